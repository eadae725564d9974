/** What was measured again because somebody asked for it, and what did that change? Said always: nobody may ask until it fits. */
import { caseLabel } from "../../documents/case-key.ts";
import type { Check } from "../../documents/verdict.ts";
import type { MeasuredAgain } from "../../documents/rerun.ts";
import { code, link, type Phrase } from "../blocks.ts";
import { checkTitle } from "../format/check.ts";
import { showValue } from "../format/metric.ts";
import { clip } from "../format/plain-line.ts";
import { plural } from "../format/quantity.ts";
import type { ReportIndex } from "../report-index.ts";
import { atMost } from "./at-most.ts";

/** A line for each rerun, then at most `most` for the checks that turned and for the cases that brought nothing. */
export function measuredAgain(index: ReportIndex, most: number): readonly Phrase[] {
  return (index.input.measuredAgain ?? []).flatMap((again) => [
    asked(again),
    ...atMost(
      again.cases.flatMap((one) => [...lost(one), ...turned(index, one)]),
      most,
      "measured again",
    ),
  ]);
}

type One = MeasuredAgain["cases"][number];

function asked({ rerun, cases }: MeasuredAgain): Phrase {
  const { by, at, url } = rerun;
  return [
    `🔁 ${plural(cases.length, "case")} measured again, as `,
    code(clip(by, 100)),
    ` asked on ${at.slice(0, 10)}`,
    ...(url === undefined ? [] : [" (", link("comment", url), ")"]),
    ".",
  ];
}

function lost({ key, lost: why }: One): readonly Phrase[] {
  if (why === undefined) return [];
  return [
    ["🔁 ", code(clip(caseLabel(key), 200)), `: brought nothing, so that the values before stay: ${clip(why, 200)}.`],
  ];
}

function turned(index: ReportIndex, { key, before, after }: One): readonly Phrase[] {
  return after.flatMap((check): readonly Phrase[] => {
    const was = before.find((one) => isSame(one, check));
    if (was === undefined || was.status === check.status) return [];
    const [old, now] = [stateOf(index, was), stateOf(index, check)];
    return [["🔁 ", code(clip(caseLabel(key), 200)), `: ${checkTitle(check)} was ${old}, and is ${now} now.`]];
  });
}

/** Of one case: the same rule, or the same built-in check. */
function isSame(a: Check, b: Check): boolean {
  if (a.of === "budget")
    return b.of === "budget" && a.metric === b.metric && a.rule.kind === b.rule.kind && a.rule.level === b.rule.level;
  return b.of === "built-in" && a.check === b.check;
}

const states = { within: "within its limit", exceeded: "past its limit", unknown: "unknown" } as const;
const builtInStates = { within: "right", exceeded: "broken", unknown: "unknown" } as const;

function stateOf(index: ReportIndex, check: Check): string {
  if (check.of === "built-in") return builtInStates[check.status];
  const { found, rule } = check;
  if (found === undefined || (rule.kind !== "max" && rule.kind !== "min")) return states[check.status];
  return `${states[check.status]} (${showValue(index.kind(check.scope, check.metric), found)})`;
}
