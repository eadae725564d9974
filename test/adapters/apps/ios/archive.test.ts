/** Is a zipped folder the folder: names, bytes, permissions and links, and twice the same bytes? */
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { zipFolder } from "../../../../src/adapters/apps/ios/archive.ts";
import { readZip } from "./read-zip.ts";

const scratch = mkdtempSync(join(tmpdir(), "edgegate-zip-"));
afterAll(() => rmSync(scratch, { recursive: true }));

function folder(name: string, order: readonly string[]): string {
  const path = join(scratch, name);
  for (const file of order) {
    mkdirSync(join(path, file, ".."), { recursive: true });
    writeFileSync(join(path, file), file.repeat(1000));
  }
  chmodSync(join(path, "A.app/A"), 0o700);
  symlinkSync("A", join(path, "A.app/link"));
  return path;
}

const files = ["A.app/A", "A.app/files/ü.tflite", "A.app/Info.plist", "b.xctestrun"];

test("every file comes back, executables executable, links as links", async () => {
  await zipFolder(folder("whole", files), join(scratch, "whole.zip"));
  const entries = await readZip(join(scratch, "whole.zip"));
  const facts = entries.map(({ name, mode, content }) => [
    name,
    mode.toString(8),
    content.toString("utf8").slice(0, 7),
  ]);
  expect(facts).toEqual([
    ["A.app/A", "100755", "A.app/A"],
    ["A.app/Info.plist", "100644", "A.app/I"],
    ["A.app/files/ü.tflite", "100644", "A.app/f"],
    ["A.app/link", "120777", "A"],
    ["b.xctestrun", "100644", "b.xctes"],
  ]);
});

test("every entry has the date that a zip calls the first", async () => {
  await zipFolder(folder("dated", files), join(scratch, "dated.zip"));
  const entries = await readZip(join(scratch, "dated.zip"));
  expect(new Set(entries.map(({ date }) => date.getFullYear()))).toEqual(new Set([1980]));
});

test("equal folders are equal zips, whenever and in whatever order they were written", async () => {
  const late = folder("late", files.toReversed());
  utimesSync(join(late, "b.xctestrun"), 1_000_000_000, 1_000_000_000);
  await zipFolder(folder("early", files), join(scratch, "early.zip"));
  await zipFolder(late, join(scratch, "late.zip"));
  expect(readFileSync(join(scratch, "late.zip")).equals(readFileSync(join(scratch, "early.zip")))).toBe(true);
});
