/** What amount does a text such as `100 ms`, `12 MiB`, `5%`, `1 pp` or `$10` mean, and how is an amount written back? */

/** `share` is part of something (`5%`), `points` a difference of two shares (`1 pp`), `count` whole things, `score` a number of a metric without a unit. */
export type Dimension = "duration" | "size" | "share" | "points" | "money" | "count" | "score";

/** `value` in ns, bytes, cents, as a fraction (share and points) or as it is. */
export type Quantity = { readonly dimension: Dimension; readonly value: number };

/** An amount; or what stood there instead, and what may have been meant. */
export type QuantityReading =
  | { readonly status: "read"; readonly quantity: Quantity }
  | { readonly status: "unreadable"; readonly seen: string; readonly suggestion?: string };

type Unit = {
  readonly name: string;
  readonly dimension: Dimension;
  /** How many of the inner unit it is: `times` × 10^`shift`. */
  readonly shift: number;
  readonly times: number;
};
const unit = (name: string, dimension: Dimension, shift: number, times = 1): Unit => ({
  name,
  dimension,
  shift,
  times,
});
/** Largest first within a dimension: what is printed is the largest unit that stays exact. */
const units: readonly Unit[] = [
  unit("min", "duration", 9, 60),
  unit("s", "duration", 9),
  unit("ms", "duration", 6),
  unit("us", "duration", 3),
  unit("µs", "duration", 3),
  unit("ns", "duration", 0),
  unit("GB", "size", 9),
  unit("GiB", "size", 0, 1024 ** 3),
  unit("MB", "size", 6),
  unit("MiB", "size", 0, 1024 ** 2),
  unit("kB", "size", 3),
  unit("KiB", "size", 0, 1024),
  unit("B", "size", 0),
  unit("%", "share", -2),
  unit("pp", "points", -2),
  unit("USD", "money", 2),
];

/** How each dimension is written, for people: a name with its article, and examples. */
export const dimensionText: Record<
  Dimension,
  { readonly name: string; readonly example: string; readonly units: string }
> = {
  duration: { name: "a duration", example: "100 ms", units: "ns, us, ms, s, min" },
  size: { name: "a size", example: "20 MB", units: "B, kB, MB, GB, KiB, MiB, GiB" },
  share: { name: "a share", example: "5%", units: "%" },
  points: { name: "percentage points", example: "1 pp", units: "pp" },
  money: { name: "an amount of money", example: "$10", units: "USD" },
  count: { name: "a whole number", example: "0", units: "" },
  score: { name: "a number in the metric's own unit", example: "0.25", units: "" },
};
/** The unit that a bare number most likely meant. */
const likelyUnit: Partial<Record<Dimension, string>> = {
  duration: " ms",
  size: " MB",
  share: "%",
  points: " pp",
  money: " USD",
};

const numberPattern = String.raw`(?:\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)`;
const quantityText = new RegExp(`^(${numberPattern})\\s*([^\\d\\s.]*)$`, "u");

/**
 * Reads a value of the config as one of `allowed`. A text needs a unit, a bare number is a count or a score; nothing
 * is guessed.
 */
export function readQuantity(value: unknown, allowed: readonly Dimension[]): QuantityReading {
  if (typeof value === "number") return readBareNumber(value, allowed);
  if (typeof value !== "string") return { status: "unreadable", seen: `${kindOf(value)} is not an amount` };
  const [, mantissa = "", unitName = ""] = quantityText.exec(dollarsAsUnit(value.trim())) ?? [];
  if (mantissa === "") {
    if (/^-\s*\d/.test(value)) return { status: "unreadable", seen: `"${value}" is negative` };
    if (/^\d+,\d/.test(value)) {
      const suggestion = value.replace(",", ".");
      return { status: "unreadable", seen: `"${value}" has a decimal comma`, suggestion };
    }
    return { status: "unreadable", seen: `"${value}" is not an amount` };
  }
  if (unitName === "") return readBareNumber(Number(mantissa), allowed, ` in quotes`);
  const known = units.find(({ name }) => name === unitName);
  if (known === undefined) {
    const meant = likelyMeant(unitName, allowed);
    return {
      status: "unreadable",
      seen: `"${unitName}" is not a unit`,
      ...(meant === undefined ? {} : { suggestion: spaced(mantissa, meant) }),
    };
  }
  if (!allowed.includes(known.dimension)) {
    const other = allowed[0];
    const swap = known.dimension === "share" && allowed.includes("points") ? "pp" : undefined;
    const back = known.dimension === "points" && allowed.includes("share") ? "%" : undefined;
    const meant = swap ?? back;
    return {
      status: "unreadable",
      seen: `"${value}" is ${dimensionText[known.dimension].name}${other === undefined ? "" : `, not ${dimensionText[other].name}`}`,
      ...(meant === undefined ? {} : { suggestion: spaced(mantissa, meant) }),
    };
  }
  const inner = shifted(mantissa, known.shift) * known.times;
  const whole = known.dimension === "duration" || known.dimension === "size" || known.dimension === "money";
  const exact = whole ? Math.round(inner) : inner;
  if (!Number.isFinite(exact) || (whole && !Number.isSafeInteger(exact))) {
    return { status: "unreadable", seen: `"${value}" is too large` };
  }
  if (exact === 0 && Number(mantissa) !== 0) return { status: "unreadable", seen: `"${value}" is too small` };
  return { status: "read", quantity: { dimension: known.dimension, value: exact } };
}

function readBareNumber(value: number, allowed: readonly Dimension[], note = ""): QuantityReading {
  if (!Number.isFinite(value)) return { status: "unreadable", seen: `${value} is not a finite number` };
  if (value < 0) return { status: "unreadable", seen: `${value} is negative` };
  if (allowed.includes("count")) {
    if (note !== "") return { status: "unreadable", seen: `${value} stands${note}`, suggestion: String(value) };
    if (Number.isSafeInteger(value)) return { status: "read", quantity: { dimension: "count", value } };
    return { status: "unreadable", seen: `${value} is not a whole number`, suggestion: String(Math.floor(value)) };
  }
  if (allowed.includes("score") && note === "") return { status: "read", quantity: { dimension: "score", value } };
  const likely = allowed.map((dimension) => likelyUnit[dimension]).find((text) => text !== undefined);
  return {
    status: "unreadable",
    seen: `${value} has no unit`,
    ...(likely === undefined ? {} : { suggestion: `${value}${likely}` }),
  };
}

/** `$10` is `10 USD`. */
function dollarsAsUnit(text: string): string {
  return /^\$\s*[\d.]+$/.test(text) ? `${text.slice(1).trim()} USD` : text;
}

/** An amount in the largest unit that says it exactly; `readQuantity` gives the same value back. */
export function printQuantity({ dimension, value }: Quantity): string {
  if (dimension === "count" || dimension === "score") return String(value);
  if (dimension === "money") return `$${plain(value, -2)}`;
  const candidates = units.filter((unit) => unit.dimension === dimension && unit.name !== "µs" && unit.name !== "min");
  for (const unit of candidates) {
    const text = unit.times === 1 ? plain(value, -unit.shift) : String(value / unit.times);
    const short = text.length <= 6 && (Number(text) >= 1 || unit === candidates.at(-1));
    if (short && shifted(text, unit.shift) * unit.times === value) return spaced(text, unit.name);
  }
  const last = candidates.at(-1);
  return last === undefined ? String(value) : spaced(plain(value, -last.shift), last.name);
}

/** `text` × 10^`places`, rounded once, as if the digits had been written with the point elsewhere. */
function shifted(text: string, places: number): number {
  const [mantissa = "", exponent = "0"] = text.toLowerCase().split("e");
  return Number(`${mantissa}e${Number(exponent) + places}`);
}

function plain(value: number, places: number): string {
  const number = shifted(String(value), places);
  return shifted(String(number), -places) === value ? String(number) : exponentText(value, places);
}

function exponentText(value: number, places: number): string {
  const [mantissa = "", exponent = "0"] = String(value).split("e");
  return `${mantissa}e${Number(exponent) + places}`;
}

function spaced(mantissa: string, unitName: string): string {
  return unitName === "%" ? `${mantissa}%` : `${mantissa} ${unitName}`;
}

function likelyMeant(unitName: string, allowed: readonly Dimension[]): string | undefined {
  const lower = unitName.toLowerCase();
  const words: Record<string, string> = { sec: "s", second: "s", seconds: "s", minutes: "min", m: "min", percent: "%" };
  const candidates = units.filter(({ dimension }) => allowed.includes(dimension)).map(({ name }) => name);
  const meant =
    candidates.find((name) => name.toLowerCase() === lower) ??
    candidates.find((name) => name === words[lower]) ??
    candidates.find((name) => name !== "s" && name !== "B" && lower.startsWith(name.toLowerCase()));
  return meant;
}

function kindOf(value: unknown): string {
  if (value === null || value === undefined) return "nothing";
  if (Array.isArray(value)) return "a list";
  return typeof value === "object" ? "a mapping" : `${typeof value} ${JSON.stringify(value)}`;
}

/** A regular expression source that texts of these dimensions fit, for editors. */
export function quantityPattern(allowed: readonly Dimension[]): string {
  const names = units.filter(({ dimension }) => allowed.includes(dimension)).map(({ name }) => name);
  const withUnit = `^\\s*${numberPattern}\\s*(${names.join("|")})\\s*$`;
  return allowed.includes("money") ? `${withUnit}|^\\s*\\$\\s*[\\d.]*\\d[\\d.]*\\s*$` : withUnit;
}
