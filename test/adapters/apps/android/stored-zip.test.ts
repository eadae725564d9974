import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { writeStoredZip, type ZipEntry } from "../../../../src/adapters/apps/android/stored-zip.ts";
import { processes, requires } from "../../../requirements.ts";
import { placesIn } from "./zip-places.ts";

const lacking = await requires("apk");
let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "edgegate-zip-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Awkward lengths, so that nothing is aligned by luck. */
async function entries(): Promise<readonly ZipEntry[]> {
  const model = join(folder, "model");
  await writeFile(model, Buffer.alloc(100_003, 3));
  return [
    { name: "resources.arsc", content: Buffer.alloc(7) },
    { name: "lib/arm64-v8a/libone.so", content: Buffer.alloc(5001, 1) },
    { name: "lib/x86_64/libtwo.so", content: Buffer.alloc(40_007, 2) },
    { name: "assets/files/a.tflite", content: model },
    { name: "AndroidManifest.xml", content: Buffer.from("<manifest/>") },
  ];
}

describe.skipIf(lacking)("a package of stored files", () => {
  test("is one that unzip and zipalign accept, with the bytes that went in", async () => {
    const path = join(folder, "a.apk");
    await writeStoredZip(path, await entries(), undefined);
    const unzip = await processes.run("unzip", ["-tq", path], {});
    expect(unzip).toMatchObject({ exitCode: 0 });
    expect(await processes.run("zipalign", ["-c", "-p", "4", path], {})).toMatchObject({ exitCode: 0 });
    const { bytes } = await processes.runForBytes("unzip", ["-p", path, "assets/files/a.tflite"], {});
    expect(Buffer.from(bytes).equals(Buffer.alloc(100_003, 3))).toBe(true);
  });

  test("starts native libraries at 16 KiB and all else at 4 bytes, and compresses nothing", async () => {
    const path = join(folder, "a.apk");
    await writeStoredZip(path, await entries(), undefined);
    const places = placesIn(await readFile(path));
    expect(places.map(({ name }) => name)).toEqual((await entries()).map(({ name }) => name).toSorted());
    for (const { name, method, offset } of places) {
      expect(method).toBe(0);
      expect([name, offset % (name.endsWith(".so") ? 16_384 : 4)]).toEqual([name, 0]);
    }
  });

  test("has the same bytes for the same files in any order", async () => {
    const all = await entries();
    await writeStoredZip(join(folder, "a.apk"), all, undefined);
    await writeStoredZip(join(folder, "b.apk"), all.toReversed(), undefined);
    expect((await readFile(join(folder, "a.apk"))).equals(await readFile(join(folder, "b.apk")))).toBe(true);
  });

  test("takes no file with other bytes than were promised", async () => {
    const all = (await entries()).map((entry) => ({ ...entry, sha256: "0".repeat(64) }));
    await expect(writeStoredZip(join(folder, "a.apk"), all, undefined)).rejects.toMatchObject({ code: "file-changed" });
  });
});
