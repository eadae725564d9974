/** What does history tell of this change? Read from the history branch once a judgement, after it, and kept as a document. */
import type { BodyOf } from "../documents/by-kind.ts";
import { sameDevice, type Device } from "../documents/case-key.ts";
import type { Subject } from "../documents/envelope.ts";
import { historyPath, parseHistory, type HistoryRecord } from "../documents/history.ts";
import { caseHistories, unchangedCases } from "../domain/history/case-history.ts";
import type { DataFiles } from "../ports.ts";
import type { Ports } from "./stage-ports.ts";

/**
 * Writes history, where something ships that was planned: which baseline each case has, and what the branch knows, where
 * there is one. A branch that can't be read gives none, which is said: it decides nothing, so the verdict stands without it.
 */
export async function writeHistory(
  { history, workspace, progress }: Pick<Ports, "history" | "workspace" | "progress">,
  subject: Subject,
  measurements: BodyOf<"measurements">,
  { changes, variants }: { readonly changes: BodyOf<"changes">; readonly variants: BodyOf<"variants"> },
): Promise<BodyOf<"history"> | undefined> {
  const shipping = measurements.cases.filter(({ gated }) => gated);
  if (shipping.length === 0) return undefined;
  const devices = devicesOf(shipping.map(({ key }) => key.device));
  const told = (records: readonly HistoryRecord[]): BodyOf<"history"> => ({
    cases: caseHistories(measurements, variants, records),
    unchanged: unchangedCases(changes, measurements, records),
  });
  const body =
    history === undefined
      ? told([])
      : await history
          .files()
          .then(async (files) => Promise.all(devices.map((device) => readHistory(files, device))))
          .then((records) => told(records.flat()))
          .catch((error: unknown) => {
            const unreadable = error instanceof Error ? error.message : String(error);
            progress.warn(`The history of main could not be read, so the report shows none: ${unreadable}`);
            return { ...told([]), unreadable };
          });
  await workspace.write("history", subject, ["changes", "variants", "measurements"], body);
  return body;
}

/** A device's records. Throws when its file is there and is not what edgegate writes. */
export async function readHistory(files: DataFiles, device: Device): Promise<readonly HistoryRecord[]> {
  const text = await files.read(historyPath(device));
  return text === undefined ? [] : parseHistory(device, text);
}

/** Each once. */
export function devicesOf(devices: readonly Device[]): readonly Device[] {
  return devices.filter((device, at) => devices.findIndex((other) => sameDevice(device, other)) === at);
}
