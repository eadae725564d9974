/** How does this computer measure with the iOS app's own core? Its driver is a program here, and each launch one more process of it. */
import type { Clock, DeviceFarm } from "../../../ports.ts";
import { localFarm } from "../local/local-farm.ts";
import { swiftApp, type SwiftApp, type SwiftAppOptions } from "./swift-app.ts";

/** What the farm works with. */
export interface SwiftFarmOptions extends SwiftAppOptions {
  readonly clock: Clock;
  /** The output folder, absolute. */
  readonly root: string;
}

/** This computer as a farm with one device, for the development of the iOS app. Needs Linux on x86_64, Swift, Maven and unzip. */
export function swiftFarm(options: SwiftFarmOptions): DeviceFarm {
  const { processes, clock, root } = options;
  let made: Promise<SwiftApp> | undefined;
  return localFarm({
    name: "swift",
    runner: "the Swift driver",
    clock,
    root,
    async runDriver(args, more) {
      made ??= swiftApp(options, more.signal).catch((error: unknown) => {
        made = undefined;
        throw error;
      });
      const app = await made;
      return processes.run(app.program, ["--app", app.sha256, ...args], more);
    },
  });
}
