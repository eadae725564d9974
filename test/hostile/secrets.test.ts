/** Can a token come into what anybody reads? A server repeats it in every form that it travels in, to everybody who asks with it. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { githubCommitCheck } from "../../src/adapters/github/commit-status.ts";
import { githubConversation } from "../../src/adapters/github/conversation.ts";
import { githubDataBranch } from "../../src/adapters/github/data-branch.ts";
import { githubForkRun } from "../../src/adapters/github/fork-run.ts";
import { githubPullRequest } from "../../src/adapters/github/pull-request.ts";
import { Failure } from "../../src/errors/failure.ts";
import { withoutSecret } from "../../src/errors/redact.ts";

const token = "ghs_mayWrite/every+thing=0123456789";
const forms: Readonly<Record<string, (secret: string) => string>> = {
  "as it is": (secret) => secret,
  "in a URL": (secret) => `https://x-access-token:${encodeURIComponent(secret)}@github.example/`,
  "in base64": (secret) => Buffer.from(secret).toString("base64"),
  "in a basic authorization": (secret) => Buffer.from(`x-access-token:${secret}`).toString("base64"),
  "in base64 for URLs, among others": (secret) => Buffer.from(`{"t":"${secret}","u":1}`).toString("base64url"),
  "in a JSON text": (secret) => JSON.stringify({ secret }),
};

/** Whether the secret can be had from the text, by whoever tries. */
function tells(text: string, secret: string): boolean {
  const plain = [text, decoded(text), text.replaceAll("\\", "")];
  const words = text.match(/[\w+/=-]{8,}/g) ?? [];
  // Base64 is read from any of four places where a word may begin.
  const read = words.flatMap((word) =>
    [0, 1, 2, 3].map((at) => Buffer.from(word.slice(at), "base64").toString("latin1")),
  );
  return [...plain, ...read].some((one) => one.includes(secret));
}
function decoded(text: string): string {
  return text.replaceAll(/(%[0-9A-F]{2})+/g, (part) => {
    try {
      return decodeURIComponent(part);
    } catch {
      return part;
    }
  });
}

describe("a secret", () => {
  it.each(Object.entries(forms))("that stands in a text %s is told by it, and not after it is taken out", (_, form) => {
    const text = `before ${form(token)} after`;
    expect(tells(text, token)).toBe(true);
    expect(tells(withoutSecret(text, token), token)).toBe(false);
    expect(withoutSecret(text, token)).toMatch(/^before .*\*\*\*.* after$/);
  });

  it("of any letters is taken out, wherever in base64 it begins", () => {
    const secret = fc
      .string({ minLength: 12, maxLength: 60, unit: "grapheme-ascii" })
      .filter((one) => /\S{8}/.test(one));
    fc.assert(
      fc.property(secret, fc.string({ maxLength: 9 }), fc.string({ maxLength: 9 }), (one, before, after) => {
        const form = Buffer.from(before + one + after).toString("base64");
        expect(Buffer.from(withoutSecret(form, one), "base64").toString("latin1")).not.toContain(one);
      }),
    );
  });

  it("that is empty takes nothing out", () => {
    expect(withoutSecret("a text", "")).toBe("a text");
  });
});

describe("a server that repeats the token", () => {
  let server: Server;
  let folder = "";
  let apiUrl = "";
  const env = (event: string) => ({
    GITHUB_EVENT_NAME: event,
    GITHUB_EVENT_PATH: join(folder, `${event}.json`),
    GITHUB_REPOSITORY: "acme/models",
    GITHUB_SHA: "b".repeat(40),
    GITHUB_API_URL: apiUrl,
  });
  const patience = { secondMs: 1, requestMs: 2000 };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "edgegate-secrets-"));
    const side = (letter: string) => ({ sha: letter.repeat(40), ref: "main", repo: { full_name: "acme/models" } });
    const pull = { pull_request: { number: 7, head: side("a"), base: side("b") } };
    const run = {
      action: "completed",
      workflow_run: {
        id: 41,
        event: "pull_request",
        head_sha: "a".repeat(40),
        run_attempt: 1,
        created_at: "2026-11-24T10:00:00Z",
        updated_at: "2026-11-24T10:00:00Z",
        head_branch: "change",
        head_repository: { full_name: "mallory/models" },
        repository: { full_name: "acme/models" },
      },
    };
    await writeFile(join(folder, "pull_request.json"), JSON.stringify(pull));
    await writeFile(join(folder, "workflow_run.json"), JSON.stringify(run));
    server = createServer((request, response) => {
      const given = /(?:token|bearer)\s+(.*)/i.exec(request.headers.authorization ?? "")?.[1] ?? "";
      // What is shown is short, so that each asks about one form.
      const form = Object.values(forms)[Number(/form-(\d)/.exec(request.url ?? "")?.[1] ?? 0)];
      response.writeHead(400, { "content-type": "application/json" });
      response.end(JSON.stringify({ message: form?.(given) }));
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const address = server.address();
    apiUrl = typeof address === "object" && address !== null ? `http://127.0.0.1:${address.port}` : "";
  });
  afterAll(async () => {
    server.close();
    await rm(folder, { recursive: true });
  });

  const where = (form: number) => ({ apiUrl, owner: "acme", repo: `form-${form}`, token, patience });
  const askers: Readonly<Record<string, (form: number) => Promise<unknown>>> = {
    "who converses": (form) => githubConversation({ ...where(form), gate: "edgegate" }).roleOf("octocat"),
    "who reads a data branch": (form) => githubDataBranch({ ...where(form), name: "edgegate-history" }).files(),
    "who looks for a fork's pull request": (form) =>
      githubForkRun({
        env: { ...env("workflow_run"), GITHUB_REPOSITORY: `acme/form-${form}` },
        token,
        patience,
      }).pull(),
    "who comments": (form) =>
      githubPullRequest({
        env: { ...env("pull_request"), GITHUB_REPOSITORY: `acme/form-${form}` },
        token,
        patience,
      }).publish("<!-- edgegate:report -->\nx", { as: "report", verdict: "pass", begin: true }),
    "who sets the check": (form) =>
      githubCommitCheck({
        gate: "edgegate",
        env: { ...env("pull_request"), GITHUB_REPOSITORY: `acme/form-${form}` },
        token,
        patience,
      }).set("pending", "x"),
  };

  it.each(Object.keys(askers))("gets none of its forms into the words of %s", async (name) => {
    for (const form of Object.keys(forms).keys()) {
      const said = await askers[name]?.(form).then(
        (outcome) => JSON.stringify(outcome),
        (error: unknown) => (error instanceof Failure ? `${error.message} ${error.remedy}` : String(error)),
      );
      expect(said).toContain("***");
      expect(tells(said ?? "", token)).toBe(false);
    }
  });
});
