import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { historyPath, parseHistory, printHistory } from "../../src/documents/history.ts";
import { mergeHistory } from "../../src/domain/history/merge.ts";
import { recordOf, someRecord } from "../domain/history/records.ts";
import { phone } from "../domain/scene.ts";
import "../fixed-seed.ts";

const printed = printHistory(phone, [recordOf(1, 6), recordOf(2, 6.5)]);

describe("a device's file on the history branch", () => {
  it("gives back what was written, and equal records are equal bytes", () => {
    fc.assert(
      fc.property(fc.array(someRecord, { maxLength: 40 }), (records) => {
        const kept = mergeHistory([records]);
        const text = printHistory(phone, kept);
        expect(parseHistory(phone, text)).toEqual(kept);
        expect(printHistory(phone, parseHistory(phone, text))).toBe(text);
      }),
    );
  });

  it.each([
    { name: "half a file", text: printed.slice(0, 200), why: "JSON" },
    {
      name: "a field that edgegate does not write",
      text: printed.replace('"version": 1', '"version": 1, "note": "x"'),
      why: "note",
    },
    { name: "a duration of zero", text: printed.replace("6000000", "0"), why: "p50Ns" },
    { name: "a duration that is no whole number", text: printed.replace("6000000", "6000000.5"), why: "p50Ns" },
    { name: "a short commit", text: printed.replace(/"commit": "0{8}/, '"commit": "'), why: "commit" },
    {
      name: "an environment that it does not hold",
      text: printed.replace('"environment": 0', '"environment": 7'),
      why: "no environment 7",
    },
    { name: "fewer p90 than p50", text: printed.replace(/"p90Ns": \[\d+,/, '"p90Ns": ['), why: "as many p50 as p90" },
    {
      name: "another device's name",
      text: printed.replace('"model": "x86_64"', '"model": "Pixel 8"'),
      why: "another device's file",
    },
    {
      name: "a page that is no web address",
      text: printed.replace('"toolVersion"', '"run": "javascript:alert(1)", "toolVersion"'),
      why: "run",
    },
  ])("is refused with $name", ({ text, why }) => {
    expect(text).not.toBe(printed);
    expect(() => parseHistory(phone, text)).toThrow(why);
  });

  it("lies in one folder whatever the device is called, and no two devices share it", () => {
    const name = fc.string({ unit: "binary", minLength: 1, maxLength: 12 });
    const device = fc.record({ farm: name, model: name, osVersion: name });
    fc.assert(
      fc.property(device, device, (a, b) => {
        expect(historyPath(a)).toMatch(/^devices\/[A-Za-z0-9\-_.!~*'()%]+@[^@/]+@[^@/]+\.json$/);
        const same = a.farm === b.farm && a.model === b.model && a.osVersion === b.osVersion;
        expect(historyPath(a) === historyPath(b)).toBe(same);
      }),
    );
    expect(historyPath({ farm: "..", model: "/", osVersion: "a b" })).toBe("devices/..@%2F@a%20b.json");
  });
});
