/** How is data kept in the repository itself? On a branch without code, by commits on top of what is there, never by force. */
import { setTimeout as wait } from "node:timers/promises";
import * as z from "zod";
import { failures } from "../../errors/catalogue.ts";
import type { DataBranch, DataFiles } from "../../ports.ts";
import { type Client, connect, type Repository, type RepositoryAccess, usualPatience } from "./client.ts";
import { saidBy } from "./refusal.ts";

/** The branch that keeps what maintainers have decided. */
export const decisionsBranch = "edgegate-decisions";
/** The branch that keeps what was measured after pushes to the default branch. */
export const historyBranch = "edgegate-history";
/** Other jobs write, too: each loss costs one more round of the same work on what is there by then. */
const mostAttempts = 8;
/** A file of ours above this is not ours. */
const largestBytes = 8 * 1024 * 1024;

type Head = { readonly commit: string; readonly tree: string; readonly blobs: ReadonlyMap<string, string> };

/** The branch `name` of a repository; made as an orphan by the first write. `folder`: nothing outside of it is read or written. */
export function githubDataBranch(
  order: RepositoryAccess & {
    readonly name: string;
    /** Absent: the root. */
    readonly folder?: string | undefined;
  },
): DataBranch {
  const { owner, repo, name, folder, token, patience = usualPatience } = order;
  const root = folder === undefined ? "" : `${folder}/`;
  const repository = { owner, repo };
  const client = (): Promise<Client> => connect(order.apiUrl, token, patience);
  const told = async <Result>(what: string, work: () => Promise<Result>): Promise<Result> => {
    try {
      return await work();
    } catch (error) {
      throw failures.branchRefused(name, what, saidBy(error, token), error);
    }
  };

  return {
    files: () =>
      told("read", async () => {
        const asked = await client();
        return filesOf(asked, repository, await headOf(asked, repository, name), root);
      }),
    file: (path) => told("read", async () => fileOf(await client(), repository, name, `${root}${path}`)),
    update: (message, change) =>
      told("written", async () => {
        const asked = await client();
        for (let attempt = 1; ; attempt += 1) {
          const head = await headOf(asked, repository, name);
          const changed = await change(filesOf(asked, repository, head, root));
          if (changed.size === 0) return "unchanged";
          const texts = new Map([...changed].map(([path, text]) => [`${root}${path}`, text]));
          if (await commit(asked, repository, { name, head, texts, message })) return "written";
          if (attempt >= mostAttempts) throw new Error(`other jobs were faster ${attempt} times`);
          await wait(attempt * patience.secondMs);
        }
      }),
  };
}

async function headOf(client: Client, repository: Repository, name: string): Promise<Head | undefined> {
  const { git } = client.rest;
  try {
    const { data: ref } = await git.getRef({ ...repository, ref: `heads/${name}` });
    const { data: commit } = await git.getCommit({ ...repository, commit_sha: ref.object.sha });
    const { data: tree } = await git.getTree({ ...repository, tree_sha: commit.tree.sha, recursive: "1" });
    if (tree.truncated) throw new Error("it holds more files than GitHub lists at once");
    const blobs = tree.tree.flatMap(({ type, path, sha }) => (type === "blob" ? [[path, sha] as const] : []));
    return { commit: ref.object.sha, tree: commit.tree.sha, blobs: new Map(blobs) };
  } catch (error) {
    if (statusOf(error) === 404 || statusOf(error) === 409) return undefined;
    throw error;
  }
}

function filesOf(client: Client, repository: Repository, head: Head | undefined, root: string): DataFiles {
  return {
    paths: [...(head?.blobs.keys() ?? [])]
      .flatMap((path) => (path.startsWith(root) ? [path.slice(root.length)] : []))
      .sort(),
    async read(path) {
      const sha = head?.blobs.get(`${root}${path}`);
      if (sha === undefined) return undefined;
      const { data } = await client.rest.git.getBlob({ ...repository, file_sha: sha });
      return textOf(path, data);
    },
  };
}

async function fileOf(client: Client, repository: Repository, name: string, path: string): Promise<string | undefined> {
  try {
    // By its full name, because a tag may have the branch's.
    const { data } = await client.rest.repos.getContent({
      ...repository,
      path,
      ref: `refs/heads/${name}`,
      ...asObject,
    });
    if (Array.isArray(data) || data.type !== "file") throw new Error(`${path} is no file`);
    // GitHub leaves the text of a large one out.
    if (data.encoding === "base64") return textOf(path, data);
    const { data: blob } = await client.rest.git.getBlob({ ...repository, file_sha: data.sha });
    return textOf(path, blob);
  } catch (error) {
    if (statusOf(error) === 404) return undefined;
    throw error;
  }
}

/** How GitHub gives files above 1 MB, too. */
const asObject = { mediaType: { format: "object" } } as const;

function textOf(
  path: string,
  { size, content, encoding }: { readonly size: number | null; readonly content: string; readonly encoding: string },
): string {
  if ((size ?? 0) > largestBytes) throw new Error(`${path} has ${size} bytes`);
  return Buffer.from(content, encoding === "base64" ? "base64" : "utf8").toString("utf8");
}

/** False when somebody else was faster. */
async function commit(
  client: Client,
  repository: Repository,
  order: {
    readonly name: string;
    readonly head: Head | undefined;
    readonly texts: ReadonlyMap<string, string | undefined>;
    readonly message: string;
  },
): Promise<boolean> {
  const { git } = client.rest;
  const { name, head, texts, message } = order;
  const entry = { mode: "100644", type: "blob" } as const;
  const { data: tree } = await git.createTree({
    ...repository,
    ...(head === undefined ? {} : { base_tree: head.tree }),
    tree: [...texts].map(([path, text]) =>
      text === undefined ? { ...entry, path, sha: null } : { ...entry, path, content: text },
    ),
  });
  const { data: made } = await git.createCommit({
    ...repository,
    message,
    tree: tree.sha,
    parents: head === undefined ? [] : [head.commit],
  });
  // Blind retries are off: a move that did succeed would be refused the second time and look like a lost race.
  const request = { retries: 0 };
  try {
    if (head === undefined) await git.createRef({ ...repository, ref: `refs/heads/${name}`, sha: made.sha, request });
    else await git.updateRef({ ...repository, ref: `heads/${name}`, sha: made.sha, force: false, request });
    return true;
  } catch (error) {
    if (statusOf(error) === 422 && isRace(error)) return false;
    if ((statusOf(error) ?? 500) >= 500) {
      const now = await headOf(client, repository, name);
      return now?.commit === made.sha;
    }
    throw error;
  }
}

function isRace(error: unknown): boolean {
  return error instanceof Error && /fast[- ]forward|already exists/i.test(error.message);
}

const WithStatus = z.object({ status: z.int() });
function statusOf(error: unknown): number | undefined {
  const read = WithStatus.safeParse(error);
  return read.success ? read.data.status : undefined;
}
