/** Why did it move? Facts of the two files and of what ran, one line each; never a guess. */
import type { Why } from "../../documents/comparison.ts";
import { code, list, paragraph, strong, type Block, type Phrase } from "../blocks.ts";
import { showPair, showSigned } from "../format/metric.ts";
import { clip } from "../format/plain-line.ts";
import { plural } from "../format/quantity.ts";
import type { ReportIndex } from "../report-index.ts";

/** Facts of every changed model, of the variant that ships first. */
export function whyLines(index: ReportIndex, most: number): readonly Block[] {
  const items = index.input.comparison.models.flatMap((model) =>
    model.why.flatMap(({ variant, facts }) =>
      facts.map((fact): Phrase => [strong(model.model), ` ${variant}: `, ...whyPhrase(fact)]),
    ),
  );
  return items.length === 0 ? [] : [paragraph(strong("Why")), list(items.slice(0, most))];
}

export function whyPhrase(why: Why): Phrase {
  switch (why.kind) {
    case "operators-added":
      return [`${plural(why.count, "operator")} added: `, name(why.op)];
    case "operators-removed":
      return [`${plural(why.count, "operator")} removed: `, name(why.op)];
    case "fusion-lost":
      return [name(why.activation), ` is no longer fused into ${plural(why.count, "operator")} `, name(why.op)];
    case "fusion-gained":
      return [name(why.activation), ` is now fused into ${plural(why.count, "operator")} `, name(why.op)];
    case "layers-resized":
      return [
        `${plural(why.count, "layer")} `,
        name(why.op),
        ` resized: ${showSigned("count", "delta", why.parameters)} parameters`,
      ];
    case "constant-resized":
      return ["constant ", name(why.name), `: ${showPair("bytes", why.baselineBytes, why.candidateBytes)}`];
    case "weights-dtype":
      return [
        `weights are ${why.to} instead of ${why.from} (${showPair("bytes", 0, why.sizeBytes).split("→ ")[1] ?? ""})`,
      ];
    case "input-changed":
      return ["input ", name(why.name), `: ${why.from} → ${why.to}`];
    case "input-added":
      return ["input added: ", name(why.name)];
    case "input-removed":
      return ["input removed: ", name(why.name)];
    case "output-changed":
      return ["output ", name(why.name), `: ${why.from} → ${why.to}`];
    case "output-added":
      return ["output added: ", name(why.name)];
    case "output-removed":
      return ["output removed: ", name(why.name)];
    case "delegation":
      return [
        `${why.delegate} runs ${why.candidate.delegatedNodes} of ${why.candidate.totalNodes} nodes in ${plural(why.candidate.partitions, "partition")}`,
        ` (main: ${why.baseline.delegatedNodes} of ${why.baseline.totalNodes} in ${plural(why.baseline.partitions, "partition")})`,
        ...(why.suspects.length === 0
          ? []
          : ["; it left ", ...why.suspects.flatMap((op, at): Phrase => (at === 0 ? [name(op)] : [", ", name(op)]))]),
      ];
  }
}

function name(text: string) {
  return code(clip(text, 80));
}
