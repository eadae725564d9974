/** Do jobs that share the models come to what one job would have written, and is a lost one named? */
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { folderWorkspace } from "../../src/adapters/workspace/folder.ts";
import { decide } from "../../src/stages/decide.ts";
import { giveLeg, takeLegs } from "../../src/stages/legs.ts";
import { plan } from "../../src/stages/plan.ts";
import { prepareModels } from "../../src/stages/prepare.ts";
import { readEvidence } from "../../src/stages/run.ts";
import { folderHandover } from "../fakes/handover.ts";
import { ports } from "../fakes/ports.ts";
import { subject, twoSides } from "../fakes/two-sides.ts";

const names = ["a", "b", "c", "d", "e", "same"] as const;
const config = [
  "version: 1",
  "models:",
  ...names.map((name) => `  ${name}: { source: ${name}.tflite, variants: [as-is] }`),
  "delegates: [xnnpack]",
].join("\n");
const side = (text: string) => ({
  "edgegate.yml": config,
  ...Object.fromEntries(names.map((name) => [`${name}.tflite`, name === "same" ? "same" : `${text} ${name}`])),
});
const kinds = ["settings", "changes", "variants", "accuracy", "model-inputs"] as const;

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "edgegate-legs-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const order = { base: "", head: "", configFile: "edgegate.yml" };
const portsIn = (name: string, headSha = subject.headSha) =>
  ports(folderWorkspace(join(folder, name), "1"), {
    repository: {
      open: async () => ({
        ...twoSides({ baseline: side("old"), candidate: side("new") }),
        subject: { ...subject, headSha },
      }),
    },
  });

/** Leg `number` of two, up to its artifacts. */
async function leg(number: number, headSha?: string) {
  const mine = portsIn(`leg-${number}`, headSha);
  await prepareModels(mine, { ...order, leg: { number, of: 2 } });
  const { body: variants } = await mine.workspace.read("variants", "prepare");
  for (const { baseline, candidate } of variants.models)
    for (const of of [baseline, candidate])
      for (const one of of.status === "present" ? of.variants : [])
        if (one.status === "converted") await mine.workspace.writeText(one.file.path, "a model");
  const { body: inputs } = await mine.workspace.read("model-inputs", "prepare");
  for (const file of inputs.models.flatMap(({ files }) => files)) await mine.workspace.writeText(file.path, "inputs");
  await giveLeg(folderHandover(join(folder, "artifacts")), mine.workspace, number);
}

describe("two legs", () => {
  test("are joined to the documents of one job, byte by byte", async () => {
    const alone = portsIn("alone");
    await prepareModels(alone, order);
    await leg(1);
    await leg(2);
    const joined = folderWorkspace(join(folder, "joined"), "1");
    expect(await takeLegs(folderHandover(join(folder, "artifacts")), joined)).toEqual([]);
    for (const kind of kinds) {
      const [one, other] = [alone.workspace, joined].map(({ root }) => readFile(join(root, `${kind}.json`), "utf8"));
      expect(await other).toBe(await one);
    }
  });

  test("have their files where the documents say that they are", async () => {
    await leg(1);
    await leg(2);
    const taken = await folderHandover(join(folder, "artifacts")).takeAll("files", () => join(folder, "run"));
    expect(taken).toEqual([1, 2]);
    const run = folderWorkspace(join(folder, "run"), "1");
    for (const name of ["a", "b", "c", "d", "e"])
      expect((await run.ref(`variants/${name}/candidate/as-is.tflite`)).sizeBytes).toBe(7);
  });

  test("of which one is lost leave its models named, and the verdict is not green", async () => {
    await leg(1);
    const joined = portsIn("joined");
    expect(await takeLegs(folderHandover(join(folder, "artifacts")), joined.workspace)).toEqual(["b", "d"]);
    await plan(joined);
    const evidence = await readEvidence(joined.workspace);
    const lost = evidence.plan.devices.flatMap(({ cases }) => cases.filter(({ key }) => key.model === "b"));
    expect(lost.map(({ unplanned, candidate }) => ({ unplanned, candidate }))).toEqual([
      {
        unplanned: "neither side has anything to run",
        candidate: expect.objectContaining({ reason: expect.stringContaining("left nothing") }),
      },
    ]);
    const { verdict } = decide(evidence, [], undefined);
    expect(verdict.exitCode).not.toBe(0);
    expect(JSON.stringify(verdict)).toContain("the job that converts and scores it left nothing");
  });

  test("of different commits are never joined", async () => {
    await leg(1);
    await leg(2, "d".repeat(40));
    const joined = folderWorkspace(join(folder, "joined"), "1");
    await expect(takeLegs(folderHandover(join(folder, "artifacts")), joined)).rejects.toMatchObject({
      code: "document-stale",
    });
  });

  test("that are both lost are a failure that says which job's log to read", async () => {
    const joined = folderWorkspace(join(folder, "joined"), "1");
    await expect(takeLegs(folderHandover(join(folder, "artifacts")), joined)).rejects.toMatchObject({
      code: "job-left-nothing",
      message: expect.stringContaining("prepare"),
    });
  });
});
