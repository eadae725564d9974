/**
 * How long will a session take, and how long at most? From the schedule and the time boxes, launch by launch. The constants of a
 * phone are assumptions, not measurements: they are rounded up, and docs/cost.md shows what follows from them.
 */
import type { BenchRequest, RequestLaunch } from "../../documents/bench-request.ts";
import type { DelegateName } from "../../documents/words.ts";

type Overheads = {
  /** A new process, until it loads a model. */
  readonly startNs: number;
  /** Loading one model. */
  readonly loadNs: Readonly<Record<DelegateName, number>>;
};
/** A GPU delegate compiles its kernels first. */
const ofPhones: Overheads = {
  startNs: 1_000_000_000,
  loadNs: { cpu: 300_000_000, xnnpack: 300_000_000, gpu: 1_500_000_000, nnapi: 1_500_000_000, coreml: 1_500_000_000 },
};
/**
 * The Python runner, measured on two shared cores (2026-11-24): a launch without its inferences takes 0.2 s when they are idle
 * and 0.6 s when seven others want each; models of 10 KB to 6 MB load in 1 to 50 ms. Other delegates than these do not run here.
 */
export const ofThisComputer: Overheads = {
  startNs: 300_000_000,
  loadNs: { cpu: 10_000_000, xnnpack: 20_000_000, gpu: 0, nnapi: 0, coreml: 0 },
};
/** Built-in kernels take so many times as long as what ships. */
const cpuSlowdown = 4;
/** A launch's output check at most, when inferences are as slow as they may be. */
const longestCheckNs = 3_000_000_000;
/** No farm lets a session last for ever. What does not fit thins all cases, because launches run in rounds over them. */
const longestSessionNs = 40 * 60_000_000_000;
/** Fewer inferences are not measured, however small the time box. */
const fewestInferences = 3;

type Timed = Pick<BenchRequest, "cases" | "launches" | "warmUp" | "coolDown">;

/** By case id, in ns: what its launches take when an inference of the case's files, as what ships runs them, takes `p50Of` it. */
export function likelyTimes(
  request: Timed,
  p50Of: (caseId: string) => number,
  { startNs, loadNs }: Overheads = ofPhones,
): ReadonlyMap<string, number> {
  return timesBy(request, (launch, delegate) => {
    const p50Ns = p50Of(launch.case);
    const inferenceNs = delegate === "cpu" ? cpuSlowdown * p50Ns : p50Ns;
    const sides = launch.loadOrder.length;
    const warmUp = Math.min(request.warmUp.maxNs, Math.max(request.warmUp.minNs, 3 * inferenceNs));
    const before = request.coolDown.pauseNs + startNs + sides * loadNs[delegate];
    if (launch.kind === "single") return before + inferenceNs;
    const all = launch.pairs * sides * (launch.dropped + launch.inferences) * inferenceNs;
    const fewest = sides * (launch.dropped + fewestInferences) * inferenceNs;
    const check = launch.checkOutputs ? sides * (1 + cpuSlowdown) * p50Ns : 0;
    return before + sides * warmUp + Math.max(fewest, Math.min(launch.timeBoxNs, all)) + check;
  });
}

/** By case id, in ns: what its launches take when everything uses up its time box. */
export function longestTimes(request: Timed): ReadonlyMap<string, number> {
  const { startNs, loadNs } = ofPhones;
  return timesBy(request, (launch, delegate) => {
    const sides = launch.loadOrder.length;
    const before = request.coolDown.pauseNs + startNs + sides * loadNs[delegate];
    if (launch.kind === "single") return before + request.warmUp.maxNs;
    return before + sides * request.warmUp.maxNs + launch.timeBoxNs + (launch.checkOutputs ? longestCheckNs : 0);
  });
}

/** The session's time box: all launches at their longest, and once the longest wait of a hot phone. */
export function sessionTimeBoxNs(request: Timed): number {
  return sessionTimeBoxOf([...longestTimes(request).values()], request.coolDown.maxWaitNs);
}

/** In ns, of cases that take so long each, at most 40 minutes. Zero when there is none. */
export function sessionTimeBoxOf(caseTimesNs: readonly number[], maxWaitNs: number): number {
  if (caseTimesNs.length === 0) return 0;
  return Math.min(longestSessionNs, caseTimesNs.reduce((sum, one) => sum + one, 0) + maxWaitNs);
}

function timesBy(
  { cases, launches }: Timed,
  timeOf: (launch: RequestLaunch, delegate: DelegateName) => number,
): ReadonlyMap<string, number> {
  const delegates = new Map(cases.map(({ id, delegate }) => [id, delegate]));
  const times = new Map<string, number>();
  for (const launch of launches) {
    const delegate = delegates.get(launch.case);
    if (delegate !== undefined) times.set(launch.case, (times.get(launch.case) ?? 0) + timeOf(launch, delegate));
  }
  return times;
}
