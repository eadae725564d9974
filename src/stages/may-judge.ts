/** Does this change wait to be judged? Asked only where the deciding config has a rule, and only of changes that change a model. */
import type { ModelChange } from "../documents/changes.ts";
import { legCount } from "../domain/legs.ts";
import { mayWait, type PullRequestState, type Wait, waitsFor } from "../domain/waits-for.ts";
import { type Commits, type Look, lookAt } from "./look.ts";
import type { LoadedSettings } from "./settings.ts";
import type { Ports } from "./stage-ports.ts";

/** Asks for the pull request as it is now. Undefined: there is none. Rejects where GitHub does not answer. */
export type AskState = () => Promise<PullRequestState | undefined>;

/** Looks at a change once, and asks whether it waits. `ask` is absent where nobody's wish counts. */
export async function lookAndAsk(
  ports: Ports,
  commits: Commits,
  ask: AskState | undefined,
): Promise<{ readonly look: Look; readonly wait: Wait | undefined }> {
  const look = await lookAt(ports, commits);
  return { look, wait: ask && (await waitOf(look.body, look.changes, ask)) };
}

/** Undefined: it is judged now. Rejects as `ask` does: what is not known is not taken for a wish. */
async function waitOf(
  { settings: { pullRequests } }: LoadedSettings["body"],
  changes: readonly ModelChange[],
  ask: AskState,
): Promise<Wait | undefined> {
  if (!mayWait(pullRequests) || legCount(changes) === 0) return undefined;
  const state = await ask();
  return state && waitsFor(pullRequests, state);
}
