/** Which app measures? For farms that need no build (host) there is none. */
import * as z from "zod";
import { documentSchema } from "./envelope.ts";
import { FileRef } from "./file-ref.ts";
import { Bytes, Sha256 } from "./quantities.ts";

/** One platform's app, filled for this run: what goes up to a farm once, whatever is measured with it. */
export const BuiltApp = z
  .strictObject({
    platform: z.enum(["android", "ios"]),
    /** The runtime library that it measures with. */
    runtime: z.strictObject({ name: z.string(), version: z.string() }).readonly(),
    /** Digest of the app before models were put in: the `appSha256` of every report that it writes. */
    appSha256: Sha256,
    /** The app with the models: Android's APK, or iOS's build-for-testing zip. */
    app: FileRef,
    /** What drivers are made of, so that the job that runs needs nothing else of the build. */
    driverParts: z.array(FileRef).readonly(),
    /** Bytes that the runtime's native libraries take, stored as in the app, by ABI. */
    runtimeBytes: z.record(z.string(), Bytes).readonly(),
  })
  .readonly();
export type BuiltApp = z.infer<typeof BuiltApp>;

/** Written by `build`: one app a platform that the plan measures on; none for a farm that needs none. */
export const AppBundleDocument = documentSchema(
  "app-bundle",
  1,
  z.strictObject({ apps: z.array(BuiltApp).readonly() }).readonly(),
);
export type AppBundleDocument = z.infer<typeof AppBundleDocument>;
