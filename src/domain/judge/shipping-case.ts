/**
 * Which case decides for a shipping choice on one device, and does it run as it should? An app loads the delegates in
 * order and keeps the first that applies; that one is judged. What ends the app ends the search, too.
 */
import { deviceLabel, type Device } from "../../documents/case-key.ts";
import type { CaseFacts, CaseSideFacts, RowScope } from "../../documents/comparison.ts";
import type { PlannedCase, ShipPlan } from "../../documents/plan.ts";
import type { BuiltInCheck } from "../../documents/verdict.ts";

/** A case that may decide, with what became of it. */
export interface GatedCase {
  readonly planned: PlannedCase;
  /** Undefined: the comparison does not know this case; that is not a pass. */
  readonly facts: CaseFacts | undefined;
}

/** The answer for one shipping choice on one device. */
export interface ShippingCase {
  /** The case whose numbers count. Undefined: none of the delegates ran the candidate. */
  readonly judged: GatedCase | undefined;
  readonly checks: readonly BuiltInCheck[];
}

/** `cases`: the gated cases of one model and device in the order of `ship.delegates`. None planned is no pass. */
export function shippingCase(ship: ShipPlan, device: Device, cases: readonly GatedCase[]): ShippingCase {
  const lost: GatedCase[] = [];
  for (const one of cases) {
    const status = one.facts?.candidate.status ?? "missing";
    if (status === "fell-back" || status === "unsupported") {
      lost.push(one);
      continue;
    }
    const checks = [runs(one), ...delegateApplies(lost, one), ...outputIsRight(one)];
    return { judged: one, checks };
  }
  return { judged: undefined, checks: lost.length === 0 ? [notPlanned(ship, device)] : noneApplied(ship, lost) };
}

/** Launches of the candidate that must end badly before it counts as broken rather than unlucky. */
const crashesThatCount = 2;

function runs(one: GatedCase): BuiltInCheck {
  const base = checkOf(one, "runs", "error", "runs to the end");
  const { facts } = one;
  if (facts === undefined) return unknown(base, "nothing", "the case is in the plan, but nothing came back of it");
  const { baseline, candidate } = facts;
  const found = describe(candidate);
  const dies = candidate.crashes >= crashesThatCount || candidate.status === "invalid-model";
  if (dies) {
    const baselineRuns = baseline.finished > 0 && baseline.crashes < crashesThatCount;
    return baselineRuns
      ? { ...base, status: "exceeded", found, reason: candidate.detail ?? "the baseline runs there" }
      : unknown(base, found, `the baseline does not run there either: ${describe(baseline)}`);
  }
  if (candidate.status === "measured") return { ...base, status: "within", found };
  return unknown(base, found, candidate.detail ?? "it was not measured");
}

/** The app is slower in a way that no number of the judged case shows: the baseline ran on an earlier delegate. */
function delegateApplies(lost: readonly GatedCase[], judged: GatedCase): readonly BuiltInCheck[] {
  const before = lost.find(({ facts }) => facts?.baseline.status === "measured");
  if (before !== undefined) {
    const base = checkOf(before, "delegate-applies", "warn", before.planned.key.delegate);
    const reason = before.facts?.candidate.detail;
    return [{ ...base, status: "exceeded", found: judged.planned.key.delegate, reason }];
  }
  const { facts, planned } = judged;
  if (facts?.candidate.status !== "measured") return [];
  const base = checkOf(judged, "delegate-applies", "warn", planned.key.delegate);
  const applied = facts.candidate.delegation?.applied;
  if (applied !== undefined) return [{ ...base, status: "within", found: applied }];
  return [unknown({ ...base, level: "error" }, "unknown", "the report does not say what really ran")];
}

function outputIsRight(one: GatedCase): readonly BuiltInCheck[] {
  const { facts, planned } = one;
  if (facts?.candidate.status !== "measured") return [];
  const base = checkOf(one, "output-is-right", "error", "the output of built-in kernels");
  const [before, after] = [facts.baseline.outputCheck, facts.candidate.outputCheck];
  // `cpu` is the built-in kernels: a runner may leave the comparison with itself out.
  if (after === undefined)
    return planned.key.delegate === "cpu" ? [] : [unknown(base, "unchecked", "no launch compared the output")];
  const also = before?.status === "outside" ? " (on the baseline, too)" : "";
  if (after.status === "outside") return [{ ...base, status: "exceeded", found: `${after.detail}${also}` }];
  const invalid = after.nonFiniteOutputs ?? 0;
  if (invalid > (before?.nonFiniteOutputs ?? 0))
    return [{ ...base, status: "exceeded", found: `${invalid} outputs are NaN or infinite` }];
  if (after.status === "within") return [{ ...base, status: "within", found: after.detail }];
  // Nothing to compare with: no fault while that was so before, too.
  return before?.status === "within"
    ? [unknown({ ...base, level: "warn" }, after.detail, "built-in kernels no longer run this file")]
    : [];
}

function notPlanned({ model, variant }: ShipPlan, device: Device): BuiltInCheck {
  const scope: RowScope = { of: "variant", model, variant };
  const base = { of: "built-in" as const, scope, check: "runs" as const, level: "error" as const };
  const reason = `no case of it is planned on ${deviceLabel(device)}`;
  return { ...base, status: "unknown", expected: "runs to the end", found: "not planned", reason };
}

/** The app would run on none of its delegates. */
function noneApplied(ship: ShipPlan, lost: readonly GatedCase[]): readonly BuiltInCheck[] {
  const refusedForSure = lost.find(
    ({ planned }) => planned.candidate.status === "unsupported" && planned.baseline.status !== "unsupported",
  );
  const ran = refusedForSure ?? lost.find(({ facts }) => facts?.baseline.status === "measured");
  const subject = ran ?? lost.at(-1);
  if (subject === undefined) return [];
  const base = checkOf(subject, "runs", "error", `runs on ${ship.delegates.join(" or ")}`);
  const found = lost.map(({ planned, facts }) => `${planned.key.delegate}: ${facts?.candidate.status}`).join(", ");
  const detail = subject.facts?.candidate.detail;
  const refused = lost.every(({ facts }) => facts?.candidate.status === "unsupported");
  if (ran !== undefined && refused)
    return [{ ...base, status: "exceeded", found, reason: detail ?? "the baseline runs there" }];
  const reason = `no shipping delegate applies${detail === undefined ? "" : `: ${detail}`}`;
  return ran === undefined
    ? [unknown(base, found, reason)]
    : [
        unknown(base, found, reason),
        { ...checkOf(ran, "delegate-applies", "warn", ran.planned.key.delegate), status: "exceeded", found },
      ];
}

type Base = Pick<BuiltInCheck, "of" | "scope" | "check" | "level" | "expected">;

function checkOf(
  { planned }: GatedCase,
  check: BuiltInCheck["check"],
  level: BuiltInCheck["level"],
  expected: string,
): Base {
  const scope: RowScope = { of: "case", key: planned.key, gated: planned.gated };
  return { of: "built-in", scope, check, level, expected };
}

function unknown(base: Base, found: string, reason: string): BuiltInCheck {
  return { ...base, status: "unknown", found, reason };
}

function describe({ status, crashes, finished }: CaseSideFacts): string {
  if (crashes === 0) return status;
  return `${status}; ${crashes} launches ended in it, ${finished} finished`;
}
