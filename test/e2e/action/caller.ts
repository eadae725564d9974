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

const queue = "gh-readonly-queue/main";

export class Caller {
  readonly folder: string;
  readonly #models: readonly string[];

  private constructor(folder: string, models: readonly string[]) {
    this.folder = folder;
    this.#models = models;
  }

  /** A repository whose main branch has a model, a budget file and workflow templates. */
  static async make(order: {
    readonly folder: string;
    /** A file of test/fixtures/models. */
    readonly model: string;
    /** The files of the repository that hold it. */
    readonly models?: readonly string[];
    readonly config: string;
    /** Files of workflows/, by the names that they have in the repository. */
    readonly templates: Readonly<Record<string, string>>;
    /** Changes a template as its user would. */
    readonly edit?: (template: string) => string;
  }): Promise<Caller> {
    const { folder, model, models = ["model.tflite"], config, templates, edit = (template) => template } = order;
    const caller = new Caller(folder, models);
    await mkdir(folder, { recursive: true });
    await caller.git("init", "--quiet", "--initial-branch=main");
    await caller.git("remote", "add", "origin", `https://github.com/${fullName}.git`);
    await caller.#place(model);
    await writeFile(join(folder, "edgegate.yml"), config);
    for (const [as, template] of Object.entries(templates)) await caller.#copy(template, as, edit);
    await caller.git("add", "--all");
    await caller.git("commit", "--quiet", "--message", "A model and its budget");
    await caller.git("branch", "change");
    return caller;
  }

  async #copy(template: string, as: string, edit: (template: string) => string): Promise<void> {
    const text = await readFile(join(root, "workflows", template), "utf8");
    // These are younger than act; actionlint knows them.
    const known = text.replaceAll(/^ *(?:queue: max|cache-mode: read)\b.*\n/gm, "");
    await put(join(this.folder, ".github/workflows", as), edit(known).replaceAll("OWNER/", `${owner}/`));
  }

  /** Somebody pushes `model` to main, with texts of other files; main stays checked out, and later pull requests begin there. */
  async pushToMain(
    model: string,
    texts: Readonly<Record<string, string>> = {},
  ): Promise<{ readonly before: string; readonly after: string; readonly at: string }> {
    await this.git("checkout", "--quiet", "main");
    const before = await this.git("rev-parse", "HEAD");
    await this.#place(model);
    for (const [path, text] of Object.entries(texts)) await put(join(this.folder, path), text);
    await this.git("commit", "--quiet", "--all", "--message", `Ship ${model}`);
    await this.git("branch", "--force", "change", "main");
    const [after, at] = [await this.git("rev-parse", "HEAD"), await this.git("log", "-1", "--format=%cI")];
    return { before, after, at };
  }

  async #place(model: string): Promise<void> {
    const from = join(root, "test/fixtures/models", model);
    await Promise.all(this.#models.map((path) => cp(from, join(this.folder, path))));
  }

  /** What a workflow finds that is the default branch's. */
  async checkoutMain(): Promise<void> {
    await this.git("checkout", "--quiet", "main");
  }

  /**
   * The author pushes `model` to the pull request, none for a push that leaves it as it is, and texts of other files; the merge of
   * it is checked out, as for a workflow.
   */
  async push(model: string | undefined, texts: Readonly<Record<string, string>> = {}): Promise<Push> {
    await this.git("checkout", "--quiet", "change");
    if (model !== undefined) await this.#place(model);
    for (const [path, text] of Object.entries(texts)) await put(join(this.folder, path), text);
    await this.git("add", "--all");
    await this.git("commit", "--quiet", "--message", `Try ${[model, ...Object.keys(texts)].join(" ")}`);
    const headSha = await this.git("rev-parse", "HEAD");
    await this.git("checkout", "--quiet", "--detach", "main");
    const baseSha = await this.git("rev-parse", "HEAD");
    await this.git("merge", "--quiet", "--no-ff", "--message", `Merge ${headSha} into ${baseSha}`, "change");
    return { headSha, baseSha, mergeSha: await this.git("rev-parse", "HEAD") };
  }

  /** GitHub puts `model` at the end of the merge queue, with texts of other files: its commit is checked out, and judged against the one before it. */
  async queue(model: string, texts: Readonly<Record<string, string>> = {}): Promise<Push> {
    const queued = await this.git("branch", "--list", queue);
    await this.git("checkout", "--quiet", ...(queued === "" ? ["-b", queue, "main"] : [queue]));
    const baseSha = await this.git("rev-parse", "HEAD");
    await this.#place(model);
    for (const [path, text] of Object.entries(texts)) await put(join(this.folder, path), text);
    await this.git("add", "--all");
    await this.git("commit", "--quiet", "--message", `Queue ${[model, ...Object.keys(texts)].join(" ")}`);
    const headSha = await this.git("rev-parse", "HEAD");
    return { headSha, baseSha, mergeSha: headSha };
  }

  /** Somebody else's change lands on main: from now on merges have another first parent than the event's base. */
  async moveMain(texts: Readonly<Record<string, string>> = { "README.md": "Models.\n" }): Promise<void> {
    await this.git("checkout", "--quiet", "main");
    for (const [path, text] of Object.entries(texts)) await put(join(this.folder, path), text);
    await this.git("add", "--all");
    await this.git("commit", "--quiet", "--message", `Write ${Object.keys(texts).join(" ")}`);
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
