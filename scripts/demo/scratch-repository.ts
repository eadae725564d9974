/** Where does a demo's pull request come from? A new git repository made of a sample project and its change. */
import { execFile } from "node:child_process";
import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import process from "node:process";
import { promisify } from "node:util";

const run = promisify(execFile);

/** A repository with a pull request as GitHub hands it to a workflow. */
export type ScratchRepository = {
  readonly folder: string;
  /** The commit on main. */
  readonly baseSha: string;
  /** The commit that the author pushed. */
  readonly headSha: string;
  /** Both merged, which is what a workflow checks out. */
  readonly mergeSha: string;
};

const branch = "deeper-network";
const people = "edgegate demo";
/** Same files, same shas: the commits carry a fixed date and author, and no setting of this computer's user. */
const isolated = {
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_AUTHOR_NAME: people,
  GIT_AUTHOR_EMAIL: "demo@example.com",
  GIT_AUTHOR_DATE: "2026-01-01T12:00:00Z",
  GIT_COMMITTER_NAME: people,
  GIT_COMMITTER_EMAIL: "demo@example.com",
  GIT_COMMITTER_DATE: "2026-01-01T12:00:00Z",
};

/**
 * Commits what `sample` holds (without its folder `change`) on main, then the files of `change` over it on a branch, and
 * checks out the merge of the two in `folder`, which must not exist yet.
 */
export async function makeScratchRepository(
  sample: string,
  folder: string,
  message: string,
  /** What becomes of the sample's config before it is committed. */
  adapt: (config: string) => string = (config) => config,
): Promise<ScratchRepository> {
  const git = async (...args: readonly string[]): Promise<string> => {
    const { stdout } = await run("git", ["-C", folder, ...args], { env: { ...process.env, ...isolated } });
    return stdout.trim();
  };
  await mkdir(folder, { recursive: true });
  await git("init", "--quiet", "--initial-branch=main");
  const change = path.join(sample, "change");
  await cp(sample, folder, { recursive: true, filter: (file) => file !== change });
  const config = path.join(folder, "edgegate.yml");
  await writeFile(config, adapt(await readFile(config, "utf8")));
  await git("add", "--all");
  await git("commit", "--quiet", "--message", "A classifier of handwritten digits");
  await git("switch", "--quiet", "--create", branch);
  await cp(change, folder, { recursive: true });
  await git("add", "--all");
  await git("commit", "--quiet", "--message", message);
  const headSha = await git("rev-parse", "HEAD");
  await git("switch", "--quiet", "--detach", "main");
  const baseSha = await git("rev-parse", "HEAD");
  await git("merge", "--quiet", "--no-ff", "--message", `Merge ${headSha} into ${baseSha}`, branch);
  return { folder, baseSha, headSha, mergeSha: await git("rev-parse", "HEAD") };
}
