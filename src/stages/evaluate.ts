/** How right is each variant of each side? Both on the base's data where it fits; if not, each on its own. */
import type { ModelAccuracy, VariantAccuracy } from "../documents/accuracy.ts";
import type { ModelChange, SourceState } from "../documents/changes.ts";
import type { FileRef } from "../documents/file-ref.ts";
import type { ModelSettings, Settings, TaskMetric } from "../documents/settings.ts";
import type { ModelVariants, SideVariants } from "../documents/variants.ts";
import type { SideName, VariantName } from "../documents/words.ts";
import type { LiteRt, Progress } from "../ports.ts";
import { convertedFiles } from "./prepared.ts";

type Order = {
  readonly litert: LiteRt;
  readonly changes: readonly ModelChange[];
  readonly variants: readonly ModelVariants[];
  readonly settings: Settings;
  /** The candidate is a stranger's: no command of the user's is run on it. */
  readonly fromStranger: boolean;
  readonly progress: Progress;
  readonly signal: AbortSignal | undefined;
};

/** Scores every converted variant of every changed model. */
export async function evaluateModels(order: Order): Promise<readonly ModelAccuracy[]> {
  const results: ModelAccuracy[] = [];
  for (const variants of order.variants) {
    const change = order.changes.find(({ model }) => model === variants.model);
    const model = order.settings.models.find(({ name }) => name === variants.model);
    if (change === undefined || model === undefined) continue;
    results.push(await evaluateModel(order, change, model, variants));
  }
  return results;
}

async function evaluateModel(
  order: Order,
  change: ModelChange,
  model: ModelSettings,
  variants: ModelVariants,
): Promise<ModelAccuracy> {
  const total = convertedFiles(variants.baseline).length + convertedFiles(variants.candidate).length;
  const task = order.progress.start(`Evaluating ${change.model}`, total);
  let done = 0;
  const score = (side: SideName, data: SourceState | undefined) =>
    scoreSide(order, change, side, variants[side], model.evaluation?.metric, data, (variant) =>
      task.update((done += 1), `${variant} of the ${side}`),
    );
  const ownOf = (side: SideName): SourceState | undefined => change[side].evaluation;
  const shared = ownOf("baseline") ?? ownOf("candidate");
  const [baseline, candidate] = await Promise.all([score("baseline", shared), score("candidate", shared)]);
  const changedData = change.differs.includes("evaluation") && ownOf("baseline") !== undefined;
  if (!changedData || !candidate.some(doesNotFit)) {
    task.finish();
    const note = changedData ? "the change edits the evaluation data; both sides are scored on the base's" : undefined;
    return { model: change.model, sameData: true, ...(note === undefined ? {} : { note }), baseline, candidate };
  }
  const own = await score("candidate", ownOf("candidate"));
  task.finish("each side on its own data");
  const note = "the base's evaluation data does not fit the changed model, so each side is scored on its own data";
  return { model: change.model, sameData: false, note, baseline, candidate: own };
}

function doesNotFit({ task }: VariantAccuracy): boolean {
  return task.status === "failed" && task.cause === "data";
}

async function scoreSide(
  order: Order,
  change: ModelChange,
  side: SideName,
  variants: SideVariants,
  metric: TaskMetric | undefined,
  data: SourceState | undefined,
  onDone: (variant: VariantName) => void,
): Promise<readonly VariantAccuracy[]> {
  const models = convertedFiles(variants);
  if (models.length === 0) return [];
  const problem = metric?.kind === "built-in" ? problemOf(data) : undefined;
  const refused = metric?.kind === "command" && order.fromStranger;
  const scored = await order.litert.evaluate({
    models,
    reference: (["float32", "as-is"] as const).find((name) => models.some(({ variant }) => variant === name)),
    data: presentFile(data),
    calibration: presentFile(change[side].calibration),
    metric: problem === undefined && !refused ? metric : undefined,
    signal: order.signal,
    onDone,
  });
  if (refused)
    return scored.map((one) => ({ ...one, task: { status: "failed", cause: "command", reason: notForForks } }));
  if (problem === undefined) return scored;
  return scored.map((one) => ({ ...one, task: { status: "failed", cause: "data", reason: problem } }));
}

function presentFile(state: SourceState | undefined): FileRef | undefined {
  return state?.status === "present" ? state.file : undefined;
}

function problemOf(data: SourceState | undefined): string | undefined {
  if (data?.status === "present") return undefined;
  if (data?.status === "unreadable") return data.detail;
  return "the config names evaluation data, but there is no such file";
}

const notForForks = "the change comes from a fork, and the repository's own command is not run on a stranger's files";
