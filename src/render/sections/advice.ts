/** Which variant and delegate would be better, what is to be written, and what would it gain? */
import type { Advice } from "../../documents/verdict.ts";
import {
  code,
  codeBlock,
  details,
  lineBreak,
  paragraph,
  small,
  strong,
  type Block,
  type Inline,
  type Phrase,
} from "../blocks.ts";
import { showSigned } from "../format/metric.ts";
import { clip } from "../format/plain-line.ts";
import { shipYaml } from "../format/ship-yaml.ts";
import { plural } from "../format/quantity.ts";
import type { ReportIndex } from "../report-index.ts";
import { deviceName } from "./scope-phrase.ts";

/** The first `open` are seen at once, up to `most` on a click. */
export function advice(index: ReportIndex, open: number, most: number): readonly Block[] {
  const all = index.input.verdict.advice;
  if (all.length === 0) return [];
  const folded = all.slice(open, most);
  const rest = all.length - Math.min(all.length, most);
  return [
    paragraph(strong("A better choice to ship")),
    ...all.slice(0, open).flatMap((one) => adviceBlocks(index, one)),
    ...(folded.length === 0
      ? []
      : [
          details(
            [plural(folded.length, "more proposal")],
            folded.flatMap((one) => adviceBlocks(index, one)),
          ),
        ]),
    ...(rest === 0 ? [] : [paragraph(`… and ${plural(rest, "more proposal")} in the documents.`)]),
  ];
}

function adviceBlocks(index: ReportIndex, one: Advice): readonly Block[] {
  const { model, platform, device, ship, instead, note } = one;
  return [
    paragraph(
      strong(model),
      ` on ${deviceName(device)}: `,
      code(ship.variant),
      " with ",
      code(ship.delegates.join(", ")),
      ` instead of ${instead.variant} with ${instead.delegate} gives `,
      ...gains(index, one),
      ".",
      ...(note === undefined ? [] : [lineBreak, small(clip(note, 200))]),
    ),
    codeBlock("yaml", shipYaml([{ model, platform, ...ship }])),
  ];
}

/** The larger gain stands out. */
function gain(text: string, most: boolean): Inline {
  return most ? strong(text) : text;
}

function gains(index: ReportIndex, { model, ship, latencyRatio, sizeRatio, accuracyDelta }: Advice): Phrase {
  const task = index.accuracy(model, "candidate", ship.variant)?.task;
  const kind = task?.status === "measured" && task.unit === "number" ? "number" : "share";
  return [
    gain(`${showSigned("duration", "ratio", latencyRatio)} p50 latency`, latencyRatio <= sizeRatio),
    ", ",
    gain(`${showSigned("bytes", "ratio", sizeRatio)} size`, sizeRatio < latencyRatio),
    ...(accuracyDelta === undefined
      ? [", accuracy not measured"]
      : [`, ${accuracyDelta === 0 ? "the same" : showSigned(kind, "delta", accuracyDelta)} accuracy`]),
  ];
}
