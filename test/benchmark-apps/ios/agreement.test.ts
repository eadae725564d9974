import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { requires } from "../../requirements.ts";
import { compareRuntimes, type Row } from "../two-runtimes.ts";
import { iosCore } from "./ios-core.ts";

const lacking = await requires("swift", "litert");
const root = await mkdtemp(join(tmpdir(), "edgegate-agreement-"));
afterAll(() => rm(root, { recursive: true, force: true }));

const rows: readonly Row[] = lacking ? [] : await compareRuntimes(root, iosCore);
/** TensorFlowLiteSwift has no name for the signed bytes that this variant takes and gives. */
const refusable = "full-int8";

describe.skipIf(lacking)("the iOS core and Python on face detection and the sample's five variants", () => {
  test("every variant was asked under every delegate", () => {
    expect(rows).toHaveLength((1 + 5) * 2);
  });

  test("both apply what was asked, and the outputs agree within the published tolerances", () => {
    const held = rows.filter(({ variant }) => variant !== refusable);
    expect(held).toHaveLength(5 * 2);
    for (const row of held) {
      expect(row).toMatchObject({
        python: { delegation: { applied: row.delegate }, check: { status: "within" } },
        other: { delegation: { applied: row.delegate, proof: "graph" }, check: { status: "within" } },
        agreement: { status: "within" },
      });
    }
  });

  test("face detection: the same nodes are delegated in as many parts, and the same numbers come out", () => {
    const faces = rows.filter(({ model }) => model === "face_detection_short_range");
    expect(faces.map(({ other }) => other.delegation?.delegatedNodes)).toEqual([0, 164]);
    for (const { python, other, agreement } of faces) {
      expect(other.delegation?.delegatedNodes).toBe(python.delegation?.delegatedNodes);
      expect(other.delegation?.partitions).toBe(python.delegation?.partitions);
      expect(Number(/largest error (.*)/.exec(agreement.detail)?.[1])).toBeLessThan(1e-3);
    }
  });

  test("signed bytes are unsupported, and the report says why", () => {
    const refused = rows.filter(({ variant }) => variant === refusable);
    expect(refused).toHaveLength(2);
    for (const { other } of refused)
      expect(other.failed).toMatchObject({ failure: "unsupported", detail: expect.stringContaining("signed") });
  });
});
