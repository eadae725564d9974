/**
 * How do files become an Android package that phones can map into memory? A ZIP whose entries are all stored, in a fixed order
 * and with one date: the same files give the same bytes. Native libraries start at 16 KiB, which phones with large pages need
 * and Debian's zipalign can't do; everything else starts at 4 bytes.
 */
import { createHash } from "node:crypto";
import { open, readFile } from "node:fs/promises";
import { crc32 } from "node:zlib";
import { failures } from "../../../errors/catalogue.ts";

/** One file of the package. */
export interface ZipEntry {
  /** Inside the package, with forward slashes. */
  readonly name: string;
  /** An absolute path, or the bytes themselves. */
  readonly content: string | Uint8Array;
  /** What the bytes must be; a file with others is a failure. Absent: not checked. */
  readonly sha256?: string;
}

/** 1981-01-01 01:01:02, the date that Android's own tools give to entries. */
const date = { time: 0x0821, day: 0x0221 };
const maxBytes = 2 ** 31 - 1;
const alignmentFieldId = 0xd935;

/** Writes a package anew. Entries are sorted by name. */
export async function writeStoredZip(
  path: string,
  entries: readonly ZipEntry[],
  signal: AbortSignal | undefined,
): Promise<void> {
  const file = await open(path, "w");
  try {
    const directory: Uint8Array[] = [];
    let offset = 0;
    for (const entry of [...entries].sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (signal?.aborted === true) throw failures.aborted();
      const bytes = await bytesOf(entry);
      const name = Buffer.from(entry.name, "utf8");
      const fields = fieldsOf(bytes, name);
      const extra = alignment(offset + localHeaderBytes + name.length, entry.name.endsWith(".so") ? 16_384 : 4);
      const header = Buffer.concat([localHeader(fields, extra), name, extra]);
      if (offset + header.length + bytes.length > maxBytes) throw failures.appTooLarge(maxBytes);
      await file.writeFile(header);
      await file.writeFile(bytes);
      directory.push(directoryEntry(fields, offset), name);
      offset += header.length + bytes.length;
    }
    const listing = Buffer.concat(directory);
    await file.writeFile(Buffer.concat([listing, directoryEnd(entries.length, listing.length, offset)]));
  } finally {
    await file.close();
  }
}

async function bytesOf({ content, sha256 }: ZipEntry): Promise<Uint8Array> {
  if (typeof content !== "string") return content;
  const bytes = await readFile(content);
  if (sha256 !== undefined && createHash("sha256").update(bytes).digest("hex") !== sha256)
    throw failures.fileChanged(content);
  return bytes;
}

const localHeaderBytes = 30;

/** What both headers of an entry say, from the version on: flag 11 is "names are UTF-8", method 0 is "stored". */
function fieldsOf(bytes: Uint8Array, name: Uint8Array): Buffer {
  const fields = Buffer.alloc(24);
  fields.writeUInt16LE(10, 0);
  fields.writeUInt16LE(1 << 11, 2);
  fields.writeUInt16LE(0, 4);
  fields.writeUInt16LE(date.time, 6);
  fields.writeUInt16LE(date.day, 8);
  fields.writeUInt32LE(crc32(bytes), 10);
  fields.writeUInt32LE(bytes.length, 14);
  fields.writeUInt32LE(bytes.length, 18);
  fields.writeUInt16LE(name.length, 22);
  return fields;
}

function localHeader(fields: Buffer, extra: Uint8Array): Buffer {
  const header = Buffer.alloc(localHeaderBytes);
  header.writeUInt32LE(0x04034b50, 0);
  fields.copy(header, 4);
  header.writeUInt16LE(extra.length, 28);
  return header;
}

/** Fills up to the next multiple, and says which one: whoever writes the package again (apksigner) keeps to it. */
function alignment(dataOffset: number, multiple: number): Buffer {
  const least = 6;
  const padding = (multiple - ((dataOffset + least) % multiple)) % multiple;
  const extra = Buffer.alloc(least + padding);
  extra.writeUInt16LE(alignmentFieldId, 0);
  extra.writeUInt16LE(extra.length - 4, 2);
  extra.writeUInt16LE(multiple, 4);
  return extra;
}

function directoryEntry(fields: Buffer, offset: number): Buffer {
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(10, 4);
  fields.copy(entry, 6);
  entry.writeUInt32LE(offset, 42);
  return entry;
}

function directoryEnd(count: number, listingBytes: number, offset: number): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(listingBytes, 12);
  end.writeUInt32LE(offset, 16);
  return end;
}
