/** What is in the buckets? Objects with generations and digests; some are written now and seen only later. */
import { createHash } from "node:crypto";
import { defined, type JsonObject } from "./json.ts";

export interface StoredObject {
  readonly bucket: string;
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly contentType: string;
  readonly metadata: JsonObject | undefined;
  readonly generation: string;
  readonly createdMs: number;
  /** Nobody sees it earlier. */
  readonly visibleMs: number;
  readonly md5Hash: string;
  readonly crc32c: string;
  /** Says to be so long, whatever it is. */
  readonly claimedBytes: number;
}
export interface NewObject {
  readonly bucket: string;
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly contentType?: string | undefined;
  readonly metadata?: JsonObject | undefined;
  readonly visibleMs?: number;
  readonly claimedBytes?: number;
}

export class Buckets {
  readonly #nowMs: () => number;
  readonly #buckets = new Map<string, Map<string, StoredObject>>();
  #written = 0;

  constructor(names: readonly string[], nowMs: () => number) {
    this.#nowMs = nowMs;
    for (const name of names) this.make(name);
  }

  make(name: string): void {
    this.#buckets.set(name, new Map());
  }
  has(name: string): boolean {
    return this.#buckets.has(name);
  }

  /** The object as it can be seen now. */
  get(bucket: string, name: string): StoredObject | undefined {
    const found = this.#buckets.get(bucket)?.get(name);
    return found !== undefined && found.visibleMs <= this.#nowMs() ? found : undefined;
  }
  /** By an address such as `gs://bucket/path` or `bucket/path`. */
  byAddress(address: string): StoredObject | undefined {
    const [, bucket = "", name = ""] = /^(?:gs:\/\/)?([^/]+)\/(.+)$/.exec(address) ?? [];
    return this.get(bucket, decodeURIComponent(name));
  }

  put(order: NewObject): StoredObject {
    const { bucket, name, bytes, contentType = "application/octet-stream", metadata } = order;
    this.#written += 1;
    const nowMs = this.#nowMs();
    const stored: StoredObject = {
      bucket,
      name,
      bytes,
      contentType,
      metadata,
      // Microseconds, and never the same twice.
      generation: String(Math.floor(nowMs) * 1000 + (this.#written % 1000)),
      createdMs: nowMs,
      visibleMs: order.visibleMs ?? nowMs,
      claimedBytes: order.claimedBytes ?? bytes.length,
      ...digestsOf(bytes),
    };
    this.#buckets.get(bucket)?.set(name, stored);
    return stored;
  }

  delete(bucket: string, name: string): void {
    this.#buckets.get(bucket)?.delete(name);
  }

  /** Names in order, as listings have them. */
  list(bucket: string, prefix = ""): readonly StoredObject[] {
    const nowMs = this.#nowMs();
    return [...(this.#buckets.get(bucket)?.values() ?? [])]
      .filter(({ name, visibleMs }) => name.startsWith(prefix) && visibleMs <= nowMs)
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  }
}

export function digestsOf(bytes: Uint8Array): { readonly md5Hash: string; readonly crc32c: string } {
  const crc = Buffer.alloc(4);
  crc.writeUInt32BE(crc32c(bytes));
  return { md5Hash: createHash("md5").update(bytes).digest("base64"), crc32c: crc.toString("base64") };
}

const castagnoli = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit += 1) crc = (crc & 1) === 1 ? (crc >>> 1) ^ 0x82f63b78 : crc >>> 1;
  return crc >>> 0;
});
function crc32c(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (castagnoli[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

/** An object's resource, as the JSON API has it. */
export function resourceOf(stored: StoredObject, root: string): JsonObject {
  const { bucket, name, generation, contentType, metadata, md5Hash, crc32c, claimedBytes, createdMs } = stored;
  const link = `${root}/storage/v1/b/${bucket}/o/${encodeURIComponent(name)}`;
  const time = new Date(createdMs).toISOString();
  return defined({
    kind: "storage#object",
    id: `${bucket}/${name}/${generation}`,
    selfLink: link,
    mediaLink: `${root}/download/storage/v1/b/${bucket}/o/${encodeURIComponent(name)}?generation=${generation}&alt=media`,
    name,
    bucket,
    generation,
    metageneration: "1",
    contentType,
    storageClass: "STANDARD",
    size: String(claimedBytes),
    md5Hash,
    crc32c,
    etag: `C${generation}E=`,
    timeCreated: time,
    updated: time,
    timeStorageClassUpdated: time,
    metadata,
  });
}
