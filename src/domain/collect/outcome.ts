/**
 * What did a case come to on one side?
 *
 * A case that nobody meant to measure is missing, with the plan's reason. Otherwise the rule: a side is `measured` when at least three of its planned paired launches finished (all, when fewer are
 * planned). It `fell-back` when it was measured but in any of those launches the requested delegate ran no node.
 * Otherwise it has the failure that its own launches had most often; when none is its own, a failure that could not be
 * laid to a side; when only the other side failed, it is `missing` and says so; when nothing failed, the device or farm
 * is to blame.
 */
import type { CaseSideOutcome, CaseStatus, LaunchStatus, MeasuredLaunch } from "../../documents/measurements.ts";
import type { PlannedCase } from "../../documents/plan.ts";
import type { DelegateName, SideName } from "../../documents/words.ts";

/** Paired launches that a claim needs. Fewer planned: all of them. */
export const launchesNeeded = 3;

const deadly: ReadonlySet<LaunchStatus> = new Set(["crashed", "hung", "out-of-memory"]);
/** In this order when two are equally frequent: the worst first. */
const failures = ["crashed", "hung", "out-of-memory", "invalid-model", "unsupported", "error"] as const;
type FailureStatus = (typeof failures)[number];

/** `launches`: of the case, both rounds. `trouble`: why launches may be lacking. */
export function outcomeOf(
  planned: PlannedCase,
  side: SideName,
  launches: readonly MeasuredLaunch[],
  trouble: string | undefined,
): CaseSideOutcome {
  const of = planned[side];
  if (of.status !== "planned") return { status: of.status, detail: of.reason, crashes: 0, finished: 0 };
  if (planned.unplanned !== undefined) return { status: "missing", detail: planned.unplanned, crashes: 0, finished: 0 };
  const ran = planned.identical ? "candidate" : side;
  const mine = launches.filter(({ loadOrder }) => loadOrder.includes(ran));
  const counts = {
    crashes: mine.filter((launch) => deadly.has(launch.status) && failedSideOf(launch) === ran).length,
    finished: mine.filter(({ status }) => status === "finished").length,
  };
  const { status, detail } = statusOf(
    planned.key.delegate,
    ran,
    mine.filter(({ round }) => round === 1),
    trouble,
  );
  return { status, detail, ...counts };
}

/** Enough launches of `round` finished for a claim about this side. */
export function hasEnough(launches: readonly MeasuredLaunch[], side: SideName, round: 1 | 2): boolean {
  const paired = launches.filter((one) => one.kind === "paired" && one.round === round && one.loadOrder.includes(side));
  const finished = paired.filter(({ status }) => status === "finished");
  return finished.length > 0 && finished.length >= Math.min(launchesNeeded, paired.length);
}

interface Status {
  readonly status: CaseStatus;
  readonly detail: string | undefined;
}

function statusOf(
  delegate: DelegateName,
  side: SideName,
  launches: readonly MeasuredLaunch[],
  trouble: string | undefined,
): Status {
  const paired = launches.filter(({ kind }) => kind === "paired");
  if (hasEnough(launches, side, 1)) return measured(delegate, side, paired);
  const own = worst(launches.filter((launch) => failedSideOf(launch) === side));
  if (own !== undefined) return own;
  const shared = worst(launches.filter((launch) => failedSideOf(launch) === undefined));
  if (shared !== undefined) return { ...shared, detail: withNote(shared.detail, launches) };
  const other = worst(launches.filter((launch) => failedSideOf(launch) !== side));
  if (other !== undefined)
    return {
      status: "missing",
      detail: `both sides share launches, and the other side failed in them (${other.status})`,
    };
  const count = `${paired.filter(({ status }) => status === "finished").length} of ${paired.length} launches finished`;
  if (trouble !== undefined) return { status: "infrastructure", detail: `${count}; ${trouble}` };
  return { status: "missing", detail: count };
}

function measured(delegate: DelegateName, side: SideName, paired: readonly MeasuredLaunch[]): Status {
  const finished = paired.filter(({ status }) => status === "finished");
  const fell = finished.filter((launch) => {
    const applied = launch[side]?.delegation?.applied;
    return applied !== undefined && applied !== delegate;
  });
  const [first] = fell;
  if (first === undefined) return { status: "measured", detail: undefined };
  const applied = first[side]?.delegation?.applied ?? "another delegate";
  return {
    status: "fell-back",
    detail: `${delegate} ran no node in ${fell.length} of ${finished.length} launches; ${applied} ran them`,
  };
}

function worst(launches: readonly MeasuredLaunch[]): { status: FailureStatus; detail: string | undefined } | undefined {
  let found: { status: FailureStatus; detail: string | undefined; count: number } | undefined;
  for (const status of failures) {
    const same = launches.filter((launch) => launch.status === status);
    if (same.length > (found?.count ?? 0)) found = { status, detail: same[0]?.detail, count: same.length };
  }
  return found && { status: found.status, detail: found.detail };
}

function failedSideOf({ failedSide, loadOrder }: MeasuredLaunch): SideName | undefined {
  return failedSide ?? (loadOrder.length === 1 ? loadOrder[0] : undefined);
}

function withNote(detail: string | undefined, launches: readonly MeasuredLaunch[]): string {
  const note = launches.some(({ loadOrder }) => loadOrder.length > 1) ? "; in which side is not known" : "";
  return `${detail ?? "no reason was given"}${note}`;
}
