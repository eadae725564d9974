import * as fc from "fast-check";
import { expect, test } from "vitest";
import { stringify } from "yaml";
import { changedSettings } from "../../src/config/changed-settings.ts";
import { effectiveEntries } from "../../src/config/effective-entries.ts";
import { parseSettings } from "../../src/config/parse-settings.ts";
import { printEntries } from "../../src/config/print-settings.ts";
import { printQuantity, readQuantity, type Quantity } from "../../src/config/quantity.ts";
import { Settings } from "../../src/documents/settings.ts";
import { rightConfig } from "./arbitrary-config.ts";
import { readSettings } from "./read-settings.ts";

const withoutPlaces = (settings: Settings): unknown => ({
  ...settings,
  models: settings.models.map((model) => ({ ...model, position: undefined })),
  budgets: settings.budgets.map((rule) => ({ ...rule, position: undefined })),
});

test("the effective config, printed, means the same settings", () => {
  fc.assert(
    fc.property(rightConfig, (config) => {
      const reading = parseSettings(stringify(config), "edgegate.yml");
      if (reading.status === "invalid") throw new Error(JSON.stringify(reading.problems));
      expect(Settings.parse(reading.settings)).toEqual(reading.settings);
      const printed = printEntries(effectiveEntries(reading.settings, reading.origins));
      expect(withoutPlaces(readSettings(printed))).toEqual(withoutPlaces(reading.settings));
      expect(changedSettings(reading.settings, readSettings(printed))).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

test("every amount, printed, is read back as the same amount", () => {
  const whole = fc.maxSafeNat();
  const share = fc.double({ min: 0, max: 10, noNaN: true }).map(Math.abs);
  const quantity: fc.Arbitrary<Quantity> = fc.oneof(
    whole.map((value) => ({ dimension: "duration", value }) as const),
    whole.map((value) => ({ dimension: "size", value }) as const),
    whole.map((value) => ({ dimension: "count", value }) as const),
    share.map((value) => ({ dimension: "share", value }) as const),
    share.map((value) => ({ dimension: "points", value }) as const),
  );
  fc.assert(
    fc.property(quantity, (quantity) => {
      const text = printQuantity(quantity);
      const written = quantity.dimension === "count" ? Number(text) : text;
      expect(readQuantity(written, [quantity.dimension])).toEqual({ status: "read", quantity });
    }),
    { numRuns: 2000 },
  );
});
