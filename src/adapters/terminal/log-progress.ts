/** How does progress read in a log? Lines that stay, with the time, and not more of them than a person would read. */
import type { Clock, Progress } from "../../ports.ts";
import { howFar, readable, spell, type TaskState } from "./task-state.ts";

/** No task says more often than this how far it is. */
const quietMs = 15_000;
/** Nor does it say nothing for longer than twice this: who waits wants to know for what. */
const silentMs = 30_000;

/** Lines that stay, for logs: seldom enough to be read. */
export function logProgress(order: {
  readonly write: (text: string) => void;
  readonly clock: Clock;
  /** Does it again and again until the returned function is called. */
  readonly every: (ms: number, what: () => void) => () => void;
  /** Warnings become annotations of the workflow run. */
  readonly annotate: boolean;
}): Progress & { close(): void } {
  const { write, clock, every, annotate } = order;
  const waiting = new Set<() => void>();
  const line = (text: string): void => write(`${clock.instant().slice(11, 19)} ${readable(text)}\n`);
  return {
    start(title, total) {
      let task: TaskState = { title, total, startedMs: clock.monotonicMs(), done: 0, detail: undefined };
      let saidMs = task.startedMs;
      line(total === undefined ? title : `${title} (${total})`);
      const stop = every(silentMs, () => {
        const nowMs = clock.monotonicMs();
        if (nowMs - saidMs < silentMs) return;
        saidMs = nowMs;
        const far = howFar(task, nowMs);
        line(`${title}: at work for ${spell(nowMs - task.startedMs)}${far === "" ? "" : `, ${far}`}`);
      });
      waiting.add(stop);
      return {
        update(done, detail) {
          task = { ...task, done, detail };
          const nowMs = clock.monotonicMs();
          if (nowMs - saidMs < quietMs) return;
          saidMs = nowMs;
          line(`${title}: ${howFar(task, nowMs)}`);
        },
        finish(detail) {
          stop();
          waiting.delete(stop);
          const took = clock.monotonicMs() - task.startedMs;
          line(`${title}: done in ${spell(took)}${detail === undefined ? "" : `, ${detail}`}`);
        },
      };
    },
    note: (text) => line(text),
    warn(text, fix) {
      // A fix may be a block to copy: an annotation keeps its lines and their indentation.
      const lines = [text, ...(fix === undefined ? [] : fix.split("\n"))];
      if (annotate) write(`::warning title=edgegate::${workflowData(lines.map(indented).join("\n"))}\n`);
      else line(`Warning: ${lines.join(" ")}`);
    },
    close() {
      for (const stop of waiting) stop();
    },
  };
}

function indented(line: string): string {
  return `${/^ */.exec(line)?.[0] ?? ""}${readable(line)}`;
}

/** As GitHub's toolkit writes the data of a workflow command. */
function workflowData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
