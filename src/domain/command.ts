/** What does a comment ask for? `/edgegate accept CHECK until DAY: reason`, or `/edgegate rerun`. */
import { metricIds } from "../documents/metric-id.ts";
import { builtInCheckNames, Day, type Waiver } from "../documents/waivers.ts";

export type Command =
  | { readonly of: "accept"; readonly waiver: Pick<Waiver, "check" | "match" | "until" | "reason"> }
  /** Measure again. */
  | { readonly of: "rerun" }
  /** It is for edgegate, and can't be followed: `problem` says what is wrong with it. */
  | { readonly of: "malformed"; readonly problem: string };

const usage =
  "`/edgegate accept CHECK until YYYY-MM-DD: reason`, where CHECK is a name as in the report, such as `size` or `my-model/latency-p90`";
const names: readonly string[] = [...metricIds, ...builtInCheckNames];

/**
 * Reads the first line of a comment. Undefined: it is not for edgegate. `today` is a day in UTC; a waiver ends after it and
 * within a year.
 */
export function readCommand(text: string, today: string): Command | undefined {
  const [line = ""] = text.trimStart().split(/\r?\n/, 1);
  const [, verb = "", rest = ""] = /^\/edgegate(?:\s+(\S+)(?:\s+(.*))?)?\s*$/.exec(line) ?? [];
  if (!/^\/edgegate(\s|$)/.test(line)) return undefined;
  switch (verb) {
    case "accept":
      return readAccept(rest.trim(), today);
    case "rerun":
      return rest.trim() === "" ? { of: "rerun" } : malformed("rerun takes no words: everything is measured again");
    default:
      return malformed("there is no such command; there are accept and rerun");
  }
}

function readAccept(text: string, today: string): Command {
  const read = /^(\S+)\s+until\s+(\d{4}-\d{2}-\d{2})\s*:\s*(.*)$/.exec(text);
  if (read === null) return malformed(`write ${usage}`);
  const [, target = "", until = "", reason = ""] = read;
  const slash = target.lastIndexOf("/");
  const [model, name] = slash < 0 ? [undefined, target] : [target.slice(0, slash), target.slice(slash + 1)];
  const check = [...metricIds, ...builtInCheckNames].find((one) => one === name);
  if (check === undefined) return malformed(`there is no check of that name; there are ${names.join(", ")}`);
  if (model !== undefined && !/^[A-Za-z0-9*?][A-Za-z0-9._*?-]{0,63}$/.test(model)) {
    return malformed("what stands before the slash is not a model's name");
  }
  if (!Day.safeParse(until).success) return malformed(`${until} is not a day`);
  if (until < today) return malformed(`${until} has passed`);
  if (until > `${Number(today.slice(0, 4)) + 1}${today.slice(4)}`)
    return malformed(`${until} is more than a year away; accept it for a shorter time`);
  if (reason.trim().length < 3) return malformed("say why after the colon");
  if (reason.length > 500) return malformed("the reason is longer than 500 characters");
  return { of: "accept", waiver: { check, match: model === undefined ? {} : { model }, until, reason: reason.trim() } };
}

function malformed(problem: string): Command {
  return { of: "malformed", problem };
}
