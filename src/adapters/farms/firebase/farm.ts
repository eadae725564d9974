/** How does Firebase Test Lab measure? One matrix a device with all its cases, found again by whoever asks for the same. */
import { deviceLabel, type Device } from "../../../documents/case-key.ts";
import type { DeviceRun } from "../../../documents/device-runs.ts";
import type { FileRef } from "../../../documents/file-ref.ts";
import { failures } from "../../../errors/catalogue.ts";
import type { DeviceFarm, OfferedDevice } from "../../../ports.ts";
import { givenApp, soundRequest } from "../sound-request.ts";
import { CallFailed } from "./api/call-failed.ts";
import type { ReadPart } from "./api/upload.ts";
import { usualBudgets, type Budgets } from "./budgets.ts";
import { carryOn, type SlotOutcome } from "./carry-on.ts";
import { farmName, readCatalog } from "./catalog.ts";
import { deviceRunOf } from "./device-run.ts";
import { names, type Job } from "./intent.ts";
import { bucketJournal } from "./journal.ts";
import { openLab, type LabOptions, type LabPlace } from "./lab.ts";
import { testMatrices } from "./matrices.ts";
import { newIntent, uploadsOnce, type Asked, type Sender } from "./new-intent.ts";
import { stopOlderRuns } from "./older-runs.ts";
import { readPayload, type ReadPayload } from "./payload.ts";
import type { Session } from "./session.ts";

/** What the farm works with. `budgets` and `readPayload` are the usual ones where absent. */
export interface FirebaseFarmOptions extends Omit<LabOptions, keyof LabPlace> {
  /** Which project and bucket; asked when they are first needed. Throws a failure when nobody said. */
  readonly place: () => Promise<LabPlace>;
  readonly job: Job;
  /** A new UUID. */
  readonly newId: () => string;
  /** Reads a part of a file of the output folder. */
  readonly readPart: ReadPart;
  /** Keeps a text below the output folder. */
  readonly keep: (path: string, text: string) => Promise<FileRef>;
  /** An equivalent of a device (same SoC family and API) among those on offer, none of `tried`. */
  readonly substituteFor: (
    device: Device,
    offered: readonly OfferedDevice[],
    tried: readonly Device[],
  ) => Device | undefined;
  readonly budgets?: Budgets;
  readonly readPayload?: ReadPayload;
}

type RunOrder = Parameters<DeviceFarm["run"]>[0];

const catalogMs = 3 * 60_000;

/** Phones of Test Lab. A failure when Google can't be spoken to at all; what it does after that is in the outcome. */
export function firebaseFarm(options: FirebaseFarmOptions): DeviceFarm {
  const { job, newId, budgets = usualBudgets } = options;
  const openedLab = once(async () => openLab({ ...options, ...(await options.place()) }));
  const catalog = once(async () => {
    const lab = await openedLab();
    return readCatalog(lab, lab.within(catalogMs, undefined));
  });
  const sender: Sender = { job, put: uploadsOnce(options.readPart), uploadMs: budgets.uploadMs, catalog, newId };
  /** What stood in for a device in an earlier round. */
  const substitutes = new Map<string, { readonly device: Device; readonly reason: string }>();
  let swept: Promise<void> | undefined;

  async function measure(asked: Asked, say: (text: string) => void): Promise<SlotOutcome> {
    const { order, app, requestSha256 } = asked;
    const { device, request, signal } = order;
    const { repository, baseSha, headSha } = order.subject;
    const { appSha256 } = app.built;
    const lab = await openedLab();
    await (swept ??= stopOlderRuns(lab, job, order));
    const session: Session = {
      lab,
      journal: bucketJournal(lab),
      matrices: testMatrices(lab),
      budgets,
      job,
      random: options.random,
      expected: { request, requestSha256, appSha256 },
      readPayload: options.readPayload ?? readPayload,
      work: workOf(order),
      say,
      newIntent: (wanted) => newIntent(lab, sender, asked, wanted),
      substitute: async (tried) => options.substituteFor(device, (await catalog()).offered, tried),
    };
    const slot = { repository, baseSha, headSha, requestSha256, appSha256, device, round: request.round };
    const instead = substitutes.get(deviceLabel(device));
    const outcome = await carryOn({ session, slot: names.slot(slot, job.pullRequest), asked: device, instead, signal });
    if (outcome.substitution !== undefined)
      substitutes.set(deviceLabel(device), { device: outcome.device, reason: outcome.substitution });
    return outcome;
  }

  return {
    name: farmName,
    needsApp: true,
    offers: "shared",

    async devices() {
      return (await catalog().catch(explain)).offered;
    },

    async run(order): Promise<DeviceRun> {
      const { device, request, signal, progress } = order;
      const { requestSha256 } = soundRequest(request);
      const app = givenApp(farmName, order.app);
      const task = progress.start(deviceLabel(device));
      try {
        const outcome = await measure({ order, app, requestSha256 }, (text) => task.update(0, text));
        task.finish(outcome.status === "reported" ? "reported" : `${outcome.status}: ${outcome.reason}`);
        return await deviceRunOf(options.keep, order, requestSha256, outcome);
      } catch (error) {
        task.finish("failed");
        const cancelled = { status: "cancelled", reason: "interrupted" } as const;
        if (signal?.aborted === true) return { device, round: request.round, requestSha256, outcome: cancelled };
        return explain(error);
      }
    },
  };
}

/** The cases that decide, else all: the first two, and how many more. */
function workOf({ request, labelOf = (id) => id }: RunOrder): string {
  const gated = request.cases.filter((one) => one.gated);
  const cases = gated.length > 0 ? gated : request.cases;
  const named = cases.slice(0, 2).map(({ id }) => labelOf(id));
  const more = request.cases.length - named.length;
  return `${named.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}

/** Before there is a run to blame it on, trouble with Google is the environment's. */
function explain(error: unknown): never {
  if (error instanceof CallFailed) throw failures.firebaseRefused(error.message, error.facts.status);
  throw error;
}

/** Makes it when first asked, once; after a failure anew. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make().catch((error: unknown) => {
      made = undefined;
      throw error;
    });
    return made;
  };
}
