/** What does a comment ask a gate for, and what a label? `/edgegate accept CHECK until DAY: reason`, or `edgegate: accept CHECK`, and so on. */
import type { GateName } from "../documents/gate-name.ts";
import { metricIds } from "../documents/metric-id.ts";
import { builtInCheckNames } from "../documents/verdict.ts";
import { Day, type Waiver } from "../documents/waivers.ts";

/** What a person asks of edgegate in a comment. */
export type Command =
  | { readonly of: "accept"; readonly waiver: Pick<Waiver, "check" | "match" | "until" | "reason"> }
  /** Measure again: the cases that these words fit, or everything where there are none. */
  | { readonly of: "rerun"; readonly words: readonly string[] }
  /** Tell all of the case that these words fit. */
  | { readonly of: "explain"; readonly words: readonly string[] }
  | { readonly of: "help" }
  /** It is for this gate, and can't be followed: `problem` says what is wrong with it. */
  | { readonly of: "malformed"; readonly problem: string };

const usage = (gate: GateName): string =>
  `\`/${gate} accept CHECK until YYYY-MM-DD: reason\`, where CHECK is a name as in the report, such as \`size\` or \`my-model/latency-p90\``;
const names: readonly string[] = [...metricIds, ...builtInCheckNames];

/**
 * Reads the first line of a comment. Undefined: it is not for this gate. `today` is a day in UTC; a waiver ends after it and
 * within a year.
 */
export function readCommand(text: string, today: string, gate: GateName): Command | undefined {
  // At whatever ends a line: anybody may write a comment, and what `.` does not match would cost cubic time below.
  const [line = ""] = text.trimStart().split(/[\r\n\u2028\u2029]/, 1);
  if (!line.startsWith(`/${gate}`)) return undefined;
  const said = line.slice(`/${gate}`.length);
  if (!/^(\s|$)/.test(said)) return undefined;
  const [, verb = "", rest = ""] = /^(?:\s+(\S+)(?:\s+(.*))?)?\s*$/.exec(said) ?? [];
  switch (verb) {
    case "accept":
      return readAccept(rest.trim(), today, gate);
    case "rerun":
      return { of: "rerun", words: caseWords(rest) };
    case "explain":
      return { of: "explain", words: caseWords(rest) };
    case "help":
      return { of: "help" };
    default:
      return malformed("there is no such command; there are accept, explain, rerun and help");
  }
}

function readAccept(text: string, today: string, gate: GateName): Command {
  const read = /^(\S+)\s+until\s+(\d{4}-\d{2}-\d{2})\s*:\s*(.*)$/.exec(text);
  if (read === null) return malformed(`write ${usage(gate)}`);
  const [, target = "", until = "", reason = ""] = read;
  const what = readTarget(target);
  if ("problem" in what) return malformed(what.problem);
  if (!Day.safeParse(until).success) return malformed(`${until} is not a day`);
  if (until < today) return malformed(`${until} has passed`);
  if (until > `${Number(today.slice(0, 4)) + 1}${today.slice(4)}`)
    return malformed(`${until} is more than a year away; accept it for a shorter time`);
  if (reason.trim().length < 3) return malformed("say why after the colon");
  if (reason.length > 500) return malformed("the reason is longer than 500 characters");
  return { of: "accept", waiver: { ...what, until, reason: reason.trim() } };
}

/** Reads a label's name. Undefined: it accepts nothing of this gate's. */
export function readLabel(
  name: string,
  gate: GateName,
): Pick<Waiver, "check" | "match"> | { readonly problem: string } | undefined {
  const labelPrefix = `${gate}: accept `;
  return name.startsWith(labelPrefix) ? readTarget(name.slice(labelPrefix.length).trim()) : undefined;
}

/** The last day on which a label holds that was set `today`: the same day of the next month, or its 28th. */
export function lastDayOfLabel(today: string): string {
  const [year = 0, month = 0, day = 0] = today.split("-").map(Number);
  const [nextYear, nextMonth] = month === 12 ? [year + 1, 1] : [year, month + 1];
  const two = (number: number): string => String(number).padStart(2, "0");
  return `${nextYear}-${two(nextMonth)}-${two(Math.min(day, 28))}`;
}

/** A check by its name in reports, after a model's name or pattern and a slash where it is not of all models. */
function readTarget(target: string): Pick<Waiver, "check" | "match"> | { readonly problem: string } {
  const slash = target.lastIndexOf("/");
  const [model, name] = slash < 0 ? [undefined, target] : [target.slice(0, slash), target.slice(slash + 1)];
  const check = [...metricIds, ...builtInCheckNames].find((one) => one === name);
  if (check === undefined) return { problem: `there is no check of that name; there are ${names.join(", ")}` };
  if (model !== undefined && !/^[A-Za-z0-9*?][A-Za-z0-9._*?-]{0,63}$/.test(model))
    return { problem: "what stands before the slash is not a model's name" };
  return { check, match: model === undefined ? {} : { model } };
}

/** Words of a case; a whole label of one, as lists show it, gives its own. */
function caseWords(text: string): readonly string[] {
  return text
    .split(/[\s·`(),*]+/)
    .filter((word) => !["", "thread", "threads"].includes(word))
    .slice(0, 30)
    .map((word) => word.slice(0, 100));
}

function malformed(problem: string): Command {
  return { of: "malformed", problem };
}
