/** Which .tflite files come out of each side of each changed model? */
import type { ModelChange, SideSources } from "../documents/changes.ts";
import type { ModelSettings, Settings } from "../documents/settings.ts";
import type { ModelVariants, SideVariants } from "../documents/variants.ts";
import { adoptSide, type AdoptedFiles } from "./adopted-files.ts";
import { variantNames, type SideName, type VariantName } from "../documents/words.ts";
import type { LiteRt, Progress } from "../ports.ts";
import { convertedFiles } from "./prepared.ts";

/** Converts both sides of every changed model. Never throws for what a source or the converter did. */
export async function convertModels(order: {
  readonly litert: LiteRt;
  readonly changes: readonly ModelChange[];
  readonly base: Settings | undefined;
  readonly head: Settings | undefined;
  /** What a stranger's run has made of the candidate's sources, which then are not converted here. */
  readonly adopted: AdoptedFiles | undefined;
  readonly progress: Progress;
  readonly signal: AbortSignal | undefined;
}): Promise<readonly ModelVariants[]> {
  const changed = order.changes.filter(({ change }) => change !== "unchanged");
  const results: ModelVariants[] = [];
  for (const change of changed) {
    const task = order.progress.start(`Converting ${change.model}`);
    let done = 0;
    const onDone = (side: SideName) => (name: VariantName) => task.update((done += 1), `${name} of the ${side}`);
    const wanted = variantsWanted(change.model, order.base, order.head);
    const convert = (side: SideName) =>
      convertSide(
        order.litert,
        change,
        side,
        wanted,
        modelOf(side === "baseline" ? order.base : order.head, change.model),
        order.signal,
        onDone(side),
        side === "candidate" ? order.adopted : undefined,
      );
    const [baseline, candidate] = await Promise.all([convert("baseline"), convert("candidate")]);
    task.finish(`${convertedFiles(baseline).length} + ${convertedFiles(candidate).length} files`);
    results.push({ model: change.model, baseline, candidate });
  }
  return results;
}

function modelOf(settings: Settings | undefined, name: string): ModelSettings | undefined {
  return settings?.models.find((model) => model.name === name);
}

/** What either side asks for, and what ships; undefined: all that the source allows. */
function variantsWanted(
  name: string,
  base: Settings | undefined,
  head: Settings | undefined,
): readonly VariantName[] | undefined {
  const asked = modelOf(head, name)?.variants ?? modelOf(base, name)?.variants;
  if (asked === undefined) return undefined;
  const ship = Object.values((modelOf(base, name) ?? modelOf(head, name))?.ship ?? {});
  const wanted = new Set([...asked, ...ship.map(({ variant }) => variant)]);
  return variantNames.filter((variant) => wanted.has(variant));
}

async function convertSide(
  litert: LiteRt,
  change: ModelChange,
  side: SideName,
  wanted: readonly VariantName[] | undefined,
  model: ModelSettings | undefined,
  signal: AbortSignal | undefined,
  onDone: (variant: VariantName) => void,
  adopted: AdoptedFiles | undefined,
): Promise<SideVariants> {
  const sources: SideSources = change[side];
  if (model === undefined) return { status: "absent" };
  if (sources.source.status === "absent") {
    if (side === "baseline") return { status: "absent" };
    return { status: "unusable", reason: `the config names ${model.source}, but there is no such file` };
  }
  if (sources.source.status === "unreadable") return { status: "unusable", reason: sources.source.detail };
  const { kind, file } = sources.source;
  if (kind === "npz" || kind === "other") {
    const reason = `${model.source} is not a model: a source is a SavedModel folder, or a .keras, .h5 or .tflite file`;
    return { status: "unusable", reason };
  }
  const calibration =
    model.calibration !== undefined && sources.calibration?.status === "present"
      ? { data: sources.calibration.file, samples: model.calibration.samples }
      : undefined;
  const into = `variants/${change.model}/${side}`;
  // A .tflite source is data for a stranger, too; what a framework loads may be code.
  if (adopted !== undefined && kind !== "tflite")
    return adoptSide({ litert, adopted, model: change.model, wanted, into, signal, onDone });
  return litert.convert({
    source: file,
    kind,
    variants: wanted,
    calibration,
    into,
    signal,
    onDone: ({ variant }) => onDone(variant),
  });
}
