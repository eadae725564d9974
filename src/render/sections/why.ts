/** Why did it move? Facts of the two files and of what ran, one line each; never a guess. */
import type { ModelComparison, Why } from "../../documents/comparison.ts";
import type { Delegation } from "../../documents/measurements.ts";
import type { VariantName } from "../../documents/words.ts";
import { code, list, paragraph, strong, type Block, type Inline, type Phrase } from "../blocks.ts";
import { showPair, showSigned, showValue } from "../format/metric.ts";
import { clip } from "../format/plain-line.ts";
import { count, plural } from "../format/quantity.ts";
import type { ReportIndex } from "../report-index.ts";
import { atMost } from "./at-most.ts";

/** Facts of the variants that ship, at most `most` lines. Empty: the files are alike. */
export function whyLines(index: ReportIndex, most: number): readonly Block[] {
  const items = index.input.comparison.models.flatMap((model) =>
    modelFacts(index.base, model, (variant) => index.decides({ of: "variant", model: model.model, variant })),
  );
  return items.length === 0 ? [] : [paragraph(strong("Why")), list(atMost(items, most, "fact"))];
}

/** The model's facts, each once, with the variants that it is true of. */
export function modelFacts(
  base: string,
  model: ModelComparison,
  wanted: (variant: VariantName) => boolean,
): readonly Phrase[] {
  const variantsByFact = new Map<string, { readonly fact: Why; readonly variants: VariantName[] }>();
  for (const { variant, facts } of model.why.filter((one) => wanted(one.variant))) {
    for (const fact of facts) {
      const key = JSON.stringify(fact);
      const known = variantsByFact.get(key);
      if (known === undefined) variantsByFact.set(key, { fact, variants: [variant] });
      else known.variants.push(variant);
    }
  }
  return [...variantsByFact.values()].map(({ fact, variants }) => [
    strong(model.model),
    ` (${variants.join(", ")}): `,
    ...whyPhrase(fact, base),
  ]);
}

/** One fact in words; `base` is what the baseline is called. */
export function whyPhrase(why: Why, base: string): Phrase {
  switch (why.kind) {
    case "operators-added":
      return [`${count(why.count)} more `, name(why.op), why.count === 1 ? " operator" : " operators"];
    case "operators-removed":
      return [`${count(why.count)} fewer `, name(why.op), why.count === 1 ? " operator" : " operators"];
    case "fusion-lost":
      return [name(why.activation), ` is no longer fused into ${plural(why.count, "operator")} `, name(why.op)];
    case "fusion-gained":
      return [name(why.activation), ` is now fused into ${plural(why.count, "operator")} `, name(why.op)];
    case "layers-resized":
      return [
        `${plural(why.count, "layer")} `,
        name(why.op),
        `${why.count === 1 ? " is " : " are "}${resizedWord(why.parameters)}: ${showSigned("count", "delta", why.parameters)} parameters`,
      ];
    case "constant-resized":
      return ["the constant ", name(why.name), `: ${showPair("bytes", why.baselineBytes, why.candidateBytes)}`];
    case "weights-dtype":
      return [
        `weights are ${clip(why.to, 20)}, were ${clip(why.from, 20)} (${showValue("bytes", why.sizeBytes)} of them)`,
      ];
    case "input-changed":
      return ["the input ", name(why.name), `: ${clip(why.from, 60)} → ${clip(why.to, 60)}`];
    case "input-added":
      return ["one more input: ", name(why.name)];
    case "input-removed":
      return ["one input fewer: ", name(why.name)];
    case "output-changed":
      return ["the output ", name(why.name), `: ${clip(why.from, 60)} → ${clip(why.to, 60)}`];
    case "output-added":
      return ["one more output: ", name(why.name)];
    case "output-removed":
      return ["one output fewer: ", name(why.name)];
    case "delegation":
      return delegationPhrase(why, base);
  }
}

function resizedWord(parameters: number): string {
  return parameters > 0 ? "larger" : parameters < 0 ? "smaller" : "of another shape";
}

function delegationPhrase(
  { delegate, baseline, candidate, suspects }: Extract<Why, { kind: "delegation" }>,
  base: string,
): Phrase {
  const left = suspects.slice(0, 5).flatMap((op, at): Phrase => (at === 0 ? [name(op)] : [", ", name(op)]));
  return [
    `${clip(delegate, 20)} runs ${delegationText(candidate)}; on ${base} ${delegationText(baseline)}`,
    ...(left.length === 0 ? [] : [". It does not take ", ...left]),
  ];
}

/** `9 of 14 nodes in 6 partitions`; without proof only that nobody knows. */
export function delegationText({ delegatedNodes, totalNodes, partitions, proof }: Delegation): string {
  if (proof === "unknown") return "an unknown number of nodes";
  if (delegatedNodes === 0) return `none of ${plural(totalNodes, "node")}`;
  return `${delegatedNodes} of ${plural(totalNodes, "node")} in ${plural(partitions, "partition")}`;
}

function name(text: string): Inline {
  return code(clip(text, 80));
}
