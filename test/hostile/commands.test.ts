/** Whose words does edgegate obey? Only those that a person of standing has just written, as they were first written. */
import { describe, expect, it } from "vitest";
import { readEvent } from "../../src/adapters/github/event.ts";
import { folderWorkspace } from "../../src/adapters/workspace/folder.ts";
import { readCommand } from "../../src/domain/command.ts";
import { answer } from "../../src/stages/answer.ts";
import type { Role } from "../../src/documents/role.ts";
import type { Conversation, DataBranch } from "../../src/ports.ts";

const accepting = "/edgegate accept size until 2026-12-01: we know";
const today = "2026-11-24";

describe("a comment", () => {
  const payload = (change: { action?: string; issue?: object; comment?: object } = {}) =>
    JSON.stringify({
      action: change.action ?? "created",
      issue: { number: 7, pull_request: {}, ...change.issue },
      comment: {
        id: 5,
        body: accepting,
        html_url: "https://github.com/acme/models/pull/7#issuecomment-5",
        created_at: "2026-11-24T10:00:00Z",
        user: { login: "maintain", type: "User" },
        ...change.comment,
      },
    });
  const heard = (text: string) => {
    const read = readEvent("issue_comment", text);
    return read.status === "read" ? read.event.of : read.status;
  };

  it("of a person on a pull request is heard", () => {
    expect(heard(payload())).toBe("comment");
  });

  it.each([
    { name: "that was edited, maybe by somebody else", change: { action: "edited" } },
    { name: "that was deleted", change: { action: "deleted" } },
    { name: "of a bot", change: { comment: { user: { login: "maintain", type: "Bot" } } } },
    { name: "of nobody that is still there", change: { comment: { user: null } } },
    { name: "on an issue", change: { issue: { number: 7, pull_request: undefined } } },
  ])("$name is not heard", ({ change }) => {
    expect(heard(payload(change))).toBe("other");
  });

  it.each([
    { name: "quotes a command", body: `> ${accepting}` },
    { name: "shows one in a block of code", body: `\`\`\`\n${accepting}\n\`\`\`` },
    { name: "has one further down", body: `Nice!\n${accepting}` },
    { name: "hides one", body: `<!--\n${accepting}\n-->` },
    { name: "begins with another word", body: accepting.replace("/edgegate", "/edgegated") },
  ])("that $name is no command", ({ body }) => {
    expect(readCommand(body, today, "edgegate")).toBeUndefined();
  });
});

it("a comment whose first line ends in an odd way is read at once", () => {
  const begun = performance.now();
  for (const end of ["\u2028", "\u2029", "\r"])
    readCommand(`/edgegate accept${" ".repeat(1000)}a${end}b`, today, "edgegate");
  // Thousands of times what it takes; backtracking takes seconds.
  expect(performance.now() - begun).toBeLessThan(400);
});

describe("a command", () => {
  /** What GitHub and the branch of decisions were asked to do. */
  const given = async (role: Role, author: string, body = accepting) => {
    const done: string[] = [];
    const conversation: Conversation = {
      roleOf: async () => role,
      pull: async () => ({ headSha: "a".repeat(40), author: "mallory", fromFork: true }),
      react: async (_, reaction) => void done.push(`reacted ${reaction}`),
      reply: async () => void done.push("replied"),
      runAgain: async (_, part) => (done.push(`ran ${part} again`), "started"),
    };
    const decisions: DataBranch = {
      files: () => Promise.reject(new Error("nothing is to be read")),
      file: () => Promise.reject(new Error("nothing is to be read")),
      update: async () => (done.push("kept a decision"), "written"),
    };
    const comment = { id: 5, pull: 7, author, body, url: "https://github.com/x", createdAt: `${today}T10:00:00Z` };
    const { status } = await answer({
      comment,
      conversation,
      decisions,
      judged: { of: () => Promise.reject(new Error("no run is to be asked for")) },
      workspace: folderWorkspace("nothing-is-written-here", "1"),
      gate: "edgegate",
      toolVersion: "1",
      today,
      authorMayAccept: false,
    });
    return { status, done };
  };

  it.each(["none", "read", "triage"] as const)(
    "of a stranger with the role %s does nothing, not even talk",
    async (role) => {
      expect(await given(role, "stranger")).toEqual({ status: "ignored", done: [] });
      for (const asked of ["rerun", "explain digits", "help"])
        expect(await given(role, "stranger", `/edgegate ${asked}`)).toEqual({ status: "ignored", done: [] });
    },
  );

  it("of somebody who may write, not decide, accepts nothing", async () => {
    expect(await given("write", "writer")).toEqual({ status: "refused", done: ["reacted confused", "replied"] });
  });

  it("of who opened the pull request accepts nothing of it, whatever else they may", async () => {
    expect(await given("admin", "mallory")).toEqual({ status: "refused", done: ["reacted confused", "replied"] });
  });

  it("of another maintainer is obeyed", async () => {
    expect(await given("maintain", "somebody")).toMatchObject({ status: "done" });
  });
});
