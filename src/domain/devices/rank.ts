/** Which of the phones that would do is asked for? One that a farm has enough of, that is not on its way out, and is new. */
import type { OfferedDevice } from "../../documents/offered-device.ts";
import { hardwareOf } from "./hardware.ts";
import { compareVersions } from "./version-range.ts";

const unwantedTags = ["deprecated", "preview", "beta", "reduced_stability"] as const;

/** Why a phone should not be asked for unless somebody names it; undefined: nothing speaks against it. */
export function whyUnwanted({ facts }: OfferedDevice): string | undefined {
  if (facts?.capacity === "none") return "the farm has none of it at the moment";
  const tag = facts?.tags.find((one) => unwantedTags.some((unwanted) => unwanted === one));
  return tag === undefined ? undefined : `the farm calls it ${tag}`;
}

/** Best first; a total order, so that equal catalogs give equal choices. */
export function byPreference(a: OfferedDevice, b: OfferedDevice): number {
  return (
    scarcity(a) - scarcity(b) ||
    compareVersions(b.device.osVersion, a.device.osVersion) ||
    Number(hardwareOf(a.device, a.platform) === undefined) - Number(hardwareOf(b.device, b.platform) === undefined) ||
    compareTexts(a.device.model, b.device.model) ||
    compareTexts(a.device.osVersion, b.device.osVersion)
  );
}

/** Medium is enough: more would not make a run come sooner. */
function scarcity({ facts }: OfferedDevice): number {
  const turns = { high: 0, medium: 0, unknown: 1, low: 2, none: 3 };
  return turns[facts?.capacity ?? "unknown"];
}

function compareTexts(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
