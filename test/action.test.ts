/** Do action.yml, stage/action.yml and the code that reads them say the same? */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { withTables } from "../scripts/readme.ts";
import { inputNames } from "../src/entrypoints/actions/inputs.ts";
import { outputNames } from "../src/entrypoints/actions/step-report.ts";

const text = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), "utf8");
const Described = z.record(z.string(), z.object({ description: z.string(), value: z.string().optional() }));
const Composite = z.object({
  inputs: Described,
  outputs: Described,
  runs: z.object({
    using: z.literal("composite"),
    steps: z.tuple([
      z.strictObject({ id: z.literal("stage"), uses: z.literal("$/stage"), with: z.record(z.string(), z.string()) }),
    ]),
  }),
});
const Stage = z.object({
  inputs: Described,
  outputs: Described,
  runs: z.strictObject({
    using: z.literal("node24"),
    main: z.string(),
    post: z.string(),
    "post-if": z.literal("always()"),
  }),
});

describe("the action", () => {
  const root = Composite.parse(parse(text("action.yml")));
  const stage = Stage.parse(parse(text("stage/action.yml")));
  const [step] = root.runs.steps;

  it("declares the inputs that the code reads, and hands each on under its own name without shell", () => {
    expect(Object.keys(root.inputs)).toEqual([...inputNames]);
    expect(Object.keys(stage.inputs)).toEqual([...inputNames]);
    expect(step.with).toEqual(Object.fromEntries(inputNames.map((name) => [name, `\${{ inputs.${name} }}`])));
  });

  it("declares the outputs that the code writes, each from the stage's own", () => {
    expect(Object.keys(stage.outputs)).toEqual([...outputNames]);
    expect(Object.entries(root.outputs).map(([name, { value }]) => [name, value])).toEqual(
      outputNames.map((name) => [name, `\${{ steps.stage.outputs.${name} }}`]),
    );
  });

  it("starts bundles that the build makes", () => {
    expect([stage.runs.main, stage.runs.post]).toEqual(["../dist/stage.js", "../dist/stage-post.js"]);
  });

  it("is described in the README as action.yml says", () => {
    const readme = text("README.md");
    expect(withTables(readme, text("action.yml"))).toBe(readme);
  });
});
