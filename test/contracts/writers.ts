/** Does what an app's core really writes fit the contract? One session under three delegates, of which the last is not there. */
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parseBenchReport } from "../../src/documents/bench-report-text.ts";
import type { DeviceFarm } from "../../src/ports.ts";
import { face, faceShape } from "../adapters/farms/core-session.ts";
import { aRequest } from "../adapters/farms/host/a-request.ts";
import { aSubject } from "../fakes/a-subject.ts";
import { quietProgress } from "../fakes/progress.ts";
import { isEvent } from "./schemas.ts";

/** Neither Android nor Linux has coreml. */
const delegates = ["xnnpack", "cpu", "coreml"] as const;

export function writerTests(
  core: "Android" | "iOS",
  lacking: boolean,
  farm: { readonly name: string; readonly on: (root: string) => DeviceFarm },
): void {
  describe.skipIf(lacking)(`what the ${core} core really writes`, () => {
    let root = "";
    let text = "";
    beforeAll(async () => {
      root = await mkdtemp(join(tmpdir(), "edgegate-writer-"));
      const { request, files } = await aRequest(root, face, new Float32Array(128 * 128 * 3), faceShape);
      const all = {
        ...request,
        cases: delegates.flatMap((delegate) => request.cases.map((one) => ({ ...one, id: delegate, delegate }))),
        launches: delegates.flatMap((delegate) =>
          request.launches.map((launch) => ({ ...launch, id: `${delegate}-${launch.id}`, case: delegate })),
        ),
      };
      const run = await farm.on(root).run({
        subject: aSubject,
        device: { farm: farm.name, model: "this", osVersion: "any" },
        request: all,
        files,
        signal: undefined,
        progress: quietProgress,
      });
      text = await readFile(join(root, run.outcome.report?.path ?? ""), "utf8");
    }, 120_000);
    afterAll(() => rm(root, { recursive: true, force: true }));

    test("each line fits the schema, in an order that the reader accepts", () => {
      const lines = text.trimEnd().split("\n");
      expect(lines.filter((line) => !isEvent(JSON.parse(line)))).toEqual([]);
      expect(parseBenchReport(text)).toMatchObject({ status: "read", end: "complete" });
    });

    test("every planned launch is finished, failed or skipped", () => {
      const read = parseBenchReport(text);
      const counts: Record<string, number> = {};
      for (const { event } of read.status === "read" ? read.events : []) counts[event] = (counts[event] ?? 0) + 1;
      expect(counts).toMatchObject({ "launch-finished": 6, "launch-failed": 1, "launch-skipped": 2 });
    });

    test("all kinds of events of a launch are there", () => {
      for (const kind of ["loaded", "delegation", "first-inference", "warmed-up", "block", "output-check", "memory"]) {
        expect(text).toContain(`{"event":"${kind}"`);
      }
    });
  });
}
