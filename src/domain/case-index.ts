/** How are records found by case without searching? By a text that only serves as a map's key. */
import { sameCase, type CaseKey } from "../documents/case-key.ts";

/** All records of a case, in their order; empty for a case that has none. */
export interface CaseIndex<Value> {
  get(key: CaseKey): readonly Value[];
}

/** `keyOf` undefined: the record belongs to no case and is left out. */
export function indexByCase<Value>(
  values: readonly Value[],
  keyOf: (value: Value) => CaseKey | undefined,
): CaseIndex<Value> {
  const buckets = new Map<string, { readonly key: CaseKey; readonly values: Value[] }[]>();
  for (const value of values) {
    const key = keyOf(value);
    if (key === undefined) continue;
    const name = bucketName(key);
    const bucket = buckets.get(name) ?? [];
    buckets.set(name, bucket);
    const group = bucket.find((one) => sameCase(one.key, key));
    if (group === undefined) bucket.push({ key, values: [value] });
    else group.values.push(value);
  }
  return { get: (key) => buckets.get(bucketName(key))?.find((one) => sameCase(one.key, key))?.values ?? [] };
}

/** Equal for equal cases; that different cases differ is left to `sameCase`. */
function bucketName({ model, variant, delegate, threads, device }: CaseKey): string {
  return [model, variant, delegate, threads, device.farm, device.model, device.osVersion].join(" ");
}
