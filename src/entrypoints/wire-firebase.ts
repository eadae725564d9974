/** What is Test Lab joined from? The part of the wire that the farm firebase, its doctor and its cancel share. */
import { randomUUID } from "node:crypto";
import { placeOf, readEnvironment } from "../adapters/farms/firebase/environment.ts";
import { firebaseFarm } from "../adapters/farms/firebase/farm.ts";
import { outputFolder } from "../adapters/farms/firebase/output-folder.ts";
import { systemClock } from "../adapters/terminal/clock.ts";
import type { DeviceFarm, Workspace } from "../ports.ts";

export interface WireFirebaseOrder {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly workspace: Workspace;
}

export function wireFirebaseFarm({ env, workspace }: WireFirebaseOrder): DeviceFarm {
  const environment = readEnvironment(env, randomUUID);
  return firebaseFarm({
    ...environment,
    // The base commit's word: a pull request can't send apps to a bucket of its own.
    place: async () => placeOf(environment, (await workspace.read("settings", "prepare")).body.settings.firebase),
    clock: systemClock,
    random: Math.random,
    newId: randomUUID,
    substituteFor: () => undefined,
    ...outputFolder(workspace.root),
  });
}
