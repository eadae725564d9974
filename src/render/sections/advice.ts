/** Which variant and delegate would be better, what is to be written, and what would it gain? */
import { code, codeBlock, paragraph, strong, type Block } from "../blocks.ts";
import { showSigned } from "../format/metric.ts";
import type { ReportIndex } from "../report-index.ts";
import { deviceName } from "./scope-phrase.ts";

export function advice(index: ReportIndex, most: number): readonly Block[] {
  const all = index.input.verdict.advice;
  if (all.length === 0) return [];
  return [
    paragraph(strong("A better choice")),
    ...all
      .slice(0, most)
      .flatMap((one): readonly Block[] => [
        paragraph(
          strong(one.model),
          ` on ${deviceName(one.device)}: ship `,
          code(one.ship.variant),
          " with ",
          code(one.ship.delegates.join(", ")),
          ` instead of ${one.instead.variant} with ${one.instead.delegate}: `,
          [
            `latency p50 ${showSigned("duration", "ratio", one.latencyRatio)}`,
            `size ${showSigned("bytes", "ratio", one.sizeRatio)}`,
            ...(one.accuracyDelta === undefined ? [] : [`accuracy ${showSigned("share", "delta", one.accuracyDelta)}`]),
          ].join(", "),
          ".",
          ...(one.note === undefined ? [] : [` ${one.note}`]),
        ),
        codeBlock(
          "yaml",
          `ship:\n  ${one.platform}: { variant: ${one.ship.variant}, delegates: [${one.ship.delegates.join(", ")}] }`,
        ),
      ]),
  ];
}
