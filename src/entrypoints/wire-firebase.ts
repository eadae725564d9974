/** What is Test Lab joined from? The part of the wire that the farm firebase, its doctor and its cancel share. */
import { randomUUID } from "node:crypto";
import { examine, memberOf, type Check } from "../adapters/farms/firebase/doctor.ts";
import { placeOf, readEnvironment, type FirebaseEnvironment } from "../adapters/farms/firebase/environment.ts";
import { firebaseFarm } from "../adapters/farms/firebase/farm.ts";
import { names, type Intent } from "../adapters/farms/firebase/intent.ts";
import { bucketLedger } from "../adapters/farms/firebase/ledger.ts";
import { bucketJournal } from "../adapters/farms/firebase/journal.ts";
import { openLab } from "../adapters/farms/firebase/lab.ts";
import { testMatrices } from "../adapters/farms/firebase/matrices.ts";
import { outputFolder } from "../adapters/farms/firebase/output-folder.ts";
import { sweep, type Swept } from "../adapters/farms/firebase/sweep.ts";
import { systemClock } from "../adapters/terminal/clock.ts";
import { folderWorkspace } from "../adapters/workspace/folder.ts";
import { sameDevice } from "../documents/case-key.ts";
import { equivalents } from "../domain/devices/equivalents.ts";
import type { DeviceFarm, Progress, Workspace } from "../ports.ts";
import type { Ports } from "../stages/stage-ports.ts";
import { version } from "./version.ts";

type Environment = Readonly<Record<string, string | undefined>>;
/** What a config says of the place; the environment's word counts first. */
type Said = { readonly project?: string | undefined; readonly bucket?: string | undefined } | undefined;

/** What Test Lab's parts are made from. */
export interface WireFirebaseOrder {
  readonly env: Environment;
  readonly workspace: Workspace;
  readonly progress: Progress;
  readonly signal: AbortSignal;
}

/** The farm, and the books of what it costs. */
export function wireFirebase({ env, workspace, progress, signal }: WireFirebaseOrder): {
  readonly farm: DeviceFarm;
  readonly spending: NonNullable<Ports["spending"]>;
} {
  const environment = readEnvironment(env, randomUUID);
  // The base commit's word: a pull request can't send apps to a bucket of its own.
  const place = async () => placeOf(environment, (await workspace.read("settings", "prepare")).body.settings.firebase);
  const outside = { ...environment, clock: systemClock, random: Math.random };
  let lab: ReturnType<typeof openLab> | undefined;
  const { pullRequest } = environment.job;
  const repository = env["GITHUB_REPOSITORY"];
  return {
    farm: firebaseFarm({
      ...outside,
      place,
      newId: randomUUID,
      substituteFor: (device, offered, tried) =>
        equivalents(device, offered).find((one) => !tried.some((other) => sameDevice(one.device, other)))?.device,
      ...outputFolder(workspace.root),
    }),
    spending: {
      ledger: bucketLedger({
        lab: () => (lab ??= place().then((where) => openLab({ ...outside, ...where }))),
        progress,
        signal,
      }),
      pullRequest: pullRequest === undefined || repository === undefined ? undefined : `${repository}#${pullRequest}`,
    },
  };
}

export type { Check } from "../adapters/farms/firebase/doctor.ts";
export type { Swept } from "../adapters/farms/firebase/sweep.ts";

/** Asks Google by reading alone. */
export async function examineFirebase(env: Environment, said: Said, signal: AbortSignal): Promise<readonly Check[]> {
  const environment = readEnvironment(env, randomUUID);
  const lab = await labOf(environment, said);
  return examine(lab, await memberOf(environment.credentialsFile), signal);
}

/** Stops test matrices of a repository that the journal has open. */
export async function cancelFirebase(order: {
  readonly env: Environment;
  readonly said: Said;
  /** As the plan's subject names it. */
  readonly repository: string;
  readonly wanted: (intent: Pick<Intent, "pullRequest" | "by">) => boolean;
  readonly reason: string;
  readonly withinMs: number;
  readonly signal: AbortSignal;
}): Promise<readonly Swept[]> {
  const { env, said, repository, wanted, reason, withinMs, signal } = order;
  const environment = readEnvironment(env, randomUUID);
  const lab = await labOf(environment, said);
  return sweep({
    lab,
    journal: bucketJournal(lab),
    matrices: testMatrices(lab),
    prefix: names.repository(repository),
    wanted,
    reason,
    by: environment.job.key,
    withinMs,
    signal,
  });
}

/** Whose phones the output folder's plan asks for, and where; undefined when there is no plan. A job that measures has no clone to ask. */
export async function measuredIn(
  root: string,
): Promise<{ readonly repository: string; readonly said: Said } | undefined> {
  const workspace = folderWorkspace(root, version);
  if (!(await workspace.has("plan"))) return undefined;
  const [{ subject }, settings] = await Promise.all([
    workspace.read("plan", "prepare"),
    workspace.read("settings", "prepare"),
  ]);
  return { repository: subject.repository, said: settings.body.settings.firebase };
}

function labOf(environment: FirebaseEnvironment, said: Said) {
  return openLab({ ...environment, ...placeOf(environment, said), clock: systemClock, random: Math.random });
}
