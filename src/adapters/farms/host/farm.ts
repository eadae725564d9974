/** How does this computer measure? It runs the Python driver of the contract, and keeps what that reports. */
import { createHash } from "node:crypto";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { Environment } from "../../../documents/bench-report.ts";
import { printBenchRequest, requestProblems } from "../../../documents/bench-request.ts";
import type { Device } from "../../../documents/case-key.ts";
import type { DeviceRun } from "../../../documents/device-runs.ts";
import { failures } from "../../../errors/catalogue.ts";
import type { Clock, DeviceFarm, ProcessResult, Processes, PythonEnvironment } from "../../../ports.ts";
import { followSession } from "./follow-session.ts";
import { layOutSession } from "./session-folder.ts";
import { orAborted, outcomeOf, parseJson } from "./session-outcome.ts";

/** What the driver needs of the world around it; a user's Python settings must not reach it. */
const env = { PYTHONPATH: undefined, PYTHONHOME: undefined, PYTHONNOUSERSITE: "1", PYTHONUTF8: "1" };

export interface HostFarmOptions {
  readonly processes: Processes;
  readonly python: PythonEnvironment;
  readonly clock: Clock;
  /** The output folder, absolute. */
  readonly root: string;
}

/** This computer as a device farm with one device. */
export function hostFarm({ processes, python, clock, root }: HostFarmOptions): DeviceFarm {
  const runDriver = async (
    args: readonly string[],
    more: { readonly signal?: AbortSignal; readonly onLine?: (line: string) => void },
  ): Promise<ProcessResult> => {
    const interpreter = await python.python("litert", more.signal);
    const command = ["-m", "edgegate_litert.bench", ...args];
    return processes.run(interpreter, command, { cwd: python.packageRoot, env, ...more });
  };

  return {
    name: "host",
    platform: "host",
    needsApp: false,

    async devices(): Promise<readonly Device[]> {
      const { exitCode, stdout, stderr } = await runDriver(["--describe"], {});
      const described = exitCode === 0 ? Environment.safeParse(parseJson(stdout)) : undefined;
      if (described?.success !== true)
        throw failures.internal(`the host runner can't describe this computer (exit code ${exitCode}): ${stderr}`);
      const { deviceModel, osVersion } = described.data;
      return [{ farm: "host", model: deviceModel, osVersion }];
    },

    async run({ device, request, files, signal, progress, labelOf }): Promise<DeviceRun> {
      const [problem] = requestProblems(request);
      if (problem !== undefined) throw failures.internal(`the bench request is not sound: ${problem}`);
      const text = printBenchRequest(request);
      const session = await layOutSession({ root, farm: "host", request, text, files });
      const follower = followSession(request, { clock, progress, labelOf: labelOf ?? ((id) => id) });
      const args = ["--request", session.request, "--files", session.folder, "--report", session.report];
      const onLine = (line: string) => follower.hear(line);
      try {
        const ended = await orAborted(runDriver(args, signal === undefined ? { onLine } : { onLine, signal }));
        const outcome = await outcomeOf(ended, session, follower.interruption(), "the host runner");
        return {
          device,
          round: request.round,
          requestSha256: createHash("sha256").update(text).digest("hex"),
          outcome,
        };
      } finally {
        follower.finish();
        await rm(join(session.folder, "files"), { recursive: true, force: true });
      }
    },
  };
}
