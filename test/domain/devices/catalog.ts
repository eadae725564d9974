/** A catalog in a few words a phone: `shiba 34 high`, `a16x 34 low deprecated`, `iphone14pro 16.6 high`. */
import { DeviceFacts, type OfferedDevice } from "../../../src/documents/offered-device.ts";

export function catalog(...lines: readonly string[]): readonly OfferedDevice[] {
  return lines.map((line): OfferedDevice => {
    const [model = "", osVersion = "", capacity = "high", ...tags] = line.split(" ");
    const platform = /^(iphone|ipad)/.test(model) ? "ios" : "android";
    return {
      device: { farm: "firebase", model, osVersion },
      platform,
      facts: {
        name: model,
        form: model.endsWith(".arm") ? "virtual" : "physical",
        abis: platform === "ios" ? [] : ["arm64-v8a"],
        capacity: DeviceFacts.unwrap().shape.capacity.parse(capacity),
        tags,
      },
    };
  });
}
