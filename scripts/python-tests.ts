/** Do the Python tests hold? Runs pytest in edgegate's own environment and reads the counts from its report. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Failure } from "../src/errors/failure.ts";
import { checkoutPython } from "./python.ts";

export type Counts = { readonly passed: number; readonly failed: number; readonly skipped: number };

/** Runs a command with its output shown; answers whether it exited with 0. */
export type Step = (
  title: string,
  command: string,
  args: readonly string[],
  env?: Readonly<Record<string, string>>,
) => Promise<boolean>;

/** One failure when there is no Python, no report, or a test file that does not load. */
export async function pythonTests(step: Step, scratch: string): Promise<Counts> {
  try {
    const python = await checkoutPython().python("dev");
    const report = join(scratch, "pytest.xml");
    const config = ["-c", "src/litert/pyproject.toml", "--rootdir", "."];
    const args = ["-m", "pytest", ...config, `--junitxml=${report}`, "test/litert"];
    const ok = await step("Python tests", python, args, { PYTHONPATH: "src/litert" });
    return countsOf(await readFile(report, "utf8").catch(() => ""), ok);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    console.log(`── Python tests: not run. ${error.message}\n${error.remedy}`);
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

function countsOf(xml: string, ok: boolean): Counts {
  const suite = /<testsuite [^>]*>/.exec(xml)?.[0] ?? "";
  const number = (name: string): number => Number(new RegExp(` ${name}="(\\d+)"`).exec(suite)?.[1] ?? 0);
  const failed = number("failures") + number("errors");
  const skipped = number("skipped");
  return { passed: number("tests") - failed - skipped, failed: ok ? failed : Math.max(1, failed), skipped };
}
