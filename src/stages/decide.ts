/** From reports to a verdict: the pure half of a run, the same for the first round, for both, and for old documents. */
import type { BuiltApp } from "../documents/app-bundle.ts";
import type { BodyOf } from "../documents/by-kind.ts";
import type { ParsedReport } from "../documents/bench-report-text.ts";
import type { DeviceRun } from "../documents/device-runs.ts";
import { collect } from "../domain/collect.ts";
import { compare } from "../domain/compare.ts";
import { judge } from "../domain/judge.ts";

/** What is known before a device is asked. */
export type Evidence = {
  readonly settings: BodyOf<"settings">;
  readonly changes: BodyOf<"changes">;
  readonly variants: BodyOf<"variants">;
  readonly accuracy: BodyOf<"accuracy">;
  readonly plan: BodyOf<"plan">;
  /** Empty: this farm measures without an app. */
  readonly apps: readonly BuiltApp[];
};

/** What follows from the documents and reports; nothing of it is written yet. */
export type Decision = {
  readonly measurements: BodyOf<"measurements">;
  readonly comparison: BodyOf<"comparison">;
  readonly verdict: BodyOf<"verdict">;
};

/** `secondRound` is the plan of the second round, where one was measured. */
export function decide(
  evidence: Evidence,
  runs: readonly { readonly run: DeviceRun; readonly report: ParsedReport | undefined }[],
  secondRound: BodyOf<"plan"> | undefined,
): Decision {
  return decideMeasured(evidence, collect({ plan: evidence.plan, secondRound, runs }));
}

/** The same of what was measured, whichever sessions it is from. */
export function decideMeasured(evidence: Evidence, measurements: BodyOf<"measurements">): Decision {
  const { settings, changes, variants, accuracy, plan, apps } = evidence;
  const comparison = compare({ settings, changes, variants, accuracy, apps, plan, measurements });
  const verdict = judge({ settings, changes, variants, accuracy, plan, comparison });
  return { measurements, comparison, verdict };
}
