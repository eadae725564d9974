/** How does main's speed get into history? After a push to the default branch, on top of what other pushes wrote. */
import { historyPath, printHistory } from "../documents/history.ts";
import { mergeHistory } from "../domain/history/merge.ts";
import { recordsOf } from "../domain/history/record.ts";
import { failures } from "../errors/catalogue.ts";
import { plural } from "../render/format/quantity.ts";
import type { DataBranch, Workspace } from "../ports.ts";
import { decideStored } from "./decide-stored.ts";
import { devicesOf, readHistory } from "./history.ts";

/** The push, and the job that records it. Instants in UTC. */
export type RecordOrder = {
  readonly push: { readonly after: string; readonly committedAt: string };
  readonly now: string;
  readonly toolVersion: string;
  readonly run: string;
};

/**
 * Adds what was measured to the history branch: one commit. Returns what became of it, in words. Throws when another commit
 * than the push's was measured, and when a device's file on the branch can't be read: it is not ours to throw away.
 */
export async function record(
  { workspace, history }: { readonly workspace: Workspace; readonly history: DataBranch },
  { push, now, toolVersion, run }: RecordOrder,
): Promise<string> {
  const { subject, evidence, decision } = await decideStored(workspace);
  if (subject.headSha !== push.after)
    throw failures.notRecorded(`${subject.headSha} was measured, and the push is ${push.after}`);
  // A committer's clock that is ahead would keep later pushes from ever being the newest.
  const at = push.committedAt < now ? push.committedAt : now;
  const records = recordsOf(subject, decision.measurements, evidence.variants, { at, toolVersion, run });
  if (records.length === 0) return `Nothing was measured of ${push.after} that could be recorded.`;
  const devices = devicesOf(records.map(({ key }) => key.device));
  const outcome = await history.update(`Measure ${push.after.slice(0, 12)}`, async (files) => {
    const texts = new Map<string, string>();
    for (const device of devices) {
      const path = historyPath(device);
      const there = await readHistory(files, device);
      const mine = records.filter(({ key }) => historyPath(key.device) === path);
      const text = printHistory(device, mergeHistory([there, mine]));
      if (text !== (await files.read(path))) texts.set(path, text);
    }
    return texts;
  });
  const counted = `${plural(records.length, "measurement")} of ${push.after}`;
  return outcome === "written" ? `Recorded ${counted}.` : `History holds the ${counted} already.`;
}
