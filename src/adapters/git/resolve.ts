/** Which commits are compared? What the user named, as shas, fetching what a shallow clone lacks. */
import { failures } from "../../errors/catalogue.ts";
import type { Processes } from "../../ports.ts";
import type { FetchToken } from "./fetch-token.ts";
import { Git } from "./git.ts";
import { parentsIn } from "./parents.ts";

/** How much history is fetched, in turn, until the two commits meet. */
const deepenBy = [50, 500] as const;

/**
 * The sha of the commit that `name` means, fetched from `origin` where it is not here: with `token`, where there is one, and with
 * `depth` - 1 generations of its ancestors.
 */
export async function resolveCommit(git: Git, name: string, token?: FetchToken, depth = 1): Promise<string> {
  if (name.startsWith("-") || name === "") throw failures.unknownRef(name, "it is not a ref");
  const here = await commitOf(git, name);
  if (here !== undefined) return here;
  if (name === "HEAD") throw failures.unknownRef(name, "there is no commit yet");
  const ref = name.replace(/^origin\//, "");
  const how = ["fetch", "--no-tags", "--quiet", `--depth=${depth}`, "origin", ref];
  const fetched = await git.run(how, undefined, token?.env);
  if (fetched.exitCode !== 0) {
    const said = reasonIn(fetched.stderr);
    throw failures.unknownRef(name, token === undefined ? said : token.redact(said));
  }
  const found = (await commitOf(git, name)) ?? (await commitOf(git, "FETCH_HEAD"));
  if (found === undefined) throw failures.unknownRef(name, "it is not a commit");
  return found;
}

/** The branch, without its remote, or the tag that `name` means. Undefined: it is a commit or a place in history. */
export async function nameOf(git: Git, name: string): Promise<string | undefined> {
  const full = await git.ask(["rev-parse", "--verify", "--quiet", "--symbolic-full-name", name]);
  const here = /^refs\/(?:heads|tags|remotes\/[^/]+)\/(.+)$/.exec(full ?? "")?.[1];
  if (here !== undefined || (await commitOf(git, name)) !== undefined) return here;
  // Only origin has it, where a name that is no commit's is a branch's or a tag's.
  return name.replace(/^(origin|refs\/heads|refs\/tags)\//, "");
}

/** Shas of a commit's parents, first parent first. Where the commit is not here, it is fetched from `origin`, and they with it. */
export async function fetchedParentsOf(
  processes: Processes,
  folder: string,
  sha: string,
  signal: AbortSignal | undefined,
  token?: FetchToken,
): Promise<readonly string[]> {
  const git = new Git(processes, folder, signal);
  return parentsIn(git, await resolveCommit(git, sha, token, 2));
}

/**
 * The commit that a change started from. In a shallow clone of a pull request's merge commit its first parent is the
 * base, whatever the clone cut off; else history is deepened until the two commits meet.
 */
export async function mergeBase(git: Git, base: string, head: string): Promise<string> {
  if (base === head) return base;
  if ((await parentsIn(git, head)).includes(base)) return base;
  const known = await git.ask(["merge-base", base, head]);
  if (known !== undefined) return known;
  if ((await git.ask(["rev-parse", "--is-shallow-repository"])) !== "true") throw failures.noMergeBase(base, head);
  for (const depth of [...deepenBy, "all"] as const) {
    const how = depth === "all" ? "--unshallow" : `--deepen=${depth}`;
    const fetched = await git.run(["fetch", "--no-tags", "--quiet", how, "origin", base, head]);
    if (fetched.exitCode !== 0) throw failures.shallowClone(reasonIn(fetched.stderr));
    const found = await git.ask(["merge-base", base, head]);
    if (found !== undefined) return found;
  }
  throw failures.noMergeBase(base, head);
}

async function commitOf(git: Git, name: string): Promise<string | undefined> {
  const sha = await git.ask(["rev-parse", "--verify", "--quiet", "--end-of-options", `${name}^{commit}`]);
  return sha !== undefined && /^[0-9a-f]{40}$/.test(sha) ? sha : undefined;
}

/** What git says first of why it stopped; advice follows. */
function reasonIn(stderr: string): string {
  const lines = stderr.trim().split("\n");
  const found = lines.find((line) => /^(?:fatal|error): /.test(line)) ?? lines.at(-1) ?? "";
  return found.replace(/^(?:fatal|error): /, "").replace(/\.$/, "");
}
