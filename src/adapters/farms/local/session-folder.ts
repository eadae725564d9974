/** Where does a session happen? In a folder of the output folder, with the request and exactly the files that it names. */
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { copyFile, link, mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import type { BenchRequest, RequestFile } from "../../../documents/bench-request.ts";
import type { FileRef } from "../../../documents/file-ref.ts";
import { failures } from "../../../errors/catalogue.ts";

/** Where one session's files are. */
export interface SessionFolder {
  /** Absolute paths. */
  readonly folder: string;
  readonly request: string;
  readonly report: string;
  /** The report's path relative to the output folder. */
  readonly reportPath: string;
}

/** Lays the session out, anew. Throws `file-changed` when a file is not the one that the request names. */
export async function layOutSession(order: {
  readonly root: string;
  /** The farm's name: sessions of two farms do not meet. */
  readonly farm: string;
  readonly request: BenchRequest;
  readonly text: string;
  readonly files: ReadonlyMap<string, FileRef>;
}): Promise<SessionFolder> {
  const { root, farm, request, text, files } = order;
  const path = `device-runs/${farm}/${request.requestId}`;
  const folder = join(root, path);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const file of request.files) {
    const source = files.get(file.id);
    if (source === undefined) throw failures.internal(`nobody said where the request's file ${file.id} is`);
    await place(join(root, source.path), join(folder, file.path), file, source);
  }
  await writeFile(join(folder, "request.json"), text);
  const name = "report.ndjson";
  return {
    folder,
    request: join(folder, "request.json"),
    report: join(folder, name),
    reportPath: `${path}/${name}`,
  };
}

async function place(from: string, to: string, file: RequestFile, source: FileRef): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  const changed = () => failures.fileChanged(source.path);
  await link(from, to).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") throw changed();
    // A second name for the same bytes; where the file system has no such thing, a copy.
    return copyFile(from, to);
  });
  const digest = createHash("sha256");
  await pipeline(createReadStream(to), digest);
  if (digest.digest("hex") !== file.sha256) throw changed();
}
