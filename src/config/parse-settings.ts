/** What did the repo admin decide? From the text of `edgegate.yml` to settings, or to every mistake in it at once. */
import { RuntimePlatform } from "../documents/runtimes.ts";
import type { Settings } from "../documents/settings.ts";
import { configFile } from "./config-file.ts";
import { contradictions } from "./contradictions.ts";
import { effectiveSettings } from "./effective-settings.ts";
import { problemsOf } from "./explain-issue.ts";
import type { Origins } from "./origins.ts";
import type { ConfigProblem } from "./problem.ts";
import { readYaml } from "./yaml-text.ts";

/** Settings with the place of each value, or all that is wrong with the file. */
export type SettingsReading =
  | {
      readonly status: "read";
      readonly settings: Settings;
      readonly origins: Origins;
      /** Platforms whose runtime is the default because the file names none. */
      readonly assumedRuntimes: readonly RuntimePlatform[];
    }
  /** Sorted by position; never empty. */
  | { readonly status: "invalid"; readonly problems: readonly ConfigProblem[] };

/** Reads the text of the config. `file` is its path in the repository, which problems and positions name. */
export function parseSettings(text: string, file: string): SettingsReading {
  const source = readYaml(text, file);
  const problems = [...source.problems];
  if (source.data === undefined) return { status: "invalid", problems };
  if (source.data === null || typeof source.data !== "object" || Array.isArray(source.data)) {
    const seen = source.data === null ? "the file is empty" : "the file is no mapping of keys and values";
    const place = { ...source.positionOf([]), path: "" };
    const example = "version: 1, and models with a source each";
    return { status: "invalid", problems: [...problems, { ...place, seen, allowed: example }] };
  }
  const reading = configFile.safeParse(source.data);
  if (!reading.success) problems.push(...problemsOf(reading.error.issues, source));
  problems.push(...contradictions(source));
  if (!reading.success || problems.length > 0) {
    return { status: "invalid", problems: problems.toSorted((a, b) => a.line - b.line || a.column - b.column) };
  }
  const origins: Origins = (path) => (source.has(path) ? source.positionOf(path) : undefined);
  const assumedRuntimes = RuntimePlatform.options.filter((name) => origins(["runtime", name]) === undefined);
  return { status: "read", settings: effectiveSettings(reading.data, file, origins), origins, assumedRuntimes };
}
