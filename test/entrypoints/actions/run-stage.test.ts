import { describe, expect, it } from "vitest";
import type { InputName } from "../../../src/entrypoints/actions/inputs.ts";
import {
  type JudgedAnswer,
  runStage,
  type StageOrder,
  type StageWorld,
} from "../../../src/entrypoints/actions/run-stage.ts";
import type { StepReport } from "../../../src/entrypoints/actions/step-report.ts";
import { failures } from "../../../src/errors/catalogue.ts";
import type { Annotation } from "../../../src/render/annotations.ts";
import { quietProgress } from "../../fakes/progress.ts";
import { caseKey, latencyCheck, latencyRow, modelComparison, reportInput } from "../../render/hand-made.ts";

const sha = (letter: string) => letter.repeat(40);
const defaults: Partial<Record<InputName, string>> = {
  stage: "gate",
  name: "edgegate",
  config: "edgegate.yml",
  farm: "host",
  out: "edgegate-out",
  publish: "github",
  token: "ghs_token",
};

/** What happened, in order, as the runner would see it. */
class Recorder implements StepReport {
  readonly events: string[] = [];
  readonly outputs = new Map<string, string>();
  readonly annotations: Annotation[] = [];
  markdown = "";
  summaryWorks = true;
  output(name: string, value: string): void {
    this.outputs.set(name, value);
  }
  summary(markdown: string): Promise<void> {
    if (!this.summaryWorks) return Promise.reject(new Error("no summary file"));
    this.events.push("summary");
    this.markdown += markdown;
    return Promise.resolve();
  }
  annotate(annotation: Annotation): void {
    this.events.push(annotation.level);
    this.annotations.push(annotation);
  }
  log(text: string): void {
    this.events.push(`log ${text.split("\n", 1)[0]}`);
  }
}

const row = latencyRow(caseKey(), 60, 120);
const failing = reportInput([modelComparison("digits", [row])], {
  verdict: { verdict: "fail", exitCode: 1, checks: [latencyCheck(row)], findings: [], advice: [] },
});
const answer = (change: Partial<JudgedAnswer> = {}): JudgedAnswer => ({
  of: "judged",
  verdict: failing.verdict,
  input: failing,
  published: { status: "created", url: "https://github.com/acme/models/pull/7#issuecomment-1" },
  summary: "### the report",
  log: "the report",
  reportPath: "edgegate-out/summary.md",
  documentsPath: "edgegate-out",
  ...change,
});

function stage(change: Partial<StageWorld> = {}, inputs: Partial<Record<InputName, string>> = {}) {
  const report = new Recorder();
  const orders: StageOrder[] = [];
  const lights: string[] = [];
  const remembered: string[] = [];
  const world: StageWorld = {
    input: (name) => ({ ...defaults, ...inputs })[name] ?? "",
    run: () =>
      Promise.resolve({
        owner: "acme",
        name: "models",
        sha: sha("e"),
        baseBranch: "main",
        event: {
          of: "pull-request",
          number: 7,
          headSha: sha("a"),
          baseSha: sha("b"),
          baseRef: "main",
          fromFork: false,
        },
        apiUrl: "https://api.github.com",
        pageUrl: "https://github.com/acme/models/actions/runs/42",
      }),
    parents: () => Promise.resolve([sha("c"), sha("a")]),
    work: (order) => {
      orders.push(order);
      report.events.push("gate");
      return Promise.resolve(answer());
    },
    report,
    check: {
      set(state, description) {
        lights.push(`${state}: ${description}`);
        report.events.push(`check ${state}`);
        return Promise.resolve({ status: "set" });
      },
    },
    remember: (state) => remembered.push(state),
    progress: quietProgress,
    signal: new AbortController().signal,
    ...change,
  };
  return { report, orders, lights, remembered, exit: runStage(world) };
}

describe("the check on the commit", () => {
  it("is pending while it judges, then says the report's first line", async () => {
    const { lights, remembered, exit } = stage();
    await exit;
    expect(lights).toEqual([
      expect.stringMatching(/^pending: /),
      expect.stringMatching(/^failure: Must not ship: digits p90 latency is 120/),
    ]);
    expect(remembered).toEqual(["pending", "failure"]);
  });

  it("stays pending, and no clean-up ends it, while a pull request waits to be judged", async () => {
    const waiting = 'Waiting for the label "edgegate: measure", then judged';
    const work = () => Promise.resolve({ of: "handed-on", waiting, log: waiting } as const);
    const { lights, remembered, exit } = stage({ work });
    expect(await exit).toBe(0);
    expect(lights.at(-1)).toBe(`pending: ${waiting}`);
    expect(remembered.at(-1)).toBe("handed-on");
  });

  it("is green for what may ship", async () => {
    const input = reportInput([modelComparison("digits", [])], {
      verdict: { verdict: "pass", exitCode: 0, checks: [], findings: [], advice: [] },
    });
    const { lights, exit } = stage({ work: () => Promise.resolve(answer({ input, verdict: input.verdict })) });
    await exit;
    expect(lights.at(-1)).toMatch(/^success: /);
  });

  it("is red when nothing was judged, with the reason", async () => {
    const { lights, exit } = stage({ work: () => Promise.reject(failures.configMissing("edgegate.yml")) });
    expect(await exit).toBe(2);
    expect(lights.at(-1)).toMatch(/^error: .*edgegate\.yml/);
  });

  it("is left alone when nothing is to be published", async () => {
    const { lights, exit } = stage({}, { publish: "none" });
    await exit;
    expect(lights).toEqual([]);
  });

  it("is the concluding job's to finish from its first moment, so that its clean-up ends it when it is cut off", async () => {
    const { remembered, exit } = stage({}, { stage: "conclude" });
    await exit;
    expect(remembered).toEqual(["pending", "failure"]);
  });

  it("that GitHub refuses is said once, and the verdict stays", async () => {
    const warnings: string[] = [];
    let asked = 0;
    const { exit } = stage({
      check: {
        set: () => {
          asked += 1;
          return Promise.resolve({ status: "skipped", reason: "no permission", fix: "statuses: write" });
        },
      },
      progress: { ...quietProgress, warn: (text, fix) => warnings.push(`${text} ${fix}`) },
    });
    expect(await exit).toBe(1);
    expect([asked, warnings]).toEqual([1, [expect.stringContaining("no permission statuses: write")]]);
  });
});

describe("a fork's own run, which may only read,", () => {
  it("says calmly and once who reports, and keeps the verdict", async () => {
    const said: string[] = [];
    const { exit } = stage({
      check: { set: () => Promise.resolve({ status: "skipped", reason: "a fork", expected: true }) },
      progress: {
        ...quietProgress,
        note: (text) => said.push(`note: ${text}`),
        warn: (text) => said.push(`warning: ${text}`),
      },
    });
    expect(await exit).toBe(1);
    expect(said).toEqual([expect.stringMatching(/^note: .*the workflow for forks .* sets the check and posts/)]);
  });
});

describe("a run that follows a fork's", () => {
  const event = {
    of: "fork-run",
    runId: 41,
    attempt: 1,
    headSha: sha("a"),
    headRepository: "mallory/models",
    headBranch: "change",
    createdAt: "2026-11-24T10:00:00Z",
    endedAt: "2026-11-24T10:00:00Z",
  } as const;
  const run = () =>
    Promise.resolve({
      owner: "acme",
      name: "models",
      sha: sha("e"),
      event,
      baseBranch: undefined,
      apiUrl: "https://api.github.com",
      pageUrl: "https://github.com/acme/models/actions/runs/42",
    });

  it.each(["adopt", "run"])("knows that models are a stranger's when it has to %s", async (name) => {
    const { orders, exit } = stage({ run }, { stage: name });
    await exit;
    expect(orders).toMatchObject([{ stage: name, followsFork: true, base: "", head: "", commit: sha("a") }]);
  });
});

describe("the step of a workflow", () => {
  it("judges the merge commit against its first parent and hands every input on", async () => {
    const { orders, exit } = stage({}, { python: "/opt/python", config: "ml/edgegate.yml" });
    await exit;
    expect(orders).toMatchObject([
      {
        base: sha("c"),
        head: sha("e"),
        config: "ml/edgegate.yml",
        farm: "host",
        out: "edgegate-out",
        publish: "github",
        token: "ghs_token",
        python: "/opt/python",
        runUrl: "https://github.com/acme/models/actions/runs/42",
      },
    ]);
  });

  it("turns red with the verdict's exit code, after the comment, the outputs and the summary", async () => {
    const { report, exit } = stage();
    expect(await exit).toBe(1);
    expect(report.events).toEqual([
      "check pending",
      expect.stringContaining("log Comparing"),
      "gate",
      "log the report",
      "summary",
      "error",
      "check failure",
    ]);
    expect(Object.fromEntries(report.outputs)).toEqual({
      verdict: "fail",
      "exit-code": "1",
      "comment-url": "https://github.com/acme/models/pull/7#issuecomment-1",
      "report-path": "edgegate-out/summary.md",
      "documents-path": "edgegate-out",
    });
  });

  it("marks the config line of the exceeded budget", async () => {
    const { report, exit } = stage();
    await exit;
    expect(report.annotations).toMatchObject([
      {
        level: "error",
        position: { file: "edgegate.yml", line: 12, column: 5 },
        message: expect.stringMatching(/digits .*120 ms.*70 ms.*float32/),
      },
    ]);
  });

  it.each([
    { name: "a skipped comment", published: { status: "skipped", reason: "no permission" } as const },
    { name: "no wish for one", published: undefined },
  ])("keeps the verdict with $name", async ({ published }) => {
    const { report, exit } = stage({ work: () => Promise.resolve(answer({ published })) });
    expect(await exit).toBe(1);
    expect(report.outputs.get("comment-url")).toBe("");
  });

  it("keeps the verdict when the summary can't be written, and says so", async () => {
    const report = new Recorder();
    report.summaryWorks = false;
    const { exit } = stage({ report });
    expect(await exit).toBe(1);
    expect(report.annotations.map(({ message }) => message).join()).toContain("summary could not be written");
  });

  it("tells all wrong inputs at once, before anything runs", async () => {
    const { report, orders, exit } = stage(
      {},
      {
        publish: "slack",
        farm: "moon",
        config: "",
        leg: "3/2",
        "pull-request": "7; rm",
        cancelled: "yes",
        measured: "perhaps",
      },
    );
    expect(await exit).toBe(2);
    expect(orders).toEqual([]);
    const [annotation] = report.annotations;
    for (const part of [
      "`publish`",
      "slack",
      "`farm`",
      "moon",
      "`host`",
      "`config`",
      "`leg`",
      "`pull-request`",
      "`cancelled`",
      "`measured`",
    ])
      expect(annotation?.message).toContain(part);
  });

  it.each([
    { name: "a failure of the environment", error: failures.environmentBroken("No Python.", "Install it."), exit: 3 },
    { name: "an interruption", error: failures.aborted(), exit: 130 },
    { name: "a bug", error: new TypeError("x is not a function"), exit: 70 },
  ])("$name is an error annotation, a summary with what to do, and its own exit code", async ({ error, exit }) => {
    const { report, exit: ending } = stage({ work: () => Promise.reject(error) });
    expect(await ending).toBe(exit);
    expect(report.annotations).toMatchObject([{ level: "error", message: expect.stringContaining(error.message) }]);
    expect(report.outputs.get("exit-code")).toBe(String(exit));
    expect(report.outputs.has("verdict")).toBe(false);
    expect(report.markdown).toContain("could not judge");
  });

  it("says on the check that it was cancelled, whatever broke by that", async () => {
    const interruption = new AbortController();
    const { lights, exit } = stage({
      signal: interruption.signal,
      work: () => {
        interruption.abort();
        return Promise.reject(new Error("socket hang up"));
      },
    });
    expect(await exit).not.toBe(0);
    expect(lights.at(-1)).toBe("error: Cancelled before it could judge; run it again");
  });

  it("outside a workflow says what to run instead", async () => {
    const { report, exit } = stage({ run: () => Promise.resolve(undefined) });
    expect(await exit).toBe(2);
    expect(report.annotations).toMatchObject([{ message: expect.stringContaining("edgegate gate --base main") }]);
  });
});
