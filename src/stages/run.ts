/** What did the devices measure? Both rounds: the second only of cases that the first made suspicious. */
import type { BuiltApp } from "../documents/app-bundle.ts";
import { parseBenchReport } from "../documents/bench-report-text.ts";
import type { BodyOf } from "../documents/by-kind.ts";
import { printBenchRequest, type BenchRequest } from "../documents/bench-request.ts";
import { caseLabel, sameDevice, type Device } from "../documents/case-key.ts";
import type { DeviceRun } from "../documents/device-runs.ts";
import type { Rerun } from "../documents/rerun.ts";
import type { Subject } from "../documents/envelope.ts";
import type { PlannedDevice } from "../documents/plan.ts";
import type { Settings } from "../documents/settings.ts";
import type { PlatformName } from "../documents/words.ts";
import { rerunPlan } from "../domain/rerun.ts";
import { planSecondRound } from "../domain/second-round.ts";
import { failures } from "../errors/catalogue.ts";
import type { Workspace } from "../ports.ts";
import { decide, type Evidence } from "./decide.ts";
import { readOptional } from "./optional.ts";
import { reserve, type Reservation } from "./spend.ts";
import type { Ports } from "./stage-ports.ts";

/** Writes device-runs. With `rerun` only its cases are measured, and what device-runs has already stays in it. */
export async function run(ports: Ports, rerun?: Rerun): Promise<void> {
  const { workspace, signal } = ports;
  const evidence = await readEvidence(workspace);
  const { subject } = await workspace.read("plan", "prepare");
  const { settings } = evidence.settings;
  const plan = rerun === undefined ? evidence.plan : rerunPlan(evidence.plan, rerun);
  const first = await measure(ports, subject, plan, evidence.plan, settings);
  const { verdict } = decide({ ...evidence, plan }, await readReports(workspace, first), undefined);
  const secondRound = planSecondRound(plan, verdict);
  const second =
    secondRound === undefined || signal?.aborted === true
      ? []
      : await measure(ports, subject, secondRound, evidence.plan, settings);
  const runs = [...first, ...second];
  const body = rerun === undefined ? { runs } : await withRerun(ports, plan, runs, rerun);
  await workspace.write("device-runs", subject, ["plan"], body);
  if (signal?.aborted === true) throw failures.aborted();
}

/** What was measured before, and then this. */
async function withRerun(
  { workspace, farm }: Ports,
  plan: BodyOf<"plan">,
  runs: readonly DeviceRun[],
  rerun: Rerun,
): Promise<BodyOf<"device-runs">> {
  const { body: known } = await workspace.read("device-runs", "run");
  return {
    runs: [...known.runs, ...(await asRerun(farm, plan, runs, rerun))],
    reruns: [...(known.reruns ?? []), rerun],
  };
}

/** As runs of a rerun. A computer that measures may be another one than the first time, and is named then. */
async function asRerun(
  farm: Ports["farm"],
  plan: BodyOf<"plan">,
  runs: readonly DeviceRun[],
  { number }: Rerun,
): Promise<readonly DeviceRun[]> {
  const isComputer = plan.devices.some(({ platform }) => platform === "host");
  const [here] = isComputer && runs.length > 0 ? await farm.devices() : [];
  return runs.map((one): DeviceRun => {
    const { device } = one;
    if (here === undefined || sameDevice(here.device, device)) return { ...one, rerun: number };
    const substitutes = { device, reason: "another computer measured it again" };
    return { ...one, device: here.device, substitutes, rerun: number };
  });
}

/** Everything that prepare wrote, and which apps were built. */
export async function readEvidence(workspace: Workspace): Promise<Evidence> {
  const [settings, changes, variants, accuracy, plan] = await Promise.all([
    workspace.read("settings", "prepare"),
    workspace.read("changes", "prepare"),
    workspace.read("variants", "prepare"),
    workspace.read("accuracy", "prepare"),
    workspace.read("plan", "prepare"),
  ]);
  return {
    settings: settings.body,
    changes: changes.body,
    variants: variants.body,
    accuracy: accuracy.body,
    plan: plan.body,
    apps: (await readOptional(workspace, "app-bundle"))?.apps ?? [],
  };
}

/** Each run with its report, where one came. */
export async function readReports(workspace: Workspace, runs: readonly DeviceRun[]) {
  return Promise.all(
    runs.map(async (one) => {
      const file = one.outcome.report;
      return { run: one, report: file === undefined ? undefined : parseBenchReport(await workspace.readText(file)) };
    }),
  );
}

async function measure(
  ports: Ports,
  subject: Subject,
  plan: BodyOf<"plan">,
  original: BodyOf<"plan">,
  settings: Settings,
): Promise<readonly DeviceRun[]> {
  const files = new Map(original.files.map(({ id, file }) => [id, file]));
  const { farm, workspace, progress, signal } = ports;
  const apps = farm.needsApp ? (await workspace.read("app-bundle", "build")).body.apps : [];
  const isMissing = (platform: PlatformName) => farm.needsApp && !apps.some((one) => one.platform === platform);
  const reserved: {
    readonly planned: PlannedDevice;
    readonly request: BenchRequest;
    readonly money: Reservation | NotAsked;
  }[] = [];
  // One after another, and all before the first phone starts: each counts those before it.
  for (const planned of plan.devices) {
    const { request, platform } = planned;
    if (request === undefined) continue;
    const money = isMissing(platform) ? noApp(platform) : await reserve(ports, planned, subject.headSha, settings);
    reserved.push({ planned, request, money });
  }
  return Promise.all(
    reserved.map(async ({ planned: { device, platform, cases }, request, money }) => {
      if (money.status !== "reserved") return notAsked(workspace, device, request, money);
      const labels = new Map(cases.map(({ id, key }) => [id, caseLabel(key)]));
      const labelOf = (id: string): string => labels.get(id) ?? id;
      const order = { subject, device, request, files, signal, progress, labelOf };
      const app = farm.needsApp ? { app: await withDriver(ports, apps, platform, request) } : {};
      const run = await farm.run({ ...order, ...app });
      await money.settle(run.billedMinutes);
      return run;
    }),
  );
}

/** Why a device is not asked. */
type NotAsked = { readonly status: "refused" | "no-app"; readonly reason: string };

/** A build that failed costs its platform's cases, and not the other platform's. */
function noApp(platform: PlatformName): NotAsked {
  return { status: "no-app", reason: `the job that builds the app for ${platform} left none` };
}

async function notAsked(
  workspace: Workspace,
  device: Device,
  request: BenchRequest,
  { status, reason }: NotAsked,
): Promise<DeviceRun> {
  const { sha256 } = await workspace.writeText(`device-runs/${request.requestId}.json`, printBenchRequest(request));
  const outcome = { status: status === "refused" ? "quota" : "infrastructure", reason } as const;
  return { device, round: request.round, requestSha256: sha256, outcome };
}

async function withDriver(
  { appBuilders, workspace, signal }: Ports,
  apps: readonly BuiltApp[],
  platform: PlatformName,
  request: BenchRequest,
) {
  const built = apps.find((one) => one.platform === platform);
  const builder = appBuilders.find((one) => one.platform === platform);
  if (built === undefined || builder === undefined) throw failures.internal(`no app was built for ${platform}`);
  return { built, driver: await builder.driver({ app: built, request, workspace, signal }) };
}
