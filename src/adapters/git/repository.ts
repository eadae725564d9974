/** What stands at a path of the baseline and of the candidate? Base files come out of git, not out of a second checkout. */
import { createHash } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { SourceState } from "../../documents/changes.ts";
import type { FileRef } from "../../documents/file-ref.ts";
import type { SideName } from "../../documents/words.ts";
import { failures } from "../../errors/catalogue.ts";
import type { Processes, Repository, TwoSides, Workspace } from "../../ports.ts";
import { Git } from "./git.ts";
import { isLfsPointer, resolveLfs } from "./lfs.ts";
import { repositoryName } from "./repository-name.ts";
import { mergeBase, nameOf, resolveCommit } from "./resolve.ts";
import { filesInCommit, filesInWorktree, type TreeFile } from "./tree.ts";

/** The repository that `folder` is in. */
export function gitRepository(processes: Processes, folder: string): Repository {
  return {
    async open({ base, head, baseName }, into, signal) {
      const git = new Git(processes, folder, signal);
      const root = await git.ask(["rev-parse", "--show-toplevel"]);
      if (root === undefined) throw failures.notARepository(folder);
      const atRoot = new Git(processes, root, signal);
      const headCommit = await resolveCommit(atRoot, head === "worktree" ? "HEAD" : head);
      const baseCommit = await resolveCommit(atRoot, base);
      const baseSha = await mergeBase(atRoot, baseCommit, headCommit);
      const headSha = head === "worktree" ? head : headCommit;
      const repository = await repositoryName(processes, root, signal);
      const name = (await nameOf(atRoot, base)) ?? baseName;
      const subject = { repository, baseSha, headSha, ...(name === undefined ? {} : { baseName: name }) };
      return twoSides(atRoot, root, subject, into);
    },
  };
}

function twoSides(git: Git, root: string, subject: TwoSides["subject"], into: Workspace): TwoSides {
  const shaOf = (side: SideName): string => (side === "baseline" ? subject.baseSha : subject.headSha);
  const list = (side: SideName, path: string) =>
    shaOf(side) === "worktree" ? filesInWorktree(git, root, path) : filesInCommit(git, shaOf(side), path);
  const read = async (side: SideName, path: string, file: TreeFile): Promise<Uint8Array> => {
    const full = file.path === "" ? path : `${path}/${file.path}`;
    if (shaOf(side) === "worktree") return readFile(join(root, full));
    const bytes = await git.bytes(["cat-file", "blob", file.objectId]);
    if (bytes === undefined) throw failures.gitObjectMissing(full, shaOf(side));
    return bytes;
  };
  return {
    subject,
    async readText(side, path) {
      const [file, ...others] = (await list(side, path)) ?? [];
      if (file === undefined) return undefined;
      if (others.length > 0 || file.path !== "" || file.kind !== "file") throw failures.notAFile(path);
      return new TextDecoder("utf-8", { fatal: true }).decode(await read(side, path, file));
    },
    async identity(side, path) {
      const files = await list(side, path);
      return files === undefined ? undefined : digest(files.map((file) => `${file.objectId} ${file.path}\n`).join(""));
    },
    async materialise(side, path) {
      const files = await list(side, path);
      if (files === undefined) return { status: "absent" };
      const link = files.find(({ kind }) => kind === "link");
      if (link !== undefined) {
        const detail = `${join(path, link.path)} is a symbolic link or a submodule; only files of this repository are read`;
        return { status: "unreadable", reason: "outside-repository", detail };
      }
      const contents: { path: string; bytes: Uint8Array }[] = [];
      for (const file of files) {
        let bytes = await read(side, path, file);
        if (isLfsPointer(bytes)) {
          const resolved = await resolveLfs(git, join(path, file.path), bytes);
          if ("detail" in resolved) return { status: "unreadable", reason: "lfs-pointer", detail: resolved.detail };
          bytes = resolved.bytes;
        }
        contents.push({ path: file.path, bytes });
      }
      if (contents.every(({ bytes }) => bytes.length === 0)) {
        return { status: "unreadable", reason: "empty", detail: `${path} has no bytes` };
      }
      return { status: "present", kind: kindOf(path, files), file: await copy(into, path, contents) };
    },
  };
}

function kindOf(path: string, files: readonly TreeFile[]): Extract<SourceState, { status: "present" }>["kind"] {
  if (files.some((file) => file.path === "saved_model.pb" || file.path === "saved_model.pbtxt")) return "saved-model";
  const extension = /\.([a-z0-9]+)$/i.exec(path)?.[1]?.toLowerCase();
  if (extension === "tflite" || extension === "keras" || extension === "npz" || extension === "h5") return extension;
  return extension === "hdf5" ? "h5" : "other";
}

/** Keeps content once, by its digest, under its own base name. */
async function copy(
  into: Workspace,
  path: string,
  contents: readonly { path: string; bytes: Uint8Array }[],
): Promise<FileRef> {
  const base = path.split("/").at(-1) ?? path;
  const listing = contents.map((file) => `${digest(file.bytes)} ${file.path}\n`).join("");
  const single = contents[0]?.path === "" ? contents[0].bytes : undefined;
  const sha256 = digest(single ?? listing);
  const sizeBytes = contents.reduce((sum, { bytes }) => sum + bytes.length, 0);
  const target = `sources/${sha256.slice(0, 16)}/${base}`;
  for (const file of contents) {
    const full = into.absolute(file.path === "" ? target : `${target}/${file.path}`);
    await mkdir(dirname(full), { recursive: true });
    await writeFile(`${full}.part`, file.bytes);
    await rename(`${full}.part`, full);
  }
  return { path: target, sha256, sizeBytes };
}

function digest(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}
