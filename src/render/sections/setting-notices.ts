/** Who set the limits, and does this change edit them? Shown, never obeyed. */
import type { SettingChange } from "../../documents/settings.ts";
import { code, codeBlock, details, list, strong, type Block, type Inline, type Phrase } from "../blocks.ts";
import { clip } from "../format/plain-line.ts";
import { shipYaml } from "../format/ship-yaml.ts";
import { plural } from "../format/quantity.ts";
import type { ReportIndex } from "../report-index.ts";
import { atMost } from "./at-most.ts";

/** What a reviewer must see at once. Empty: main decides, and this change loosens nothing. */
export function settingWarnings(index: ReportIndex, most: number): readonly Phrase[] {
  const { base, input } = index;
  const { decidedBy, settings, changedByHead } = input.settings;
  const loosened = changedByHead
    .filter(({ loosens }) => loosens)
    .map((change): Phrase => ["⚠️ ", ...loosenedPhrase(change, base)]);
  return [
    ...(decidedBy === "base"
      ? []
      : [["⚠️ ", strong("The limits are this PR's own"), `: ${base} has no `, code(settings.configFile), " yet."]]),
    ...atMost(loosened, most, "looser setting"),
    ...assumption(index),
  ];
}

/** That what ships was not said, and what is taken for it. */
function assumption(index: ReportIndex): readonly Phrase[] {
  const assumed = index.input.plan.ship.filter((ship) => ship.assumed);
  const [first] = assumed;
  if (first === undefined) return [];
  const what: Phrase =
    assumed.length === 1
      ? [strong(first.model), ` on ${first.platform}: ${first.variant} with ${first.delegates.join(", ")}`]
      : [plural(new Set(assumed.map(({ model }) => model)).size, "model")];
  return [["What ships is assumed, as a plain app does it: ", ...what, ". Say it with ", code("ship:"), " (below)."]];
}

/** What may be looked up: assumed shipping choices with what to write, and settings that change without loosening. */
export function settingDetails(index: ReportIndex, most: number): readonly Block[] {
  const assumed = index.input.plan.ship.filter((ship) => ship.assumed);
  const others = index.input.settings.changedByHead.filter(({ loosens }) => !loosens);
  return [
    ...(assumed.length === 0
      ? []
      : [
          details(
            ["What to write into the config, if what ships is assumed rightly"],
            [codeBlock("yaml", shipYaml(assumed.slice(0, most)))],
          ),
        ]),
    ...(others.length === 0
      ? []
      : [
          details(
            [`This PR changes ${plural(others.length, "other setting")}; those on ${index.base} decide here`],
            [list(atMost(others.map(settingPhrase), most, "setting"))],
          ),
        ]),
  ];
}

function loosenedPhrase(change: SettingChange, base: string): Phrase {
  if (change.subject === "model") {
    const model = change.path.replace(/^models\./, "");
    return [
      strong("This PR takes a model out of the config"),
      ": ",
      code(clip(model, 100)),
      ...(change.base === undefined ? [] : [" (", settingValue(change.base), ")"]),
      `. ${base} still names it, and decides here; after the merge edgegate no longer judges it.`,
    ];
  }
  const [what, word] =
    change.subject === "limit"
      ? ["This PR loosens a limit", "limit"]
      : ["This PR changes a setting, which may let more pass", "setting"];
  return [
    strong(what),
    ": ",
    ...settingPhrase(change),
    `. The ${word} on ${base} still decides here; after the merge the new one does.`,
  ];
}

function settingPhrase({ path, base, head }: SettingChange): Phrase {
  return [code(clip(path, 100)), " ", settingValue(base), " → ", settingValue(head)];
}

function settingValue(text: string | undefined): Inline {
  return text === undefined ? "not set" : code(clip(text, 80));
}
