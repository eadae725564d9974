/** What does a client get when HTTP itself goes wrong? From the right answer, if there was one, to the one that is sent. */
import { type Answer, refusal, serviceDisabled } from "./answers.ts";
import type { Api } from "./contract.ts";
import type { FaultName } from "./fault-names.ts";
import { isList, isObject, type Json } from "./json.ts";
import type { PlantedFault } from "./scenario.ts";

export type Spoiled =
  | {
      readonly kind: "answer";
      readonly status: number;
      readonly headers: Readonly<Record<string, string>>;
      readonly bytes: Buffer;
      /** The Content-Length that is said. Absent: the true one. */
      readonly claimedBytes?: number;
    }
  | {
      readonly kind: "trickle";
      readonly status: number;
      readonly headers: Readonly<Record<string, string>>;
      readonly bytes: Buffer;
      readonly forMs: number;
    }
  | { readonly kind: "reset" | "hang"; readonly status: 0 }
  | { readonly kind: "refuse"; readonly status: 0; readonly forMs: number };

const html = "<!DOCTYPE html><html><title>Error</title><p>The server encountered a temporary error.</html>\n";
const quotaText =
  "Quota exceeded for quota metric 'Queries' and limit 'Queries per minute' of service for consumer 'project_number:1'.";

/** Status and message of the faults that are plain refusals. */
const refusals: Partial<Record<FaultName, readonly [status: number, message: string]>> = {
  "http-400": [400, "Request contains an invalid argument."],
  "http-401": [401, "Request had invalid authentication credentials."],
  "http-403": [403, "The caller does not have permission"],
  "http-404": [404, "Requested entity was not found."],
  "http-408": [408, "Request timed out."],
  "http-409": [409, "The operation was aborted."],
  "http-429": [429, quotaText],
  "http-429-retry-after": [429, quotaText],
  "http-500": [500, "Internal error encountered."],
  "http-503": [503, "The service is currently unavailable."],
  "http-503-retry-after": [503, "The service is currently unavailable."],
  "http-504": [504, "Deadline expired before operation could complete."],
};

/** What is sent in place of `answer`; undefined: the work was not done, so there is none. */
export function spoiled(
  fault: PlantedFault,
  api: Api | undefined,
  project: string,
  answer: Answer = { status: 200, body: {} },
): Spoiled {
  const { name, seconds, forSeconds = 60 } = fault;
  const refused = refusals[name];
  if (refused !== undefined) {
    const more = name.endsWith("-retry-after") ? { headers: { "retry-after": String(seconds ?? 30) } } : {};
    return sentAs(refusal(api, ...refused, more));
  }
  const sent = sentAs(answer);
  const half = sent.bytes.subarray(0, Math.ceil(sent.bytes.length / 2));
  const page = { kind: "answer", headers: { "content-type": "text/html" }, bytes: Buffer.from(html) } as const;
  const more: Partial<Record<FaultName, Spoiled>> = {
    "http-403-service-disabled": sentAs(
      serviceDisabled(api ?? "testing", `${api ?? "testing"}.googleapis.com`, project),
    ),
    "http-502-html": { ...page, status: 502 },
    "html-200": { ...page, status: 200 },
    "truncated-json-200": { ...sent, bytes: half },
    "empty-object-200": { ...sent, bytes: Buffer.from("{}") },
    "reset-before": { kind: "reset", status: 0 },
    "reset-after-commit": { kind: "reset", status: 0 },
    "reset-mid-body": { ...sent, bytes: half, claimedBytes: sent.bytes.length },
    "wrong-content-length": { ...sent, claimedBytes: sent.bytes.length + 10 },
    refused: { kind: "refuse", status: 0, forMs: forSeconds * 1000 },
    hang: { kind: "hang", status: 0 },
    "hang-after-commit": { kind: "hang", status: 0 },
    trickle: { ...sent, kind: "trickle", forMs: (seconds ?? 45) * 1000 },
  };
  return more[name] ?? { ...sent, bytes: changed(answer, name, sent.bytes) };
}

function sentAs({ status, body, bytes, headers = {} }: Answer): Spoiled & { readonly kind: "answer" } {
  if (bytes !== undefined) return { kind: "answer", status, headers, bytes: Buffer.from(bytes) };
  const type = { "content-type": "application/json; charset=UTF-8" };
  return { kind: "answer", status, headers: { ...type, ...headers }, bytes: Buffer.from(JSON.stringify(body ?? {})) };
}

const enumNames = new Set([
  "state",
  "outcomeSummary",
  "summary",
  "testState",
  "invalidMatrixDetails",
  "deviceCapacity",
]);

function changed({ body }: Answer, name: FaultName, whole: Buffer): Buffer {
  if (body === undefined) return whole;
  const walk = (value: Json, key = ""): Json => {
    if (isList(value)) return name === "null-lists" ? null : value.map((one) => walk(one));
    if (isObject(value)) {
      const inner = Object.fromEntries(Object.entries(value).map(([key, one]) => [key, walk(one, key)]));
      return name === "extra-fields" ? { ...inner, aFieldOfTomorrow: { value: 1 } } : inner;
    }
    return name === "unknown-enum" && enumNames.has(key) && typeof value === "string" ? "A_VALUE_OF_TOMORROW" : value;
  };
  return Buffer.from(JSON.stringify(walk(body)));
}
