/** What does an issue that zod found mean for the person who wrote the config? */
import * as z from "zod";
import { closest } from "./closest.ts";
import { configFile } from "./config-file.ts";
import type { LeafComplaint } from "./leaves.ts";
import type { Path } from "./origins.ts";
import type { ConfigProblem } from "./problem.ts";
import { at, isMapping } from "./untyped.ts";
import type { YamlText } from "./yaml-text.ts";

type Issue = z.core.$ZodIssue;
/** Where the issue stands, at the value or at its key, and what it says. */
type Explained = { readonly path: Path; readonly where: "value" | "key" } & LeafComplaint;

/** One problem for each thing that has to be mended; an issue about three unknown keys is three. */
export function problemsOf(issues: readonly Issue[], source: YamlText): readonly ConfigProblem[] {
  const explained = issues.flatMap((issue) => explain(issue, [], source));
  const misspelt = new Set(
    explained.map(({ path, suggestion }) => JSON.stringify([...path.slice(0, -1), suggestion ?? ""])),
  );
  const problems: ConfigProblem[] = [];
  for (const { path, where, ...complaint } of explained) {
    // A required key that was misspelt is one mistake, not also a missing key.
    if (source.isReplaced(path) || (!source.has(path) && misspelt.has(JSON.stringify(path)))) continue;
    const position = where === "key" ? source.positionOfKey(path) : source.positionOf(path);
    problems.push({ ...position, path: path.join("."), ...complaint });
  }
  return problems;
}

function explain(issue: Issue, above: Path, source: YamlText): readonly Explained[] {
  const path = [...above, ...issue.path.map((part) => (typeof part === "number" ? part : String(part)))];
  const value = (complaint: LeafComplaint): readonly Explained[] => [{ path, where: "value", ...complaint }];
  switch (issue.code) {
    case "custom":
      if (!source.has(path)) return value(missing(path, at(issue.params, "allowed")));
      return value(isComplaint(issue.params) ? issue.params : { seen: issue.message });
    case "unrecognized_keys":
      return issue.keys.map((key) => unknownKey([...path, key], key, keysAt(configFile, path)));
    case "invalid_key":
      return [{ path, where: "key", seen: `"${String(path.at(-1))}" can't be a name`, allowed: nameRule(issue) }];
    case "invalid_type":
      return value(wrongType(issue.expected, path, source));
    case "invalid_value":
      return value(wrongValue(issue.values, path, source));
    case "invalid_union":
      return explainUnion(issue.errors, path, source);
    case "too_small":
    case "too_big":
      return value(outOfRange(issue, path, source));
    case "invalid_format":
      return value({ seen: `${seenAt(path, source)} is incomplete`, allowed: formatRule(issue.pattern) });
    case "invalid_element":
    case "not_multiple_of":
      return value({ seen: issue.message });
    default:
      return issue satisfies never;
  }
}

function unknownKey(path: Path, key: string, keys: readonly string[]): Explained {
  const suggestion = closest(key, keys);
  return {
    path,
    where: "key",
    seen: `there is no "${key}" here`,
    allowed: keys.join(", "),
    ...(suggestion === undefined ? {} : { suggestion }),
  };
}

function wrongType(expected: string, path: Path, source: YamlText): LeafComplaint {
  const shape: Record<string, string> = {
    object: "a mapping of keys and values",
    record: "a mapping of names and values",
    array: "a list, such as [a, b]",
    string: "a text",
    int: "a whole number",
    number: "a number",
  };
  const allowed = shape[expected] ?? expected;
  if (!source.has(path)) return missing(path, allowed);
  return { seen: `${seenAt(path, source)} stands here`, allowed };
}

function wrongValue(values: readonly unknown[], path: Path, source: YamlText): LeafComplaint {
  const allowed = values.map(String);
  if (!source.has(path)) return missing(path, allowed.join(", "));
  const seen = dataAt(path, source);
  // YAML 1.1 readers, and people used to them, take `off` for false.
  const words = seen === false ? ["off"] : [String(seen)];
  const suggestion = words.map((word) => closest(word, allowed)).find((word) => word !== undefined);
  return {
    seen: `${seenAt(path, source)} is not known here`,
    allowed: allowed.join(", "),
    ...(suggestion === undefined ? {} : { suggestion }),
  };
}

function missing(path: Path, allowed: unknown): LeafComplaint {
  return {
    seen: `"${String(path.at(-1))}" is missing`,
    ...(typeof allowed === "string" ? { allowed } : {}),
  };
}

function isComplaint(value: unknown): value is LeafComplaint {
  return typeof at(value, "seen") === "string";
}

/** A union of texts and one mapping: what was written says which of them was meant. */
function explainUnion(branches: readonly (readonly Issue[])[], path: Path, source: YamlText): readonly Explained[] {
  const wholeIsWrong = ({ code, path }: Issue): boolean =>
    path.length === 0 && (code === "invalid_type" || code === "invalid_value");
  const mapping = isMapping(dataAt(path, source));
  const fitting = mapping ? branches.find((issues) => !issues.some(wholeIsWrong)) : branches[0];
  return (fitting ?? branches[0] ?? []).flatMap((issue) => explain(issue, path, source));
}

function outOfRange(
  issue: Extract<Issue, { code: "too_small" | "too_big" }>,
  path: Path,
  source: YamlText,
): LeafComplaint {
  const bound = issue.code === "too_small" ? `at least ${issue.minimum}` : `at most ${issue.maximum}`;
  if (issue.origin === "array") return { seen: "the list is empty", allowed: `${bound} entry, or leave the key out` };
  return { seen: `${seenAt(path, source)} is out of range`, allowed: bound };
}

function nameRule(issue: Extract<Issue, { code: "invalid_key" }>): string {
  return issue.issues[0]?.message ?? "another name";
}

function formatRule(pattern: string | undefined): string {
  return pattern?.includes("model") === true ? "a command with {model} where the path of the model goes" : "a text";
}

/** The keys that a mapping at `path` may have. */
function keysAt(schema: z.core.$ZodType, path: Path): readonly string[] {
  const [step, ...rest] = path;
  if (schema instanceof z.ZodOptional) return keysAt(schema.unwrap(), path);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => keysAt(option, path));
  if (schema instanceof z.ZodArray) return keysAt(schema.element, rest);
  if (schema instanceof z.ZodRecord) return keysAt(schema.valueType, rest);
  if (!(schema instanceof z.ZodObject)) return [];
  if (step === undefined) return Object.keys(schema.shape);
  const next: z.core.$ZodType | undefined = schema.shape[step];
  return next === undefined ? [] : keysAt(next, rest);
}

function dataAt(path: Path, source: YamlText): unknown {
  return path.reduce<unknown>(at, source.data);
}

function seenAt(path: Path, source: YamlText): string {
  const value = dataAt(path, source);
  if (value === null || value === undefined) return "nothing";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "a mapping";
  return JSON.stringify(value);
}
