/**
 * What does edgegate do? `npm run demo`: a pull request on examples/digits, judged for real on this computer, posted to a
 * GitHub of our own, and printed as GitHub would show it. Exits 0 when all of that worked, although the pull request itself
 * is meant to break a budget.
 */
import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import process from "node:process";
import { parseArgs, styleText } from "node:util";
import { printTerminal } from "../src/render/terminal/print-terminal.ts";
import { commentBlocks } from "./demo/comment-blocks.ts";
import { forPhones, startEmulatedPhones } from "./demo/emulated-phones.ts";
import { unexpected, unexpectedOfPhones } from "./demo/expectation.ts";
import { runPullRequest } from "./demo/run-pull-request.ts";

const { values: options } = parseArgs({
  options: {
    farm: { type: "string", default: "host" },
    keep: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});
if (options.help) {
  console.log(`npm run demo [-- --farm firebase] [--keep]

Makes a scratch repository from examples/digits with a pull request that changes the model, runs edgegate on it as a
workflow would, and prints the comment that it posts. Takes a minute or two, with six phones several; the first run also fetches packages.

  --farm   where to measure: host, jvm or swift (this computer, by the runner of that language), or firebase: six
           phones of an emulated Firebase Test Lab, played in turn by this computer
  --keep   leave the scratch repository where it is, and say where`);
  process.exit(0);
}

const root = path.resolve(import.meta.dirname, "..");
const out = path.join(root, "edgegate-out/demo");
const scratch = await mkdtemp(path.join(os.tmpdir(), "edgegate-demo-"));
// What is no terminal has no isTTY at all, and picocolors takes undefined for its own guess, which is yes in CI.
const output: { readonly isTTY?: boolean | undefined } = process.stdout;
const color = output.isTTY === true && process.env["NO_COLOR"] === undefined;
const width = Math.min(process.stdout.columns ?? 120, 140);
const started = Date.now();

// Ctrl-C reaches edgegate too, which stops and says so; this process stays to clean up.
const interrupted = new AbortController();
process.on("SIGINT", () => interrupted.abort());
try {
  process.exitCode = await demo();
} finally {
  if (options.keep) console.log(`The scratch repository is at ${scratch}`);
  else await rm(scratch, { recursive: true, force: true });
}

/** The exit code. */
async function demo(): Promise<number> {
  const phones = options.farm === "firebase" ? await startEmulatedPhones(scratch) : undefined;
  if (phones !== undefined)
    console.log("Six phones of an emulated Firebase Test Lab; this computer measures for them, in turn.");
  const run = await runPullRequest({
    ...(phones === undefined ? {} : { adapt: forPhones, env: phones.env }),
    sample: path.join(root, "examples/digits"),
    scratch,
    out,
    farm: options.farm,
    message: "Recognise more digits: two more blocks, trained on shifted digits",
    signal: interrupted.signal,
    report: (line) => console.log(line),
  });
  await phones?.close();
  if (run === "interrupted") return 130;
  const [comment] = run.comments;
  if (comment === undefined) {
    console.error(`edgegate ended with exit code ${run.exitCode} and posted no comment; what it said stands above.`);
    if (run.printed.trim() !== "") console.error(run.printed);
    return run.exitCode === 0 ? 1 : run.exitCode;
  }
  console.log(`\n${rule("github-actions bot commented on pull request #1")}\n`);
  console.log(printTerminal(commentBlocks(comment), { color, width }));
  console.log(`\n${rule("end of the comment; ▸ unfolds on GitHub")}\n`);

  const seconds = Math.round((Date.now() - started) / 1000);
  const problems =
    phones === undefined
      ? unexpected(run)
      : [...unexpectedOfPhones(run), ...phones.violations().map((one) => `the lab would not have taken that: ${one}`)];
  console.log(
    problems.length === 0
      ? phones === undefined
        ? `The demo did what it should, in ${seconds} s: this pull request is made to break one budget (latency-p50), so its check is red.`
        : `The demo did what it should, in ${seconds} s: every phone was asked once, and its report is in the one comment.`
      : `The demo did not do what it should, in ${seconds} s:\n${problems.map((problem) => `- ${problem}`).join("\n")}`,
  );
  const files = {
    "comment.md": "the comment in full, as posted",
    "verdict.json": "every check: expected, found, interval",
    "comparison.json": "every number of both sides, and why it moved",
    "measurements.json": "what ran where, with all samples behind it",
  };
  console.log("Open:");
  for (const [file, what] of Object.entries(files))
    console.log(`  ${path.relative(process.cwd(), path.join(out, file))}  ${what}`);
  console.log("  examples/digits/edgegate.yml  the budgets that decided");
  return problems.length === 0 ? 0 : 1;
}

function rule(text: string): string {
  const line = `── ${text} ${"─".repeat(Math.max(2, width - text.length - 4))}`;
  return color ? styleText("dim", line) : line;
}
