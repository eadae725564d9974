/** Does an app's own reader of requests take and refuse what the schemas' fixtures say? */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { ProcessResult } from "../../src/ports.ts";

const fixtures = "benchmark-apps/contract/fixtures";
const requests = (folder: string): readonly string[] =>
  readdirSync(join(fixtures, folder))
    .filter((name) => name.endsWith(".request.json"))
    .map((name) => join(fixtures, folder, name));
const good = requests("good");
const bad = [...requests("bad/schema"), ...requests("bad/meaning")];

/** Tests the reader that `check` asks about files: it answers a line for each, `sound` or what is wrong. */
export async function readerTests(
  whose: "Android" | "the iOS app",
  lacking: boolean,
  check: (files: readonly string[]) => Promise<ProcessResult>,
): Promise<void> {
  const asked = lacking ? undefined : await check([...good, ...bad]);
  const says = asked?.stdout.trimEnd().split("\n") ?? [];

  describe.skipIf(lacking)(`the reader of requests of ${whose}`, () => {
    test("it was asked about every fixture", () => {
      expect(asked?.exitCode).toBe(0);
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
}
