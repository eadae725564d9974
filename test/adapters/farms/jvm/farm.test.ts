import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { jvmFarm } from "../../../../src/adapters/farms/jvm/farm.ts";
import type { DelegateName } from "../../../../src/documents/words.ts";
import { jvmOptions, requires } from "../../../requirements.ts";
import { badEnds, clock, coreSessions, of } from "../core-session.ts";

const lacking = await requires("java");
const { device, farm, root, session } = coreSessions("jvm", (processes, folder) =>
  jvmFarm({ ...jvmOptions, processes, clock, root: folder }),
);

describe.skipIf(lacking)("the Android core on this computer's JVM", { timeout: 120_000 }, () => {
  test("it is one device with a processor's name", async () => {
    const devices = await farm().devices();
    expect(devices).toEqual([
      {
        device: { farm: "jvm", model: expect.stringMatching(/\S/), osVersion: expect.stringMatching(/\S/) },
        platform: "host",
      },
    ]);
  });

  test.each<[delegate: DelegateName, nodes: number]>([
    ["cpu", 0],
    ["xnnpack", 164],
  ])("under %s the runtime's own log says that %i of 164 nodes were delegated", async (delegate, nodes) => {
    const { run, events } = await session({ delegate });
    expect(run).toMatchObject({ device, round: 1, outcome: { status: "reported" } });
    const found = of(events, "delegation");
    expect(found.length).toBeGreaterThan(0);
    for (const one of found)
      expect(one).toMatchObject({ applied: delegate, delegatedNodes: nodes, totalNodes: 164, proof: "log" });
    expect(of(events, "output-check").map(({ status }) => status)).toEqual(
      of(events, "output-check").map(() => "within"),
    );
    for (const block of of(events, "block")) expect(block.nativeNs).toHaveLength(block.samplesNs.length);
    expect(of(events, "launch-failed")).toEqual([]);
    expect(await readdir(join(root(), run.outcome.report?.path ?? "", ".."))).not.toContain("report.ndjson.reserve");
  });

  test("a delegate that Android lacks is unsupported, once; later launches of the case are skipped", async () => {
    const { events } = await session({ delegate: "coreml" });
    expect(of(events, "launch-failed").map(({ failure }) => failure)).toContain("unsupported");
    expect(of(events, "session-finished")[0]?.launchesFinished).toBe(0);
  });

  test.each(badEnds)(
    "%s costs its launch, and the report says which side and step",
    async (_name, rehearse, failure, step) => {
      const { run, events } = await session({ delegate: "xnnpack" }, rehearse, { hangTimeoutNs: 3_000_000_000 });
      expect(run.outcome.status).toBe("reported");
      expect(of(events, "launch-failed")[0]).toMatchObject({ failure, step, side: "candidate" });
      expect(of(events, "session-finished")).toHaveLength(1);
    },
  );
});
