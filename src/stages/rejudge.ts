/** What would another budget say of the same measurements? Touches no phone and posts nothing. */
import type { BodyOf } from "../documents/by-kind.ts";
import type { Settings } from "../documents/settings.ts";
import { judge } from "../domain/judge.ts";
import { finish, withWaivers, type Conclusion } from "./conclude.ts";
import { readOptional } from "./optional.ts";
import { reportInput } from "./report-input.ts";
import { readEvidence } from "./run.ts";
import type { Ports } from "./stage-ports.ts";

/** Judges the stored comparison; `other` replaces what decides (budgets, ship, on-inconclusive), not what was measured. */
export async function rejudge(ports: Ports, other: Settings | undefined): Promise<Conclusion> {
  const { workspace } = ports;
  const stored = await readEvidence(workspace);
  const [{ subject, body: comparison }, { body: measurements }] = await Promise.all([
    workspace.read("comparison", "conclude"),
    workspace.read("measurements", "conclude"),
  ]);
  const settings: BodyOf<"settings"> =
    other === undefined
      ? stored.settings
      : { settings: other, decidedBy: stored.settings.decidedBy, changedByHead: [] };
  const evidence = { ...stored, settings };
  const waivers = await readOptional(workspace, "waivers");
  const history = await readOptional(workspace, "history");
  const decision = { measurements, comparison, verdict: judge({ ...evidence, comparison }) };
  const input = reportInput(ports, subject, evidence, withWaivers(decision, waivers, evidence), history);
  return finish({ ...ports, pullRequest: undefined }, input);
}
