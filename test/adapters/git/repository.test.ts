/** Does the git adapter read both sides out of real repositories? */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { gitRepository } from "../../../src/adapters/git/repository.ts";
import { nodeProcesses } from "../../../src/adapters/processes/node.ts";
import { requires } from "../../requirements.ts";
import { folderWorkspace } from "../../../src/adapters/workspace/folder.ts";

const lacksLfs = await requires("git-lfs");
const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function scratch(): string {
  const folder = mkdtempSync(join(tmpdir(), "edgegate-git-"));
  folders.push(folder);
  return folder;
}

function git(folder: string, ...args: string[]): string {
  const identity = ["-c", "user.name=t", "-c", "user.email=t@example.invalid", "-c", "init.defaultBranch=main"];
  return execFileSync("git", [...identity, ...args], {
    cwd: folder,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  }).trim();
}

function write(folder: string, path: string, content: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}

/** main: base; feature: two commits on it; main moved on by one. */
function repository(): string {
  const folder = scratch();
  git(folder, "init", "-q");
  write(folder, "model.tflite", "first");
  write(folder, "saved/saved_model.pb", "graph");
  write(folder, "saved/variables/data", "weights");
  git(folder, "add", "-A");
  git(folder, "commit", "-qm", "base");
  git(folder, "switch", "-qc", "feature");
  write(folder, "model.tflite", "second");
  git(folder, "commit", "-qam", "one");
  write(folder, "new.txt", "new");
  git(folder, "add", "-A");
  git(folder, "commit", "-qm", "two");
  git(folder, "switch", "-q", "main");
  write(folder, "elsewhere.txt", "x");
  git(folder, "add", "-A");
  git(folder, "commit", "-qm", "main moved on");
  git(folder, "switch", "-q", "feature");
  return folder;
}

async function open(folder: string, base: string, head: string) {
  const workspace = folderWorkspace(scratch(), "0.0.0-test");
  return { sides: await gitRepository(nodeProcesses(), folder).open({ base, head }, workspace), workspace };
}

describe("which commits are compared", () => {
  test("the baseline is the merge base, not the tip of the base branch", async () => {
    const folder = repository();
    const { sides } = await open(folder, "main", "HEAD");
    expect(sides.subject.baseSha).toBe(git(folder, "rev-parse", "main~1"));
    expect(sides.subject.headSha).toBe(git(folder, "rev-parse", "feature"));
  });

  test("a shallow clone of one commit fetches the base that it lacks", async () => {
    const origin = repository();
    const clone = scratch();
    git(clone, "clone", "-q", "--depth=1", "--branch=feature", `file://${origin}`, "clone");
    const folder = join(clone, "clone");
    const { sides } = await open(folder, "origin/main", "HEAD");
    expect(sides.subject.baseSha).toBe(git(origin, "rev-parse", "main~1"));
    expect(await sides.readText("baseline", "model.tflite")).toBe("first");
  });

  test("in a shallow clone of a merge commit its first parent is the base", async () => {
    const origin = repository();
    git(origin, "switch", "-qc", "merged", "main");
    git(origin, "merge", "-q", "--no-ff", "-m", "merge", "feature");
    const clone = scratch();
    git(clone, "clone", "-q", "--depth=1", "--branch=merged", `file://${origin}`, "clone");
    const firstParent = git(origin, "rev-parse", "merged^1");
    const { sides } = await open(join(clone, "clone"), firstParent, "HEAD");
    expect(sides.subject.baseSha).toBe(firstParent);
    expect(await sides.readText("baseline", "model.tflite")).toBe("first");
    expect(await sides.readText("candidate", "model.tflite")).toBe("second");
  });

  test.each([
    { name: "a ref that nobody has", base: "no-such-branch" },
    { name: "an option in disguise", base: "--upload-pack=evil" },
    { name: "an empty name", base: "" },
  ])("$name is a named failure", async ({ base }) => {
    await expect(open(repository(), base, "HEAD")).rejects.toMatchObject({ code: "unknown-ref", exitCode: 2 });
  });

  test("says why a ref can't be fetched, not what git advises below it", async () => {
    await expect(open(repository(), "no-such-branch", "HEAD")).rejects.toMatchObject({
      message: expect.stringMatching(/can't be fetched: 'origin' does not appear to be a git repository\.$/),
    });
  });

  test("says that a repository has no commit yet", async () => {
    const empty = scratch();
    git(empty, "init", "-q");
    await expect(open(empty, "HEAD", "worktree")).rejects.toMatchObject({
      message: expect.stringMatching(/there is no commit yet\.$/),
    });
  });

  test("unrelated histories are a named failure", async () => {
    const folder = repository();
    git(folder, "switch", "-q", "--orphan", "alone");
    git(folder, "commit", "-q", "--allow-empty", "-m", "alone");
    await expect(open(folder, "main", "HEAD")).rejects.toMatchObject({ code: "no-merge-base" });
  });

  test("a folder outside any repository is a named failure", async () => {
    await expect(open(scratch(), "main", "HEAD")).rejects.toMatchObject({ code: "not-a-repository" });
  });
});

describe("what stands on each side", () => {
  test("uncommitted files are the candidate under `worktree`", async () => {
    const folder = repository();
    write(folder, "model.tflite", "uncommitted");
    const { sides } = await open(folder, "main", "worktree");
    expect(sides.subject.headSha).toBe("worktree");
    expect(await sides.readText("candidate", "model.tflite")).toBe("uncommitted");
  });

  test("equal content has equal identities in a commit and in the work tree, folders too", async () => {
    const { sides } = await open(repository(), "main", "worktree");
    for (const path of ["saved", "saved/saved_model.pb"]) {
      expect(await sides.identity("candidate", path)).toBe(await sides.identity("baseline", path));
    }
    expect(await sides.identity("candidate", "model.tflite")).not.toBe(
      await sides.identity("baseline", "model.tflite"),
    );
    expect(await sides.identity("baseline", "nothing-here")).toBeUndefined();
  });

  test("a path is not its namesake's prefix", async () => {
    const { sides } = await open(repository(), "main", "HEAD");
    expect(await sides.identity("baseline", "save")).toBeUndefined();
  });

  test("a SavedModel folder is copied whole", async () => {
    const { sides, workspace } = await open(repository(), "main", "HEAD");
    const state = await sides.materialise("baseline", "saved");
    if (state.status !== "present") throw new Error(state.status);
    expect(state.kind).toBe("saved-model");
    expect(readFileSync(workspace.absolute(`${state.file.path}/variables/data`), "utf8")).toBe("weights");
    expect(state.file.sizeBytes).toBe("graph".length + "weights".length);
  });

  test("a Git LFS pointer is said to be one, with what to do", async () => {
    const folder = repository();
    write(
      folder,
      "model.tflite",
      `version https://git-lfs.github.com/spec/v1\noid sha256:${"0".repeat(64)}\nsize 123\n`,
    );
    const { sides } = await open(folder, "main", "worktree");
    const state = await sides.materialise("candidate", "model.tflite");
    expect(state).toMatchObject({ status: "unreadable", reason: "lfs-pointer" });
    expect(state.status === "unreadable" && state.detail).toMatch(/git[- ]lfs/);
  });

  test("a Git LFS pointer to more than is held in memory is not followed", async () => {
    const folder = repository();
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${"0".repeat(64)}\nsize 5000000000\n`;
    write(folder, "model.tflite", pointer);
    const { sides } = await open(folder, "main", "worktree");
    const state = await sides.materialise("candidate", "model.tflite");
    expect(state).toMatchObject({
      status: "unreadable",
      detail: expect.stringContaining("at most 2147483648 are read"),
    });
  });

  test.skipIf(lacksLfs)("a file in Git LFS is the file itself on both sides where git-lfs has it", async () => {
    const folder = repository();
    git(folder, "lfs", "install", "--local");
    git(folder, "lfs", "track", "*.keras");
    write(folder, "big.keras", "the real bytes");
    git(folder, "add", "-A");
    git(folder, "commit", "-qm", "in LFS");
    const { sides, workspace } = await open(folder, "HEAD", "worktree");
    expect(git(folder, "cat-file", "blob", "HEAD:big.keras")).toContain("git-lfs");
    for (const side of ["baseline", "candidate"] as const) {
      const state = await sides.materialise(side, "big.keras");
      if (state.status !== "present") throw new Error(state.status);
      expect(readFileSync(workspace.absolute(state.file.path), "utf8")).toBe("the real bytes");
    }
    expect(await sides.identity("baseline", "big.keras")).toBe(await sides.identity("candidate", "big.keras"));
  });

  test("an empty file and an absent one are told apart", async () => {
    const folder = repository();
    write(folder, "empty.tflite", "");
    const { sides } = await open(folder, "main", "worktree");
    expect(await sides.materialise("candidate", "empty.tflite")).toMatchObject({
      status: "unreadable",
      reason: "empty",
    });
    expect(await sides.materialise("candidate", "absent.tflite")).toEqual({ status: "absent" });
  });

  test("a symbolic link is not followed out of the repository", async () => {
    const folder = repository();
    symlinkSync("/etc/hostname", join(folder, "link.tflite"));
    const { sides } = await open(folder, "main", "worktree");
    expect(await sides.materialise("candidate", "link.tflite")).toMatchObject({ reason: "outside-repository" });
  });
});

describe("what the base is called", () => {
  const opened = async (base: (folder: string) => string, known?: string) => {
    const folder = repository();
    git(folder, "tag", "v1", "main");
    git(folder, "update-ref", "refs/remotes/origin/release/2.11", "main");
    const commits = { base: base(folder), head: "feature", baseName: known };
    const sides = gitRepository(nodeProcesses(), folder).open(commits, folderWorkspace(scratch(), "1"));
    return (await sides).subject.baseName;
  };

  test.each([
    { name: "the one that was given", base: () => "main", is: "main" },
    { name: "a remote's, without the remote", base: () => "origin/release/2.11", is: "release/2.11" },
    { name: "a tag", base: () => "v1", is: "v1" },
    { name: "the one that was given, whatever is known", base: () => "v1", known: "main", is: "v1" },
    { name: "not known of a place in history", base: () => "main~1", is: undefined },
    { name: "not known of a commit", base: (folder: string) => git(folder, "rev-parse", "main"), is: undefined },
    {
      name: "what the workflow run says of a commit",
      base: (folder: string) => git(folder, "rev-parse", "main"),
      known: "release/3",
      is: "release/3",
    },
  ])("is $name", async ({ base, known, is }) => {
    expect(await opened(base, known)).toBe(is);
  });

  test.each([
    { name: "a branch", base: "main", is: "main" },
    { name: "a remote's branch", base: "origin/main", is: "main" },
    { name: "a tag", base: "refs/tags/v1", is: "v1" },
  ])("is what was asked of origin, where only that has it: $name", async ({ base, is }) => {
    const origin = repository();
    git(origin, "tag", "v1", "main");
    const clone = scratch();
    git(clone, "clone", "-q", "--depth=1", "--no-tags", "--branch=feature", `file://${origin}`, "clone");
    const { sides } = await open(join(clone, "clone"), base, "HEAD");
    expect(sides.subject.baseName).toBe(is);
  });

  test("is not known of a commit that only origin has", async () => {
    const origin = repository();
    const clone = scratch();
    git(clone, "clone", "-q", "--depth=1", "--branch=feature", `file://${origin}`, "clone");
    const { sides } = await open(join(clone, "clone"), git(origin, "rev-parse", "main"), "HEAD");
    expect(sides.subject.baseName).toBeUndefined();
  });
});
