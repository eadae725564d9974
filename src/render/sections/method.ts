/** How was it measured: what was done, on what, and how much of it counts? Empty when nothing was to be measured. */
import type { CaseFacts } from "../../documents/comparison.ts";
import { runtimeTable } from "../../documents/runtimes.ts";
import { metricIds } from "../../documents/metric-id.ts";
import { code, details, list, paragraph, strong, type Block, type Phrase } from "../blocks.ts";
import { metricMeaning, metricTitle } from "../format/metric.ts";
import { count, dollars, plural } from "../format/quantity.ts";
import { clip } from "../format/plain-line.ts";
import { phoneHardware } from "./device-notices.ts";
import type { ReportIndex } from "../report-index.ts";
import { baselineLines } from "./baselines.ts";
import { unchangedLines } from "./history.ts";

/** Folded. `most`: phones and sessions that are named; 0 leaves what the numbers mean away, too. */
export function method(index: ReportIndex, most: number): readonly Block[] {
  const { settings } = index.input.settings;
  const cases = index.input.comparison.models.flatMap((model) => model.cases);
  if (cases.length === 0) return [];
  const gated = cases.filter((one) => one.gated && !one.identical);
  const { launches, pairs, inferences } = settings.measure;
  return [
    details(
      ["How it was measured"],
      [
        list([
          [
            `Both sides (${index.base} and PR) ran on the same device in the same session, ${apart(index)} Nothing is compared across sessions or devices.`,
          ],
          [
            `What ships: up to ${plural(launches, "launch", "launches")} × ${plural(pairs, "block pair")} × ${plural(inferences, "inference")} a side. An interval covers 95%, over launches. A change counts when its interval excludes zero and it passes ${count(settings.minimumEffect * 100)}%.`,
          ],
          ...(cases.some((one) => !one.gated)
            ? [["A look is one launch: a number to compare by eye, without a claim. It decides nothing."]]
            : []),
          ...(gated.length === 0 ? [] : [doneOf(gated)]),
          ...baselineLines(index, Math.min(most, 10)),
          ...unchangedLines(index, Math.min(most, 10)),
          ...assumedRuntimes(index),
          ...money(index),
          ...phoneHardware(index.input.plan).slice(0, most),
          ...sessions(index).slice(0, most),
        ]),
        ...(most === 0 ? [] : [paragraph(strong("What the numbers are")), list(meanings(index))]),
      ],
    ),
  ];
}

function apart(index: ReportIndex): string {
  const own = index.input.comparison.models.some(({ rows }) =>
    rows.some(({ metric, pairing }) => metric === "latency-p50" && pairing === "own-launches"),
  );
  return own
    ? "in turn; where both fit in memory together, loaded in one process in alternating blocks."
    : "both loaded in one process, in alternating blocks.";
}

/** What really happened in the cases that ship. */
function doneOf(gated: readonly CaseFacts[]): Phrase {
  const sum = (value: (one: CaseFacts) => number) => gated.reduce((total, one) => total + value(one), 0);
  const again = gated.filter(({ rounds }) => rounds > 1).length;
  const hot = sum(({ throttledBlocks }) => throttledBlocks);
  return [
    [
      `Done: ${count(sum((one) => one.launchesFinished))} of ${plural(
        sum((one) => one.launchesPlanned),
        "planned launch",
        "planned launches",
      )}`,
      `${plural(
        sum((one) => one.samplesPerSide),
        "inference",
      )} a side counted`,
      `${count(sum((one) => one.droppedSamples))} dropped after switching sides`,
      hot === 0 ? "no block was hot" : `${plural(hot, "block")} measured on a hot device`,
      again === 0 ? "one round" : `${plural(again, "case")} measured in a second round`,
    ].join("; "),
    ".",
  ];
}

/** Runtimes that the config does not name, of platforms that were measured: another one may be faster or slower. */
function assumedRuntimes({ input }: ReportIndex): readonly Phrase[] {
  const { assumedRuntimes: assumed = [], settings } = input.settings;
  return assumed.flatMap((platform): readonly Phrase[] => {
    if (!input.plan.devices.some((one) => one.platform === platform)) return [];
    const { name, version } = runtimeTable[settings.runtime[platform]];
    return [
      [
        code(settings.configFile),
        ` names no runtime for ${platformTitles[platform]}, so ${name} ${version} was assumed. Where your app ships another, say it with `,
        code(`runtime: { ${platform}: … }`),
        ".",
      ],
    ];
  });
}

const platformTitles = { android: "Android", ios: "iOS" } as const;

/** What phones cost at list price, what was held for them, and what equal files saved. Empty where they cost nothing. */
function money({ input }: ReportIndex): readonly Phrase[] {
  const { spend } = input.plan;
  if (spend === undefined) return [];
  const held = `${dollars(spend.worstCents)} at most for both rounds, likely ${dollars(spend.likelyCents)}`;
  const saved =
    spend.savedMinutes === 0
      ? ""
      : `; ${plural(spend.savedMinutes, "minute")} saved, because equal files are not measured twice`;
  const billed =
    input.billedMinutes === undefined
      ? "the farm has not said what it bills"
      : `${plural(input.billedMinutes, "minute")} billed`;
  return [[`Phones, at list price: ${held}; ${billed}${saved}. The day's free minutes are not counted.`]];
}

/** Of every metric that the report has. */
function meanings(index: ReportIndex): readonly Phrase[] {
  const used = new Set(index.input.comparison.models.flatMap(({ rows }) => rows.map(({ metric }) => metric)));
  return metricIds.filter((id) => used.has(id)).map((id) => [strong(metricTitle(id)), `: ${metricMeaning(id)}`]);
}

/** One line an environment, with the rounds that ran in it. */
function sessions(index: ReportIndex): readonly Phrase[] {
  const alike = Map.groupBy(index.input.sessions, ({ device, environment }) => JSON.stringify([device, environment]));
  return [...alike.values()].flatMap((those): readonly Phrase[] => {
    const [first] = those;
    if (first === undefined) return [];
    const { device, environment } = first;
    const rounds = [...new Set(those.map(({ round }) => round))];
    return [
      [
        [
          `${clip(environment.deviceModel, 60)} (${clip(device.farm, 30)})`,
          clip(environment.osVersion, 60),
          `build ${clip(environment.osBuild, 80)}`,
          clip(environment.soc, 60),
          clip(environment.abi, 30),
          `${clip(environment.runtime.name, 30)} ${clip(environment.runtime.version, 30)}`,
          `app ${environment.appSha256.slice(0, 12)}`,
          `round${rounds.length === 1 ? "" : "s"} ${rounds.join(" and ")}`,
        ].join(", "),
        ".",
      ],
    ];
  });
}
