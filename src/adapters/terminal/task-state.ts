/** How far is a task, and how is that said in a line? */
import { stripVTControlCharacters } from "node:util";

/** A task that was begun. `total` is undefined where nobody knows it. */
export type TaskState = {
  readonly title: string;
  readonly total: number | undefined;
  readonly startedMs: number;
  readonly done: number;
  readonly detail: string | undefined;
};

/** Text that can only be read: no cursor movement, no colour, nothing that turns the line, no command of GitHub's runner. */
export function readable(text: string): string {
  return stripVTControlCharacters(text)
    .toWellFormed()
    .replaceAll(/[\p{Cc}\u2028\u2029]+/gu, " ")
    .replaceAll(/\p{Cf}/gu, "\u{fffd}")
    .replaceAll("##[", "# #[")
    .trim();
}

/** `12 of 40, about 35 s left: digits float32`. */
export function howFar(task: TaskState, nowMs: number): string {
  const count = task.total === undefined ? "" : `${task.done} of ${task.total}`;
  const left = timeLeftMs(task, nowMs);
  const parts = [count, left === undefined ? "" : `about ${spell(left)} left`].filter((part) => part !== "");
  const detail = task.detail === undefined ? "" : readable(task.detail);
  return [parts.join(", "), detail].filter((part) => part !== "").join(": ");
}

/** Undefined until there is something to reckon from. */
export function timeLeftMs({ total, done, startedMs }: TaskState, nowMs: number): number | undefined {
  const elapsed = nowMs - startedMs;
  if (total === undefined || done <= 0 || done >= total || elapsed < 2000) return undefined;
  return (elapsed / done) * (total - done);
}

/** `3 s`, `2 min 5 s`, `1 h 3 min`. */
export function spell(ms: number): string {
  const seconds = Math.round(ms / 1000);
  if (seconds < 60) return `${seconds} s`;
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return seconds % 60 === 0 ? `${minutes} min` : `${minutes} min ${seconds % 60} s`;
  return minutes % 60 === 0 ? `${minutes / 60} h` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
