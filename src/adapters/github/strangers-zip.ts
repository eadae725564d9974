/** What is in a stranger's zip? Only files with names that are expected, none larger than allowed, and nothing outside the folder. */
import { createWriteStream } from "node:fs";
import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { fromBufferPromise } from "yauzl";

/** Of a file's mode, which zips made on Unix carry in their upper half of the attributes. */
const fileKind = 0o170000;
const symbolicLink = 0o120000;

/** How much of a stranger's is taken. */
export type Limits = {
  readonly files: number;
  readonly fileBytes: number;
  /** Of all files together, unpacked. */
  readonly totalBytes: number;
};

/**
 * Writes the files of `zip` below `folder` and returns where, by their names in it. `placeOf` says where one goes, and
 * undefined for a name that has no business there. Throws an error that says what is wrong; nothing is repaired. Nothing
 * is written before every name and size has been looked at, and a file that holds more than it says is refused on the way.
 */
export async function unpackStrangersZip(
  zip: Buffer,
  folder: string,
  limits: Limits,
  placeOf: (name: string) => string | undefined,
): Promise<ReadonlyMap<string, string>> {
  const opened = await fromBufferPromise(zip, {
    lazyEntries: true,
    strictFileNames: true,
    validateEntrySizes: true,
    autoClose: false,
  });
  if (opened.entryCount > limits.files)
    throw new Error(`it holds ${opened.entryCount} files, at most ${limits.files} are taken`);
  const places = new Map<string, string>();
  const seen = new Set<string>();
  const entries: { readonly entry: Parameters<typeof opened.openReadStreamPromise>[0]; readonly place: string }[] = [];
  let totalBytes = 0;
  for await (const entry of opened.eachEntry()) {
    const name = entry.fileName;
    const place = placeOf(name);
    if (place === undefined)
      throw new Error(`it holds ${JSON.stringify(name.slice(0, 200))}, which is no file of ours`);
    // Two names that differ in case are one file on some disks.
    const folded = name.toLowerCase();
    if (seen.has(folded)) throw new Error(`it holds ${name} twice`);
    seen.add(folded);
    if (((entry.externalFileAttributes >>> 16) & fileKind) === symbolicLink) throw new Error(`${name} is a link`);
    if (entry.uncompressedSize > limits.fileBytes)
      throw new Error(`${name} has ${entry.uncompressedSize} bytes, at most ${limits.fileBytes} are taken`);
    totalBytes += entry.uncompressedSize;
    if (totalBytes > limits.totalBytes) throw new Error(`its files have more than ${limits.totalBytes} bytes together`);
    places.set(name, place);
    entries.push({ entry, place });
  }
  for (const { entry, place } of entries) {
    const target = join(folder, place);
    await mkdir(dirname(target), { recursive: true });
    await pipeline(await opened.openReadStreamPromise(entry), createWriteStream(target, { flags: "wx" }));
  }
  return places;
}
