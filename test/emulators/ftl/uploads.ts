/** How do files come into a bucket? In one go (media, multipart), or resumably in chunks of 256 KiB and multiples. */
import { type Answer, ok, refusal } from "./answers.ts";
import { digestsOf, resourceOf } from "./buckets.ts";
import type { Call, Routes } from "./call.ts";
import { isObject, type JsonObject, object, parseJson, text } from "./json.ts";
import type { Lab } from "./lab.ts";

const chunkUnit = 256 * 1024;

export interface UploadSession {
  readonly target: Target;
  readonly totalBytes: number | undefined;
  received: Buffer;
  finished: Answer | undefined;
}
interface Target {
  readonly bucket: string;
  readonly name: string;
  readonly contentType: string | undefined;
  readonly resource: JsonObject;
  readonly ifGenerationMatch: string | undefined;
}

export const uploadRoutes: Routes = {
  "storage.objects.insert"(call) {
    const { lab, query, headers, path, bytes } = call;
    const refused = bucketRefusal(lab, path["bucket"] ?? "");
    if (refused !== undefined) return refused;
    const type = query.get("uploadType");
    if (type === "resumable") return begin(call);
    if (type === "media") return finish(lab, targetOf(call, {}, headers["content-type"]), bytes);
    if (type !== "multipart") return refusal("storage", 400, "Upload type is required: media, multipart or resumable.");
    const parts = multipart(bytes, headers["content-type"] ?? "");
    if (parts === undefined) return refusal("storage", 400, "Malformed multipart body.");
    return finish(lab, targetOf(call, parts.resource, parts.contentType), parts.content);
  },
  "storage.objects.insert#chunk": (call) => chunk(call),
};

function bucketRefusal(lab: Lab, bucket: string): Answer | undefined {
  if (lab.faults.hit(["gcs-404-bucket"]) !== undefined || !lab.buckets.has(bucket))
    return refusal("storage", 404, "The specified bucket does not exist.");
  if (lab.faults.hit(["gcs-403-create"]) !== undefined)
    return refusal(
      "storage",
      403,
      "Caller does not have storage.objects.create access to the Google Cloud Storage object. Permission 'storage.objects.create' denied on resource (or it may not exist).",
    );
  return undefined;
}

function targetOf({ path, query }: Call, resource: JsonObject, contentType: string | undefined): Target {
  return {
    bucket: path["bucket"] ?? "",
    name: query.get("name") ?? text(resource["name"]) ?? "",
    contentType: text(resource["contentType"]) ?? contentType,
    resource,
    ifGenerationMatch: query.get("ifGenerationMatch") ?? undefined,
  };
}

function unfit(lab: Lab, { bucket, name, ifGenerationMatch }: Target): Answer | undefined {
  if (name === "") return refusal("storage", 400, "Required parameter: name");
  if (ifGenerationMatch === undefined) return undefined;
  const current = lab.buckets.get(bucket, name)?.generation ?? "0";
  if (current === ifGenerationMatch && lab.faults.hit(["gcs-412"]) === undefined) return undefined;
  return refusal("storage", 412, "At least one of the pre-conditions you specified did not hold.");
}

function finish(lab: Lab, target: Target, content: Buffer): Answer {
  const problem = unfit(lab, target);
  if (problem !== undefined) return problem;
  const digests = digestsOf(content);
  for (const name of ["md5Hash", "crc32c"] as const) {
    const said = text(target.resource[name]);
    if (said !== undefined && said !== digests[name])
      return refusal("storage", 400, `Provided ${name} "${said}" doesn't match calculated ${name} "${digests[name]}".`);
  }
  const short = lab.faults.hit(["gcs-size-mismatch"]) !== undefined;
  const flipped = lab.faults.hit(["gcs-md5-mismatch"]) !== undefined;
  const bytes = Buffer.from(short ? content.subarray(0, Math.floor(content.length / 2)) : content);
  if (flipped && bytes.length > 0) bytes[0] = (bytes[0] ?? 0) ^ 0xff;
  const { bucket, name, contentType } = target;
  const metadata = isObject(target.resource["metadata"]) ? target.resource["metadata"] : undefined;
  return ok(resourceOf(lab.buckets.put({ bucket, name, bytes, contentType, metadata }), lab.url));
}

function begin(call: Call): Answer {
  const { lab, headers, body } = call;
  const target = targetOf(call, object(body), text(headers["x-upload-content-type"]?.toString()));
  const problem = unfit(lab, target);
  if (problem !== undefined) return problem;
  const total = headers["x-upload-content-length"]?.toString();
  const id = lab.nextId("upload");
  lab.uploads.set(id, {
    target,
    totalBytes: total === undefined ? undefined : Number(total),
    received: Buffer.alloc(0),
    finished: undefined,
  });
  const location = `${lab.url}/upload/storage/v1/b/${target.bucket}/o?uploadType=resumable&name=${encodeURIComponent(target.name)}&upload_id=${id}`;
  return { status: 200, headers: { location, "x-guploader-uploadid": id } };
}

/** A chunk (`bytes 0-262143/1000000`), or a question how far the upload is (`bytes *` + `/1000000`). */
function chunk({ lab, query, headers, bytes }: Call): Answer {
  const id = query.get("upload_id") ?? "";
  const session = lab.uploads.get(id);
  if (session === undefined) return refusal("storage", 404, "No such upload.");
  if (lab.faults.hit(["gcs-410-session-gone"]) !== undefined) {
    lab.uploads.delete(id);
    return refusal("storage", 410, "The upload session is gone. Start a new one.");
  }
  if (session.finished !== undefined) return session.finished;
  const range = /^bytes (?:(\d+)-(\d+)|\*)\/(\d+|\*)$/.exec(headers["content-range"] ?? "");
  if (headers["content-range"] !== undefined && range === null)
    return refusal("storage", 400, "Failed to parse Content-Range header.");
  const [, from, to, whole = "*"] = range ?? [undefined, "0", String(bytes.length - 1), String(bytes.length)];
  const totalBytes = whole === "*" ? session.totalBytes : Number(whole);
  if (session.totalBytes !== undefined && totalBytes !== session.totalBytes)
    return refusal("storage", 400, "The total differs from what was announced in X-Upload-Content-Length.");
  if (from === undefined || to === undefined) return progress(session);
  if (lab.faults.hit(["gcs-503-chunk"]) !== undefined) return refusal("storage", 503, "Backend Error");
  const start = Number(from);
  if (Number(to) - start + 1 !== bytes.length)
    return refusal("storage", 400, "Content-Range and the length of the body differ.");
  if (start > session.received.length)
    return refusal(
      "storage",
      400,
      `Invalid request. According to the Content-Range header, the upload offset is ${start} byte(s), which exceeds already uploaded size of ${session.received.length} byte(s).`,
    );
  const last = totalBytes !== undefined && Number(to) + 1 === totalBytes;
  if (!last && bytes.length % chunkUnit !== 0)
    return refusal(
      "storage",
      400,
      "Invalid request. The number of bytes uploaded is required to be a multiple of 262144.",
    );
  if (lab.faults.hit(["gcs-308-no-range"]) !== undefined) {
    session.received = Buffer.alloc(0);
    return progress(session);
  }
  // What was there already is not taken again.
  const fresh = bytes.subarray(session.received.length - start);
  if (lab.faults.hit(["gcs-308-partial-range"]) !== undefined) {
    session.received = Buffer.concat([session.received, fresh.subarray(0, Math.floor(fresh.length / 2))]);
    return progress(session);
  }
  session.received = Buffer.concat([session.received, fresh]);
  if (!last) return progress(session);
  const answer = finish(lab, session.target, session.received);
  if (answer.status === 200) session.finished = answer;
  return answer;
}

function progress({ received }: UploadSession): Answer {
  return received.length === 0
    ? { status: 308 }
    : { status: 308, headers: { range: `bytes=0-${received.length - 1}` } };
}

/** The two parts of multipart/related: the resource, and the file. */
function multipart(
  bytes: Buffer,
  contentType: string,
): { readonly resource: JsonObject; readonly contentType: string | undefined; readonly content: Buffer } | undefined {
  const [, quoted, plain] = /boundary=(?:"([^"]+)"|([^;]+))/.exec(contentType) ?? [];
  const boundary = quoted ?? plain;
  if (boundary === undefined) return undefined;
  const marks = indexesOf(bytes, `--${boundary}`);
  const parts = marks.slice(0, -1).map((mark, at) => {
    const end = marks[at + 1] ?? bytes.length;
    const head = bytes.indexOf("\r\n\r\n", mark);
    return {
      head: bytes.subarray(mark, head).toString(),
      // Before the next boundary stands a line break that is not the file's.
      content: bytes.subarray(head + 4, end - 2),
    };
  });
  const [resource, file] = parts;
  if (resource === undefined || file === undefined) return undefined;
  const [, type] = /content-type: *([^\r\n]+)/i.exec(file.head) ?? [];
  try {
    return { resource: object(parseJson(resource.content.toString())), contentType: type, content: file.content };
  } catch {
    return undefined;
  }
}
function indexesOf(bytes: Buffer, text: string): readonly number[] {
  const found: number[] = [];
  for (let at = bytes.indexOf(text); at !== -1; at = bytes.indexOf(text, at + 1)) found.push(at);
  return found;
}
