/** How does this computer measure, whatever language its driver of the contract is in? Lay out, run it, follow it, keep what it reports. */
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { Environment } from "../../../documents/bench-report.ts";
import type { DeviceRun } from "../../../documents/device-runs.ts";
import { failures } from "../../../errors/catalogue.ts";
import type { Clock, DeviceFarm, OfferedDevice, ProcessResult } from "../../../ports.ts";
import { soundRequest } from "../sound-request.ts";
import { followSession } from "./follow-session.ts";
import { layOutSession } from "./session-folder.ts";
import { orAborted, outcomeOf, parseJson } from "./session-outcome.ts";

/** What is different from driver to driver. */
export interface LocalFarmOptions {
  readonly name: string;
  /** Who measures, for people: `the host runner`. */
  readonly runner: string;
  /** Starts the driver with the arguments of the contract. Rejects with `aborted` when the signal fires. */
  readonly runDriver: (
    args: readonly string[],
    more: { readonly signal?: AbortSignal; readonly onLine?: (line: string) => void },
  ) => Promise<ProcessResult>;
  readonly clock: Clock;
  /** The output folder, absolute. */
  readonly root: string;
}

/** This computer as a device farm with one device. */
export function localFarm({ name, runner, runDriver, clock, root }: LocalFarmOptions): DeviceFarm {
  return {
    name,
    needsApp: false,
    offers: "own",

    async devices(): Promise<readonly OfferedDevice[]> {
      const { exitCode, stdout, stderr } = await runDriver(["--describe"], {});
      const described = exitCode === 0 ? Environment.safeParse(parseJson(stdout)) : undefined;
      if (described?.success !== true)
        throw failures.internal(`${runner} can't describe this computer (exit code ${exitCode}): ${stderr}`);
      const { deviceModel, osVersion } = described.data;
      return [{ device: { farm: name, model: deviceModel, osVersion }, platform: "host" }];
    },

    async run({ device, request, files, signal, progress, labelOf }): Promise<DeviceRun> {
      const { text, requestSha256 } = soundRequest(request);
      const session = await layOutSession({ root, farm: name, request, text, files });
      const follower = followSession(request, { clock, progress, labelOf: labelOf ?? ((id) => id) });
      const args = ["--request", session.request, "--files", session.folder, "--report", session.report];
      const onLine = (line: string) => follower.hear(line);
      try {
        const ended = await orAborted(runDriver(args, signal === undefined ? { onLine } : { onLine, signal }));
        const outcome = await outcomeOf(ended, session, follower.interruption(), runner);
        return { device, round: request.round, requestSha256, outcome };
      } finally {
        follower.finish();
        await rm(join(session.folder, "files"), { recursive: true, force: true });
      }
    },
  };
}
