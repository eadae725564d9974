/** Which runtime library does the app under test ship with? The closed list of those that edgegate can build an app around. */
import * as z from "zod";

/** `litert-1.4.2` needs an Android SDK to build (Google's repository); `tflite-2.16.1` is built anywhere. Newest first. */
export const androidRuntimeNames = ["litert-1.4.2", "tflite-2.16.1"] as const;
/** Newest first. Built by Xcode alone. */
export const iosRuntimeNames = ["tflite-2.17.0"] as const;
/** The key of `runtimeTable`, and a value of the config's `runtime:`. */
export const RuntimeName = z.enum([...androidRuntimeNames, ...iosRuntimeNames]);
export type RuntimeName = z.infer<typeof RuntimeName>;

/** Platforms that an app is built for. */
export const RuntimePlatform = z.enum(["android", "ios"]);
export type RuntimePlatform = z.infer<typeof RuntimePlatform>;

/** One for each platform that an app is built for. */
export const RuntimeChoice = z
  .strictObject({ android: z.enum(androidRuntimeNames), ios: z.enum(iosRuntimeNames) })
  .readonly();
export type RuntimeChoice = z.infer<typeof RuntimeChoice>;

/** How each is named in a built app and in every report that it writes: a report with another name or version is not compared. */
export const runtimeTable = {
  "litert-1.4.2": { name: "LiteRT", version: "1.4.2" },
  "tflite-2.16.1": { name: "TensorFlow Lite", version: "2.16.1" },
  "tflite-2.17.0": { name: "TensorFlow Lite", version: "2.17.0" },
} as const satisfies Record<RuntimeName, { readonly name: string; readonly version: string }>;
