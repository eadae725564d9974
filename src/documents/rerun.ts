/** Which cases does somebody want measured again, and which attempt of a run does that? */
import * as z from "zod";
import { CaseKey } from "./case-key.ts";
import { documentSchema } from "./envelope.ts";
import type { Check } from "./verdict.ts";

/** Some cases of a commit, measured once more because a person asked for it. */
export const Rerun = z
  .strictObject({
    /** The how manyth of this commit's, from 1 on: the first measuring has none. */
    number: z.int().min(1).max(1000),
    cases: z.array(CaseKey).min(1).max(20_000).readonly(),
    /** Login of who asked. */
    by: z.string().min(1).max(100),
    at: z.iso.datetime(),
    /** The comment's address. */
    url: z.url({ protocol: /^https?$/ }).optional(),
  })
  .readonly();
export type Rerun = z.infer<typeof Rerun>;

/** What became of a rerun: of each of its cases whether it counts now, and what its checks said before and after. */
export type MeasuredAgain = {
  readonly rerun: Rerun;
  readonly cases: readonly {
    readonly key: CaseKey;
    /** Why it brought nothing, so that what was measured before stays. Absent: it counts. */
    readonly lost?: string;
    readonly before: readonly Check[];
    readonly after: readonly Check[];
  }[];
};

/** A wish that no job has read yet. */
export const RerunWish = z
  .strictObject({
    ...Rerun.unwrap().omit({ number: true }).shape,
    /** What it was made from; one wish of each. */
    id: z.string().min(1).max(100),
    /** The workflow run whose `attempt`, from 2 on, carries it out. */
    runId: z.int().positive(),
    attempt: z.int().min(2),
  })
  .readonly();
export type RerunWish = z.infer<typeof RerunWish>;

/** What the decisions branch holds: the newest wishes, carried out or not. */
export const RerunsFile = z.strictObject({ version: z.literal(1), wishes: z.array(RerunWish).max(100).readonly() });

/** The text of the decisions branch's file; of more wishes than it holds the oldest are gone. */
export function printWishes(wishes: readonly RerunWish[]): string {
  return `${JSON.stringify({ version: 1, wishes: wishes.slice(-100) }, undefined, 2)}\n`;
}

/** Written by `plan` in an attempt that somebody asked for with `/edgegate rerun <case>`; absent in all others. */
export const RerunDocument = documentSchema(
  "rerun",
  1,
  z
    .strictObject({
      /** The attempt of the workflow run that it is meant for: another one measures everything. */
      attempt: z.int().min(2),
      rerun: Rerun,
    })
    .readonly(),
);
export type RerunDocument = z.infer<typeof RerunDocument>;
