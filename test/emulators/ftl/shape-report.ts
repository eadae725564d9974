/**
 * What would this phone have reported? Takes what an executor measured (wherever it did) and makes it slow, noisy, hot, refusing or
 * crashing, as the scenario says; the environment names the emulated phone and says that it is one.
 */
import type { BenchEvent, Environment, LaunchFailure } from "../../../src/documents/bench-report.ts";
import { parseBenchReport, printBenchEvent } from "../../../src/documents/bench-report-text.ts";
import { BenchRequest } from "../../../src/documents/bench-request.ts";
import type { Random } from "../../fakes/random.ts";
import type { DeviceJob, DeviceResult } from "./device-job.ts";
import { parseJson } from "./json.ts";

export function shapeReport(result: DeviceResult, job: DeviceJob, random: Random): DeviceResult {
  const parsed = parseBenchReport(result.report);
  if (parsed.status === "unreadable") throw new Error(`the executor wrote no report of the contract: ${parsed.reason}`);
  const shaped: BenchEvent[] = [];
  let finished = 0;
  let failed = 0;
  let at = -1;
  const cases = new Map(BenchRequest.parse(parseJson(job.requestText)).cases.map((one) => [one.id, one]));
  const { behaviour } = job;
  for (const launch of launchesOf(parsed.events)) {
    const [first] = launch;
    if (first?.event === "launch-started") at += 1;
    if (first?.event === "session-started") {
      shaped.push({ ...first, environment: { ...first.environment, ...environmentOf(job, first.environment) } });
      continue;
    }
    if (first?.event === "session-finished") {
      shaped.push({ ...first, launchesFinished: finished, launchesFailed: failed });
      continue;
    }
    if (first?.event !== "launch-started") {
      shaped.push(...launch);
      continue;
    }
    if (at === behaviour.diesInLaunch) {
      shaped.push(...launch.slice(0, Math.ceil(launch.length / 2)));
      break;
    }
    const refused = behaviour.refuses.some((delegate) => delegate === cases.get(first.case)?.delegate);
    const failure: LaunchFailure | undefined = refused
      ? "unsupported"
      : at === behaviour.fails?.launch
        ? behaviour.fails.how
        : undefined;
    const hot = behaviour.throttlesFromLaunch !== undefined && at >= behaviour.throttlesFromLaunch;
    const events =
      failure === undefined ? launch.map((event) => paced(event, job, hot, random)) : failing(first, failure);
    shaped.push(...events);
    if (events.some(({ event }) => event === "launch-failed")) failed += 1;
    else if (events.some(({ event }) => event === "launch-finished")) finished += 1;
  }
  const slower = behaviour.slowdown * (behaviour.throttlesFromLaunch === undefined ? 1 : 1.3);
  return { report: shaped.map(printBenchEvent).join(""), durationMs: Math.round(result.durationMs * slower) };
}

/** Events of one launch together, every other event alone. */
function launchesOf(events: readonly BenchEvent[]): readonly (readonly BenchEvent[])[] {
  const groups: BenchEvent[][] = [];
  for (const event of events) {
    const inLaunch = "launch" in event && event.event !== "launch-started" && event.event !== "launch-skipped";
    if (inLaunch) groups.at(-1)?.push(event);
    else groups.push([event]);
  }
  return groups;
}

/** The runtime is the one that the app names, because reports of another are refused; what really ran is said in `soc`. */
function environmentOf(job: DeviceJob, { soc, runtime }: Environment): Partial<Environment> {
  return {
    platform: job.platform,
    deviceModel: job.modelName,
    osVersion: job.osVersion,
    osBuild: `emulated/${job.modelId}/${job.versionId}`,
    abi: job.abi,
    soc: `emulator (${soc}, ${runtime.name} ${runtime.version})`,
    ...job.app,
  };
}

function failing(started: BenchEvent & { event: "launch-started" }, failure: LaunchFailure): readonly BenchEvent[] {
  const { launch, loadOrder } = started;
  const [side = "candidate"] = loadOrder;
  return [
    started,
    { event: "step", launch, side, step: "load" },
    { event: "launch-failed", launch, failure, side, step: "load", detail: `the emulated phone: ${failure}` },
  ];
}

function paced(event: BenchEvent, { behaviour }: DeviceJob, hot: boolean, random: Random): BenchEvent {
  const factor = behaviour.slowdown * (hot ? 1.6 : 1);
  const slow = (ns: number): number => {
    const noise = behaviour.noise === 0 ? 1 : Math.exp(behaviour.noise * Math.abs(random.normal()));
    return Math.round(ns * factor * noise);
  };
  if (event.event === "loaded") return { ...event, loadNs: slow(event.loadNs) };
  if (event.event === "first-inference") return { ...event, durationNs: slow(event.durationNs) };
  if (event.event === "warmed-up") return { ...event, samplesNs: event.samplesNs.map(slow) };
  if (event.event !== "block") return event;
  const { nativeNs, ...block } = event;
  // The runtime's own durations would have to be slowed alike, sample by sample: left out when they no longer fit.
  const native = factor === 1 && behaviour.noise === 0 && nativeNs !== undefined ? { nativeNs } : {};
  return {
    ...block,
    ...native,
    droppedNs: event.droppedNs.map(slow),
    samplesNs: event.samplesNs.map(slow),
    ...(hot ? { thermalBefore: { state: "serious" }, thermalAfter: { state: "serious" } } : {}),
  };
}
