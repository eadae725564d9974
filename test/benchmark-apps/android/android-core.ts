/** How does the Android core run beside Python on this computer? On a JVM. */
import { join } from "node:path";
import { jvmFarm } from "../../../src/adapters/farms/jvm/farm.ts";
import { systemClock } from "../../../src/adapters/terminal/clock.ts";
import { jvmOptions } from "../../requirements.ts";
import type { OtherRuntime } from "../two-runtimes.ts";
import { javaTests } from "./java-tests.ts";

/** Classes are compiled below `root`. */
export function androidCore(root: string): OtherRuntime {
  return {
    name: "JVM (TensorFlow Lite 2.16.1)",
    delegates: ["cpu", "xnnpack", "gpu"],
    farm: (folder) => jvmFarm({ ...jvmOptions, clock: systemClock, root: folder }),
    async tellOutputs(request, files, into) {
      const tests = await javaTests(join(root, "classes"), ["jvm/src/test"]);
      return tests.java(["dev.edgegate.bench.jvm.OutputsMain", request, files, into]);
    },
  };
}
