/**
 * Does this exchange keep to Google's own description of its APIs? Compiles `discovery.json` (cut out of the documents in the
 * Python package google-api-python-client 2.202.0, Apache-2.0, by scripts/ftl-discovery.ts) into closed validators.
 */
import { readFileSync } from "node:fs";
import { Ajv, type ErrorObject, type ValidateFunction } from "ajv";
import { isList, isObject, type Json, type JsonObject, list, object, parseJson } from "./json.ts";

const apis = [
  "testing",
  "toolresults",
  "storage",
  "serviceusage",
  "cloudresourcemanager",
  "iamcredentials",
  "sts",
] as const;
export type Api = (typeof apis)[number];
/** Something that the description does not allow, in the words of Google's JSON front end. */
export type Violation = { readonly field: string; readonly description: string };

export interface Method {
  /** Such as `testing.projects.testMatrices.create`. */
  readonly id: string;
  readonly api: Api;
  /** What is wrong with the query or the JSON body; empty when nothing is. */
  checkRequest(query: URLSearchParams, body: Json | undefined): readonly Violation[];
  /** What is wrong with a body that we answer with success; empty when nothing is. */
  checkAnswer(body: Json | undefined): readonly Violation[];
}
export interface Match {
  readonly method: Method;
  /** Values of the path's placeholders, decoded, by name. */
  readonly path: Readonly<Record<string, string>>;
  /** The address is the one for uploads. */
  readonly upload: boolean;
}

/** Query parameters that every method takes. */
const general = new Set(
  "$.xgafv access_token alt callback fields key oauth_token prettyPrint quotaUser userIp uploadType upload_protocol upload_id".split(
    " ",
  ),
);

interface Route {
  readonly http: string;
  readonly pattern: RegExp;
  readonly names: readonly string[];
  readonly upload: boolean;
  readonly method: Method;
  readonly literals: number;
}

/** Every method of the description. Takes about 0.2 s to make: validators are compiled when first used. */
export class Contract {
  readonly #routes: readonly Route[];

  constructor() {
    const document = object(parseJson(readFileSync(new URL("discovery.json", import.meta.url), "utf8")));
    this.#routes = Object.entries(document)
      .flatMap(([name, api]) => routesOf(name, object(api)))
      // Most literal text first, so that `…/services:batchGet` is not read as a service.
      .sort((a, b) => b.literals - a.literals);
  }

  /** The method that a request addresses; undefined when there is none. `pathname` is still percent-encoded. */
  match(http: string, pathname: string): Match | undefined {
    for (const route of this.#routes) {
      const found = route.http === http ? route.pattern.exec(pathname) : null;
      if (found === null) continue;
      const path = Object.fromEntries(route.names.map((name, at) => [name, decodeURIComponent(found[at + 1] ?? "")]));
      return { method: route.method, path, upload: route.upload };
    }
    return undefined;
  }

  get methodIds(): readonly string[] {
    return [...new Set(this.#routes.map(({ method }) => method.id))].sort();
  }
}

function routesOf(name: string, api: JsonObject): readonly Route[] {
  const ajv = new Ajv({ strict: false, allErrors: true });
  const schemas = object(api["schemas"]);
  ajv.addSchema({
    $id: name,
    $defs: Object.fromEntries(Object.entries(schemas).map(([id, one]) => [id, closed(one)])),
  });
  const compiled = new Map<string, ValidateFunction>();
  const validator = (reference: Json | undefined): ValidateFunction | undefined => {
    const schema = object(reference)["$ref"];
    if (typeof schema !== "string") return undefined;
    const known = compiled.get(schema) ?? ajv.compile({ $ref: `${name}#/$defs/${schema}` });
    compiled.set(schema, known);
    return known;
  };
  return Object.values(object(api["methods"])).flatMap((described) => {
    const method = object(described);
    const one = new DescribedMethod(method, apiOf(name), ajv, validator);
    const base = `/${word(api["servicePath"])}`;
    const uploads = Object.values(object(object(method["mediaUpload"])["protocols"])).map((protocol) =>
      word(object(protocol)["path"]),
    );
    const template = base + word(method["flatPath"] ?? method["path"]);
    const plain = [template, ...(method["supportsMediaDownload"] === true ? [`/download${template}`] : [])];
    // A file is only ever inserted at the upload address.
    const paths = uploads.length > 0 ? uploads : plain;
    return paths.map((path): Route => {
      const segment = name === "storage.v1" ? "([^/]+)" : "([^/:]+)";
      return {
        http: word(method["httpMethod"]),
        pattern: new RegExp(`^${path.replaceAll(".", "\\.").replaceAll(/\{\w+\}/g, segment)}$`),
        names: [...path.matchAll(/\{(\w+)\}/g)].map(([, placeholder = ""]) => placeholder),
        upload: uploads.length > 0,
        method: one,
        literals: path.replaceAll(/\{\w+\}/g, "").length,
      };
    });
  });
}

class DescribedMethod implements Method {
  readonly id: string;
  readonly api: Api;
  readonly #parameters: ReadonlyMap<string, { readonly check: ValidateFunction; readonly numeric: boolean }>;
  readonly #required: readonly string[];
  readonly #request: () => ValidateFunction | undefined;
  readonly #answer: () => ValidateFunction | undefined;

  constructor(
    method: JsonObject,
    api: Api,
    ajv: Ajv,
    validator: (reference: Json | undefined) => ValidateFunction | undefined,
  ) {
    this.id = word(method["id"]);
    this.api = api;
    const inQuery = Object.entries(object(method["parameters"])).filter(
      ([, one]) => object(one)["location"] === "query",
    );
    this.#parameters = new Map(
      inQuery.map(([name, one]) => {
        // Query texts are checked one by one, so `repeated` needs no list.
        const schema = object(closed(one));
        const numeric = schema["type"] === "integer" || schema["type"] === "boolean";
        return [name, { check: ajv.compile(schema), numeric }];
      }),
    );
    this.#required = inQuery.filter(([, one]) => object(one)["required"] === true).map(([name]) => name);
    this.#request = () => validator(method["request"]);
    this.#answer = () => validator(method["response"]);
  }

  checkRequest(query: URLSearchParams, body: Json | undefined): readonly Violation[] {
    const problems: Violation[] = [];
    for (const [name, value] of query) {
      const parameter = this.#parameters.get(name);
      if (parameter === undefined) {
        if (!general.has(name)) problems.push({ field: name, description: unknownName(name) });
        continue;
      }
      const read = parameter.numeric && /^(-?\d+|true|false)$/.test(value) ? parseJson(value) : value;
      if (!parameter.check(read))
        problems.push({ field: name, description: `Invalid value at '${name}', ${JSON.stringify(value)}` });
    }
    for (const name of this.#required)
      if (!query.has(name)) problems.push({ field: name, description: `Required parameter: ${name}` });
    const check = this.#request();
    if (check === undefined) {
      if (body !== undefined && !(isObject(body) && Object.keys(body).length === 0))
        problems.push({ field: "", description: "Invalid JSON payload received. The method takes no body." });
      return problems;
    }
    return check(body ?? {}) ? problems : [...problems, ...(check.errors ?? []).map(violationOf)];
  }

  checkAnswer(body: Json | undefined): readonly Violation[] {
    const check = this.#answer();
    if (check === undefined)
      return body === undefined ? [] : [{ field: "", description: `${this.id} is described to answer nothing` }];
    return check(body) ? [] : (check.errors ?? []).map(violationOf);
  }
}

/** Discovery's dialect (JSON Schema draft 3, open objects, 64-bit integers as text) as a closed JSON Schema. */
function closed(value: Json): Json {
  const schema = object(value);
  if (schema["$ref"] !== undefined) return { $ref: `#/$defs/${word(schema["$ref"])}` };
  const { type, format, properties, items, additionalProperties } = schema;
  const made: { [key: string]: Json } = {};
  if (typeof type === "string" && type !== "any") made["type"] = type;
  if (isList(schema["enum"])) made["enum"] = schema["enum"];
  if (typeof schema["pattern"] === "string") made["pattern"] = schema["pattern"];
  if (items !== undefined) made["items"] = closed(items);
  if (isObject(properties)) {
    made["properties"] = Object.fromEntries(Object.entries(properties).map(([name, one]) => [name, closed(one)]));
    if (additionalProperties === undefined) made["additionalProperties"] = false;
  } else if (type === "object" && additionalProperties === undefined) {
    // A message without fields.
    made["additionalProperties"] = false;
  }
  if (additionalProperties !== undefined) made["additionalProperties"] = closed(additionalProperties);
  if (type === "string" && (format === "int64" || format === "uint64")) made["pattern"] = "^-?\\d+$";
  return made;
}

function violationOf({ keyword, instancePath, params, message }: ErrorObject): Violation {
  const field = instancePath
    .slice(1)
    .replaceAll(/\/(\d+)(?=\/|$)/g, "[$1]")
    .replaceAll("/", ".");
  if (keyword === "additionalProperties")
    return { field, description: unknownName(String(params["additionalProperty"]), field) };
  return { field, description: `Invalid value at '${field}', ${message ?? keyword}` };
}
function unknownName(name: string, within = ""): string {
  const where = within === "" ? "" : ` at '${within}'`;
  return `Invalid JSON payload received. Unknown name "${name}"${where}: Cannot find field.`;
}
function apiOf(name: string): Api {
  const [first] = name.split(".");
  const found = apis.find((api) => api === first);
  if (found === undefined) throw new TypeError(`no API is called ${name}`);
  return found;
}
function word(value: Json | undefined): string {
  if (typeof value !== "string") throw new TypeError(`the description says ${JSON.stringify(value)} for a word`);
  return value;
}
/** A partial answer, as `fields=` asks for it: `a,b(c,d),e/f`. */
export function partial(body: Json, mask: string): Json {
  const parts = topLevel(mask);
  if (parts.includes("*")) return body;
  if (isList(body)) return body.map((one) => partial(one, mask));
  if (!isObject(body)) return body;
  const kept: { [key: string]: Json } = {};
  for (const part of parts) {
    const [, name = "", slash, group] = /^([^/(]+)(?:\/(.+)|\((.+)\))?$/.exec(part) ?? [];
    const value = body[name];
    if (value === undefined) continue;
    const inner = slash ?? group;
    kept[name] = inner === undefined ? value : merged(kept[name], partial(value, inner));
  }
  return kept;
}
function merged(before: Json | undefined, more: Json): Json {
  if (isObject(before) && isObject(more)) return { ...before, ...more };
  if (isList(before) && isList(more)) return more.map((one, at) => merged(list(before)[at], one));
  return more;
}
function topLevel(mask: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let part = "";
  for (const letter of mask) {
    if (letter === "(") depth += 1;
    if (letter === ")") depth -= 1;
    if (letter === "," && depth === 0) {
      parts.push(part.trim());
      part = "";
    } else part += letter;
  }
  return [...parts, part.trim()].filter((one) => one !== "");
}
