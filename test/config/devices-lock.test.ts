import * as fc from "fast-check";
import { expect, test } from "vitest";
import { parseDevicesLock, printDevicesLock } from "../../src/config/devices-lock.ts";

const line = fc.record({
  asked: fc.constantFrom("tier: low, android: >=31", "model: shiba, version: 34", "ios: >=16 <18"),
  platform: fc.constantFrom("android" as const, "ios" as const),
  device: fc.record({
    farm: fc.constantFrom("firebase", "other"),
    model: fc.stringMatching(/^[A-Za-z0-9._-]{1,12}$/),
    osVersion: fc.constantFrom("34", "16.6"),
  }),
});

test("what is printed is read back", () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 6 }), (devices) => {
      expect(parseDevicesLock(printDevicesLock(devices))).toEqual({ status: "read", devices });
    }),
  );
});

test.each([
  ["a cut line", "tier: low = firebase android"],
  ["an unknown platform", "tier: low = firebase symbian n95 9"],
  ["something else", "{}"],
])("%s is refused with its line: a pin that is not understood pins nothing", (_name, text) => {
  expect(parseDevicesLock(`# head\n${text}\n`)).toMatchObject({ status: "invalid", line: 2 });
});
