import { readFile } from "node:fs/promises";
import { Ajv } from "ajv";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse, stringify } from "yaml";
import { schemaFiles, schemaText } from "../../scripts/schemas.ts";
import { configJsonSchema } from "../../src/config/json-schema.ts";
import { parseSettings } from "../../src/config/parse-settings.ts";
import { rightConfig } from "./arbitrary-config.ts";
import { configWith } from "./read-settings.ts";

const accepts = new Ajv({ strict: true, allErrors: true, allowUnionTypes: true }).compile(configJsonSchema());
const isRead = (text: string): boolean => parseSettings(text, "edgegate.yml").status === "read";

describe("the editors' schema and the reader agree", () => {
  test("on every config that is right", () => {
    fc.assert(
      fc.property(rightConfig, (config) => {
        accepts(config);
        expect(accepts.errors).toBeNull();
        expect(isRead(stringify(config))).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  test.each([
    "version: 1",
    "version: 2\nmodels: { a: { source: a.tflite } }",
    "version: 1\nmodels: {}",
    "version: 1\nmodels: { a: {} }",
    "version: 1\nmodels: { a: }",
    "version: 1\nmodels: { -a: { source: a.tflite } }",
    "version: 1\nmodels: { a: { source: 5 } }",
    "version: 1\nmodels: { a: { source: /etc/passwd } }",
    "version: 1\nmodels: { a: { source: ../a.tflite } }",
    "version: 1\nmodels: { a: { source: b/../../a.tflite } }",
    'version: 1\nmodels: { a: { source: "b\\\\a.tflite" } }',
    "version: 1\nmodels: { a: { source: C:/a.tflite } }",
    "version: 1\nmodels: { a: { source: ~/a.tflite } }",
    'version: 1\nmodels: { a: { source: "" } }',
    "version: 1\nmodels: { a: { source: ./. } }",
    configWith("delegate: [cpu]"),
    configWith("delegates: []"),
    configWith("delegates: [tpu]"),
    configWith("delegates: cpu"),
    configWith("budgets: {}"),
    configWith("budgets:"),
    configWith("budgets: { size: {} }"),
    configWith("budgets: { size: { max: 20 } }"),
    configWith("budgets: { size: { max: 20 Mb } }"),
    configWith("budgets: { size: { max: 20 ms } }"),
    configWith("budgets: { size: { max: -1 MB } }"),
    configWith("budgets: { size: { min: 1 MB } }"),
    configWith("budgets: { size: { max: 1 MB, level: fatal } }"),
    configWith("budgets: { latency-p90: { reserve: 1 ms } }"),
    configWith("budgets: { latency-p90: { floor: 1 ms } }"),
    configWith("budgets: { partitions: { max: 1.5 } }"),
    configWith('budgets: { partitions: { max: "1" } }'),
    configWith("budgets: { accuracy: { max-drop: x } }"),
    configWith("overrides: {}"),
    configWith("overrides: [{ match: {}, budgets: { size: { max: 1 MB } } }]"),
    configWith("overrides: [{ match: { model: digits } }]"),
    configWith("overrides: [{ match: { model: 1 }, budgets: { size: { max: 1 MB } } }]"),
    configWith("measure: { launches: 1 }"),
    configWith("measure: { threads: 65 }"),
    configWith("measure: { gated-time: 30 }"),
    configWith("on-inconclusive: maybe"),
    configWith("minimum-effect: 3"),
  ])("on what is wrong: %j", (text) => {
    expect(isRead(text)).toBe(false);
    expect(accepts(parse(text))).toBe(false);
  });
});

test.each(Object.keys(schemaFiles))("%s is what the sources give (else: npm run schemas)", async (path) => {
  expect(await readFile(path, "utf8")).toBe(schemaText(schemaFiles[path]?.()));
});
