import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { hostFarm } from "../../../../src/adapters/farms/host/farm.ts";
import { jvmFarm } from "../../../../src/adapters/farms/jvm/farm.ts";
import { systemClock as clock } from "../../../../src/adapters/terminal/clock.ts";
import type { DeviceFarm, Processes } from "../../../../src/ports.ts";
import { jvmOptions, processes, python, requires } from "../../../requirements.ts";
import { farmConformance, type FarmSetUp, type Trouble } from "../conformance.ts";
import { aRequest } from "../host/a-request.ts";

const face = await readFile("node_modules/@mediapipe/face_detection/face_detection_short_range.tflite");
const rehearsals: Partial<Record<Trouble, string>> = {
  hangs: "hang@block:candidate",
  "launch-crashes": "kill@block:candidate",
};

const setUp =
  (farmOn: (processes: Processes, root: string) => DeviceFarm) =>
  async (trouble: Trouble | undefined): Promise<FarmSetUp> => {
    const root = await mkdtemp(join(tmpdir(), "edgegate-farm-"));
    const rehearse = trouble && rehearsals[trouble];
    const rehearsing: Processes = {
      ...processes,
      run: (command, args, options) =>
        processes.run(command, args, {
          ...options,
          env: { ...options.env, ...(rehearse === undefined ? {} : { EDGEGATE_REHEARSE: rehearse }) },
        }),
    };
    return {
      farm: farmOn(rehearsing, root),
      root,
      async order(id) {
        const { request, files } = await aRequest(root, face, new Float32Array(128 * 128 * 3), [1, 128, 128, 3]);
        const box = trouble === "is-cut" ? { sessionTimeBoxNs: 1 } : {};
        return { request: { ...request, requestId: id, ...box }, files };
      },
      close: () => rm(root, { recursive: true, force: true }),
    };
  };

// What a driver answers is its own, so these two can't be made to answer another request.
const staged: readonly Trouble[] = ["hangs", "launch-crashes", "is-cut"];
farmConformance(
  "host",
  await requires("litert"),
  setUp((rehearsing, root) => hostFarm({ processes: rehearsing, python, clock, root })),
  staged,
);
farmConformance(
  "jvm",
  await requires("java"),
  setUp((rehearsing, root) => jvmFarm({ ...jvmOptions, processes: rehearsing, clock, root })),
  staged,
);
