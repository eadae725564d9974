/**
 * What do stages need of the outside world? Interfaces only; adapters implement them, entrypoints/wire.ts joins them. Long,
 * because it is one list: who looks for what the world must give finds all of it here.
 */
import type { BuiltApp } from "./documents/app-bundle.ts";
import type { BodyOf, DocumentOf } from "./documents/by-kind.ts";
import type { DocumentKind, Subject } from "./documents/envelope.ts";
import type { BenchRequest } from "./documents/bench-request.ts";
import type { Device } from "./documents/case-key.ts";
import type { SourceState } from "./documents/changes.ts";
import type { DeviceRun } from "./documents/device-runs.ts";
import type { FileRef } from "./documents/file-ref.ts";
import type { Role } from "./documents/role.ts";
import type { OfferedDevice } from "./documents/offered-device.ts";
import type { LedgerEntry } from "./documents/ledger-entry.ts";
import type { FidelityOutcome, TaskOutcome } from "./documents/accuracy.ts";
import type { RequestTensor } from "./documents/bench-request.ts";
import type { TaskMetric } from "./documents/settings.ts";
import type { RuntimeName } from "./documents/runtimes.ts";
import type { SideVariants, Variant } from "./documents/variants.ts";
import type { JudgedBefore, VerdictWord } from "./documents/verdict.ts";
import type { SideName, VariantName } from "./documents/words.ts";

/** Told about progress by everything long. Texts are for people; nothing reads them back. */
export interface Progress {
  /** A stage of work begins; `total` is its number of parts, when known. */
  start(title: string, total?: number): ProgressTask;
  /** Something that a person should see now, once. */
  note(text: string): void;
  /** Something that will not stop the work but should be mended; `fix` is what to do. */
  warn(text: string, fix?: string): void;
}
/** A stage of work that was begun. Nothing is said of it any more once `finish` was called. */
export interface ProgressTask {
  /** `done` of the total is finished; `detail` names what is under way. */
  update(done: number, detail?: string): void;
  finish(detail?: string): void;
}

/** Time, so that tests need not wait for it. */
export interface Clock {
  /** Now, as an ISO 8601 instant in UTC. */
  instant(): string;
  /** A monotonic reading in milliseconds; only differences mean anything. */
  monotonicMs(): number;
  /** Resolves after so much time; rejects with the signal's reason as soon as it fires. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

/**
 * What a finished child process left behind. `signal` is set when a signal ended it. A program that isn't there has exit
 * code 127, as in a shell, and `stderr` says so.
 */
export interface ProcessResult {
  readonly exitCode: number | undefined;
  readonly signal: string | undefined;
  readonly stdout: string;
  /** Its last 64 KiB. */
  readonly stderr: string;
  readonly timedOut: boolean;
}
/** How a child process is started. Absent: as this process, without input, limit or interruption. */
export interface ProcessOptions {
  readonly cwd?: string;
  /** On top of this process's environment; `undefined` takes a name away. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly stdin?: string | Uint8Array;
  readonly timeoutMs?: number;
  readonly signal?: AbortSignal;
}
/**
 * Starts child processes; the one place where that happens. Each has a process group of its own, and nothing of the group
 * outlives it: timeouts, an abort, output beyond all measure and the end of the process itself end the whole group.
 * Rejects with an `aborted` failure when `signal` fires.
 */
export interface Processes {
  run(
    command: string,
    args: readonly string[],
    options: ProcessOptions & {
      /** Called with each full line of stdout as it arrives (and then `stdout` in the result is empty). */
      readonly onLine?: (line: string) => void;
    },
  ): Promise<ProcessResult>;
  /** The same with stdout as bytes (and then `stdout` in the result is empty). */
  runForBytes(
    command: string,
    args: readonly string[],
    options: ProcessOptions,
  ): Promise<ProcessResult & { readonly bytes: Uint8Array }>;
}

/** The Python that has the LiteRT runtime, made once per lock file and kept per user. */
export interface PythonEnvironment {
  /** Path of an interpreter that has the packages of `set`; installs them if need be, with progress. */
  python(set: "litert" | "tensorflow", signal?: AbortSignal): Promise<string>;
  /** Digest of lock files, interpreter and edgegate's own Python sources: part of every cache key. */
  digest(): Promise<string>;
  /**
   * Absolute path of the folder that holds the package. Start its verbs with this as the working folder:
   * `python -m edgegate_litert VERB --request … --response …`; nothing in a user's folder can then shadow a module.
   */
  readonly packageRoot: string;
}

/** A Swift compiler for this computer, for the development of the iOS app where there is no Xcode. */
export interface SwiftToolchain {
  /** Finds it; where there is none and this can be mended, makes one (once per user), with progress. */
  get(signal?: AbortSignal): Promise<Swift>;
}
/** A compiler that was found or made. */
export interface Swift {
  /** The compiler and its system: part of every cache key. */
  readonly identity: string;
  /**
   * Folder of the C library (with its loader, `ld-linux-x86-64.so.2`) that what it builds is made for. Absent: this
   * system's own.
   */
  readonly libraries?: string;
  /** An empty folder that the compiler sees, removed when `use` is done. */
  withFolder<Result>(use: (folder: SwiftFolder) => Promise<Result>): Promise<Result>;
}
/** A folder to compile in; it is gone when `withFolder` is done. */
export interface SwiftFolder {
  /** Its absolute path. */
  readonly path: string;
  /** Its path as programs of `run` see it: not the same where the compiler lives in a root of its own. */
  readonly seen: string;
  /** Runs a program of the toolchain in it. */
  run(command: string, args: readonly string[], signal?: AbortSignal): Promise<ProcessResult>;
}

/** Has `work` done by one process at a time: the others that name the same `path` wait, and `onWait` is called once. Who died holds no turn. */
export type TakeTurn = <Result>(
  path: string,
  work: () => Promise<Result>,
  options?: { readonly signal?: AbortSignal | undefined; readonly onWait?: () => void },
) => Promise<Result>;

/**
 * Has `folder` (absolute; its name says all that its content depends on) made once for all processes of this user: unless it is
 * there, one of them has `fill` write into a draft that is kept as `folder`. It appears whole: a maker that fails, is stopped or
 * dies leaves nothing under that name. Others wait until it is made or given up, and then look again; `onWait` is called once.
 */
export type MakeOnce = (
  folder: string,
  fill: (draft: string) => Promise<void>,
  waiting?: { readonly signal?: AbortSignal | undefined; readonly onWait?: () => void },
) => Promise<void>;

/** Java packages by their names in a lock such as benchmark-apps/android/versions.json, which pins each by version and SHA-256. */
export interface JavaPackages {
  /** Has them all here, fetched when need be, with progress; the answer gives the absolute path of each one's file. */
  fetch<Name extends string>(names: readonly Name[], signal?: AbortSignal): Promise<(name: Name) => string>;
}

/** What is to be compared. */
export type NamedCommits = {
  readonly base: string;
  /** `worktree`: the files as they are. */
  readonly head: string;
  /** The branch that `base` is of, where it is given as a bare commit and that is known. */
  readonly baseName?: string | undefined;
};

/** The user's repository. */
export interface Repository {
  /**
   * Resolves what the user named to commits: the baseline is the merge base of `base` and `head`. Fetches what a shallow
   * clone lacks. Files are copied below `into`.
   */
  open(commits: NamedCommits, into: Workspace, signal?: AbortSignal): Promise<TwoSides>;
}

/** A repository at two commits. Paths are relative to its root, with forward slashes. */
export interface TwoSides {
  readonly subject: Subject;
  /** A text file on one side; undefined when there is none. */
  readText(side: SideName, path: string): Promise<string | undefined>;
  /**
   * A digest of what stands at a path on one side (file or folder), without copying it; undefined when nothing does.
   * Equal content has equal digests on both sides.
   */
  identity(side: SideName, path: string): Promise<string | undefined>;
  /**
   * Copies a file or folder of one side below the output folder and says what stands there. Git LFS objects are fetched
   * where git-lfs is. Equal content is copied once.
   */
  materialise(side: SideName, path: string): Promise<SourceState>;
}

/** The output folder: documents, and files that documents name. */
export interface Workspace {
  /** Absolute path of the folder. */
  readonly root: string;
  /**
   * Wraps a body in its envelope and writes it whole (temporary file, rename). `inputs` are the kinds it was made from;
   * their digests are taken from the files that are there.
   */
  write<Kind extends DocumentKind>(
    kind: Kind,
    subject: Subject,
    inputs: readonly DocumentKind[],
    body: BodyOf<Kind>,
  ): Promise<DocumentOf<Kind>>;
  /**
   * Reads a document and checks its schema and that its inputs are those that are there. Throws a failure for an
   * unreadable or stale one, and for an absent one names `command`, which writes it.
   */
  read<Kind extends DocumentKind>(kind: Kind, command: string): Promise<DocumentOf<Kind>>;
  /** Whether a document is there at all, readable or not. */
  has(kind: DocumentKind): Promise<boolean>;
  /** Empties the folder of what an earlier run left. Only folders that edgegate made, or empty ones, are touched. */
  clear(): Promise<void>;
  writeText(path: string, text: string): Promise<FileRef>;
  /** The text of a file below the folder, checked against its digest. Throws a failure when it differs or is absent. */
  readText(file: FileRef): Promise<string>;
  /** Refers to a file below the folder by its digest. */
  ref(path: string): Promise<FileRef>;
  absolute(path: string): string;
  /** The folder `path` below this one, as an output folder of its own. */
  below(path: string): Workspace;
}

/** Converted files and scores, by all that they depend on. Kept per user. */
export interface Store {
  /** Copies the entry's files into `into` (absolute) and returns its JSON; undefined when there is none. */
  get(key: string, into: string): Promise<unknown>;
  /** Keeps `value` and the files at `paths` (relative to `from`). Atomic: a whole entry that is there stays. A failure when nothing can be kept. */
  put(key: string, value: unknown, from: string, paths: readonly string[]): Promise<void>;
}

/** Everything that needs LiteRT itself. Outcomes are data; only our own faults throw. */
export interface LiteRt {
  /** Every wanted variant, in the order of `variantNames`; `unusable` when the source itself is no model. */
  convert(order: {
    readonly source: FileRef;
    readonly kind: "saved-model" | "keras" | "h5" | "tflite";
    /** Absent: all that the source allows (all five recipes; a .tflite with float16 weights also `as-is`; a quantized one only that). */
    readonly variants: readonly VariantName[] | undefined;
    readonly calibration: { readonly data: FileRef; readonly samples: number } | undefined;
    /** Folder for the results, relative to the output folder. */
    readonly into: string;
    readonly signal: AbortSignal | undefined;
    readonly onDone: (variant: Variant) => void;
  }): Promise<Exclude<SideVariants, { readonly status: "absent" }>>;
  evaluate(order: {
    readonly models: readonly { readonly variant: VariantName; readonly file: FileRef }[];
    /** Compared with for fidelity; absent: no float32 came out. */
    readonly reference: VariantName | undefined;
    readonly data: FileRef | undefined;
    readonly calibration: FileRef | undefined;
    readonly metric: TaskMetric | undefined;
    readonly signal: AbortSignal | undefined;
    readonly onDone: (variant: VariantName) => void;
  }): Promise<
    readonly { readonly variant: VariantName; readonly task: TaskOutcome; readonly fidelity: FidelityOutcome }[]
  >;
  /** Writes raw input tensors for a model, from the first sample of `data` or from a fixed seed, and says what it wrote. */
  makeInputs(order: {
    readonly model: FileRef;
    readonly data: FileRef | undefined;
    readonly into: string;
    readonly signal: AbortSignal | undefined;
  }): Promise<{ readonly tensors: readonly Omit<RequestTensor, "file">[]; readonly files: readonly FileRef[] }>;
}

export type { OfferedDevice } from "./documents/offered-device.ts";

/** Builds the benchmark app of one platform, once per state of its sources, and fills it for a run. */
export interface AppBuilder {
  readonly platform: BuiltApp["platform"];
  /**
   * The app with `files` (models and inputs) in it; each is keyed by its path in the requests, which is its place in the
   * app. Same sources and files: the same bytes. The app without them comes from the cache. Results go below the output
   * folder.
   */
  build(order: {
    /** Built around this one, and named in the app and in its reports as `runtimeTable` does. */
    readonly runtime: RuntimeName;
    readonly files: ReadonlyMap<string, FileRef>;
    readonly workspace: Workspace;
    readonly signal: AbortSignal | undefined;
    readonly progress: Progress;
  }): Promise<BuiltApp>;
  /**
   * The small package that carries one request to one device and drives the app there: Android's instrumentation APK, or
   * iOS's `.xctestrun`. Made anew for each device and round, so that the app is uploaded once. Needs nothing of the build
   * but `app` and the files that it names: another job, on another computer, may run what this one built.
   */
  driver(order: {
    readonly app: BuiltApp;
    readonly request: BenchRequest;
    readonly workspace: Workspace;
    readonly signal: AbortSignal | undefined;
  }): Promise<FileRef>;
}

/** Where phones are. `host` is this computer. */
export interface DeviceFarm {
  readonly name: string;
  /** Whether an app must be built first. */
  readonly needsApp: boolean;
  /** `shared`: a catalog to choose from. `own`: what is there is the user's, and all of it is meant. */
  readonly offers: "shared" | "own";
  devices(): Promise<readonly OfferedDevice[]>;
  /**
   * Carries a request out on one device and keeps the raw report below the output folder. Never throws for what the
   * device or the farm did; that is in the outcome. Interrupted: `cancelled`, with what had been reported.
   */
  run(order: {
    /** The commits that are compared: an interrupted run of the same ones is taken up where a farm remembers it. */
    readonly subject: Subject;
    readonly device: Device;
    readonly request: BenchRequest;
    /** Where each of the request's files is, relative to the output folder, by the request's file id. */
    readonly files: ReadonlyMap<string, FileRef>;
    /** The app of the device's platform, and its driver with this request. Absent where the farm needs none. */
    readonly app?: { readonly built: BuiltApp; readonly driver: FileRef };
    readonly signal: AbortSignal | undefined;
    readonly progress: Progress;
    /** What people call a case of the request, for progress. Absent: its id. */
    readonly labelOf?: (caseId: string) => string;
  }): Promise<DeviceRun>;
}

/**
 * What became of the comment. `skipped`: no pull request, no permission, a newer commit or a newer run; says why, and what
 * to do; `expected`: nobody has to, because another workflow posts it. `unwanted`: there is none, and none was to be begun.
 */
export type PublishOutcome =
  | { readonly status: "created" | "updated" | "unchanged"; readonly url: string }
  | { readonly status: "unwanted" }
  | { readonly status: "skipped"; readonly reason: string; readonly fix?: string; readonly expected?: true };

/**
 * What is written. `measuring` and `stopped` never take the place of this run's own `report`; a report does of both. What
 * `waiting` says goes above the report that is there. `begin`: whether a comment is begun where there is none.
 */
export type CommentOrder = { readonly begin: boolean } & (
  | { readonly as: "measuring" | "waiting" | "stopped" }
  | { readonly as: "report"; readonly verdict: VerdictWord }
);

/** Markdown, or what makes it of what was judged before; undefined: nothing that is known. */
export type CommentText = string | ((judged: JudgedBefore | undefined) => string);

/** Where the answer is posted. */
export interface PullRequest {
  /** Creates or edits the one comment; what a newer run wrote stays. Every text has the same first line, the marker. */
  publish(text: CommentText, order: CommentOrder): Promise<PublishOutcome>;
}

/** The light on the commit that is judged, which a rule of the repository can require. */
export interface CommitCheck {
  /** Sets it; the last one counts. `description` is one plain line; GitHub shows 140 characters of it. */
  set(
    state: "pending" | "success" | "failure" | "error",
    description: string,
  ): Promise<
    | { readonly status: "set" }
    | { readonly status: "skipped"; readonly reason: string; readonly fix?: string; readonly expected?: true }
  >;
}

/** Carries files from one job of a workflow run to another. */
export interface Handover {
  /** Keeps files of the folder `root` (`paths` are relative to it) as `part`, for this attempt of the run. */
  give(part: HandoverPart, root: string, paths: readonly string[]): Promise<void>;
  /** Puts the newest `part` of this or an earlier attempt into the folder `into`, checked. False when no job gave one. */
  take(part: HandoverPart, into: string): Promise<boolean>;
  /** Does so with `part-1`, `part-2` and so on, each into its own folder. Gives the numbers that were there, in order. */
  takeAll(part: NumberedPart, into: (number: number) => string): Promise<readonly number[]>;
}
/** By each leg of `prepare`. `prepared`: documents; `files`: models and inputs; `candidate`: what a fork's run has converted. */
export type NumberedPart = "prepared" | "files" | "candidate";
/** `planned`: all documents up to the plan; `app-…`: a built app and its document; `measured`: raw reports and their document. */
export type HandoverPart = `${NumberedPart}-${number}` | "planned" | "app-android" | "app-ios" | "measured";

/** Whether a maintainer lets a fork's change cost money, or what it waits for: a label, a newer one, or one of who may write. */
export type Approval =
  | { readonly status: "approved"; readonly by: string }
  | { readonly status: "waiting"; readonly for: "label" | "newer-label" | "writers-label" };

/**
 * The workflow run of a fork's pull request, as the trusted workflow that follows it may see it: what GitHub says, and bytes
 * that a stranger's code has made.
 */
export interface ForkRun {
  /** The open pull request that it was for, and GitHub's merge of it. Throws a failure where that is not clear. */
  pull(): Promise<{
    readonly number: number;
    readonly headSha: string;
    readonly mergeSha: string;
    readonly baseBranch: string;
  }>;
  /** Whether somebody who may write has set `label` since the commit was pushed, and it is still there. */
  approval(label: string): Promise<Approval>;
  /** Whether somebody has to let each job into this environment. False, too, where there is no such environment: GitHub makes one then that lets in everybody. */
  asksReviewers(environment: string): Promise<boolean>;
  /**
   * Unpacks an artifact of the run below `into`, each file where `placeOf` wants it. A name that it wants nowhere, one file
   * too many, one byte too many: a failure, and nothing is left. Undefined: the run left no such artifact.
   */
  takeFiles(
    artifact: string,
    into: Workspace,
    placeOf: (name: string) => string | undefined,
  ): Promise<readonly FileRef[] | undefined>;
}

/** Files on a data branch at one moment. */
export interface DataFiles {
  /** Sorted. Empty when there is no such branch yet. */
  readonly paths: readonly string[];
  /** Undefined: there is no such file. */
  read(path: string): Promise<string | undefined>;
}

/** A branch of the user's repository that holds data instead of code. */
export interface DataBranch {
  files(): Promise<DataFiles>;
  /** One of them, at the cost of one request. Undefined: there is no such file, or no such branch yet. */
  file(path: string): Promise<string | undefined>;
  /**
   * Writes what `change` makes of the files that are there, as one commit on top of them; undefined deletes a file. Asks
   * `change` again when another writer was faster, so that nothing of theirs is lost.
   */
  update(
    message: string,
    change: (files: DataFiles) => Promise<ReadonlyMap<string, string | undefined>>,
  ): Promise<"written" | "unchanged">;
}

/** A comment of a person on a pull request, as GitHub's event tells it. */
export interface PullComment {
  readonly id: number;
  /** Number of the pull request. */
  readonly pull: number;
  readonly author: string;
  readonly body: string;
  readonly url: string;
  /** ISO 8601 in UTC. */
  readonly createdAt: string;
}

/** A label of a pull request that a person has set or taken away, as GitHub's event tells it. */
export interface PullLabel {
  /** Number of the pull request. */
  readonly pull: number;
  readonly name: string;
  /** False: it was taken away. */
  readonly set: boolean;
  readonly by: string;
  /** The pull request's newest commit at that moment. */
  readonly headSha: string;
  /** The pull request's page. */
  readonly url: string;
  /** ISO 8601 in UTC. */
  readonly at: string;
}

/** The talk on pull requests, where people give commands. */
export interface Conversation {
  roleOf(login: string): Promise<Role>;
  pull(number: number): Promise<{ readonly headSha: string; readonly author: string; readonly fromFork: boolean }>;
  /** Shows on a comment that it was heard. */
  react(commentId: number, reaction: "+1" | "confused"): Promise<void>;
  reply(pull: number, markdown: string): Promise<void>;
  /**
   * Runs again the part of a commit's run that measures, the one that plans and so measures by what was decided since, or only
   * the one that judges what was measured. `running`: it is under way, and has not judged yet. `busy`: it may have judged in
   * part, and did not end in time. `no-run`: there is none, or none that has a job of its own for `planning`.
   */
  runAgain(
    pull: { readonly headSha: string; readonly fromFork: boolean },
    part: "planning" | "measurement" | "judgement",
  ): Promise<"started" | "running" | "busy" | "no-run">;
}

/** What workflow runs have left that judged pull requests. To be believed of nothing but its form: branches can say what runs do. */
export interface JudgedRuns {
  /** The run that has set a commit's check, or is about to. Undefined: none. A fork's own run is never it. */
  of(pull: { readonly headSha: string; readonly fromFork: boolean }): Promise<JudgedRun | undefined>;
}
/** A workflow run that judges, or has judged, one commit of a pull request. */
export interface JudgedRun {
  readonly id: number;
  /** Its newest one, from 1 on. */
  readonly attempt: number;
  readonly completed: boolean;
  /** Its page on GitHub. */
  readonly pageUrl: string;
  /**
   * Unpacks the newest `part` of it into a folder, as `ForkRun.takeFiles` does. `expired`: GitHub has deleted it. `none`: no
   * job gave one.
   */
  take(
    part: HandoverPart,
    into: Workspace,
    placeOf: (name: string) => string | undefined,
  ): Promise<"taken" | "expired" | "none">;
}

/**
 * Who has spent how much of a farm's paid time? Kept where every run of the project sees it, and never in a cache. A
 * ledger that can't be read is a failure: unknown is not zero.
 */
export interface Ledger {
  /** All entries of a day (`2026-11-24`, UTC), and those of a pull request on any day; each once, in any order. */
  read(of: { readonly day: string; readonly pullRequest: string | undefined }): Promise<readonly LedgerEntry[]>;
  /** Writes an entry; one with the same id is replaced. Done when every later `read` sees it. */
  write(entry: LedgerEntry): Promise<void>;
}
