/** How does this computer measure with the Android app's own core? Its driver runs on a JVM, one more JVM for each launch. */
import { createHash } from "node:crypto";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { Environment } from "../../../documents/bench-report.ts";
import { printBenchRequest, requestProblems } from "../../../documents/bench-request.ts";
import type { Device } from "../../../documents/case-key.ts";
import type { DeviceRun } from "../../../documents/device-runs.ts";
import { failures } from "../../../errors/catalogue.ts";
import type { Clock, DeviceFarm, ProcessResult } from "../../../ports.ts";
import { followSession } from "../host/follow-session.ts";
import { orAborted, outcomeOf, parseJson } from "../host/session-outcome.ts";
import { layOutSession } from "../host/session-folder.ts";
import { jvmApp, type JvmApp, type JvmAppOptions } from "./jvm-app.ts";

export interface JvmFarmOptions extends JvmAppOptions {
  readonly clock: Clock;
  /** The output folder, absolute. */
  readonly root: string;
}

/** This computer as a farm with one device, for the development of the Android app. Needs Linux on x86_64, a JDK, Maven and gcc. */
export function jvmFarm(options: JvmFarmOptions): DeviceFarm {
  const { processes, clock, root } = options;
  let made: Promise<JvmApp> | undefined;
  const runDriver = async (
    args: readonly string[],
    more: { readonly signal?: AbortSignal; readonly onLine?: (line: string) => void },
  ): Promise<ProcessResult> => {
    made ??= jvmApp(options, more.signal).catch((error: unknown) => {
      made = undefined;
      throw error;
    });
    const app = await made;
    const command = [...app.options, "dev.edgegate.bench.jvm.DriverMain", "--app", app.sha256, ...args];
    return processes.run("java", command, { env: app.env, ...more });
  };

  return {
    name: "jvm",
    platform: "host",
    needsApp: false,

    async devices(): Promise<readonly Device[]> {
      const { exitCode, stdout, stderr } = await runDriver(["--describe"], {});
      const described = exitCode === 0 ? Environment.safeParse(parseJson(stdout)) : undefined;
      if (described?.success !== true)
        throw failures.internal(`the JVM driver can't describe this computer (exit code ${exitCode}): ${stderr}`);
      const { deviceModel, osVersion } = described.data;
      return [{ farm: "jvm", model: deviceModel, osVersion }];
    },

    async run({ device, request, files, signal, progress, labelOf }): Promise<DeviceRun> {
      const [problem] = requestProblems(request);
      if (problem !== undefined) throw failures.internal(`the bench request is not sound: ${problem}`);
      const text = printBenchRequest(request);
      const session = await layOutSession({ root, farm: "jvm", request, text, files });
      const follower = followSession(request, { clock, progress, labelOf: labelOf ?? ((id) => id) });
      const args = ["--request", session.request, "--files", session.folder, "--report", session.report];
      const onLine = (line: string) => follower.hear(line);
      try {
        const ended = await orAborted(runDriver(args, signal === undefined ? { onLine } : { onLine, signal }));
        const outcome = await outcomeOf(ended, session, follower.interruption(), "the JVM driver");
        const requestSha256 = createHash("sha256").update(text).digest("hex");
        return { device, round: request.round, requestSha256, outcome };
      } finally {
        follower.finish();
        await rm(join(session.folder, "files"), { recursive: true, force: true });
      }
    },
  };
}
