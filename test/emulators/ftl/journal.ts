/**
 * What was asked of the lab, and what became of it? The only thing that invariants.ts reads, besides the lab's own records. Nothing of
 * a credential is kept.
 */
import type { FaultName } from "./fault-names.ts";

export interface JournalEntry {
  readonly at: number;
  /** Virtual instants, milliseconds since 1970. */
  readonly fromMs: number;
  readonly untilMs: number;
  readonly http: string;
  /** The method's id; `unknown` for an address that is none. */
  readonly route: string;
  /** Path and query, without access tokens. */
  readonly address: string;
  readonly requestId: string | undefined;
  /** What went over the wire; 0: no answer reached the client. */
  readonly status: number;
  /** Whether the work behind the request was done, whatever the client was told. */
  readonly committed: boolean;
  readonly fault: FaultName | undefined;
  readonly requestBytes: number;
  readonly answerBytes: number;
}

/** A matrix as the lab itself knows it, not as it tells clients. */
export interface MatrixRecord {
  readonly matrixId: string;
  readonly requestId: string | undefined;
  readonly label: string | undefined;
  /** Of the request's body: two matrices with equal digests asked for the same. */
  readonly bodySha256: string;
  /** Of what is to be done, wherever its results go: the packages' bytes and the devices. */
  readonly workSha256: string;
  readonly state: string;
  readonly createdMs: number;
  readonly finalMs: number | undefined;
  readonly cancelRequestedMs: number | undefined;
  readonly timeoutMs: number;
  readonly executions: readonly ExecutionRecord[];
}
export interface ExecutionRecord {
  readonly id: string;
  readonly model: string;
  readonly version: string;
  readonly physical: boolean;
  readonly state: string;
  readonly queuedMs: number;
  readonly startedMs: number | undefined;
  readonly endedMs: number | undefined;
  /** In Tool Results' words, such as `failure crashed`. Absent: none yet. */
  readonly outcome: string | undefined;
  /** Minutes that will be on the bill, rounded up; 0: none yet, or not charged. */
  readonly billedMinutes: number;
  /** Absent: this execution has none. */
  readonly report: ReportRecord | undefined;
}

export interface ReportRecord {
  /** Where it is or will be, `bucket/name`. */
  readonly object: string;
  readonly sha256: string;
  readonly visibleMs: number;
  /** It is what the device wrote, whole. */
  readonly intact: boolean;
}

/** All that the lab can be held to, as one JSON document: `GET /__emulator/journal`. */
export interface LabRecords {
  readonly nowMs: number;
  /** What only clients and the lab may know: tokens and upload addresses that were given out. */
  readonly secrets: readonly string[];
  readonly entries: readonly JournalEntry[];
  readonly matrices: readonly MatrixRecord[];
}
