/** How many requests a minute does each API take? Says no in the words of a 429. */
import { type Answer, refusal } from "./answers.ts";
import type { Api } from "./contract.ts";
import type { Scenario } from "./scenario.ts";

export class RateLimits {
  readonly #rates: Scenario["rates"];
  readonly #nowMs: () => number;
  readonly #taken = new Map<Api, { minute: number; count: number }>();

  constructor(rates: Scenario["rates"], nowMs: () => number) {
    this.#rates = rates;
    this.#nowMs = nowMs;
  }

  refuse(api: Api): Answer | undefined {
    const rate = api === "testing" ? this.#rates.testing : api === "toolresults" ? this.#rates.toolresults : undefined;
    if (rate === undefined) return undefined;
    const minute = Math.floor(this.#nowMs() / 60_000);
    const taken = this.#taken.get(api);
    const count = (taken?.minute === minute ? taken.count : 0) + 1;
    this.#taken.set(api, { minute, count });
    if (count <= rate.perMinute) return undefined;
    const service = `${api}.googleapis.com`;
    return refusal(
      api,
      429,
      `Quota exceeded for quota metric 'Queries' and limit 'Queries per minute' of service '${service}' for consumer 'project_number:1'.`,
      rate.retryAfterSeconds === undefined ? {} : { headers: { "retry-after": String(rate.retryAfterSeconds) } },
    );
  }
}
