/** One bad day in the lab, from its seed: faults of every sort, interrupts and kills, and then whoever cleans up. What is left is judged. */
import { brokenInvariants, type Broken } from "../../../emulators/ftl/invariants.ts";
import { faultRows, type FaultName } from "../../../emulators/ftl/fault-names.ts";
import type { JournalEntry } from "../../../emulators/ftl/journal.ts";
import type { ScenarioInput } from "../../../emulators/ftl/scenario.ts";
import { usualBudgets } from "../../../../src/adapters/farms/firebase/budgets.ts";
import { names } from "../../../../src/adapters/farms/firebase/intent.ts";
import { bucketJournal } from "../../../../src/adapters/farms/firebase/journal.ts";
import { openLab } from "../../../../src/adapters/farms/firebase/lab.ts";
import { testMatrices } from "../../../../src/adapters/farms/firebase/matrices.ts";
import { sweep } from "../../../../src/adapters/farms/firebase/sweep.ts";
import type { FirebaseFarmOptions } from "../../../../src/adapters/farms/firebase/farm.ts";
import type { DeviceRun } from "../../../../src/documents/device-runs.ts";
import { seededRandom } from "../../../fakes/random.ts";
import { aLab, shiba, type ALab, type AProcess } from "./a-lab.ts";
import { heldFetch } from "./held-fetch.ts";
import { killable } from "./killable.ts";
import { bookedMinutes, journalTexts } from "./books.ts";

type Fault = NonNullable<ScenarioInput["faults"]>[number];

const routes = [
  "testMatrices.create",
  "testMatrices.get",
  "testMatrices.cancel",
  "objects.insert",
  "objects.get",
  "objects.list",
  "steps.get",
] as const;
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the table's own keys
const faultNames = (Object.keys(faultRows) as FaultName[]).filter(
  // The first two wait for real time; a report of 600 MB is refused on purpose, which is a result lost.
  (name) => name !== "trickle" && name !== "refused" && name !== "gcs-huge-object",
);

export interface BadDay {
  readonly scenario: ScenarioInput;
  /** Kills at the n-th request of each process; after the last process nobody is killed. */
  readonly kills: readonly { readonly atRequest: number; readonly afterAnswer: boolean }[];
  /** Seconds after which the last process but the final one is interrupted. */
  readonly interruptSeconds: number | undefined;
}

export function badDay(seed: number): BadDay {
  const random = dice(seed);
  const upTo = (most: number): number => Math.floor(random.uniform() * (most + 1));
  const often = (share: number): boolean => random.uniform() < share;
  const faults = Array.from({ length: upTo(4) }, () => aFault(random));
  return {
    scenario: {
      faults,
      validationSeconds: 10 + upTo(40),
      artifactSeconds: upTo(60),
      devices: [{ model: "shiba", queueSeconds: often(0.1) ? 3_600 : upTo(400), runSeconds: 20 + upTo(300) }],
    },
    kills: often(0.3)
      ? Array.from({ length: 1 + upTo(1) }, () => ({ atRequest: 1 + upTo(30), afterAnswer: often(0.5) }))
      : [],
    interruptSeconds: often(0.15) ? upTo(400) : undefined,
  };
}

interface Dice {
  readonly uniform: () => number;
  readonly among: <T>(of: readonly T[]) => T;
}
function dice(seed: number): Dice {
  const { uniform } = seededRandom(seed);
  const among = <T>(of: readonly T[]): T => {
    const [chosen] = of.slice(Math.floor(uniform() * of.length));
    if (chosen === undefined) throw new Error("there is nothing to choose from");
    return chosen;
  };
  return { uniform, among };
}

function aFault(random: Dice): Fault {
  const name = random.among(faultNames);
  const isHttp = faultRows[name].place === "http";
  const lasting = isHttp && random.uniform() < 0.2 ? { forSeconds: 1 + Math.floor(random.uniform() * 400) } : {};
  return {
    name,
    ...(isHttp ? { route: random.among(routes), after: Math.floor(random.uniform() * 4) } : {}),
    ...lasting,
  };
}

export interface DayEnd {
  readonly runs: readonly DeviceRun[];
  readonly broken: readonly Broken[];
  readonly matrices: readonly string[];
  readonly entries: readonly JournalEntry[];
  /** A report that the lab had spoilt was kept. */
  readonly keptSpoilt: boolean;
}

/** What a test takes away from the client, to see that it matters. */
export interface Mutation {
  /** What becomes of the requests of the n-th process, from 1. */
  readonly send?: (send: typeof fetch, process: number) => typeof fetch;
  readonly farm?: Partial<FirebaseFarmOptions>;
}

export async function liveThrough(seed: number, day: BadDay, { send, farm = {} }: Mutation = {}): Promise<DayEnd> {
  const lab = await aLab({ scenario: day.scenario, seed, farm });
  const { clock } = lab.emulator;
  const runs: DeviceRun[] = [];
  const processes: AProcess[] = [];
  const sending = (): typeof fetch => {
    const plain = heldFetch(clock);
    return send === undefined ? plain : send(plain, processes.length + 1);
  };
  const begin = (more: Partial<FirebaseFarmOptions>): AProcess => {
    const process = lab.process(more);
    processes.push(process);
    return process;
  };
  try {
    for (const kill of day.kills) {
      const { killed, ...parts } = killable(lab.emulator, sending(), kill);
      const run = begin(parts).run(shiba);
      const ended = await Promise.race([run, killed]);
      if (ended !== undefined) runs.push(ended);
      await clock.sleep(1_000);
    }
    if (day.interruptSeconds !== undefined) {
      const stop = new AbortController();
      const running = begin({ fetch: sending() }).run(shiba, { signal: stop.signal });
      await Promise.race([running, clock.sleep(day.interruptSeconds * 1000)]);
      stop.abort();
      runs.push(await running);
    }
    runs.push(await begin({ fetch: sending() }).run(shiba));
    await cleanUp(lab, sending());
    await clock.sleep(120_000);
    const records = lab.emulator.records();
    const keptReports = new Set(processes.flatMap(({ kept }) => [...kept]));
    const broken = brokenInvariants(records, {
      keptReports,
      bookedMinutes: bookedMinutes(lab.emulator),
      budgets: { queueMs: usualBudgets.queueMs, validationMs: usualBudgets.validationMs, ...around },
      texts: new Map([
        ["logs", processes.flatMap(({ lines }) => lines).join("\n")],
        ["runs", JSON.stringify(runs)],
        ["disk", processes.flatMap(({ disk }) => [...disk.values()]).join("\n")],
        ["bucket", journalTexts(lab.emulator).join("\n")],
      ]),
    });
    const reports = records.matrices.flatMap(({ executions }) => executions.flatMap(({ report }) => report ?? []));
    const keptSpoilt = reports.some(({ intact, sha256 }) => !intact && keptReports.has(sha256));
    return { runs, broken, matrices: records.matrices.map(({ state }) => state), entries: records.entries, keptSpoilt };
  } finally {
    await lab.close();
  }
}

const around = { totalMs: 6 * 3_600_000, slackMs: 10 * 60_000 };

/** What `post` does, or `edgegate cancel`, until nothing is open. */
async function cleanUp({ emulator }: ALab, send: typeof fetch): Promise<void> {
  const { clock, url } = emulator;
  const lab = await openLab({
    project: "acme-lab",
    bucket: "acme-lab-results",
    endpoint: url,
    credentialsFile: undefined,
    clock,
    random: () => 0.5,
    fetch: send,
  });
  for (let tries = 0; tries < 5; tries += 1) {
    const left = await sweep({
      lab,
      journal: bucketJournal(lab),
      matrices: testMatrices(lab),
      prefix: names.repository("acme/models"),
      wanted: () => true,
      reason: "cleaned up",
      by: "clean-up",
      withinMs: 300_000,
      signal: undefined,
    }).catch(() => undefined);
    if (left?.every(({ status }) => status !== "unknown") === true) return;
    await clock.sleep(120_000);
  }
}
