import { mkdtemp, rm, mkdir, writeFile } from "node:fs/promises";
import { createHash } from "node:crypto";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { outputFolder } from "../../../../src/adapters/farms/firebase/output-folder.ts";
import type { FileRef } from "../../../../src/documents/file-ref.ts";
import {
  sampleApk,
  sampleDriverApk,
  sampleRequest,
  sampleTestRun,
  sampleTestsZip,
} from "../../../emulators/ftl/sample-packages.ts";
import type { ScenarioInput } from "../../../emulators/ftl/scenario.ts";
import { farmConformance, type FarmSetUp, type Trouble } from "../conformance.ts";
import { aLab } from "./a-lab.ts";

/** A hang ends at the phone's own watchdog, long before Test Lab tells anything: it can't be interrupted in the middle from here. */
const days: Record<Exclude<Trouble, "hangs"> | "none", ScenarioInput> = {
  none: {},
  "launch-crashes": { devices: [{ model: "frankel", behaviour: { fails: { launch: 1, how: "crashed" } } }] },
  "is-cut": { faults: [{ name: "outcome-crashed" }] },
  "answers-another": { faults: [{ name: "payload-other-run" }] },
};

async function setUp(trouble: Trouble | undefined): Promise<FarmSetUp> {
  const root = await mkdtemp(join(tmpdir(), "edgegate-"));
  const scenario = trouble === undefined || trouble === "hangs" ? days.none : days[trouble];
  const lab = await aLab({ scenario, pace: { kind: "idle", quietMs: 5 } });
  const write = async (path: string, bytes: Uint8Array): Promise<FileRef> => {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), bytes);
    return { path, sha256: createHash("sha256").update(bytes).digest("hex"), sizeBytes: bytes.length };
  };
  const { farm } = lab.process(outputFolder(root));
  // An Android driver sends its report twice, and the second copy would be taken.
  const platform = trouble === "answers-another" ? ("ios" as const) : ("android" as const);
  const isIos = platform === "ios";
  return {
    farm: { ...farm, devices: async () => (await farm.devices()).filter((one) => one.platform === platform) },
    root,
    async order(id) {
      const { request, app } = sampleRequest(id);
      const built = {
        platform,
        runtime: { name: "tflite", version: "2.16.1" },
        appSha256: app.appSha256,
        app: await write("apps/app", isIos ? sampleTestsZip(app) : sampleApk(app)),
        driverParts: [],
        runtimeBytes: {},
      };
      const driver = await write(`apps/${id}`, isIos ? sampleTestRun(request) : sampleDriverApk(request));
      return { request, files: new Map(), app: { built, driver } };
    },
    async close() {
      await lab.close();
      await rm(root, { recursive: true, force: true });
    },
  };
}

farmConformance("firebase", false, setUp, ["launch-crashes", "is-cut", "answers-another"]);
