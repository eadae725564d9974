/** What does the verdict become when maintainers have accepted some of what is broken? A waived check warns; it is never hidden. */
import type { BodyOf } from "../documents/by-kind.ts";
import type { Check, Finding, VerdictWord } from "../documents/verdict.ts";
import type { Waiver } from "../documents/waivers.ts";
import { exitCodeOf, join, verdictOf } from "./judge/lattice.ts";
import { matchesModel, matchesScope } from "./judge/rules.ts";

/**
 * The verdict with waivers applied. Only `exceeded` checks can be waived: what is unknown was not seen, so nobody can have
 * accepted it. A waiver whose day has passed changes nothing and is told as a finding. Of several, the one that holds longest
 * counts.
 */
export function waive(
  verdict: BodyOf<"verdict">,
  { asOf, waivers }: Pick<BodyOf<"waivers">, "asOf" | "waivers">,
  onInconclusive: "fail" | "pass",
): BodyOf<"verdict"> {
  const expired: Finding[] = [];
  const checks = verdict.checks.map((check): Check => {
    if (check.status !== "exceeded") return check;
    const about = waivers
      .filter((one) => concerns(one, check))
      .toSorted((a, b) => (a.until === b.until ? 0 : a.until < b.until ? 1 : -1));
    const [longest] = about;
    if (longest === undefined) return check;
    if (longest.until < asOf) {
      expired.push({
        kind: "waiver-expired",
        scope: check.scope,
        detail: `${longest.actor} accepted ${longest.check} until ${longest.until}, which has passed`,
      });
      return check;
    }
    const { actor, until, reason, url } = longest;
    return { ...check, waiver: { by: actor, until, reason, ...(url === undefined ? {} : { url }) } };
  });
  const word = checks.map(verdictOf).reduce<VerdictWord>(join, "pass");
  return {
    ...verdict,
    verdict: word,
    exitCode: exitCodeOf(word, onInconclusive),
    checks,
    findings: [...verdict.findings, ...expired],
  };
}

/** Those that hold today for any check of these models, the longest first. */
export function inForce(
  { asOf, waivers }: Pick<BodyOf<"waivers">, "asOf" | "waivers">,
  models: readonly string[],
): readonly Waiver[] {
  return waivers
    .filter(({ until, match }) => until >= asOf && models.some((model) => matchesModel(match, model)))
    .toSorted((a, b) => (a.until === b.until ? 0 : a.until < b.until ? 1 : -1));
}

function concerns({ check: name, match }: Waiver, check: Check): boolean {
  return (check.of === "budget" ? check.metric : check.check) === name && matchesScope(match, check.scope);
}
