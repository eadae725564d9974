/** Which paid minutes did one session take? One entry of the day's ledger, reserved before it is spent. */
import * as z from "zod";
import { Count } from "./quantities.ts";

/** Minutes as farms bill them, by the form of the device. */
export const BilledMinutes = z.strictObject({ physical: Count, virtual: Count }).readonly();
export type BilledMinutes = z.infer<typeof BilledMinutes>;

/**
 * What one session may take or has taken of a farm's paid time. One that is written again with the same id takes the
 * old one's place.
 */
export const LedgerEntry = z
  .strictObject({
    kind: z.literal("ledger-entry"),
    schemaVersion: z.literal(1),
    /** Names the session: the request's id and the device. Letters, digits, `.`, `_` and `-`. */
    id: z.string().regex(/^[A-Za-z0-9._-]{1,200}$/),
    /** UTC. The day on which it was reserved. */
    day: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
    farm: z.string().min(1),
    /** Of the farm's repository, `owner/name#12`. Absent: no pull request. */
    pullRequest: z.string().optional(),
    headSha: z.string(),
    /** `reserved` holds the most that it may take; `billed` what it took. A reservation that nobody settled counts in full. */
    state: z.enum(["reserved", "billed"]),
    minutes: BilledMinutes,
  })
  .readonly();
export type LedgerEntry = z.infer<typeof LedgerEntry>;
