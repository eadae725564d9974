/** How does Google say yes and no? Bodies of answers in the two dialects: canonical errors, and Cloud Storage's own. */
import type { Api, Violation } from "./contract.ts";
import type { Json, JsonObject } from "./json.ts";

export interface Answer {
  readonly status: number;
  readonly body?: Json;
  /** Instead of a body: a file's bytes. */
  readonly bytes?: Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Canonical names by HTTP status; Cloud Storage's reasons. */
const statusNames: Readonly<Record<number, readonly [canonical: string, reason: string]>> = {
  400: ["INVALID_ARGUMENT", "invalid"],
  401: ["UNAUTHENTICATED", "authError"],
  403: ["PERMISSION_DENIED", "forbidden"],
  404: ["NOT_FOUND", "notFound"],
  408: ["DEADLINE_EXCEEDED", "requestTimeout"],
  409: ["ALREADY_EXISTS", "conflict"],
  410: ["FAILED_PRECONDITION", "uploadBrokenConnection"],
  412: ["FAILED_PRECONDITION", "conditionNotMet"],
  429: ["RESOURCE_EXHAUSTED", "rateLimitExceeded"],
  500: ["INTERNAL", "backendError"],
  503: ["UNAVAILABLE", "backendError"],
  504: ["DEADLINE_EXCEEDED", "gatewayTimeout"],
};

export function ok(body: Json): Answer {
  return { status: 200, body };
}

export function refusal(
  api: Api | undefined,
  status: number,
  message: string,
  more: { readonly details?: readonly JsonObject[]; readonly headers?: Readonly<Record<string, string>> } = {},
): Answer {
  const [name, reason] = statusNames[status] ?? ["UNKNOWN", "unknown"];
  const headers = more.headers === undefined ? {} : { headers: more.headers };
  if (api === "storage")
    return {
      status,
      body: { error: { code: status, message, errors: [{ message, domain: "global", reason }] } },
      ...headers,
    };
  const details = more.details === undefined ? {} : { details: more.details };
  return { status, body: { error: { code: status, message, status: name, ...details } }, ...headers };
}

/** A request that the API's description does not allow. */
export function badRequest(api: Api, violations: readonly Violation[]): Answer {
  const message = violations.map(({ description }) => description).join("\n");
  const fieldViolations = violations.map(({ field, description }) =>
    field === "" ? { description } : { field, description },
  );
  return refusal(api, 400, message, {
    details: [{ "@type": "type.googleapis.com/google.rpc.BadRequest", fieldViolations }],
  });
}

export function serviceDisabled(api: Api, service: string, project: string): Answer {
  const activationUrl = `https://console.developers.google.com/apis/api/${service}/overview?project=${project}`;
  const message = `${service} has not been used in project ${project} before or it is disabled. Enable it by visiting ${activationUrl} then retry.`;
  return refusal(api, 403, message, {
    details: [
      {
        "@type": "type.googleapis.com/google.rpc.ErrorInfo",
        reason: "SERVICE_DISABLED",
        domain: "googleapis.com",
        metadata: { service, consumer: `projects/${project}`, activationUrl },
      },
    ],
  });
}

/** An instant as the Testing API prints it. */
export function rfc3339(ms: number): string {
  return new Date(ms).toISOString();
}
/** An instant, or a duration, as Tool Results prints it. */
export function secondsAndNanos(ms: number): JsonObject {
  const seconds = Math.floor(ms / 1000);
  return { seconds: String(seconds), nanos: Math.round((ms - seconds * 1000) * 1e6) };
}
