/** Does this change a model at all, and how many jobs should convert what it changes? Says so on the pull request before anything is made. */
import { legCount } from "../domain/legs.ts";
import { announceComment } from "./comment-life.ts";
import { detectChanges } from "./detect.ts";
import { prepare, type PrepareOrder } from "./prepare.ts";
import { loadSettings } from "./settings.ts";
import type { Ports } from "./stage-ports.ts";

/** The number of legs. 0: no model has changed; then all that `prepare` writes is written already. */
export async function announce(ports: Ports, order: Omit<PrepareOrder, "leg" | "adopted">): Promise<number> {
  const { workspace, progress, signal } = ports;
  await workspace.clear();
  const sides = await ports.repository.open(order.base, order.head, workspace, signal);
  const { base, head, body: settings } = await loadSettings(sides, order.configFile);
  const changes = await detectChanges(sides, base, head, progress);
  const legs = legCount(changes);
  if (legs === 0) await prepare(ports, order);
  else await announceComment(ports, { settings, changes: { models: changes } });
  return legs;
}
