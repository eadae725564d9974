/** Which devices' measurements must not be compared, because the environments they were made in differ? */
import type { BodyOf } from "../../documents/by-kind.ts";
import type { Environment } from "../../documents/bench-report.ts";
import type { MeasuredCase } from "../../documents/measurements.ts";
import { sessionsOf } from "../collect.ts";
import type { CaseOrder } from "./case-rows.ts";

/** Within a round, sessions of unlike environments are not mixed; a second round in another one confirms nothing. */
export function refusalOf(
  sessions: BodyOf<"measurements">["sessions"],
  measured: Pick<MeasuredCase, "key" | "rerun">,
): CaseOrder["refusal"] {
  const mine = sessionsOf(sessions, measured);
  const [first, ...others] = mine.filter(({ round }) => round === 1).map(({ environment }) => environment);
  const second = mine.filter(({ round }) => round === 2).map(({ environment }) => environment);
  if (first === undefined) return { sides: undefined, rounds: undefined };
  return {
    sides: whatDiffers("The sessions of this device ran in different environments", first, others),
    rounds: whatDiffers("The second round ran in another environment", first, second),
  };
}

const named: readonly (readonly [string, (environment: Environment) => string])[] = [
  ["device model", ({ deviceModel }) => deviceModel],
  ["OS", ({ platform, osVersion }) => `${platform} ${osVersion}`],
  ["OS build", ({ osBuild }) => osBuild],
  ["ABI", ({ abi }) => abi],
  ["SoC", ({ soc }) => soc],
  ["runtime", ({ runtime }) => `${runtime.name} ${runtime.version}`],
  ["app", ({ appSha256 }) => appSha256.slice(0, 12)],
];

function whatDiffers(sentence: string, first: Environment, others: readonly Environment[]): string | undefined {
  const parts = others.flatMap((other) =>
    named.flatMap(([name, read]) => (read(first) === read(other) ? [] : [`${name} ${read(first)} and ${read(other)}`])),
  );
  return parts.length === 0 ? undefined : `${sentence}: ${[...new Set(parts)].join(", ")}.`;
}
