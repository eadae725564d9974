import { describe, expect, it } from "vitest";
import { BenchRequest, requestProblems } from "../../src/documents/bench-request.ts";
import { PlanDocument } from "../../src/documents/plan.ts";
import type { ModelVariants } from "../../src/documents/variants.ts";
import { planBench } from "../../src/domain/plan.ts";
import {
  converted,
  digest,
  inputsOf,
  model,
  modified,
  phone,
  play,
  present,
  scene,
  settings,
  type Scene,
} from "./scene.ts";

const two = (before: string, after: string): ModelVariants => ({
  model: "digits",
  baseline: present(converted("float32", before), converted("full-int8", "before-int8")),
  candidate: present(converted("float32", after), converted("full-int8", "after-int8")),
});
const both = { variants: [two("before", "after")] };

function plan(change: Partial<Scene> = {}) {
  return play(change).plan;
}
function casesOf(change: Partial<Scene> = {}) {
  return plan(change).devices.flatMap(({ cases }) => cases);
}
const nameOf = ({ key }: { readonly key: { readonly variant: string; readonly delegate: string } }) =>
  `${key.variant} ${key.delegate}`;

describe("a plan", () => {
  it("has every variant under every delegate, what ships first", () => {
    expect(casesOf(both).map((one) => [nameOf(one), one.gated])).toStrictEqual([
      ["float32 xnnpack", true],
      ["float32 cpu", false],
      ["full-int8 cpu", false],
      ["full-int8 xnnpack", false],
    ]);
  });

  it("keeps the contract: sound requests, and a document that its schema accepts", () => {
    const body = plan(both);
    for (const { request } of body.devices) {
      expect(BenchRequest.safeParse(request).error).toBeUndefined();
      expect(request === undefined ? [] : requestProblems(request)).toStrictEqual([]);
    }
    expect(PlanDocument.shape.body.safeParse(body).error).toBeUndefined();
  });

  it("says where each file of its requests is", () => {
    const body = plan(both);
    const known = new Map(body.files.map(({ id, file }) => [id, file.sha256]));
    for (const { request } of body.devices)
      for (const { id, sha256 } of request?.files ?? []) expect(known.get(id)).toBe(sha256);
  });

  it("is the same for the same seed, and another for another", () => {
    expect(plan(both)).toStrictEqual(plan(both));
    const order = {
      settings: { settings, decidedBy: "base" as const, changedByHead: [] },
      changes: { models: [modified] },
      variants: { models: scene.variants },
      inputs: inputsOf(scene),
      devices: scene.devices,
    };
    const id = (requestIdSeed: string) => planBench({ ...order, requestIdSeed }).devices[0]?.request?.requestId;
    expect(id("0a1b")).toBe("0a1b-d1-r1");
    expect(id("Ünder_score/x")).toBe("nder-score-x-d1-r1");
    expect(id("%%%")).toBe("run-d1-r1");
  });

  it("gives what ships six launches of both sides in turn, two of each side alone, and a look one", () => {
    const launches = plan(both).devices[0]?.request?.launches ?? [];
    const of = (id: string) => launches.filter((launch) => launch.case === id);
    expect(of("d1-c1").map(({ kind, loadOrder }) => `${kind} ${loadOrder.join(" ")}`)).toStrictEqual([
      "paired baseline candidate",
      "paired candidate baseline",
      "paired baseline candidate",
      "paired candidate baseline",
      "paired baseline candidate",
      "paired candidate baseline",
      "single baseline",
      "single candidate",
      "single candidate",
      "single baseline",
    ]);
    expect(of("d1-c2")).toHaveLength(1);
    expect(of("d1-c1")[0]).toMatchObject({ pairs: 4, inferences: 20, dropped: 2, timeBoxNs: 5_000_000_000 });
    expect(of("d1-c2")[0]).toMatchObject({ pairs: 4, inferences: 20, timeBoxNs: 8_000_000_000 });
  });

  it("runs rounds over the cases, so that an early end thins all and loses none", () => {
    const launches = plan(both).devices[0]?.request?.launches ?? [];
    expect(launches.slice(0, 5).map((launch) => launch.case)).toStrictEqual([
      "d1-c1",
      "d1-c2",
      "d1-c3",
      "d1-c4",
      "d1-c1",
    ]);
  });

  it("measures equal bytes once, because any difference would be noise", () => {
    const [gated] = casesOf({ variants: [two("same", "same")] });
    expect(gated?.identical).toBe(true);
    const request = plan({ variants: [two("same", "same")] }).devices[0]?.request;
    expect(request?.cases[0]?.baseline).toBeUndefined();
    expect(
      request?.launches
        .filter((launch) => launch.case === "d1-c1")
        .every(({ loadOrder }) => loadOrder.join() === "candidate"),
    ).toBe(true);
  });

  it("gives two sides that are too large for one process launches of their own", () => {
    const huge = 700 * 1024 ** 2;
    const variants: ModelVariants = {
      model: "digits",
      baseline: present(converted("float32", "before", huge)),
      candidate: present(converted("float32", "after", huge)),
    };
    const launches = plan({ variants: [variants] }).devices[0]?.request?.launches ?? [];
    expect(launches.every(({ loadOrder }) => loadOrder.length === 1)).toBe(true);
    expect(launches.slice(0, 2).map(({ id }) => id)).toStrictEqual(["d1-c1-p1-baseline", "d1-c1-p1-candidate"]);
  });
});

describe("what ships", () => {
  it("is assumed to be what a plain app does, and said so, where nothing is declared", () => {
    const undeclared = { ...settings, models: [{ ...model, ship: {} }] };
    expect(plan({ ...both, settings: undeclared }).ship).toStrictEqual([
      { model: "digits", platform: "host", variant: "float32", delegates: ["xnnpack"], assumed: true },
    ]);
    const asIs: ModelVariants = {
      model: "digits",
      baseline: present(converted("as-is", "before"), converted("float32", "b32")),
      candidate: present(converted("as-is", "after"), converted("float32", "a32")),
    };
    expect(plan({ variants: [asIs], settings: undeclared }).ship[0]?.variant).toBe("as-is");
  });

  it("is planned even when the settings list neither its delegate nor its variant", () => {
    const ship = { host: { variant: "full-int8" as const, delegates: ["gpu" as const, "xnnpack" as const] } };
    const declared = { ...settings, models: [{ ...model, ship }], delegates: ["cpu" as const] };
    const gated = casesOf({ settings: declared }).filter((one) => one.gated);
    expect(gated.map(nameOf)).toStrictEqual(["full-int8 gpu", "full-int8 xnnpack"]);
    expect(gated[0]?.unplanned).toBe("neither side has anything to run");
    expect(gated[0]?.candidate).toMatchObject({ status: "absent", cause: "variant" });
  });

  it("on a platform that is not measured is still known", () => {
    const ship = { ...model.ship, ios: { variant: "float16" as const, delegates: ["coreml" as const] } };
    const body = plan({ settings: { ...settings, models: [{ ...model, ship }] } });
    expect(body.ship.map(({ platform }) => platform)).toStrictEqual(["host", "ios"]);
  });
});

describe("a side without anything to run", () => {
  it.each([
    { name: "no model", baseline: { status: "absent" as const }, cause: "no-model" },
    {
      name: "an unusable source",
      baseline: { status: "unusable" as const, reason: "a Git LFS pointer" },
      cause: "source",
    },
    {
      name: "a variant that the converter refused",
      baseline: present({ variant: "float32", status: "failed", reason: "unsupported op" }),
      cause: "variant",
    },
    { name: "a variant that this source does not give", baseline: present(), cause: "variant" },
  ])("is planned as absent with its reason: $name", ({ baseline, cause }) => {
    const [gated] = casesOf({
      variants: [{ model: "digits", baseline, candidate: present(converted("float32", "after")) }],
    });
    expect(gated?.baseline).toMatchObject({ status: "absent", cause });
    expect(gated?.candidate.status).toBe("planned");
  });

  it("for want of input tensors says so, and is no pass", () => {
    const order = { ...play(), inputs: [], devices: scene.devices, requestIdSeed: "x" };
    const [gated] = planBench(order).devices[0]?.cases ?? [];
    expect(gated?.candidate).toMatchObject({ status: "absent", reason: "no input tensors could be made for it" });
  });
});

describe("models without cases", () => {
  it.each(["deleted", "unchanged"] as const)("are those that are %s", (change) => {
    expect(casesOf({ changes: [{ ...modified, change }] })).toStrictEqual([]);
  });
});

it("names equal files once", () => {
  const request = plan(both).devices[0]?.request;
  const digests = request?.files.map(({ sha256 }) => sha256) ?? [];
  expect(new Set(digests).size).toBe(digests.length);
  expect(digests).toContain(digest("picture"));
  expect(plan().devices[0]?.device).toStrictEqual(phone);
});
