/** How does a number read? With three digits that count, grouped thousands, a true minus and its unit. */

const minus = "−";

/** `1234.5` as `1,235`, `0.0941` as `0.0941`: three significant digits, whole from 100 on. Zero is `0`. */
export function digits(value: number, keepZeros = true): string {
  if (value === 0) return "0";
  const rounded = Math.abs(value) < 1000 ? Number(Math.abs(value).toPrecision(3)) : Math.abs(value);
  const decimals = Math.min(9, Math.max(0, 2 - Math.floor(Math.log10(rounded))));
  const fixed = rounded.toFixed(decimals);
  const text = keepZeros || !fixed.includes(".") ? fixed : fixed.replace(/\.?0+$/, "");
  return (value < 0 ? minus : "") + grouped(text);
}

/** A whole number with grouped thousands. */
export function count(value: number): string {
  return (value < 0 ? minus : "") + grouped(Math.abs(value).toFixed(0));
}

/** With its sign always there, unless it is zero or reads as zero. */
export function signed(text: string): string {
  if (text.startsWith(minus)) return /[1-9]/.test(text) ? text : text.slice(1);
  return /[1-9]/.test(text) ? `+${text}` : text;
}

/** `1 launch`, `2 launches`. */
export function plural(amount: number, one: string, many = `${one}s`): string {
  return `${count(amount)} ${amount === 1 ? one : many}`;
}

/** Cents of US dollars: 210 is `$2.10`. */
export function dollars(cents: number): string {
  return `$${(cents / 100).toFixed(2)}`;
}

/** A share as percent: 0.473 is `47.3%`; two digits after the point at most. */
export function percent(share: number, keepZeros = true): string {
  const value = share * 100;
  if (Math.abs(value) < 0.005) return "0%";
  const decimals = Math.abs(value) >= 99.95 ? 0 : Math.abs(value) >= 0.0495 ? 1 : 2;
  const fixed = Math.abs(value).toFixed(decimals);
  const text = keepZeros || !fixed.includes(".") ? fixed : fixed.replace(/\.?0+$/, "");
  return `${value < 0 ? minus : ""}${grouped(text)}%`;
}

/** A difference of two shares in percentage points: −0.012 is `−1.2 pp`. */
export function points(difference: number, keepZeros = true): string {
  return `${percent(difference, keepZeros).slice(0, -1)} pp`;
}

/** Which unit suits values up to `largest`, and how many base units it has. */
export type Scale = { readonly unit: string; readonly size: number };

/** Durations in ns: milliseconds from a microsecond to ten seconds. */
export function durationScale(largestNs: number): Scale {
  if (largestNs >= 1e10) return { unit: "s", size: 1e9 };
  return largestNs >= 1e3 || largestNs === 0 ? { unit: "ms", size: 1e6 } : { unit: "ns", size: 1 };
}

/** Sizes in bytes: decimal kilobytes and megabytes. */
export function byteScale(largestBytes: number): Scale {
  if (largestBytes >= 1e9) return { unit: "GB", size: 1e9 };
  if (largestBytes >= 1e6) return { unit: "MB", size: 1e6 };
  return largestBytes >= 1e3 ? { unit: "KB", size: 1e3 } : { unit: "bytes", size: 1 };
}

function grouped(text: string): string {
  const [whole = "", rest] = text.split(".");
  const thousands = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return rest === undefined ? thousands : `${thousands}.${rest}`;
}
