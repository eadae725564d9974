/** Which broken checks has a maintainer accepted, until when, and why? As they stood when the change was judged. */
import * as z from "zod";
import { documentSchema } from "./envelope.ts";
import { metricIds } from "./metric-id.ts";
import { RuleMatch } from "./settings.ts";
import { builtInCheckNames } from "./verdict.ts";

/** A day in UTC. */
export const Day = z.iso.date();

/** One acceptance: a broken check that it fits only warns, as long as it holds. */
export const Waiver = z
  .strictObject({
    /** What it was made from: a comment, or a pull request's label. One waiver of each. */
    id: z.string().min(1).max(100),
    check: z.enum([...metricIds, ...builtInCheckNames]),
    /** Which cases or variants; an absent field stands for all. */
    match: RuleMatch,
    /** The last day on which it holds. */
    until: Day,
    /** The commit of a pull request, as its author pushed it, that alone it holds for. Absent: every one. */
    commit: z
      .string()
      .regex(/^[0-9a-f]{40}$/)
      .optional(),
    reason: z.string().min(1).max(500),
    /** Login of the person who accepted it. */
    actor: z.string().min(1).max(100),
    acceptedAt: z.iso.datetime(),
    /** The comment's address, or the pull request's. */
    url: z.url({ protocol: /^https?$/ }).optional(),
  })
  .readonly();
export type Waiver = z.infer<typeof Waiver>;

/** What the decisions branch holds: every waiver ever given that was not cleared away. */
export const WaiversFile = z.strictObject({ version: z.literal(1), waivers: z.array(Waiver).max(10_000).readonly() });

/** The text of the decisions branch's file. */
export function printWaivers(waivers: readonly Waiver[]): string {
  return `${JSON.stringify({ version: 1, waivers }, undefined, 2)}\n`;
}

/** Written by `conclude`, so that judging again comes to the same. */
export const WaiversDocument = documentSchema(
  "waivers",
  1,
  z
    .strictObject({
      /** The day that expiry is counted by. */
      asOf: Day,
      waivers: z.array(Waiver).readonly(),
      /** Set when there may be waivers that could not be read: none was applied then. */
      unreadable: z.string().optional(),
    })
    .readonly(),
);
export type WaiversDocument = z.infer<typeof WaiversDocument>;
