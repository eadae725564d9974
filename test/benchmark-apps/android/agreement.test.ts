import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { requires } from "../../requirements.ts";
import { agreementTable, compareRuntimes, type Row } from "../two-runtimes.ts";
import { androidCore } from "./android-core.ts";

const lacking = await requires("java", "litert");
const noMesa = lacking || (await requires("mesa"));
const root = await mkdtemp(join(tmpdir(), "edgegate-agreement-"));
afterAll(() => rm(root, { recursive: true, force: true }));

const rows: readonly Row[] = lacking ? [] : await compareRuntimes(root, androidCore(root));
const under = (...delegates: readonly string[]): readonly Row[] =>
  rows.filter((row) => delegates.includes(row.delegate));

describe.skipIf(lacking)("the Android core and Python on face detection and the sample's five variants", () => {
  test("every variant was asked under every delegate", () => {
    expect(rows).toHaveLength((1 + 5) * 3);
  });

  test("under cpu and xnnpack both apply what was asked, and the outputs agree within the published tolerances", () => {
    for (const row of under("cpu", "xnnpack")) {
      expect(row).toMatchObject({
        python: { delegation: { applied: row.delegate }, check: { status: "within" } },
        other: { delegation: { applied: row.delegate, proof: "log" }, check: { status: "within" } },
        agreement: { status: "within" },
      });
    }
  });

  test("face detection: the same nodes are delegated, and the same numbers come out", () => {
    const faces = under("cpu", "xnnpack").filter(({ model }) => model === "face_detection_short_range");
    expect(faces.map(({ other }) => other.delegation?.delegatedNodes)).toEqual([0, 164]);
    for (const { python, other, agreement } of faces) {
      expect(other.delegation?.delegatedNodes).toBe(python.delegation?.delegatedNodes);
      expect(Number(/largest error (.*)/.exec(agreement.detail)?.[1])).toBeLessThan(1e-4);
    }
  });

  test.skipIf(noMesa)("gpu really runs on Mesa, as its log says, and its outputs are right", () => {
    const ran = under("gpu").filter(({ variant }) => variant !== "weight-only-int8");
    expect(ran).toHaveLength(5);
    for (const row of ran) {
      const delegatedNodes = row.other.delegation?.totalNodes;
      expect(row).toMatchObject({
        other: {
          delegation: { applied: "gpu", delegatedNodes, partitions: 1, proof: "log" },
          check: { status: "within" },
        },
        agreement: { status: "within" },
      });
    }
  });

  test.skipIf(noMesa)("what the GPU delegate refuses is unsupported, in its own words", () => {
    const refused = under("gpu").find(({ variant }) => variant === "weight-only-int8");
    expect(refused?.other.failed).toMatchObject({
      failure: "unsupported",
      detail: expect.stringContaining("DEQUANTIZE"),
    });
  });

  test.skipIf(noMesa)("the app's README shows just these nodes", async () => {
    expect(await readFile("benchmark-apps/android/README.md", "utf8")).toContain(
      agreementTable(androidCore(root).name, rows),
    );
  });
});
