import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { hostFarm } from "../../../../src/adapters/farms/host/farm.ts";
import { jvmFarm } from "../../../../src/adapters/farms/jvm/farm.ts";
import { systemClock as clock } from "../../../../src/adapters/terminal/clock.ts";
import type { DeviceFarm, Processes } from "../../../../src/ports.ts";
import { jvmOptions, python, requires } from "../../../requirements.ts";
import { farmConformance, type FarmSetUp, type Trouble } from "../conformance.ts";
import { face, faceShape, rehearsing } from "../core-session.ts";
import { aRequest } from "../host/a-request.ts";

const rehearsals: Partial<Record<Trouble, string>> = {
  hangs: "hang@block:candidate",
  "launch-crashes": "kill@block:candidate",
};

const setUp =
  (farmOn: (processes: Processes, root: string) => DeviceFarm) =>
  async (trouble: Trouble | undefined): Promise<FarmSetUp> => {
    const root = await mkdtemp(join(tmpdir(), "edgegate-farm-"));
    return {
      farm: farmOn(rehearsing(trouble && rehearsals[trouble]), root),
      root,
      async order(id) {
        const { request, files } = await aRequest(root, face, new Float32Array(128 * 128 * 3), faceShape);
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
  setUp((processes, root) => hostFarm({ processes, python, clock, root })),
  staged,
);
farmConformance(
  "jvm",
  await requires("java"),
  setUp((processes, root) => jvmFarm({ ...jvmOptions, processes, clock, root })),
  staged,
);
