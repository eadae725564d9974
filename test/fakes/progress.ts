/** Progress for tests: silent, or written down. */
import type { Progress } from "../../src/ports.ts";

export const quietProgress: Progress = {
  start: () => ({ update: () => undefined, finish: () => undefined }),
  note: () => undefined,
  warn: () => undefined,
};

/** Keeps the titles of what was started and all that was noted, in order. */
export function writtenProgress(): { readonly progress: Progress; readonly lines: string[] } {
  const lines: string[] = [];
  const progress: Progress = {
    start(title) {
      lines.push(title);
      return {
        update: (_done, detail) => lines.push(`· ${detail ?? ""}`),
        finish: (detail) => lines.push(`done ${detail ?? ""}`),
      };
    },
    note: (text) => lines.push(text),
    warn: (text) => lines.push(text),
  };
  return { progress, lines };
}
