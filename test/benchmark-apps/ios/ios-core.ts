/** How does the iOS core run beside Python on this computer? Over TensorFlow Lite's C library for Linux. */
import { swiftFarm } from "../../../src/adapters/farms/swift/farm.ts";
import { swiftApp } from "../../../src/adapters/farms/swift/swift-app.ts";
import { systemClock } from "../../../src/adapters/terminal/clock.ts";
import { processes, swiftOptions } from "../../requirements.ts";
import type { OtherRuntime } from "../two-runtimes.ts";

export const iosCore: OtherRuntime = {
  name: "Swift (TensorFlow Lite 2.18.0)",
  delegates: ["cpu", "xnnpack"],
  farm: (root) => swiftFarm({ ...swiftOptions, clock: systemClock, root }),
  async tellOutputs(request, files, into) {
    const { program, sha256 } = await swiftApp(swiftOptions);
    const args = ["--app", sha256, "--outputs", into, "--request", request, "--files", files, "--report", `${into}/r`];
    return processes.run(program, args, {});
  },
};
