/** How does this computer measure? With the Python driver of the contract. */
import type { Clock, DeviceFarm, Processes, PythonEnvironment } from "../../../ports.ts";
import { localFarm } from "../local/local-farm.ts";

/** What the driver needs of the world around it; a user's Python settings must not reach it. */
const env = { PYTHONPATH: undefined, PYTHONHOME: undefined, PYTHONNOUSERSITE: "1", PYTHONUTF8: "1" };

/** What the farm works with. */
export interface HostFarmOptions {
  readonly processes: Processes;
  readonly python: PythonEnvironment;
  readonly clock: Clock;
  /** The output folder, absolute. */
  readonly root: string;
  /** What a session may take beside what its request allows. Absent: no more is asked. Memory is kept where the system can (Linux). */
  readonly limits?: SessionLimits;
}

/** What a stranger's models may take of the computer. */
export interface SessionLimits {
  /** Of each launch. */
  readonly memoryBytes: number;
  /** A launch that takes longer is killed, also one that says it is alive. */
  readonly launchMs: number;
  /** No launch begins when so much time has passed. */
  readonly sessionMs: number;
}

/** This computer as a device farm with one device. */
export function hostFarm({ processes, python, clock, root, limits }: HostFarmOptions): DeviceFarm {
  return localFarm({
    name: "host",
    runner: "the host runner",
    clock,
    root,
    async runDriver(args, more) {
      const interpreter = await python.python("litert", more.signal);
      const command = ["-m", "edgegate_litert.bench", ...args, ...argumentsOf(limits)];
      return processes.run(interpreter, command, { cwd: python.packageRoot, env, ...more });
    },
  });
}

function argumentsOf(limits: SessionLimits | undefined): readonly string[] {
  if (limits === undefined) return [];
  const { memoryBytes, launchMs, sessionMs } = limits;
  return [
    `--memory-bytes=${memoryBytes}`,
    `--launch-ns=${launchMs * 1_000_000}`,
    `--session-ns=${sessionMs * 1_000_000}`,
  ];
}
