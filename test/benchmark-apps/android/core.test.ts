import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { requires, withSmallStorage } from "../../requirements.ts";
import { javaTests } from "./java-tests.ts";

const lacking = await requires("java");
const noStorage = lacking || (await requires("small-storage"));
const root = await mkdtemp(join(tmpdir(), "edgegate-core-"));
afterAll(() => rm(root, { recursive: true, force: true }));

const tests = lacking ? undefined : await javaTests(join(root, "classes"), ["core/src/test"]);

/** What JUnit says: how many tests passed, or all that failed. */
async function junit(args: readonly string[], before?: readonly string[]): Promise<number | string> {
  const { stdout, stderr } = (await tests?.java(args, before)) ?? { stdout: "", stderr: "" };
  const [, count] = /^OK \((\d+) tests?\)$/m.exec(stdout) ?? [];
  return count === undefined ? `${stdout}\n${stderr}` : Number(count);
}

describe.skipIf(lacking)("the Android core by itself", { timeout: 60_000 }, () => {
  test("every JUnit test passes, and none was lost", async () => {
    expect(tests?.classes).toContain("dev.edgegate.bench.launch.BlocksTest");
    const passed = await junit(["org.junit.runner.JUnitCore", ...(tests?.classes ?? [])]);
    expect(passed).toBe(tests?.count);
  });

  test.skipIf(noStorage)("a storage that is full is said in the report", async () => {
    const storage = join(root, "storage");
    await mkdir(storage);
    const passed = await junit(
      [
        `-Dedgegate.small.storage=${storage}`,
        "org.junit.runner.JUnitCore",
        "dev.edgegate.bench.report.FullStorageTest",
      ],
      withSmallStorage(storage),
    );
    expect(passed).toBe(1);
  });
});
