/** What is in a zip? For tests, by another library than the one that wrote it. */
import { buffer } from "node:stream/consumers";
import { promisify } from "node:util";
import { open, type Entry, type ZipFile } from "yauzl";

export interface ZipEntry {
  readonly name: string;
  /** As stat tells it. */
  readonly mode: number;
  readonly content: Buffer;
  readonly date: Date;
}

export async function readZip(path: string): Promise<readonly ZipEntry[]> {
  const zip = await promisify<string, { lazyEntries: boolean }, ZipFile>(open)(path, { lazyEntries: true });
  const entries: ZipEntry[] = [];
  for (let entry = await next(zip); entry !== undefined; entry = await next(zip)) {
    const stream = await promisify(
      zip.openReadStream.bind(zip) as (
        entry: Entry,
        done: (error: Error | null, stream: NodeJS.ReadableStream) => void,
      ) => void,
    )(entry);
    entries.push({
      name: entry.fileName,
      date: entry.getLastModDate(),
      mode: entry.externalFileAttributes >>> 16,
      content: await buffer(stream),
    });
  }
  return entries;
}

function next(zip: ZipFile): Promise<Entry | undefined> {
  return new Promise((resolve, reject) => {
    zip.once("entry", resolve);
    zip.once("end", () => resolve(undefined));
    zip.once("error", reject);
    zip.readEntry();
  });
}
