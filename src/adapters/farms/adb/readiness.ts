/** Is a phone fit to be measured on? Charged enough that it will not save power, and cool enough that it will not throttle. */
import type { Clock, Progress } from "../../../ports.ts";
import { said, type AdbPhone } from "./client.ts";
import { parseBattery } from "./phone-text.ts";

/** Phones save power below some 15 to 20 %, cable or not. */
const lowestLevel = 20;
const longestWaitMs = 10 * 60_000;
const lookAgainMs = 15_000;

/** Waits for a hot phone to cool. Answers why the phone can't be used; undefined: it is ready. Rejects when aborted. */
export async function whyNotReady(
  phone: AdbPhone,
  order: {
    readonly maxStartCelsius: number;
    readonly clock: Clock;
    readonly task: ReturnType<Progress["start"]>;
    readonly signal: AbortSignal | undefined;
  },
): Promise<string | undefined> {
  const { maxStartCelsius, clock, task, signal } = order;
  const begunMs = clock.monotonicMs();
  for (;;) {
    const call = { timeoutMs: 30_000, ...(signal === undefined ? {} : { signal }) };
    const ended = await phone.shell("dumpsys battery", call);
    if (ended.exitCode !== 0) return `the phone does not answer: ${said(ended)}`;
    const { level, celsius } = parseBattery(ended.stdout);
    if (level !== undefined && level < lowestLevel)
      return `its battery is at ${level}%, and phones slow down when it is low: charge it to ${lowestLevel}% at least`;
    // A phone that can't tell is measured; the report says how hot it thought it was.
    if (celsius === undefined || celsius <= maxStartCelsius) return undefined;
    const leftMs = longestWaitMs - (clock.monotonicMs() - begunMs);
    if (leftMs <= 0) return `it is still at ${celsius} °C after ten minutes; ${maxStartCelsius} °C is the most`;
    task.update(0, `waiting until it has cooled from ${celsius} to ${maxStartCelsius} °C`);
    await clock.sleep(Math.min(leftMs, lookAgainMs), signal);
  }
}
