/** How do a metric's numbers read? Values, pairs and differences with their units; names come from the domain's table. */
import type { Difference } from "../../documents/comparison.ts";
import type { MetricId } from "../../documents/metric-id.ts";
import type { Interval } from "../../documents/quantities.ts";
import { metricOf, type Metric } from "../../domain/metrics.ts";
import { byteScale, count, digits, durationScale, percent, points, signed, type Scale } from "./quantity.ts";

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

export function metricTitle(metric: MetricId): string {
  return metricOf(metric).title;
}

/** What exactly it is, in one sentence. */
export function metricMeaning(metric: MetricId): string {
  return metricOf(metric).meaning;
}

/** One value with its unit: `81.3 ms`, `155 KB`, `96.9%`. Without `keepZeros`, `100 ms` stays as it was written. */
export function showValue(kind: NumberKind, value: number, keepZeros = true): string {
  const scale = scaleFor(kind, Math.abs(value));
  return withUnit(number(kind, value, scale, keepZeros), scale.unit);
}

/** Both sides in one unit: `89.2 → 131 ms`. Values that differ are never shown as the same text if bytes can tell them apart. */
export function showPair(kind: NumberKind, baseline: number, candidate: number): string {
  const scale = scaleFor(kind, Math.max(Math.abs(baseline), Math.abs(candidate)));
  const left = number(kind, baseline, scale, true);
  const right = number(kind, candidate, scale, true);
  if (left === right && baseline !== candidate && kind === "bytes") {
    return `${count(baseline)} → ${count(candidate)} bytes`;
  }
  return `${left} → ${withUnit(right, scale.unit)}`;
}

/** `+44.1 to +50.2`: the interval of a difference, in the unit of its estimate. */
export function showDifferenceInterval(kind: NumberKind, as: Difference["as"], interval: Interval): string {
  const low = showSigned(kind, as, interval.low);
  const high = showSigned(kind, as, interval.high);
  return unitOf(low) === unitOf(high) ? `${bare(low)} to ${bare(high)}` : `${low} to ${high}`;
}

/** `79.9 to 82.7`: the interval of a value, in one unit. */
export function showInterval(kind: NumberKind, interval: Interval): string {
  return showPair(kind, interval.low, interval.high).replace(" → ", " to ");
}

/** A difference with its sign: a ratio in percent, a delta in the metric's unit (percentage points for shares). */
export function showSigned(kind: NumberKind, as: Difference["as"], value: number, keepZeros = true): string {
  if (as === "ratio") return signed(percent(value, keepZeros));
  if (kind === "share") return signed(points(value, keepZeros));
  return signed(showValue(kind, value, keepZeros));
}

const units = /(%| pp| ms| s| ns| bytes| [KMG]B)$/;

function unitOf(text: string): string {
  return units.exec(text)?.[1] ?? "";
}

function bare(text: string): string {
  return text.replace(units, "");
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

function withUnit(text: string, unit: string): string {
  if (unit === "") return text;
  return unit === "%" ? `${text}%` : `${text} ${unit}`;
}
