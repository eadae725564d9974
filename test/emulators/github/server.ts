/**
 * How does GitHub answer, without GitHub? A local HTTP server for one repository that holds every request and every
 * answer against GitHub's own description of its API. Its state is at `/_state`, what broke the description at
 * `/_violations`; faults are planted with `fail`.
 */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { text } from "node:stream/consumers";
import { Contract, type Violation } from "./contract.ts";
import { Objects } from "./objects.ts";
import { allowed, type Answer, forbidden, operations, problem } from "./operations.ts";
import { LocalRepository, workflowCaller } from "./repository.ts";

/** What goes wrong with the next requests to one operation (or to any). */
export type Fault = {
  /** Such as `issues/create-comment`. Absent: any operation. */
  readonly operation?: string;
  /** How many requests it hits; 1 unless told. */
  readonly times?: number;
  readonly answer?: "server-error" | "secondary-rate-limit" | "forbidden" | "bad-credentials" | "hang-up";
  /** The work is done all the same, and only then answered with `answer`. */
  readonly afterwards?: boolean;
  /** Called before the answer is worked out, for what happens in between: a push, say. */
  readonly before?: () => void;
  /** Holds the answer back until this settles. */
  readonly until?: Promise<void>;
};

/** Reading and compiling the description takes longer than most tests. */
let described: Contract | undefined;

export type Exchange = { readonly operation: string; readonly status: number };

export type LocalGithub = {
  /** What GITHUB_API_URL has to say. */
  readonly url: string;
  readonly repository: LocalRepository;
  readonly violations: readonly Violation[];
  /** Answered requests, in order. */
  readonly exchanges: readonly Exchange[];
  fail(fault: Fault): void;
  close(): Promise<void>;
};

/** Starts a server on a free port of this computer. `workflow-token` is known to it as the token of a workflow. */
export async function startLocalGithub(fullName = "acme/models"): Promise<LocalGithub> {
  const contract = (described ??= new Contract());
  const repository = new LocalRepository(fullName);
  repository.callers.set("workflow-token", workflowCaller);
  const violations: Violation[] = [];
  const exchanges: Exchange[] = [];
  const faults: { fault: Fault; left: number }[] = [];

  const server = createServer((request, response) => {
    void handle(request, response).catch((error: unknown) => {
      violations.push({ operation: "server", where: "handler", problem: String(error) });
      response.destroy();
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const bound = server.address();
  if (bound === null || typeof bound === "string") throw new Error("the local GitHub has no port");
  const url = `http://127.0.0.1:${bound.port}`;
  const objects = new Objects(url, fullName);

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const address = new URL(request.url ?? "/", url);
    if (address.pathname === "/_violations") return send(response, { status: 200, body: violations });
    if (address.pathname === "/_state") {
      return send(response, {
        status: 200,
        body: {
          pulls: [...repository.pulls.values()],
          comments: repository.comments,
          statuses: repository.statuses,
          exchanges,
        },
      });
    }
    const artifact = repository.artifacts.find(({ id }) => address.pathname === `/_artifacts/${id}`);
    if (artifact !== undefined) {
      // Another host, on GitHub: storage, which the redirect leads to.
      response.writeHead(200, { "content-type": "application/zip" }).end(artifact.bytes);
      return;
    }
    const raw = await text(request);
    const found = contract.match(request.method ?? "", address.pathname);
    if (found === undefined) {
      violations.push({
        operation: `${request.method} ${address.pathname}`,
        where: "address",
        problem: "is not among the described operations",
      });
      return send(response, problem(404, "Not Found"));
    }
    const { operation, path } = found;
    const planted = faults.find(({ fault, left }) => left > 0 && (fault.operation ?? operation.id) === operation.id);
    if (planted !== undefined) {
      planted.left -= 1;
      planted.fault.before?.();
      await planted.fault.until;
    }
    const body: unknown = raw === "" ? undefined : JSON.parse(raw);
    const mistakes = operation.checkRequest(path, address.searchParams, body);
    violations.push(...mistakes);
    const instead = planted?.fault.answer === undefined ? undefined : faultAnswers[planted.fault.answer];
    const answer =
      instead !== undefined && planted?.fault.afterwards !== true
        ? instead
        : mistakes.length > 0
          ? problem(422, "Validation Failed")
          : work(request, operation.id, path, address, body);
    exchanges.push({ operation: operation.id, status: (instead ?? answer).status });
    if (planted?.fault.answer === "hang-up") {
      response.destroy();
      return;
    }
    violations.push(...operation.checkResponse(answer.status, answer.body));
    send(response, instead ?? answer);
  }

  function work(
    request: IncomingMessage,
    id: string,
    path: Readonly<Record<string, string>>,
    address: URL,
    body: unknown,
  ): Answer {
    const token = /^(?:token|bearer) (.+)$/i.exec(request.headers.authorization ?? "")?.[1];
    const caller = repository.callers.get(token ?? "");
    if (token === undefined) return problem(401, "Requires authentication");
    if (caller === undefined) return problem(401, "Bad credentials");
    if (path["owner"] !== undefined && `${path["owner"]}/${path["repo"]}` !== fullName)
      return problem(404, "Not Found");
    const handler = operations[id];
    if (handler === undefined) {
      violations.push({ operation: id, where: "handler", problem: "is described but not played" });
      return problem(500, "Not played by the local GitHub");
    }
    if (!allowed(handler, caller)) return forbidden(handler);
    const fields = new Map<string, unknown>(typeof body === "object" && body !== null ? Object.entries(body) : []);
    return handler.answer({
      repository,
      objects,
      caller,
      path,
      query: address.searchParams,
      body: fields,
      url: address,
    });
  }

  return {
    url,
    repository,
    violations,
    exchanges,
    fail: (fault) => {
      faults.push({ fault, left: fault.times ?? 1 });
    },
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => {
          if (error === undefined) resolve();
          else reject(error);
        });
        server.closeAllConnections();
      }),
  };
}

const faultAnswers: Readonly<Record<NonNullable<Fault["answer"]>, Answer>> = {
  "server-error": problem(502, "Server Error"),
  "secondary-rate-limit": problem(
    403,
    "You have exceeded a secondary rate limit. Please wait a few minutes before you try again.",
    { "retry-after": "1" },
  ),
  forbidden: problem(403, "Resource not accessible by integration"),
  "bad-credentials": problem(401, "Bad credentials"),
  // Never sent: the connection is cut instead.
  "hang-up": problem(500, "cut"),
};

function send(response: ServerResponse, { status, body, headers }: Answer): void {
  response.writeHead(status, {
    "content-type": "application/json; charset=utf-8",
    "x-ratelimit-limit": "5000",
    "x-ratelimit-remaining": "4999",
    ...headers,
  });
  response.end(body === undefined ? undefined : JSON.stringify(body));
}
