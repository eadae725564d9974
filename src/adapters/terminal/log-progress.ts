/** How does progress read in a log? Lines that stay, with the time, and not more of them than a person would read. */
import type { Clock, Progress } from "../../ports.ts";
import { howFar, readable, spell, type TaskState } from "./task-state.ts";

/** No task says more often than this how far it is. */
const quietMs = 15_000;

export function logProgress(order: {
  readonly write: (text: string) => void;
  readonly clock: Clock;
  /** Warnings become annotations of the workflow run. */
  readonly annotate: boolean;
}): Progress & { close(): void } {
  const { write, clock, annotate } = order;
  const line = (text: string): void => write(`${clock.instant().slice(11, 19)} ${readable(text)}\n`);
  return {
    start(title, total) {
      let task: TaskState = { title, total, startedMs: clock.monotonicMs(), done: 0, detail: undefined };
      let saidMs = task.startedMs;
      line(total === undefined ? title : `${title} (${total})`);
      return {
        update(done, detail) {
          task = { ...task, done, detail };
          const nowMs = clock.monotonicMs();
          if (nowMs - saidMs < quietMs) return;
          saidMs = nowMs;
          line(`${title}: ${howFar(task, nowMs)}`);
        },
        finish(detail) {
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
    close: () => undefined,
  };
}

function indented(line: string): string {
  return `${/^ */.exec(line)?.[0] ?? ""}${readable(line)}`;
}

/** As GitHub's toolkit writes the data of a workflow command. */
function workflowData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
