/** What is a test matrix, in the lab's own books? Records that the state machine (matrix-life.ts) changes and the APIs print. */
import type { CatalogModel } from "./catalog.ts";
import type { FaultName } from "./fault-names.ts";
import type { ReportRecord } from "./journal.ts";
import type { JsonObject } from "./json.ts";

export type TestState =
  | "VALIDATING"
  | "PENDING"
  | "RUNNING"
  | "FINISHED"
  | "ERROR"
  | "UNSUPPORTED_ENVIRONMENT"
  | "INCOMPATIBLE_ENVIRONMENT"
  | "INCOMPATIBLE_ARCHITECTURE"
  | "CANCELLED"
  | "INVALID";

/** In Tool Results' dialect: `{ summary: "failure", failureDetail: { crashed: true } }`. */
export interface Outcome {
  readonly summary: "success" | "failure" | "inconclusive" | "skipped" | "flaky";
  readonly detail?: string;
}

export interface AskedDevice {
  readonly platform: "android" | "ios";
  readonly modelId: string;
  readonly versionId: string;
  readonly locale: string;
  readonly orientation: string;
}

export interface Execution {
  readonly id: string;
  readonly stepId: string;
  readonly device: AskedDevice;
  /** Undefined: the catalog has no such model. */
  readonly model: CatalogModel | undefined;
  /** 0, or the number of the re-run. */
  readonly attempt: number;
  readonly queuedMs: number;
  /** Faults that hold for all of this execution. */
  readonly faults: ReadonlySet<FaultName>;
  state: TestState;
  readonly progress: string[];
  errorMessage: string | undefined;
  startedMs: number | undefined;
  /** The test process itself, which is billed. */
  testStartedMs: number | undefined;
  /** How long the test itself took. */
  testMs: number | undefined;
  endedMs: number | undefined;
  outcome: Outcome | undefined;
  billedMinutes: number;
  report: ReportRecord | undefined;
  /** Paths of its files, `gs://…`. */
  readonly files: string[];
  /** What is due for it, to be called off. */
  stop: () => void;
}

export interface Matrix {
  readonly id: string;
  readonly projectId: string;
  readonly requestId: string | undefined;
  readonly bodySha256: string;
  /** As it was asked for. */
  readonly body: JsonObject;
  readonly createdMs: number;
  readonly timeoutMs: number;
  readonly results: { readonly bucket: string; readonly folder: string };
  readonly devices: readonly AskedDevice[];
  /** Faults that hold for all of this matrix. */
  readonly faults: ReadonlySet<FaultName>;
  state: TestState;
  invalid: { readonly detail: string; readonly extended: readonly JsonObject[] } | undefined;
  executions: readonly Execution[];
  /** Absent until it has been validated. */
  toolResults: { readonly historyId: string; readonly executionId: string } | undefined;
  finalMs: number | undefined;
  cancelRequestedMs: number | undefined;
  /** 404 until then. */
  readonly visibleMs: number;
  polls: number;
}

export const finalStates: ReadonlySet<TestState> = new Set([
  "FINISHED",
  "ERROR",
  "UNSUPPORTED_ENVIRONMENT",
  "INCOMPATIBLE_ENVIRONMENT",
  "INCOMPATIBLE_ARCHITECTURE",
  "CANCELLED",
  "INVALID",
]);

/** Name of the folder of an execution's files: `oriole-33-en-portrait`. */
export function deviceFolder({ device, attempt }: Pick<Execution, "device" | "attempt">): string {
  const { modelId, versionId, locale, orientation } = device;
  const rerun = attempt === 0 ? "" : `_rerun_${attempt}`;
  return `${modelId}-${versionId}-${locale}-${orientation}${rerun}`;
}
