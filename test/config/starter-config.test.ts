/** Is a first config one that edgegate takes, and are its limits above what was measured? */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseSettings } from "../../src/config/parse-settings.ts";
import { starterConfig, type StarterModel } from "../../src/config/starter-config.ts";
import "../fixed-seed.ts";

const digits: StarterModel = {
  name: "digits",
  source: "models/digits.tflite",
  ship: { platform: "host", variant: "float32", delegates: ["xnnpack"] },
  measured: { sizeBytes: 2_310_480, p90Ns: 11_820_000 },
};
const faces: StarterModel = {
  name: "faces",
  source: "faces.keras",
  ship: { platform: "android", variant: "float16", delegates: ["gpu", "xnnpack"] },
  measured: { sizeBytes: 640, p90Ns: 3_300 },
};
const onHost = { limitsLatency: true, extraDelegates: [] } as const;

describe("a first config", () => {
  it("reads well, with limits that are measured and a little more, rounded up", () => {
    expect(starterConfig([digits], onHost)).toBe(
      [
        "# What may ship? edgegate judges every pull request that changes a model against this file on the default branch.",
        "version: 1",
        "models:",
        "  digits:",
        "    source: models/digits.tflite",
        "    ship: { host: { variant: float32, delegates: [xnnpack] } }",
        "budgets:",
        "  latency-p90: { max: 18 ms } # 11.8 ms today on the computer that wrote this, and half as much again",
        "  latency-p50: { max-increase: 5%, floor: 0.5 ms }",
        "  size: { max: 2.6 MB, max-increase: 10% } # 2.4 MB today",
        "  # Once a model has `evaluation: { data: test.npz, metric: top-1 }`:",
        "  # accuracy: { max-drop: 1 pp }",
        "",
      ].join("\n"),
    );
  });

  it("gives each of several models limits of its own", () => {
    const text = starterConfig([digits, faces], { limitsLatency: true, extraDelegates: ["gpu"] });
    const read = parseSettings(text, "edgegate.yml");
    expect(read.status).toBe("read");
    expect(text).toContain(
      "- match: { model: digits }\n    budgets: { latency-p90: { max: 18 ms }, size: { max: 2.6 MB } }",
    );
    expect(text).toContain(
      "- match: { model: faces }\n    budgets: { latency-p90: { max: 1 ms }, size: { max: 0.71 kB } }",
    );
    expect(text).toContain("delegates: [cpu, xnnpack, gpu]");
  });

  it("says the usual limits where nothing was measured, or not where pull requests are", () => {
    const usual = "latency-p90: { max: 100 ms }";
    expect(starterConfig([{ name: "digits", source: "digits.tflite" }], onHost)).toContain(usual);
    expect(starterConfig([digits], { ...onHost, limitsLatency: false })).toContain(usual);
  });

  it("is taken with any file name and any measured numbers, and no limit is below its number", () => {
    const source = fc
      .array(
        fc.constantFrom("a", "Z", "7", ".", "-", "_", " ", "#", ":", "'", '"', "é", "{", "&", "*", "!", "%", "@"),
        {
          minLength: 1,
          maxLength: 20,
        },
      )
      .map((letters) => `m/x${letters.join("")}y.tflite`);
    const measured = fc.record({
      sizeBytes: fc.integer({ min: 100, max: 2e9 }),
      p90Ns: fc.integer({ min: 1, max: 6e10 }),
    });
    fc.assert(
      fc.property(source, measured, (path, numbers) => {
        const read = parseSettings(
          starterConfig([{ name: "m", source: path, measured: numbers }], onHost),
          "edgegate.yml",
        );
        if (read.status !== "read") throw new Error(JSON.stringify(read.problems));
        expect(read.settings.models[0]?.source).toBe(path);
        const limitOf = (metric: string): number => {
          const rule = read.settings.budgets.find((one) => one.metric === metric && one.kind === "max");
          return rule?.limit.of === "absolute" ? rule.limit.value : Number.NaN;
        };
        expect(limitOf("latency-p90")).toBeGreaterThanOrEqual(numbers.p90Ns * 1.49);
        expect(limitOf("size")).toBeGreaterThanOrEqual(numbers.sizeBytes * 1.09);
        expect(limitOf("size")).toBeLessThanOrEqual(Math.max(1, numbers.sizeBytes) * 1.25 + 1);
      }),
    );
  });
});
