/** Which commits are compared, by which settings, and which models differ? All that is known before anything is made. */
import type { ModelChange } from "../documents/changes.ts";
import type { NamedCommits, TwoSides } from "../ports.ts";
import { detectChanges } from "./detect.ts";
import { type LoadedSettings, loadSettings } from "./settings.ts";
import type { Ports } from "./stage-ports.ts";

/** What is compared, and by which config; its path is relative to the repository's root. */
export type Commits = NamedCommits & {
  readonly configFile: string;
  /** The head is a stranger's: its config is not taken in the place of one that the base lacks. */
  readonly byStranger?: boolean;
};

/** The change, looked at once: whoever gets one opens nothing again. */
export type Look = LoadedSettings & {
  readonly sides: TwoSides;
  /** Nothing is copied out yet. */
  readonly changes: readonly ModelChange[];
};

/** Empties the output folder. Throws failures for commits that can't be had, and for a wrong config. */
export async function lookAt(
  { repository, workspace, progress, signal }: Ports,
  { base, head, baseName, configFile, byStranger }: Commits,
): Promise<Look> {
  await workspace.clear();
  const sides = await repository.open({ base, head, baseName }, workspace, signal);
  const loaded = await loadSettings(sides, configFile, byStranger);
  return { sides, ...loaded, changes: await detectChanges(sides, loaded.base, loaded.head, progress) };
}
