/** Where do the workflows run that these tests are about? In a repository that uses edgegate, on a local GitHub, by act, with real inference. */
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { parseDocument } from "yaml";
import * as z from "zod";
import { systemProcesses } from "../../../src/entrypoints/actions/leftovers.ts";
import { userCacheFolder } from "../../../src/adapters/cache/user-cache.ts";
import { type LocalArtifacts, startLocalArtifacts } from "../../emulators/artifacts/server.ts";
import { type Permissions, type RunState, workflowCaller } from "../../emulators/github/repository.ts";
import { type LocalGithub, startLocalGithub } from "../../emulators/github/server.ts";
import { Caller, fullName, type Push } from "../action/caller.ts";
import { installAction, type RunOutcome, runEvent, runWorkflow } from "../action/runner.ts";

/** The pull request of these tests. */
export const pull = 7;
/** Who sends it when it comes from a fork. */
export const fork = "mallory/models";

/** What jobs of a first attempt leave for others. */
export const artifactNames = { prepared: "edgegate-prepared-1-a1", measured: "edgegate-measured-a1" } as const;

/** A budget file for one small model. Sizes are exact, so that no verdict hangs on how fast this computer is. */
export function smallConfig({
  source = "model.tflite",
  variant = "as-is",
  sizeIncrease = "10%",
  more = "",
}: { source?: string; variant?: string; sizeIncrease?: string; more?: string } = {}): string {
  return `version: 1
models:
  plain:
    source: ${source}
    variants: [${variant}]
budgets:
  size: { max-increase: ${sizeIncrease} }
delegates: [xnnpack]
measure: { launches: 2, pairs: 1, inferences: 5 }
${more}`;
}

/** Tokens that the local GitHub knows, by what the workflow's permissions make of them. */
export const tokens = {
  /** Of a workflow that judges. */
  judging: "workflow-token",
  /** What GitHub gives on a fork's pull request, whatever the workflow asks for. */
  reading: "fork-token",
  /** Of the workflow that follows a fork's run. */
  trusted: "trusted-token",
  /** Of the workflow that writes history. */
  recording: "recording-token",
  /** Of the workflow that answers comments. */
  answering: "answering-token",
} as const;

const reading = { issues: "none", "pull-requests": "read", statuses: "none", contents: "read" } as const;
const judging = { ...reading, "pull-requests": "write", statuses: "write" } as const;
const permissions: Readonly<Record<keyof typeof tokens, Permissions>> = {
  reading,
  judging,
  trusted: { ...judging, actions: "read" },
  recording: { ...judging, contents: "write" },
  answering: { ...reading, "pull-requests": "write", statuses: "read", contents: "write", actions: "write" },
};

/** One run of a workflow: its artifacts are its own. */
export type Run = { readonly id: number; readonly artifacts: LocalArtifacts };

type How = {
  /** Absent: a new run. */
  readonly run?: Run;
  /** From 1 on. */
  readonly attempt?: number;
  readonly token?: string;
  /** More environment of the runner. */
  readonly env?: Readonly<Record<string, string>>;
};

export type Ran = RunOutcome & { readonly run: Run };

export class WorkflowWorld {
  readonly folder: string;
  readonly github: LocalGithub;
  readonly caller: Caller;
  readonly #runs: Run[] = [];

  private constructor(folder: string, github: LocalGithub, caller: Caller) {
    this.folder = folder;
    this.github = github;
    this.caller = caller;
  }

  /** `templates`: files of workflows/, by the name that they have in the caller's `.github/workflows`. The first one comes with the model. */
  static async make(order: {
    readonly templates: Readonly<Record<string, string>>;
    readonly config?: string;
    /** Main's, a file of test/fixtures/models; `plain.tflite` unless told. */
    readonly model?: string;
    /** The files of the repository that hold the model which a push replaces. */
    readonly models?: readonly string[];
    /** Changes a template as its user would. */
    readonly edit?: (template: string) => string;
  }): Promise<WorkflowWorld> {
    const folder = await mkdtemp(join(tmpdir(), "edgegate-act-"));
    const github = await startLocalGithub(fullName);
    for (const [name, token] of Object.entries(tokens))
      for (const [of, may] of Object.entries(permissions))
        if (name === of) github.repository.callers.set(token, { ...workflowCaller, permissions: may });
    await installAction(join(folder, "action"));
    const caller = await Caller.make({
      folder: join(folder, "caller"),
      model: "plain.tflite",
      config: smallConfig(),
      ...order,
    });
    return new WorkflowWorld(folder, github, caller);
  }

  async close(): Promise<void> {
    await Promise.all([this.github.close(), ...this.#runs.map(({ artifacts }) => artifacts.close())]);
    await rm(this.folder, { recursive: true });
  }

  /** GitHub numbers runs upwards. `refuse`: artifacts that nobody gets to give in it. */
  async newRun(...refuse: readonly string[]): Promise<Run> {
    const run = { id: 41 + this.#runs.length, artifacts: await startLocalArtifacts() };
    for (const name of refuse) run.artifacts.refuse(name);
    this.#runs.push(run);
    return run;
  }

  /** The pull request has this push now, and its workflow runs. */
  async judge(push: Push, how: How & { readonly fork?: string } = {}): Promise<Ran> {
    const from = how.fork === undefined ? {} : { fromFork: true, fork: how.fork };
    this.github.repository.openPull({ number: pull, ...push, ...from });
    const run = how.run ?? (await this.newRun());
    const outcome = await runWorkflow({
      ...this.#world(run, { token: how.fork === undefined ? tokens.judging : tokens.reading, ...how }),
      push,
      number: pull,
      ...(how.fork === undefined ? {} : { fork: how.fork }),
    });
    const jobs = (await callableJobs("edgegate.yml")).map((name) => ({ name, conclusion: "failure" as const }));
    this.#keepRun({ id: run.id, headSha: push.headSha, event: "pull_request", attempt: attemptOf(how) }, jobs);
    return { ...outcome, run };
  }

  /** GitHub's own record of it, which a command looks its jobs up in. */
  #keepRun(
    run: { readonly id: number; readonly headSha: string; readonly event: string; readonly attempt: number },
    ofCallable: readonly Pick<RunState["jobs"][number], "name" | "conclusion">[],
  ): void {
    const { runs } = this.github.repository;
    const at = runs.findIndex(({ id }) => id === run.id);
    const jobs = ofCallable.map((job, index) => ({
      ...job,
      id: 1000 * run.id + 100 * run.attempt + index,
      name: `${callingJob} / ${job.name}`,
      status: "completed" as const,
    }));
    if (at < 0) runs.push({ ...run, jobs });
    else runs[at] = { ...run, jobs };
  }

  /**
   * As when somebody has GitHub run only these jobs of the callable workflow again, by their names: it is the next `attempt` of
   * the run, and the jobs that they need are those of an earlier one.
   */
  async runAgain(push: Push, run: Run, attempt: number, ...names: readonly string[]): Promise<Ran> {
    const path = join(this.folder, "action/.github/workflows/edgegate.yml");
    const whole = await readFile(path, "utf8");
    await writeFile(path, onlyJobs(whole, names));
    try {
      return await this.judge(push, { run, attempt });
    } finally {
      await writeFile(path, whole);
    }
  }

  /** As when somebody cancels the run: act is asked to end, as Ctrl-C asks it. */
  async cancel({ id }: Run): Promise<void> {
    const home = `XDG_CACHE_HOME=${join(this.#scratch(id, 1), "cache")}`;
    // Its steps have its environment as well, and what a runner adds to it.
    const found = (await systemProcesses().list()).filter(
      ({ environment }) => environment.includes(home) && !environment.includes(`GITHUB_RUN_ID=${id}`),
    );
    const [act] = found;
    if (act === undefined || found.length > 1) throw new Error(`${found.length} processes run the workflow`);
    process.kill(act.id, "SIGINT");
  }

  /** Names of the jobs that were asked of GitHub to run again. */
  jobsRunAgain(): readonly string[] {
    const { runs, jobsRunAgain } = this.github.repository;
    const jobs = runs.flatMap((run) => run.jobs);
    return jobsRunAgain.map((id) => jobs.find((job) => job.id === id)?.name ?? `job ${id}`);
  }

  /** Somebody comments on the pull request, and the workflow that answers runs. */
  async say(login: string, text: string): Promise<Ran> {
    const author = { login, type: "User" } as const;
    const { id, createdAt } = this.github.repository.addComment(pull, { author, app: undefined }, text);
    await this.caller.checkoutMain();
    const url = `https://github.com/${fullName}/pull/${pull}#issuecomment-${id}`;
    return this.event(
      "edgegate-commands.yml",
      "issue_comment",
      {
        action: "created",
        issue: { number: pull, pull_request: {} },
        comment: { id, body: text, html_url: url, created_at: createdAt, user: author },
      },
      { token: tokens.answering },
    );
  }

  /** A person sets a label on the pull request, and the workflow that answers runs. */
  async label(login: string, name: string, push: Push): Promise<Ran> {
    await this.caller.checkoutMain();
    return this.event(
      "edgegate-commands.yml",
      "pull_request_target",
      {
        action: "labeled",
        label: { name },
        pull_request: {
          number: pull,
          head: { sha: push.headSha },
          html_url: `https://github.com/${fullName}/pull/${pull}`,
          updated_at: "2026-11-24T10:00:00Z",
        },
        sender: { login, type: "User" },
      },
      { token: tokens.answering },
    );
  }

  /** What a run has given, as other runs see it over GitHub's API. */
  showArtifacts(push: Push, of: Run): void {
    const { artifacts } = this.github.repository;
    for (const name of of.artifacts
      .names()
      .filter((one) => !artifacts.some((known) => known.name === one && known.run === of.id)))
      artifacts.push({
        id: artifacts.length + 1,
        run: of.id,
        headSha: push.headSha,
        name,
        bytes: of.artifacts.bytes(name),
      });
  }

  /** The default branch's workflow follows the run of the fork's push that `of` is, which began at `startedAt`. */
  async followFork(push: Push, of: Run, how: How & { readonly startedAt?: string } = {}): Promise<Ran> {
    this.showArtifacts(push, of);
    await this.caller.checkoutMain();
    const { startedAt = "2026-11-24T10:00:00Z", ...rest } = how;
    const event = forkRun(push, of.id, startedAt);
    const ran = await this.event("edgegate-fork.yml", "workflow_run", event, { token: tokens.trusted, ...rest });
    const jobs = (await callableJobs("fork.yml")).map((name) => ({ name, conclusion: conclusionIn(ran.log, name) }));
    this.#keepRun({ id: ran.run.id, headSha: push.baseSha, event: "workflow_run", attempt: attemptOf(how) }, jobs);
    return ran;
  }

  /** Runs one of the caller's workflows for an event. */
  async event(
    workflow: string,
    event: string,
    payload: Readonly<Record<string, unknown>> & { readonly repository?: object },
    how: How = {},
  ): Promise<Ran> {
    const run = how.run ?? (await this.newRun());
    return { ...(await runEvent({ ...this.#world(run, how), workflow, event, payload })), run };
  }

  #scratch(run: number, attempt: number): string {
    return join(this.folder, `run-${run}-${attempt}`);
  }

  #world(run: Run, { attempt = 1, token = tokens.judging, env }: How) {
    return {
      caller: this.caller,
      action: join(this.folder, "action"),
      apiUrl: this.github.url,
      token,
      scratch: this.#scratch(run.id, attempt),
      cacheFolder: userCacheFolder(),
      env: {
        GITHUB_RUN_ID: String(run.id),
        GITHUB_RUN_ATTEMPT: String(attempt),
        ACTIONS_RESULTS_URL: run.artifacts.url,
        ACTIONS_RUNTIME_TOKEN: run.artifacts.token,
        ...env,
      },
    };
  }
}

function attemptOf({ attempt = 1 }: How): number {
  return attempt;
}

/** The job of workflows/pull-request.yml and workflows/fork-report.yml that calls. */
const callingJob = "models";

/** Names of a callable workflow's jobs. */
async function callableJobs(file: string): Promise<readonly string[]> {
  const text = await readFile(new URL(`../../../.github/workflows/${file}`, import.meta.url), "utf8");
  const { jobs } = Callable.parse(parseDocument(text).toJS());
  return Object.values(jobs).map(({ name }) => name);
}

const Needs = z.union([z.string().transform((need) => [need]), z.array(z.string())]);
const Callable = z.object({
  jobs: z.record(z.string(), z.looseObject({ name: z.string(), needs: Needs.default([]) })),
});

/** How a job ended, by what act says of it, which fills names up with blanks; one that never began was skipped. */
function conclusionIn(log: string, job: string): "success" | "failure" | "skipped" {
  const [, ended] = new RegExp(`/${job} *\\] 🏁  Job (succeeded|failed)`).exec(log) ?? [];
  return ended === undefined ? "skipped" : ended === "failed" ? "failure" : "success";
}

/** A callable workflow without its other jobs; what is left waits for none of them. */
function onlyJobs(workflow: string, names: readonly string[]): string {
  const document = parseDocument(workflow);
  const { jobs } = Callable.parse(document.toJS());
  const kept = Object.keys(jobs).filter((id) => names.includes(jobs[id]?.name ?? ""));
  if (kept.length !== names.length)
    throw new Error(`the callable workflow has not all of the jobs ${names.join(", ")}`);
  for (const [id, job] of Object.entries(jobs)) {
    if (!kept.includes(id)) {
      document.deleteIn(["jobs", id]);
      continue;
    }
    const needs = job.needs.filter((need) => kept.includes(need));
    document.setIn(["jobs", id, "needs"], needs);
    document.setIn(["jobs", id, "if"], "${{ always() }}");
  }
  return document.toString();
}

/** What GitHub says when the run `id` of a fork's push has ended. */
function forkRun({ headSha }: Push, id: number, startedAt: string) {
  return {
    action: "completed",
    workflow_run: {
      id,
      run_attempt: 1,
      event: "pull_request",
      head_sha: headSha,
      head_branch: "change",
      created_at: startedAt,
      updated_at: startedAt,
      head_repository: { full_name: fork },
      repository: { full_name: fullName },
      pull_requests: [],
    },
  };
}
