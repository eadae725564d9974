/** May this event stand here? The order that the contract asks of a report, checked event by event. */
import type { BenchEvent } from "./bench-report.ts";
import type { SideName } from "./words.ts";

type Of<Name extends BenchEvent["event"]> = Extract<BenchEvent, { readonly event: Name }>;
type InLaunch = Exclude<
  Extract<BenchEvent, { readonly launch: string }>,
  Of<"launch-started"> | Of<"launch-skipped"> | Of<"launch-failed">
>;
type OfSide = Extract<InLaunch, { readonly side: SideName }>;

/** What must already be there of a side before an event of it. */
const needs: Readonly<Record<Exclude<OfSide["event"], "step">, OfSide["event"] | undefined>> = {
  loaded: undefined,
  delegation: "loaded",
  "first-inference": "loaded",
  "warmed-up": "first-inference",
  block: "warmed-up",
  "output-check": "first-inference",
  memory: "first-inference",
};

interface Launch {
  readonly started: Of<"launch-started">;
  readonly seen: Set<string>;
}

/** A reader of one report: given its events in turn, says what is wrong with each; undefined when nothing is. */
export function orderOfEvents(): (event: BenchEvent) => string | undefined {
  const known = new Set<string>();
  const counts = { finished: 0, failed: 0 };
  let begun = false;
  let ended = false;
  let open: Launch | undefined;

  function begin(event: Of<"launch-started"> | Of<"launch-skipped">): string | undefined {
    if (known.has(event.launch)) return `launch ${event.launch} is there twice`;
    known.add(event.launch);
    // A launch that is still open here ended without a word; the contract counts it as crashed.
    open = event.event === "launch-started" ? { started: event, seen: new Set() } : undefined;
    if (event.event === "launch-skipped") return undefined;
    if (new Set(event.loadOrder).size < event.loadOrder.length) return `launch ${event.launch} loads one side twice`;
    if (event.kind === "single" && event.loadOrder.length > 1) return `launch ${event.launch} is single with two sides`;
    return undefined;
  }

  return (event) => {
    if (!begun) {
      begun = event.event === "session-started";
      return begun ? undefined : "a report begins with session-started";
    }
    if (ended) return `${event.event} after the session's end`;
    switch (event.event) {
      case "session-started":
        return "a second session-started: two reports in one file";
      case "cooled-down":
        return undefined;
      case "session-interrupted":
        ended = true;
        return undefined;
      case "session-finished":
        ended = true;
        if (event.launchesFinished !== counts.finished || event.launchesFailed !== counts.failed)
          return `session-finished counts ${event.launchesFinished} finished and ${event.launchesFailed} failed launches, the report has ${counts.finished} and ${counts.failed}`;
        return undefined;
      case "launch-started":
      case "launch-skipped":
        return begin(event);
      case "launch-finished":
      case "launch-failed": {
        const wrong = notOpen(open, event.launch);
        if (wrong !== undefined) return wrong;
        if (event.event === "launch-finished") counts.finished += 1;
        else counts.failed += 1;
        open = undefined;
        return undefined;
      }
      case "alive":
        return notOpen(open, event.launch);
      case "step":
      case "loaded":
      case "delegation":
      case "first-inference":
      case "warmed-up":
      case "block":
      case "output-check":
      case "memory":
        break;
    }
    return notOpen(open, event.launch) ?? sideProblem(open, event);
  };
}

function notOpen(open: Launch | undefined, launch: string): string | undefined {
  return open?.started.launch === launch ? undefined : `an event of launch ${launch}, which is not under way`;
}

function sideProblem(open: Launch | undefined, event: OfSide): string | undefined {
  if (open === undefined) return undefined;
  if (!open.started.loadOrder.includes(event.side)) return `launch ${event.launch} has no ${event.side}`;
  if (event.event === "step") return undefined;
  const needed = needs[event.event];
  if (needed !== undefined && !open.seen.has(`${needed} ${event.side}`))
    return `${event.event} of the ${event.side} before ${needed}`;
  if (event.event === "block") return blockProblem(open, event);
  const key = `${event.event} ${event.side}`;
  if (open.seen.has(key)) return `a second ${event.event} of the ${event.side} in launch ${event.launch}`;
  open.seen.add(key);
  return undefined;
}

function blockProblem(open: Launch, block: Of<"block">): string | undefined {
  const place = `block ${block.pair}.${block.position}`;
  if (open.started.kind === "single") return `${place} in the single launch ${block.launch}`;
  const sideInPair = `block ${block.pair} ${block.side}`;
  if (open.seen.has(place) || open.seen.has(sideInPair)) return `a second ${place} in launch ${block.launch}`;
  open.seen.add(place).add(sideInPair);
  if (block.nativeNs !== undefined && block.nativeNs.length !== block.samplesNs.length)
    return `${place} has ${block.samplesNs.length} samples and ${block.nativeNs.length} native durations`;
  return undefined;
}
