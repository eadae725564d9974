/**
 * How does a large file get into the bucket once? Under a name that is its digest; in chunks, from where the last one got to. The client has
 * no resumable upload.
 */
import { createHash } from "node:crypto";
import * as z from "zod";
import type { FileRef } from "../../../../documents/file-ref.ts";
import { StoredObject } from "./answers.ts";
import type { BucketParts, Patience } from "./bucket.ts";
import { bucketOf } from "./bucket.ts";
import { CallFailed, mayPass, type Reply } from "./call-failed.ts";

/** Reads a part of a file of the output folder. */
export type ReadPart = (path: string, startByte: number, bytes: number) => Promise<Uint8Array>;

/** A multiple of 256 KiB, as the protocol wants it. */
const chunkBytes = 8 * 1024 * 1024;
const mostSessions = 5;
const mostTries = 3;

/** One file of the output folder, and where it goes. */
export interface UploadOrder {
  readonly file: FileRef;
  /** Name in the bucket. */
  readonly name: string;
  readonly read: ReadPart;
  readonly patience: Patience;
  readonly onProgress?: (sentBytes: number) => void;
}

/** Puts the file there unless it is there already, byte for byte. */
export async function upload(parts: BucketParts, order: UploadOrder): Promise<"uploaded" | "there"> {
  const { file, name, patience } = order;
  const bucket = bucketOf(parts);
  const md5 = await md5OfFile(order);
  for (let tries = 0; tries < mostTries; tries += 1) {
    const known = await bucket.facts(name, patience);
    if (known?.size === file.sizeBytes && (known.md5Hash === undefined || known.md5Hash === md5))
      return tries === 0 ? "there" : "uploaded";
    // What is there is broken: it is replaced, if nobody else did so meanwhile.
    const stored = await send(parts, order, known?.generation ?? "0");
    if (stored?.size === file.sizeBytes && (stored.md5Hash === undefined || stored.md5Hash === md5)) return "uploaded";
  }
  throw new CallFailed("unreadable", `the bucket keeps other bytes than were sent as ${name}`);
}

/** Undefined: somebody else wrote the object first. */
async function send(parts: BucketParts, order: UploadOrder, generation: string): Promise<StoredObject | undefined> {
  for (let sessions = 0; sessions < mostSessions; sessions += 1) {
    const address = await open(parts, order, generation);
    if (address === undefined) return undefined;
    const sent = await sendChunks(parts, order, address);
    if (sent === "taken") return undefined;
    if (sent !== "gone") return sent;
  }
  throw new CallFailed("unreachable", `upload sessions of ${order.name} are gone before their end`);
}

async function open({ apis, call, limiter, bucket }: BucketParts, order: UploadOrder, generation: string) {
  const { name, file, patience } = order;
  const send = withHeaders(apis.startUpload(bucket, name, file.sizeBytes, generation));
  const ours = z.string().refine((location) => apis.isOurs(location), "not an address at Google");
  const Opened = z.union([
    z.object({ status: z.literal(412) }).transform(() => undefined),
    z.object({ location: ours }).transform(({ location }) => location),
  ]);
  return call({ ...patience, send, limiter, schema: Opened, accepts: [412] });
}

const Went = z.object({ status: z.number(), range: z.string().optional(), body: z.unknown() });

async function sendChunks(
  { apis, call, limiter, pause }: BucketParts,
  { file, read, patience, onProgress }: UploadOrder,
  address: string,
): Promise<StoredObject | "gone" | "taken"> {
  const accepts = [308, 404, 410, 412];
  const ask = (chunk: Uint8Array | undefined, startByte: number, untilMs: number) =>
    call({
      signal: patience.signal,
      untilMs,
      limiter,
      send: withHeaders(apis.putChunk(address, chunk, startByte, file.sizeBytes)),
      schema: Went,
      accepts,
      timeoutMs: 120_000,
    });
  let storedBytes = 0;
  let stalled = 0;
  for (;;) {
    const chunk = await read(file.path, storedBytes, Math.min(chunkBytes, file.sizeBytes - storedBytes));
    // A chunk whose answer is lost must not be sent again blindly: after a while it is asked how much is stored.
    const went = await ask(chunk, storedBytes, 0).catch(async (error: unknown) => {
      if (!(error instanceof CallFailed) || !mayPass(error)) throw error;
      await pause(error, stalled, patience);
      return ask(undefined, storedBytes, patience.untilMs);
    });
    if (went.status === 404 || went.status === 410) return "gone";
    if (went.status === 412) return "taken";
    // Whatever such an answer says, the object itself is looked at next.
    if (went.status !== 308) return StoredObject.safeParse(went.body).data ?? "taken";
    const nextByte = storedUpTo(went.range);
    stalled = nextByte <= storedBytes ? stalled + 1 : 0;
    if (stalled >= mostSessions) return "gone";
    storedBytes = nextByte;
    onProgress?.(storedBytes);
  }
}

/** The first byte that is not stored, of `bytes=0-524287`. Without a range nothing is. */
export function storedUpTo(range: string | undefined): number {
  const last = /^bytes=0-(\d+)$/.exec(range ?? "")?.[1];
  return last === undefined ? 0 : Number(last) + 1;
}

async function md5OfFile({ file, read }: UploadOrder): Promise<string> {
  const digest = createHash("md5");
  for (let at = 0; at < file.sizeBytes; at += chunkBytes) digest.update(await read(file.path, at, chunkBytes));
  return digest.digest("base64");
}

/** What this protocol says, it says in headers. */
function withHeaders(send: (signal: AbortSignal) => Promise<Reply>): (signal: AbortSignal) => Promise<Reply> {
  return async (signal) => {
    const reply = await send(signal);
    const { status, header, data: body } = reply;
    const refused = status >= 400 && status !== 404 && status !== 410 && status !== 412;
    return refused ? reply : { ...reply, data: { status, location: header("location"), range: header("range"), body } };
  };
}
