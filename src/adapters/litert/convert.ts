/** Which .tflite files come out of a source? Each variant in a process of its own; nothing is converted twice. */
import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import * as z from "zod";
import type { FileRef } from "../../documents/file-ref.ts";
import { Inspection } from "../../documents/inspection.ts";
import type { SideVariants, Variant } from "../../documents/variants.ts";
import { VariantName, variantNames } from "../../documents/words.ts";
import type { LiteRt } from "../../ports.ts";
import type { Context } from "./context.ts";
import { digestOfFile } from "./digest.ts";
import { ask } from "./python-verb.ts";

type Order = Parameters<LiteRt["convert"]>[0];
type Made = Exclude<SideVariants, { readonly status: "absent" }>;

const reason = z.string();
const Unusable = z.strictObject({ status: z.literal("unusable"), reason });
const Outcome = z.discriminatedUnion("status", [
  z.strictObject({ status: z.literal("converted"), inspection: Inspection }),
  z.strictObject({ status: z.literal("failed"), reason }),
  z.strictObject({ status: z.literal("no-effect"), reason }),
  z.strictObject({ status: z.literal("not-possible"), reason }),
  Unusable,
]);
type Outcome = z.infer<typeof Outcome>;
const Examined = z.discriminatedUnion("status", [
  z.strictObject({ status: z.literal("model"), arithmetic: z.string(), variants: z.array(VariantName) }),
  Unusable,
]);
const FromFramework = z.discriminatedUnion("status", [
  z.strictObject({ status: z.literal("converted") }),
  z.strictObject({ status: z.literal("failed"), reason }),
  Unusable,
]);

const recipes = variantNames.filter((name) => name !== "as-is");
const notTflite = "only a .tflite source can be taken as it is";

/** Everything that comes out of one source. */
export async function convertSource(context: Context, order: Order): Promise<Made> {
  await mkdir(join(context.root, order.into), { recursive: true });
  const { kind } = order;
  if (kind === "tflite") {
    const examined = await context.inTurn(() =>
      ask(context, {
        verb: "examine",
        request: { source: join(context.root, order.source.path) },
        response: Examined,
        signal: order.signal,
      }),
    );
    if (examined.status === "died") return { status: "unusable", reason: `reading it failed: ${examined.reason}` };
    if (examined.response.status === "unusable") return examined.response;
    return convertAll(context, order, order.source, order.variants ?? examined.response.variants);
  }
  const float = await fromFramework(context, order, kind);
  if (float.status === "unusable") return float;
  const wanted = order.variants ?? recipes;
  if (float.status === "failed") {
    const variants = wanted.map((variant): Variant => ({ variant, status: "failed", reason: float.reason }));
    for (const variant of variants) order.onDone(variant);
    return { status: "present", variants };
  }
  return convertAll(context, order, float.file, wanted);
}

type FloatModel =
  | { readonly status: "converted"; readonly file: FileRef }
  | { readonly status: "failed"; readonly reason: string }
  | { readonly status: "unusable"; readonly reason: string };

/** The float32 .tflite of a SavedModel, .keras or .h5. TensorFlow is installed only here. */
async function fromFramework(
  context: Context,
  order: Order,
  kind: "saved-model" | "keras" | "h5",
): Promise<FloatModel> {
  const path = `${order.into}/source.tflite`;
  const key = JSON.stringify(["framework", await context.python.digest(), order.source.sha256, kind]);
  const folder = join(context.root, order.into);
  return context.alone(key, () => askFramework(context, order, kind, key, folder, path));
}

async function askFramework(
  context: Context,
  order: Order,
  kind: "saved-model" | "keras" | "h5",
  key: string,
  folder: string,
  path: string,
): Promise<FloatModel> {
  const kept = FromFramework.safeParse(await context.store.get(key, folder));
  if (kept.success) return floatModel(context, kept.data, path);
  const answer = await context.inTurn(() =>
    ask(context, {
      verb: "framework",
      request: { source: join(context.root, order.source.path), kind, output: join(context.root, path) },
      response: FromFramework,
      set: "tensorflow",
      signal: order.signal,
    }),
  );
  if (answer.status === "died") return { status: "failed", reason: `TensorFlow's converter: ${answer.reason}` };
  const files = answer.response.status === "converted" ? ["source.tflite"] : [];
  await context.store.put(key, answer.response, folder, files);
  return floatModel(context, answer.response, path);
}

async function floatModel(context: Context, outcome: z.infer<typeof FromFramework>, path: string): Promise<FloatModel> {
  return outcome.status === "converted"
    ? { status: "converted", file: await digestOfFile(context.root, path) }
    : outcome;
}

async function convertAll(
  context: Context,
  order: Order,
  source: FileRef,
  wanted: readonly VariantName[],
): Promise<Made> {
  const outcomes = await Promise.all(
    variantNames
      .filter((name) => wanted.includes(name))
      .map(async (variant) => {
        const outcome =
          variant === "as-is" && order.kind !== "tflite"
            ? ({ status: "not-possible", reason: notTflite } as const)
            : await convertOne(context, order, source, variant);
        if (outcome.status === "unusable") return outcome;
        const path = pathOf(order, variant);
        const result: Variant =
          outcome.status === "converted"
            ? { ...outcome, variant, file: await digestOfFile(context.root, path) }
            : { ...outcome, variant };
        order.onDone(result);
        return result;
      }),
  );
  const unusable = outcomes.find((one) => one.status === "unusable");
  if (unusable !== undefined) return unusable;
  return { status: "present", variants: outcomes.filter((one) => one.status !== "unusable") };
}

function pathOf(order: Order, variant: VariantName): string {
  return `${order.into}/${variant}.tflite`;
}

async function convertOne(context: Context, order: Order, source: FileRef, variant: VariantName): Promise<Outcome> {
  const calibration = variant === "full-int8" ? order.calibration : undefined;
  const key = JSON.stringify([
    "convert",
    await context.python.digest(),
    source.sha256,
    variant,
    calibration === undefined ? "" : [calibration.data.sha256, calibration.samples],
  ]);
  return context.alone(key, () => askConverter(context, order, source, variant, calibration, key));
}

async function askConverter(
  context: Context,
  order: Order,
  source: FileRef,
  variant: VariantName,
  calibration: Order["calibration"],
  key: string,
): Promise<Outcome> {
  const path = pathOf(order, variant);
  const folder = join(context.root, dirname(path));
  const kept = Outcome.safeParse(await context.store.get(key, folder));
  if (kept.success) return kept.data;
  const answer = await context.inTurn(() =>
    ask(context, {
      verb: "convert",
      request: {
        source: join(context.root, source.path),
        variant,
        output: join(context.root, path),
        ...(calibration === undefined
          ? {}
          : { calibration: { data: join(context.root, calibration.data.path), samples: calibration.samples } }),
      },
      response: Outcome,
      signal: order.signal,
    }),
  );
  // A death may be the machine's fault, so it is not kept.
  if (answer.status === "died") return { status: "failed", reason: `the converter did not answer: ${answer.reason}` };
  const files = answer.response.status === "converted" ? [`${variant}.tflite`] : [];
  await context.store.put(key, answer.response, folder, files);
  return answer.response;
}
