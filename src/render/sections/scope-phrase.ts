/** How is a case or a variant named in a sentence and in a table? */
import type { Device } from "../../documents/case-key.ts";
import type { RowScope } from "../../documents/comparison.ts";
import { dotted, strong, type Phrase } from "../blocks.ts";
import { clip } from "../format/plain-line.ts";
import { plural } from "../format/quantity.ts";
import { scopeNames } from "../report-index.ts";

/** `**digits** · float32 · xnnpack · Pixel 7`. Threads only when not one. */
export function scopePhrase(scope: RowScope): Phrase {
  return dotted([[strong(scopeNames(scope).model)], ...partsOf(scope).map((part) => [part])]);
}

/** All but the model, for a sentence: `float32, xnnpack, Pixel 7`. */
export function scopeRest(scope: RowScope): string {
  return partsOf(scope).join(", ");
}

function partsOf(scope: RowScope): readonly string[] {
  if (scope.of === "variant") return [scope.variant];
  const { variant, delegate, threads, device } = scope.key;
  return [variant, delegate, ...(threads === 1 ? [] : [`${threads} threads`]), deviceName(device)];
}

/** Names of devices that are listed; of more only the number is told. */
const mostDevices = 8;

/** `Pixel 7, Pixel 8`, or how many there are. */
export function namedDevices(names: readonly string[], one = "device"): string {
  return names.length > mostDevices ? plural(names.length, one) : names.join(", ");
}

/** A device as short as it can be told: its model, clipped. */
export function deviceName(device: Device): string {
  return clip(device.model, 40);
}
