import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { LockedDevice } from "../../../src/documents/device-choice.ts";
import type { DeviceRequirement } from "../../../src/documents/device-requirement.ts";
import type { OfferedDevice } from "../../../src/documents/offered-device.ts";
import { chooseDevices } from "../../../src/domain/devices/choose.ts";
import { catalog } from "./catalog.ts";

const usual = catalog(
  "MediumPhone.arm 34",
  "a16x 34 medium",
  "a54x 34 high",
  "e1q 34 high",
  "e1s 36 high",
  "iphone14pro 16.6 high",
  "iphone16pro 18.3 high",
  "iphone8 16.6 high",
  "iphonese3 18.4 high",
  "oriole 31 high",
  "oriole 33 medium",
  "shiba 34 high",
  "shiba 36 low",
  "tokay 36 high preview",
);

const choose = (
  requirements: readonly DeviceRequirement[] | undefined,
  offered: readonly OfferedDevice[] = usual,
  locked: readonly LockedDevice[] = [],
) => chooseDevices({ farm: "firebase", offered, requirements, locked, platforms: new Set(["android", "ios"]) });
const chosen = (...order: Parameters<typeof choose>): readonly string[] =>
  choose(...order).chosen.map(({ device }) => `${device.model} ${device.osVersion}`);
const locked = (asked: string, model: string, osVersion: string): LockedDevice => ({
  asked,
  platform: model.startsWith("i") ? "ios" : "android",
  device: { farm: "firebase", model, osVersion },
});

describe("a requirement stands for the phone", () => {
  test.each<{ name: string; wanted: DeviceRequirement; gets: readonly string[] }>([
    { name: "of its tier", wanted: { tier: "low" }, gets: ["a16x 34"] },
    {
      name: "with its chip, in the newest version of which there are enough",
      wanted: { soc: "tensor-g3" },
      gets: ["shiba 34"],
    },
    { name: "in its range of API levels", wanted: { soc: "tensor", android: "<33" }, gets: ["oriole 31"] },
    { name: "in its range of iOS versions", wanted: { ios: ">=17 <18.4" }, gets: ["iphone16pro 18.3"] },
    { name: "of its id, newest first", wanted: { model: "oriole" }, gets: ["oriole 33"] },
    {
      name: "of its id and version, even where there are few",
      wanted: { model: "shiba", version: "36" },
      gets: ["shiba 36"],
    },
    {
      name: "that is virtual, when one is meant",
      wanted: { android: "34", form: "virtual" },
      gets: ["MediumPhone.arm 34"],
    },
  ])("$name", ({ wanted, gets }) => {
    expect(chosen([wanted])).toEqual(gets);
    expect(choose([wanted]).notices).toEqual([]);
  });

  test("each its own, though both would take the same", () => {
    expect(chosen([{ android: ">=33" }, { android: ">=33" }])).toEqual(["e1s 36", "a16x 34"]);
  });

  test("one model in two versions, when both are named", () => {
    const versions = ["31", "33"].map((version) => ({ model: "oriole", version }));
    expect(chosen(versions)).toEqual(["oriole 31", "oriole 33"]);
  });

  test("never one that is on its way out, unless it is named, and then that is said", () => {
    expect(chosen([{ soc: "tensor-g4" }])).toEqual([]);
    const named = choose([{ model: "tokay" }]);
    expect(named.chosen).toHaveLength(1);
    expect(named.notices).toMatchObject([
      { kind: "replaced", reason: "it was named, although the farm calls it preview" },
    ]);
  });
});

describe("a phone that can't be had", () => {
  test("by its id is replaced by the nearest, and both are named", () => {
    const { chosen, notices } = choose([{ model: "iphone13pro", version: "15.7" }]);
    expect(chosen.map(({ device }) => device.model)).toEqual(["iphone14pro"]);
    expect(notices).toMatchObject([
      {
        asked: "model: iphone13pro, version: 15.7",
        reason: "iphone13pro 15.7 left the catalog",
        device: { model: "iphone14pro" },
      },
    ]);
  });

  test("in its version is replaced by the same model in the nearest one", () => {
    const { chosen, notices } = choose([{ model: "oriole", version: "32" }]);
    expect(chosen.map(({ device }) => device.model)).toEqual(["oriole"]);
    expect(notices).toMatchObject([{ reason: "oriole 32 is offered with 31, 33 only" }]);
  });

  test("and has no like is planned all the same, so that the verdict knows what it lacks", () => {
    const { chosen, unavailable, notices } = choose([{ soc: "exynos-9999" }, { model: "zz9", version: "30" }]);
    expect(chosen).toEqual([]);
    expect(unavailable).toMatchObject([
      { device: { model: "soc: exynos-9999" }, reason: "no phone like this is offered" },
      { device: { model: "zz9", osVersion: "30" }, reason: "zz9 30 left the catalog" },
    ]);
    expect(notices.map(({ kind }) => kind)).toEqual(["missing", "missing"]);
  });

  test("of which there is none at the moment is not asked for", () => {
    expect(choose([{ model: "shiba" }], catalog("shiba 34 none", "husky 34")).chosen).toMatchObject([
      { device: { model: "husky" } },
    ]);
  });
});

describe("the lockfile", () => {
  const pin = locked("tier: low", "a15x", "34");

  test("keeps a phone that the catalog still has, though another would be preferred", () => {
    const offered = [...usual, ...catalog("a15x 34 low")];
    expect(chosen([{ tier: "low" }], offered)).toEqual(["a16x 34"]);
    expect(chosen([{ tier: "low" }], offered, [pin])).toEqual(["a15x 34"]);
  });

  test("says when a phone is gone, and what is taken instead", () => {
    const { notices, locked: next } = choose([{ tier: "low" }], usual, [pin]);
    expect(notices).toMatchObject([{ reason: "a15x 34 left the catalog", device: { model: "a16x", osVersion: "34" } }]);
    expect(next).toEqual([locked("tier: low", "a16x", "34")]);
  });

  test("of another farm says nothing", () => {
    expect(choose([{ tier: "low" }], usual, [{ ...pin, device: { ...pin.device, farm: "adb" } }]).notices).toEqual([]);
  });

  test("pins two phones of one requirement apart", () => {
    const both = [locked("soc: tensor", "oriole", "31"), locked("soc: tensor", "raven", "33")];
    const offered = [...usual, ...catalog("raven 33", "bluejay 33")];
    expect(chosen([{ soc: "tensor" }, { soc: "tensor" }], offered, both)).toEqual(["oriole 31", "raven 33"]);
  });
});

describe("without `devices:`", () => {
  test("six Android phones and two iPhones that differ in their chips", () => {
    expect(chosen(undefined)).toEqual([
      "shiba 34",
      "e1q 34",
      "e1s 36",
      "a54x 34",
      "oriole 33",
      "a16x 34",
      "iphone14pro 16.6",
      "iphonese3 18.4",
    ]);
  });

  test("what the catalog lacks is said, and is not missed by the verdict: nobody asked for it by name", () => {
    const { chosen, unavailable, notices } = choose(undefined, catalog("shiba 34"));
    expect(chosen).toHaveLength(1);
    expect(unavailable).toEqual([]);
    expect(notices).toHaveLength(7);
  });
});

test("the choice does not depend on the catalog's order, and never takes a device twice", () => {
  const requirement = fc.constantFrom<DeviceRequirement>(
    { tier: "low" },
    { tier: "mid" },
    { soc: "tensor" },
    { android: ">=31" },
    { ios: ">=16" },
    { model: "shiba" },
    { model: "gone" },
  );
  fc.assert(
    fc.property(
      fc.shuffledSubarray([...usual], { minLength: usual.length }),
      fc.array(requirement, { maxLength: 6 }),
      (offered, wanted) => {
        const answer = choose(wanted, offered);
        expect(answer).toEqual(choose(wanted));
        const ids = answer.chosen.map(({ device }) => `${device.model} ${device.osVersion}`);
        expect(new Set(ids).size).toBe(ids.length);
        expect(answer.chosen.length + answer.unavailable.length).toBe(wanted.length);
      },
    ),
  );
});
