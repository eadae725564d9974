/** Who wrote the comment that is there, and may this run take its place? Kept in the comment itself, on its second line. */
import * as z from "zod";
import { VerdictWord } from "../../documents/verdict.ts";
import type { CommentOrder } from "../../ports.ts";
import { attemptIn } from "./workflow-run.ts";

const Sha = z.string().regex(/^[0-9a-f]{40}$/);
const CommentState = z.strictObject({
  /** GITHUB_RUN_ID: later runs of a repository have larger ones. */
  run: z.int().nonnegative(),
  /** GITHUB_RUN_ATTEMPT, from 1 on. */
  attempt: z.int().positive(),
  /** The commit that is judged. */
  head: Sha,
  as: z.enum(["measuring", "waiting", "report", "stopped"]),
  /** What the newest report was of, by whichever run. Absent: there was none. */
  judged: z.strictObject({ head: Sha, verdict: VerdictWord, run: z.int().nonnegative() }).optional(),
});
/** Which run wrote it, of which commit, and what it says. */
export type CommentState = z.infer<typeof CommentState>;

const opening = "<!-- edgegate:run ";
const closing = " -->";
/** Above it stands what waits; below, the report of an older commit. */
const olderBelow = "<!-- edgegate:older -->\n\n---\n\n";

/** The text with the state below its marker, which is its first line. */
export function withState(markdown: string, state: CommentState): string {
  const end = markdown.indexOf("\n");
  const [marker, rest] = end === -1 ? [markdown, ""] : [markdown.slice(0, end), markdown.slice(end)];
  return `${marker}\n${opening}${JSON.stringify(state)}${closing}${rest}`;
}

/** The report that a comment shows, without marker and state. Undefined: it shows none. */
export function reportIn(body: string): string | undefined {
  const as = stateOf(body)?.as;
  if (as !== "report" && as !== "waiting") return undefined;
  const text = body.replaceAll("\r\n", "\n").split("\n").slice(2).join("\n");
  if (as === "report") return text;
  const at = text.indexOf(olderBelow);
  return at === -1 ? undefined : text.slice(at + olderBelow.length);
}

/** What waits, above the report of an older commit. */
export function aboveReport(markdown: string, report: string): string {
  return `${markdown.trimEnd()}\n\n${olderBelow}${report}`;
}

/** Undefined: the comment tells nothing that can be read of who wrote it, as one of an older edgegate. */
export function stateOf(body: string): CommentState | undefined {
  const line = body.split("\n", 2)[1]?.trimEnd() ?? "";
  if (!line.startsWith(opening) || !line.endsWith(closing)) return undefined;
  try {
    return CommentState.safeParse(JSON.parse(line.slice(opening.length, -closing.length))).data;
  } catch {
    return undefined;
  }
}

/** Why `mine` may not take the place of what is there; undefined: it may. */
export function whyKept(there: CommentState | undefined, mine: CommentState): string | undefined {
  if (there === undefined) {
    if (mine.as === "waiting") return "it does not say what it judged";
    return mine.as === "stopped" ? "nothing in it is unfinished" : undefined;
  }
  if (isNewer(there, mine))
    return `run ${there.run} (attempt ${there.attempt}) is newer than this one and has written it`;
  if (mine.as === "stopped" && (there.run !== mine.run || there.as !== "measuring"))
    return "nothing of this run is unfinished in it";
  const early = mine.as === "measuring" || mine.as === "waiting";
  if (early && sameRun(there, mine) && there.as === "report") return "this run's report is in it";
  if (mine.as === "waiting" && there.as === "report" && there.judged?.head === mine.head)
    return "its report is of this very commit";
  return undefined;
}

/** Whether `one` is of a later run or attempt. A comment without a state is older than all. */
export function isNewer(one: CommentState | undefined, other: CommentState | undefined): boolean {
  if (one === undefined || other === undefined) return one !== undefined && other === undefined;
  return one.run > other.run || (one.run === other.run && one.attempt > other.attempt);
}

function sameRun(one: CommentState, other: CommentState): boolean {
  return one.run === other.run && one.attempt === other.attempt;
}

/** What a run writes `as`, by what its environment says of it. A run that isn't numbered is older than all. */
export function stateHere(
  env: Readonly<Record<string, string | undefined>>,
  head: string,
  order: CommentOrder,
): CommentState {
  const { runId: run, attempt } = attemptIn(env);
  const judged = order.as === "report" ? { judged: { head, verdict: order.verdict, run } } : {};
  return { run, attempt, head, as: order.as, ...judged };
}
