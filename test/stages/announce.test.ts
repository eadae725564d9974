/** Is it said at once what has changed, and is nothing done for a change of no model? */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { folderWorkspace } from "../../src/adapters/workspace/folder.ts";
import { announce } from "../../src/stages/announce.ts";
import { fakeLiteRt } from "../fakes/lite-rt.ts";
import { ports } from "../fakes/ports.ts";
import { twoSides } from "../fakes/two-sides.ts";

const config = (names: readonly string[], more = "") =>
  [
    "version: 1",
    "models:",
    ...names.map((name) => `  ${name}: { source: ${name}.tflite, variants: [as-is] }`),
    more,
  ].join("\n");
const order = { base: "", head: "", configFile: "edgegate.yml" };

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "edgegate-announce-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function announced(names: readonly string[], changed: readonly string[], more = "", isDraft?: boolean) {
  const texts = (mark: string) => ({
    "edgegate.yml": config(names, more),
    ...Object.fromEntries(names.map((name) => [`${name}.tflite`, changed.includes(name) ? mark : "same"])),
  });
  const written: { readonly text: string; readonly as: string; readonly begin: boolean }[] = [];
  const litert = fakeLiteRt();
  let askedFarm = false;
  const here = ports(folderWorkspace(join(folder, "out"), "1"), {
    repository: { open: async () => twoSides({ baseline: texts("old"), candidate: texts("new") }) },
    litert,
    farm: {
      name: "firebase",
      needsApp: true,
      offers: "shared",
      devices: () => {
        askedFarm = true;
        return Promise.resolve([]);
      },
      run: () => Promise.reject(new Error("nothing is measured here")),
    },
    pullRequest: {
      publish: (text, { as, begin }) => {
        written.push({ text: typeof text === "string" ? text : text(undefined), as, begin });
        return Promise.resolve({ status: "created", url: "https://github.com/team/app/pull/7#issuecomment-1" });
      },
    },
  });
  let askedState = false;
  const ask = () => {
    askedState = true;
    return Promise.resolve(isDraft === undefined ? undefined : { isDraft, labels: [] });
  };
  const { legs, wait } = await announce(here, order, ask);
  return { legs, wait, askedState, written, converted: litert.asked.converted, askedFarm, workspace: here.workspace };
}

describe("a change", () => {
  test("of models is said at once, and nothing is converted yet", async () => {
    const { legs, written, converted } = await announced(["face", "hand", "same"], ["face", "hand"]);
    expect(legs).toBe(1);
    expect(converted).toEqual([]);
    expect(written).toEqual([{ as: "measuring", begin: true, text: expect.stringContaining("face, hand") }]);
  });

  test("of no model needs no job, no farm and no comment, and its documents are all there", async () => {
    const { legs, written, converted, askedFarm, workspace } = await announced(["face"], []);
    expect({ legs, written, converted, askedFarm }).toEqual({ legs: 0, written: [], converted: [], askedFarm: false });
    expect((await workspace.read("plan", "prepare")).body.devices).toEqual([]);
  });

  test("of very many models names some, and how many more", async () => {
    const names = Array.from({ length: 40 }, (_, at) => `m${String(at).padStart(2, "0")}`);
    const { legs, written } = await announced(names, names);
    expect(legs).toBe(10);
    expect(written[0]?.text).toContain("m09 and 30 others");
  });

  test("begins no comment where only a failure is to be told", async () => {
    const { written } = await announced(["face"], ["face"], "comment: on-failure");
    expect(written.map(({ begin }) => begin)).toEqual([false]);
  });

  const draftsWait = "pull-requests: { drafts: wait }";

  test("in a draft waits, and nothing is said, where the base lets drafts wait", async () => {
    const { wait, written, converted } = await announced(["face"], ["face"], draftsWait, true);
    expect({ wait, written, converted }).toEqual({ wait: { of: "draft" }, written: [], converted: [] });
  });

  test.each([
    { name: "what is ready", changed: ["face"], more: draftsWait, isDraft: false, asks: true },
    { name: "a merge group", changed: ["face"], more: draftsWait, isDraft: undefined, asks: true },
    { name: "a draft of no model", changed: [], more: draftsWait, isDraft: true, asks: false },
    { name: "a draft without such a rule", changed: ["face"], more: "", isDraft: true, asks: false },
  ])("does not wait: $name", async ({ changed, more, isDraft, asks }) => {
    const { wait, askedState } = await announced(["face"], changed, more, isDraft);
    expect({ wait, askedState }).toEqual({ wait: undefined, askedState: asks });
  });
});
