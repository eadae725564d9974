/** Settings from a config text that is known to be right. */
import { parseSettings } from "../../src/config/parse-settings.ts";
import { printProblem } from "../../src/config/problem.ts";
import type { Settings } from "../../src/documents/settings.ts";

export function readSettings(text: string): Settings {
  return readWithAssumptions(text).settings;
}

export function readWithAssumptions(text: string) {
  const reading = parseSettings(text, "edgegate.yml");
  if (reading.status === "invalid") throw new Error(reading.problems.map(printProblem).join("\n"));
  return reading;
}

export function problemsOf(text: string): readonly string[] {
  const reading = parseSettings(text, "edgegate.yml");
  return reading.status === "read" ? [] : reading.problems.map(printProblem);
}

/** One model with an evaluation, and more lines below. */
export function configWith(lines: string): string {
  return `version: 1
models:
  digits:
    source: model.tflite
    evaluation: { data: test.npz }
${lines}`;
}
