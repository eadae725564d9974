/** Is the time that the early comment tells near the time that a session then takes? */
import { describe, expect, test } from "vitest";
import type { BodyOf } from "../../src/documents/by-kind.ts";
import type { VariantName } from "../../src/documents/words.ts";
import { expectedTime } from "../../src/domain/expected-time.ts";
import { planBench } from "../../src/domain/plan.ts";
import { converted, inputsOf, inspection, model, modified, phone, present, settings } from "./scene.ts";

type Change = {
  readonly names: readonly VariantName[];
  /** Multiply-accumulates of an inference, of either side. Undefined: the file does not tell. */
  readonly work: readonly [baseline: number | undefined, candidate: number | undefined];
  readonly threads?: number;
  readonly launches?: number;
};

function planned({ names, work, threads = 1, launches = 6 }: Change, platform: "host" | "android" = "host") {
  const side = (of: string, multiplyAccumulates: number | undefined) =>
    present(
      ...names.map((name) => ({
        ...converted(name, `${name} ${of}`),
        inspection: { ...inspection, ...(multiplyAccumulates === undefined ? {} : { multiplyAccumulates }) },
      })),
    );
  const variants: BodyOf<"variants"> = {
    models: [{ model: "digits", baseline: side("before", work[0]), candidate: side("after", work[1]) }],
  };
  const ship = { variant: "float32", delegates: ["xnnpack"] } as const;
  const plan = planBench({
    settings: {
      settings: {
        ...settings,
        measure: { ...settings.measure, threads, launches },
        models: [{ ...model, ship: { host: ship, android: ship } }],
      },
      decidedBy: "base",
      changedByHead: [],
    },
    changes: { models: [modified] },
    variants,
    inputs: inputsOf({ variants: variants.models }),
    devices: [{ device: phone, platform }],
    requestIdSeed: "head",
  });
  return expectedTime(plan, variants).likelyNs / 1e9;
}

const small = { names: ["float32"], work: [76_064, 152_096] } as const;

describe("the time that a session is said to take", () => {
  // Real sessions of the default `measure` on this computer: `node scripts/bench/expected-time.ts`, 2026-11-24, two busy cores.
  test.each<Change & { readonly name: string; readonly seconds: number }>([
    { name: "a network of 10 KB", ...small, seconds: 9 },
    {
      name: "face detection, short range to full range, in two variants",
      names: ["float32", "float16"],
      work: [30_760_960, 105_671_232],
      seconds: 17.4,
    },
    { name: "hand landmarks, lite to full", names: ["float32"], work: [145_605_824, 330_968_800], seconds: 25.8 },
    {
      name: "the sample's digits in three variants",
      names: ["float32", "float16", "dynamic-int8"],
      work: [249_712_640, 378_736_640],
      seconds: 38.2,
    },
  ])("is within a factor of 2 of what $name took", ({ seconds, ...change }) => {
    const ratio = planned(change) / seconds;
    expect(ratio).toBeGreaterThan(0.5);
    expect(ratio).toBeLessThan(2);
  });

  test("grows with the work, with the launches, and shrinks with threads", () => {
    const large = { names: ["float32"], work: [4e9, 4e9] } as const;
    expect(planned(large)).toBeGreaterThan(planned(small));
    expect(planned({ ...small, launches: 12 })).toBeGreaterThan(1.5 * planned(small));
    expect(planned({ ...large, threads: 4 })).toBeLessThan(planned(large));
  });

  test("takes a model that does not tell its work for a usual one, not for none", () => {
    const unknown = planned({ names: ["float32"], work: [undefined, undefined] });
    expect(unknown).toBeGreaterThan(2 * planned({ names: ["float32"], work: [0, 0] }));
    // 15 ms on this computer.
    expect(unknown).toBeCloseTo(planned({ names: ["float32"], work: [600e6, 600e6] }), 6);
    expect(planned({ names: ["float32"], work: [undefined, 600e6] })).toBeCloseTo(unknown, 6);
  });

  test("is longer on a phone, which starts apps and computes slower", () => {
    expect(planned(small, "android")).toBeGreaterThan(planned(small));
  });
});
