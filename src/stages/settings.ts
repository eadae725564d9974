/** Which settings decide, and what does the change itself edit of them? The base's; the head's only when it has none. */
import { devicesLockFile, parseDevicesLock } from "../config/devices-lock.ts";
import { changedSettings } from "../config/changed-settings.ts";
import { printProblem } from "../config/problem.ts";
import { parseSettings } from "../config/parse-settings.ts";
import type { BodyOf } from "../documents/by-kind.ts";
import type { LockedDevice } from "../documents/device-choice.ts";
import type { RuntimePlatform } from "../documents/runtimes.ts";
import type { Settings } from "../documents/settings.ts";
import { failures } from "../errors/catalogue.ts";
import type { SideName } from "../documents/words.ts";
import type { TwoSides } from "../ports.ts";

/** What each side's config says; `deciding` is what holds. */
export type LoadedSettings = {
  readonly base: Settings | undefined;
  readonly head: Settings | undefined;
  readonly body: BodyOf<"settings">;
};

type Read = { readonly settings: Settings; readonly assumedRuntimes: readonly RuntimePlatform[] };

/** Throws failures for a config that is absent on both sides, or wrong on either; with a stranger's head, on the base's. */
export async function loadSettings(sides: TwoSides, configFile: string, byStranger = false): Promise<LoadedSettings> {
  const baseRead = await readSettings(sides, "baseline", configFile);
  const headRead = await readSettings(sides, "candidate", configFile);
  const [base, head] = [baseRead?.settings, headRead?.settings];
  if (byStranger && base === undefined)
    throw failures.forkPullUnclear(`its base has no ${configFile}, and a fork's own decides nothing`);
  const { settings: deciding, assumedRuntimes = [] } = baseRead ?? headRead ?? {};
  if (deciding === undefined) throw failures.configMissing(configFile);
  const lockedDevices = await readLock(sides, configFile, byStranger);
  const known = new Set(deciding.models.map(({ name }) => name));
  const added = head?.models.filter(({ name }) => !known.has(name)) ?? [];
  return {
    base,
    head,
    body: {
      settings: { ...deciding, models: [...deciding.models, ...added] },
      ...(lockedDevices === undefined ? {} : { lockedDevices }),
      ...(assumedRuntimes.length === 0 ? {} : { assumedRuntimes }),
      decidedBy: base === undefined ? "head" : "base",
      changedByHead: base === undefined || head === undefined ? [] : changedSettings(base, head),
    },
  };
}

/** The base's lock; the head's only when the base has none, as with the config. */
async function readLock(
  sides: TwoSides,
  configFile: string,
  byStranger: boolean,
): Promise<readonly LockedDevice[] | undefined> {
  const path = `${configFile.slice(0, configFile.lastIndexOf("/") + 1)}${devicesLockFile}`;
  const decided = await sides.readText("baseline", path);
  const text = decided ?? (byStranger ? undefined : await sides.readText("candidate", path));
  if (text === undefined) return undefined;
  const read = parseDevicesLock(text);
  if (read.status === "read") return read.devices;
  throw failures.configInvalid([`${path}:${read.line}:1: ${read.seen}.`]);
}

/** What one side's config says; undefined: it has none. Throws a failure for a wrong one. */
export async function readSettings(sides: TwoSides, side: SideName, file: string): Promise<Read | undefined> {
  const text = await sides.readText(side, file);
  if (text === undefined) return undefined;
  const read = parseSettings(text, file);
  if (read.status === "read") {
    const { settings, assumedRuntimes } = read;
    return { settings, assumedRuntimes };
  }
  throw failures.configInvalid(
    read.problems.map(printProblem),
    side === "baseline" ? `at the base commit ${sides.subject.baseSha}` : "",
  );
}
