import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { jvmApp } from "../../src/adapters/farms/jvm/jvm-app.ts";
import { jvmOptions, processes, requires } from "../requirements.ts";

const lacking = await requires("java");
const fixtures = "benchmark-apps/contract/fixtures";
const requests = (folder: string): readonly string[] =>
  readdirSync(join(fixtures, folder))
    .filter((name) => name.endsWith(".request.json"))
    .map((name) => join(fixtures, folder, name));
const good = requests("good");
const bad = [...requests("bad/schema"), ...requests("bad/meaning")];

/** What Android's reader says of each request, in turn. */
const says = lacking ? [] : await askJava([...good, ...bad]);

async function askJava(files: readonly string[]): Promise<readonly string[]> {
  const app = await jvmApp(jvmOptions);
  const command = [...app.options, "dev.edgegate.bench.jvm.DriverMain", "--check", ...files];
  const { exitCode, stdout } = await processes.run("java", command, { env: app.env });
  expect(exitCode).toBe(0);
  return stdout.trimEnd().split("\n");
}

describe.skipIf(lacking)("Android's reader of requests", () => {
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
