/** How do a metric's numbers read? Values, pairs and differences with their units; names come from the domain's table. */
import type { Difference } from "../../documents/comparison.ts";
import type { MetricId } from "../../documents/metric-id.ts";
import type { Interval } from "../../documents/quantities.ts";
import { metricOf, type Metric } from "../../domain/metrics.ts";
import { byteScale, count, digits, durationScale, percent, signed, type Scale } from "./quantity.ts";

/** What a metric's numbers are: ns, bytes, whole things, a share of 1, or a plain number. */
export type NumberKind = "duration" | "bytes" | "count" | "share" | "number";

const kinds: Readonly<Record<Metric["unit"], NumberKind>> = {
  ns: "duration",
  bytes: "bytes",
  nodes: "count",
  count: "count",
  task: "share",
};

/** Of a task metric that it is a share; whether it is a plain number instead, its row says. */
export function kindOf(metric: MetricId): NumberKind {
  return kinds[metricOf(metric).unit];
}

/** What people call it. */
export function metricTitle(metric: MetricId): string {
  return metricOf(metric).title;
}

/** What exactly it is, in one sentence. */
export function metricMeaning(metric: MetricId): string {
  return metricOf(metric).meaning;
}

/** One value with its unit: `81.3 ms`, `155 KB`, `96.9%`. Without `keepZeros`, `100 ms` stays as it was written. */
export function showValue(kind: NumberKind, value: number, keepZeros = true): string {
  return printed(valueIn(kind, value, keepZeros));
}

/** Both sides in one unit: `89.2 → 131 ms`. Values that differ are never shown as the same text if bytes can tell them apart. */
export function showPair(kind: NumberKind, baseline: number, candidate: number): string {
  const { first, second } = inOneUnit(kind, baseline, candidate);
  return `${first} → ${printed(second)}`;
}

/** `79.9 to 82.7 ms`: the interval of a value, in one unit. */
export function showInterval(kind: NumberKind, { low, high }: Interval): string {
  const { first, second } = inOneUnit(kind, low, high);
  return `${first} to ${printed(second)}`;
}

/** `5.37 to 16.1 ms`, or one value where all read alike. Undefined: there are none. */
export function showSpread(kind: NumberKind, values: readonly number[]): string | undefined {
  if (values.length === 0) return undefined;
  const { first, second } = inOneUnit(kind, Math.min(...values), Math.max(...values));
  return first === second.text ? printed(second) : `${first} to ${printed(second)}`;
}

/** `+44.1 to +50.2`: the interval of a difference, in the unit of its estimate. */
export function showDifferenceInterval(kind: NumberKind, as: Difference["as"], interval: Interval): string {
  const low = signedIn(kind, as, interval.low, true);
  const high = signedIn(kind, as, interval.high, true);
  return low.unit === high.unit ? `${low.text} to ${high.text}` : `${printed(low)} to ${printed(high)}`;
}

/** A difference with its sign: a ratio in percent, a delta in the metric's unit (percentage points for shares). */
export function showSigned(kind: NumberKind, as: Difference["as"], value: number, keepZeros = true): string {
  return printed(signedIn(kind, as, value, keepZeros));
}

/** A number's text, and the unit that stands behind it. Empty: none. */
type Read = { readonly text: string; readonly unit: string };

function printed({ text, unit }: Read): string {
  if (unit === "") return text;
  return unit === "%" ? `${text}%` : `${text} ${unit}`;
}

function valueIn(kind: NumberKind, value: number, keepZeros: boolean): Read {
  const scale = scaleFor(kind, Math.abs(value));
  return { text: number(kind, value, scale, keepZeros), unit: scale.unit };
}

function signedIn(kind: NumberKind, as: Difference["as"], value: number, keepZeros: boolean): Read {
  const isPoints = as !== "ratio" && kind === "share";
  const { text, unit } = valueIn(as === "ratio" ? "share" : kind, value, keepZeros);
  return { text: signed(text), unit: isPoints ? "pp" : unit };
}

/** The text of the first, and the second with the unit of both. */
function inOneUnit(kind: NumberKind, first: number, second: number): { readonly first: string; readonly second: Read } {
  const scale = scaleFor(kind, Math.max(Math.abs(first), Math.abs(second)));
  const left = number(kind, first, scale, true);
  const right = number(kind, second, scale, true);
  return left === right && first !== second && kind === "bytes"
    ? { first: count(first), second: { text: count(second), unit: "bytes" } }
    : { first: left, second: { text: right, unit: scale.unit } };
}

function scaleFor(kind: NumberKind, largest: number): Scale {
  switch (kind) {
    case "duration":
      return durationScale(largest);
    case "bytes":
      return byteScale(largest);
    case "share":
      return { unit: "%", size: 0.01 };
    case "count":
    case "number":
      return { unit: "", size: 1 };
  }
}

function number(kind: NumberKind, value: number, scale: Scale, keepZeros: boolean): string {
  if (kind === "count") return count(value);
  if (kind === "share") return percent(value, keepZeros).slice(0, -1);
  return scale.unit === "bytes" || scale.unit === "ns"
    ? count(value / scale.size)
    : digits(value / scale.size, keepZeros);
}
