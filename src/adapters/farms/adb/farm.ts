/** How do the phones on the desk measure? Each by itself, one session at a time, through adb. */
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { sameDevice, type Device } from "../../../documents/case-key.ts";
import type { DeviceRun } from "../../../documents/device-runs.ts";
import { Failure } from "../../../errors/failure.ts";
import type { Clock, DeviceFarm, TakeTurn } from "../../../ports.ts";
import { followSession } from "../local/follow-session.ts";
import { givenApp, soundRequest } from "../sound-request.ts";
import { openAdb, type AdbOptions, type AdbPhone } from "./client.ts";
import { whyNotReady } from "./readiness.ts";
import { readyPhones, type ReadyPhone } from "./ready-phones.ts";
import { carryOut, usualAroundSessionMs } from "./session.ts";

/** What the farm works with. */
export interface AdbFarmOptions extends AdbOptions {
  readonly clock: Clock;
  /** The output folder, absolute. */
  readonly root: string;
  readonly cacheFolder: string;
  /** Only this phone, as adb's own variable ANDROID_SERIAL says. Undefined or empty: all. */
  readonly serial: string | undefined;
  /** What a session may take beyond its own time box. Absent: two minutes. */
  readonly aroundSessionMs?: number;
  readonly takeTurn: TakeTurn;
}

type RunOrder = Parameters<DeviceFarm["run"]>[0];
type Outcome = DeviceRun["outcome"];

/** Phones that adb sees. Two of one model and version are one device of the farm: either may be measured on. */
export function adbFarm(options: AdbFarmOptions): DeviceFarm {
  const { serial: only = "" } = options;
  const adb = openAdb(options);
  /** Sessions under way or waiting, by serial. */
  const busy = new Map<string, number>();
  const load = ({ serial }: ReadyPhone): number => busy.get(serial) ?? 0;

  /** The one that the fewest sessions wait for. */
  function choose(phones: readonly ReadyPhone[], device: Device): ReadyPhone | undefined {
    return phones.filter(({ offered }) => sameDevice(offered.device, device)).toSorted((a, b) => load(a) - load(b))[0];
  }

  async function measure(order: RunOrder, app: NonNullable<RunOrder["app"]>): Promise<Outcome> {
    const chosen = choose(await readyPhones(adb, only, order.signal), order.device);
    if (chosen === undefined) return nothing("no phone of this model and version is connected any more");
    const { serial, offered } = chosen;
    const name = offered.facts?.name ?? order.device.model;
    busy.set(serial, load(chosen) + 1);
    try {
      return await alone(options, serial, name, order, () => onPhone(options, adb.phone(serial), name, order, app));
    } finally {
      busy.set(serial, load(chosen) - 1);
    }
  }

  return {
    name: "adb",
    needsApp: true,
    offers: "own",

    async devices() {
      const phones = await readyPhones(adb, only, undefined);
      return phones
        .map(({ offered }) => offered)
        .filter((one, at, all) => all.findIndex(({ device }) => sameDevice(device, one.device)) === at)
        .toSorted((a, b) => (a.device.model < b.device.model ? -1 : 1));
    },

    async run(order): Promise<DeviceRun> {
      const { device, request, signal } = order;
      const { requestSha256 } = soundRequest(request);
      const app = givenApp("adb", order.app);
      const outcome = await measure(order, app).catch((error: unknown): Outcome => {
        if (signal?.aborted === true) return { status: "cancelled", reason: "interrupted by the user" };
        if (error instanceof Failure && error.code === "no-phone") return nothing(error.message);
        throw error;
      });
      return { device, round: request.round, requestSha256, outcome };
    },
  };
}

function nothing(reason: string): Outcome {
  return { status: "infrastructure", reason };
}

/** Does so when no other edgegate of this user measures on the phone. */
async function alone(
  { cacheFolder, takeTurn }: AdbFarmOptions,
  serial: string,
  name: string,
  { progress, signal }: RunOrder,
  work: () => Promise<Outcome>,
): Promise<Outcome> {
  const locks = join(cacheFolder, "adb");
  await mkdir(locks, { recursive: true });
  const lock = join(locks, `${serial.replaceAll(/[^A-Za-z0-9._-]/g, "_")}.lock`);
  const onWait = (): void => progress.note(`${name} (${lock}) is in use by another run; waiting for it.`);
  return takeTurn(lock, work, { signal, onWait });
}

/** Waits until the phone is fit to be measured on, and measures. */
async function onPhone(
  { clock, root, aroundSessionMs = usualAroundSessionMs }: AdbFarmOptions,
  phone: AdbPhone,
  name: string,
  { request, signal, progress, labelOf = (id) => id }: RunOrder,
  app: NonNullable<RunOrder["app"]>,
): Promise<Outcome> {
  const { maxStartCelsius } = request.coolDown;
  const task = progress.start(`Preparing ${name}`);
  const reason = await whyNotReady(phone, { maxStartCelsius, clock, task, signal }).finally(() => task.finish());
  if (reason !== undefined) return nothing(reason);
  const follower = followSession(request, { clock, progress, labelOf, where: name });
  const files = { app: join(root, app.built.app.path), driver: join(root, app.driver.path) };
  return carryOut({ phone, request, ...files, root, follower, aroundSessionMs, signal }).finally(() =>
    follower.finish(),
  );
}
