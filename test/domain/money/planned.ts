/** A model with all five variants under three delegates on some phones, of which one variant ships. */
import type { BodyOf } from "../../../src/documents/by-kind.ts";
import type { OfferedDevice } from "../../../src/documents/offered-device.ts";
import type { Settings } from "../../../src/documents/settings.ts";
import { planBench } from "../../../src/domain/plan.ts";
import { catalog } from "../devices/catalog.ts";
import { converted, inputsOf, model, modified, present, settings } from "../scene.ts";

const names = ["float32", "float16", "weight-only-int8", "dynamic-int8", "full-int8"] as const;

export function planned(
  devices: readonly OfferedDevice[] = catalog("shiba 34"),
  delegates: Settings["delegates"] = ["gpu", "xnnpack"],
  same: readonly (typeof names)[number][] = [],
): BodyOf<"plan"> {
  const variants = [
    {
      model: "digits",
      baseline: present(...names.map((name) => converted(name, `${name} before`))),
      candidate: present(
        ...names.map((name) => converted(name, `${name} ${same.includes(name) ? "before" : "after"}`)),
      ),
    },
  ];
  const ship = { variant: "float16", delegates } as const;
  const pinned = {
    ...settings,
    delegates: ["cpu", "xnnpack", "gpu"] as const,
    models: [{ ...model, ship: { android: ship, ios: ship } }],
  };
  return planBench({
    settings: { settings: pinned, decidedBy: "base", changedByHead: [] },
    changes: { models: [modified] },
    variants: { models: variants },
    inputs: inputsOf({ variants }),
    devices,
    requestIdSeed: "head",
  });
}
