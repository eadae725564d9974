/** What does a job leave that has prepared some of the models, and how do all of them become one? A leg that left nothing is named. */
import type { ModelAccuracy } from "../documents/accuracy.ts";
import type { ModelChange } from "../documents/changes.ts";
import type { ModelVariants } from "../documents/variants.ts";
import { failures } from "../errors/catalogue.ts";
import type { Handover, Workspace } from "../ports.ts";
import { convertedFiles, documentFile, preparedKinds, readPrepared } from "./prepared.ts";

/** After the models of leg `number` are prepared. Documents apart from models and inputs, which only jobs that measure need. */
export async function giveLeg(handover: Handover, workspace: Workspace, number: number): Promise<void> {
  const { body: variants } = await workspace.read("variants", "prepare");
  const { body: inputs } = await workspace.read("model-inputs", "prepare");
  const models = variants.models.flatMap(({ baseline, candidate }) => [baseline, candidate].flatMap(convertedFiles));
  const files = [...models.map(({ file }) => file), ...inputs.models.flatMap((one) => one.files)];
  // The documents last: a leg that is there has its files.
  const paths = [...new Set(files.map(({ path }) => path))];
  if (paths.length > 0) await handover.give(`files-${number}`, workspace.root, paths);
  await handover.give(`prepared-${number}`, workspace.root, preparedKinds.map(documentFile));
}

/**
 * Writes the legs' documents as one of each kind. Throws a `job-left-nothing` failure when no leg left anything, and
 * `document-stale` when two were made of other commits or settings. Gives the models of legs that left nothing: their
 * documents say that they can't be used.
 */
export async function takeLegs(handover: Handover, workspace: Workspace): Promise<readonly string[]> {
  await workspace.clear();
  const taken = await handover.takeAll("prepared", (number) => workspace.below(`legs/${number}`).root);
  const legs = await Promise.all(taken.map((number) => readPrepared(workspace.below(`legs/${number}`))));
  const [first, ...others] = legs;
  if (first === undefined) throw failures.jobLeftNothing("prepare");
  for (const [at, { settings }] of others.entries())
    if (settings.digest !== first.settings.digest)
      throw failures.documentStale(`legs/${taken[at + 1]}/settings.json`, `legs/${taken[0]}/settings.json`);

  const changes = legs.flatMap((leg) => leg.changes.body.models);
  const known = new Set(changes.flatMap(({ model, renamedFrom = "" }) => [model, renamedFrom]));
  const lost = first.settings.body.settings.models.map(({ name }) => name).filter((name) => !known.has(name));
  const { subject } = first.settings;
  await workspace.write("settings", subject, [], first.settings.body);
  await workspace.write("changes", subject, ["settings"], {
    models: byModel([...changes, ...lost.map(lostChange)]),
  });
  await workspace.write("variants", subject, ["settings", "changes"], {
    models: byModel([...legs.flatMap((leg) => leg.variants.body.models), ...lost.map(lostVariants)]),
  });
  await workspace.write("accuracy", subject, ["settings", "changes", "variants"], {
    models: byModel([...legs.flatMap((leg) => leg.accuracy.body.models), ...lost.map(lostAccuracy)]),
  });
  await workspace.write("model-inputs", subject, ["settings", "changes", "variants"], {
    models: byModel(legs.flatMap((leg) => leg.inputs.body.models)),
  });
  return lost;
}

function byModel<One extends { readonly model: string }>(models: readonly One[]): readonly One[] {
  return models.toSorted((a, b) => (a.model < b.model ? -1 : a.model > b.model ? 1 : 0));
}

const nothingLeft = "the job that converts and scores it left nothing; its log says why";

/** Whether it has changed is not known, so that it counts as changed: what is unknown never passes. */
const lostChange = (model: string): ModelChange => ({
  model,
  change: "modified",
  differs: [],
  baseline: { source: { status: "absent" } },
  candidate: { source: { status: "absent" } },
});
const lostVariants = (model: string): ModelVariants => ({
  model,
  baseline: { status: "unusable", reason: nothingLeft },
  candidate: { status: "unusable", reason: nothingLeft },
});
const lostAccuracy = (model: string): ModelAccuracy => ({
  model,
  sameData: false,
  note: nothingLeft,
  baseline: [],
  candidate: [],
});
