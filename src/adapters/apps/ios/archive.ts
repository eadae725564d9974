/** How does a folder become a zip? Entries in the order of names, with one date, so that equal folders are equal zips. */
import { createWriteStream } from "node:fs";
import { readdir, readlink, stat } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { pipeline } from "node:stream/promises";
import { ZipFile } from "yazl";

/** The first that a zip can name: zips hold local times without a zone. */
const mtime = new Date(1980, 0, 1);
const symlinkMode = 0o120777;

/** Every file of `folder` below no folder of its own; links stay links, what may be executed stays so. */
export async function zipFolder(folder: string, zip: string): Promise<void> {
  const archive = new ZipFile();
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const named = entries.map((entry) => {
    const path = join(entry.parentPath, entry.name);
    return { entry, path, name: relative(folder, path).split(sep).join("/") };
  });
  for (const { entry, path, name } of named.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const options = { mtime, forceDosTimestamp: true };
    if (entry.isSymbolicLink()) {
      archive.addBuffer(Buffer.from(await readlink(path)), name, { ...options, mode: symlinkMode, compress: false });
    } else if (entry.isFile()) {
      const executable = ((await stat(path)).mode & 0o111) !== 0;
      archive.addFile(path, name, { ...options, mode: executable ? 0o100755 : 0o100644 });
    }
  }
  archive.end();
  await pipeline(archive.outputStream, createWriteStream(zip));
}
