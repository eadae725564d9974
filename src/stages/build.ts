/** Which app will measure? A farm that runs this computer's own code needs none. */
import { failures } from "../errors/catalogue.ts";
import type { Ports } from "./stage-ports.ts";

/** Writes app-bundle. */
export async function build({ workspace, farm }: Ports): Promise<void> {
  const { subject } = await workspace.read("plan", "prepare");
  if (farm.needsApp) throw failures.internal(`the farm ${farm.name} needs an app, and no builder is joined to it`);
  await workspace.write("app-bundle", subject, ["plan"], { apps: [] });
}
