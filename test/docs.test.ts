import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { withBudgetTables } from "../scripts/budget-docs.ts";
import { budgetTable } from "../src/config/budget-table.ts";
import { metricIds } from "../src/documents/metric-id.ts";
import { configWith, problemsOf, readSettings } from "./config/read-settings.ts";

const page = await readFile("docs/budgets.md", "utf8");
const yamlBlocks = [...page.matchAll(/^```yaml\n([^]*?)^```$/gm)].map(([, yaml = ""]) => yaml);

describe("docs/budgets.md", () => {
  test("has the tables that the sources give (else: npm run docs)", () => {
    expect(withBudgetTables(page)).toBe(page);
  });

  test.each(yamlBlocks.filter((yaml) => yaml.startsWith("version")))("a whole config in it is right: %#", (yaml) => {
    expect(problemsOf(yaml)).toEqual([]);
  });

  test("its overrides are right", () => {
    const yaml = yamlBlocks.find((block) => block.startsWith("overrides")) ?? "";
    const text = configWith(`budgets: { latency-p90: { max: 1 s }, load: { max: 1 s } }\n${yaml}`);
    expect(problemsOf(text.replaceAll("digits:", "detector:"))).toEqual([]);
  });

  test("its command is right", () => {
    const yaml = yamlBlocks.find((block) => block.includes("command:")) ?? "";
    const { models } = readSettings(`version: 1\nmodels:\n  digits:\n    source: a.tflite\n${yaml}`);
    expect(models[0]?.evaluation?.metric).toEqual({
      kind: "command",
      command: "python eval.py {model}",
      timeoutSeconds: 120,
    });
  });

  test.each(metricIds)("the example of %s is right", (metric) => {
    expect(problemsOf(configWith(`budgets: { ${metric}: ${budgetTable[metric].example} }`))).toEqual([]);
  });
});
