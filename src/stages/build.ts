/** Which app will measure? A farm that runs this computer's own code needs none. */
import { failures } from "../errors/catalogue.ts";
import type { Ports } from "./stage-ports.ts";

/** Writes app-bundle: one app for each platform that the plan measures on. */
export async function build({ workspace, farm, appBuilders, progress, signal }: Ports): Promise<void> {
  const { subject, body: plan } = await workspace.read("plan", "prepare");
  const runtimes = new Map(
    plan.devices.flatMap(({ platform, runtime, request }) => (request === undefined ? [] : [[platform, runtime]])),
  );
  const files = new Map(plan.files.map(({ id, file }) => [id, file]));
  const apps = [];
  if (farm.needsApp) {
    for (const [platform, runtime] of runtimes) {
      const builder = appBuilders.find((one) => one.platform === platform);
      if (builder === undefined || runtime === undefined)
        throw failures.internal(`no builder makes the app of ${platform}`);
      apps.push(await builder.build({ runtime, files, workspace, signal, progress }));
    }
  }
  await workspace.write("app-bundle", subject, ["plan"], { apps });
}
