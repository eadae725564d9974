/** What happened in each launch that a request asked for? Read from the report's events, held against the request. */
import type { BenchEvent, Thermal } from "../../documents/bench-report.ts";
import type { BenchRequest, RequestLaunch } from "../../documents/bench-request.ts";
import type { LaunchSide, LaunchStatus, MeasuredBlock, MeasuredLaunch } from "../../documents/measurements.ts";
import type { SideName } from "../../documents/words.ts";

type Of<Name extends BenchEvent["event"]> = Extract<BenchEvent, { readonly event: Name }>;
type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/** A launch that is being read. */
interface Open {
  readonly asked: RequestLaunch;
  readonly started: Of<"launch-started">;
  readonly sides: Partial<Record<SideName, Writable<LaunchSide>>>;
  readonly blocks: MeasuredBlock[];
  /** Whose step was announced last. */
  lastSide: SideName | undefined;
  /** What makes the whole launch worthless, whatever else it says. */
  wrong: string | undefined;
}

interface Ending {
  readonly status: LaunchStatus;
  readonly failedSide: SideName | undefined;
  readonly detail: string | undefined;
}

/** Launches of the request by id. One that the report does not mention is not in the result; one it invents is ignored. */
export function readLaunches(
  request: BenchRequest,
  events: readonly BenchEvent[],
  end: "complete" | "cut",
): ReadonlyMap<string, MeasuredLaunch> {
  const asked = new Map(request.launches.map((launch) => [launch.id, launch]));
  const models = modelDigests(request);
  const launches = new Map<string, MeasuredLaunch>();
  let open: Open | undefined;
  const close = (ending: Ending) => {
    if (open !== undefined) launches.set(open.asked.id, closed(open, ending, request.round));
    open = undefined;
  };
  for (const event of events) {
    switch (event.event) {
      case "launch-started": {
        close(endedWithoutAWord(open));
        const launch = asked.get(event.launch);
        open = launch && opened(launch, event);
        break;
      }
      case "launch-skipped": {
        close(endedWithoutAWord(open));
        const launch = asked.get(event.launch);
        if (launch !== undefined) launches.set(launch.id, skipped(launch, event, request.round));
        break;
      }
      case "launch-finished":
        close({ status: "finished", failedSide: undefined, detail: undefined });
        break;
      case "launch-failed":
        close({ status: event.failure, failedSide: event.side ?? onlySide(open), detail: event.detail });
        break;
      case "session-started":
      case "session-finished":
      case "session-interrupted":
      case "cooled-down":
      case "alive":
        break;
      case "step":
      case "loaded":
      case "delegation":
      case "first-inference":
      case "warmed-up":
      case "block":
      case "output-check":
      case "memory":
        if (open !== undefined) record(open, event, models);
    }
  }
  close(
    end === "complete"
      ? endedWithoutAWord(open)
      : { status: "cut", failedSide: undefined, detail: "the report ends inside this launch" },
  );
  return launches;
}

/** A launch that the device never came to. */
export function missingLaunch(asked: RequestLaunch, round: 1 | 2): MeasuredLaunch {
  return { ...described(asked, round), status: "missing", blocks: [] };
}

function described({ id, kind, loadOrder }: RequestLaunch, round: number) {
  return { launch: id, round, kind, loadOrder };
}

function opened(asked: RequestLaunch, started: Of<"launch-started">): Open {
  const same =
    started.case === asked.case && started.kind === asked.kind && started.loadOrder.join() === asked.loadOrder.join();
  const wrong = same ? undefined : "the device ran another launch under this name than was asked";
  return { asked, started, sides: {}, blocks: [], lastSide: undefined, wrong };
}

function skipped(asked: RequestLaunch, event: Of<"launch-skipped">, round: number): MeasuredLaunch {
  return {
    ...described(asked, round),
    status: "skipped",
    failedSide: event.side,
    detail: event.detail,
    blocks: [],
  };
}

function record(
  open: Open,
  event: Exclude<Extract<BenchEvent, { readonly side: SideName }>, Of<"launch-failed">>,
  models: ReadonlyMap<string, Partial<Record<SideName, string>>>,
): void {
  if (event.event === "step") {
    open.lastSide = event.side;
    return;
  }
  const side = (open.sides[event.side] ??= {});
  switch (event.event) {
    case "loaded":
      side.loadNs = event.loadNs;
      if (models.get(open.asked.case)?.[event.side] !== event.modelSha256)
        open.wrong ??= `the device measured another file as ${event.side} than was asked`;
      break;
    case "delegation": {
      const { applied, delegatedNodes, totalNodes, partitions, proof } = event;
      side.delegation = { applied, delegatedNodes, totalNodes, partitions, proof };
      break;
    }
    case "first-inference":
      side.firstInferenceNs = event.durationNs;
      break;
    case "output-check": {
      const { status, detail, maxAbsError, outlierShare, nonFiniteOutputs } = event;
      side.outputCheck = { status, detail, maxAbsError, outlierShare, nonFiniteOutputs };
      break;
    }
    case "memory":
      side.beforeBytes = event.beforeBytes;
      side.peakBytes = event.peakBytes;
      break;
    case "block":
      open.blocks.push({
        side: event.side,
        pair: event.pair,
        samplesNs: event.samplesNs,
        droppedCount: event.droppedNs.length,
        throttled: isHot(event.thermalBefore) || isHot(event.thermalAfter),
      });
      break;
    case "warmed-up":
      break;
  }
}

function isHot({ state, headroom }: Thermal): boolean {
  return state === "serious" || state === "critical" || (headroom !== undefined && headroom >= 1);
}

function closed(open: Open, ending: Ending, round: number): MeasuredLaunch {
  const wrong = open.wrong ?? (ending.status === "finished" ? whatIsLacking(open) : undefined);
  const { status, failedSide, detail } =
    wrong === undefined ? ending : { status: "error" as const, failedSide: undefined, detail: wrong };
  return { ...described(open.asked, round), status, failedSide, detail, ...open.sides, blocks: open.blocks };
}

/** Why a launch that says it finished is not one: a side without samples is missing, not fast. */
function whatIsLacking({ asked, sides, blocks }: Open): string | undefined {
  for (const side of asked.loadOrder) {
    if (sides[side]?.loadNs === undefined) return `it finished without loading the ${side}`;
    const sampled = blocks.some((block) => block.side === side && block.samplesNs.length > 0);
    if (asked.kind === "paired" && !sampled) return `it finished without samples of the ${side}`;
  }
  return undefined;
}

function endedWithoutAWord(open: Open | undefined): Ending {
  return {
    status: "crashed",
    failedSide: open?.lastSide ?? onlySide(open),
    detail: "it started and ended without a word",
  };
}

function onlySide(open: Open | undefined): SideName | undefined {
  return open?.asked.loadOrder.length === 1 ? open.asked.loadOrder[0] : undefined;
}

function modelDigests(request: BenchRequest): ReadonlyMap<string, Partial<Record<SideName, string>>> {
  const digests = new Map(request.files.map(({ id, sha256 }) => [id, sha256]));
  return new Map(
    request.cases.map(({ id, baseline, candidate }) => [
      id,
      {
        ...(baseline === undefined ? {} : { baseline: digests.get(baseline.model) ?? "" }),
        ...(candidate === undefined ? {} : { candidate: digests.get(candidate.model) ?? "" }),
      },
    ]),
  );
}
