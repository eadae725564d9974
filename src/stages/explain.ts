/** What is known of one case of a pull request? Told from the documents of the run that judged it, which are read as a stranger's. */
import { caseLabel } from "../documents/case-key.ts";
import type { GateName } from "../documents/gate-name.ts";
import { failures } from "../errors/catalogue.ts";
import type { DataBranch, JudgedRun, JudgedRuns, Workspace } from "../ports.ts";
import { renderCaseAnswer, renderCaseQuestion } from "../render/answers.ts";
import { withWaivers } from "./conclude.ts";
import { decideStored } from "./decide-stored.ts";
import { isDisorder, takeJudged } from "./judged-documents.ts";
import { casesOf, matchCases, unmatched } from "./match-cases.ts";
import { reportInput } from "./report-input.ts";
import { waiversFor } from "./waivers.ts";

/** Which case is meant, and of which pull request. `today` is a day in UTC. */
export type ExplainOrder = {
  readonly words: readonly string[];
  readonly pull: { readonly headSha: string; readonly fromFork: boolean };
  readonly judged: JudgedRuns;
  readonly gate: GateName;
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
  try {
    const taken = await takeJudged(order);
    return taken.status === "taken" ? await tell(order, taken.run) : nothing(order.gate, taken.why);
  } catch (error) {
    if (isDisorder(error)) return nothing(order.gate, error.message);
    throw error;
  }
}

async function tell(order: ExplainOrder, run: JudgedRun): Promise<Explanation> {
  const { words, workspace, pull, gate, toolVersion } = order;
  const plan = await workspace.read("plan", "prepare");
  const match = matchCases(words, casesOf(plan.body));
  if (match.status !== "matched")
    return { found: false, markdown: renderCaseQuestion({ gate, command: "explain" }, ...unmatched(match)) };
  const [key, ...others] = match.keys;
  if (key === undefined) return nothing(gate, "this change has nothing that was to be measured");
  if (others.length > 0) {
    const said = words.length === 0 ? "name a case by words of it:" : `${match.keys.length} cases fit; add words:`;
    return {
      found: false,
      markdown: renderCaseQuestion({ gate, command: "explain" }, said, match.keys.map(caseLabel)),
    };
  }
  const { subject, evidence, decision } = await decideStored(workspace);
  const waivers = { asOf: order.today, waivers: await waiversFor(order.decisions, pull.headSha) };
  const links = { run: run.pageUrl };
  const input = reportInput(
    { toolVersion, gate, links },
    subject,
    evidence,
    withWaivers(decision, waivers, evidence),
    undefined,
  );
  const markdown = renderCaseAnswer(input, key, { headSha: pull.headSha, page: run.pageUrl });
  if (markdown === undefined) throw failures.documentUnreadable("plan.json", "a case of it is in no comparison");
  return { found: true, markdown };
}

function nothing(gate: GateName, said: string): Explanation {
  return { found: false, markdown: renderCaseQuestion({ gate, command: "explain" }, said, []) };
}
