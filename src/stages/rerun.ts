/**
 * How are some cases measured again, because somebody asked for them? What they wish is kept on the decisions branch for the next
 * attempt of the run that judged the commit; its job that plans reads it, and nothing but these cases is measured.
 */
import { compareCases, type CaseKey } from "../documents/case-key.ts";
import { printWishes, RerunsFile, type Rerun, type RerunWish } from "../documents/rerun.ts";
import { dollars } from "../domain/money/ledger.ts";
import { measurable, rerunPlan } from "../domain/rerun.ts";
import { failures } from "../errors/catalogue.ts";
import type { DataBranch, DataFiles, Handover, JudgedRuns, Workspace } from "../ports.ts";
import { renderCaseQuestion, renderRerunAnswer } from "../render/answers.ts";
import { plural } from "../render/format/quantity.ts";
import { lackingApps } from "./build.ts";
import { type Answer, type Decisions, type Pull, refused } from "./decisions.ts";
import { givePlanned, takePlanned, takeRuns } from "./handover.ts";
import { isDisorder, takeJudged } from "./judged-documents.ts";
import { casesOf, matchCases, unmatched } from "./match-cases.ts";
import { readOptional } from "./optional.ts";
import { planSpending } from "./spend.ts";
import type { Ports } from "./stage-ports.ts";

/** The file of the decisions branch that holds wishes. */
const wishesFile = "reruns.json";

/** Which cases are meant, and who wants them measured again. */
export type RerunOrder = Decisions & {
  readonly judged: JudgedRuns;
  /** Emptied, and filled with the documents of the run. */
  readonly workspace: Workspace;
  readonly words: readonly string[];
  /** Who asks, where and when. */
  readonly from: Pick<RerunWish, "id" | "by" | "at" | "url">;
};

/** Has the cases measured again that the words fit. `reply` says which they are, or which there are. */
export async function rerunCases(order: RerunOrder, pull: Pull): Promise<Answer & { readonly reply?: string }> {
  try {
    const found = await findCases(order, pull);
    return "cases" in found ? await wish(order, pull, found) : found;
  } catch (error) {
    if (isDisorder(error)) return refused(error.message);
    throw error;
  }
}

type Found = { readonly cases: readonly CaseKey[]; readonly runId: number; readonly attempt: number };

async function findCases(order: RerunOrder, pull: Pull): Promise<Found | (Answer & { readonly reply?: string })> {
  const { workspace, words, gate } = order;
  const taken = await takeJudged({ ...order, pull });
  if (taken.status === "missing") return refused(taken.why);
  if (!taken.measured) return refused(`nothing was measured of this commit; \`/${gate} rerun\` measures everything`);
  const { body: plan } = await workspace.read("plan", "prepare");
  const match = matchCases(words, casesOf(plan));
  if (match.status !== "matched") {
    const [said, choices] = unmatched(match);
    return { status: "refused", said, reply: renderCaseQuestion({ gate, command: "rerun" }, said, choices) };
  }
  const cases = measurable(plan, match.keys).toSorted(compareCases);
  if (cases.length > 0) return { cases, runId: taken.run.id, attempt: taken.run.attempt + 1 };
  const planned = plan.devices.flatMap((device) => device.cases);
  const why = planned.find(({ key, unplanned }) => unplanned !== undefined && match.keys.includes(key))?.unplanned;
  return refused(`nothing of this can be measured: ${why ?? "no device was to measure it"}`);
}

/** The wish is there before the job that reads it starts, and gone when none does. */
async function wish(
  { decisions, conversation, gate, from }: RerunOrder,
  pull: Pull,
  found: Found,
): Promise<Answer & { readonly reply?: string }> {
  const made: RerunWish = { ...from, ...found };
  const others = async (files: DataFiles) => wishesIn(await files.read(wishesFile)).filter(({ id }) => id !== from.id);
  const count = plural(found.cases.length, "case");
  await decisions.update(
    `Measure ${count} again, for ${from.by}`,
    async (files) => new Map([[wishesFile, printWishes([...(await others(files)), made])]]),
  );
  const outcome = await conversation.runAgain(pull, "planning");
  if (outcome === "started")
    return { status: "done", said: `Measuring ${count} again.`, reply: renderRerunAnswer(found.cases) };
  await decisions.update(
    `Measure ${count} no longer again: no job could start`,
    async (files) => new Map([[wishesFile, printWishes(await others(files))]]),
  );
  return refused(
    outcome === "no-run"
      ? `the run that judged this commit can't measure some cases alone; \`/${gate} rerun\` measures everything`
      : "this commit's run is still under way; say it again when it has ended",
  );
}

/** A file that is not what edgegate writes holds no wish: everything is measured then. */
function wishesIn(text: string | undefined): readonly RerunWish[] {
  try {
    return RerunsFile.parse(JSON.parse(text ?? "")).wishes;
  } catch {
    return [];
  }
}

/** One try of a workflow run; attempts count from 1. */
export type Attempt = { readonly runId: number; readonly attempt: number };

/** What this attempt was started for. Undefined: for everything. A first attempt is never asked for on the branch. */
export async function wishOf(
  decisions: DataBranch | undefined,
  { runId, attempt }: Attempt,
): Promise<RerunWish | undefined> {
  if (decisions === undefined || attempt === 1) return undefined;
  const wishes = wishesIn(await decisions.file(wishesFile));
  return wishes.findLast((one) => one.runId === runId && one.attempt === attempt);
}

/**
 * In the place of a plan: hands on the one that was measured by, with the cases that are measured again. `build`: the apps that
 * are not there. Throws a `job-left-nothing` failure when nothing is left of what was measured.
 */
export async function planRerun(
  ports: Pick<Ports, "workspace" | "farm" | "spending" | "today">,
  handover: Handover,
  made: RerunWish,
): Promise<{ readonly said: string; readonly build: ReturnType<typeof lackingApps> }> {
  const { workspace, farm } = ports;
  await takePlanned(handover, workspace, false);
  if ((await takeRuns(handover, workspace)) !== "taken") throw failures.jobLeftNothing("run");
  const { subject, body: plan } = await workspace.read("plan", "prepare");
  const { body: settings } = await workspace.read("settings", "prepare");
  const { body: known } = await workspace.read("device-runs", "run");
  const { by, at, url } = made;
  const rerun: Rerun = {
    number: (known.reruns?.length ?? 0) + 1,
    cases: measurable(plan, made.cases),
    by,
    at,
    ...(url === undefined ? {} : { url }),
  };
  await workspace.write("rerun", subject, [], { attempt: made.attempt, rerun });
  await givePlanned(handover, workspace);
  const asked = rerunPlan(plan, rerun);
  const { spend } = await planSpending(ports, asked, settings.settings);
  const built = await readOptional(workspace, "app-bundle");
  const price = spend === undefined ? "" : `, at most ${dollars(spend.worstCents)}`;
  return {
    said: `Measuring ${rerun.cases.length} of the cases again${price}, as ${by} asked`,
    build: lackingApps(farm, asked, built?.apps),
  };
}

/** The cases that this attempt measures again. Undefined: it measures everything. */
export async function rerunOf(workspace: Workspace, { attempt }: Attempt): Promise<Rerun | undefined> {
  const asked = await readOptional(workspace, "rerun");
  return asked?.attempt === attempt ? asked.rerun : undefined;
}
