/** Which phones does a workflow under test pay for? Those of a Test Lab on this computer, whose books tell what was really asked and billed. */
import { createHash } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { expect } from "vitest";
import { usualBudgets } from "../../../src/adapters/farms/firebase/budgets.ts";
import { LedgerEntry } from "../../../src/documents/ledger-entry.ts";
import { bookedMinutes, journalTexts } from "../../adapters/farms/firebase/books.ts";
import type { LocalArtifacts } from "../../emulators/artifacts/server.ts";
import { brokenInvariants } from "../../emulators/ftl/invariants.ts";
import type { ScenarioInput } from "../../emulators/ftl/scenario.ts";
import { type FtlEmulator, startFtlEmulator } from "../../emulators/ftl/server.ts";

const bucket = "acme-lab-results";

export type EmulatedLab = {
  readonly emulator: FtlEmulator;
  /** What leads every job's client there, as a repository's variables would. */
  readonly place: Readonly<Record<string, string>>;
  /** What only a job has that proved who it is. */
  readonly credentialsFile: string;
  /** What the phone of each matrix so far is doing, in the order in which they were asked for. `commit`: only those for that. */
  states(commit?: string): readonly string[];
  /** Minutes that Test Lab will bill, and that edgegate's ledger holds or has booked. */
  minutes(): { readonly billed: number; readonly booked: number };
  /** What nobody may find broken afterwards: nothing runs on, nothing was asked twice, every minute is booked, no secret was told. */
  expectNothingBroken(logs: string, keptReports?: ReadonlySet<string>): void;
  close(): Promise<void>;
};

/** Starts it; `scratch` takes the credentials. Time passes there `factor` times as fast as here. */
export async function anEmulatedLab(scratch: string, scenario: ScenarioInput, factor: number): Promise<EmulatedLab> {
  const emulator = await startFtlEmulator({ scenario, seed: 1, pace: { kind: "speed", factor } });
  const credentialsFile = join(scratch, "lab-credentials.json");
  await writeFile(credentialsFile, emulator.workloadIdentityFile, { mode: 0o600 });
  const states = (commit = "") =>
    emulator
      .records()
      .matrices.filter(({ label }) => label?.includes(commit.slice(0, 12)))
      .map(({ state, executions }) => executions.map((one) => one.state).join() || state);
  return {
    emulator,
    place: {
      EDGEGATE_FIREBASE_ENDPOINT: emulator.url,
      EDGEGATE_FIREBASE_PROJECT: "acme-lab",
      EDGEGATE_FIREBASE_BUCKET: bucket,
    },
    credentialsFile,
    states,
    minutes() {
      const billed = emulator.records().matrices.flatMap(({ executions }) => executions);
      return {
        billed: billed.reduce((sum, { billedMinutes }) => sum + billedMinutes, 0),
        booked: ledgerEntries(emulator).reduce((sum, { minutes }) => sum + minutes.physical + minutes.virtual, 0),
      };
    },
    expectNothingBroken(logs, keptReports = new Set()) {
      const { queueMs, validationMs } = usualBudgets;
      const broken = brokenInvariants(emulator.records(), {
        keptReports,
        bookedMinutes: bookedMinutes(emulator),
        budgets: { queueMs, validationMs, totalMs: 12 * 3_600_000, slackMs: 10 * 60_000 },
        texts: new Map([
          ["logs", logs],
          ["bucket", journalTexts(emulator).join("\n")],
        ]),
      });
      expect(broken).toEqual([]);
      expect(emulator.violations).toEqual([]);
    },
    close: () => emulator.close(),
  };
}

/** A workflow template as a team with phones changes it; one that calls no callable workflow stays as it is. */
export function onPhones(template: string): string {
  const who =
    "      workload-identity-provider: projects/1/providers/github\n      service-account: edgegate@acme-lab\n";
  const edited = template.replace("      farm: host\n", `      farm: firebase\n${who}`);
  expect(edited !== template).toBe(/^ {4}uses: /m.test(template));
  return edited;
}

/** SHA-256 of the raw reports that a run's jobs have handed on. */
export function reportsIn(artifacts: LocalArtifacts): readonly string[] {
  return artifacts.names().flatMap((name) =>
    Object.entries(unzipSync(artifacts.bytes(name)))
      .filter(([path]) => path.endsWith(".ndjson"))
      .map(([, bytes]) => createHash("sha256").update(bytes).digest("hex")),
  );
}

/** How long a test waits for a run to come to its phones on a busy computer. */
export const patiently = { timeout: 200_000, interval: 50 } as const;

/** What each session took, or holds as long as nobody says what it took. */
function ledgerEntries({ lab }: FtlEmulator): readonly LedgerEntry[] {
  const entries = new Map<string, LedgerEntry>();
  for (const { name } of lab.buckets.list(bucket, "edgegate/ledger/days/")) {
    const text = Buffer.from(name.split("/").at(-1) ?? "", "base64url").toString();
    const entry = LedgerEntry.parse(JSON.parse(text));
    if (entries.get(entry.id)?.state !== "billed") entries.set(entry.id, entry);
  }
  return [...entries.values()];
}
