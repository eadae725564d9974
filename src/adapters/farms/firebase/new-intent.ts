/** How does an attempt begin? App and driver go up, then the intent is written down, with the matrix that it asks for. */
import type { FileRef } from "../../../documents/file-ref.ts";
import type { DeviceFarm } from "../../../ports.ts";
import type { Patience } from "./api/bucket.ts";
import { upload, type ReadPart } from "./api/upload.ts";
import type { Catalog } from "./catalog.ts";
import { names, type Intent, type Job } from "./intent.ts";
import { bucketJournal } from "./journal.ts";
import type { Lab } from "./lab.ts";
import { intentLabel } from "./matrices.ts";
import { matrixBody, testTimeoutSeconds } from "./matrix-body.ts";
import type { Session } from "./session.ts";

/** What one process uploads: every file once, however many devices want it. */
export function uploadsOnce(readPart: ReadPart) {
  const going = new Map<string, Promise<unknown>>();
  return async (lab: Lab, file: FileRef, name: string, patience: Patience): Promise<void> => {
    const one = going.get(name) ?? upload(lab.bucketParts, { file, name, read: readPart, patience });
    going.set(name, one);
    await one.catch((error: unknown) => {
      going.delete(name);
      throw error;
    });
  };
}

type RunOrder = Parameters<DeviceFarm["run"]>[0];

/** What all attempts of this process share. */
export interface Sender {
  readonly job: Job;
  readonly put: ReturnType<typeof uploadsOnce>;
  /** Milliseconds that the uploads of one attempt may take. */
  readonly uploadMs: number;
  readonly catalog: () => Promise<Catalog>;
  /** A new UUID. */
  readonly newId: () => string;
}

/** What one device is asked for in one round, over all attempts. */
export interface Asked {
  readonly order: RunOrder;
  readonly app: NonNullable<RunOrder["app"]>;
  readonly requestSha256: string;
}

/** Gives the intent that stands in the journal then: another process may have been faster. */
export async function newIntent(
  lab: Lab,
  { job, put, uploadMs, catalog, newId }: Sender,
  { order, app: given, requestSha256 }: Asked,
  { slot, attempt, device }: Parameters<Session["newIntent"]>[0],
): Promise<Intent> {
  const { device: asked, request, subject, signal } = order;
  const { platform } = given.built;
  const [appEnd, driverEnd] = platform === "android" ? ["apk", "apk"] : ["zip", "xctestrun"];
  const app = names.app(given.built.app.sha256, appEnd);
  const driver = names.driver(given.driver.sha256, driverEnd);
  const patience = lab.within(uploadMs, signal);
  await Promise.all([put(lab, given.built.app, app, patience), put(lab, given.driver, driver, patience)]);
  const requestId = newId();
  const results = names.results(requestId);
  const address = (name: string) => `gs://${lab.bucket}/${name}`;
  const matrix = matrixBody({
    device,
    platform,
    request,
    app: address(app),
    driver: address(driver),
    results: address(results),
    xcode: platform === "ios" ? (await catalog()).xcodeFor(device.osVersion) : undefined,
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
    ...(job.pullRequest === undefined ? {} : { pullRequest: job.pullRequest }),
    headSha: subject.headSha,
    ...(job.runId === undefined ? {} : { runId: job.runId }),
    by: job.key,
    attempt,
    asked,
    device,
    round: request.round,
    requestSha256,
    appSha256: given.built.appSha256,
    createdAt: lab.clock.instant(),
    results,
    testTimeoutSeconds: testTimeoutSeconds(request),
    matrix: { ...matrix },
  };
  return bucketJournal(lab).settle(slot, attempt, "intent", intent, lab.within(uploadMs, signal));
}
