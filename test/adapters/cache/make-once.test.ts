/** Is what is made once there whole or not at all, whoever makes it, and whatever becomes of the maker? */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { makeOnce } from "../../../src/adapters/cache/make-once.ts";

let root: string;
let folder: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "edgegate-once-"));
  folder = join(root, "cache", "tool-1");
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const fillWith =
  (text: string) =>
  (draft: string): Promise<void> => {
    writeFileSync(join(draft, "text"), text);
    return Promise.resolve();
  };
const kept = () => readFileSync(join(folder, "text"), "utf8");
const besides = () => readdirSync(dirname(folder)).filter((name) => name !== basename(folder));

test("what is there is not made again", async () => {
  await makeOnce(folder, fillWith("first"));
  await makeOnce(folder, () => Promise.reject(new Error("made again")));
  expect(kept()).toBe("first");
  expect(besides()).toEqual([]);
});

test("of two that want it at once one makes it, and the other is told to wait", async () => {
  const told: string[] = [];
  let made = 0;
  const wants = (name: string) =>
    makeOnce(
      folder,
      async (draft) => {
        made += 1;
        await fillWith(name)(draft);
      },
      { onWait: () => told.push(name) },
    );
  await Promise.all([wants("one"), wants("other")]);
  expect(made).toBe(1);
  expect(told).toEqual([kept() === "one" ? "other" : "one"]);
  expect(besides()).toEqual([]);
});

test("who loses the race keeps the winner's, and leaves nothing", async () => {
  await makeOnce(folder, async (draft) => {
    await fillWith("slow")(draft);
    // Another took over the turn meanwhile, as after a computer slept.
    mkdirSync(folder);
    await fillWith("fast")(folder);
  });
  expect(kept()).toBe("fast");
  expect(besides()).toEqual([]);
});

test("a draft that can't be kept, for another reason than a lost race, is an error", async () => {
  const gone = makeOnce(folder, (draft) => Promise.resolve(rmSync(draft, { recursive: true })));
  await expect(gone).rejects.toMatchObject({ code: "ENOENT" });
});

test("a maker that fails leaves nothing, and the next one makes it", async () => {
  const failing = makeOnce(folder, async (draft) => {
    await fillWith("half")(draft);
    throw new Error("cut off");
  });
  await expect(failing).rejects.toThrow("cut off");
  expect(readdirSync(dirname(folder))).toEqual([]);
  await makeOnce(folder, fillWith("whole"));
  expect(kept()).toBe("whole");
});

test("a killed maker's half counts for nothing, and is removed once nobody can be at work on it", async () => {
  const module = fileURLToPath(new URL("../../../src/adapters/cache/make-once.ts", import.meta.url));
  const program = `
    const { makeOnce } = await import(${JSON.stringify(module)});
    const { writeFileSync } = await import("node:fs");
    await makeOnce(${JSON.stringify(folder)}, (draft) => {
      writeFileSync(draft + "/text", "half");
      process.kill(process.pid, "SIGKILL");
    });`;
  const maker = spawn(process.execPath, ["--input-type=module", "-e", program], { stdio: "inherit" });
  expect(await once(maker, "exit")).toEqual([null, "SIGKILL"]);
  const longAgo = new Date(Date.now() - 25 * 60 * 60_000);
  // The turn and the draft.
  expect(besides()).toHaveLength(2);
  for (const name of besides()) utimesSync(join(dirname(folder), name), longAgo, longAgo);
  const another = join(dirname(folder), "tool-2.draft-of-another");
  mkdirSync(another);
  await makeOnce(folder, fillWith("whole"));
  expect(kept()).toBe("whole");
  expect(besides()).toEqual([basename(another)]);
});

test("a cache folder that can't be made names the setting that moves it", async () => {
  writeFileSync(dirname(folder), "a file stands in its place");
  await expect(makeOnce(folder, fillWith("it"))).rejects.toMatchObject({
    code: "cache-unwritable",
    remedy: expect.stringContaining("EDGEGATE_CACHE"),
  });
});
