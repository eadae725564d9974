/**
 * How does one request to Google go out, and with whose credentials? As it is: no repeats, no time limit, no judgement of the status
 * (call.ts has those).
 */
import { GoogleAuth, OAuth2Client, type AuthClient } from "google-auth-library";
import { CallFailed, type Reply } from "./call-failed.ts";

/** Sends it; sent again, it asks the same again. Rejects with `CallFailed` when there are no credentials, else with the client's own errors. */
type Send = (signal: AbortSignal) => Promise<Reply>;

/** How requests travel; the client's own when absent. */
export type Fetch = typeof fetch;

/** Whom to ask, and as whom. */
export interface GoogleOptions {
  /** One server that plays all three services: an emulator. Absent: Google. */
  readonly endpoint: string | undefined;
  /** A file of credentials (a service account's key, or workload identity). Absent: what this computer has by default. */
  readonly credentialsFile: string | undefined;
  readonly project: string;
  readonly fetch?: Fetch;
}

const scopes = ["https://www.googleapis.com/auth/cloud-platform"];

/** What every method of the client is given along with its request. `rootUrl` again: uploads ignore the one of the constructor. */
const using = ({ endpoint, fetch }: GoogleOptions, auth: AuthClient, signal: AbortSignal) => ({
  auth,
  signal,
  ...rootsOf(endpoint),
  retry: false,
  responseType: "json" as const,
  validateStatus: () => true,
  ...(fetch === undefined ? {} : { fetchImplementation: fetch }),
});
type Using = ReturnType<typeof using>;

/** Where the services are: all at the endpoint, or each at its own address. */
export function rootsOf(endpoint: string | undefined): { readonly rootUrl?: string } {
  return endpoint === undefined ? {} : { rootUrl: new URL("/", endpoint).href };
}

/** The APIs' own methods make a plain object of headers, the auth client leaves them as they are. */
type Came = {
  readonly status: number;
  readonly headers: Headers | Readonly<Record<string, string>>;
  readonly data: unknown;
};

/** Turns a question to Google into a request that can be sent. */
export interface GoogleSender {
  /** A request by a method of the client. */
  readonly sending: (ask: (using: Using) => PromiseLike<unknown>) => Send;
  /** One that the client lacks, or puts another body into. */
  readonly raw: (request: {
    readonly method: "GET" | "POST" | "PUT";
    readonly url: string;
    readonly headers?: Record<string, string>;
    readonly data?: Uint8Array | string;
  }) => Send;
  /** Gets other credentials than those in use. */
  readonly refresh: () => Promise<void>;
}

/** One client for all services. Credentials are looked for at once, and awaited with the first request. */
export function googleSender(options: GoogleOptions): GoogleSender {
  let client = newClient(options);
  const sending: GoogleSender["sending"] = (ask) => async (signal) => {
    const auth = await client.catch((error: unknown) => {
      throw new CallFailed("credentials", `no Google credentials: ${said(error)}`);
    });
    await auth.getAccessToken().catch((error: unknown) => {
      const status = statusOf(error);
      throw new CallFailed("credentials", `no access token: ${said(error)}`, status === undefined ? {} : { status });
    });
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the client's type leaves out what it really gives
    const came = (await ask(using(options, auth, signal))) as Came;
    return {
      status: came.status,
      header: (name) => new Headers(came.headers).get(name) ?? undefined,
      data: came.data,
    };
  };
  return {
    sending,
    raw: (request) => sending(({ auth, ...more }) => auth.request({ ...more, ...request })),
    async refresh() {
      client = newClient(options);
      await client.catch(() => undefined);
    },
  };
}

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

function said(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
function statusOf(error: unknown): number | undefined {
  return error instanceof Error && "status" in error && typeof error.status === "number" ? error.status : undefined;
}
