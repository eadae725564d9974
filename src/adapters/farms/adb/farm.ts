/** How do the phones on the desk measure? Each by itself, one session at a time, through adb. */
import { createHash } from "node:crypto";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { printBenchRequest, requestProblems } from "../../../documents/bench-request.ts";
import { sameDevice, type Device } from "../../../documents/case-key.ts";
import type { DeviceRun } from "../../../documents/device-runs.ts";
import type { OfferedDevice } from "../../../documents/offered-device.ts";
import { failures } from "../../../errors/catalogue.ts";
import { Failure } from "../../../errors/failure.ts";
import type { Clock, DeviceFarm, TakeTurn } from "../../../ports.ts";
import { followSession } from "../local/follow-session.ts";
import { openAdb, type AdbOptions } from "./client.ts";
import { offeredPhone, parseDeviceList, parseProperties } from "./phone-text.ts";
import { whyNotReady } from "./readiness.ts";
import { carryOut, usualAroundSessionMs } from "./session.ts";

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

interface ReadyPhone {
  readonly serial: string;
  readonly offered: OfferedDevice;
}

/** Phones that adb sees. Two of one model and version are one device of the farm: either may be measured on. */
export function adbFarm(options: AdbFarmOptions): DeviceFarm {
  const { clock, root, cacheFolder, takeTurn, aroundSessionMs = usualAroundSessionMs } = options;
  const adb = openAdb(options);
  /** Sessions under way or waiting, by serial. */
  const busy = new Map<string, number>();

  async function ready(signal: AbortSignal | undefined): Promise<readonly ReadyPhone[]> {
    const { serial: only = "" } = options;
    const listed = parseDeviceList(await adb.list(signal)).filter(({ serial }) => only === "" || serial === only);
    const seen: string[] = listed.filter(({ state }) => state !== "device").map((one) => `${one.serial} ${one.state}`);
    const asked = listed.filter(({ state }) => state === "device");
    const answers = await Promise.all(
      asked.map(async ({ serial }): Promise<readonly ReadyPhone[]> => {
        const call = { timeoutMs: 30_000, ...(signal === undefined ? {} : { signal }) };
        const { exitCode, stdout } = await adb.phone(serial).shell("getprop", call);
        const offered = exitCode === 0 ? offeredPhone(parseProperties(stdout)) : undefined;
        if (offered !== undefined) return [{ serial, offered }];
        seen.push(`${serial} does not say what it is`);
        return [];
      }),
    );
    const phones = answers.flat();
    if (phones.length === 0) throw failures.noPhone(seen);
    return phones;
  }

  /** The one that the fewest sessions wait for. */
  function choose(phones: readonly ReadyPhone[], device: Device): ReadyPhone | undefined {
    const load = ({ serial }: ReadyPhone): number => busy.get(serial) ?? 0;
    return phones.filter(({ offered }) => sameDevice(offered.device, device)).toSorted((a, b) => load(a) - load(b))[0];
  }

  return {
    name: "adb",
    needsApp: true,
    offers: "own",

    async devices() {
      const phones = await ready(undefined);
      return phones
        .map(({ offered }) => offered)
        .filter((one, at, all) => all.findIndex(({ device }) => sameDevice(device, one.device)) === at)
        .toSorted((a, b) => (a.device.model < b.device.model ? -1 : 1));
    },

    async run({ device, request, app, signal, progress, labelOf }): Promise<DeviceRun> {
      const [problem] = requestProblems(request);
      if (problem !== undefined) throw failures.internal(`the bench request is not sound: ${problem}`);
      if (app === undefined) throw failures.internal("the farm adb was given no app");
      const requestSha256 = createHash("sha256").update(printBenchRequest(request)).digest("hex");
      const answer = (outcome: DeviceRun["outcome"]): DeviceRun => ({
        device,
        round: request.round,
        requestSha256,
        outcome,
      });
      let serial: string | undefined;
      try {
        const chosen = choose(await ready(signal), device);
        if (chosen === undefined)
          return answer({
            status: "infrastructure",
            reason: "no phone of this model and version is connected any more",
          });
        serial = chosen.serial;
        busy.set(serial, (busy.get(serial) ?? 0) + 1);
        const locks = join(cacheFolder, "adb");
        await mkdir(locks, { recursive: true });
        const name = chosen.offered.facts?.name ?? device.model;
        const phone = adb.phone(serial);
        const lock = join(locks, `${serial.replaceAll(/[^A-Za-z0-9._-]/g, "_")}.lock`);
        const onWait = (): void => progress.note(`${name} (${lock}) is in use by another run; waiting for it.`);
        return await takeTurn(
          lock,
          async () => {
            const { maxStartCelsius } = request.coolDown;
            const task = progress.start(`Preparing ${name}`);
            const reason = await whyNotReady(phone, { maxStartCelsius, clock, task, signal }).finally(() =>
              task.finish(),
            );
            if (reason !== undefined) return answer({ status: "infrastructure", reason });
            const label = labelOf ?? ((id: string) => id);
            const follower = followSession(request, { clock, progress, labelOf: label, where: name });
            const files = { app: join(root, app.built.app.path), driver: join(root, app.driver.path) };
            const order = { phone, request, ...files, root, follower, aroundSessionMs, signal };
            return answer(await carryOut(order).finally(() => follower.finish()));
          },
          { signal, onWait },
        );
      } catch (error) {
        if (signal?.aborted === true) return answer({ status: "cancelled", reason: "interrupted by the user" });
        if (error instanceof Failure && error.code === "no-phone")
          return answer({ status: "infrastructure", reason: error.message });
        throw error;
      } finally {
        if (serial !== undefined) busy.set(serial, (busy.get(serial) ?? 1) - 1);
      }
    },
  };
}
