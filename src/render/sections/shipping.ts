/** How much room is left in what ships? For each shipping case its limits, and the part of them that is used. */
import type { RowScope } from "../../documents/comparison.ts";
import type { BudgetCheck, BuiltInCheck, Check } from "../../documents/verdict.ts";
import { code, details, paragraph, right, strong, table, type Block, type Phrase } from "../blocks.ts";
import { checkTitle, isError, limitText } from "../format/check.ts";
import { showSigned, showValue, type NumberKind } from "../format/metric.ts";
import { percent, plural } from "../format/quantity.ts";
import { markOf } from "../format/verdict-words.ts";
import { scopeText, type ReportIndex } from "../report-index.ts";
import { markCell } from "./row-cells.ts";
import { scopePhrase } from "./scope-phrase.ts";
import { brokenChecks } from "./worst-check.ts";

/** What ships, with the checks of its variant that no earlier part has. */
type Part = { readonly scope: RowScope; readonly checks: readonly Check[] };

/** One table a shipping case, the broken first; more than `open` of them are folded, more than `most` only counted. */
export function shipping(index: ReportIndex, open: number, most: number): readonly Block[] {
  const broken = new Set(brokenChecks(index.input.verdict).map(({ scope }) => scopeText(scope)));
  const isBroken = ({ checks }: Part) => checks.some(({ scope }) => broken.has(scopeText(scope)));
  const all = partsOf(index.input.verdict.checks);
  const parts = [...all.filter(isBroken), ...all.filter((part) => !isBroken(part))];
  if (parts.length === 0) return [];
  const shown = parts.slice(0, most).flatMap((part) => partBlocks(index, part));
  const rest = parts.length - most;
  const blocks = rest > 0 ? [...shown, paragraph(`… and ${plural(rest, "more shipping case")}.`)] : shown;
  return parts.length > open
    ? [details([`What ships, and the room that is left (${plural(parts.length, "case")})`], blocks)]
    : [paragraph(strong("What ships, and the room that is left")), ...blocks];
}

function partsOf(checks: readonly Check[]): readonly Part[] {
  const byScope = Map.groupBy(checks, ({ scope }) => scopeText(scope));
  const parts: Part[] = [];
  const ofVariants = new Map<string, readonly Check[]>();
  for (const those of byScope.values()) {
    const scope = those[0]?.scope;
    if (scope?.of === "variant") ofVariants.set(scopeText(scope), those);
  }
  for (const those of byScope.values()) {
    const scope = those[0]?.scope;
    if (scope?.of !== "case") continue;
    const variant = scopeText({ of: "variant", model: scope.key.model, variant: scope.key.variant });
    parts.push({ scope, checks: [...(ofVariants.get(variant) ?? []), ...those] });
    ofVariants.delete(variant);
  }
  for (const those of ofVariants.values())
    if (those[0] !== undefined) parts.push({ scope: those[0].scope, checks: those });
  return parts;
}

function partBlocks(index: ReportIndex, { scope, checks }: Part): readonly Block[] {
  const builtIn = checks.filter((check) => check.of === "built-in");
  const limits = checks.filter((check) => check.of === "budget");
  return [
    paragraph(...scopePhrase(scope), ...(builtIn.length === 0 ? [] : [": ", ...builtInPhrase(builtIn)])),
    ...(limits.length === 0
      ? []
      : [
          table(
            ["Limit", right("PR"), "Used of the limit", "Result"],
            limits.map((check) => limitRow(index, check)),
          ),
        ]),
  ];
}

/** `✅ conversion, running, delegate, output: fine`; what is not fine has a part of its own. */
function builtInPhrase(checks: readonly BuiltInCheck[]): Phrase {
  const marked = checks.map((check) => ({ check, mark: markOf(check, isError(check)) }));
  const groups = Map.groupBy(marked, ({ mark }) => mark.word);
  const texts = [...groups].map(([word, alike]) => {
    const names = alike.map(({ check }) => checkTitle(check)).join(", ");
    return `${alike[0]?.mark.sign ?? ""}\u00A0${names}: ${word}`;
  });
  return [texts.join("; ")];
}

function limitRow(index: ReportIndex, check: BudgetCheck): readonly Phrase[] {
  const kind = index.kind(check.scope, check.metric);
  return [
    [`${checkTitle(check)} ${limitText(kind, check)}`],
    foundCell(index, kind, check),
    usedCell(check),
    markCell(markOf(check, isError(check))),
  ];
}

function foundCell(index: ReportIndex, kind: NumberKind, check: BudgetCheck): Phrase {
  if (check.found === undefined) return ["unknown"];
  if (check.rule.kind === "max" || check.rule.kind === "min") return [showValue(kind, check.found)];
  const difference = index.row(check.scope, check.metric)?.difference;
  if (difference === undefined) return ["unknown"];
  const first = showSigned(kind, difference.as, difference.estimate);
  const again = check.secondRound;
  return [again === undefined ? first : `${first}, again ${showSigned(kind, again.as, again.estimate)}`];
}

/** A bar only where a part of the limit can be used: not for minimums, and not for limits of nothing. */
function usedCell({ found, expected, rule, status, secondRound }: BudgetCheck): Phrase {
  if (found === undefined || expected <= 0 || rule.kind === "min") return [];
  // Two rounds that disagree have no one number.
  if (status === "within" && secondRound !== undefined) return [];
  return bar(Math.max(0, found / expected));
}

/** `████████░░ 80%`. */
function bar(used: number): Phrase {
  const full = Math.min(10, Math.round(used * 10));
  return [code("█".repeat(full) + "░".repeat(10 - full)), `\u00A0${percent(used)}`];
}
