/** What do Python and an app's core delegate, and do their outputs agree? `node scripts/bench/agreement.ts android|ios` prints the table of the app's README. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { androidCore } from "../../test/benchmark-apps/android/android-core.ts";
import { iosCore } from "../../test/benchmark-apps/ios/ios-core.ts";
import { agreementTable, compareRuntimes } from "../../test/benchmark-apps/two-runtimes.ts";

const root = await mkdtemp(join(tmpdir(), "edgegate-agreement-"));
try {
  const other = process.argv[2] === "ios" ? iosCore : androidCore(root);
  console.log(agreementTable(other.name, await compareRuntimes(root, other)));
} finally {
  await rm(root, { recursive: true, force: true });
}
