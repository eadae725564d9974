/** What has `prepare` made of the models? Its documents before there is a plan, and the files that they name. */
import type { FileRef } from "../documents/file-ref.ts";
import type { SideVariants } from "../documents/variants.ts";
import type { VariantName } from "../documents/words.ts";
import type { Workspace } from "../ports.ts";

/** In the order in which they are written: each names those before it as inputs. */
export const preparedKinds = ["settings", "changes", "variants", "accuracy", "model-inputs"] as const;

/** Where a document of a kind is in the output folder. */
export const documentFile = (kind: string): string => `${kind}.json`;

/** All of them, with their envelopes. Throws as `Workspace.read` does. */
export async function readPrepared(workspace: Workspace) {
  const [settings, changes, variants, accuracy, inputs] = await Promise.all([
    workspace.read("settings", "prepare"),
    workspace.read("changes", "prepare"),
    workspace.read("variants", "prepare"),
    workspace.read("accuracy", "prepare"),
    workspace.read("model-inputs", "prepare"),
  ]);
  return { settings, changes, variants, accuracy, inputs };
}

/** The files that came out of a side; empty where it has none. */
export function convertedFiles(
  side: SideVariants,
): readonly { readonly variant: VariantName; readonly file: FileRef }[] {
  if (side.status !== "present") return [];
  return side.variants.flatMap((one) => (one.status === "converted" ? [{ variant: one.variant, file: one.file }] : []));
}
