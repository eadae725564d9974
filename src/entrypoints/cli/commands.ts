/** What can the command line ask for? One function a verb; wire.ts implements them with real adapters. */
import type { CaseKey } from "../../documents/case-key.ts";
import type { DelegateName, PlatformName } from "../../documents/words.ts";
import type { PullRequestSettings } from "../../documents/settings.ts";
import type { ExitCode } from "../../errors/exit-codes.ts";
import type { Progress } from "../../ports.ts";

/** What every command is given besides its options. */
export type CommandContext = {
  /** Where the command was started; relative paths of the options start here. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Fires on the first interrupt. */
  readonly signal: AbortSignal;
  readonly progress: Progress;
  /** How the text for the terminal is to look. */
  readonly color: boolean;
  /** Columns. */
  readonly width: number;
};

/** What a command leaves for the person and for scripts. */
export type CommandResult = {
  readonly exitCode: ExitCode;
  /** Printed on stdout, except with `--json`. Ready to print: hostile text is escaped. */
  readonly terminal: string;
  /** Printed on stdout with `--json`; must survive JSON. */
  readonly json: unknown;
};

/** The commits to compare. Both undefined only in GitHub Actions, where the event names them. */
export type Commits = {
  readonly base: string | undefined;
  /** A ref, or `worktree` for the files as they are. */
  readonly head: string | undefined;
};
/** Where documents are read and written. */
export type OutOption = {
  /** Folder for documents and files. */
  readonly out: string;
};
/** By which config. */
export type ConfigOption = {
  /** Path of the config in the repository. */
  readonly config: string;
};
/** Which farm measures: one of `farmNames`. */
export type FarmOption = { readonly farm: string };
/** Whether the report is posted on the pull request. */
export type PublishOption = { readonly publish: "github" | "none" };

/** Of all stages in one process. */
export type GateOptions = Commits & OutOption & ConfigOption & FarmOption & PublishOption;
/** `farm` is needed for the plan: which devices there are. */
export type PrepareOptions = Commits & OutOption & ConfigOption & FarmOption;
/** Of the apps that the stored plan needs. */
export type BuildOptions = OutOption & FarmOption;
/** Of the stored plan's measuring. */
export type RunOptions = OutOption & FarmOption;
/** Of the stored reports' judgement. */
export type ConcludeOptions = OutOption & PublishOption;
/** `config`: another budget file, read from disk; undefined: the stored settings. */
export type JudgeOptions = OutOption & { readonly config: string | undefined };
/** `cases`: those of the stored plan that are explained. */
export type ExplainOptions = OutOption & { readonly cases: readonly CaseKey[] };

/** Whose runs are stopped. */
export type CancelOptions = ConfigOption & {
  /** `owner/name`; undefined: the repository that the command is started in. */
  readonly repository: string | undefined;
  /** Only what was begun for it; undefined: everything of the repository. */
  readonly pullRequest: number | undefined;
};
/** What the flags say; the rest is asked, or taken as usual. */
export type InitOptions = {
  /** Paths from the root of the repository; empty: asked. */
  readonly models: readonly string[];
  /** Of these three, undefined: asked. */
  readonly farm: "host" | "adb" | "firebase" | undefined;
  readonly platform: PlatformName | undefined;
  readonly delegate: DelegateName | undefined;
  /** `owner/edgegate@ref` for the workflows; undefined: found out, where it can be. */
  readonly uses: string | undefined;
  /** Which pull requests wait; undefined: none. Never asked. */
  readonly drafts: PullRequestSettings["drafts"] | undefined;
  readonly label: string | undefined;
  /** The usual answer to what is not given. */
  readonly yes: boolean;
  /** Files that are there are written anew. */
  readonly force: boolean;
  /** Limits come from a short measurement. */
  readonly measure: boolean;
};
/** What is looked at: a farm, or the repository on GitHub. */
export type DoctorTopic = "github" | "firebase";
/** What is looked at. */
export type DoctorOptions = ConfigOption & { readonly topic: DoctorTopic };

/** Each rejects with a failure when it could not do its work; a bad verdict is an exit code. */
export type Commands = {
  /** Writes the config and the workflows of a repository that begins with edgegate. */
  init(options: InitOptions, context: CommandContext): Promise<CommandResult>;
  /** Verdict's exit code, after publishing. */
  gate(options: GateOptions, context: CommandContext): Promise<CommandResult>;
  prepare(options: PrepareOptions, context: CommandContext): Promise<CommandResult>;
  build(options: BuildOptions, context: CommandContext): Promise<CommandResult>;
  run(options: RunOptions, context: CommandContext): Promise<CommandResult>;
  /** Verdict's exit code, after publishing. */
  conclude(options: ConcludeOptions, context: CommandContext): Promise<CommandResult>;
  /** Judges stored documents again; publishes nothing. Verdict's exit code. */
  judge(options: JudgeOptions, context: CommandContext): Promise<CommandResult>;
  /** Every planned case of the stored plan, in the order of `compareCases`. */
  cases(options: OutOption, context: CommandContext): Promise<readonly CaseKey[]>;
  /** Stops what still runs in a farm that bills for it. */
  cancel(options: CancelOptions, context: CommandContext): Promise<CommandResult>;
  /** Checks that a farm or GitHub can be used, by reading alone. */
  doctor(options: DoctorOptions, context: CommandContext): Promise<CommandResult>;
  /** Everything that is known about the given cases. */
  explain(options: ExplainOptions, context: CommandContext): Promise<CommandResult>;
};
