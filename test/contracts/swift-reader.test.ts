import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { swiftApp } from "../../src/adapters/farms/swift/swift-app.ts";
import { processes, requires, swiftOptions } from "../requirements.ts";

const lacking = await requires("swift");
const fixtures = "benchmark-apps/contract/fixtures";
const requests = (folder: string): readonly string[] =>
  readdirSync(join(fixtures, folder))
    .filter((name) => name.endsWith(".request.json"))
    .map((name) => join(fixtures, folder, name));
const good = requests("good");
const bad = [...requests("bad/schema"), ...requests("bad/meaning")];

/** What the reader of the iOS app says of each request, in turn. */
const says = lacking ? [] : await askSwift([...good, ...bad]);

async function askSwift(files: readonly string[]): Promise<readonly string[]> {
  const { program } = await swiftApp(swiftOptions);
  const { exitCode, stdout } = await processes.run(program, ["--check", ...files], {});
  expect(exitCode).toBe(0);
  return stdout.trimEnd().split("\n");
}

describe.skipIf(lacking)("the iOS app's reader of requests", () => {
  test("it was asked about every fixture", () => {
    expect(good.length).toBeGreaterThan(0);
    expect(bad.length).toBeGreaterThan(0);
    expect(says).toHaveLength(good.length + bad.length);
  });

  test.each(good)("accepts %s", (file) => {
    expect(says[good.indexOf(file)]).toBe("sound");
  });

  test.each(bad)("refuses %s", (file) => {
    expect(says[good.length + bad.indexOf(file)]).not.toBe("sound");
  });
});
