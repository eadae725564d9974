/**
 * What do plan, collect, compare and judge make of a change? One model on one phone, carried out by a simulated one; tests
 * say only what is special about theirs.
 */
import type { BuiltApp } from "../../src/documents/app-bundle.ts";
import type { ModelAccuracy } from "../../src/documents/accuracy.ts";
import type { Environment } from "../../src/documents/bench-report.ts";
import { parseBenchReport, printBenchEvent } from "../../src/documents/bench-report-text.ts";
import type { BenchRequest, RequestCase } from "../../src/documents/bench-request.ts";
import type { BodyOf } from "../../src/documents/by-kind.ts";
import type { Device } from "../../src/documents/case-key.ts";
import type { ModelChange } from "../../src/documents/changes.ts";
import type { FileRef } from "../../src/documents/file-ref.ts";
import type { Inspection } from "../../src/documents/inspection.ts";
import type { BudgetRule, ModelSettings, Settings } from "../../src/documents/settings.ts";
import type { ModelVariants, SideVariants, Variant } from "../../src/documents/variants.ts";
import { sideNames, type SideName, type VariantName } from "../../src/documents/words.ts";
import { collect, type ReportedRun } from "../../src/domain/collect.ts";
import { compare } from "../../src/domain/compare.ts";
import { judge } from "../../src/domain/judge.ts";
import type { ModelInputs } from "../../src/documents/model-inputs.ts";
import { planBench } from "../../src/domain/plan.ts";
import { planSecondRound } from "../../src/domain/second-round.ts";
import { quiet, simulatePhone, type Behaviour } from "../fakes/simulated-phone.ts";

export const phone: Device = { farm: "host", model: "x86_64", osVersion: "Debian 12" };

export const environment: Environment = {
  platform: "host",
  deviceModel: "x86_64",
  osVersion: "Debian 12",
  osBuild: "6.1.0",
  abi: "x86_64",
  soc: "unknown",
  runtime: { name: "LiteRT", version: "2.3.0" },
  appSha256: "a".repeat(64),
};

/** A digest that says what it stands for, so that failures read well. */
export function digest(of: string): string {
  const letters = Array.from(of, (letter) => (letter.codePointAt(0) ?? 0).toString(16).padStart(2, "0"));
  return letters.join("").padEnd(64, "0").slice(0, 64);
}

export function file(of: string, sizeBytes = 100_000): FileRef {
  return { path: `models/${of}.tflite`, sha256: digest(of), sizeBytes };
}

export const inspection: Inspection = {
  subgraphs: 1,
  operators: [{ op: "CONV_2D", version: 1, inputDtype: "float32", weightsDtype: "float32", count: 14 }],
  operatorCount: 14,
  tensorCount: 40,
  parameterCount: 1000,
  inputs: [],
  outputs: [],
  signatureKeys: [],
  bytes: { constants: 4000, metadata: 0, structure: 96_000 },
  constantsByDtype: [{ dtype: "float32", tensors: 10, sizeBytes: 4000 }],
  constants: [],
};

export function converted(variant: VariantName, of: string, sizeBytes = 100_000): Variant {
  return { variant, status: "converted", file: file(of, sizeBytes), inspection };
}

export function present(...variants: readonly Variant[]): SideVariants {
  return { status: "present", variants };
}

export const p90Below: BudgetRule = {
  metric: "latency-p90",
  kind: "max",
  limit: { of: "absolute", value: 100e6 },
  level: "error",
};
export const p50Increase: BudgetRule = {
  metric: "latency-p50",
  kind: "max-increase",
  limit: { of: "relative", fraction: 0.05 },
  floor: 100_000,
  level: "error",
};

export const model: ModelSettings = {
  name: "digits",
  source: "model.tflite",
  ship: { host: { variant: "float32", delegates: ["xnnpack"] } },
};

export const settings: Settings = {
  configFile: "edgegate.yml",
  models: [model],
  delegates: ["cpu", "xnnpack"],
  spend: { maxPerPullRequestCents: 1000, maxPerDayCents: 5000, whenAlreadyFailing: "skip" },
  runtime: { android: "tflite-2.16.1", ios: "tflite-2.17.0" },
  budgets: [p90Below, p50Increase],
  measure: {
    threads: 1,
    launches: 6,
    pairs: 4,
    inferences: 20,
    gatedTimeBoxNs: 30_000_000_000,
    lookTimeBoxNs: 8_000_000_000,
    hangTimeoutNs: 60_000_000_000,
  },
  onInconclusive: "fail",
  comment: "always",
  pullRequests: { drafts: "measure" },
  authorMayAccept: false,
  minimumEffect: 0.03,
};

const presentSource = (of: string) => ({
  source: { status: "present" as const, kind: "tflite" as const, file: file(of) },
});
export const modified: ModelChange = {
  model: "digits",
  change: "modified",
  differs: ["source"],
  baseline: presentSource("before"),
  candidate: presentSource("after"),
};

export type Reported = (run: ReportedRun, request: BenchRequest) => readonly ReportedRun[];

export interface Scene {
  readonly settings: Settings;
  readonly changedByHead: BodyOf<"settings">["changedByHead"];
  readonly changes: readonly ModelChange[];
  readonly variants: readonly ModelVariants[];
  readonly accuracy: readonly ModelAccuracy[];
  readonly apps: readonly BuiltApp[];
  readonly devices: Parameters<typeof planBench>[0]["devices"];
  readonly behave: (of: RequestCase, side: SideName, round: number) => Behaviour;
  readonly seed: number;
  /** What became of a session; absent: it was carried out and reported. */
  readonly reported?: Reported;
  readonly environment: (round: number) => Environment;
  /** Whether a second round is carried out when asked for. */
  readonly secondRound: boolean;
}

export const scene: Scene = {
  settings,
  changedByHead: [],
  changes: [modified],
  variants: [
    {
      model: "digits",
      baseline: present(converted("float32", "before")),
      candidate: present(converted("float32", "after")),
    },
  ],
  accuracy: [],
  apps: [],
  devices: [{ device: phone, platform: "host" }],
  behave: () => quiet,
  seed: 1,
  environment: () => environment,
  secondRound: true,
};

/** Carried out as the stages do it: plan, run, judge, and once more for what is suspicious. */
export function play(change: Partial<Scene> = {}) {
  const one: Scene = { ...scene, ...change };
  const bodies = {
    settings: { settings: one.settings, decidedBy: "base" as const, changedByHead: one.changedByHead },
    changes: { models: one.changes },
    variants: { models: one.variants },
    accuracy: { models: one.accuracy },
    apps: one.apps,
  };
  const plan = planBench({ ...bodies, inputs: inputsOf(one), devices: one.devices, requestIdSeed: "head" });
  const first = runs(one, plan);
  const measuredOnce = collect({ plan, secondRound: undefined, runs: first });
  const comparedOnce = compare({ ...bodies, plan, measurements: measuredOnce });
  const judgedOnce = judge({ ...bodies, plan, comparison: comparedOnce });
  const secondRound = one.secondRound ? planSecondRound(plan, judgedOnce) : undefined;
  const all = secondRound === undefined ? first : [...first, ...runs(one, secondRound)];
  const measurements = collect({ plan, secondRound, runs: all });
  const comparison = compare({ ...bodies, plan, measurements });
  const verdict = judge({ ...bodies, plan, comparison });
  return { ...bodies, plan, secondRound, measurements, comparison, verdict, judgedOnce };
}

export function inputsOf({ variants }: Pick<Scene, "variants">): readonly ModelInputs[] {
  return variants.flatMap((of) =>
    sideNames.flatMap((side) => {
      const sideVariants = of[side];
      if (sideVariants.status !== "present") return [];
      return sideVariants.variants.map(({ variant }) => ({
        model: of.model,
        side,
        variant,
        tensors: [{ index: 0, name: "picture", dtype: "float32", shape: [1, 28, 28, 1] }],
        files: [{ path: "inputs/picture.bin", sha256: digest("picture"), sizeBytes: 3136 }],
      }));
    }),
  );
}

function runs(one: Scene, plan: BodyOf<"plan">): readonly ReportedRun[] {
  return plan.devices.flatMap(({ device, request }, at) => {
    if (request === undefined) return [];
    const requestSha256 = digest(request.requestId);
    const events = simulatePhone({
      request,
      requestSha256,
      environment: one.environment(request.round),
      behave: (of, side) => one.behave(of, side, request.round),
      seed: one.seed * 1000 + at * 10 + request.round,
    });
    const report = parseBenchReport(events.map(printBenchEvent).join(""));
    const outcome = { status: "reported" as const, report: file(`report-${request.requestId}`) };
    const run: ReportedRun = { run: { device, round: request.round, requestSha256, outcome }, report };
    return one.reported === undefined ? [run] : one.reported(run, request);
  });
}

/** The candidate so many times slower or faster than the baseline, in both rounds unless one is named. */
export function factor(candidate: number, onlyIn?: number): Scene["behave"] {
  return (_, side, round) =>
    side === "candidate" && (onlyIn === undefined || onlyIn === round)
      ? { ...quiet, medianNs: quiet.medianNs * candidate }
      : quiet;
}
