/** May this ship? Every check with what was expected and found, what else was noticed, and what would be better. */
import * as z from "zod";
import { Difference, RowScope } from "./comparison.ts";
import { documentSchema } from "./envelope.ts";
import { MetricId } from "./metric-id.ts";
import { Finite, Interval } from "./quantities.ts";
import { BudgetRule, ShipChoice, SourcePosition } from "./settings.ts";
import { DelegateName, ModelName, PlatformName, VariantName } from "./words.ts";
import { Device } from "./case-key.ts";

/** From the best to the worst: of several, the last one that occurs holds. */
export const verdicts = ["pass", "warn", "inconclusive", "fail"] as const;
/** The answer in one word; see `verdicts` for their order. */
export const VerdictWord = z.enum(verdicts);
export type VerdictWord = z.infer<typeof VerdictWord>;

/** What a pull request's comment tells of the newest report that was in it: on a commit, as its author pushed it. */
export type JudgedBefore = {
  readonly headSha: string;
  readonly verdict: VerdictWord;
  /** Of the run that judged it. Absent: it has none. */
  readonly page?: string;
  /** Whether the report still stands in the comment. */
  readonly isShown: boolean;
};

/** Who accepted a broken check, until which day (UTC), and why. */
const AppliedWaiver = z
  .strictObject({ by: z.string(), until: z.iso.date(), reason: z.string(), url: z.string().optional() })
  .readonly();

/** One rule applied to one row. */
export const BudgetCheck = z
  .strictObject({
    of: z.literal("budget"),
    scope: RowScope,
    metric: MetricId,
    rule: BudgetRule,
    status: z.enum(["within", "exceeded", "unknown"]),
    /** The number that the found one is held against, after the reserve: metric's unit, or a share for relative limits. */
    expected: Finite,
    /** In the same unit as `expected`. Absent when unknown for want of a value. */
    found: Finite.optional(),
    interval: Interval.optional(),
    secondRound: Difference.optional(),
    n: z.int().positive().optional(),
    /** Why unknown, or why within although the first round was past the limit. */
    reason: z.string().optional(),
    /** Set on an exceeded check that a maintainer accepted: it warns. */
    waiver: AppliedWaiver.optional(),
  })
  .readonly();
export type BudgetCheck = z.infer<typeof BudgetCheck>;

/** Checks that need no budget, by their names in reports. */
export const builtInCheckNames = ["runs", "delegate-applies", "output-is-right", "variant-exists"] as const;

/** A check that needs no budget: the shipping case runs, on the delegate that it ran on, with the right output. */
export const BuiltInCheck = z
  .strictObject({
    of: z.literal("built-in"),
    scope: RowScope,
    check: z.enum(builtInCheckNames),
    status: z.enum(["within", "exceeded", "unknown"]),
    level: z.enum(["error", "warn"]),
    expected: z.string(),
    found: z.string(),
    reason: z.string().optional(),
    waiver: AppliedWaiver.optional(),
  })
  .readonly();
export type BuiltInCheck = z.infer<typeof BuiltInCheck>;

/** One question that decides, with what was expected and what was found. */
export const Check = z.discriminatedUnion("of", [BudgetCheck, BuiltInCheck]);
export type Check = z.infer<typeof Check>;

/** Something worse or noteworthy that decides nothing by itself. */
export const Finding = z
  .strictObject({
    kind: z.enum([
      "fell-back",
      "crashed",
      "wrong-output",
      "variant-failed",
      "regression",
      "setting-changed",
      "evaluation-changed",
      "throttled",
      "not-measured",
      "waiver-expired",
    ]),
    scope: RowScope.optional(),
    detail: z.string(),
    position: SourcePosition.optional(),
  })
  .readonly();
export type Finding = z.infer<typeof Finding>;

/** A better choice for a platform: what to write, and what it would gain against what ships. */
export const Advice = z
  .strictObject({
    model: ModelName,
    platform: PlatformName,
    device: Device,
    ship: ShipChoice,
    instead: z.strictObject({ variant: VariantName, delegate: DelegateName }).readonly(),
    /** Shares of the shipping case's p50 and size; negative is better. */
    latencyRatio: Finite,
    sizeRatio: Finite,
    /** Task metric, proposed − shipping. Absent when not measured. */
    accuracyDelta: Finite.optional(),
    /** Proposed − shipping, as measured in one session but in separate launches. */
    note: z.string().optional(),
  })
  .readonly();
export type Advice = z.infer<typeof Advice>;

/** Written by `conclude`: the answer, all checks that it rests on, and what else is worth knowing. */
export const VerdictDocument = documentSchema(
  "verdict",
  1,
  z
    .strictObject({
      verdict: VerdictWord,
      /** What `on-inconclusive` makes of it. */
      exitCode: z.int().min(0).max(4),
      checks: z.array(Check).readonly(),
      findings: z.array(Finding).readonly(),
      advice: z.array(Advice).readonly(),
    })
    .readonly(),
);
export type VerdictDocument = z.infer<typeof VerdictDocument>;
