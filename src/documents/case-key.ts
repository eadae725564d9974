/** Which case is this? A record that is compared field by field; labels are derived from it and never parsed back. */
import * as z from "zod";
import { DelegateName, ModelName, VariantName } from "./words.ts";

/** Where a case runs: the farm, the farm's own id of the device model, and the OS version. */
export const Device = z
  .strictObject({ farm: z.string().min(1), model: z.string().min(1), osVersion: z.string().min(1) })
  .readonly();
export type Device = z.infer<typeof Device>;

/** model × variant × device × delegate × threads. The side is not part of it: a case has both. */
export const CaseKey = z
  .strictObject({
    model: ModelName,
    variant: VariantName,
    device: Device,
    delegate: DelegateName,
    threads: z.int().positive(),
  })
  .readonly();
export type CaseKey = z.infer<typeof CaseKey>;

/** Farm, model and OS version alike. */
export function sameDevice(a: Device, b: Device): boolean {
  return a.farm === b.farm && a.model === b.model && a.osVersion === b.osVersion;
}

/** All five parts alike. */
export function sameCase(a: CaseKey, b: CaseKey): boolean {
  return (
    a.model === b.model &&
    a.variant === b.variant &&
    a.delegate === b.delegate &&
    a.threads === b.threads &&
    sameDevice(a.device, b.device)
  );
}

/** For people, one way: `digits float32 · xnnpack · 1 thread · x86_64 (host, Linux)`. */
export function caseLabel(key: CaseKey): string {
  const threads = key.threads === 1 ? "1 thread" : `${key.threads} threads`;
  return `${key.model} ${key.variant} · ${key.delegate} · ${threads} · ${deviceLabel(key.device)}`;
}

/** For people, one way: `shiba (firebase, 34)`. */
export function deviceLabel(device: Device): string {
  return `${device.model} (${device.farm}, ${device.osVersion})`;
}

/** A total order of cases, for documents that must not depend on the order of events. */
export function compareCases(a: CaseKey, b: CaseKey): number {
  const left = orderOf(a);
  const right = orderOf(b);
  for (const [index, text] of left.entries()) {
    const other = right[index] ?? "";
    if (text !== other) return text < other ? -1 : 1;
  }
  return a.threads - b.threads;
}

function orderOf(key: CaseKey): readonly string[] {
  return [key.model, key.device.farm, key.device.model, key.device.osVersion, key.variant, key.delegate];
}
