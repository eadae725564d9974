/** What do the stored documents of prepare and run come to? Every measuring: both rounds, and what was measured again since. */
import type { MeasuredAgain } from "../documents/rerun.ts";
import { planSecondRound } from "../domain/second-round.ts";
import { measuredAgain, mergeReruns, rerunPlan, type Remeasured } from "../domain/rerun.ts";
import type { Workspace } from "../ports.ts";
import { decide, decideMeasured, type Evidence } from "./decide.ts";
import { readEvidence, readReports } from "./run.ts";

type Reports = Awaited<ReturnType<typeof readReports>>;

/** `again`: each rerun, in order, with what it changed. */
export async function decideStored(workspace: Workspace) {
  const evidence = await readEvidence(workspace);
  const { subject, body: deviceRuns } = await workspace.read("device-runs", "run");
  const reports = await readReports(workspace, deviceRuns.runs);
  const of = (number: number | undefined): Reports => reports.filter(({ run }) => run.rerun === number);
  const first = decideRounds(evidence, of(undefined));
  const known: Remeasured[] = [];
  const again: MeasuredAgain[] = [];
  let decision = first;
  for (const rerun of deviceRuns.reruns ?? []) {
    const own = decideRounds({ ...evidence, plan: rerunPlan(evidence.plan, rerun) }, of(rerun.number));
    known.push({ rerun, measurements: own.measurements });
    const next = decideMeasured(evidence, mergeReruns(first.measurements, known));
    again.push(measuredAgain(rerun, own.measurements, decision.verdict, next.verdict));
    decision = next;
  }
  return { subject, evidence, deviceRuns, decision, again };
}

/** Of one measuring. */
function decideRounds(evidence: Evidence, reports: Reports) {
  const first = decide(
    evidence,
    reports.filter(({ run }) => run.round === 1),
    undefined,
  );
  const twice = reports.some(({ run }) => run.round === 2);
  return twice ? decide(evidence, reports, planSecondRound(evidence.plan, first.verdict)) : first;
}
