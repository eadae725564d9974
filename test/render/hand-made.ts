/** What is the smallest report that has something to say? One model, one phone, one limit; tests change what they are about. */
import type { CaseKey } from "../../src/documents/case-key.ts";
import type { ComparisonRow, ModelComparison } from "../../src/documents/comparison.ts";
import type { BudgetRule } from "../../src/documents/settings.ts";
import type { Check } from "../../src/documents/verdict.ts";
import type { ReportInput } from "../../src/render/report-input.ts";

export const milliseconds = (value: number): number => Math.round(value * 1e6);

export const maxLatency: BudgetRule = {
  metric: "latency-p90",
  kind: "max",
  limit: { of: "absolute", value: milliseconds(100) },
  reserve: milliseconds(30),
  level: "error",
  position: { file: "edgegate.yml", line: 12, column: 5 },
};

export function caseKey(changes: Partial<CaseKey> = {}): CaseKey {
  return {
    model: "digits",
    variant: "float32",
    device: { farm: "host", model: "x86_64", osVersion: "Debian 12" },
    delegate: "xnnpack",
    threads: 1,
    ...changes,
  };
}

export function latencyRow(key: CaseKey, baselineMs: number, candidateMs: number): ComparisonRow {
  const estimate = candidateMs / baselineMs - 1;
  const side = (ms: number) =>
    ({
      status: "known",
      value: milliseconds(ms),
      interval: { low: milliseconds(ms * 0.98), high: milliseconds(ms * 1.02), confidence: 0.95 },
      n: 6,
    }) as const;
  return {
    scope: { of: "case", key, gated: true },
    metric: "latency-p90",
    baseline: side(baselineMs),
    candidate: side(candidateMs),
    change: estimate > 0.03 ? "regression" : estimate < -0.03 ? "improvement" : "none",
    difference: {
      as: "ratio",
      estimate,
      interval: { low: estimate - 0.02, high: estimate + 0.02, confidence: 0.95 },
      n: 6,
    },
    pairing: "same-launch",
  };
}

export function latencyCheck(row: ComparisonRow): Check {
  const expected = milliseconds(70);
  const found = row.candidate.status === "known" ? row.candidate.value : undefined;
  return {
    of: "budget",
    scope: row.scope,
    metric: "latency-p90",
    rule: maxLatency,
    status: found === undefined ? "unknown" : found > expected ? "exceeded" : "within",
    expected,
    ...(found === undefined ? { reason: "not measured" } : { found, n: 6 }),
  };
}

export function modelComparison(model: string, rows: readonly ComparisonRow[]): ModelComparison {
  const keys = rows.flatMap(({ scope }) => (scope.of === "case" ? [scope.key] : []));
  return {
    model,
    change: "modified",
    rows,
    cases: keys.map((key) => ({
      key,
      gated: true,
      identical: false,
      baseline: { status: "measured", crashes: 0, finished: 8 },
      candidate: { status: "measured", crashes: 0, finished: 8 },
      launchesFinished: 6,
      launchesPlanned: 6,
      samplesPerSide: 480,
      droppedSamples: 96,
      throttledBlocks: 0,
      rounds: 1,
    })),
    why: [],
  };
}

/** A report about `models`; the verdict is `fail` when any latency check is exceeded. */
export function reportInput(models: readonly ModelComparison[], changes: Partial<ReportInput> = {}): ReportInput {
  const checks = models.flatMap(({ rows }) => rows.map(latencyCheck));
  const failed = checks.some(({ status }) => status === "exceeded");
  return {
    subject: { repository: "team/app", baseSha: "a".repeat(40), headSha: "b".repeat(40) },
    toolVersion: "0.1.0",
    gate: "edgegate",
    settings: {
      settings: {
        configFile: "edgegate.yml",
        models: models.map(({ model }) => ({ name: model, source: `${model}.tflite`, ship: {} })),
        delegates: ["cpu", "xnnpack"],
        spend: { maxPerPullRequestCents: 1000, maxPerDayCents: 5000, whenAlreadyFailing: "skip" },
        runtime: { android: "tflite-2.16.1", ios: "tflite-2.17.0" },
        budgets: [maxLatency],
        measure: {
          threads: 1,
          launches: 6,
          pairs: 4,
          inferences: 20,
          gatedTimeBoxNs: 30e9,
          lookTimeBoxNs: 8e9,
          hangTimeoutNs: 60e9,
        },
        onInconclusive: "fail",
        comment: "always",
        pullRequests: { drafts: "measure" },
        authorMayAccept: false,
        minimumEffect: 0.03,
      },
      decidedBy: "base",
      changedByHead: [],
    },
    changes: { models: [] },
    variants: { models: [] },
    accuracy: { models: [] },
    plan: { devices: [], ship: [], files: [] },
    comparison: { models },
    verdict: {
      verdict: failed ? "fail" : "pass",
      exitCode: failed ? 1 : 0,
      checks,
      findings: [],
      advice: [],
    },
    sessions: [],
    links: {},
    ...changes,
  };
}
