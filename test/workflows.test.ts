/** Would GitHub accept our actions and workflows, and are they safe? Two linters, offline, at their strictest. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { data, Evaluator, Lexer, Parser } from "@actions/expressions";
import { truthy } from "@actions/expressions/result";
import { parse } from "yaml";
import { z } from "zod";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { workflowTools, type Tool } from "../scripts/workflow-tools.ts";
import { quietProgress } from "./fakes/progress.ts";
import { processes, requires } from "./requirements.ts";

const lacking = await requires("act", "git");
const root = fileURLToPath(new URL("..", import.meta.url));
const ours = (folder: string) => readdirSync(join(root, folder)).map((name) => `${folder}/${name}`);
const files = ["action.yml", "stage/action.yml", ...ours("workflows"), ...ours(".github/workflows")];
const templates = ours("workflows");
/** A user writes a version here; what a linter says of an unpinned action is theirs to weigh. */
const pinned = (text: string) =>
  text.replaceAll(/OWNER\/edgegate(\S*)@v1/g, `OWNER/edgegate$1@${"a".repeat(40)} # v1.0.0`);

const Input = z.object({ required: z.boolean().default(false), default: z.unknown().optional() });
const Called = z.object({ on: z.object({ workflow_call: z.object({ inputs: z.record(z.string(), Input) }) }) });
const Caller = z.object({
  jobs: z.record(
    z.string(),
    z.object({
      uses: z.string().optional(),
      with: z.record(z.string(), z.unknown()).optional(),
      permissions: z.record(z.string(), z.string()).optional(),
    }),
  ),
});
const Callable = Called.extend({
  jobs: z.record(z.string(), z.object({ permissions: z.record(z.string(), z.string()) })),
});

describe.each(["edgegate.yml", "fork.yml"])("templates that call the callable workflow %s", (name) => {
  const read = (path: string): unknown => parse(readFileSync(join(root, path), "utf8"));
  const callable = Callable.parse(read(`.github/workflows/${name}`));
  const calls = templates.flatMap((path) =>
    Object.values(Caller.parse(read(path)).jobs).flatMap((job) =>
      job.uses?.endsWith(`/.github/workflows/${name}@v1`) === true ? [{ path, ...job }] : [],
    ),
  );

  it("are there", () => expect(calls).not.toEqual([]));

  it.each(calls)("$path gives only inputs that exist", (call) => {
    expect(Object.keys(callable.on.workflow_call.inputs)).toEqual(expect.arrayContaining(Object.keys(call.with ?? {})));
  });

  it.each(calls)("$path gives the inputs that are required", (call) => {
    const required = Object.entries(callable.on.workflow_call.inputs).flatMap(([name, input]) =>
      input.required && input.default === undefined ? [name] : [],
    );
    expect(Object.keys(call.with ?? {})).toEqual(expect.arrayContaining(required));
  });

  // GitHub refuses to start a run whose caller grants less than some job asks for.
  it.each(calls)("$path grants what the jobs ask for, and nothing more", (call) => {
    const asked = new Map<string, string>();
    for (const job of Object.values(callable.jobs))
      for (const [scope, access] of Object.entries(job.permissions))
        if (asked.get(scope) !== "write") asked.set(scope, access);
    expect(call.permissions).toEqual(Object.fromEntries(asked));
  });
});

describe("templates", () => {
  const text = (name: string) => readFileSync(join(root, "workflows", name), "utf8");

  // GitHub takes a job that was skipped for a green check of the job's name.
  it.each([...templates, ".github/workflows/edgegate.yml", ".github/workflows/fork.yml"])(
    "%s names no job as the required check is named",
    (path) => {
      const Jobs = z.object({ jobs: z.record(z.string(), z.object({ name: z.string().optional() })) });
      const { jobs } = Jobs.parse(parse(readFileSync(join(root, path), "utf8")));
      expect(Object.entries(jobs).map(([id, { name = id }]) => name)).not.toContain("edgegate");
    },
  );

  it("differ in triggers alone where pull requests may wait", () => {
    const triggers = /^(?:#| +(?:#|types:|if:|group:|edgegate-\$\{\{|\$\{\{|&&|\|\|)).*\n/gm;
    const plain = (name: string) => text(name).replaceAll(triggers, "");
    expect(plain("pull-request-when-ready.yml")).toBe(plain("pull-request.yml"));
    expect(text("pull-request-when-ready.yml")).not.toBe(text("pull-request.yml"));
  });
});

describe("what happens to a pull request", () => {
  const Triggered = z.object({
    concurrency: z.object({ group: z.string() }),
    jobs: z.object({ edgegate: z.object({ if: z.string() }) }),
  });
  /** In which group of runs GitHub puts a run for such an event, and whether its job starts. */
  const follows = (name: string, event: object) => {
    const read = Triggered.parse(parse(readFileSync(join(root, "workflows", name), "utf8")));
    const github = { workflow: "w", repository: "acme/models", sha: "s", event };
    const contexts: unknown = JSON.parse(JSON.stringify({ github }), data.reviver);
    const value = (expression: string) => {
      const parsed = new Parser(new Lexer(expression).lex().tokens, ["github"], []).parse();
      return new Evaluator(parsed, contexts instanceof data.Dictionary ? contexts : new data.Dictionary()).evaluate();
    };
    const group = read.concurrency.group.replaceAll(/\$\{\{(.*?)\}\}/g, (_, inner: string) =>
      value(inner).coerceString(),
    );
    return { group, starts: truthy(value(read.jobs.edgegate.if.replace(/^\$\{\{(.*)\}\}$/, "$1"))) };
  };
  const pull_request = { number: 7, head: { repo: { full_name: "acme/models" } } };
  const judged = { group: "w-7", starts: true };

  describe.each(["pull-request.yml", "pull-request-when-ready.yml"])("by %s", (name) => {
    it.each([
      { name: "is judged when it is opened", event: { action: "opened" }, to: judged },
      {
        name: "is judged by its new base branch's config",
        event: { action: "edited", changes: { base: { ref: { from: "dev" } } } },
        to: judged,
      },
      {
        name: "goes on being judged with another title",
        event: { action: "edited", changes: { title: { from: "x" } } },
        to: { group: "w-7-text", starts: false },
      },
    ])("$name", ({ event, to }) => {
      expect(follows(name, { ...event, pull_request })).toEqual(to);
    });

    it("is one of the queue, too", () => expect(follows(name, {})).toEqual({ group: "w-s", starts: true }));
  });

  it.each([
    { name: "a label that ends the wait starts a run", label: "edgegate: measure", to: judged },
    {
      name: "a label that accepts a check stops none",
      label: "edgegate: accept size",
      to: { group: "w-7-label", starts: false },
    },
    { name: "another label stops none", label: "bug", to: { group: "w-7-label", starts: false } },
  ])("$name", ({ label, to }) => {
    const event = { action: "labeled", label: { name: label }, pull_request };
    expect(follows("pull-request-when-ready.yml", event)).toEqual(to);
  });

  it.each([
    { conclusion: "success", to: { group: "w-mallory/models-x", starts: true } },
    { conclusion: "skipped", to: { group: "w-mallory/models-x-skipped", starts: false } },
  ])("of a fork is judged after a run that ended in $conclusion, or left alone", ({ conclusion, to }) => {
    const head = { head_repository: { full_name: "mallory/models" }, head_branch: "x" };
    const event = { workflow_run: { event: "pull_request", conclusion, ...head } };
    expect(follows("fork-report.yml", event)).toEqual(to);
  });
});

describe("action.yml and the callable workflow", () => {
  it.each(["action.yml", ".github/workflows/edgegate.yml", ".github/workflows/fork.yml"])(
    "%s declares the inputs that it uses, and uses those that it declares",
    (path) => {
      const text = readFileSync(join(root, path), "utf8");
      const Declared = z.union([
        z.object({ inputs: z.record(z.string(), Input) }).transform(({ inputs }) => inputs),
        Called.transform((called) => called.on.workflow_call.inputs),
      ]);
      const declared = Object.keys(Declared.parse(parse(text)));
      const used = [...text.matchAll(/\binputs\.([\w-]+)/g)].map(([, name]) => name);
      expect(new Set(used)).toEqual(new Set(declared));
    },
  );
});

describe.skipIf(lacking)("actions and workflows", () => {
  let tools: { readonly actionlint: Tool; readonly zizmor: Tool };
  const folder = mkdtempSync(join(tmpdir(), "edgegate-"));

  /** A repository with our files, a workflow that uses the action with each `input`, and bundles to be found. */
  async function repository(name: string, input = "config", mend = (text: string) => text): Promise<string> {
    const path = join(folder, name);
    for (const file of files) {
      mkdirSync(join(path, file, ".."), { recursive: true });
      writeFileSync(join(path, file), mend(pinned(readFileSync(join(root, file), "utf8"))));
    }
    cpSync(join(path, "workflows"), join(path, ".github/workflows"), { recursive: true });
    writeFileSync(
      join(path, ".github/workflows/uses.yml"),
      `on: push\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - uses: ./\n        with:\n          ${input}: x\n`,
    );
    mkdirSync(join(path, "dist"));
    for (const bundle of ["stage.js", "stage-post.js"]) writeFileSync(join(path, "dist", bundle), "");
    await processes.run("git", ["init", "-q"], { cwd: path });
    return path;
  }

  const run = async ([command, ...before]: Tool, args: readonly string[], cwd: string) => {
    const { exitCode, stdout, stderr } = await processes.run(command, [...before, ...args], { cwd });
    return { exitCode, output: stdout + stderr };
  };
  const zizmor = (path: string) =>
    run(tools.zizmor, ["--offline", "--strict-collection", "--persona=pedantic", "--no-progress", ...files], path);
  const actionlint = (path: string) => run(tools.actionlint, ["-no-color"], path);

  beforeAll(async () => {
    tools = await workflowTools(quietProgress);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it("please actionlint", async () => {
    expect(await actionlint(await repository("sound"))).toEqual({ exitCode: 0, output: "" });
  });

  it("please zizmor", async () => {
    const { exitCode, output } = await zizmor(await repository("safe"));
    expect(output).toContain("No findings to report");
    expect(exitCode).toBe(0);
  });

  it("are read by both: planted mistakes are found", async () => {
    const misused = await actionlint(await repository("misused", "confg"));
    expect(misused.output).toContain('input "confg" is not defined');
    const unsafe = await zizmor(
      await repository("unsafe", "config", (text) =>
        text.replace("- run: bash .ci/run", "- run: bash .ci/run ${{ github.head_ref }}"),
      ),
    );
    expect(unsafe.output).toContain("template-injection");
    const broken = await zizmor(
      await repository("broken", "config", (text) => text.replace("  using: composite\n", "")),
    );
    expect(broken.exitCode).not.toBe(0);
  });
});
