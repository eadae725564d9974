/** What is known of one case of a pull request? Told from the documents of the run that judged it, which are read as a stranger's. */
import { compareCases } from "../documents/case-key.ts";
import { failures } from "../errors/catalogue.ts";
import { Failure } from "../errors/failure.ts";
import type { DataBranch, JudgedRun, JudgedRuns, Workspace } from "../ports.ts";
import { renderCaseAnswer, renderCaseQuestion } from "../render/answers.ts";
import { decideStored, withWaivers } from "./conclude.ts";
import { plannedKinds, takeRuns } from "./handover.ts";
import { type CaseMatch, matchCases } from "./match-cases.ts";
import { documentFile } from "./prepared.ts";
import { reportInput } from "./report-input.ts";
import { waiversFor } from "./waivers.ts";

export type ExplainOrder = {
  readonly words: readonly string[];
  readonly pull: { readonly headSha: string; readonly fromFork: boolean };
  readonly judged: JudgedRuns;
  readonly decisions: DataBranch;
  /** Emptied, and filled with the run's documents. */
  readonly workspace: Workspace;
  readonly today: string;
  readonly toolVersion: string;
};

/** `found` is false where there is no such case, or nothing to tell; the text then says why, and what would help. */
export type Explanation = { readonly found: boolean; readonly markdown: string };

/** Throws what GitHub refuses; what a run has left in disorder is told instead. */
export async function explain(order: ExplainOrder): Promise<Explanation> {
  const { pull, judged, workspace } = order;
  const commit = pull.headSha.slice(0, 7);
  const run = await judged.of(pull);
  if (run === undefined) return nothing(`no run has judged ${commit}, the newest commit, yet`);
  if (!run.completed) return nothing(`the run that judges ${commit} is still under way; ask again when it has ended`);
  try {
    const missing = await takeDocuments(run, workspace, commit);
    return missing === undefined ? await tell(order, run) : nothing(missing);
  } catch (error) {
    if (error instanceof Failure && unreadable.has(error.code)) return nothing(error.message);
    throw error;
  }
}

/** What a run's own files can be guilty of. */
const unreadable: ReadonlySet<string> = new Set([
  "run-files-refused",
  "document-unreadable",
  "document-stale",
  "document-missing",
  "file-changed",
]);

/** Why they are not there; undefined: they are. */
async function takeDocuments(run: JudgedRun, workspace: Workspace, commit: string): Promise<string | undefined> {
  await workspace.clear();
  // First: the plan that was measured by is in it, and is newer than the one that was made.
  const measured = await run.take("measured", workspace, placeOfMeasured);
  if (measured === "expired") return expired(commit);
  const planned = await run.take("planned", workspace, measured === "taken" ? besideMeasured : placeOfPlanned);
  switch (planned) {
    case "expired":
      return expired(commit);
    case "none":
      return `the run that judged ${commit} has left no documents that can be read here: it failed early, or does all in one job, whose artifact \`edgegate explain\` can read`;
    case "taken":
      await takeRuns({ take: async () => measured === "taken" }, workspace);
      return undefined;
  }
}

function expired(commit: string): string {
  return `the documents of ${commit} are gone: GitHub keeps them for 14 days. /edgegate rerun measures again`;
}

const plannedFiles: ReadonlySet<string> = new Set(plannedKinds.map(documentFile));
const measuredFiles: ReadonlySet<string> = new Set(["plan.json", "app-bundle.json", "device-runs.json"]);

function placeOfPlanned(name: string): string | undefined {
  return plannedFiles.has(name) ? name : undefined;
}

function besideMeasured(name: string): string | undefined {
  return name === "plan.json" ? "planned/plan.json" : placeOfPlanned(name);
}

function placeOfMeasured(name: string): string | undefined {
  const report = /^device-runs(\/[A-Za-z0-9][A-Za-z0-9._-]{0,199}){2,4}$/.test(name);
  return report || measuredFiles.has(name) ? name : undefined;
}

async function tell(order: ExplainOrder, run: JudgedRun): Promise<Explanation> {
  const { words, workspace, pull, toolVersion } = order;
  const plan = await workspace.read("plan", "prepare");
  const cases = plan.body.devices.flatMap((device) => device.cases.map(({ key }) => key)).toSorted(compareCases);
  const match = matchCases(words, cases);
  if (match.status !== "matched") return question(words, match);
  const { subject, evidence, decision } = await decideStored(workspace);
  const waivers = { asOf: order.today, waivers: await waiversFor(order.decisions, pull.headSha) };
  const links = { run: run.pageUrl };
  const input = reportInput(
    { toolVersion, links },
    subject,
    evidence,
    withWaivers(decision, waivers, evidence),
    undefined,
  );
  const markdown = renderCaseAnswer(input, match.key, { headSha: pull.headSha, page: run.pageUrl });
  if (markdown === undefined) throw failures.documentUnreadable("plan.json", "a case of it is in no comparison");
  return { found: true, markdown };
}

function question(words: readonly string[], match: Exclude<CaseMatch, { status: "matched" }>): Explanation {
  switch (match.status) {
    case "ambiguous": {
      if (match.labels.length === 0) return nothing("this change has nothing that was to be measured");
      const said = words.length === 0 ? "name a case by words of it" : `${match.labels.length} cases fit; add words`;
      return { found: false, markdown: renderCaseQuestion(`${said}:`, match.labels) };
    }
    case "unknown": {
      const meant = match.suggestion === undefined ? "" : ` Did you mean ${match.suggestion}?`;
      const said = `no case has the word "${match.word}".${meant} Words of the cases:`;
      return { found: false, markdown: renderCaseQuestion(said, match.known) };
    }
    case "none":
      return {
        found: false,
        markdown: renderCaseQuestion("no case has all of these words; these come near:", match.labels),
      };
  }
}

function nothing(said: string): Explanation {
  return { found: false, markdown: renderCaseQuestion(said, []) };
}
