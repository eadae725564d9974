/**
 * What does the Android core cost a sample on this computer's JVM? `node scripts/bench/core-cost.ts [processes]`: its loop over a model that
 * does nothing, each time in a new process. Prints the medians over the processes; the limit is 2 µs.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import * as z from "zod";
import { javaTests } from "../../test/benchmark-apps/android/java-tests.ts";

const Cost = z.record(z.string(), z.int());
const meanings = {
  coldLoopNs: "loop, the first 8 blocks of a process (a gated launch has so many)",
  coldWorstLoopNs: "the slowest of these blocks",
  coldInsideNs: "of the loop inside the sample",
  warmLoopNs: "loop, after 20,000 blocks",
  warmInsideNs: "of it inside the sample",
} as const;

const root = await mkdtemp(join(tmpdir(), "edgegate-core-cost-"));
try {
  const tests = await javaTests(join(root, "classes"), ["core/src/test"]);
  const found: z.infer<typeof Cost>[] = [];
  for (let at = 0; at < Number(process.argv[2] ?? 15); at += 1) {
    const { stdout } = await tests.java(["dev.edgegate.bench.launch.CoreCostMain"]);
    found.push(Cost.parse(JSON.parse(stdout)));
  }
  for (const [name, meaning] of Object.entries(meanings)) {
    const sorted = found.map((one) => one[name] ?? Number.NaN).toSorted((a, b) => a - b);
    console.log(`${String(sorted[Math.floor(sorted.length / 2)]).padStart(6)} ns a sample: ${meaning}`);
  }
} finally {
  await rm(root, { recursive: true, force: true });
}
