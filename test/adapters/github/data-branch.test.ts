import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { githubDataBranch } from "../../../src/adapters/github/data-branch.ts";
import type { DataFiles } from "../../../src/ports.ts";
import { workflowCaller } from "../../emulators/github/repository.ts";
import { type LocalGithub, startLocalGithub } from "../../emulators/github/server.ts";

describe("a branch that holds data", () => {
  let github: LocalGithub;
  const branch = (token = "writing-token") =>
    githubDataBranch({
      apiUrl: github.url,
      owner: "acme",
      repo: "models",
      name: "edgegate-data",
      token,
      patience: { secondMs: 1, requestMs: 2000 },
    });
  const put = (path: string, text: string) => () => Promise.resolve(new Map([[path, text]]));
  /** Appends a line to `log`, whatever is there by then. */
  const append = (line: string) => async (files: DataFiles) =>
    new Map([["log", `${(await files.read("log")) ?? ""}${line}\n`]]);

  beforeEach(async () => {
    github = await startLocalGithub();
    github.repository.callers.set("writing-token", {
      ...workflowCaller,
      permissions: { issues: "none", "pull-requests": "none", statuses: "none", contents: "write" },
    });
  });
  afterEach(async () => {
    const { violations } = github;
    await github.close();
    if (violations.length > 0) throw new Error(JSON.stringify(violations));
  });

  it("that is not there is empty", async () => {
    const files = await branch().files();
    expect(files.paths).toEqual([]);
    expect(await files.read("log")).toBeUndefined();
  });

  it("is made without a parent by the first write, and grows by one commit a write", async () => {
    expect(await branch().update("First", put("a/b.json", "1"))).toBe("written");
    expect(await branch().update("Second", put("c.json", "ü"))).toBe("written");
    expect(github.repository.git.filesOf("edgegate-data")).toEqual({ "a/b.json": "1", "c.json": "ü" });
    expect(github.repository.git.lengthOf("edgegate-data")).toBe(2);
    const files = await branch().files();
    expect(files.paths).toEqual(["a/b.json", "c.json"]);
    expect(await files.read("c.json")).toBe("ü");
  });

  it("gives one file for one request", async () => {
    await branch().update("First", put("waivers.json", "ü"));
    const before = github.exchanges.length;
    expect(await branch().file("waivers.json")).toBe("ü");
    expect(github.exchanges.slice(before)).toHaveLength(1);
    expect(await branch().file("others.json")).toBeUndefined();
  });

  it("gives a large file, too, and none above what is ours", async () => {
    const large = "x".repeat(2 * 2 ** 20);
    await branch().update("Large", put("waivers.json", large));
    expect(await branch().file("waivers.json")).toBe(large);
    const { git } = github.repository;
    const tree = git.putTree(undefined, [{ path: "waivers.json", sha: git.putBlob("x".repeat(9 * 2 ** 20)) }]);
    git.refs.set("refs/heads/edgegate-data", git.putCommit({ tree: tree ?? "", parents: [], message: "Forged" }));
    await expect(branch().file("waivers.json")).rejects.toMatchObject({ code: "branch-refused" });
  });

  it("is never a tag of the same name", async () => {
    const { git } = github.repository;
    const tree = git.putTree(undefined, [{ path: "waivers.json", sha: git.putBlob("forged") }]);
    git.refs.set("refs/tags/edgegate-data", git.putCommit({ tree: tree ?? "", parents: [], message: "Forged" }));
    expect(await branch().file("waivers.json")).toBeUndefined();
  });

  it("is left alone when nothing is to change", async () => {
    expect(await branch().update("Nothing", () => Promise.resolve(new Map()))).toBe("unchanged");
    expect(github.repository.git.refs.size).toBe(0);
  });

  it("can lose a file", async () => {
    await branch().update("First", put("a", "1"));
    await branch().update("Second", put("b", "2"));
    await branch().update("Third", () => Promise.resolve(new Map([["a", undefined]])));
    expect(github.repository.git.filesOf("edgegate-data")).toEqual({ b: "2" });
  });

  it("loses nothing of several writers at once", async () => {
    const lines = ["one", "two", "three"];
    await Promise.all(lines.map((line) => branch().update(line, append(line))));
    const text = github.repository.git.filesOf("edgegate-data")["log"] ?? "";
    expect(text.trim().split("\n").toSorted()).toEqual(lines.toSorted());
  });

  it("is written once when GitHub did the work and then answered with an error", async () => {
    await branch().update("First", append("one"));
    github.fail({ operation: "git/update-ref", answer: "server-error", afterwards: true });
    await branch().update("Second", append("two"));
    expect(github.repository.git.filesOf("edgegate-data")).toEqual({ log: "one\ntwo\n" });
  });

  it("that may not be written is a failure which says what to add, and never shows the token", async () => {
    const refused = await branch("workflow-token")
      .update("First", append("one"))
      .catch((error: unknown) => error);
    expect(refused).toMatchObject({ code: "branch-refused", remedy: expect.stringContaining("contents: write") });
    expect(JSON.stringify(refused)).not.toContain("workflow-token");
  });
});
