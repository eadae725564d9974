/** Does this change wait to be judged? Asked only where the deciding config has a rule, and only of changes that change a model. */
import type { ModelChange } from "../documents/changes.ts";
import { legCount } from "../domain/legs.ts";
import { mayWait, type PullRequestState, type Wait, waitsFor } from "../domain/waits-for.ts";
import { detectChanges } from "./detect.ts";
import type { Commits } from "./look.ts";
import { type LoadedSettings, loadSettings } from "./settings.ts";
import type { Ports } from "./stage-ports.ts";

/** Asks for the pull request as it is now. Undefined: there is none. Rejects where GitHub does not answer. */
export type AskState = () => Promise<PullRequestState | undefined>;

/** Undefined: it is judged now. Rejects as `ask` does: what is not known is not taken for a wish. */
export async function waitOf(
  { settings: { pullRequests } }: LoadedSettings["body"],
  changes: readonly ModelChange[],
  ask: AskState,
): Promise<Wait | undefined> {
  if (!mayWait(pullRequests) || legCount(changes) === 0) return undefined;
  const state = await ask();
  return state && waitsFor(pullRequests, state);
}

/** The same where nothing has been looked at yet; writes nothing. */
export async function waitOfChange(
  { repository, workspace, progress, signal }: Ports,
  { base, head, baseName, configFile }: Commits,
  ask: AskState,
): Promise<Wait | undefined> {
  const sides = await repository.open({ base, head, baseName }, workspace, signal);
  const loaded = await loadSettings(sides, configFile);
  if (!mayWait(loaded.body.settings.pullRequests)) return undefined;
  return waitOf(loaded.body, await detectChanges(sides, loaded.base, loaded.head, progress), ask);
}
