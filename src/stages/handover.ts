/** What does each job leave for the next, and how is it joined? A job that left nothing is named, never guessed. */
import type { BuiltApp } from "../documents/app-bundle.ts";
import type { FileRef } from "../documents/file-ref.ts";
import { adoptDevice } from "../domain/adopt-device.ts";
import { failures } from "../errors/catalogue.ts";
import { Failure } from "../errors/failure.ts";
import type { DeviceFarm, Handover, HandoverPart, Progress, Workspace } from "../ports.ts";
import { presentOptional } from "./optional.ts";
import { documentFile, preparedKinds } from "./prepared.ts";

/** What `planned` carries, in the order in which they are written. */
export const plannedKinds = [...preparedKinds, "plan"] as const;

/** After plan; with the cases that are measured again, where that was asked for. */
export async function givePlanned(handover: Handover, workspace: Workspace): Promise<void> {
  const rerun = await presentOptional(workspace, "rerun");
  await handover.give("planned", workspace.root, [...plannedKinds, ...rerun].map(documentFile));
}

/**
 * Throws a `job-left-nothing` failure when plan left nothing, and a `file-changed` failure when its models and inputs are not there.
 * `cancelled`: whether a job before this one was, which the failure then says.
 */
export async function takePlanned(
  handover: Handover,
  workspace: Workspace,
  withFiles: boolean,
  cancelled = false,
): Promise<void> {
  await workspace.clear();
  if (!(await handover.take("planned", workspace.root))) throw failures.jobLeftNothing("plan", cancelled);
  if (!withFiles) return;
  const { body } = await workspace.read("plan", "prepare");
  const taken = await handover.takeAll("files", () => workspace.root);
  if (body.files.length > 0 && taken.length === 0) throw failures.fileChanged(body.files[0]?.file.path ?? "files");
}

/** After build, on a runner that made one platform's app. */
export async function giveApp(handover: Handover, workspace: Workspace, platform: BuiltApp["platform"]): Promise<void> {
  const { body } = await workspace.read("app-bundle", "build");
  const mine = body.apps.filter((one) => one.platform === platform);
  const paths = mine.flatMap(({ app, driverParts }) => [app, ...driverParts].map(({ path }) => path));
  await handover.give(partOf(platform), workspace.root, [documentFile("app-bundle"), ...paths]);
}

/**
 * Before run: the apps of every build job, as one document. Throws when an app was built for another plan than the one
 * here; a platform whose job left nothing is simply not among them.
 */
export async function takeApps(handover: Handover, workspace: Workspace): Promise<void> {
  const plan = await workspace.read("plan", "prepare");
  const apps: BuiltApp[] = [];
  for (const platform of ["android", "ios"] as const) {
    const part = workspace.below(`taken/${partOf(platform)}`);
    if (!(await handover.take(partOf(platform), part.root))) continue;
    const bundle = await part.read("app-bundle", "build");
    const madeFrom = bundle.inputs.find(({ kind }) => kind === "plan");
    const here = await workspace.ref(documentFile("plan"));
    if (madeFrom?.sha256 !== here.sha256)
      throw failures.documentStale(`${partOf(platform)}/${documentFile("app-bundle")}`, documentFile("plan"));
    apps.push(
      ...bundle.body.apps.map((one) => ({
        ...one,
        app: below(platform, one.app),
        driverParts: one.driverParts.map((part) => below(platform, part)),
      })),
    );
  }
  await workspace.write("app-bundle", plan.subject, ["plan"], { apps });
}

function below(platform: BuiltApp["platform"], file: FileRef): FileRef {
  return { ...file, path: `taken/${partOf(platform)}/${file.path}` };
}

/**
 * Before run, on a farm that is this computer: the computer that planned may have been another one. The plan then names
 * this one; it goes on with what was measured.
 */
export async function takeThisComputer(workspace: Workspace, farm: DeviceFarm): Promise<void> {
  const plan = await workspace.read("plan", "prepare");
  if (plan.body.devices.every(({ platform }) => platform !== "host")) return;
  const [here] = await farm.devices();
  if (here === undefined) return;
  const inputs = plan.inputs.map(({ kind }) => kind);
  await workspace.write("plan", plan.subject, inputs, adoptDevice(plan.body, here.device));
}

/** After run. */
export async function giveRuns(handover: Handover, workspace: Workspace): Promise<void> {
  const { body } = await workspace.read("device-runs", "run");
  const reports = body.runs.flatMap(({ outcome }) => (outcome.report === undefined ? [] : [outcome.report.path]));
  await handover.give("measured", workspace.root, [
    ...["plan", ...(await presentOptional(workspace, "app-bundle")), "device-runs"].map(documentFile),
    ...new Set(reports),
  ]);
}

/**
 * After all in one job: what whoever asks about a case later is told from. No job waits for it, so that a server which takes no
 * artifacts, or not two of a name, costs nothing else.
 */
export async function giveJudged(handover: Handover, workspace: Workspace, progress: Progress): Promise<void> {
  try {
    await givePlanned(handover, workspace);
    await giveRuns(handover, workspace);
  } catch (error) {
    if (!(error instanceof Failure) || error.code !== "artifacts-refused") throw error;
    progress.note(`Nothing was left for \`/edgegate explain\`: ${error.message}`);
  }
}

/** Before conclude. When the run job left nothing, every planned case is missing, which is what the report then says. `unneeded`: none was planned. */
export async function takeRuns(
  handover: Pick<Handover, "take">,
  workspace: Workspace,
): Promise<"taken" | "missing" | "unneeded"> {
  if (await handover.take("measured", workspace.root)) return "taken";
  const { subject, body } = await workspace.read("plan", "prepare");
  await workspace.write("device-runs", subject, ["plan"], { runs: [] });
  return body.devices.some(({ request }) => request !== undefined) ? "missing" : "unneeded";
}

function partOf(platform: BuiltApp["platform"]): HandoverPart {
  return platform === "android" ? "app-android" : "app-ios";
}
