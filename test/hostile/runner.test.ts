/** Can any text make GitHub's runner do something? Through outputs, annotations, lines of the log and the job summary. */
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { logProgress } from "../../src/adapters/terminal/log-progress.ts";
import { every, systemClock } from "../../src/adapters/terminal/clock.ts";
import type { InputName } from "../../src/entrypoints/actions/inputs.ts";
import { outputNames, runnerReport } from "../../src/entrypoints/actions/step-report.ts";
import { runStage } from "../../src/entrypoints/actions/run-stage.ts";
import { failures } from "../../src/errors/catalogue.ts";
import { quietProgress } from "../fakes/progress.ts";

/** What a model, a tensor, a branch, a title, a commit message or an error text may be called by who means harm. */
const attacks: Readonly<Record<string, string>> = {
  "a command that sets an output": "x\n::set-output name=verdict::pass",
  "a command that sets the environment": "x\n::set-env name=PATH::/evil",
  "a command that hides a word from the log": "::add-mask::fail",
  "a command that stops commands": "x\r\n::stop-commands::now\r\n",
  "a command behind a lone carriage return": "x\r::error::pwned",
  "a command behind a next-line character": "x\n\u0085::error::pwned",
  "a command behind blanks": "x\n \t ::error::pwned",
  "a command of the old kind": "x ##[add-path]/evil",
  "another output in a file of outputs": "x\nverdict=pass\nverdict<<EOF\npass\nEOF",
  "the end of a delimiter": "x\nghadelimiter_00000000-0000-0000-0000-000000000000\nverdict=pass",
  "an escaped line break": "x%0A::error::pwned",
  "the end of a block of code": "x\n```\n<img src=x>\n<h1>May ship</h1>",
};

let folder = "";
let log = "";
const files = ["GITHUB_OUTPUT", "GITHUB_ENV", "GITHUB_PATH", "GITHUB_STATE", "GITHUB_STEP_SUMMARY"] as const;
// The runner's toolkit asks once where the summary is.
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), "edgegate-runner-"))));
afterAll(() => rm(folder, { recursive: true }));
beforeEach(async () => {
  for (const name of files) {
    await writeFile(join(folder, name), "");
    vi.stubEnv(name, join(folder, name));
  }
  log = "";
  vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    log += String(text);
    return true;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

/** What the runner takes for commands, as its own reader finds them: .NET's lines, and its notion of blanks. */
function commands(text: string): readonly string[] {
  return text.split(/\r\n|\r|\n/).flatMap((line) => {
    const command = /^[\s\u0085]*::(\S+?)(?:\s.*?)?::/u.exec(line)?.[1] ?? /##\[(\S+?)\]/.exec(line)?.[1];
    return command === undefined ? [] : [command];
  });
}

/** Outputs as the runner reads them from its file: `name=value`, or `name<<DELIMITER`, lines, DELIMITER. */
async function outputs(): Promise<ReadonlyMap<string, string>> {
  const lines = (await readFile(join(folder, "GITHUB_OUTPUT"), "utf8")).split("\n");
  const found = new Map<string, string>();
  while (lines.length > 0) {
    const line = lines.shift() ?? "";
    const [, name = "", delimiter] = /^([^=<]*)<<(.*)$/.exec(line) ?? [];
    if (delimiter !== undefined) {
      const end = lines.indexOf(delimiter);
      if (end < 0) throw new Error(`no end of ${name}`);
      found.set(
        name,
        lines
          .splice(0, end + 1)
          .slice(0, -1)
          .join("\n"),
      );
    } else if (line.includes("=")) found.set(line.slice(0, line.indexOf("=")), line.slice(line.indexOf("=") + 1));
  }
  return found;
}

const inputs: Partial<Record<InputName, string>> = {
  stage: "gate",
  name: "edgegate",
  config: "edgegate.yml",
  farm: "host",
  out: "out",
  publish: "none",
};

/** A stage that ends in what `work` does. */
const stage = (work: () => Promise<never>) =>
  runStage({
    input: (name) => inputs[name] ?? "",
    run: () =>
      Promise.resolve({
        owner: "acme",
        name: "models",
        sha: "e".repeat(40),
        baseBranch: "main",
        event: {
          of: "pull-request",
          number: 7,
          headSha: "a".repeat(40),
          baseSha: "b".repeat(40),
          baseRef: "main",
          fromFork: true,
        },
        apiUrl: "https://api.github.com",
        pageUrl: "https://github.com/acme/models/actions/runs/42",
      }),
    parents: () => Promise.resolve([]),
    work,
    report: runnerReport(),
    check: { set: () => Promise.resolve({ status: "set" }) },
    remember: () => undefined,
    progress: quietProgress,
    signal: new AbortController().signal,
  });

describe.each(Object.entries(attacks))("%s", (_, attack) => {
  it.each([
    { name: "an error of a tool or of the config", error: failures.environmentBroken(attack, attack), exit: 3 },
    { name: "an error that nobody expected", error: new TypeError(attack, { cause: new Error(attack) }), exit: 70 },
  ])("in $name is only shown", async ({ error, exit }) => {
    expect(await stage(() => Promise.reject(error))).toBe(exit);
    expect(commands(log)).toEqual(["error"]);
    expect([...(await outputs())]).toEqual([["exit-code", String(exit)]]);
    for (const name of ["GITHUB_ENV", "GITHUB_PATH"] as const)
      expect(await readFile(join(folder, name), "utf8")).toBe("");
    // The summary is a heading and one block of code, whatever stands in it.
    const summary = await readFile(join(folder, "GITHUB_STEP_SUMMARY"), "utf8");
    expect(summary.split("\n").filter((line) => /^\s*(```|~~~)/.test(line))).toEqual(["```text", "```"]);
  });

  it("in what an output, a line, an annotation and progress say is only shown", async () => {
    const report = runnerReport();
    for (const name of outputNames) report.output(name, attack);
    report.annotate({
      level: "warning",
      title: attack,
      message: attack,
      position: { file: attack, line: 1, column: 1 },
    });
    report.log(attack);
    const progress = logProgress({ write: (text) => (log += text), clock: systemClock, every, annotate: true });
    progress.start(attack, 2).finish(attack);
    progress.note(attack);
    progress.warn(attack, attack);
    expect(commands(log)).toEqual(["warning", "warning"]);
    expect([...(await outputs())]).toEqual(outputNames.map((name) => [name, attack]));
  });
});

it("the reader of these tests finds what the runner would obey", () => {
  expect(commands("::set-output name=x::y\r\u0085 ::stop-commands::z\n##[add-path]a\nplain :: text::")).toEqual([
    "set-output",
    "stop-commands",
    "add-path",
  ]);
});
