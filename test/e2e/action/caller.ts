/** Who uses the action? A repository with a model, a budget file and the workflow that we tell users to copy. */
import { execFile } from "node:child_process";
import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);
const root = fileURLToPath(new URL("../../..", import.meta.url));
const people = "a model author";
const isolated = {
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_AUTHOR_NAME: people,
  GIT_AUTHOR_EMAIL: "author@example.com",
  GIT_COMMITTER_NAME: people,
  GIT_COMMITTER_EMAIL: "author@example.com",
};

export const fullName = "acme/models";
/** What stands for the owner of this repository in the template. */
export const owner = "edgegate";

/** The commits of a pull request after a push: the author's, the base branch's, and GitHub's merge of the two. */
export type Push = { readonly headSha: string; readonly baseSha: string; readonly mergeSha: string };

export class Caller {
  readonly folder: string;

  private constructor(folder: string) {
    this.folder = folder;
  }

  /** A repository in `folder` whose main branch has `model` (a file of test/fixtures/models), `config` and a workflow template. */
  static async make(folder: string, model: string, config: string, workflow = "edgegate.yml"): Promise<Caller> {
    const caller = new Caller(folder);
    await mkdir(folder, { recursive: true });
    await caller.git("init", "--quiet", "--initial-branch=main");
    await caller.git("remote", "add", "origin", `https://github.com/${fullName}.git`);
    await cp(join(root, "test/fixtures/models", model), join(folder, "model.tflite"));
    await writeFile(join(folder, "edgegate.yml"), config);
    await caller.#copy(workflow, "edgegate.yml");
    await caller.git("add", "--all");
    await caller.git("commit", "--quiet", "--message", "A model and its budget");
    await caller.git("branch", "change");
    return caller;
  }

  /** Copies a further workflow template, as `edgegate-main.yml` say, and commits it to main. */
  async add(template: string, as: string): Promise<void> {
    await this.git("checkout", "--quiet", "main");
    await this.#copy(template, as);
    await this.git("add", "--all");
    await this.git("commit", "--quiet", "--message", `Add ${as}`);
  }

  async #copy(template: string, as: string): Promise<void> {
    const text = await readFile(join(root, "workflows", template), "utf8");
    // These are younger than act; actionlint knows them.
    const known = text.replaceAll(/^ *(?:queue: max|cache-mode: read)\b.*\n/gm, "");
    await put(join(this.folder, ".github/workflows", as), known.replaceAll("OWNER/", `${owner}/`));
  }

  /** Somebody pushes `model` to main, which stays checked out; later pull requests begin there. */
  async pushToMain(model: string): Promise<{ readonly before: string; readonly after: string; readonly at: string }> {
    await this.git("checkout", "--quiet", "main");
    const before = await this.git("rev-parse", "HEAD");
    await cp(join(root, "test/fixtures/models", model), join(this.folder, "model.tflite"));
    await this.git("commit", "--quiet", "--all", "--message", `Ship ${model}`);
    await this.git("branch", "--force", "change", "main");
    const [after, at] = [await this.git("rev-parse", "HEAD"), await this.git("log", "-1", "--format=%cI")];
    return { before, after, at };
  }

  /** What a workflow finds that is the default branch's. */
  async checkoutMain(): Promise<void> {
    await this.git("checkout", "--quiet", "main");
  }

  /** The author pushes `model` to the pull request; the merge of it is checked out, as for a workflow. */
  async push(model: string): Promise<Push> {
    await this.git("checkout", "--quiet", "change");
    await cp(join(root, "test/fixtures/models", model), join(this.folder, "model.tflite"));
    await this.git("commit", "--quiet", "--all", "--message", `Try ${model}`);
    const headSha = await this.git("rev-parse", "HEAD");
    await this.git("checkout", "--quiet", "--detach", "main");
    const baseSha = await this.git("rev-parse", "HEAD");
    await this.git("merge", "--quiet", "--no-ff", "--message", `Merge ${headSha} into ${baseSha}`, "change");
    return { headSha, baseSha, mergeSha: await this.git("rev-parse", "HEAD") };
  }

  /** Somebody else's change lands on main: from now on merges have another first parent than the event's base. */
  async moveMain(): Promise<void> {
    await this.git("checkout", "--quiet", "main");
    await writeFile(join(this.folder, "README.md"), "Models.\n");
    await this.git("add", "--all");
    await this.git("commit", "--quiet", "--message", "Explain the models");
  }

  /** What main was when the pull request was opened. */
  firstCommit(): Promise<string> {
    return this.git("rev-list", "--max-parents=0", "main");
  }

  private async git(...args: readonly string[]): Promise<string> {
    const { stdout } = await run("git", ["-C", this.folder, ...args], { env: { ...process.env, ...isolated } });
    return stdout.trim();
  }
}

/** Writes a file and the folders above it. */
export async function put(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}
