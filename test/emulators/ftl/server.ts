/**
 * How does Test Lab answer, without Test Lab? One local HTTP server for Testing v1, Tool Results v1beta3, Cloud Storage and what they need
 * around them; every request and answer is held against Google's own descriptions.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { buffer } from "node:stream/consumers";
import { gunzipSync } from "node:zlib";
import { type Answer, badRequest, refusal, serviceDisabled } from "./answers.ts";
import type { Call, Routes } from "./call.ts";
import { Contract, type Violation } from "./contract.ts";
import type { Execute } from "./device-job.ts";
import { faultRows } from "./fault-names.ts";
import { spoiled, type Spoiled } from "./http-faults.ts";
import type { JournalEntry, LabRecords } from "./journal.ts";
import { type Json, parseJson } from "./json.ts";
import { Lab } from "./lab.ts";
import { projectRoutes, tokenAnswer, unauthorised, workloadIdentityFile } from "./project-routes.ts";
import { PlantedFault, Scenario, type ScenarioInput } from "./scenario.ts";
import { storageRoutes } from "./storage-routes.ts";
import { syntheticExecutor } from "./synthetic-executor.ts";
import { testingRoutes } from "./testing-routes.ts";
import { toolResultsRoutes } from "./tool-results-routes.ts";
import { uploadRoutes } from "./uploads.ts";
import { type Pace, VirtualClock } from "./virtual-clock.ts";
import { devicesOf, find, type Found, isFile, permissions, send, serviceApis, tokenRoute } from "./wire.ts";

export const routes: Routes = {
  ...testingRoutes,
  ...toolResultsRoutes,
  ...storageRoutes,
  ...uploadRoutes,
  ...projectRoutes,
};
let contract: Contract | undefined;

export interface FtlEmulatorOptions {
  readonly scenario?: ScenarioInput;
  /** Ids, and all that is random. Same seed and same requests: same journal. */
  readonly seed?: number;
  readonly pace?: Pace;
  /** Absent: synthetic samples, in no time. */
  readonly execute?: Execute;
  readonly port?: number;
  readonly startMs?: number;
}

export interface FtlEmulator {
  /** Root of all APIs, without a slash at its end: what EDGEGATE_FIREBASE_ENDPOINT has to say. */
  readonly url: string;
  /** Share it with the client in this process: it fits ports.Clock. */
  readonly clock: VirtualClock;
  readonly lab: Lab;
  /** Answers of ours that Google's descriptions do not allow; empty as long as the emulator is right. */
  readonly violations: readonly (Violation & { readonly route: string })[];
  /** A credential file for workload identity federation with this lab. */
  readonly workloadIdentityFile: string;
  records(): LabRecords;
  plant(fault: ScenarioInput["faults"] extends readonly (infer One)[] | undefined ? One : never): void;
  /** Called with each entry of the journal as it is written. */
  onEntry(hear: (entry: JournalEntry) => void): void;
  close(): Promise<void>;
}

/** Starts a lab on a free port of this computer. */
export async function startFtlEmulator(options: FtlEmulatorOptions = {}): Promise<FtlEmulator> {
  const known = (contract ??= new Contract());
  const scenario = Scenario.parse(options.scenario ?? {});
  const clock = new VirtualClock(options.pace ?? { kind: "idle", quietMs: 1 }, options.startMs);
  const violations: (Violation & { readonly route: string })[] = [];
  const listeners: ((entry: JournalEntry) => void)[] = [];
  const server = createServer((request, response) => {
    void handle(request, response).catch((error: unknown) => {
      violations.push({ route: request.url ?? "", field: "", description: `the emulator failed: ${String(error)}` });
      response.destroy();
    });
  });
  // Ends of connections that nobody uses are the client's business here.
  server.keepAliveTimeout = 60_000;
  const port = await listen(server, options.port ?? 0);
  const url = `http://127.0.0.1:${port}`;
  const { seed = 1, execute = syntheticExecutor } = options;
  const lab = new Lab({ url, clock, scenario, seed, execute });

  return {
    url,
    clock,
    lab,
    violations,
    workloadIdentityFile: workloadIdentityFile(url),
    records: () => lab.records(),
    plant: (fault) => lab.faults.plant(PlantedFault.parse(fault)),
    onEntry: (hear) => {
      listeners.push(hear);
    },
    close: () => {
      clock.close();
      server.closeAllConnections();
      return new Promise((resolve) => {
        server.close(() => resolve());
      });
    },
  };

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const address = new URL(request.url ?? "/", url);
    const http = request.method ?? "GET";
    if (address.pathname.startsWith("/__emulator/")) return control(http, address, request, response);
    const release = clock.hold();
    try {
      const fromMs = clock.nowMs();
      const raw = await buffer(request);
      const bytes = request.headers["content-encoding"] === "gzip" ? gunzipSync(raw) : raw;
      const found = find(known, http, address);
      const route = found?.route ?? (tokenRoute(address.pathname) ? "oauth.token" : "unknown");
      const call: Call = {
        lab,
        route,
        path: found?.path ?? {},
        query: address.searchParams,
        headers: request.headers,
        bytes,
        body: undefined,
      };
      const devices = devicesOf(lab, call, bytes);
      const fault = lab.faults.hitHttp({ route, devices });
      const commits = fault === undefined || (fault.committed ?? faultRows[fault.name].committed === true);
      const api = found?.api;
      const answer = commits ? answerTo(call, found, http, address) : undefined;
      if (answer !== undefined && found !== undefined) hold(answer, found, address);
      const sent = fault === undefined ? undefined : spoiled(fault, api, scenario.project, answer);
      const plain = answer ?? { status: 0 };
      note({
        fromMs,
        http,
        route,
        address,
        bytes,
        plain,
        sent,
        fault: fault?.name,
        committed: answer !== undefined && answer.status < 400,
      });
      if (sent === undefined) send(request, response, found, address, plain);
      else await misbehave(response, sent, release);
    } finally {
      release();
    }
  }

  function answerTo(call: Call, found: Found | undefined, http: string, address: URL): Answer {
    if (found === undefined)
      return (
        tokenAnswer(lab, http, address.pathname) ?? {
          status: 404,
          bytes: Buffer.from("Not Found"),
          headers: { "content-type": "text/html" },
        }
      );
    const { api, match } = found;
    const free = api === "sts" || api === "iamcredentials";
    const refused = free ? undefined : (unauthorised(lab, api, call.headers.authorization) ?? lab.rates.refuse(api));
    if (refused !== undefined) return refused;
    const service = `${api}.googleapis.com`;
    if (!free && serviceApis.has(api) && !scenario.services.includes(service))
      return serviceDisabled(api, service, scenario.project);
    const permission = permissions[found.route];
    if (permission !== undefined && !lab.allows(permission))
      return refusal(
        api,
        403,
        `Permission '${permission}' denied on resource '//cloudresourcemanager.googleapis.com/projects/${scenario.project}' (or it may not exist).`,
      );
    const json =
      (call.headers["content-type"] ?? "").startsWith("application/json") && call.bytes.length > 0 && !isFile(call);
    let body: Json | undefined;
    try {
      body = json ? parseJson(call.bytes.toString()) : undefined;
    } catch {
      return refusal(api, 400, "Invalid JSON payload received. Unexpected token.");
    }
    if (match !== undefined) {
      const wrong = match.method.checkRequest(call.query, body);
      if (wrong.length > 0) return badRequest(api, wrong);
    }
    const project = call.path["projectId"];
    if (project !== undefined && project !== scenario.project)
      return refusal(api, 403, "The caller does not have permission");
    const work = routes[found.route];
    if (work === undefined) throw new Error(`${found.route} is described but not played`);
    return work({ ...call, body });
  }

  /** Holds a good answer against the description. */
  function hold({ status, body }: Answer, { match, route }: Found, address: URL): void {
    if (status >= 300 || match === undefined || body === undefined || address.searchParams.has("fields")) return;
    violations.push(...match.method.checkAnswer(body).map((one) => ({ ...one, route })));
  }

  function note(order: {
    readonly fromMs: number;
    readonly http: string;
    readonly route: string;
    readonly address: URL;
    readonly bytes: Buffer;
    readonly plain: Answer;
    readonly sent: Spoiled | undefined;
    readonly fault: JournalEntry["fault"];
    readonly committed: boolean;
  }): void {
    const { fromMs, http, route, address, bytes, plain, sent, fault, committed } = order;
    const query = new URLSearchParams(address.searchParams);
    for (const secret of ["access_token", "oauth_token", "key"]) query.delete(secret);
    const asked = query.size === 0 ? address.pathname : `${address.pathname}?${query.toString()}`;
    const entry: JournalEntry = {
      at: lab.entries.length,
      fromMs,
      untilMs: clock.nowMs(),
      http,
      route,
      address: asked,
      requestId: address.searchParams.get("requestId") ?? undefined,
      status: sent === undefined ? plain.status : sent.status,
      committed,
      fault,
      requestBytes: bytes.length,
      answerBytes:
        plain.bytes?.length ?? (plain.body === undefined ? 0 : Buffer.byteLength(JSON.stringify(plain.body))),
    };
    lab.entries.push(entry);
    for (const hear of listeners) hear(entry);
  }

  async function misbehave(response: ServerResponse, sent: Spoiled, release: () => void): Promise<void> {
    switch (sent.kind) {
      case "answer":
        response.writeHead(sent.status, { ...sent.headers, "content-length": sent.claimedBytes ?? sent.bytes.length });
        if (sent.claimedBytes === undefined) return void response.end(sent.bytes);
        response.write(sent.bytes, () => response.destroy());
        return;
      case "reset":
        response.destroy();
        return;
      case "refuse":
        return refuse(sent.forMs);
      case "hang":
        // Time goes on: a client that waits has to give up by its own clock.
        release();
        return;
      case "trickle": {
        release();
        response.writeHead(sent.status, { ...sent.headers, "content-length": sent.bytes.length });
        const size = Math.ceil(sent.bytes.length / 30);
        for (let from = 0; from < sent.bytes.length; from += size) {
          await clock.sleep(sent.forMs / Math.ceil(sent.bytes.length / size));
          response.write(sent.bytes.subarray(from, from + size));
        }
        response.end();
      }
    }
  }

  /** Nobody listens for a while. */
  function refuse(forMs: number): Promise<void> {
    clock.after(forMs, () => {
      if (!server.listening) server.listen(port, "127.0.0.1");
    });
    return new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  }

  /** The emulator's own routes, for those who are not in this process. */
  async function control(
    http: string,
    address: URL,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    const body = await buffer(request);
    const answer = (status: number, value: unknown): void => {
      response.writeHead(status, { "content-type": "application/json" });
      response.end(`${JSON.stringify(value)}\n`);
    };
    switch (`${http} ${address.pathname}`) {
      case "GET /__emulator/journal":
        return answer(200, lab.records());
      case "GET /__emulator/violations":
        return answer(200, violations);
      case "GET /__emulator/now":
        return answer(200, { now: clock.instant() });
      case "POST /__emulator/advance":
        await clock.advance(Number(address.searchParams.get("seconds") ?? 0) * 1000);
        return answer(200, { now: clock.instant() });
      case "POST /__emulator/faults": {
        const fault = PlantedFault.safeParse(parseJson(body.toString()));
        if (!fault.success) return answer(400, { error: fault.error.issues });
        lab.faults.plant(fault.data);
        return answer(200, {});
      }
      default:
        return answer(404, { error: "journal, violations, now, advance or faults" });
    }
  }
}

async function listen(server: Server, port: number): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  const bound = server.address();
  if (bound === null || typeof bound === "string") throw new Error("the emulator has no port");
  return bound.port;
}
