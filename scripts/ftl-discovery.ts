/**
 * Which part of Google's API descriptions does the Test Lab emulator need? One-off: cuts the methods below, with every schema
 * that they reach, out of discovery documents and prints them without descriptions. `node scripts/ftl-discovery.ts FOLDER`,
 * where FOLDER holds them as googleapiclient/discovery_cache/documents of the Python package google-api-python-client does.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
type JsonObject = { readonly [key: string]: Json };

const wanted: Readonly<Record<string, readonly RegExp[]>> = {
  "testing.v1": [/\.testMatrices\./, /testEnvironmentCatalog/, /getApkDetails/],
  "toolresults.v1beta3": [
    /(get|initialize)Settings$/,
    /histories\.(get|list|create)$/,
    /executions\.(get|list)$/,
    /environments\./,
    /steps\.(get|list|getPerfMetricsSummary)$/,
    /testCases\.list$/,
  ],
  "storage.v1": [/buckets\.(get|insert|testIamPermissions)$/, /objects\.(get|insert|list|delete)$/],
  "serviceusage.v1": [/services\.(get|batchGet)$/],
  "cloudresourcemanager.v1": [/projects\.(get|testIamPermissions)$/],
  "cloudresourcemanager.v3": [/projects\.(get|testIamPermissions)$/],
  "iamcredentials.v1": [/generateAccessToken$/],
  "sts.v1": [/^sts\.token$/],
};
const dropped = new Set(["description", "enumDescriptions", "enumDeprecated", "annotations", "scopes", "deprecated"]);

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error("say which folder holds the discovery documents");
const apis = Object.entries(wanted).map(([name, patterns]) => {
  const document = parse(readFileSync(join(folder, `${name}.json`), "utf8"));
  const schemas = object(document["schemas"]);
  const methods = methodsOf(document).filter(([id]) => patterns.some((pattern) => pattern.test(id)));
  const reached = new Set<string>();
  const reach = (value: Json): void => {
    for (const schema of references(value)) {
      if (reached.has(schema)) continue;
      reached.add(schema);
      reach(schemas[schema] ?? null);
    }
  };
  for (const [, method] of methods) reach(method);
  const kept = [...reached].sort().map((schema): [string, Json] => [schema, bare(schemas[schema] ?? null)]);
  const head = `"revision":${JSON.stringify(document["revision"])},"servicePath":${JSON.stringify(document["servicePath"])}`;
  return `${JSON.stringify(name)}:{${head},\n"methods":{\n${lines(methods)}\n},\n"schemas":{\n${lines(kept)}\n}}`;
});
writeFileSync(new URL("../test/emulators/ftl/discovery.json", import.meta.url), `{\n${apis.join(",\n")}\n}\n`);

function methodsOf(holder: JsonObject): readonly [string, Json][] {
  const own = Object.values(object(holder["methods"])).map((method): [string, Json] => [
    JSON.stringify(object(method)["id"]).slice(1, -1),
    bare(method),
  ]);
  return [...own, ...Object.values(object(holder["resources"])).flatMap((one) => methodsOf(object(one)))];
}
function references(value: Json): readonly string[] {
  if (value === null || typeof value !== "object") return [];
  if (isList(value)) return value.flatMap(references);
  return Object.entries(value).flatMap(([key, item]) =>
    key === "$ref" && typeof item === "string" ? [item] : references(item),
  );
}
/** Without words for people. A property may be called `description`: only texts and lists under such names are dropped. */
function bare(value: Json): Json {
  if (value === null || typeof value !== "object") return value;
  if (isList(value)) return value.map(bare);
  return Object.fromEntries(
    Object.entries(value)
      .filter(
        ([key, item]) =>
          !dropped.has(key) || (typeof item === "object" && !isList(item) && item !== null && "type" in item),
      )
      .map(([key, item]) => [key, bare(item)]),
  );
}
function lines(entries: readonly (readonly [string, Json])[]): string {
  return entries.map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`).join(",\n");
}
function parse(text: string): JsonObject {
  const parsed: Json = JSON.parse(text);
  return object(parsed);
}
function object(value: Json | undefined): JsonObject {
  return value !== null && typeof value === "object" && !isList(value) ? value : {};
}
function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}
