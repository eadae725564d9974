/** What was measured of every variant and delegate? One folded table a model. */
import { compareCases } from "../../documents/case-key.ts";
import type { ModelComparison } from "../../documents/comparison.ts";
import { details, strong, table, type Block, type Phrase } from "../blocks.ts";
import { plural } from "../format/quantity.ts";
import type { ReportIndex } from "../report-index.ts";
import { changeOf, pairOf } from "./movements.ts";
import { deviceName } from "./scope-phrase.ts";

export function everything(index: ReportIndex, most: number): readonly Block[] {
  return index.input.comparison.models.slice(0, most).map((model) => allOf(index, model));
}

function allOf(index: ReportIndex, model: ModelComparison): Block {
  const rows = model.cases
    .toSorted((a, b) => compareCases(a.key, b.key))
    .map((one): readonly Phrase[] => {
      const scope = { of: "case", key: one.key, gated: one.gated } as const;
      const p50 = index.row(scope, "latency-p50");
      const p90 = index.row(scope, "latency-p90");
      return [
        [one.gated ? strong(one.key.variant) : one.key.variant],
        [`${one.key.delegate} · ${deviceName(one.key.device)}`],
        pairOf("duration", p50),
        pairOf("duration", p90),
        one.gated ? changeOf("duration", p50) : ["look"],
      ];
    });
  return details(
    [strong(model.model), ` (${model.change}): all ${plural(rows.length, "case")}`],
    [table(["Variant", "Delegate · device", ">p50 main → PR", ">p90 main → PR", ">p50 change"], rows)],
  );
}
