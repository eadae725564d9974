/** What do Python and the Android core delegate, and do their outputs agree? `node scripts/bench/agreement.ts` prints the table of the app's README. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { agreementTable, compareRuntimes } from "../../test/benchmark-apps/android/two-runtimes.ts";

const root = await mkdtemp(join(tmpdir(), "edgegate-agreement-"));
try {
  console.log(agreementTable(await compareRuntimes(root)));
} finally {
  await rm(root, { recursive: true, force: true });
}
