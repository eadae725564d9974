/** Which variants does a stranger's file stand for? Its bytes are inspected here; whatever was said of them is not read. */
import type { FileRef } from "../documents/file-ref.ts";
import type { SideVariants, Variant } from "../documents/variants.ts";
import { variantNames, type VariantName } from "../documents/words.ts";
import type { LiteRt } from "../ports.ts";

/** Converted files of a stranger's by the path that their run gave them: bytes, which claim to be a model's variant. */
export type AdoptedFiles = ReadonlyMap<string, FileRef>;

/** The candidate's variants of one model, each read as a .tflite that came from anywhere. */
export async function adoptSide(order: {
  readonly litert: LiteRt;
  readonly adopted: AdoptedFiles;
  readonly model: string;
  /** Absent: all that a framework's source gives. */
  readonly wanted: readonly VariantName[] | undefined;
  readonly into: string;
  readonly signal: AbortSignal | undefined;
  readonly onDone: (variant: VariantName) => void;
}): Promise<SideVariants> {
  const { litert, adopted, model, into, signal, onDone } = order;
  const variants: Variant[] = [];
  for (const variant of order.wanted ?? variantNames.filter((name) => name !== "as-is")) {
    const source = adopted.get(`variants/${model}/candidate/${variant}.tflite`);
    variants.push(source === undefined ? { variant, status: "failed", reason: notLeft } : await read(source, variant));
    onDone(variant);
  }
  return { status: "present", variants };

  async function read(source: FileRef, variant: VariantName): Promise<Variant> {
    const made = await litert.convert({
      source,
      kind: "tflite",
      variants: ["as-is"],
      calibration: undefined,
      into: `${into}/${variant}`,
      signal,
      onDone: () => undefined,
    });
    if (made.status === "unusable") return { variant, status: "failed", reason: made.reason };
    const [one] = made.variants;
    return one === undefined ? { variant, status: "failed", reason: notLeft } : { ...one, variant };
  }
}

const notLeft = "the fork's own workflow run left no such file; its log says why";
