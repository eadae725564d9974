/** Does the store give back exactly what was kept, and nothing that was damaged? */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { folderStore } from "../../../src/adapters/store/folder.ts";

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});
function scratch(): string {
  const folder = mkdtempSync(join(tmpdir(), "edgegate-store-"));
  folders.push(folder);
  return folder;
}

async function kept() {
  const [root, from, into] = [scratch(), scratch(), scratch()];
  mkdirSync(join(from, "variants"));
  writeFileSync(join(from, "variants", "a.tflite"), "bytes");
  const store = folderStore(root);
  await store.put("key", { sizeBytes: 5 }, from, ["variants/a.tflite"]);
  return { store, root, from, into };
}

test("a kept entry comes back with its files in their places", async () => {
  const { store, into } = await kept();
  expect(await store.get("key", into)).toEqual({ sizeBytes: 5 });
  expect(readFileSync(join(into, "variants", "a.tflite"), "utf8")).toBe("bytes");
});

test("another key has no entry", async () => {
  const { store, into } = await kept();
  expect(await store.get("other", into)).toBeUndefined();
});

test("an entry with a damaged file counts as absent, copies nothing and can be made again", async () => {
  const { store, root, from, into } = await kept();
  const [prefix = ""] = readdirSync(root);
  const [name = ""] = readdirSync(join(root, prefix));
  writeFileSync(join(root, prefix, name, "0"), "bytez");
  expect(await store.get("key", into)).toBeUndefined();
  expect(existsSync(join(into, "variants"))).toBe(false);
  await store.put("key", { sizeBytes: 5 }, from, ["variants/a.tflite"]);
  expect(await store.get("key", into)).toEqual({ sizeBytes: 5 });
});

test("keeping the same entry twice leaves one whole entry and no drafts", async () => {
  const { store, root, from, into } = await kept();
  await store.put("key", { sizeBytes: 5 }, from, ["variants/a.tflite"]);
  expect(await store.get("key", into)).toEqual({ sizeBytes: 5 });
  expect(readdirSync(root).filter((entry) => entry.startsWith("draft-"))).toEqual([]);
});

function placeOfTheEntry(root: string): { readonly prefix: string; readonly entry: string } {
  const [name = ""] = readdirSync(root);
  const prefix = join(root, name);
  return { prefix, entry: join(prefix, readdirSync(prefix)[0] ?? "") };
}

test("a damaged entry makes room for a new one, also when nobody has looked at it before", async () => {
  const { store, root, from, into } = await kept();
  writeFileSync(join(placeOfTheEntry(root).entry, "entry.json"), "{");
  await store.put("key", { sizeBytes: 5 }, from, ["variants/a.tflite"]);
  expect(await store.get("key", into)).toEqual({ sizeBytes: 5 });
});

test("who comes second leaves a whole entry as it is", async () => {
  const { store, from, into } = await kept();
  await store.put("key", { sizeBytes: 6 }, from, []);
  expect(await store.get("key", into)).toEqual({ sizeBytes: 5 });
});

test("an entry that can't be kept is a failure that says why, and leaves no draft", async () => {
  const { store, root, from } = await kept();
  const { prefix } = placeOfTheEntry(root);
  rmSync(prefix, { recursive: true });
  symlinkSync("/proc/self", prefix);
  await expect(store.put("key", { sizeBytes: 5 }, from, ["variants/a.tflite"])).rejects.toMatchObject({
    code: "cache-unwritable",
    message: expect.stringContaining(root),
  });
  expect(readdirSync(root).filter((entry) => entry.startsWith("draft-"))).toEqual([]);
});
