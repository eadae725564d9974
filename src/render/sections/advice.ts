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
import { scopeNames, type ReportIndex } from "../report-index.ts";
import { deviceName, namedDevices } from "./scope-phrase.ts";
import { brokenChecks } from "./worst-check.ts";

/** One proposal for all devices of a platform that it was found on: what is written into the config is the same. */
type Proposal = readonly [Advice, ...Advice[]];

/** The first `open` are seen at once, up to `most` on a click; what broke comes first. */
export function advice(index: ReportIndex, open: number, most: number): readonly Block[] {
  const all = proposals(index);
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

function proposals(index: ReportIndex): readonly Proposal[] {
  const broken = new Set(brokenChecks(index.input.verdict).map(({ scope }) => scopeNames(scope).model));
  const alike = Map.groupBy(index.input.verdict.advice, ({ model, platform, ship, instead, note }) =>
    JSON.stringify([model, platform, ship, instead, note]),
  );
  const all = [...alike.values()].flatMap(([first, ...others]): readonly Proposal[] =>
    first === undefined ? [] : [[first, ...others]],
  );
  return [...all.filter(([{ model }]) => broken.has(model)), ...all.filter(([{ model }]) => !broken.has(model))];
}

function adviceBlocks(index: ReportIndex, alike: Proposal): readonly Block[] {
  const [{ model, platform, ship, instead, note }] = alike;
  return [
    paragraph(
      strong(model),
      ` on ${namedDevices(alike.map(({ device }) => deviceName(device)))}: `,
      code(ship.variant),
      " with ",
      code(ship.delegates.join(", ")),
      ` instead of ${instead.variant} with ${instead.delegate} gives `,
      ...gains(index, alike),
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

function gains(index: ReportIndex, alike: Proposal): Phrase {
  const [{ model, ship, latencyRatio, sizeRatio, accuracyDelta }] = alike;
  const task = index.accuracy(model, "candidate", ship.variant)?.task;
  const kind = task?.status === "measured" && task.unit === "number" ? "number" : "share";
  const ratios = alike.map((one) => one.latencyRatio);
  const [least, most] = [Math.min(...ratios), Math.max(...ratios)].map((ratio) =>
    showSigned("duration", "ratio", ratio),
  );
  const latency = least === most ? least : `${least} to ${most}`;
  return [
    gain(`${latency} p50 latency`, latencyRatio <= sizeRatio),
    ", ",
    gain(`${showSigned("bytes", "ratio", sizeRatio)} size`, sizeRatio < latencyRatio),
    ...(accuracyDelta === undefined
      ? [", accuracy not measured"]
      : [`, ${accuracyDelta === 0 ? "the same" : showSigned(kind, "delta", accuracyDelta)} accuracy`]),
  ];
}
