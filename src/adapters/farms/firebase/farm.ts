/** How does Firebase Test Lab measure? One matrix a device with all its cases, found again by whoever asks for the same. */
import { createHash } from "node:crypto";
import { printBenchRequest, requestProblems } from "../../../documents/bench-request.ts";
import { deviceLabel, sameDevice, type Device } from "../../../documents/case-key.ts";
import type { DeviceRun } from "../../../documents/device-runs.ts";
import type { FileRef } from "../../../documents/file-ref.ts";
import { failures } from "../../../errors/catalogue.ts";
import type { DeviceFarm, OfferedDevice } from "../../../ports.ts";
import { CallFailed } from "./api/call-failed.ts";
import { upload, type ReadPart } from "./api/upload.ts";
import { usualBudgets, type Budgets } from "./budgets.ts";
import { carryOn, type SlotOutcome } from "./carry-on.ts";
import { farmName, readCatalog } from "./catalog.ts";
import { names, type Intent, type Job } from "./intent.ts";
import { bucketJournal } from "./journal.ts";
import { openLab, type Lab, type LabOptions, type LabPlace } from "./lab.ts";
import { intentLabel, testMatrices } from "./matrices.ts";
import { matrixBody, testTimeoutSeconds } from "./matrix-body.ts";
import { readPayload, type ReadPayload } from "./payload.ts";
import type { Session } from "./session.ts";
import { isSuperseded, sweep } from "./sweep.ts";

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
const sweepMs = 60_000;

export function firebaseFarm(options: FirebaseFarmOptions): DeviceFarm {
  const { job, newId, clock, random, budgets = usualBudgets } = options;
  const lab = once(async () => openLab({ ...options, ...(await options.place()) }));
  const catalog = once(async () => {
    const opened = await lab();
    return readCatalog(opened, opened.within(catalogMs, undefined));
  });
  /** Every file goes up once, however many devices want it. */
  const uploads = new Map<string, Promise<unknown>>();
  /** What stood in for a device in an earlier round. */
  const substitutes = new Map<string, { readonly device: Device; readonly reason: string }>();
  let swept: Promise<void> | undefined;

  async function stopOlderRuns(opened: Lab, { subject, progress, signal }: RunOrder): Promise<void> {
    if (job.pullRequest === undefined) return;
    const { repository, headSha } = subject;
    const stopped = await sweep({
      lab: opened,
      journal: bucketJournal(opened),
      matrices: testMatrices(opened),
      prefix: names.scope(repository, job.pullRequest),
      wanted: (intent) => isSuperseded(intent, { headSha, runId: job.runId }),
      reason: `a newer commit of the pull request is measured: ${headSha.slice(0, 12)}`,
      by: job.key,
      withinMs: sweepMs,
      signal,
    });
    const cancelled = stopped.filter(({ status }) => status === "cancelled").length;
    if (cancelled > 0) progress.note(`Cancelled ${cancelled} test matrices of older commits of this pull request.`);
  }

  return {
    name: farmName,
    needsApp: true,
    offers: "shared",

    async devices() {
      return (await catalog().catch(explain)).offered;
    },

    async run(order): Promise<DeviceRun> {
      const { device: asked, request, app, subject, signal, progress } = order;
      const [problem] = requestProblems(request);
      if (problem !== undefined) throw failures.internal(`the bench request is not sound: ${problem}`);
      if (app === undefined) throw failures.internal("the farm firebase was given no app");
      const requestSha256 = createHash("sha256").update(printBenchRequest(request)).digest("hex");
      const task = progress.start(deviceLabel(asked));
      try {
        const opened = await lab();
        swept ??= stopOlderRuns(opened, order).catch((error: unknown) => {
          if (!(error instanceof CallFailed)) throw error;
          progress.warn(`Runs of older commits could not be looked for: ${error.message}`);
        });
        await swept;
        const slot = {
          repository: subject.repository,
          baseSha: subject.baseSha,
          headSha: subject.headSha,
          requestSha256,
          appSha256: app.built.appSha256,
          device: asked,
          round: request.round,
        };
        const session = {
          lab: opened,
          journal: bucketJournal(opened),
          matrices: testMatrices(opened),
          budgets,
          job,
          random,
          expected: { request, requestSha256, appSha256: app.built.appSha256 },
          readPayload: options.readPayload ?? readPayload,
          work: workOf(order),
          say: (text: string) => task.update(0, text),
          newIntent: (wanted: Parameters<Session["newIntent"]>[0]) =>
            newIntent(opened, order, app, requestSha256, wanted),
          substitute: async (tried: readonly Device[]) =>
            options.substituteFor(asked, (await catalog()).offered, tried),
        };
        const outcome = await carryOn({
          session,
          slot: names.slot(slot, job.pullRequest),
          asked,
          instead: substitutes.get(deviceLabel(asked)),
          signal,
        });
        if (outcome.substitution !== undefined)
          substitutes.set(deviceLabel(asked), { device: outcome.device, reason: outcome.substitution });
        task.finish(outcome.status === "reported" ? "reported" : `${outcome.status}: ${outcome.reason}`);
        return await deviceRun(order, requestSha256, outcome);
      } catch (error) {
        task.finish("failed");
        if (signal?.aborted === true)
          return {
            device: asked,
            round: request.round,
            requestSha256,
            outcome: { status: "cancelled", reason: "interrupted" },
          };
        if (error instanceof CallFailed) return explain(error);
        throw error;
      }
    },
  };

  async function newIntent(
    opened: Lab,
    { device: asked, request, subject, signal }: RunOrder,
    { built, driver }: NonNullable<RunOrder["app"]>,
    requestSha256: string,
    { slot, attempt, device }: Parameters<Session["newIntent"]>[0],
  ): Promise<Intent> {
    const [appEnd, driverEnd] = built.platform === "android" ? ["apk", "apk"] : ["zip", "xctestrun"];
    const app = names.app(built.app.sha256, appEnd);
    const test = names.driver(driver.sha256, driverEnd);
    await Promise.all([put(opened, built.app, app, signal), put(opened, driver, test, signal)]);
    const requestId = newId();
    const results = names.results(requestId);
    const address = (name: string) => `gs://${opened.bucket}/${name}`;
    const pullRequest = job.pullRequest === undefined ? {} : { pullRequest: job.pullRequest };
    const matrix = matrixBody({
      device,
      platform: built.platform,
      request,
      app: address(app),
      driver: address(test),
      results: address(results),
      xcode: built.platform === "ios" ? (await catalog()).xcodeFor(device.osVersion) : undefined,
      labels: {
        matrixLabel: `edgegate ${subject.headSha.slice(0, 12)} round ${request.round} attempt ${attempt + 1}`,
        repository: subject.repository,
        ...(job.pullRequest === undefined ? {} : { pullRequest: String(job.pullRequest) }),
        headSha: subject.headSha,
        attempt: String(attempt),
        [intentLabel]: requestId,
      },
    });
    const intent: Intent = {
      version: 1,
      requestId,
      repository: subject.repository,
      ...pullRequest,
      headSha: subject.headSha,
      ...(job.runId === undefined ? {} : { runId: job.runId }),
      by: job.key,
      attempt,
      asked,
      device,
      round: request.round,
      requestSha256,
      appSha256: built.appSha256,
      createdAt: clock.instant(),
      results,
      testTimeoutSeconds: testTimeoutSeconds(request),
      matrix: { ...matrix },
    };
    const patience = opened.within(budgets.uploadMs, signal);
    return bucketJournal(opened).settle(slot, attempt, "intent", intent, patience);
  }

  async function put(opened: Lab, file: FileRef, name: string, signal: AbortSignal | undefined): Promise<void> {
    const patience = opened.within(budgets.uploadMs, signal);
    const going = uploads.get(name) ?? upload(opened.bucketParts, { file, name, read: options.readPart, patience });
    uploads.set(name, going);
    await going.catch((error: unknown) => {
      uploads.delete(name);
      throw error;
    });
  }

  async function deviceRun(
    { device: asked, request }: RunOrder,
    requestSha256: string,
    { device, status, reason, collected, billedMinutes, substitution }: SlotOutcome,
  ): Promise<DeviceRun> {
    const folder = `device-runs/${farmName}/${request.requestId}`;
    const report = collected === undefined ? undefined : await options.keep(`${folder}/report.ndjson`, collected.text);
    // Nobody reads them, and nothing that was paid for is thrown away.
    for (const [at, text] of (collected?.others ?? []).entries())
      await options.keep(`${folder}/report-${at + 2}.ndjson`, text);
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
