/** Does this change a model at all, and how many jobs should convert what it changes? Says so on the pull request before anything is made. */
import { legCount } from "../domain/legs.ts";
import type { Wait } from "../domain/waits-for.ts";
import { announceComment } from "./comment-life.ts";
import type { Commits } from "./look.ts";
import { prepare } from "./prepare.ts";
import { type AskState, lookAndAsk } from "./may-judge.ts";
import type { Ports } from "./stage-ports.ts";

/** What the next jobs have to know. */
export type Announced = {
  /** 0: no model has changed; then all that `prepare` writes is written already. */
  readonly legs: number;
  /** Nothing is done before that. Absent: it is judged now. */
  readonly wait?: Wait;
};

/** `ask` is absent where nobody's wish counts. */
export async function announce(ports: Ports, commits: Commits, ask?: AskState): Promise<Announced> {
  const { look, wait } = await lookAndAsk(ports, commits, ask);
  const { body: settings, changes } = look;
  const legs = legCount(changes);
  if (wait !== undefined) return { legs, wait };
  if (legs === 0) await prepare(ports, commits, look);
  else await announceComment(ports, { settings, changes: { models: changes } });
  return { legs };
}
