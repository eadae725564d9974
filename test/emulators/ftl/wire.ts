/** What does a request address, and how does an answer go out? Between HTTP and the routes. */
import type { IncomingMessage, ServerResponse } from "node:http";
import { gzipSync } from "node:zlib";
import type { Answer } from "./answers.ts";
import type { Call } from "./call.ts";
import { type Api, type Contract, type Match, partial } from "./contract.ts";
import { isObject, list, object, parseJson, text } from "./json.ts";
import type { Lab } from "./lab.ts";

export interface Found {
  readonly route: string;
  readonly api: Api;
  readonly path: Readonly<Record<string, string>>;
  /** Undefined: a part of a conversation that the description does not spell out (chunks of an upload). */
  readonly match: Match | undefined;
}

export function find(known: Contract, http: string, address: URL): Found | undefined {
  const [, bucket] = /^\/(?:resumable\/)?upload\/storage\/v1\/b\/([^/]+)\/o$/.exec(address.pathname) ?? [];
  if (bucket !== undefined && address.searchParams.has("upload_id"))
    return {
      route: "storage.objects.insert#chunk",
      api: "storage",
      path: { bucket: decodeURIComponent(bucket) },
      match: undefined,
    };
  const match = known.match(http, address.pathname);
  if (match === undefined) return undefined;
  return { route: match.method.id, api: match.method.api, path: match.path, match };
}

/** APIs that a project has to enable. */
export const serviceApis: ReadonlySet<Api> = new Set<Api>(["testing", "toolresults", "storage"]);
export const permissions: Readonly<Record<string, string>> = {
  "testing.projects.testMatrices.create": "cloudtestservice.matrices.create",
  "testing.projects.testMatrices.get": "cloudtestservice.matrices.get",
  "testing.projects.testMatrices.cancel": "cloudtestservice.matrices.update",
  "testing.testEnvironmentCatalog.get": "cloudtestservice.environmentcatalog.get",
  "toolresults.projects.histories.list": "cloudtoolresults.histories.list",
  "toolresults.projects.histories.executions.list": "cloudtoolresults.executions.list",
  "toolresults.projects.histories.executions.get": "cloudtoolresults.executions.get",
  "toolresults.projects.histories.executions.steps.list": "cloudtoolresults.steps.list",
  "storage.buckets.get": "storage.buckets.get",
  "storage.objects.insert": "storage.objects.create",
  "storage.objects.get": "storage.objects.get",
  "storage.objects.list": "storage.objects.list",
  "storage.objects.delete": "storage.objects.delete",
};

export function isFile({ route, query }: Call): boolean {
  return route === "storage.objects.insert" && query.get("uploadType") !== "resumable";
}
export function tokenRoute(pathname: string): boolean {
  return pathname === "/token" || pathname === "/oidc";
}

/** Device models that a request is about, for faults that concern one. */
export function devicesOf(lab: Lab, { route, path }: Call, bytes: Buffer): readonly string[] {
  const matrix = lab.matrices.get(path["testMatrixId"] ?? "");
  if (matrix !== undefined) return matrix.devices.map(({ modelId }) => modelId);
  if (route !== "testing.projects.testMatrices.create") return [];
  try {
    const { environmentMatrix } = object(parseJson(bytes.toString()));
    const { androidDeviceList, iosDeviceList } = object(environmentMatrix);
    return [...list(object(androidDeviceList)["androidDevices"]), ...list(object(iosDeviceList)["iosDevices"])].flatMap(
      (one) => text(object(one)["androidModelId"]) ?? text(object(one)["iosModelId"]) ?? [],
    );
  } catch {
    return [];
  }
}

/** JSON is zipped for those who take it, as Google does. */
export function send(
  request: IncomingMessage,
  response: ServerResponse,
  found: Found | undefined,
  address: URL,
  answer: Answer,
): void {
  const { status, body, bytes, headers = {} } = answer;
  if (bytes !== undefined || body === undefined) {
    response.writeHead(status, { ...headers, "content-length": bytes?.length ?? 0 });
    response.end(bytes);
    return;
  }
  const mask = address.searchParams.get("fields");
  const shown = mask !== null && status < 300 && found !== undefined && isObject(body) ? partial(body, mask) : body;
  const json = Buffer.from(JSON.stringify(shown));
  const zip = json.length > 8192 && /\bgzip\b/.test(request.headers["accept-encoding"]?.toString() ?? "");
  const content = zip ? gzipSync(json, { level: 1 }) : json;
  response.writeHead(status, {
    "content-type": "application/json; charset=UTF-8",
    "content-length": content.length,
    ...(zip ? { "content-encoding": "gzip" } : {}),
    ...headers,
  });
  response.end(content);
}
