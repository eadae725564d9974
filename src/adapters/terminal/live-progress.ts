/** How does progress look at a terminal? One moving line a task; what is done or worth a word stays above. */
import { createLogUpdate } from "log-update";
import { createColors } from "picocolors";
import type { Clock, Progress } from "../../ports.ts";
import { howFar, readable, spell, type TaskState } from "./task-state.ts";

/** Drawing more often than this is work that nobody sees. */
const frameMs = 80;
const frames = ["⠋", "⠙", "⠹", "⠸", "⠼", "⠴", "⠦", "⠧", "⠇", "⠏"] as const;

/** One line that is rewritten, for a person at a terminal. Notes and warnings stay above it. */
export function liveProgress(order: {
  readonly stream: NodeJS.WritableStream;
  readonly clock: Clock;
  readonly color: boolean;
  /** Calls `draw` again and again until the returned function is called; keeps time left and the wheel moving. */
  readonly every: (ms: number, draw: () => void) => () => void;
}): Progress & { close(): void } {
  const { stream, clock, color } = order;
  const paint = createColors(color);
  const screen = createLogUpdate(stream);
  const running = new Set<{ state: TaskState }>();
  let drawnMs = Number.NEGATIVE_INFINITY;
  let stop: (() => void) | undefined;

  const draw = (always: boolean): void => {
    const nowMs = clock.monotonicMs();
    if (!always && nowMs - drawnMs < frameMs) return;
    drawnMs = nowMs;
    const wheel = frames[Math.floor(nowMs / frameMs) % frames.length] ?? frames[0];
    const lines = [...running].map(({ state }) => {
      const bar = state.total === undefined ? "" : ` ${paint.cyan(barText(state.done, state.total))}`;
      return `${paint.cyan(wheel)} ${readable(state.title)}${bar} ${paint.dim(howFar(state, nowMs))}`;
    });
    if (lines.length === 0) screen.clear();
    else screen(lines.join("\n"));
  };
  const keep = (text: string): void => {
    screen.persist(text);
    draw(true);
  };
  return {
    start(title, total) {
      const task = { state: { title, total, startedMs: clock.monotonicMs(), done: 0, detail: undefined } as TaskState };
      running.add(task);
      stop ??= order.every(frameMs, () => draw(false));
      draw(true);
      return {
        update(done, detail) {
          task.state = { ...task.state, done, detail };
          draw(false);
        },
        finish(detail) {
          running.delete(task);
          const took = spell(clock.monotonicMs() - task.state.startedMs);
          const said = [took, ...(detail === undefined ? [] : [readable(detail)])].join(", ");
          keep(`${paint.green("✓")} ${readable(title)} ${paint.dim(said)}`);
          if (running.size > 0) return;
          stop?.();
          stop = undefined;
        },
      };
    },
    note: (text) => keep(readable(text)),
    warn: (text, fix) => keep(`${paint.yellow("!")} ${readable(fix === undefined ? text : `${text} ${fix}`)}`),
    close() {
      stop?.();
      stop = undefined;
      screen.clear();
      screen.done();
    },
  };
}

const barWidth = 20;

function barText(done: number, total: number): string {
  const full = total <= 0 ? 0 : Math.round((Math.min(done, total) / total) * barWidth);
  return `${"█".repeat(full)}${"░".repeat(barWidth - full)}`;
}
