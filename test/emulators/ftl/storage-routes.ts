/** How does Cloud Storage answer? Reading, listing, deleting; uploads.ts writes. */
import { type Answer, ok, refusal } from "./answers.ts";
import { resourceOf, type StoredObject } from "./buckets.ts";
import type { Call, Routes } from "./call.ts";
import { defined, object, text } from "./json.ts";

export const storageRoutes: Routes = {
  "storage.buckets.get"({ lab, path }) {
    const { bucket = "" } = path;
    if (!lab.buckets.has(bucket)) return refusal("storage", 404, "The specified bucket does not exist.");
    return ok(bucketResource(bucket));
  },
  "storage.buckets.insert"({ lab, body }) {
    const name = text(object(body)["name"]);
    if (name === undefined) return refusal("storage", 400, "Required parameter: name");
    if (lab.buckets.has(name))
      return refusal(
        "storage",
        409,
        "Your previous request to create the named bucket succeeded and you already own it.",
      );
    lab.buckets.make(name);
    return ok(bucketResource(name));
  },
  "storage.buckets.testIamPermissions"({ lab, path, query }) {
    const { bucket = "" } = path;
    if (!lab.buckets.has(bucket)) return refusal("storage", 404, "The specified bucket does not exist.");
    const permissions = query.getAll("permissions").filter((one) => lab.allows(one));
    return ok({ kind: "storage#testIamPermissionsResponse", ...(permissions.length > 0 ? { permissions } : {}) });
  },
  "storage.objects.get": (call) => read(call),
  "storage.objects.list": (call) => list(call),
  "storage.objects.delete"({ lab, path, query }) {
    const { bucket = "", object: name = "" } = path;
    const stored = lab.buckets.get(bucket, name);
    if (stored === undefined) return missing(bucket, name);
    const wanted = query.get("ifGenerationMatch");
    if (wanted !== null && wanted !== stored.generation) return conditionFailed();
    lab.buckets.delete(bucket, name);
    return { status: 204 };
  },
};

function bucketResource(name: string): { readonly [key: string]: string } {
  return {
    kind: "storage#bucket",
    id: name,
    name,
    location: "US",
    storageClass: "STANDARD",
    timeCreated: "2026-01-07T10:00:00Z",
  };
}
function missing(bucket: string, name: string): Answer {
  return refusal("storage", 404, `No such object: ${bucket}/${name}`);
}
function conditionFailed(): Answer {
  return refusal("storage", 412, "At least one of the pre-conditions you specified did not hold.");
}

function read({ lab, path, query, headers }: Call): Answer {
  const { bucket = "", object: name = "" } = path;
  if (!lab.buckets.has(bucket)) return refusal("storage", 404, "The specified bucket does not exist.");
  const media = query.get("alt") === "media";
  const stored = lab.buckets.get(bucket, name);
  const generation = query.get("generation") ?? stored?.generation;
  const gone = lab.results.has(`${bucket}/${name}`) && lab.faults.hit(["gcs-listed-but-404"]) !== undefined;
  if (stored === undefined || gone || generation !== stored.generation) {
    // A download is refused in plain text.
    if (media) return { status: 404, bytes: Buffer.from(`No such object: ${bucket}/${name}`), headers: plain };
    return missing(bucket, name);
  }
  const wanted = query.get("ifGenerationMatch");
  if (wanted !== null && wanted !== stored.generation) return conditionFailed();
  if (query.get("ifGenerationNotMatch") === stored.generation) return { status: 304 };
  return media
    ? download(stored, headers.range, lab.faults.hit(["gcs-truncated-download"]) !== undefined)
    : ok(resourceOf(stored, lab.url));
}

const plain = { "content-type": "text/html; charset=UTF-8" };

function download(stored: StoredObject, range: string | undefined, truncated: boolean): Answer {
  const whole = truncated ? stored.bytes.subarray(0, Math.floor(stored.bytes.length / 2)) : stored.bytes;
  const headers = {
    "content-type": stored.contentType,
    etag: `C${stored.generation}E=`,
    "x-goog-generation": stored.generation,
    "x-goog-stored-content-length": String(stored.claimedBytes),
    "x-goog-hash": `crc32c=${stored.crc32c},md5=${stored.md5Hash}`,
  };
  const [, from, to] = /^bytes=(\d+)-(\d*)$/.exec(range ?? "") ?? [];
  if (from === undefined) return { status: 200, bytes: whole, headers };
  const start = Number(from);
  if (start >= whole.length) return { status: 416, bytes: new Uint8Array(), headers: plain };
  const end = to === undefined || to === "" ? whole.length - 1 : Math.min(Number(to), whole.length - 1);
  return {
    status: 206,
    bytes: whole.subarray(start, end + 1),
    headers: { ...headers, "content-range": `bytes ${start}-${end}/${whole.length}` },
  };
}

function list({ lab, path, query }: Call): Answer {
  const { bucket = "" } = path;
  if (!lab.buckets.has(bucket)) return refusal("storage", 404, "The specified bucket does not exist.");
  const prefix = query.get("prefix") ?? "";
  const delimiter = query.get("delimiter") ?? "";
  const size = Math.min(Number(query.get("maxResults") ?? 1000), 1000);
  const after = Buffer.from(query.get("pageToken") ?? "", "base64url").toString();
  if (lab.faults.hit(["gcs-list-empty-page"]) !== undefined)
    return ok({ kind: "storage#objects", nextPageToken: tokenOf(after) });
  const items: StoredObject[] = [];
  const prefixes = new Set<string>();
  let next: string | undefined;
  for (const stored of lab.buckets.list(bucket, prefix)) {
    if (stored.name < (query.get("startOffset") ?? "") || (after !== "" && stored.name <= after)) continue;
    const cut = delimiter === "" ? -1 : stored.name.indexOf(delimiter, prefix.length);
    const folder = cut === -1 ? undefined : stored.name.slice(0, cut + delimiter.length);
    // A token names the last thing that was listed; all of a folder that was listed lies before it.
    if (folder !== undefined && (prefixes.has(folder) || (after !== "" && after.startsWith(folder)))) continue;
    if (items.length + prefixes.size >= size) {
      next = [items.at(-1)?.name ?? "", ...prefixes].sort().at(-1);
      break;
    }
    if (folder === undefined) items.push(stored);
    else prefixes.add(folder);
  }
  return ok(
    defined({
      kind: "storage#objects",
      items: items.length > 0 ? items.map((one) => resourceOf(one, lab.url)) : undefined,
      prefixes: prefixes.size > 0 ? [...prefixes] : undefined,
      nextPageToken: next === undefined ? undefined : tokenOf(next),
    }),
  );
}
function tokenOf(name: string): string {
  // Of nothing, too, there is a token: it begins at the beginning.
  return Buffer.from(name).toString("base64url") || "AA";
}
