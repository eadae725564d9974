/** What may stand at the ends of the config: amounts, paths, names. Each reads its text and describes itself to editors. */
import * as z from "zod";
import {
  dimensionText,
  printQuantity,
  quantityPattern,
  readQuantity,
  type Dimension,
  type Quantity,
} from "./quantity.ts";

/** What a leaf says of a mistake; it travels in the `params` of zod's custom issues. */
export type LeafComplaint = { readonly seen: string; readonly allowed?: string; readonly suggestion?: string };

type Reading<T> = { readonly value: T } | LeafComplaint;

function leaf<T>(read: (value: unknown) => Reading<T>, editorSchema: Record<string, unknown>) {
  return z
    .any()
    .transform((input: unknown, context): T => {
      const reading = read(input);
      if ("value" in reading) return reading.value;
      context.issues.push({ code: "custom", input, message: reading.seen, params: reading });
      return z.NEVER;
    })
    .meta(editorSchema);
}

/** In the inner unit: ns, bytes, a fraction. */
type Range = { readonly above?: number; readonly most?: number };

/** An amount in one of some dimensions; bare numbers only where there is no unit to write. */
export function quantity(dimensions: readonly Dimension[], description: string, range: Range = {}) {
  return leaf<Quantity>(
    (value) => {
      const reading = readQuantity(value, dimensions);
      if (reading.status === "read") {
        const { quantity } = reading;
        if (range.above !== undefined && quantity.value <= range.above) {
          return { seen: `${String(value)} is too little`, allowed: `more than ${range.above}` };
        }
        if (range.most !== undefined && quantity.value > range.most) {
          const most = printQuantity({ ...quantity, value: range.most });
          return { seen: `${String(value)} is too much`, allowed: `at most ${most}` };
        }
        return { value: quantity };
      }
      const { seen, suggestion } = reading;
      return { seen, allowed: describeDimensions(dimensions), ...(suggestion === undefined ? {} : { suggestion }) };
    },
    { description, ...quantityEditorSchema(dimensions) },
  );
}

function describeDimensions(dimensions: readonly Dimension[]): string {
  return dimensions
    .map((dimension) => {
      const { name, example, units } = dimensionText[dimension];
      return `${name} such as ${example}${units.includes(",") ? ` (${units})` : ""}`;
    })
    .join(", or ");
}

function quantityEditorSchema(dimensions: readonly Dimension[]): Record<string, unknown> {
  const withUnit = dimensions.filter((dimension) => dimension !== "count" && dimension !== "score");
  const text = { type: "string", pattern: quantityPattern(withUnit) };
  const whole = dimensions.includes("count");
  const bare = { type: whole ? "integer" : "number", minimum: 0 };
  if (withUnit.length === dimensions.length) return text;
  return withUnit.length === 0 ? bare : { anyOf: [text, bare] };
}

const insideRepository = String.raw`^(?!/)(?!~)(?![A-Za-z]:)(?!(?:.*/)?\.\.(?:/|$))[^\\\u0000]*[^\\\u0000/.][^\\\u0000]*$`;

/** A path below the repository's root, with forward slashes; `./` in front and `/` at the end are dropped. */
export function repositoryPath(description: string) {
  return leaf<string>(
    (value) => {
      const allowed = "a path inside the repository, relative to its root, with forward slashes";
      if (typeof value !== "string") return { seen: `${JSON.stringify(value) ?? "nothing"} is not a path`, allowed };
      if (value.includes("\\")) {
        return { seen: `"${value}" has backslashes`, allowed, suggestion: value.replaceAll("\\", "/") };
      }
      if (/^([/~]|[A-Za-z]:)/.test(value) || value.split("/").includes("..")) {
        return { seen: `"${value}" may lead out of the repository`, allowed };
      }
      const parts = value.split("/").filter((part) => part !== "" && part !== ".");
      if (value.includes("\0") || parts.every((part) => /^\.*$/.test(part))) {
        return { seen: `"${value}" names no file or folder`, allowed };
      }
      return { value: parts.join("/") };
    },
    { description, type: "string", pattern: insideRepository },
  );
}

/** One or more comparisons with blanks between them; a bare whole number is that version. */
export function versionRange(description: string) {
  const pattern = String.raw`^(>=|<=|>|<)?\d+(\.\d+)*( (>=|<=|>|<)?\d+(\.\d+)*)*$`;
  return leaf<string>(
    (value) => {
      if (typeof value === "string" && new RegExp(pattern).test(value)) return { value };
      if (typeof value === "number" && Number.isSafeInteger(value) && value > 0) return { value: String(value) };
      const allowed = 'comparisons such as ">=31" or ">=29 <34", in quotes';
      const tight = typeof value === "string" ? value.trim().replaceAll(/([<>=]+)\s+/g, "$1") : String(value);
      const suggestion = tight !== value && new RegExp(pattern).test(tight) ? `"${tight}"` : undefined;
      const seen = `${JSON.stringify(value) ?? "nothing"} is no range of versions`;
      return { seen, allowed, ...(suggestion === undefined ? {} : { suggestion }) };
    },
    {
      description,
      anyOf: [
        { type: "string", pattern },
        { type: "integer", minimum: 1 },
      ],
    },
  );
}

/** A pattern that a name is matched with: `*` any text, `?` one character. */
export function glob(description: string) {
  return leaf<string>(
    (value) => {
      if (typeof value === "string" && value !== "") return { value };
      const suggestion = typeof value === "number" ? `"${value}"` : undefined;
      return {
        seen: `${JSON.stringify(value) ?? "nothing"} is not a pattern`,
        allowed: "a name, where * stands for any text and ? for one character",
        ...(suggestion === undefined ? {} : { suggestion }),
      };
    },
    { description, type: "string", minLength: 1 },
  );
}

/** A name that somebody else's rule decides on, such as a bucket's; `what` says what it is the name of. */
export function nameOf(what: string, pattern: RegExp, description: string) {
  return leaf<string>(
    (value) => {
      if (typeof value === "string" && pattern.test(value)) return { value };
      return { seen: `${JSON.stringify(value) ?? "nothing"} is not the name of ${what}`, allowed: description };
    },
    { description, type: "string", pattern: pattern.source },
  );
}
