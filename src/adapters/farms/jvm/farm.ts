/** How does this computer measure with the Android app's own core? Its driver runs on a JVM, one more JVM for each launch. */
import type { Clock, DeviceFarm } from "../../../ports.ts";
import { localFarm } from "../local/local-farm.ts";
import { jvmApp, type JvmApp, type JvmAppOptions } from "./jvm-app.ts";

/** What the farm works with. */
export interface JvmFarmOptions extends JvmAppOptions {
  readonly clock: Clock;
  /** The output folder, absolute. */
  readonly root: string;
}

/** This computer as a farm with one device, for the development of the Android app. Needs Linux on x86_64, a JDK, Maven and gcc. */
export function jvmFarm(options: JvmFarmOptions): DeviceFarm {
  const { processes, clock, root } = options;
  let made: Promise<JvmApp> | undefined;
  return localFarm({
    name: "jvm",
    runner: "the JVM driver",
    clock,
    root,
    async runDriver(args, more) {
      made ??= jvmApp(options, more.signal).catch((error: unknown) => {
        made = undefined;
        throw error;
      });
      const app = await made;
      const command = [...app.options, "dev.edgegate.bench.jvm.DriverMain", "--app", app.sha256, ...args];
      return processes.run("java", command, { env: app.env, ...more });
    },
  });
}
