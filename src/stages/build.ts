/** Which app will measure? A farm that runs this computer's own code needs none. */
import type { BuiltApp } from "../documents/app-bundle.ts";
import type { BodyOf } from "../documents/by-kind.ts";
import type { FileRef } from "../documents/file-ref.ts";
import { platformNames, type PlatformName } from "../documents/words.ts";
import { failures } from "../errors/catalogue.ts";
import type { DeviceFarm } from "../ports.ts";
import type { Ports } from "./stage-ports.ts";

/** Writes app-bundle: one app for each platform that the plan measures on, or for those of them that are in `only`. */
export async function build(
  { workspace, farm, appBuilders, progress, signal }: Ports,
  only: readonly PlatformName[] = platformNames,
): Promise<void> {
  const { subject, body: plan } = await workspace.read("plan", "prepare");
  const runtimes = new Map(
    plan.devices.flatMap(({ platform, runtime, request }) => (request === undefined ? [] : [[platform, runtime]])),
  );
  const apps = [];
  if (farm.needsApp) {
    for (const [platform, runtime] of runtimes) {
      if (!only.includes(platform)) continue;
      const builder = appBuilders.find((one) => one.platform === platform);
      if (builder === undefined || runtime === undefined)
        throw failures.internal(`no builder makes the app of ${platform}`);
      apps.push(await builder.build({ runtime, files: filesOf(plan, platform), workspace, signal, progress }));
    }
  }
  await workspace.write("app-bundle", subject, ["plan"], { apps });
}

/** Which platforms a plan measures on with an app that is not among `built`. */
export function lackingApps(
  { needsApp }: Pick<DeviceFarm, "needsApp">,
  { devices }: BodyOf<"plan">,
  built: readonly BuiltApp[] = [],
): Readonly<Record<BuiltApp["platform"], boolean>> {
  const lacks = (platform: BuiltApp["platform"]): boolean =>
    needsApp &&
    devices.some((one) => one.platform === platform && one.request !== undefined) &&
    !built.some((one) => one.platform === platform);
  return { android: lacks("android"), ios: lacks("ios") };
}

/** Everything that devices of a platform are to load, by its path in their requests. */
function filesOf(plan: BodyOf<"plan">, platform: PlatformName): ReadonlyMap<string, FileRef> {
  const known = new Map(plan.files.map(({ id, file }) => [id, file]));
  const wanted = plan.devices.flatMap((one) => (one.platform === platform ? (one.request?.files ?? []) : []));
  return new Map(
    wanted.map(({ id, path }) => {
      const file = known.get(id);
      if (file === undefined) throw failures.internal(`the plan names no file ${id}`);
      return [path, file];
    }),
  );
}
