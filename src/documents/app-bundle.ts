/** Which app measures? For farms that need no build (host, adb with an installed app) it says just that. */
import * as z from "zod";
import { documentSchema } from "./envelope.ts";
import { FileRef } from "./file-ref.ts";
import { PlatformName } from "./words.ts";

export const AppBundleDocument = documentSchema(
  "app-bundle",
  1,
  z
    .strictObject({
      apps: z
        .array(z.strictObject({ platform: PlatformName, files: z.array(FileRef).readonly() }).readonly())
        .readonly(),
    })
    .readonly(),
);
export type AppBundleDocument = z.infer<typeof AppBundleDocument>;
