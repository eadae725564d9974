/** What is left of a process that is killed? Nothing: its requests are never sent or never heard, and its clock never wakes it. */
import type { Clock } from "../../../../src/ports.ts";

export interface Kill {
  /** From 1. */
  readonly atRequest: number;
  /** The request is carried out, and nobody hears the answer. */
  readonly afterAnswer: boolean;
}

export function killable(
  { clock }: { readonly clock: Clock },
  send: typeof fetch,
  { atRequest, afterAnswer }: Kill,
): { readonly fetch: typeof fetch; readonly clock: Clock; readonly killed: Promise<undefined> } {
  const never = <T>(): Promise<T> => new Promise<T>(() => undefined);
  let requests = 0;
  let dead = false;
  const { promise: killed, resolve: die } = Promise.withResolvers<undefined>();
  return {
    killed,
    clock: {
      instant: () => clock.instant(),
      monotonicMs: () => clock.monotonicMs(),
      sleep: (ms, signal) => (dead ? never() : clock.sleep(ms, signal).then(() => (dead ? never() : undefined))),
    },
    fetch: async (input, init) => {
      if (dead) return never();
      requests += 1;
      if (requests !== atRequest) return send(input, init).then((answer) => (dead ? never() : answer));
      dead = true;
      if (afterAnswer) await send(input, init).catch(() => undefined);
      die(undefined);
      return never();
    },
  };
}
