/** How is a case or a variant named in a sentence and in a table? */
import type { Device } from "../../documents/case-key.ts";
import type { RowScope } from "../../documents/comparison.ts";
import { dotted, strong, type Phrase } from "../blocks.ts";
import { clip } from "../format/plain-line.ts";

/** `**digits** · float32 · xnnpack · Pixel 7`. Threads only when not one. */
export function scopePhrase(scope: RowScope): Phrase {
  if (scope.of === "variant") return dotted([[strong(scope.model)], [scope.variant]]);
  const { model, variant, delegate, threads, device } = scope.key;
  return dotted([
    [strong(model)],
    [variant],
    [delegate],
    ...(threads === 1 ? [] : [[`${threads} threads`]]),
    [deviceName(device)],
  ]);
}

/** A device as short as it can be told: its model, clipped. */
export function deviceName(device: Device): string {
  return clip(device.model, 40);
}
