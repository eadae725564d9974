/** Which phones does the demo ask? Six of an emulated Firebase Test Lab on this computer, with the sample set to ship on them. */
import { writeFile } from "node:fs/promises";
import path from "node:path";
import type { Execute } from "../../test/emulators/ftl/device-job.ts";
import { realExecutor } from "../../test/emulators/ftl/farm-executor.ts";
import { Scenario } from "../../test/emulators/ftl/scenario.ts";
import { type FtlEmulator, startFtlEmulator } from "../../test/emulators/ftl/server.ts";

/** So many times as fast as outside: queues and set-up of phones take minutes. */
const speed = 60;
const phones = ["shiba", "tokay", "oriole", "a54x", "e1q", "redfin"];

export type EmulatedPhones = {
  /** What leads edgegate's client there. */
  readonly env: Readonly<Record<string, string>>;
  /** What the lab did and was asked for, by its own books. */
  readonly records: FtlEmulator["records"];
  /** What was asked of the lab that Google's description of its APIs does not allow. */
  readonly violations: () => readonly string[];
  close(): Promise<void>;
};

/**
 * Starts the lab. Its phones measure on this computer, one at a time: their numbers say nothing about phones. `execute`: how
 * they measure, where not so.
 */
export async function startEmulatedPhones(
  folder: string,
  execute: Execute = realExecutor("auto"),
): Promise<EmulatedPhones> {
  const scenario = Scenario.parse({});
  const emulator = await startFtlEmulator({
    scenario,
    seed: 1,
    execute,
    pace: { kind: "speed", factor: speed },
  });
  const credentials = path.join(folder, "lab-credentials.json");
  await writeFile(credentials, emulator.workloadIdentityFile, { mode: 0o600 });
  return {
    env: {
      EDGEGATE_FIREBASE_ENDPOINT: emulator.url,
      EDGEGATE_FIREBASE_PROJECT: scenario.project,
      EDGEGATE_FIREBASE_BUCKET: scenario.buckets[0] ?? "",
      GOOGLE_APPLICATION_CREDENTIALS: credentials,
    },
    records: () => emulator.records(),
    violations: () => emulator.violations.map((one) => JSON.stringify(one)),
    close: () => emulator.close(),
  };
}

/**
 * The sample's config for six phones: ships on Android, one variant, and few launches, because this computer plays all the
 * phones in turn.
 */
export function forPhones(config: string): string {
  const changed = config
    .replace("ship: { host:", "ship: { android:")
    .replace(/^ {4}variants: .*$/m, "    variants: [float32]")
    .replace(/^delegates: .*$/m, "delegates: [xnnpack]")
    .replace(/^measure: .*$/m, "measure: { launches: 3, pairs: 2, inferences: 10 }");
  const devices = phones.map((model) => `  - { model: ${model} }`).join("\n");
  return `${changed}devices:\n${devices}\nspend: { max-per-pull-request: $10, max-per-day: $50 }\n`;
}
