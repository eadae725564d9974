/**
 * How is one question asked until it is answered? Turn, time limit, refreshed token, repeats: the client's own are switched off,
 * because they do not repeat POST, know no time limit and ignore `Retry-After`.
 */
import type * as z from "zod";
import type { Clock } from "../../../../ports.ts";
import { CallFailed, mayBeDone, mayPass, refusal, type Reply } from "./call-failed.ts";
import { backoffMs, type RateLimiter } from "./pace.ts";

/** What every call shares. */
export interface CallerParts {
  readonly clock: Clock;
  /** Uniform in [0, 1). */
  readonly random: () => number;
  /** Gets new credentials; the ones in use were refused. */
  readonly refresh: () => Promise<void>;
}

/** One question, and how long an answer may take. */
export interface CallOrder<T> {
  /** Must be safe to repeat: every call of this adapter is. */
  readonly send: (signal: AbortSignal) => Promise<Reply>;
  readonly schema: z.ZodType<T>;
  readonly limiter: RateLimiter;
  /** No repeat begins later. Monotonic milliseconds. */
  readonly untilMs: number;
  /** For one try. */
  readonly timeoutMs?: number;
  readonly signal: AbortSignal | undefined;
  /** What was begun is finished although the signal fires, if it takes no longer than this. Absent: it is dropped at once. */
  readonly finishWithinMs?: number;
  /** Statuses besides 2xx that are answers, too. */
  readonly accepts?: readonly number[];
  /** A status that may pass here although it usually does not: 404 just after create. */
  readonly mayPassToo?: (failed: CallFailed) => boolean;
}

/** Resolves with the checked answer. Rejects with `CallFailed`, or with the signal's reason. */
export type Caller = <T>(order: CallOrder<T>) => Promise<T>;

const usualTimeoutMs = 60_000;

/** One `refresh` a call at most, when the credentials are refused. */
export function caller(parts: CallerParts): Caller {
  const { clock, refresh } = parts;
  return async (order) => {
    let refreshed = false;
    let maybeDone = false;
    for (let tries = 0; ; tries += 1) {
      order.signal?.throwIfAborted();
      await order.limiter.turn(order.signal);
      const result = await once(clock, order);
      if (!(result instanceof CallFailed)) return result.answer;
      const failed = maybeDone ? withDoubt(result) : result;
      maybeDone ||= mayBeDone(result);
      if (failed.facts.status === 401 && failed.trouble === "refused" && !refreshed) {
        refreshed = true;
        await refresh();
        continue;
      }
      if (!mayPass(failed) && order.mayPassToo?.(failed) !== true) throw failed;
      await pause(parts, failed, tries, order);
    }
  };
}

function withDoubt({ trouble, message, facts }: CallFailed): CallFailed {
  return new CallFailed(trouble, message, { ...facts, maybeDone: true });
}

/** Waits before the next try; throws `failed` when that would begin too late. */
export async function pause(
  { clock, random }: Pick<CallerParts, "clock" | "random">,
  failed: CallFailed,
  tries: number,
  { untilMs, signal }: { readonly untilMs: number; readonly signal: AbortSignal | undefined },
): Promise<void> {
  const waitMs = backoffMs(tries, random, failed.facts.retryAfterMs);
  if (clock.monotonicMs() + waitMs > untilMs) throw failed;
  await clock.sleep(waitMs, signal);
}

async function once<T>(clock: Clock, order: CallOrder<T>): Promise<{ readonly answer: T } | CallFailed> {
  const reply = await replyInTime(clock, order);
  if (reply instanceof CallFailed) return reply;
  const { status } = reply;
  const accepted = (status >= 200 && status < 300) || order.accepts?.includes(status) === true;
  if (!accepted) return refusal(reply, Date.parse(clock.instant()));
  const read = order.schema.safeParse(reply.data);
  if (read.success) return { answer: read.data };
  const [issue] = read.error.issues;
  const where = issue === undefined || issue.path.length === 0 ? "" : `${issue.path.join(".")}: `;
  return new CallFailed("unreadable", `an answer that the API does not describe (${where}${issue?.message ?? ""})`, {
    status,
  });
}

/** One try. Rejects only with the reason of the order's own signal. */
async function replyInTime<T>(clock: Clock, order: CallOrder<T>): Promise<Reply | CallFailed> {
  const { signal, timeoutMs = usualTimeoutMs, finishWithinMs } = order;
  const stop = new AbortController();
  const sent = order.send(stop.signal).catch((error: unknown) => error);
  const late = clock.sleep(timeoutMs, stop.signal).then(
    () => "late" as const,
    () => "stopped" as const,
  );
  const interrupted = new Promise<"interrupted">((resolve) => {
    const give = () => {
      if (finishWithinMs === undefined) resolve("interrupted");
      else
        void clock.sleep(finishWithinMs, stop.signal).then(
          () => resolve("interrupted"),
          () => undefined,
        );
    };
    signal?.addEventListener("abort", give, { once: true, signal: stop.signal });
  });
  const first = await Promise.race([sent, late, interrupted]);
  stop.abort();
  if (first === "interrupted") throw signal?.reason;
  if (first === "late") return new CallFailed("timed-out", `no answer within ${Math.round(timeoutMs / 1000)} s`);
  if (first instanceof CallFailed) return first;
  if (isReply(first)) return first;
  return new CallFailed("unreachable", first instanceof Error ? first.message : String(first));
}

function isReply(value: unknown): value is Reply {
  return typeof value === "object" && value !== null && "status" in value && "header" in value;
}
