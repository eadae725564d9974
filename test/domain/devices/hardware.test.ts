import { describe, expect, test } from "vitest";
import { defaultDevices } from "../../../src/domain/devices/default-set.ts";
import { equivalents } from "../../../src/domain/devices/equivalents.ts";
import { hardwareOf, hardwareTable, slug, socOf, tierOf } from "../../../src/domain/devices/hardware.ts";
import { compareVersions, satisfies } from "../../../src/domain/devices/version-range.ts";
import { catalog } from "./catalog.ts";

const phone = (model: string) => ({ farm: "firebase", model, osVersion: "34" });

describe("the hardware table", () => {
  const rows = (["android", "ios"] as const).flatMap((platform) =>
    Object.entries(hardwareTable[platform]).map(([id, row]) => ({ platform, id, row })),
  );

  test.each(rows)("$id names where it was read, and its chip as requirements write it", ({ row }) => {
    for (const source of row.sources) expect(new URL(source).pathname.length).toBeGreaterThan(1);
    expect(slug(row.soc)).toBe(row.soc);
  });

  test("has every chip and tier of the default set", () => {
    for (const platform of ["android", "ios"] as const)
      for (const { soc, tier } of defaultDevices[platform]) {
        const known = rows.filter((one) => one.platform === platform);
        expect(
          known.some(
            ({ row }) => (soc === undefined || row.soc === soc) && (tier === undefined || tierOf(row) === tier),
          ),
        ).toBe(true);
      }
  });

  test("does not guess at a phone that it does not know", () => {
    expect(hardwareOf(phone("toString"), "android")).toBeUndefined();
    expect(socOf(phone("zz9"), "android")).toBeUndefined();
    expect(tierOf({})).toBeUndefined();
  });

  test("takes the device's own word for a chip that it does not know", () => {
    const facts = { name: "", form: "physical", abis: [], capacity: "unknown", tags: [], soc: "Tensor G3" } as const;
    expect(socOf(phone("zz9"), "android", facts)).toBe("tensor-g3");
  });
});

describe("a phone stands in for another", () => {
  const offered = catalog(
    "shiba 34",
    "husky 34 medium",
    "akita 34 low",
    "husky 35",
    "panther 34",
    "zz9 34",
    "akita 34 high deprecated",
  );
  const names = (model: string): readonly string[] =>
    equivalents(phone(model), offered).map(({ device }) => device.model);

  test("with the same chip and OS version, the one of which there are more first", () => {
    expect(names("shiba")).toEqual(["husky", "akita"]);
  });

  test("also when the one is no longer offered itself", () => {
    expect(names("akita")).toEqual(["husky", "shiba"]);
  });

  test("never when its chip is not known", () => {
    expect(names("zz9")).toEqual([]);
  });
});

test.each([
  ["34", ">=31", true],
  ["30", ">=31", false],
  ["16.6", ">=16.10", false],
  ["18.3", ">17 <=18.3", true],
  ["33", ">=29 <33", false],
  ["17", "17.0", true],
])("version %s against %s is %s", (version, range, expected) => {
  expect(satisfies(version, range)).toBe(expected);
});

test("versions are compared number by number", () => {
  expect(["18.10", "9", "18.9", "18"].toSorted(compareVersions)).toEqual(["9", "18", "18.9", "18.10"]);
});
