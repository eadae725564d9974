import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { testSwiftPackage } from "../../../src/adapters/farms/swift/swift-app.ts";
import { requires, swiftOptions } from "../../requirements.ts";
import { oddModels } from "./odd-models.ts";

const lacking = await requires("swift", "litert");
const root = await mkdtemp(join(tmpdir(), "edgegate-swift-core-"));
afterAll(() => rm(root, { recursive: true, force: true }));

/** How many tests the sources have. */
async function written(): Promise<number> {
  const folder = "benchmark-apps/ios/BenchCore/Tests";
  const files = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith(".swift"));
  const texts = await Promise.all(files.map((name) => readFile(join(folder, name), "utf8")));
  return texts.join("\n").match(/^ {2}func test/gm)?.length ?? 0;
}

describe.skipIf(lacking)("the iOS core by itself", { timeout: 300_000 }, () => {
  test("every XCTest passes, and none was lost or skipped", async () => {
    const odd = await oddModels(root);
    const face = "node_modules/@mediapipe/face_detection/face_detection_short_range.tflite";
    const models = { "face.tflite": face, "full-int8.tflite": odd("int8"), "dynamic.tflite": odd("dynamic") };
    const { exitCode, stdout, stderr } = await testSwiftPackage(swiftOptions, models);
    const said = `${stdout}\n${stderr}`;
    expect({ exitCode, said }).toMatchObject({ exitCode: 0 });
    const totals = [...said.matchAll(/Executed (\d+) tests?, with (?:(\d+) tests? skipped and )?0 failures/g)];
    expect(Math.max(...totals.map(([, count]) => Number(count)))).toBe(await written());
    expect(totals.map(([, , skipped]) => skipped)).toEqual(totals.map(() => undefined));
  });
});
