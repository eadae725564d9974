import { expect, test } from "vitest";
import { list } from "../../src/render/blocks.ts";
import { printMarkdown } from "../../src/render/markdown/print-markdown.ts";
import { substituteNotices } from "../../src/render/sections/device-notices.ts";

test("a phone that stood in for another is named once, with the reason", () => {
  const phone = (model: string) => ({ farm: "firebase", model, osVersion: "34" });
  const environment = {
    platform: "android" as const,
    deviceModel: "Pixel 8 Pro",
    osVersion: "Android 14",
    osBuild: "b",
    abi: "arm64-v8a",
    soc: "Tensor G3",
    runtime: { name: "tflite", version: "2.16.1" },
    appSha256: "a".repeat(64),
  };
  const ranOn = { device: phone("husky"), reason: "no phone became free within 15 min" };
  const session = { device: phone("shiba"), environment, ranOn };
  const lines = substituteNotices([
    { ...session, round: 1 },
    { ...session, round: 2 },
    { device: phone("tokay"), environment, round: 1 },
  ]);
  expect(printMarkdown([list(lines)]).trim()).toBe(
    "- ⚠️ Pixel 8 (shiba 34): no phone became free within 15 min; measured on <b>Pixel 8 Pro (husky 34)</b>.",
  );
});
