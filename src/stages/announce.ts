/** Does this change a model at all, and how many jobs should convert what it changes? Says so on the pull request before anything is made. */
import { legCount } from "../domain/legs.ts";
import type { Wait } from "../domain/waits-for.ts";
import { announceComment } from "./comment-life.ts";
import { detectChanges } from "./detect.ts";
import { prepare, type PrepareOrder } from "./prepare.ts";
import { type AskState, waitOf } from "./may-judge.ts";
import { loadSettings } from "./settings.ts";
import type { Ports } from "./stage-ports.ts";

export type Announced = {
  /** 0: no model has changed; then all that `prepare` writes is written already. */
  readonly legs: number;
  /** Nothing is done before that. Absent: it is judged now. */
  readonly wait?: Wait;
};

/** `ask` is absent where nobody's wish counts. */
export async function announce(
  ports: Ports,
  order: Omit<PrepareOrder, "leg" | "adopted">,
  ask?: AskState,
): Promise<Announced> {
  const { workspace, progress, signal } = ports;
  await workspace.clear();
  const sides = await ports.repository.open(order.base, order.head, workspace, signal);
  const { base, head, body: settings } = await loadSettings(sides, order.configFile);
  const changes = await detectChanges(sides, base, head, progress);
  const wait = ask && (await waitOf(settings, changes, ask));
  const legs = legCount(changes);
  if (wait !== undefined) return { legs, wait };
  if (legs === 0) await prepare(ports, order);
  else await announceComment(ports, { settings, changes: { models: changes } });
  return { legs };
}
