/** Does the gate go all the way with phones? `edgegate gate --farm firebase`, from upload to comment, six phones, the client as it is. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { forPhones, startEmulatedPhones, type EmulatedPhones } from "../../scripts/demo/emulated-phones.ts";
import { unexpectedOfPhones } from "../../scripts/demo/expectation.ts";
import { runPullRequest, type PullRequestRun } from "../../scripts/demo/run-pull-request.ts";
import { syntheticExecutor } from "../emulators/ftl/synthetic-executor.ts";
import { requires } from "../requirements.ts";

const lacking = await requires("git", "litert", "java");

describe.skipIf(lacking)("six phones of an emulated Test Lab", () => {
  let scratch = "";
  let phones: EmulatedPhones;
  let run: PullRequestRun | "interrupted";

  beforeAll(async () => {
    scratch = await mkdtemp(path.join(tmpdir(), "edgegate-phones-"));
    phones = await startEmulatedPhones(scratch, syntheticExecutor);
    run = await runPullRequest({
      sample: path.resolve(import.meta.dirname, "../../examples/digits"),
      scratch,
      out: path.join(scratch, "out"),
      farm: "firebase",
      message: "A deeper network",
      adapt: forPhones,
      env: phones.env,
      signal: new AbortController().signal,
      report: () => undefined,
    });
  }, 300_000);
  afterAll(async () => {
    await phones.close();
    await rm(scratch, { recursive: true, force: true });
  });

  test("measure what ships on each, and stand in one comment", () => {
    expect(run === "interrupted" ? [run] : unexpectedOfPhones(run)).toEqual([]);
  });

  test("were each asked in one matrix a round, with the app that was uploaded once", () => {
    const { matrices, entries } = phones.records();
    const perPhone = Map.groupBy(matrices, ({ executions }) => executions[0]?.model ?? "none");
    expect(perPhone.size).toBe(6);
    for (const those of perPhone.values()) expect(those.length).toBeLessThanOrEqual(2);
    expect(matrices.every(({ state }) => state === "FINISHED")).toBe(true);
    const uploads = entries.filter(
      ({ address }) => address.includes("/upload/") && address.includes("edgegate%2Fapps"),
    );
    expect(new Set(uploads.map(({ address }) => new URL(address, "http://lab").searchParams.get("name"))).size).toBe(1);
  });

  test("spoke only as Google's descriptions allow", () => {
    expect(phones.violations()).toEqual([]);
  });
});
