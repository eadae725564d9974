/** Does what a driver really writes fit the contract? One session under several delegates, of which some are not there. */
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parseBenchReport } from "../../src/documents/bench-report-text.ts";
import type { DelegateName } from "../../src/documents/words.ts";
import type { DeviceFarm } from "../../src/ports.ts";
import { aRequest } from "../adapters/farms/host/a-request.ts";
import { aSubject } from "../fakes/a-subject.ts";
import { quietProgress } from "../fakes/progress.ts";
import { isEvent } from "./schemas.ts";

export type Writer = {
  /** As in `the Android core`. */
  readonly name: string;
  readonly farm: { readonly name: string; readonly on: (root: string) => DeviceFarm };
  readonly model: Uint8Array;
  /** Of its one input, float32. */
  readonly shape: readonly number[];
  readonly delegates: readonly DelegateName[];
  /** Launches by how they end. */
  readonly ends: Readonly<Record<"launch-finished" | "launch-failed" | "launch-skipped", number>>;
  /** How a line begins that is of a kind. */
  readonly opening: (kind: string) => string;
};

export function writerTests(lacking: boolean, { name, farm, model, shape, delegates, ends, opening }: Writer): void {
  describe.skipIf(lacking)(`what ${name} really writes`, () => {
    let root = "";
    let text = "";
    beforeAll(async () => {
      root = await mkdtemp(join(tmpdir(), "edgegate-writer-"));
      const { request, files } = await aRequest(root, model, new Float32Array(sizeOf(shape)), shape);
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
      expect(counts).toMatchObject(ends);
    });

    test("all kinds of events of a launch are there", () => {
      for (const kind of ["loaded", "delegation", "first-inference", "warmed-up", "block", "output-check", "memory"]) {
        expect(text).toContain(opening(kind));
      }
    });
  });
}

function sizeOf(shape: readonly number[]): number {
  return shape.reduce((size, dimension) => size * dimension, 1);
}
