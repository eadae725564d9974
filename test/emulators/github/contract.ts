/**
 * Does this exchange keep to GitHub's own description of its API? Compiles `openapi.json` (cut out of the npm package
 * @octokit/openapi 23.0.2, MIT: the operations named there, without descriptions and examples) into validators.
 */
import { readFileSync } from "node:fs";
import { Ajv, type ValidateFunction } from "ajv";
import addFormats from "ajv-formats";

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
type JsonObject = { readonly [key: string]: Json };

/** Something that GitHub's description does not allow. `where` says which part of the exchange. */
export type Violation = { readonly operation: string; readonly where: string; readonly problem: string };

export type Match = {
  readonly operation: Operation;
  /** Values of the path's placeholders, decoded. */
  readonly path: Readonly<Record<string, string>>;
};

/** Compiled when it is first asked for: most tests meet few operations of the description. */
type Check = () => ValidateFunction;

/** One operation, ready to check its exchanges. */
export class Operation {
  readonly id: string;
  readonly method: string;
  readonly pattern: RegExp;
  readonly names: readonly string[];
  readonly #parameters: ReadonlyMap<string, { readonly required: boolean; readonly check: Check }>;
  readonly #requestBody: Check | undefined;
  readonly #basicError: Check;
  readonly #responses: ReadonlyMap<number, Check | undefined>;

  constructor(method: string, template: string, description: JsonObject, compiler: Compiler) {
    this.#basicError = compiler.basicError;
    this.id = word(description["operationId"]);
    this.method = method.toUpperCase();
    this.names = [...template.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
    // A git ref may hold slashes; every other placeholder is one segment.
    this.pattern = new RegExp(
      `^${template.replaceAll(/\{(\w+)\}/g, (_, name: string) => (name === "ref" ? "(.+)" : "([^/]+)"))}$`,
    );
    const parameters = list(description["parameters"]).map((parameter) => compiler.resolve(parameter));
    this.#parameters = new Map(
      parameters.map((parameter) => [
        `${word(parameter["in"])}:${word(parameter["name"])}`,
        { required: parameter["required"] === true, check: compiler.compile(object(parameter["schema"])) },
      ]),
    );
    const body = jsonSchema(compiler.resolve(description["requestBody"] ?? {}));
    this.#requestBody = body === undefined ? undefined : compiler.compile(closed(body));
    this.#responses = new Map(
      Object.entries(object(description["responses"])).map(([status, response]) => {
        const schema = jsonSchema(compiler.resolve(response));
        return [Number(status), schema === undefined ? undefined : compiler.compile(schema)];
      }),
    );
  }

  /** What is wrong with a request; empty when nothing is. */
  checkRequest(path: Readonly<Record<string, string>>, query: URLSearchParams, body: unknown): readonly Violation[] {
    const given = [
      ...Object.entries(path).map(([name, value]) => [`path:${name}`, value] as const),
      ...[...query].map(([name, value]) => [`query:${name}`, value] as const),
    ];
    const problems = given.flatMap(([key, text]) => {
      const parameter = this.#parameters.get(key);
      if (parameter === undefined) return [this.#violation(key, "is not a parameter of this operation")];
      const value = /^\d+$/.test(text) ? Number(text) : text;
      const check = parameter.check();
      return check(value) || check(text) ? [] : this.#problems(key, check);
    });
    const missing = [...this.#parameters]
      .filter(([key, { required }]) => required && !given.some(([name]) => name === key))
      .map(([key]) => this.#violation(key, "is missing"));
    if (this.#requestBody === undefined) {
      return [
        ...problems,
        ...missing,
        ...(body === undefined ? [] : [this.#violation("request body", "is not expected")]),
      ];
    }
    const check = this.#requestBody();
    return [...problems, ...missing, ...(check(body ?? {}) ? [] : this.#problems("request body", check))];
  }

  /** What is wrong with a response of ours; empty when nothing is. */
  checkResponse(status: number, body: unknown): readonly Violation[] {
    // Any operation may answer these, whether or not its description lists them.
    const general =
      status === 401 || status === 403 || status === 404 || status === 422 || status === 429 || status >= 500;
    const described = this.#responses.get(status) ?? (general ? this.#basicError : undefined);
    if (described === undefined) {
      return this.#responses.has(status)
        ? []
        : [this.#violation(`response ${status}`, "is not a documented status of this operation")];
    }
    const check = described();
    return check(body) ? [] : this.#problems(`response ${status}`, check);
  }

  #problems(where: string, check: ValidateFunction): readonly Violation[] {
    return (check.errors ?? []).map((error) =>
      this.#violation(where, `${error.instancePath} ${error.message ?? ""} ${JSON.stringify(error.params)}`.trim()),
    );
  }

  #violation(where: string, problem: string): Violation {
    return { operation: this.id, where, problem };
  }
}

/** Every operation of the description. */
export class Contract {
  readonly #operations: readonly Operation[];

  constructor() {
    const parsed: Json = JSON.parse(readFileSync(new URL("openapi.json", import.meta.url), "utf8"));
    const description = object(parsed);
    const compiler = new Compiler(description);
    this.#operations = Object.entries(object(description["paths"]))
      // Longest literal text first, so that /commits/{ref}/status is not read as /commits/{ref}.
      .sort(([a], [b]) => literalLength(b) - literalLength(a))
      .flatMap(([template, methods]) =>
        Object.entries(object(methods)).map(
          ([method, operation]) => new Operation(method, template, object(operation), compiler),
        ),
      );
  }

  /** The operation that a request addresses, or undefined when the description has none. */
  match(method: string, pathname: string): Match | undefined {
    for (const operation of this.#operations) {
      const found = operation.method === method ? operation.pattern.exec(pathname) : null;
      if (found !== null) {
        const path = Object.fromEntries(
          operation.names.map((name, index) => [name, decodeURIComponent(found[index + 1] ?? "")]),
        );
        return { operation, path };
      }
    }
    return undefined;
  }
}

class Compiler {
  readonly basicError: Check;
  readonly #description: JsonObject;
  // OpenAPI's own keywords are unknown to a strict ajv. The description itself comes from GitHub, so they are harmless.
  readonly #ajv = new Ajv({ strict: false, allErrors: true });

  constructor(description: JsonObject) {
    this.#description = description;
    addFormats.default(this.#ajv);
    this.#ajv.addSchema({ $id: "github", ...object(withNull({ components: description["components"] ?? {} })) });
    this.basicError = this.compile({ $ref: "#/components/schemas/basic-error" });
  }

  compile(schema: JsonObject): Check {
    let made: ValidateFunction | undefined;
    return () =>
      (made ??= this.#ajv.compile(
        JSON.parse(JSON.stringify(withNull(schema)).replaceAll('"#/components/', '"github#/components/')),
      ));
  }

  resolve(value: Json): JsonObject {
    const found = object(value);
    const reference = found["$ref"];
    if (typeof reference !== "string") return found;
    return reference
      .split("/")
      .slice(1)
      .reduce<JsonObject>((parent, key) => object(parent[key]), this.#description);
  }
}

/** OpenAPI 3.0 says `nullable` also beside `oneOf`; JSON Schema then wants null as one more choice. */
function withNull(value: Json): Json {
  if (isList(value)) return value.map(withNull);
  if (value === null || typeof value !== "object") return value;
  const { nullable, ...rest } = Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withNull(item)]));
  if (nullable === undefined) return rest;
  if (nullable !== true) return { ...rest, nullable };
  if (isList(rest["enum"] ?? null)) return { ...rest, nullable, enum: [...list(rest["enum"]), null] };
  return rest["type"] === undefined ? { anyOf: [{ type: "null" }, rest] } : { ...rest, nullable };
}
function literalLength(template: string): number {
  return template.replaceAll(/\{\w+\}/g, "").length;
}
function jsonSchema(holder: JsonObject): JsonObject | undefined {
  const content = holder["content"];
  if (content === undefined) return undefined;
  const schema = object(object(content)["application/json"])["schema"];
  return schema === undefined ? undefined : object(schema);
}
/** GitHub ignores unknown keys of a request; a client that sends one has a bug. */
function closed(schema: JsonObject): JsonObject {
  return schema["type"] === "object" ? { ...schema, additionalProperties: false } : schema;
}
function object(value: Json | undefined): JsonObject {
  return value !== null && typeof value === "object" && !isList(value) ? value : {};
}
function list(value: Json | undefined): readonly Json[] {
  return isList(value) ? value : [];
}
function word(value: Json | undefined): string {
  if (typeof value !== "string") throw new TypeError(`the description says ${JSON.stringify(value)} for a word`);
  return value;
}
function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}
