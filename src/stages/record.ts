/** How does main's speed get into history? After a push to the default branch, on top of what other pushes wrote. */
import type { Subject } from "../documents/envelope.ts";
import { historyPath, printHistory } from "../documents/history.ts";
import { mergeHistory } from "../domain/history/merge.ts";
import { recordsOf, type Session } from "../domain/history/record.ts";
import type { DataBranch, Workspace } from "../ports.ts";
import { decideStored } from "./conclude.ts";
import { devicesOf, readHistory } from "./history.ts";

/**
 * Adds what was measured to the history branch: one commit. `already`: it holds all of that. Throws when a device's file
 * there can't be read: it is not ours to throw away.
 */
export async function record(
  { workspace, history }: { readonly workspace: Workspace; readonly history: DataBranch },
  session: Session,
): Promise<{
  readonly subject: Subject;
  readonly records: number;
  readonly outcome: "written" | "already" | "nothing";
}> {
  const { subject, evidence, decision } = await decideStored(workspace);
  const records = recordsOf(subject, decision.measurements, evidence.variants, session);
  if (records.length === 0) return { subject, records: 0, outcome: "nothing" };
  const devices = devicesOf(records.map(({ key }) => key.device));
  const written = await history.update(`Measure ${subject.headSha.slice(0, 12)}`, async (files) => {
    const texts = new Map<string, string>();
    for (const device of devices) {
      const path = historyPath(device);
      const there = await readHistory(files, device);
      const mine = records.filter(({ key }) => historyPath(key.device) === path);
      const text = printHistory(device, mergeHistory(there, mine));
      if (text !== (await files.read(path))) texts.set(path, text);
    }
    return texts;
  });
  return { subject, records: records.length, outcome: written === "written" ? "written" : "already" };
}
