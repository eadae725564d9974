/**
 * How do a workflow run's artifacts behave, without GitHub? A local server that speaks the artifact service's version 4:
 * immutable names within a run, blobs uploaded in blocks, digests kept. The state of one run.
 */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { buffer } from "node:stream/consumers";
import * as z from "zod";

const service = "/twirp/github.actions.results.api.v1.ArtifactService/";
/** As the service gives them: long, because the client masks the signature in every log line. */
const signature = "sig=0f9c1b7e5d3a48260f9c1b7e5d3a4826";

const Call = z.looseObject({
  name: z.string().optional(),
  name_filter: z.string().optional(),
  id_filter: z.coerce.string().optional(),
  size: z.coerce.string().optional(),
  hash: z.string().optional(),
  mime_type: z.string().optional(),
});
type Call = z.infer<typeof Call>;

type Artifact = {
  readonly id: string;
  readonly name: string;
  mimeType: string;
  bytes: Buffer;
  digest: string | undefined;
  finished: boolean;
};

export type LocalArtifacts = {
  /** What ACTIONS_RESULTS_URL has to say. */
  readonly url: string;
  /** What ACTIONS_RUNTIME_TOKEN has to be. */
  readonly token: string;
  /** Finished artifacts by name. */
  readonly names: () => readonly string[];
  /** A finished artifact's zip. */
  readonly bytes: (name: string) => Buffer;
  /** No job gets to give it: the service refuses. */
  refuse(name: string): void;
  /** Whoever wants to give it waits, from when `arrived` fulfils until `release` is called. */
  hold(name: string): { readonly arrived: Promise<void>; readonly release: () => void };
  /** Turns one byte of it over. */
  spoil(name: string): void;
  close(): Promise<void>;
};

/** Starts a server on a free port of this computer. */
export async function startLocalArtifacts(): Promise<LocalArtifacts> {
  const artifacts: Artifact[] = [];
  const blocks = new Map<string, Buffer>();
  const refused = new Set<string>();
  const held = new Map<string, { readonly arrive: () => void; readonly until: Promise<void> }>();
  let url = "";

  const finished = (): readonly Artifact[] => artifacts.filter((one) => one.finished);
  const named = (name: string | undefined): Artifact | undefined => artifacts.findLast((one) => one.name === name);
  const entry = (one: Artifact) => ({
    workflow_run_backend_id: "run-1",
    workflow_job_run_backend_id: "job-1",
    database_id: one.id,
    name: one.name,
    size: String(one.bytes.length),
    created_at: "2026-01-01T00:00:00Z",
    ...(one.digest === undefined ? {} : { digest: one.digest }),
  });

  const operations: Readonly<Record<string, (call: Call) => [status: number, body: unknown]>> = {
    CreateArtifact(call) {
      if (refused.has(call.name ?? ""))
        return [403, { code: "permission_denied", msg: "the storage quota is used up" }];
      if (finished().some(({ name }) => name === call.name))
        return [409, { code: "already_exists", msg: "an artifact with this name already exists on the workflow run" }];
      const id = String(artifacts.length + 1);
      artifacts.push({
        id,
        name: call.name ?? "",
        mimeType: call.mime_type ?? "application/zip",
        bytes: Buffer.alloc(0),
        digest: undefined,
        finished: false,
      });
      return [200, { ok: true, signed_upload_url: `${url}/blob/${id}?${signature}` }];
    },
    FinalizeArtifact(call) {
      const one = named(call.name);
      if (one === undefined) return [404, { code: "not_found", msg: "no such artifact" }];
      one.digest = call.hash;
      one.finished = true;
      return [200, { ok: true, artifact_id: one.id }];
    },
    ListArtifacts(call) {
      const wanted = finished().filter(
        (one) =>
          (call.name_filter === undefined || one.name === call.name_filter) &&
          (call.id_filter === undefined || one.id === call.id_filter),
      );
      return [200, { artifacts: wanted.map(entry) }];
    },
    GetSignedArtifactURL(call) {
      const one = named(call.name);
      if (one === undefined) return [404, { code: "not_found", msg: "no such artifact" }];
      return [200, { signed_url: `${url}/blob/${one.id}?${signature}` }];
    },
  };

  const answerBlob = (request: IncomingMessage, response: ServerResponse, address: URL, body: Buffer): void => {
    const id = address.pathname.slice("/blob/".length);
    const one = artifacts.find((artifact) => artifact.id === id);
    if (one === undefined) return void response.writeHead(404).end();
    if (request.method === "GET") {
      response.writeHead(200, { "content-type": one.mimeType, "content-length": one.bytes.length });
      return void response.end(one.bytes);
    }
    const part = address.searchParams.get("comp");
    if (part === "block") blocks.set(`${id}|${address.searchParams.get("blockid")}`, body);
    else if (part === "blocklist") {
      const ids = [...body.toString().matchAll(/<(?:Latest|Uncommitted|Committed)>([^<]+)</g)].map(
        ([, block]) => block,
      );
      one.bytes = Buffer.concat(ids.map((block) => blocks.get(`${id}|${block}`) ?? Buffer.alloc(0)));
    } else one.bytes = body;
    response.writeHead(201, { etag: '"1"', "last-modified": "Thu, 01 Jan 2026 00:00:00 GMT" }).end();
  };

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const address = new URL(request.url ?? "/", url);
    const body = await buffer(request);
    if (address.pathname.startsWith("/blob/")) return answerBlob(request, response, address, body);
    if (address.pathname === `${service}CreateArtifact`) {
      const hold = held.get(Call.parse(JSON.parse(body.toString())).name ?? "");
      hold?.arrive();
      await hold?.until;
    }
    const operation = operations[address.pathname.slice(service.length)];
    const [status, answer] =
      address.pathname.startsWith(service) && operation !== undefined
        ? operation(Call.parse(JSON.parse(body.toString())))
        : [404, { code: "bad_route", msg: address.pathname }];
    response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(answer));
  };

  const server = createServer((request, response) => {
    void handle(request, response).catch((error: unknown) => response.destroy(new Error(String(error))));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const bound = server.address();
  if (bound === null || typeof bound === "string") throw new Error("the local artifacts have no port");
  url = `http://127.0.0.1:${bound.port}`;
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");
  const existing = (name: string): Artifact => {
    const one = named(name);
    if (one === undefined) throw new Error(`there is no artifact ${name}`);
    return one;
  };
  return {
    url: `${url}/`,
    token: `${part({ alg: "none" })}.${part({ scp: "Actions.Results:run-1:job-1" })}.${"s".repeat(43)}`,
    names: () => finished().map(({ name }) => name),
    refuse: (name) => void refused.add(name),
    hold(name) {
      const [arrived, until] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
      held.set(name, { arrive: arrived.resolve, until: until.promise });
      return { arrived: arrived.promise, release: until.resolve };
    },
    bytes: (name) => existing(name).bytes,
    spoil: (name) => {
      const { bytes } = existing(name);
      const at = Math.floor(bytes.length / 2);
      bytes[at] = (bytes[at] ?? 0) ^ 0xff;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
