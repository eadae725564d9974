/** Which versions are the Android packages built for? What Gradle reads too: benchmark-apps/android/versions.json. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import * as z from "zod";

const Versions = z.object({
  applicationId: z.string(),
  versionName: z.string(),
  minSdk: z.int(),
  targetSdk: z.int(),
});
/** The part of versions.json that a build here needs. */
export type Versions = z.infer<typeof Versions>;

/** `sources`: the folder benchmark-apps/android. */
export async function readVersions(sources: string): Promise<Versions> {
  return Versions.parse(JSON.parse(await readFile(join(sources, "versions.json"), "utf8")));
}

/** The package name of the driver. */
export function driverId({ applicationId }: Versions): string {
  return `${applicationId}.test`;
}
