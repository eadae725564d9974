/** Is a document that not every run has read where it is there, and never taken for absent where it can't be read? */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { folderWorkspace } from "../../src/adapters/workspace/folder.ts";
import type { Workspace } from "../../src/ports.ts";
import { presentOptional, readOptional } from "../../src/stages/optional.ts";
import { aSubject } from "../fakes/a-subject.ts";

let workspace: Workspace;
beforeEach(async () => {
  workspace = folderWorkspace(await mkdtemp(join(tmpdir(), "edgegate-optional-")), "0.0.0-test");
  await workspace.clear();
});
afterEach(() => rm(workspace.root, { recursive: true, force: true }));

test("one that is not there is undefined, and among no inputs", async () => {
  expect(await readOptional(workspace, "history")).toBeUndefined();
  expect(await presentOptional(workspace, "history")).toEqual([]);
});

test("one that is there is read, and an input", async () => {
  await workspace.write("history", aSubject, [], { cases: [], unchanged: [] });
  expect(await readOptional(workspace, "history")).toEqual({ cases: [], unchanged: [] });
  expect(await presentOptional(workspace, "history")).toEqual(["history"]);
});

test("one that can't be read is a failure, not absent", async () => {
  await writeFile(join(workspace.root, "history.json"), "half of a docum");
  await expect(readOptional(workspace, "history")).rejects.toMatchObject({ code: "document-unreadable" });
});
