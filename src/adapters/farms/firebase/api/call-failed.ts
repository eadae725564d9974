/** What did a call to Google come to that did not go well, and is it of use to repeat it? */
import * as z from "zod";
import { redact } from "./redact.ts";

/**
 * `unreachable`: no whole answer came. `timed-out`: none in time. `unreadable`: an answer that the API does not describe.
 * `credentials`: no token was to be had. `refused`: an HTTP status says no.
 */
export type CallTrouble = "unreachable" | "timed-out" | "unreadable" | "credentials" | "refused";

/** What an answer says besides its text. */
export interface CallFacts {
  /** HTTP status of the answer; absent when none came. */
  readonly status?: number;
  /** Google's canonical name of it, such as `RESOURCE_EXHAUSTED`. */
  readonly canonical?: string;
  /** Google's reason, such as `SERVICE_DISABLED`. */
  readonly reason?: string;
  /** What the answer asks to wait. */
  readonly retryAfterMs?: number;
  /** An earlier try of the same call got no clear answer: it may have been carried out. */
  readonly maybeDone?: true;
}

/** A call that failed for good. The message is for people and has no secret in it. */
export class CallFailed extends Error {
  override readonly name = "CallFailed";
  readonly trouble: CallTrouble;
  readonly facts: CallFacts;

  constructor(trouble: CallTrouble, message: string, facts: CallFacts = {}) {
    super(redact(message));
    this.trouble = trouble;
    this.facts = facts;
  }
}

/** An answer as it came, before anybody looked into it. */
export interface Reply {
  readonly status: number;
  readonly header: (name: string) => string | undefined;
  readonly data: unknown;
}

const ErrorBody = z.object({
  error: z.object({
    message: z.string().optional(),
    status: z.string().optional(),
    errors: z.array(z.object({ reason: z.string().optional() })).optional(),
    details: z.array(z.looseObject({ reason: z.string().optional() })).optional(),
  }),
});

/** Reads an answer that says no. `nowMs`: since 1970, for a `Retry-After` that names an instant. */
export function refusal({ status, header, data }: Reply, nowMs: number): CallFailed {
  const body = ErrorBody.safeParse(data);
  const error = body.success ? body.data.error : undefined;
  const reason = error?.details?.find((one) => one.reason !== undefined)?.reason ?? error?.errors?.[0]?.reason;
  const retryAfterMs = readRetryAfter(header("retry-after"), nowMs);
  return new CallFailed("refused", `${status} ${error?.message ?? (plainText(data) || "without a message")}`, {
    status,
    ...(error?.status === undefined ? {} : { canonical: error.status }),
    ...(reason === undefined ? {} : { reason }),
    ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
  });
}

/** Seconds, or an HTTP date. Undefined: absent, or neither. */
export function readRetryAfter(value: string | undefined, nowMs: number): number | undefined {
  if (value === undefined || value.trim() === "") return undefined;
  const seconds = Number(value);
  if (Number.isFinite(seconds)) return Math.max(0, seconds * 1000);
  const instant = Date.parse(value);
  return Number.isNaN(instant) ? undefined : Math.max(0, instant - nowMs);
}

const passing: ReadonlySet<number> = new Set([408, 429, 500, 502, 503, 504]);

/** The same call may go well a little later. */
export function mayPass({ trouble, facts, message }: CallFailed): boolean {
  if (trouble !== "refused") return trouble !== "credentials" || facts.status === undefined || facts.status >= 500;
  if (isTestQuota(facts, message)) return false;
  // A conflict passes, unless it is about an id that stands for something else.
  const conflict = facts.status === 409 && facts.canonical !== "ALREADY_EXISTS";
  return conflict || passing.has(facts.status ?? 0);
}

/** Whether a try that failed so may have been carried out all the same. */
export function mayBeDone({ trouble, facts }: CallFailed): boolean {
  if (trouble === "credentials") return false;
  return trouble !== "refused" || facts.status === 408 || (facts.status ?? 500) >= 500;
}

/** No devices are left for today: waiting some minutes does not help. */
export function isTestQuota({ status }: CallFacts, message: string): boolean {
  return status === 429 && /test quota/i.test(message);
}

/** A page of HTML says little, and at length. */
function plainText(data: unknown): string {
  if (typeof data !== "string") return "";
  const text = data.replaceAll(/<[^>]*>/g, " ").replaceAll(/\s+/g, " ");
  return text.trim().slice(0, 200);
}
