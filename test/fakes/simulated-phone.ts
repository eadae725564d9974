/**
 * What would a phone report that behaves as told? Carries out a bench request in no time, with noise of the shape that
 * real launches have (an interpreter instance has a bias of its own; see docs on the method), and speaks the contract.
 */
import type { BenchEvent, Environment, LaunchFailure } from "../../src/documents/bench-report.ts";
import type { BenchRequest, RequestCase, RequestLaunch } from "../../src/documents/bench-request.ts";
import type { DelegateName, SideName } from "../../src/documents/words.ts";
import { seededRandom, type Random } from "./random.ts";

/** How one side of a case behaves. */
export interface Behaviour {
  /** Median of an inference, without any noise. */
  readonly medianNs: number;
  /** Standard deviations of logs: of one inference, of an interpreter instance's bias, and of the whole phone between launches. */
  readonly sampleSpread: number;
  readonly instanceSpread: number;
  readonly launchSpread: number;
  readonly loadNs: number;
  readonly peakBytes: number;
  readonly delegation: {
    /** Absent: the requested delegate, or `cpu` when it took no node. */
    readonly applied?: DelegateName;
    readonly delegatedNodes: number;
    readonly totalNodes: number;
    readonly partitions: number;
    readonly proof?: "graph" | "log" | "unknown";
  };
  readonly output: "within" | "outside" | "not-comparable" | "unchecked";
  readonly nonFiniteOutputs: number;
  readonly hot: boolean;
  /** How this launch ends in this side; undefined: it does not. */
  readonly failure: (launch: RequestLaunch) => LaunchFailure | undefined;
}

export const quiet: Behaviour = {
  medianNs: 5_000_000,
  sampleSpread: 0.01,
  instanceSpread: 0.003,
  launchSpread: 0.01,
  loadNs: 3_000_000,
  peakBytes: 12_000_000,
  delegation: { delegatedNodes: 14, totalNodes: 14, partitions: 1 },
  output: "within",
  nonFiniteOutputs: 0,
  hot: false,
  failure: () => undefined,
};

export interface PhoneOrder {
  readonly request: BenchRequest;
  readonly requestSha256: string;
  readonly environment: Environment;
  readonly behave: (of: RequestCase, side: SideName) => Behaviour;
  readonly seed: number;
  /** The phone is gone after so many launches. Absent: it carries all out. */
  readonly launchesUntilCut?: number;
}

/** The events of one session. Cut: no `session-finished`. */
export function simulatePhone(order: PhoneOrder): readonly BenchEvent[] {
  const { request } = order;
  const random = seededRandom(order.seed);
  const events: BenchEvent[] = [
    {
      event: "session-started",
      schemaVersion: 1,
      requestId: request.requestId,
      requestSha256: order.requestSha256,
      round: request.round,
      startedAt: "2026-11-24T08:00:00Z",
      environment: order.environment,
    },
  ];
  const cases = new Map(request.cases.map((one) => [one.id, one]));
  let launchesFailed = 0;
  for (const [at, launch] of request.launches.entries()) {
    if (at === order.launchesUntilCut) return events;
    const of = cases.get(launch.case);
    if (of === undefined) throw new Error(`launch ${launch.id} has no case`);
    const failed = carryOut(order, of, launch, random, events);
    if (failed) launchesFailed += 1;
  }
  const launchesFinished = request.launches.length - launchesFailed;
  return [...events, { event: "session-finished", launchesFinished, launchesFailed }];
}

function carryOut(
  { request, behave }: PhoneOrder,
  of: RequestCase,
  { id: launch, ...asked }: RequestLaunch,
  random: Random,
  events: BenchEvent[],
): boolean {
  const { kind, loadOrder } = asked;
  events.push({ event: "launch-started", launch, case: of.id, kind, loadOrder });
  const shared = random.normal();
  const instances = new Map<SideName, number>();
  for (const side of loadOrder) {
    const behaviour = behave(of, side);
    const failure = behaviour.failure({ id: launch, ...asked });
    events.push({ event: "step", launch, side, step: "load" });
    if (failure !== undefined) {
      events.push({ event: "launch-failed", launch, failure, side, step: "load", detail: `the ${side} ${failure}` });
      return true;
    }
    const file = request.files.find(({ id }) => id === of[side]?.model);
    const jitter = Math.exp(0.02 * random.normal());
    const loadNs = Math.round(behaviour.loadNs * jitter);
    events.push({ event: "loaded", launch, side, loadNs, modelSha256: file?.sha256 ?? "" });
    const { applied, proof = "graph", ...counts } = behaviour.delegation;
    const ran = applied ?? (counts.delegatedNodes > 0 ? of.delegate : "cpu");
    events.push({ event: "delegation", launch, side, requested: of.delegate, applied: ran, proof, ...counts });
    const instance = behaviour.launchSpread * shared + behaviour.instanceSpread * random.normal();
    instances.set(side, behaviour.medianNs * Math.exp(instance));
    const durationNs = Math.round(2 * behaviour.medianNs * jitter);
    events.push(
      { event: "first-inference", launch, side, durationNs },
      { event: "warmed-up", launch, side, samplesNs: [] },
    );
  }
  for (let pair = 0; pair < asked.pairs; pair += 1) {
    for (const [position, side] of (pair % 2 === 0 ? loadOrder : loadOrder.toReversed()).entries()) {
      const { sampleSpread, hot } = behave(of, side);
      const state = hot ? ("serious" as const) : ("nominal" as const);
      const sample = () => Math.round((instances.get(side) ?? 0) * Math.exp(sampleSpread * Math.abs(random.normal())));
      events.push({
        event: "block",
        launch,
        side,
        pair,
        position,
        droppedNs: Array.from({ length: asked.dropped }, sample),
        samplesNs: Array.from({ length: asked.inferences }, sample),
        thermalBefore: { state: "nominal" },
        thermalAfter: { state },
      });
    }
  }
  for (const side of loadOrder) {
    const { output, nonFiniteOutputs, peakBytes } = behave(of, side);
    if (asked.checkOutputs && output !== "unchecked")
      events.push({
        event: "output-check",
        launch,
        side,
        status: output,
        detail: `max error, ${output}`,
        nonFiniteOutputs,
      });
    const beforeBytes = 50_000_000;
    const grown = Math.round(peakBytes * Math.exp(0.01 * random.normal()));
    events.push({ event: "memory", launch, side, beforeBytes, peakBytes: beforeBytes + grown });
  }
  events.push({ event: "launch-finished", launch });
  return false;
}
