/** How is JSON of unknown shape read here? Absent and wrongly typed parts read as empty: what is required is checked by the contract. */

export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export type JsonObject = { readonly [key: string]: Json };

export function parseJson(text: string): Json {
  const value: Json = JSON.parse(text);
  return value;
}
export function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}
export function isObject(value: Json | undefined): value is JsonObject {
  return value !== null && typeof value === "object" && !isList(value);
}
export function object(value: Json | undefined): JsonObject {
  return isObject(value) ? value : {};
}
export function list(value: Json | undefined): readonly Json[] {
  return isList(value) ? value : [];
}
export function text(value: Json | undefined): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}
/** Follows names into objects: `at(matrix, "resultStorage", "googleCloudStorage", "gcsPath")`. */
export function at(value: Json | undefined, ...path: readonly string[]): Json | undefined {
  return path.reduce<Json | undefined>((holder, name) => object(holder)[name], value);
}
/** Without members that are undefined, as JSON has none. */
export function defined(members: { readonly [key: string]: Json | undefined }): JsonObject {
  const kept: { [key: string]: Json } = {};
  for (const [key, value] of Object.entries(members)) if (value !== undefined) kept[key] = value;
  return kept;
}
/** As text, whatever it is: a text as it is, anything else as JSON. */
export function words(value: Json | undefined): string {
  return typeof value === "string" ? value : JSON.stringify(value ?? null);
}
