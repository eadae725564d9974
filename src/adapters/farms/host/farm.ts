/** How does this computer measure? With the Python driver of the contract. */
import type { Clock, DeviceFarm, Processes, PythonEnvironment } from "../../../ports.ts";
import { localFarm } from "../local/local-farm.ts";

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
  return localFarm({
    name: "host",
    runner: "the host runner",
    clock,
    root,
    async runDriver(args, more) {
      const interpreter = await python.python("litert", more.signal);
      const command = ["-m", "edgegate_litert.bench", ...args];
      return processes.run(interpreter, command, { cwd: python.packageRoot, env, ...more });
    },
  });
}
