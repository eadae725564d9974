/** What lies in the output folder when a scene is to be concluded? The documents of the jobs before, and what devices sent back. */
import type { HistoryRecord } from "../../src/documents/history.ts";
import { historyPath, printHistory } from "../../src/documents/history.ts";
import { mergeHistory } from "../../src/domain/history/merge.ts";
import { recordsOf } from "../../src/domain/history/record.ts";
import type { Workspace } from "../../src/ports.ts";
import { digest, type playScene } from "./scene.ts";

type Played = ReturnType<typeof playScene>;

/** Writes what `conclude` reads. */
export async function storeScene(
  workspace: Workspace,
  { subject, settings, changes, variants, accuracy, plan, runs }: Played,
): Promise<void> {
  await workspace.clear();
  await workspace.write("settings", subject, [], settings);
  await workspace.write("changes", subject, [], changes);
  await workspace.write("variants", subject, [], variants);
  await workspace.write("accuracy", subject, [], accuracy);
  await workspace.write("plan", subject, [], plan);
  for (const { run, text } of runs)
    if (run.outcome.report !== undefined) await workspace.writeText(run.outcome.report.path, text);
  await workspace.write("device-runs", subject, ["plan"], { runs: runs.map(({ run }) => run) });
}

/** The files of the history branch after so many pushes that measured what the scene measures, a day apart. */
export function historyOf({ subject, measurements, variants }: Played, pushes: number): ReadonlyMap<string, string> {
  const commit = (at: number) => digest(`push ${at}`).slice(0, 40);
  const records = Array.from({ length: pushes }, (_, at) =>
    recordsOf({ ...subject, baseSha: commit(at), headSha: commit(at + 1) }, measurements, variants, {
      at: new Date(Date.UTC(2026, 9, 1 + at)).toISOString(),
      toolVersion: "0.1.0",
      run: `https://github.com/team/app/actions/runs/${7000 + at}`,
    }),
  ).flat();
  const byDevice = Map.groupBy(records, ({ key }) => historyPath(key.device));
  return new Map([...byDevice].map(([path, those]) => [path, printed(those)]));
}

function printed(records: readonly HistoryRecord[]): string {
  const [first] = records;
  if (first === undefined) throw new Error("a device without records has no file");
  return printHistory(first.key.device, mergeHistory([records]));
}
