/** May this pull request ship? The gate as one step of a workflow: inputs and event in, report out, and the verdict last. */
import type { BodyOf } from "../../documents/by-kind.ts";
import { exitCodes } from "../../errors/exit-codes.ts";
import { Failure } from "../../errors/failure.ts";
import { failures } from "../../errors/catalogue.ts";
import type { CommitCheck, NamedCommits, Progress, PublishOutcome } from "../../ports.ts";
import { renderAnnotations } from "../../render/annotations.ts";
import { renderLine, type ReportInput } from "../../render/report.ts";
import { chooseCommits, type Parents } from "./commits.ts";
import { gateOf, type InputName, readInputs, type StageInputs, type StageName } from "./inputs.ts";
import { pushToRecord } from "./may-record.ts";
import type { StepReport } from "./step-report.ts";
import type { WorkflowRun } from "../wire-stage.ts";

/** One stage's work: what was asked for, and what the event adds to it. */
export type StageOrder = Omit<StageInputs, "base" | "head"> &
  NamedCommits & {
    readonly progress: Progress;
    readonly signal: AbortSignal;
    /** The run's page, for the report. */
    readonly runUrl: string;
    /** The change comes from a fork, and this run may only read. Absent: it doesn't. */
    readonly fromFork?: boolean;
    /** The change comes from a fork, whose own run has ended: models are a stranger's, and nothing else of theirs is used. */
    readonly followsFork?: boolean;
    /** The pull request's own commit, as its author pushed it. Absent: there is no pull request, or it need not be known. */
    readonly commit?: string;
    /** What somebody wrote, or which label they set or took away, for the stage `command`. */
    readonly said?: Extract<WorkflowRun["event"], { of: "comment" | "label" }>;
    /** The push that history is written of, for the stage `record`. */
    readonly push?: ReturnType<typeof pushToRecord>;
  };

/** What the step says about its work. Paths are as the next step of the job can use them. */
export type StageAnswer =
  | JudgedAnswer
  | {
      readonly of: "handed-on";
      /** Which jobs come next. From `announce`. */
      readonly next?: {
        /** One job each, as its input `leg` says it: `1/3`. Empty: there is nothing to convert. */
        readonly legs: readonly string[];
        /** Whether this workflow run measures and judges; another one may. */
        readonly judge: boolean;
      };
      /** What has to happen before anything is judged: the check waits and says so. Absent: nothing. */
      readonly waiting?: string;
      /** Which apps the next jobs have to build; absent where that is not this stage's to say. */
      readonly build?: Readonly<Record<"android" | "ios", boolean>>;
      /** Whether a fork's pull request may go on. From `approve`. */
      readonly approval?:
        | {
            readonly approved: true;
            readonly pullRequest: number;
            /** The merge that was found to change no model: that one is judged, and no phone is paid. Absent: a model may have changed. */
            readonly unchangedIn?: string;
          }
        | { readonly approved: false };
      /** What was left for the next job, for the log. */
      readonly log: string;
      readonly documentsPath?: string;
    };

/** A verdict that was published, or could not be. */
export type JudgedAnswer = {
  readonly of: "judged";
  readonly verdict: BodyOf<"verdict">;
  readonly input: ReportInput;
  readonly published: PublishOutcome | undefined;
  /** The report as markdown, for the job summary. */
  readonly summary: string;
  /** The same report for the log. */
  readonly log: string;
  readonly reportPath: string;
  readonly documentsPath: string;
};

/** Everything outside of the step; tests play it. */
export type StageWorld = {
  readonly input: (name: InputName) => string;
  /** Undefined outside a workflow run. */
  readonly run: () => Promise<WorkflowRun | undefined>;
  readonly parents: Parents;
  readonly progress: Progress;
  /** Rejects with a failure when there is nothing to judge; a judged change's comment is posted when it resolves. */
  readonly work: (order: StageOrder) => Promise<StageAnswer>;
  readonly report: StepReport;
  readonly check: CommitCheck;
  /** Keeps the check's state for the step's clean-up, which finishes a check that was cut off. */
  readonly remember: (state: string) => void;
  readonly signal: AbortSignal;
};

/** Runs the gate and reports. Never rejects; the exit code turns the step red, and everything is said before it does. */
export async function runStage(world: StageWorld): Promise<number> {
  const { report } = world;
  const light = checkLight(world);
  try {
    const answer = await work(world, light);
    if (answer.of === "handed-on") {
      handOn(report, answer);
      if (answer.waiting !== undefined) await light.pending(answer.waiting);
      light.handOn();
      return exitCodes.ok;
    }
    await tell(report, answer);
    const red = answer.verdict.exitCode !== exitCodes.ok;
    await light.last(red ? "failure" : "success", renderLine(answer.input));
    return answer.verdict.exitCode;
  } catch (error) {
    const failure = error instanceof Failure ? error : failures.internal(textOf(error), error);
    await light.last("error", world.signal.aborted ? "Cancelled before it could judge; run it again" : failure.message);
    return fail(report, failure);
  }
}

/** The commit's check: pending first, then exactly one last word. What GitHub refuses is a warning, said once. */
function checkLight({ check, remember, progress, input }: StageWorld) {
  // Who records or answers says nothing about the commit: it was judged before.
  const silent = ["record", "command"].includes(input("stage").trim());
  const wanted = input("publish").trim() !== "none" && !silent;
  let refused = false;
  const set = async (state: "pending" | "success" | "failure" | "error", description: string) => {
    if (!wanted || refused) return;
    const outcome = await check.set(state, description);
    if (outcome.status === "set") return remember(state);
    refused = true;
    if (outcome.expected === true) return progress.note(forkMayOnlyRead);
    progress.warn(`The check "${gateOf(input)}" was not set on the commit: ${outcome.reason}`, outcome.fix);
  };
  return {
    pending: (description: string) => set("pending", description),
    last: set,
    /** The last word is this job's: cut off, its clean-up has to say it. */
    takeOver: () => {
      if (wanted) remember("pending");
    },
    /** Another job has the last word: the step's clean-up must not. */
    handOn: () => remember("handed-on"),
  };
}

const forkMayOnlyRead =
  "This change comes from a fork, so this run may only read: the workflow for forks (docs/forks.md) sets the check and posts the comment. Where there is none, the report is in the job summary.";

async function work(
  { input, run, parents, work: done, progress, report, signal }: StageWorld,
  light: ReturnType<typeof checkLight>,
): Promise<StageAnswer> {
  const { base: baseInput, head: headInput, ...inputs } = readInputs(input);
  const workflowRun = await run();
  if (workflowRun === undefined) throw failures.notInActions();
  const { stage } = inputs;
  if (stage === "command") {
    const { event } = workflowRun;
    if (event.of !== "comment" && event.of !== "label")
      return { of: "handed-on", log: "This is no new comment of a person on a pull request, and no label of theirs." };
    return done({ ...inputs, base: "", head: "", said: event, progress, signal, runUrl: workflowRun.pageUrl });
  }
  if (stage === "record") {
    const push = pushToRecord(workflowRun);
    return done({ ...inputs, base: "", head: "", push, progress, signal, runUrl: workflowRun.pageUrl });
  }
  const { event, pageUrl: runUrl } = workflowRun;
  if (stage === "conclude") light.takeOver();
  else await light.pending(pendingWords[stage]);
  const commit = event.of === "pull-request" || event.of === "fork-run" ? { commit: event.headSha } : {};
  const order = { ...inputs, ...commit, progress, signal, runUrl };
  // Which commits a fork's run is about, only `adopt` has to know, and it asks GitHub.
  if (event.of === "fork-run" && stage !== "gate" && stage !== "announce" && stage !== "prepare")
    return done({ ...order, base: "", head: headInput ?? "", followsFork: true });
  const commits = await chooseCommits({ base: baseInput, head: headInput }, workflowRun, parents);
  report.log(`Comparing ${commits.head} with ${commits.base}`);
  return done({ ...order, ...commits, fromFork: event.of === "pull-request" && event.fromFork });
}

const pendingWords: Readonly<Record<Exclude<StageName, "conclude" | "record" | "command">, string>> = {
  gate: "Judging what this change does to the models",
  announce: "Looking for changed models",
  prepare: "Converting and scoring the models",
  plan: "Choosing what is to be measured, and where",
  "build-android": "Building the Android app",
  "build-ios": "Building the iOS app",
  run: "Measuring on devices",
  approve: "Asking whether phones may be paid for this change",
  adopt: "Inspecting and scoring what the fork has converted",
};

function handOn(
  report: StepReport,
  { next, build, approval, log, documentsPath }: Extract<StageAnswer, { of: "handed-on" }>,
): void {
  report.log(log);
  report.output("exit-code", String(exitCodes.ok));
  if (documentsPath !== undefined) report.output("documents-path", documentsPath);
  if (approval !== undefined) report.output("approved", String(approval.approved));
  if (approval?.approved === true) {
    report.output("pull-request", String(approval.pullRequest));
    report.output("unchanged-in", approval.unchangedIn ?? "");
  }
  if (next !== undefined) {
    report.output("legs", JSON.stringify(next.legs));
    report.output("judge", String(next.judge));
  }
  if (build === undefined) return;
  report.output("build-android", String(build.android));
  report.output("build-ios", String(build.ios));
}

async function tell(report: StepReport, answer: JudgedAnswer): Promise<void> {
  const { verdict, published } = answer;
  report.log(answer.log);
  report.output("verdict", verdict.verdict);
  report.output("exit-code", String(verdict.exitCode));
  report.output("comment-url", published !== undefined && "url" in published ? published.url : "");
  report.output("report-path", answer.reportPath);
  report.output("documents-path", answer.documentsPath);
  await summarise(report, answer.summary);
  for (const annotation of renderAnnotations(answer.input)) report.annotate(annotation);
}

async function fail(report: StepReport, failure: Failure): Promise<number> {
  const message = `${failure.message}\n${failure.remedy}`;
  report.annotate({ level: "error", title: "edgegate", message });
  report.output("exit-code", String(failure.exitCode));
  if (failure.exitCode === exitCodes.bug) report.log(stackOf(failure));
  const fence = "```";
  const text = message.replaceAll(fence, "'''");
  await summarise(report, `### edgegate could not judge this change\n\n${fence}text\n${text}\n${fence}\n`);
  return failure.exitCode;
}

/** A summary that can't be written costs the summary, nothing else. */
async function summarise(report: StepReport, markdown: string): Promise<void> {
  try {
    await report.summary(markdown);
  } catch (error) {
    report.annotate({
      level: "warning",
      title: "edgegate",
      message: `The job summary could not be written: ${textOf(error)}`,
    });
  }
}

function stackOf(error: Error): string {
  return [error.stack, error.cause instanceof Error ? `Caused by ${error.cause.stack}` : ""].join("\n");
}
function textOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
