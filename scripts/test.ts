/**
 * Does everything hold? `npm test`: the static check, fresh bundles, the TypeScript and the Python tests, and one line
 * with the counts at the end. In CI a skipped test is a failure: there, every tool can be had.
 */
import { spawn } from "node:child_process";
import { mkdtemp, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { z } from "zod";
import { pythonTests, type Counts, type Step } from "./python-tests.ts";

const inCi = process.env["CI"] === "true";
const scratch = await mkdtemp(join(tmpdir(), "edgegate-test-"));

const step: Step = async (title, command, args, env = {}) => {
  console.log(`\n── ${title}`);
  const code = await new Promise<number>((resolve) => {
    const child = spawn(command, args, { stdio: "inherit", env: { ...process.env, ...env } });
    child.on("error", () => resolve(1));
    child.on("close", (exit) => resolve(exit ?? 1));
  });
  if (code !== 0) console.log(`── ${title}: failed (exit ${code})`);
  return code === 0;
};

async function vitest(): Promise<Counts> {
  const report = join(scratch, "vitest.json");
  const coverage = inCi ? ["--coverage"] : [];
  const ok = await step("TypeScript tests", "node_modules/.bin/vitest", [
    "run",
    ...coverage,
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${report}`,
  ]);
  const Report = z.object({ numPassedTests: z.int(), numFailedTests: z.int(), numPendingTests: z.int() });
  const read = Report.safeParse(JSON.parse(await readFile(report, "utf8").catch(() => "null")));
  if (!read.success) return { passed: 0, failed: 1, skipped: 0 };
  const { numPassedTests: passed, numFailedTests, numPendingTests: skipped } = read.data;
  // A file that does not load fails no test, yet the run failed.
  const failed = ok ? numFailedTests : Math.max(1, numFailedTests);
  return { passed, failed, skipped };
}

const all: Counts[] = [];
const one = (ok: boolean): Counts => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 });

all.push(one(await step("Static check", "node_modules/.bin/node", ["scripts/check.ts"])));
all.push(one(await step("Bundles are fresh", "node_modules/.bin/node", ["scripts/build.ts", "--check"])));
all.push(await vitest());
all.push(await pythonTests(step, scratch));

const total = (count: keyof Counts): number => all.reduce((sum, counts) => sum + counts[count], 0);
const totals = { passed: total("passed"), failed: total("failed"), skipped: total("skipped") };
if (inCi && totals.skipped > 0) console.log(`\n${totals.skipped} tests were skipped; in CI that is a failure.`);
console.log(`\n${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`);
process.exitCode = totals.failed > 0 || (inCi && totals.skipped > 0) ? 1 : 0;
