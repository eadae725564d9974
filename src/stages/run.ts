/** What did the devices measure? Both rounds: the second only of cases that the first made suspicious. */
import type { BuiltApp } from "../documents/app-bundle.ts";
import { parseBenchReport } from "../documents/bench-report-text.ts";
import type { BodyOf } from "../documents/by-kind.ts";
import type { BenchRequest } from "../documents/bench-request.ts";
import { caseLabel } from "../documents/case-key.ts";
import type { DeviceRun } from "../documents/device-runs.ts";
import type { Subject } from "../documents/envelope.ts";
import type { PlatformName } from "../documents/words.ts";
import { planSecondRound } from "../domain/second-round.ts";
import { failures } from "../errors/catalogue.ts";
import type { Workspace } from "../ports.ts";
import { decide, type Evidence } from "./decide.ts";
import type { Ports } from "./stage-ports.ts";

/** Writes device-runs. */
export async function run(ports: Ports): Promise<void> {
  const { workspace, signal } = ports;
  const evidence = await readEvidence(workspace);
  const { subject } = await workspace.read("plan", "prepare");
  const first = await measure(ports, subject, evidence.plan, evidence.plan);
  const { verdict } = decide(evidence, await readReports(workspace, first), undefined);
  const secondRound = planSecondRound(evidence.plan, verdict);
  const second =
    secondRound === undefined || signal?.aborted === true
      ? []
      : await measure(ports, subject, secondRound, evidence.plan);
  await workspace.write("device-runs", subject, ["plan"], { runs: [...first, ...second] });
  if (signal?.aborted === true) throw failures.aborted();
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
    apps: (await workspace.has("app-bundle")) ? (await workspace.read("app-bundle", "build")).body.apps : [],
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
): Promise<readonly DeviceRun[]> {
  const files = new Map(original.files.map(({ id, file }) => [id, file]));
  const { farm, workspace, progress, signal } = ports;
  const apps = farm.needsApp ? (await workspace.read("app-bundle", "build")).body.apps : [];
  return Promise.all(
    plan.devices.flatMap(({ device, platform, request, cases }) => {
      if (request === undefined) return [];
      const labels = new Map(cases.map(({ id, key }) => [id, caseLabel(key)]));
      const labelOf = (id: string): string => labels.get(id) ?? id;
      const order = { subject, device, request, files, signal, progress, labelOf };
      if (!farm.needsApp) return [farm.run(order)];
      return [withDriver(ports, apps, platform, request).then((app) => farm.run({ ...order, app }))];
    }),
  );
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
