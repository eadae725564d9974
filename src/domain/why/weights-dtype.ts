/** Do weights have another element type? */
import type { Why } from "../../documents/comparison.ts";
import { elementsOf, type ConstantPair } from "./constants.ts";

/** One fact a former type: the type that most of its elements went to (biases of quantized layers follow the weights). */
export function dtypeFacts(pairs: readonly ConstantPair[]): readonly Why[] {
  const retyped = pairs.filter(({ from, to }) => from.dtype !== to.dtype);
  return [...Map.groupBy(retyped, ({ from }) => from.dtype)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([from, moved]) => {
      const [most] = [...Map.groupBy(moved, ({ to }) => to.dtype)].sort(([, a], [, b]) => elements(b) - elements(a));
      if (most === undefined) return [];
      const [to, constants] = most;
      return [
        { kind: "weights-dtype", from, to, sizeBytes: constants.reduce((sum, pair) => sum + pair.to.sizeBytes, 0) },
      ];
    });
}

function elements(pairs: readonly ConstantPair[]): number {
  return pairs.reduce((sum, { to }) => sum + elementsOf(to), 0);
}
