/** What has the run left that judged a pull request's newest commit? Read as a stranger's, wherever it ran. */
import type { GateName } from "../documents/gate-name.ts";
import { Failure } from "../errors/failure.ts";
import type { JudgedRun, JudgedRuns, Workspace } from "../ports.ts";
import { plannedKinds, takeRuns } from "./handover.ts";
import { documentFile } from "./prepared.ts";

/** Whether they could be had. */
export type JudgedDocuments =
  /** They are in the workspace. `measured` is false where no device was asked or what measured left nothing. */
  | { readonly status: "taken"; readonly run: JudgedRun; readonly measured: boolean }
  /** Why they are not there, and what would help. */
  | { readonly status: "missing"; readonly why: string };

/** Empties the workspace, and fills it with the run's documents. Throws what GitHub refuses and what is in disorder. */
export async function takeJudged(order: {
  readonly judged: JudgedRuns;
  readonly gate: GateName;
  readonly pull: { readonly headSha: string; readonly fromFork: boolean };
  readonly workspace: Workspace;
}): Promise<JudgedDocuments> {
  const { judged, gate, pull, workspace } = order;
  const commit = pull.headSha.slice(0, 7);
  const run = await judged.of(pull);
  if (run === undefined) return missing(`no run has judged ${commit}, the newest commit, yet`);
  if (!run.completed) return missing(`the run that judges ${commit} is still under way; ask again when it has ended`);
  await workspace.clear();
  // First: the plan that was measured by is in it, and is newer than the one that was made.
  const measured = await run.take("measured", workspace, placeOfMeasured);
  if (measured === "expired") return expired(gate, commit);
  const planned = await run.take("planned", workspace, measured === "taken" ? besideMeasured : placeOfPlanned);
  switch (planned) {
    case "expired":
      return expired(gate, commit);
    case "none":
      return missing(
        `the run that judged ${commit} has left no documents that can be read here: it failed early, or its server keeps no artifacts; its log says which`,
      );
    case "taken":
      await takeRuns({ take: async () => measured === "taken" }, workspace);
      return { status: "taken", run, measured: measured === "taken" };
  }
}

/** Whether a failure is one that a run's own files can be guilty of. */
export function isDisorder(error: unknown): error is Failure {
  return error instanceof Failure && unreadable.has(error.code);
}

const unreadable: ReadonlySet<string> = new Set([
  "run-files-refused",
  "document-unreadable",
  "document-stale",
  "document-missing",
  "file-changed",
]);

function missing(why: string): JudgedDocuments {
  return { status: "missing", why };
}

function expired(gate: GateName, commit: string): JudgedDocuments {
  return missing(`the documents of ${commit} are gone: GitHub keeps them for 14 days. /${gate} rerun measures again`);
}

const plannedFiles: ReadonlySet<string> = new Set([...plannedKinds, "rerun"].map(documentFile));
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
