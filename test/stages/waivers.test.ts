import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { folderWorkspace } from "../../src/adapters/workspace/folder.ts";
import { printWaivers, type Waiver } from "../../src/documents/waivers.ts";
import type { DataBranch } from "../../src/ports.ts";
import { writeWaivers } from "../../src/stages/waivers.ts";
import { ports } from "../fakes/ports.ts";

const [here, before] = ["a".repeat(40), "b".repeat(40)];
const subject = { repository: "acme/models", baseSha: "c".repeat(40), headSha: "d".repeat(40) };
const waiver = (id: string, change: Partial<Waiver> = {}): Waiver => ({
  id,
  check: "size",
  match: {},
  until: "2026-12-31",
  reason: "needed",
  actor: "mira",
  acceptedAt: "2026-11-20T09:12:44Z",
  ...change,
});
/** A branch that holds this text as its waivers. */
const branch = (text: string): DataBranch => ({
  files: () => Promise.reject(new Error("one file is enough")),
  file: async (path) => (path === "waivers.json" ? text : undefined),
  update: () => Promise.reject(new Error("nothing is decided here")),
});

describe("what maintainers have accepted, as a judgement sees it", () => {
  let folder = "";
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "edgegate-waivers-"));
  });
  afterEach(() => rm(folder, { recursive: true }));
  const seen = async (text: string, commit: string | undefined) => {
    const given = ports(folderWorkspace(folder, "1"), { decisions: branch(text), commit });
    const body = await writeWaivers(given, subject);
    return body?.unreadable ?? body?.waivers.map(({ id }) => id);
  };
  const all = printWaivers([
    waiver("comment-1"),
    waiver("label-7-*-size", { commit: here }),
    waiver("label-8-*-size", { commit: before }),
  ]);

  it.each([
    { name: "a label's holds for its commit", commit: here, ids: ["comment-1", "label-7-*-size"] },
    { name: "the next push ends a label's, and no comment's", commit: "e".repeat(40), ids: ["comment-1"] },
    { name: "where no pull request is judged, no label's holds", commit: undefined, ids: ["comment-1"] },
  ])("$name", async ({ commit, ids }) => {
    expect(await seen(all, commit)).toEqual(ids);
  });

  it("is nothing where a byte is wrong, which is said", async () => {
    expect(await seen(all.replace(here, "everything"), here)).toEqual(expect.stringContaining("commit"));
  });
});
