/** What does a slot's outcome leave in the output folder, and what does the report say of it? */
import { sameDevice } from "../../../documents/case-key.ts";
import type { DeviceRun } from "../../../documents/device-runs.ts";
import type { FileRef } from "../../../documents/file-ref.ts";
import { failures } from "../../../errors/catalogue.ts";
import type { DeviceFarm } from "../../../ports.ts";
import type { SlotOutcome } from "./carry-on.ts";
import { farmName } from "./catalog.ts";

/** Keeps what came in, also what was not asked for, and says how it went. */
export async function deviceRunOf(
  keep: (path: string, text: string) => Promise<FileRef>,
  { device: asked, request }: Pick<Parameters<DeviceFarm["run"]>[0], "device" | "request">,
  requestSha256: string,
  { device, status, reason, collected, billedMinutes, substitution }: SlotOutcome,
): Promise<DeviceRun> {
  const folder = `device-runs/${farmName}/${request.requestId}`;
  const report = collected === undefined ? undefined : await keep(`${folder}/report.ndjson`, collected.text);
  // Nobody reads them, and nothing that was paid for is thrown away.
  for (const [at, text] of (collected?.others ?? []).entries()) await keep(`${folder}/report-${at + 2}.ndjson`, text);
  const common = {
    device,
    ...(sameDevice(device, asked) ? {} : { substitutes: { device: asked, reason: substitution ?? "" } }),
    round: request.round,
    requestSha256,
    ...(billedMinutes === undefined ? {} : { billedMinutes }),
  };
  if (status === "reported") {
    if (report === undefined) throw failures.internal("a report came in and was not kept");
    return { ...common, outcome: { status, report } };
  }
  return { ...common, outcome: { status, reason, ...(report === undefined ? {} : { report }) } };
}
