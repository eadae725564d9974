import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parentsOf } from "../../../src/adapters/git/parents.ts";
import { nodeProcesses } from "../../../src/adapters/processes/node.ts";

describe("the parents of a commit", () => {
  const folder = mkdtempSync(join(tmpdir(), "edgegate-"));
  const origin = join(folder, "origin");
  const clone = join(folder, "clone");
  const git = (where: string, ...args: string[]) =>
    execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@example.org", ...args], {
      cwd: where,
      stdio: ["ignore", "pipe", "ignore"],
    })
      .toString()
      .trim();
  let [first, change, merge] = ["", "", ""];

  beforeAll(() => {
    git(folder, "init", "-q", "-b", "main", "origin");
    git(origin, "commit", "-q", "--allow-empty", "-m", "first");
    first = git(origin, "rev-parse", "HEAD");
    git(origin, "checkout", "-q", "-b", "change");
    git(origin, "commit", "-q", "--allow-empty", "-m", "parent 0123456789012345678901234567890123456789");
    change = git(origin, "rev-parse", "HEAD");
    git(origin, "checkout", "-q", "main");
    git(origin, "merge", "-q", "--no-ff", "change", "-m", "merge");
    merge = git(origin, "rev-parse", "HEAD");
    git(folder, "clone", "-q", "--depth=1", `file://${origin}`, "clone");
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const ask = (sha: string) => parentsOf(nodeProcesses(), clone, sha, undefined);

  it("are known in a clone that has only the commit itself, first parent first", async () => {
    expect(await ask(merge)).toEqual([first, change]);
  });

  it("are none for a commit that the clone does not have", async () => {
    expect(await ask("f".repeat(40))).toEqual([]);
  });

  it("are never read out of a commit's message", async () => {
    expect(await parentsOf(nodeProcesses(), origin, change, undefined)).toEqual([first]);
  });
});
