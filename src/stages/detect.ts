/** Which configured models differ between base and head, and in what? Only those are copied out and measured. */
import type { ModelChange, SideSources, SourceState } from "../documents/changes.ts";
import type { ModelSettings, Settings } from "../documents/settings.ts";
import type { SideName } from "../documents/words.ts";
import type { Progress, TwoSides } from "../ports.ts";

type Part = "source" | "calibration" | "evaluation";
const parts: readonly Part[] = ["source", "calibration", "evaluation"];

/** One entry a configured model of either side, sorted by name. Nothing is copied out yet: the sources of both sides are `absent`. */
export async function detectChanges(
  sides: TwoSides,
  base: Settings | undefined,
  head: Settings | undefined,
  progress: Progress,
): Promise<readonly ModelChange[]> {
  const names = [...new Set([...modelsOf(base), ...modelsOf(head)].map(({ name }) => name))].sort();
  const task = progress.start("Looking for changed models", names.length);
  const found: ModelChange[] = [];
  for (const [index, name] of names.entries()) {
    const before = modelsOf(base).find((model) => model.name === name);
    const after = modelsOf(head).find((model) => model.name === name);
    found.push(await detectChange(sides, name, before, after));
    task.update(index + 1, name);
  }
  const changes = await joinRenames(sides, base, head, found);
  const changed = changes.filter(({ change }) => change !== "unchanged").length;
  task.finish(`${changed} of ${changes.length} changed`);
  return changes;
}

function modelsOf(settings: Settings | undefined): readonly ModelSettings[] {
  return settings?.models ?? [];
}

async function detectChange(
  sides: TwoSides,
  model: string,
  before: ModelSettings | undefined,
  after: ModelSettings | undefined,
): Promise<ModelChange> {
  const differs: ModelChange["differs"][number][] = [];
  for (const part of parts) {
    const [left, right] = [
      await identityOf(sides, "baseline", before, part),
      await identityOf(sides, "candidate", after, part),
    ];
    if (left !== right) differs.push(part);
  }
  if (before !== undefined && after !== undefined && conversionOf(before) !== conversionOf(after))
    differs.push("settings");
  const existed = (await identityOf(sides, "baseline", before, "source")) !== undefined;
  const change = changeWord(existed, after !== undefined, differs.length > 0);
  const moved =
    before !== undefined && after !== undefined && before.source !== after.source && !differs.includes("source");
  return {
    model,
    change,
    differs,
    ...(moved ? { renamedFrom: before.source } : {}),
    baseline: absentSide,
    candidate: absentSide,
  };
}

/** The changed ones with the files of both sides, copied out. */
export async function copyOut(
  sides: TwoSides,
  base: Settings | undefined,
  head: Settings | undefined,
  changes: readonly ModelChange[],
): Promise<readonly ModelChange[]> {
  const done: ModelChange[] = [];
  for (const one of changes) {
    const named = ({ name }: ModelSettings): boolean => name === one.model;
    if (one.change === "unchanged") done.push(one);
    else
      done.push({
        ...one,
        baseline: await sourcesOf(sides, "baseline", modelsOf(base).find(named)),
        candidate: await sourcesOf(sides, "candidate", modelsOf(head).find(named)),
      });
  }
  return done;
}

function changeWord(existed: boolean, configuredNow: boolean, differs: boolean): ModelChange["change"] {
  if (!configuredNow) return "deleted";
  if (!existed) return "added";
  return differs ? "modified" : "unchanged";
}

const absentSide: SideSources = { source: { status: "absent" } };

function pathOf(model: ModelSettings | undefined, part: Part): string | undefined {
  return part === "source" ? model?.source : model?.[part]?.data;
}

async function identityOf(sides: TwoSides, side: SideName, model: ModelSettings | undefined, part: Part) {
  const path = pathOf(model, part);
  return path === undefined ? undefined : await sides.identity(side, path);
}

/** What the config says of conversion: the rest of a model's settings decides, and the base's holds for both sides. */
function conversionOf(model: ModelSettings): string {
  return JSON.stringify([model.variants ?? [], model.calibration?.samples ?? 0]);
}

async function sourcesOf(sides: TwoSides, side: SideName, model: ModelSettings | undefined): Promise<SideSources> {
  if (model === undefined) return absentSide;
  const state = async (part: Part): Promise<SourceState | undefined> => {
    const path = pathOf(model, part);
    return path === undefined ? undefined : await sides.materialise(side, path);
  };
  const [source, calibration, evaluation] = [
    await state("source"),
    await state("calibration"),
    await state("evaluation"),
  ];
  return {
    source: source ?? { status: "absent" },
    ...(calibration === undefined ? {} : { calibration }),
    ...(evaluation === undefined ? {} : { evaluation }),
  };
}

/** The same bytes under another name are one renamed model, not a deleted and an added one. */
async function joinRenames(
  sides: TwoSides,
  base: Settings | undefined,
  head: Settings | undefined,
  changes: readonly ModelChange[],
): Promise<readonly ModelChange[]> {
  const renamed = new Map<string, string>();
  for (const added of changes.filter(({ change }) => change === "added")) {
    const after = modelsOf(head).find(({ name }) => name === added.model);
    const identity = await identityOf(sides, "candidate", after, "source");
    for (const gone of changes.filter(
      ({ change, model }) => change === "deleted" && ![...renamed.values()].includes(model),
    )) {
      const before = modelsOf(base).find(({ name }) => name === gone.model);
      if (identity === undefined || (await identityOf(sides, "baseline", before, "source")) !== identity) continue;
      renamed.set(added.model, gone.model);
      break;
    }
  }
  const former = new Set(renamed.values());
  return changes
    .filter(({ model }) => !former.has(model))
    .map((change) => {
      const from = renamed.get(change.model);
      if (from === undefined) return change;
      return { ...change, change: "unchanged" as const, differs: [], renamedFrom: from };
    });
}
