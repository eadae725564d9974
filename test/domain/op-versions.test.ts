import { describe, expect, it } from "vitest";
import type { Inspection } from "../../src/documents/inspection.ts";
import type { ModelVariants } from "../../src/documents/variants.ts";
import { highestVersions, whyTooOld } from "../../src/domain/op-versions.ts";
import { environment, file, inspection, model, play, present, settings } from "./scene.ts";

const needing = (...operators: readonly (readonly [op: string, version: number])[]): Inspection => ({
  ...inspection,
  operators: operators.map(([op, version]) => ({ op, version, count: 1 })),
});

describe("a file and a runtime", () => {
  it.each([
    { name: "an operator that all have", file: needing(["CONV_2D", 8], ["RESHAPE", 1]) },
    { name: "an operator that nobody has heard of", file: needing(["CONV_9D", 1]) },
    { name: "the highest version", file: needing(["FULLY_CONNECTED", 11]) },
  ])("nothing is known against $name", ({ file }) => {
    expect(whyTooOld(file, "tflite-2.16.1")).toBeUndefined();
  });

  it("one version more is too new, and the newer runtime that has it is named", () => {
    expect(whyTooOld(needing(["FULLY_CONNECTED", 12], ["ADD", 5]), "tflite-2.16.1")).toBe(
      "TensorFlow Lite 2.16.1 has FULLY_CONNECTED up to version 11, and the file needs 12: " +
        "convert for the older runtime, or ship LiteRT 1.4.2 and set runtime: { android: litert-1.4.2 }",
    );
  });

  it("an operator that a runtime lacks altogether is named so", () => {
    expect(whyTooOld(needing(["STABLEHLO_COMPOSITE", 1]), "tflite-2.17.0")).toBe(
      "TensorFlow Lite 2.17.0 has no STABLEHLO_COMPOSITE: convert for the older runtime",
    );
  });

  it("a runtime that helps with only one of two is not proposed", () => {
    const why = whyTooOld(needing(["STABLEHLO_COMPOSITE", 1], ["CAST", 9]), "tflite-2.16.1");
    expect(why).toContain("no STABLEHLO_COMPOSITE; CAST up to version 6, and the file needs 9");
    expect(why).not.toContain("litert-1.4.2");
  });

  it("a newer runtime has all that an older one of its line has", () => {
    for (const [older, newer, newest] of Object.values(highestVersions)) {
      expect(newer).toBeGreaterThanOrEqual(older);
      expect(newest).toBeGreaterThanOrEqual(newer);
    }
  });
});

describe("a plan for phones whose runtime is too old for the candidate", () => {
  const device = { farm: "firebase", model: "shiba", osVersion: "34" };
  const phone = {
    devices: [{ device, platform: "android" as const }],
    settings: {
      ...settings,
      models: [{ ...model, ship: { android: { variant: "float32" as const, delegates: ["xnnpack" as const] } } }],
    },
    environment: () => ({
      ...environment,
      runtime: { name: "TensorFlow Lite", version: "2.16.1" },
    }),
  };
  const tooNew = needing(["FULLY_CONNECTED", 12]);
  const variants = (baseline: Inspection, candidate: Inspection): readonly ModelVariants[] => [
    {
      model: "digits",
      baseline: present({ variant: "float32", status: "converted", file: file("before"), inspection: baseline }),
      candidate: present({ variant: "float32", status: "converted", file: file("after"), inspection: candidate }),
    },
  ];

  it("asks no phone for it, and fails with what to do", () => {
    const { plan, verdict, measurements } = play({ ...phone, variants: variants(inspection, tooNew) });
    const [planned] = plan.devices;
    expect(planned?.request?.cases.every(({ candidate }) => candidate === undefined)).toBe(true);
    expect(planned?.request?.cases.every(({ baseline }) => baseline !== undefined)).toBe(true);
    expect(measurements.cases[0]?.candidate).toMatchObject({ status: "unsupported", crashes: 0 });
    expect(verdict.verdict).toBe("fail");
    expect(verdict.checks).toContainEqual(
      expect.objectContaining({ check: "runs", status: "exceeded", reason: expect.stringContaining("litert-1.4.2") }),
    );
    expect(verdict.findings).toContainEqual(
      expect.objectContaining({ kind: "not-measured", detail: expect.stringContaining("FULLY_CONNECTED up to") }),
    );
  });

  it("plans nothing where the baseline is refused, too, and claims nothing", () => {
    const { plan, verdict } = play({ ...phone, variants: variants(tooNew, tooNew) });
    expect(plan.devices[0]?.request).toBeUndefined();
    expect(plan.devices[0]?.cases[0]?.unplanned).toContain("FULLY_CONNECTED up to version 11");
    expect(verdict.verdict).toBe("inconclusive");
  });

  it("fails a new model that can't run", () => {
    const [both] = variants(inspection, tooNew);
    if (both === undefined) throw new Error("no variants");
    const { verdict } = play({ ...phone, variants: [{ ...both, baseline: { status: "absent" } }] });
    expect(verdict.verdict).toBe("fail");
  });

  it("measures it with a runtime that has the operator, and on this computer", () => {
    const newer = { ...phone.settings, runtime: { ...settings.runtime, android: "litert-1.4.2" as const } };
    const { plan } = play({ ...phone, settings: newer, variants: variants(inspection, tooNew) });
    expect(plan.devices[0]?.cases[0]?.candidate).toEqual({ status: "planned" });
    expect(play({ variants: variants(inspection, tooNew) }).plan.devices[0]?.cases[0]?.candidate.status).toBe(
      "planned",
    );
  });
});
