/** What does a first config say? One that a team can read, with limits that the models keep today where they were measured. */
import { stringify } from "yaml";
import type { PullRequestSettings } from "../documents/settings.ts";
import type { DelegateName, PlatformName, VariantName } from "../documents/words.ts";

/** One model as the first config has it. */
export type StarterModel = {
  readonly name: string;
  /** Relative to the repository root. */
  readonly source: string;
  /** Absent: what a plain app does is assumed. */
  readonly ship?: {
    readonly platform: PlatformName;
    readonly variant: VariantName;
    readonly delegates: readonly DelegateName[];
  };
  /** What ships, as it was measured on this computer. */
  readonly measured?: { readonly sizeBytes: number | undefined; readonly p90Ns: number | undefined };
};

/** Limits are above what is measured by so much: another computer of the same kind may be slower, and models grow a little. */
const latencyHeadroom = 1.5;
const sizeHeadroom = 1.1;

/** YAML for `edgegate.yml`. `limitsLatency`: the numbers were measured where pull requests are measured. */
export function starterConfig(
  models: readonly StarterModel[],
  order: {
    readonly limitsLatency: boolean;
    readonly extraDelegates: readonly DelegateName[];
    /** Which pull requests wait. Absent: none. */
    readonly pullRequests?: PullRequestSettings;
  },
): string {
  const { limitsLatency, extraDelegates, pullRequests } = order;
  const [only] = models;
  const single = models.length === 1 ? only : undefined;
  const overrides = single === undefined ? models.flatMap((model) => overrideOf(model, limitsLatency)) : [];
  return [
    "# What may ship? edgegate judges every pull request that changes a model against this file on the default branch.",
    "version: 1",
    "models:",
    ...models.flatMap(modelLines),
    ...(extraDelegates.length === 0 ? [] : [`delegates: [${["cpu", "xnnpack", ...extraDelegates].join(", ")}]`]),
    "budgets:",
    `  latency-p90: ${latencyLimit(single, limitsLatency)}`,
    "  latency-p50: { max-increase: 5%, floor: 0.5 ms }",
    `  size: ${sizeLimit(single)}`,
    "  # Once a model has `evaluation: { data: test.npz, metric: top-1 }`:",
    "  # accuracy: { max-drop: 1 pp }",
    ...(overrides.length === 0 ? [] : ["overrides:", ...overrides]),
    ...(pullRequests === undefined ? [] : [`pull-requests: { ${waits(pullRequests)} }`]),
    "",
  ].join("\n");
}

function waits({ drafts, label }: PullRequestSettings): string {
  return [`drafts: ${drafts}`, ...(label === undefined ? [] : [`label: ${JSON.stringify(label)}`])].join(", ");
}

function modelLines({ name, source, ship }: StarterModel): readonly string[] {
  return [
    `  ${plain(name)}:`,
    `    source: ${plain(source)}`,
    ...(ship === undefined
      ? []
      : [`    ship: { ${ship.platform}: { variant: ${ship.variant}, delegates: [${ship.delegates.join(", ")}] } }`]),
  ];
}

function latencyLimit(model: StarterModel | undefined, limitsLatency: boolean): string {
  const p90Ns = limitsLatency ? model?.measured?.p90Ns : undefined;
  return p90Ns === undefined
    ? "{ max: 100 ms } # an answer that feels immediate; set what your app needs"
    : `{ max: ${duration(p90Ns * latencyHeadroom)} } # ${(p90Ns / 1e6).toPrecision(3)} ms today on the computer that wrote this${p90Ns * latencyHeadroom < 1e6 ? "" : ", and half as much again"}`;
}

function sizeLimit(model: StarterModel | undefined): string {
  const bytes = model?.measured?.sizeBytes;
  return bytes === undefined
    ? "{ max-increase: 10% }"
    : `{ max: ${size(bytes * sizeHeadroom)}, max-increase: 10% } # ${size(bytes)} today`;
}

function overrideOf(model: StarterModel, limitsLatency: boolean): readonly string[] {
  const limits = [
    ...(limitsLatency && model.measured?.p90Ns !== undefined
      ? [`latency-p90: { max: ${duration(model.measured.p90Ns * latencyHeadroom)} }`]
      : []),
    ...(model.measured?.sizeBytes === undefined
      ? []
      : [`size: { max: ${size(model.measured.sizeBytes * sizeHeadroom)} }`]),
  ];
  if (limits.length === 0) return [];
  return [`  - match: { model: ${plain(model.name)} }`, `    budgets: { ${limits.join(", ")} }`];
}

/** Below a millisecond a limit would only measure the computer. */
const duration = (ns: number): string => `${ns < 1e6 ? "1" : roundUp(ns / 1e6)} ms`;

function size(bytes: number): string {
  if (bytes >= 1e6) return `${roundUp(bytes / 1e6)} MB`;
  return `${roundUp(Math.max(1, bytes) / 1e3)} kB`;
}

/** Up to two digits that count, without an exponent. */
function roundUp(value: number): string {
  const step = 10 ** (Math.floor(Math.log10(value)) - 1);
  // What is a whole number of steps but for the last bit of a double stays.
  const rounded = Math.ceil(value / step - 1e-9) * step;
  return rounded
    .toFixed(Math.max(0, -Math.floor(Math.log10(step))))
    .replace(/(\.\d*?)0+$/, "$1")
    .replace(/\.$/, "");
}

/** On one line, quoted where YAML needs it. */
function plain(text: string): string {
  return stringify(text, { lineWidth: 0, blockQuote: false }).trimEnd();
}
