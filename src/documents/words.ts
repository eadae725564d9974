/** Which words name variants, delegates and sides? The closed vocabularies that every document and language shares. */
import * as z from "zod";

/** One source × one recipe = one .tflite. `as-is` is a .tflite source untouched. */
export const variantNames = ["as-is", "float32", "float16", "weight-only-int8", "dynamic-int8", "full-int8"] as const;
/** Names a variant in documents, config, file names and reports. */
export const VariantName = z.enum(variantNames);
export type VariantName = z.infer<typeof VariantName>;

/** Software that runs the graph. `cpu` is the built-in kernels with XNNPACK truly off; `nnapi` is legacy. */
export const delegateNames = ["cpu", "xnnpack", "gpu", "nnapi", "coreml"] as const;
/** As config and request ask for it; what really ran is told apart (`applied`). */
export const DelegateName = z.enum(delegateNames);
export type DelegateName = z.infer<typeof DelegateName>;

/** `baseline` is the base commit's model, `candidate` the change's. */
export const sideNames = ["baseline", "candidate"] as const;
/** Names a side in documents and on devices. */
export const SideName = z.enum(sideNames);
export type SideName = z.infer<typeof SideName>;

/** What a team ships to: this computer (for development), Android or iOS phones. */
export const platformNames = ["host", "android", "ios"] as const;
/** Names a platform in config and documents. */
export const PlatformName = z.enum(platformNames);
export type PlatformName = z.infer<typeof PlatformName>;

/** Element types as LiteRT names them, lower case. */
export const TensorDtype = z.string().regex(/^[a-z0-9]+$/);

/** A model's name in the config: short, printable, safe as a folder name. */
export const ModelName = z
  .string()
  .regex(
    /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/,
    "a model name is 1 to 64 of A-Z a-z 0-9 . _ - and starts with a letter or digit",
  );
