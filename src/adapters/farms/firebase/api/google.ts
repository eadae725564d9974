/**
 * What can Google be asked? Every request of Testing, Tool Results and Storage that edgegate makes, each ready to be sent, and sent
 * again. With google-sender.ts the only file that knows Google's client; loaded when the farm is used, not before.
 */
import { storage_v1 } from "googleapis/build/src/apis/storage/v1.js";
import { testing_v1 } from "googleapis/build/src/apis/testing/v1.js";
import { toolresults_v1beta3 } from "googleapis/build/src/apis/toolresults/v1beta3.js";
import { googleSender, rootsOf, type GoogleOptions, type GoogleSender } from "./google-sender.ts";

/** A test matrix as the Testing API takes it. */
export type MatrixBody = testing_v1.Schema$TestMatrix;

/** Every method but `refresh` and `isOurs` gives a request. */
export function google(options: GoogleOptions) {
  const sender = googleSender(options);
  return {
    refresh: sender.refresh,
    ...testing(sender, options),
    ...toolResults(sender, options),
    ...storage(sender, options),
  };
}
/** Every request that edgegate makes. */
export type GoogleApis = ReturnType<typeof google>;

function testing({ sending }: GoogleSender, { endpoint, project }: GoogleOptions) {
  const testing = new testing_v1.Testing(rootsOf(endpoint));
  return {
    createMatrix: (requestId: string, requestBody: MatrixBody) =>
      sending((o) => testing.projects.testMatrices.create({ projectId: project, requestId, requestBody }, o)),
    getMatrix: (testMatrixId: string) =>
      sending((o) => testing.projects.testMatrices.get({ projectId: project, testMatrixId }, o)),
    cancelMatrix: (testMatrixId: string) =>
      sending((o) => testing.projects.testMatrices.cancel({ projectId: project, testMatrixId }, o)),
    catalog: (environmentType: "ANDROID" | "IOS") =>
      sending((o) => testing.testEnvironmentCatalog.get({ environmentType, projectId: project }, o)),
  };
}

function toolResults({ sending }: GoogleSender, { endpoint, project }: GoogleOptions) {
  const results = new toolresults_v1beta3.Toolresults(rootsOf(endpoint));
  return {
    listHistories: (pageToken: string | undefined) =>
      sending((o) => results.projects.histories.list({ projectId: project, pageSize: 100, ...page(pageToken) }, o)),
    listExecutions: (historyId: string, pageToken: string | undefined) =>
      sending((o) =>
        results.projects.histories.executions.list(
          { projectId: project, historyId, pageSize: 100, ...page(pageToken) },
          o,
        ),
      ),
    getStep: (step: { readonly historyId: string; readonly executionId: string; readonly stepId: string }) =>
      sending((o) => results.projects.histories.executions.steps.get({ projectId: project, ...step }, o)),
  };
}

function storage({ sending, raw }: GoogleSender, { endpoint }: GoogleOptions) {
  const storage = new storage_v1.Storage(rootsOf(endpoint));
  const storageRoot = rootsOf(endpoint).rootUrl ?? "https://storage.googleapis.com/";
  const objectUrl = (bucket: string) => `${storageRoot}upload/storage/v1/b/${encodeURIComponent(bucket)}/o`;
  return {
    bucketPermissions: (bucket: string, permissions: readonly string[]) =>
      sending((o) => storage.buckets.testIamPermissions({ bucket, permissions: [...permissions] }, o)),
    getObject: (bucket: string, object: string) => sending((o) => storage.objects.get({ bucket, object }, o)),
    readObject: (bucket: string, object: string) =>
      sending((o) => storage.objects.get({ bucket, object, alt: "media" }, { ...o, responseType: "arraybuffer" })),
    listObjects: (bucket: string, prefix: string, pageToken: string | undefined) =>
      sending((o) => storage.objects.list({ bucket, prefix, ...page(pageToken) }, o)),
    /** A small object in one request. `ifGenerationMatch`: "0" when none may be there yet. */
    insertObject: (bucket: string, name: string, text: string, ifGenerationMatch: string) =>
      raw({
        method: "POST",
        url: `${objectUrl(bucket)}?${new URLSearchParams({ uploadType: "media", name, ifGenerationMatch }).toString()}`,
        headers: { "content-type": "application/json" },
        data: text,
      }),
    /** Answers with the upload's own address in `location`. */
    startUpload: (bucket: string, name: string, sizeBytes: number, ifGenerationMatch: string) =>
      raw({
        method: "POST",
        url: `${objectUrl(bucket)}?${new URLSearchParams({ uploadType: "resumable", name, ifGenerationMatch }).toString()}`,
        headers: { "x-upload-content-type": "application/octet-stream", "x-upload-content-length": String(sizeBytes) },
      }),
    /** Whether an address that an answer names may get our token. */
    isOurs: (address: string): boolean => {
      const url = URL.parse(address);
      const isGoogle = endpoint === undefined && url?.hostname.endsWith(".googleapis.com") === true;
      return url !== null && (url.origin === new URL(storageRoot).origin || (isGoogle && url.protocol === "https:"));
    },
    /** Without bytes it asks how much is stored. 308: not all. */
    putChunk: (address: string, chunk: Uint8Array | undefined, startByte: number, sizeBytes: number) => {
      const range = chunk === undefined || chunk.length === 0 ? "*" : `${startByte}-${startByte + chunk.length - 1}`;
      return raw({
        method: "PUT",
        url: address,
        headers: { "content-range": `bytes ${range}/${sizeBytes}`, "content-type": "application/octet-stream" },
        ...(chunk === undefined ? {} : { data: chunk }),
      });
    },
  };
}

function page(pageToken: string | undefined): { pageToken?: string } {
  return pageToken === undefined ? {} : { pageToken };
}
