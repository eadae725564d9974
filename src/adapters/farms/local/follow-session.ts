/** How far is a session? Reads the driver's lines as they come, for progress only: what counts is the report. */
import type { BenchRequest, RequestLaunch } from "../../../documents/bench-request.ts";
import { BenchEvent } from "../../../documents/bench-report.ts";
import type { Clock, Progress } from "../../../ports.ts";

/** Lines that are no event are passed over. */
export interface SessionFollower {
  hear(line: string): void;
  /** Nothing more will come. */
  finish(): void;
  /** What the driver said of an early end; undefined when it said nothing. */
  interruption(): { readonly reason: string; readonly detail: string } | undefined;
}

type Context = {
  readonly clock: Clock;
  readonly progress: Progress;
  readonly labelOf: (caseId: string) => string;
  /** Where, for people. Absent: on this computer. */
  readonly where?: string;
};

const endings = new Set(["launch-finished", "launch-failed", "launch-skipped"]);

/** Starts a progress task, which ends with `finish`. */
export function followSession(
  request: BenchRequest,
  { clock, progress, labelOf, where = "this computer" }: Context,
): SessionFollower {
  const total = request.launches.length;
  const title = request.round === 1 ? `Measuring on ${where}` : `Measuring suspicious cases again on ${where}`;
  const task = progress.start(title, total);
  const launches = new Map(request.launches.map((launch) => [launch.id, launch]));
  const spentMs: number[] = [];
  let failed = 0;
  let startedMs = clock.monotonicMs();
  let under = "";
  let interruption: { readonly reason: string; readonly detail: string } | undefined;

  const heard = (event: BenchEvent): void => {
    if (event.event === "session-interrupted") interruption = event;
    if (event.event === "launch-started") {
      startedMs = clock.monotonicMs();
      const launch = launches.get(event.launch);
      const what = launch === undefined ? event.launch : labelOf(launch.case);
      const left = timeLeft(spentMs, request.launches);
      under = `launch ${spentMs.length + 1} of ${total}: ${what}`;
      task.update(spentMs.length, `${under}${left}`);
    }
    // Only who is slow says so.
    if (event.event === "alive")
      task.update(spentMs.length, `${under}, ${Math.round((clock.monotonicMs() - startedMs) / 1000)} s so far`);
    if (endings.has(event.event)) {
      spentMs.push(event.event === "launch-skipped" ? 0 : clock.monotonicMs() - startedMs);
      if (event.event !== "launch-finished") failed += 1;
      task.update(spentMs.length);
    }
  };

  return {
    hear(line) {
      const event = BenchEvent.safeParse(jsonOf(line));
      if (event.success) heard(event.data);
    },
    finish() {
      const counted = `${spentMs.length} of ${total} launches`;
      task.finish(failed === 0 ? counted : `${counted}, ${failed} of them failed`);
    },
    interruption: () => interruption,
  };
}

/** `, about 40 s left`, from how long launches of the same kind took so far; empty as long as that says nothing. */
export function timeLeft(spentMs: readonly number[], launches: readonly RequestLaunch[]): string {
  if (spentMs.length < 2) return "";
  const mean = (kind: RequestLaunch["kind"]): number => {
    const alike = spentMs.filter((_, at) => launches[at]?.kind === kind);
    const from = alike.length > 0 ? alike : spentMs;
    return from.reduce((sum, one) => sum + one, 0) / from.length;
  };
  const means = { paired: mean("paired"), single: mean("single") };
  const leftMs = launches.slice(spentMs.length).reduce((sum, { kind }) => sum + means[kind], 0);
  const seconds = Math.max(1, Math.round(leftMs / 1000));
  return seconds < 90 ? `, about ${seconds} s left` : `, about ${Math.round(seconds / 60)} min left`;
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
