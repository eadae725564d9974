/**
 * How is Google spoken to? The only file that knows its client. It sends one request and gives the answer as it came: no repeats, no
 * time limit, no judgement of the status (call.ts has those). Loaded when the farm is used, not before.
 */
import { storage_v1 } from "googleapis/build/src/apis/storage/v1.js";
import { testing_v1 } from "googleapis/build/src/apis/testing/v1.js";
import { toolresults_v1beta3 } from "googleapis/build/src/apis/toolresults/v1beta3.js";
import { GoogleAuth, OAuth2Client, type AuthClient } from "google-auth-library";
import { CallFailed, type Reply } from "./call-failed.ts";

export type Send = (signal: AbortSignal) => Promise<Reply>;
export type MatrixBody = testing_v1.Schema$TestMatrix;

/** How requests travel; the client's own when absent. */
export type Fetch = typeof fetch;

export interface GoogleOptions {
  /** One server that plays all three services: an emulator. Absent: Google. */
  readonly endpoint: string | undefined;
  /** A file of credentials (a service account's key, or workload identity). Absent: what this computer has by default. */
  readonly credentialsFile: string | undefined;
  readonly project: string;
  readonly fetch?: Fetch;
}

const scopes = ["https://www.googleapis.com/auth/cloud-platform"];

/** Every method gives a request that can be sent, and sent again. */
export function google(options: GoogleOptions) {
  const { endpoint, project, fetch } = options;
  let client = newClient(options);
  const roots = endpoint === undefined ? {} : { rootUrl: new URL("/", endpoint).href };
  const storageRoot = roots.rootUrl ?? "https://storage.googleapis.com/";
  const testing = new testing_v1.Testing(roots);
  const results = new toolresults_v1beta3.Toolresults(roots);
  const storage = new storage_v1.Storage(roots);

  /** `rootUrl` again: uploads ignore the one of the constructor. */
  const using = (auth: AuthClient, signal: AbortSignal) => ({
    auth,
    signal,
    ...roots,
    retry: false,
    responseType: "json" as const,
    validateStatus: () => true,
    ...(fetch === undefined ? {} : { fetchImplementation: fetch }),
  });
  type Using = ReturnType<typeof using>;
  /** The APIs' own methods make a plain object of headers, the auth client leaves them as they are. */
  type Came = {
    readonly status: number;
    readonly headers: Headers | Readonly<Record<string, string>>;
    readonly data: unknown;
  };

  const sending =
    (ask: (using: Using) => PromiseLike<unknown>): Send =>
    async (signal) => {
      const auth = await client.catch((error: unknown) => {
        throw new CallFailed("credentials", `no Google credentials: ${said(error)}`);
      });
      await auth.getAccessToken().catch((error: unknown) => {
        const status = statusOf(error);
        throw new CallFailed("credentials", `no access token: ${said(error)}`, status === undefined ? {} : { status });
      });
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the client's type leaves out what it really gives
      const came = (await ask(using(auth, signal))) as Came;
      return {
        status: came.status,
        header: (name) => new Headers(came.headers).get(name) ?? undefined,
        data: came.data,
      };
    };
  /** Requests that the storage client lacks, or puts another body into. */
  const raw = (request: {
    readonly method: "GET" | "POST" | "PUT";
    readonly url: string;
    readonly headers?: Record<string, string>;
    readonly data?: Uint8Array | string;
  }): Send => sending(({ auth, ...more }) => auth.request({ ...more, ...request }));
  const objectUrl = (bucket: string) => `${storageRoot}upload/storage/v1/b/${encodeURIComponent(bucket)}/o`;

  return {
    /** Gets other credentials than those in use. */
    async refresh(): Promise<void> {
      client = newClient(options);
      await client.catch(() => undefined);
    },

    createMatrix: (requestId: string, requestBody: MatrixBody) =>
      sending((o) => testing.projects.testMatrices.create({ projectId: project, requestId, requestBody }, o)),
    getMatrix: (testMatrixId: string) =>
      sending((o) => testing.projects.testMatrices.get({ projectId: project, testMatrixId }, o)),
    cancelMatrix: (testMatrixId: string) =>
      sending((o) => testing.projects.testMatrices.cancel({ projectId: project, testMatrixId }, o)),
    catalog: (environmentType: "ANDROID" | "IOS") =>
      sending((o) => testing.testEnvironmentCatalog.get({ environmentType, projectId: project }, o)),

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
export type GoogleApis = ReturnType<typeof google>;

function newClient({ endpoint, credentialsFile, project }: GoogleOptions): Promise<AuthClient> {
  if (endpoint !== undefined && credentialsFile === undefined) {
    const placeholder = new OAuth2Client();
    placeholder.setCredentials({ access_token: "emulator" });
    return Promise.resolve(placeholder);
  }
  const keyFile = credentialsFile === undefined ? {} : { keyFilename: credentialsFile };
  const client = new GoogleAuth({ scopes, projectId: project, ...keyFile }).getClient();
  // Awaited with the first request; until then nobody listens.
  client.catch(() => undefined);
  return client;
}

function page(pageToken: string | undefined): { pageToken?: string } {
  return pageToken === undefined ? {} : { pageToken };
}
function said(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
function statusOf(error: unknown): number | undefined {
  return error instanceof Error && "status" in error && typeof error.status === "number" ? error.status : undefined;
}
