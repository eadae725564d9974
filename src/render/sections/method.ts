/** How was it measured, and of which commits? */
import { details, dotted, footer, link, list, type Block, type Phrase } from "../blocks.ts";
import { plural } from "../format/quantity.ts";
import type { ReportIndex } from "../report-index.ts";
import { deviceName } from "./scope-phrase.ts";

export function method(index: ReportIndex): readonly Block[] {
  const { measure } = index.input.settings.settings;
  const sessions = index.input.sessions.map(({ device, environment, round }): Phrase => [
    `${deviceName(device)}, ${environment.osVersion}, ${environment.runtime.name} ${environment.runtime.version}, round ${round}`,
  ]);
  return [
    details(
      ["How it was measured"],
      [
        list([
          [
            `Shipping cases: ${plural(measure.launches, "launch", "launches")} × ${plural(measure.pairs, "block pair")} × ${plural(measure.inferences, "inference")}, both sides alternating in one process. Other cases: one launch, a look without a claim.`,
          ],
          ...sessions,
        ]),
      ],
    ),
  ];
}

export function footnote(index: ReportIndex): readonly Block[] {
  const { subject, toolVersion, links } = index.input;
  return [
    footer(
      ...dotted([
        [`edgegate ${toolVersion}`],
        [
          `main ${subject.baseSha.slice(0, 7)} → PR ${subject.headSha === "worktree" ? "worktree" : subject.headSha.slice(0, 7)}`,
        ],
        ...(links.artifact === undefined ? [] : [[link("all documents", links.artifact)]]),
        ...(links.run === undefined ? [] : [[link("run", links.run)]]),
      ]),
    ),
  ];
}
