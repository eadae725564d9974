import { describe, expect, it } from "vitest";
import { requestProblems } from "../../src/documents/bench-request.ts";
import { converted, factor, play, present, type Scene } from "./scene.ts";

const variants: Scene["variants"] = [
  {
    model: "digits",
    baseline: present(converted("float32", "before"), converted("float16", "before16")),
    candidate: present(converted("float32", "after"), converted("float16", "after16")),
  },
];

describe("the second round", () => {
  it("is not asked for when nothing is suspicious", () => {
    expect(play({ variants }).secondRound).toBeUndefined();
  });

  it("measures only what is suspicious, in fresh launches and the other order", () => {
    const { plan, secondRound } = play({ variants, behave: factor(1.2) });
    const [first, again] = [plan.devices[0]?.request, secondRound?.devices[0]?.request];
    expect(again?.round).toBe(2);
    expect(again?.requestId).toBe("head-d1-r2");
    expect(again?.cases.map(({ id }) => id)).toStrictEqual(["d1-c1"]);
    expect(again === undefined ? ["none"] : requestProblems(again)).toStrictEqual([]);
    const ids = new Set(first?.launches.map(({ id }) => id));
    expect(again?.launches.some(({ id }) => ids.has(id))).toBe(false);
    expect(again?.launches[0]?.loadOrder).toStrictEqual(["candidate", "baseline"]);
    expect(again?.files.length).toBeLessThan(first?.files.length ?? 0);
  });

  it("does not count in the first round's values", () => {
    const once = play({ behave: factor(1.2), secondRound: false });
    const twice = play({ behave: factor(1.2) });
    const p50 = ({ comparison }: typeof once) =>
      comparison.models[0]?.rows.find(({ metric }) => metric === "latency-p50");
    expect(p50(twice)?.candidate).toStrictEqual(p50(once)?.candidate);
    expect(p50(twice)?.difference).toStrictEqual(p50(once)?.difference);
    expect(p50(twice)?.secondRound?.n).toBe(6);
  });
});
