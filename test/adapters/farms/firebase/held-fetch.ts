/**
 * How does virtual time know that an answer is on its way? It is held from sending until the whole answer is here. A server that hangs lets
 * go after a few real milliseconds: then time passes, as it would.
 */
import { setTimeout as realTime } from "node:timers/promises";

const patienceMs = 10;

export function heldFetch(clock: { hold(): () => void }): typeof fetch {
  return async (input, init) => {
    const release = clock.hold();
    const ended = new AbortController();
    void realTime(patienceMs, undefined, { signal: ended.signal }).then(release, () => undefined);
    try {
      const answer = await fetch(input, init);
      const body = await answer.arrayBuffer();
      return new Response(answer.status === 204 ? null : body, { status: answer.status, headers: answer.headers });
    } finally {
      ended.abort();
      release();
    }
  };
}
