/**
 * How long does it take to read, compare, judge and render many cases? `node scripts/bench/judge.ts [cases]` makes reports
 * as phones would send them, then times each pure step. Memory is the process's own highest.
 */
import { createHash } from "node:crypto";
import process from "node:process";
import { parseBenchReport, printBenchEvent } from "../../src/documents/bench-report-text.ts";
import type { BenchEvent } from "../../src/documents/bench-report.ts";
import { printBenchRequest, type BenchRequest } from "../../src/documents/bench-request.ts";
import type { BodyOf } from "../../src/documents/by-kind.ts";
import type { DeviceRun } from "../../src/documents/device-runs.ts";
import type { Inspection } from "../../src/documents/inspection.ts";
import { variantNames } from "../../src/documents/words.ts";
import { parseSettings } from "../../src/config/parse-settings.ts";
import { planBench } from "../../src/domain/plan.ts";
import { renderComment } from "../../src/render/report.ts";
import { decide } from "../../src/stages/decide.ts";

const wanted = Number(process.argv[2] ?? 20_000);
const recipes = variantNames.filter((name) => name !== "as-is");
const delegates = ["cpu", "xnnpack", "gpu", "nnapi"] as const;
const deviceCount = 10;
const modelCount = Math.ceil(wanted / (deviceCount * recipes.length * delegates.length));
const models = Array.from({ length: modelCount }, (_, index) => `model-${index}`);
// Each case: 3 launches × 4 block pairs × 20 inferences, two looks' worth more than house rules ask: 480 samples in all.
const launches = 6;

const sha = (text: string): string => createHash("sha256").update(text).digest("hex");
const file = (name: string) => ({ path: `files/${name}`, sha256: sha(name), sizeBytes: 1_000_000 + name.length });
const tensor = { name: "image", dtype: "float32", shape: [1, 4], dynamicDimensions: [] };
const inspection: Inspection = {
  subgraphs: 1,
  operators: [{ op: "CONV_2D", version: 1, count: 10 }],
  operatorCount: 10,
  tensorCount: 30,
  parameterCount: 1000,
  inputs: [tensor],
  outputs: [tensor],
  signatureKeys: [],
  bytes: { constants: 900_000, metadata: 0, structure: 100_000 },
  constantsByDtype: [],
  constants: [],
};

const yaml = [
  "version: 1",
  `delegates: [${delegates.join(", ")}]`,
  "budgets: { latency-p90: { max: 100 ms }, latency-p50: { max-increase: 5%, floor: 0.5 ms }, size: { max-increase: 10% } }",
  "models:",
  ...models.map(
    (name) =>
      `  ${name}: { source: ${name}.tflite, ship: { android: { variant: float32, delegates: [gpu, xnnpack] } } }`,
  ),
].join("\n");
const read = parseSettings(yaml, "edgegate.yml");
if (read.status !== "read") throw new Error(JSON.stringify(read.problems));
const settings: BodyOf<"settings"> = { settings: read.settings, decidedBy: "base", changedByHead: [] };
const absent = { source: { status: "absent" } } as const;
const changes: BodyOf<"changes"> = {
  models: models.map((model) => ({
    model,
    change: "modified",
    differs: ["source"],
    baseline: absent,
    candidate: absent,
  })),
};
const side = (model: string, of: string) => ({
  status: "present" as const,
  variants: recipes.map((variant) => ({
    variant,
    status: "converted" as const,
    file: file(`${model}-${of}-${variant}`),
    inspection,
  })),
});
const variants: BodyOf<"variants"> = {
  models: models.map((model) => ({ model, baseline: side(model, "baseline"), candidate: side(model, "candidate") })),
};
const devices = Array.from({ length: deviceCount }, (_, index) => ({
  device: { farm: "firebase", model: `phone-${index}`, osVersion: "34" },
  platform: "android" as const,
}));
const inputs = models.flatMap((model) =>
  (["baseline", "candidate"] as const).flatMap((of) =>
    recipes.map((variant) => ({
      model,
      side: of,
      variant,
      tensors: [{ index: 0, name: "image", dtype: "float32", shape: [1, 4] }],
      files: [file("input")],
    })),
  ),
);
const plan = planBench({ settings, changes, variants, inputs, devices, requestIdSeed: "bench" });
const accuracy: BodyOf<"accuracy"> = { models: [] };

/** A deterministic stand-in for noise: a linear congruential generator. */
let state = 1;
const noise = (): number => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648;
const block = (medianNs: number, count: number): number[] =>
  Array.from({ length: count }, () => Math.round(medianNs * (1 + 0.05 * noise())));

/** Every launch gives 480 ÷ launches samples a side, as a gated case of the default design does. */
function report(request: BenchRequest): string {
  const nominal = { state: "nominal" } as const;
  const lines: BenchEvent[] = [
    {
      event: "session-started",
      schemaVersion: 1,
      requestId: request.requestId,
      requestSha256: sha(printBenchRequest(request)),
      round: request.round,
      startedAt: "2026-11-24T00:00:00.000Z",
      environment: {
        platform: "android",
        deviceModel: "phone",
        osVersion: "Android 14",
        osBuild: "build",
        abi: "arm64-v8a",
        soc: "soc",
        runtime: { name: "litert", version: "1.4.2" },
        appSha256: sha("app"),
      },
    },
  ];
  const cases = new Map(request.cases.map((one) => [one.id, one]));
  const digests = new Map(request.files.map((one) => [one.id, one.sha256]));
  for (const launch of request.launches) {
    const asked = cases.get(launch.case);
    const requested = asked?.delegate ?? "cpu";
    const { id, kind, loadOrder } = launch;
    lines.push({ event: "launch-started", launch: id, case: launch.case, kind, loadOrder });
    for (const side of loadOrder) {
      lines.push({ event: "step", launch: id, side, step: "load" });
      lines.push({
        event: "loaded",
        launch: id,
        side,
        loadNs: 20_000_000,
        modelSha256: digests.get(asked?.[side]?.model ?? "") ?? "",
      });
      const nodes = { applied: requested, delegatedNodes: 10, totalNodes: 10, partitions: 1, proof: "graph" } as const;
      lines.push({ event: "delegation", launch: id, side, requested, ...nodes });
      lines.push({ event: "step", launch: id, side, step: "first-inference" });
      lines.push({ event: "first-inference", launch: id, side, durationNs: 9_000_000 });
    }
    for (const side of kind === "paired" ? loadOrder : []) {
      lines.push({ event: "step", launch: id, side, step: "warm-up" });
      lines.push({ event: "warmed-up", launch: id, side, samplesNs: block(8_000_000, 20) });
    }
    for (let pair = 0; pair < launch.pairs; pair += 1) {
      const order = pair % 2 === 0 ? loadOrder : loadOrder.toReversed();
      for (const [position, side] of order.entries()) {
        const medianNs = side === "baseline" ? 8_000_000 : 8_100_000;
        const perBlock = Math.round(480 / (launch.pairs * (asked?.gated === true ? launches : 1)));
        lines.push({ event: "step", launch: id, side, step: "block" });
        lines.push({
          event: "block",
          launch: id,
          side,
          pair,
          position,
          droppedNs: block(medianNs, 2),
          samplesNs: block(medianNs, perBlock),
          thermalBefore: nominal,
          thermalAfter: nominal,
        });
      }
    }
    if (kind === "single") {
      const [side = "candidate"] = loadOrder;
      lines.push({ event: "memory", launch: id, side, beforeBytes: 50_000_000, peakBytes: 90_000_000 });
    }
    lines.push({ event: "launch-finished", launch: id });
  }
  lines.push({ event: "session-finished", launchesFinished: request.launches.length, launchesFailed: 0 });
  return lines.map(printBenchEvent).join("\n");
}

const caseCount = plan.devices.reduce((sum, { cases }) => sum + cases.length, 0);
console.log(`${caseCount} cases on ${deviceCount} devices`);

const lapsMs = new Map<string, number>();
function timed<Value>(what: string, work: () => Value): Value {
  const started = performance.now();
  const value = work();
  lapsMs.set(what, (lapsMs.get(what) ?? 0) + performance.now() - started);
  return value;
}

let megabytes = 0;
const runs = plan.devices.flatMap(({ device, request }) => {
  if (request === undefined) return [];
  const text = report(request);
  megabytes += text.length / 1e6;
  const requestSha256 = sha(printBenchRequest(request));
  const outcome = { status: "reported", report: file("report") } as const;
  const run: DeviceRun = { device, round: 1, requestSha256, outcome };
  return [{ run, report: timed("read reports", () => parseBenchReport(text)) }];
});
const evidence = { settings, changes, variants, accuracy, plan, apps: [] };
const decision = timed("collect, compare, judge", () => decide(evidence, runs, undefined));
const measured = decision.measurements.cases.filter(({ candidate }) => candidate.status === "measured").length;
const input = {
  subject: { repository: "owner/name", baseSha: "a".repeat(40), headSha: "b".repeat(40) },
  toolVersion: "bench",
  gate: "edgegate",
  ...evidence,
  comparison: decision.comparison,
  verdict: decision.verdict,
  sessions: decision.measurements.sessions,
  links: {},
};
const comment = timed("render", () => renderComment(input));
const samples = decision.measurements.cases.reduce(
  (sum, one) =>
    sum +
    one.launches.reduce(
      (inner, launch) => inner + launch.blocks.reduce((n, { samplesNs }) => n + samplesNs.length, 0),
      0,
    ),
  0,
);
for (const [what, ms] of lapsMs) console.log(`${what.padEnd(24)} ${(ms / 1000).toFixed(2)} s`);
const allMs = [...lapsMs.values()].reduce((sum, ms) => sum + ms, 0);
console.log(`${"all".padEnd(24)} ${(allMs / 1000).toFixed(2)} s`);
console.log(`${measured} cases measured, ${samples} samples in ${megabytes.toFixed(0)} MB of reports`);
console.log(`comment of ${comment.length} characters, verdict ${decision.verdict.verdict}`);
console.log(`highest memory ${(process.resourceUsage().maxRSS / 1e6).toFixed(2)} GB`);
