/** What would a device send back? Events of the contract, launch by launch, with noise that is the same every time. */
import type { BenchEvent, Environment, Thermal } from "../../src/documents/bench-report.ts";
import { printBenchEvent } from "../../src/documents/bench-report-text.ts";
import type { BenchRequest, RequestLaunch } from "../../src/documents/bench-request.ts";
import type { PlannedCase } from "../../src/documents/plan.ts";
import type { DelegateName, SideName } from "../../src/documents/words.ts";
import { isUnusable, operatorCountOf, type Behaviour, type SceneVariant } from "./scene-model.ts";
import type { SceneModel } from "./scene.ts";

export type Trouble =
  /** The farm gave no device. */
  | { readonly kind: "no-device"; readonly reason: string }
  /** The connection broke after so many launches. */
  | { readonly kind: "cut"; readonly afterLaunches: number }
  /** The device got hot from this launch on. */
  | { readonly kind: "hot"; readonly fromLaunch: number }
  /** Launches differ so much from one another: the spread of their bias, as a share. */
  | { readonly kind: "restless"; readonly spread: number };

export type Lacking = { readonly device: string; readonly delegate: DelegateName; readonly detail: string };

export type Asked = {
  readonly request: BenchRequest;
  readonly requestSha256: string;
  readonly environment: Environment;
  readonly cases: readonly PlannedCase[];
  readonly models: Readonly<Record<string, SceneModel>>;
  readonly trouble: Trouble | undefined;
  readonly without: Lacking | undefined;
};

type Converted = Extract<SceneVariant, { readonly bytes: number }>;
type Runs = Extract<Behaviour, { readonly ms: number }>;

/** The report as text. */
export function rawReport(asked: Asked): string {
  const { request, requestSha256, environment, trouble } = asked;
  const started: BenchEvent = {
    event: "session-started",
    schemaVersion: 1,
    requestId: request.requestId,
    requestSha256,
    round: request.round,
    startedAt: "2026-11-24T09:00:00Z",
    environment,
  };
  const stop = trouble?.kind === "cut" ? trouble.afterLaunches : request.launches.length;
  const launches = request.launches.slice(0, stop).map((launch, at) => launchEvents(asked, launch, at));
  const failed = launches.filter((events) => events.some(({ event }) => event === "launch-failed")).length;
  const finished: BenchEvent = {
    event: "session-finished",
    launchesFinished: launches.length - failed,
    launchesFailed: failed,
  };
  const events = [started, ...launches.flat(), ...(stop < request.launches.length ? [] : [finished])];
  return events.map(printBenchEvent).join("");
}

function launchEvents(asked: Asked, launch: RequestLaunch, at: number): readonly BenchEvent[] {
  const { id, kind, loadOrder } = launch;
  const started: BenchEvent = { event: "launch-started", launch: id, case: launch.case, kind, loadOrder };
  const sides = loadOrder.map((side) => ({ side, ...behaviourOf(asked, launch, side) }));
  const events: BenchEvent[] = [started];
  for (const { side, variant, behaviour, sha256 } of sides) {
    if ("ends" in behaviour) {
      const { ends, detail } = behaviour;
      return [...events, { event: "launch-failed", launch: id, failure: ends, side, step: "load", detail }];
    }
    events.push(...setUp(asked, launch, side, variant, behaviour, sha256));
  }
  const running = sides.flatMap(({ side, behaviour }) => ("ms" in behaviour ? [{ side, behaviour }] : []));
  if (kind === "paired") events.push(...blocks(asked, launch, running, at));
  else
    for (const { side } of running)
      events.push({ event: "memory", launch: id, side, beforeBytes: 61_000_000, peakBytes: 74_500_000 });
  if (launch.checkOutputs) events.push(...running.map(({ side, behaviour }) => outputCheck(id, side, behaviour)));
  return [...events, { event: "launch-finished", launch: id }];
}

function behaviourOf(
  { request, cases, models, without }: Asked,
  launch: RequestLaunch,
  side: SideName,
): { readonly variant: Converted; readonly behaviour: Behaviour; readonly sha256: string } {
  const planned = cases.find(({ id }) => id === launch.case);
  const asked = request.cases.find(({ id }) => id === launch.case);
  const of = planned && models[planned.key.model]?.[side];
  const variant = of === undefined || isUnusable(of) ? undefined : of[planned?.key.variant ?? "float32"];
  const file = request.files.find(({ id }) => id === asked?.[side]?.model);
  if (planned === undefined || variant === undefined || "status" in variant || file === undefined)
    throw new Error(`the scene says nothing of ${launch.case} ${side}`);
  const behaviour: Behaviour | undefined =
    without?.delegate === planned.key.delegate
      ? { ends: "unsupported", detail: without.detail }
      : variant.on[planned.key.delegate];
  if (behaviour === undefined)
    throw new Error(`the scene does not say how ${planned.key.variant} runs on ${planned.key.delegate}`);
  return { variant, behaviour, sha256: file.sha256 };
}

function setUp(
  { request }: Asked,
  launch: RequestLaunch,
  side: SideName,
  variant: Converted,
  behaviour: Runs,
  modelSha256: string,
): readonly BenchEvent[] {
  const requested = request.cases.find(({ id }) => id === launch.case)?.delegate ?? "cpu";
  const totalNodes = operatorCountOf(variant);
  const none = behaviour.fallsBack === true || requested === "cpu";
  const [delegatedNodes, partitions] = none ? [0, 0] : (behaviour.delegated ?? [totalNodes, 1]);
  const random = randomFrom(`${launch.id} ${side} set-up`);
  const about = (ms: number) => nanoseconds(ms * (1 + 0.02 * random()));
  const of = { launch: launch.id, side };
  return [
    { event: "loaded", ...of, loadNs: about(behaviour.ms / 3 + 1.5), modelSha256 },
    {
      event: "delegation",
      ...of,
      requested,
      applied: none ? "cpu" : requested,
      delegatedNodes,
      totalNodes,
      partitions,
      proof: "graph",
    },
    { event: "first-inference", ...of, durationNs: about(behaviour.ms * 1.8) },
    ...(launch.kind === "paired"
      ? [{ event: "warmed-up" as const, ...of, samplesNs: [about(behaviour.ms * 1.1)] }]
      : []),
  ];
}

function blocks(
  { request, trouble }: Asked,
  launch: RequestLaunch,
  sides: readonly { readonly side: SideName; readonly behaviour: Runs }[],
  at: number,
): readonly BenchEvent[] {
  const hot = trouble?.kind === "hot" && at >= trouble.fromLaunch;
  const thermal: Thermal = { state: hot ? "serious" : "nominal", celsius: hot ? 46 : 33 };
  const spread = trouble?.kind === "restless" ? trouble.spread : 0.004;
  const random = randomFrom(`${launch.id} bias`);
  const biased = sides.map(({ side, behaviour }) => {
    const ms = request.round === 2 ? (behaviour.againMs ?? behaviour.ms) : behaviour.ms;
    return { side, ms: ms * (1 + spread * random()) };
  });
  return Array.from({ length: launch.pairs }, (_, pair) =>
    (pair % 2 === 0 ? biased : biased.toReversed()).map(({ side, ms }, position): BenchEvent => {
      const samples = randomFrom(`${launch.id} ${side} ${pair}`);
      // Mostly near the median, with a tail to the right: the 90th percentile lies some 4 % above.
      const sample = () => nanoseconds(ms * (1 + 0.008 * samples() + 0.05 * Math.max(0, samples()) ** 3));
      return {
        event: "block",
        launch: launch.id,
        side,
        pair,
        position,
        droppedNs: Array.from({ length: launch.dropped }, sample),
        samplesNs: Array.from({ length: launch.inferences }, sample),
        thermalBefore: thermal,
        thermalAfter: thermal,
      };
    }),
  ).flat();
}

function outputCheck(launch: string, side: SideName, { wrongOutput }: Runs): BenchEvent {
  const of = { event: "output-check" as const, launch, side };
  return wrongOutput === undefined
    ? {
        ...of,
        status: "within",
        detail: "the largest difference is 0.0004",
        maxAbsError: 0.0004,
        outlierShare: 0,
        nonFiniteOutputs: 0,
      }
    : { ...of, status: "outside", detail: wrongOutput, maxAbsError: 0.61, outlierShare: 0.34, nonFiniteOutputs: 0 };
}

function nanoseconds(ms: number): number {
  return Math.round(ms * 1e6);
}

/** Numbers between −1 and 1, the same for the same seed (mulberry32). */
function randomFrom(seed: string): () => number {
  let state = 0;
  for (const character of seed) state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 0x9e3779b1);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 31 - 1;
  };
}
