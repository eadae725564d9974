/** Where do documents live? In one folder, each written whole, each read with its schema and the digests of its inputs. */
import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { documentSchemas, type DocumentOf } from "../../documents/by-kind.ts";
import {
  emptyDigest,
  printDocument,
  textWithoutDigest,
  type AnyDocument,
  type DocumentKind,
} from "../../documents/envelope.ts";
import type { FileRef } from "../../documents/file-ref.ts";
import { failures } from "../../errors/catalogue.ts";
import type { Workspace } from "../../ports.ts";

/** Marks a folder as edgegate's own, so that it may be emptied. */
const marker = ".edgegate-out";

/** The output folder at `folder`; `version` is edgegate's, for the envelope. */
export function folderWorkspace(folder: string, version: string): Workspace {
  const root = resolve(folder);
  const absolute = (path: string): string => join(root, path);
  const fileOf = (kind: DocumentKind): string => `${kind}.json`;

  const textOf = (path: string): Promise<string | undefined> =>
    readFile(absolute(path), "utf8").catch((error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT") return undefined;
      throw failures.documentUnreadable(path, error.message, error);
    });

  const writeWhole = async (path: string, text: string): Promise<FileRef> => {
    const target = absolute(path);
    await mkdir(dirname(target), { recursive: true });
    const temporary = `${target}.part`;
    await writeFile(temporary, text);
    await rename(temporary, target);
    return { path, sha256: sha256(text), sizeBytes: Buffer.byteLength(text) };
  };

  const digestOf = async (kind: DocumentKind): Promise<string> => {
    const text = await textOf(fileOf(kind));
    if (text === undefined) throw failures.internal(`${kind}.json is an input that was not written`);
    return sha256(text);
  };

  return {
    root,
    absolute,
    below: (path) => folderWorkspace(absolute(path), version),
    async write(kind, subject, inputs, body) {
      const digests = await Promise.all(inputs.map(async (input) => ({ kind: input, sha256: await digestOf(input) })));
      const producer = { tool: "edgegate", version } as const;
      const draft: AnyDocument = {
        kind,
        schemaVersion: 1,
        producer,
        subject,
        inputs: digests,
        digest: emptyDigest,
        body,
      };
      const document = parse(kind, { ...draft, digest: sha256(printDocument(draft)) }, fileOf(kind));
      await writeWhole(fileOf(kind), printDocument(document));
      return document;
    },
    async read(kind, command) {
      const text = await textOf(fileOf(kind));
      if (text === undefined) throw failures.documentMissing(absolute(fileOf(kind)), command);
      const blanked = textWithoutDigest(text);
      if (blanked === undefined || sha256(blanked.text) !== blanked.digest) {
        throw failures.documentUnreadable(fileOf(kind), "its bytes are not those that were written");
      }
      const document = parse(kind, json(text, fileOf(kind)), fileOf(kind));
      for (const input of document.inputs) {
        const now = await textOf(fileOf(input.kind));
        if (now !== undefined && sha256(now) !== input.sha256)
          throw failures.documentStale(fileOf(kind), fileOf(input.kind));
      }
      return document;
    },
    async has(kind) {
      return (await textOf(fileOf(kind))) !== undefined;
    },
    async clear() {
      const entries: readonly string[] = await readdir(root).catch(() => []);
      if (entries.length > 0 && !entries.includes(marker)) throw failures.outFolderTaken(root);
      for (const entry of entries) await rm(join(root, entry), { recursive: true, force: true });
      await mkdir(root, { recursive: true });
      await writeFile(join(root, marker), "edgegate wrote this folder, and empties it before each run.\n");
      await writeFile(join(root, ".gitignore"), "*\n");
    },
    writeText: writeWhole,
    async readText(file) {
      const text = await textOf(file.path);
      if (text === undefined || sha256(text) !== file.sha256) throw failures.fileChanged(file.path);
      return text;
    },
    async ref(path) {
      const [content, state] = await Promise.all([readFile(absolute(path)), stat(absolute(path))]);
      return { path, sha256: sha256(content), sizeBytes: state.size };
    },
  };
}

function json(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw failures.documentUnreadable(path, "it is not whole JSON", error);
  }
}

function parse<Kind extends DocumentKind>(kind: Kind, value: unknown, path: string): DocumentOf<Kind> {
  const read = documentSchemas[kind].safeParse(value);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the table pairs each kind with its own schema
  if (read.success) return read.data as DocumentOf<Kind>;
  const [first] = read.error.issues;
  const where = first?.path.join(".") ?? "";
  throw failures.documentUnreadable(
    path,
    `at ${where === "" ? "its top" : where}: ${first?.message ?? "unknown problem"}`,
  );
}

function sha256(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}
