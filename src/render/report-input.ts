/** What is a report made from? The bodies of the documents, and where their files can be had. */
import type { BodyOf } from "../documents/by-kind.ts";
import type { Subject } from "../documents/envelope.ts";
import type { GateName } from "../documents/gate-name.ts";
import type { MeasuredAgain } from "../documents/rerun.ts";

/** Everything that a report tells: nothing else is read for it. */
export type ReportInput = {
  readonly subject: Subject;
  /** edgegate's own version. */
  readonly toolVersion: string;
  /** Which gate speaks. */
  readonly gate: GateName;
  readonly settings: BodyOf<"settings">;
  readonly changes: BodyOf<"changes">;
  readonly variants: BodyOf<"variants">;
  readonly accuracy: BodyOf<"accuracy">;
  readonly plan: BodyOf<"plan">;
  readonly comparison: BodyOf<"comparison">;
  readonly verdict: BodyOf<"verdict">;
  readonly sessions: BodyOf<"measurements">["sessions"];
  /** Of the cases that ship: which baseline each has, and what main measured before. Absent: none was planned. Decides nothing. */
  readonly history?: BodyOf<"history">;
  /** What somebody had measured again since, in order. Absent or empty: nothing, or nobody looked. */
  readonly measuredAgain?: readonly MeasuredAgain[];
  /** Of all sessions, as the farm bills them. Absent: nothing is billed, or some session's are not known. */
  readonly billedMinutes?: number;
  /** Measuring again was begun and left nothing: what is measured is an earlier attempt's. */
  readonly fromEarlier?: boolean;
  /** The run was cancelled before anything was measured that was to be. */
  readonly cutOff?: true;
  /** Web addresses of all documents and of the run. Absent: not in CI. */
  readonly links: { readonly artifact?: string; readonly run?: string };
};
