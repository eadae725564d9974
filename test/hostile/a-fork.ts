/** A fork's pull request with a run that left what an attacker likes, and the trusted workflow that looks at it. */
import { access, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach } from "vitest";
import { githubForkRun } from "../../src/adapters/github/fork-run.ts";
import { folderWorkspace } from "../../src/adapters/workspace/folder.ts";
import type { ForkRun, NamedCommits, Repository } from "../../src/ports.ts";
import { adopt } from "../../src/stages/adopt.ts";
import { approve, type GoAhead } from "../../src/stages/approve.ts";
import { type ArtifactState, workflowCaller } from "../emulators/github/repository.ts";
import { type LocalGithub, startLocalGithub } from "../emulators/github/server.ts";
import { fakeLiteRt } from "../fakes/lite-rt.ts";
import { ports } from "../fakes/ports.ts";
import { type Texts, twoSides } from "../fakes/two-sides.ts";

export const headSha = "a".repeat(40);
export const baseSha = "b".repeat(40);
export const mergeSha = "c".repeat(40);
export const createdAt = "2026-11-24T10:00:00Z";
export const endedAt = "2026-11-24T10:00:05Z";

const config = (more: string) =>
  `version: 1\nmodels:\n  digits:\n    source: digits.keras\n    variants: [float32, float16]\n${more}`;

export type Fork = {
  readonly github: LocalGithub;
  readonly folder: string;
  /** What the trusted workflow sees of the run. */
  run(limits?: Parameters<typeof githubForkRun>[0]["limits"]): ForkRun;
  /** The run leaves this as its converted models. */
  leave(bytes: Uint8Array, change?: Partial<ArtifactState>): void;
  /** The trusted workflow's first job, where phones cost. The fork has changed nothing but `head`, undefined for what it has taken away. */
  approve(change?: {
    readonly parents?: readonly string[];
    readonly head?: Readonly<Record<string, string | undefined>>;
    readonly environment?: string;
  }): Promise<GoAhead>;
  /** The job that opens what is the fork's. */
  adopt(change?: {
    readonly unchangedIn?: string | undefined;
    readonly parents?: readonly string[];
    readonly config?: string;
    readonly head?: Texts;
    /** All that the base has. */
    readonly base?: Texts;
  }): Promise<Adopted>;
};
export type Adopted = {
  /** Paths of sources that were converted. */
  readonly converted: readonly string[];
  readonly workspace: ReturnType<typeof folderWorkspace>;
  /** What was to be compared. */
  readonly compared: readonly NamedCommits[];
};

export function aFork(): Fork {
  let github: LocalGithub;
  let folder = "";
  let env: Readonly<Record<string, string>> = {};
  beforeEach(async () => {
    github = await startLocalGithub();
    folder = await mkdtemp(join(tmpdir(), "edgegate-hostile-"));
    github.repository.openPull({ number: 7, headSha, mergeSha, fromFork: true, fork: "mallory/models" });
    github.repository.callers.set("reading-token", {
      ...workflowCaller,
      permissions: { issues: "none", "pull-requests": "read", statuses: "none", contents: "read", actions: "read" },
    });
    const event = {
      action: "completed",
      workflow_run: {
        id: 41,
        run_attempt: 1,
        event: "pull_request",
        head_sha: headSha,
        created_at: createdAt,
        updated_at: endedAt,
        head_branch: "change",
        head_repository: { full_name: "mallory/models" },
        repository: { full_name: "acme/models" },
        pull_requests: [{ number: 1 }],
      },
    };
    await writeFile(join(folder, "event.json"), JSON.stringify(event));
    env = {
      GITHUB_EVENT_NAME: "workflow_run",
      GITHUB_EVENT_PATH: join(folder, "event.json"),
      GITHUB_REPOSITORY: "acme/models",
      GITHUB_SHA: baseSha,
      GITHUB_API_URL: github.url,
    };
  });
  afterEach(async () => {
    await github.close();
    await rm(folder, { recursive: true });
    if (github.violations.length > 0) throw new Error(JSON.stringify(github.violations));
  });
  const run: Fork["run"] = (limits) =>
    githubForkRun({
      env,
      token: "reading-token",
      patience: { secondMs: 1, requestMs: 5000 },
      ...(limits === undefined ? {} : { limits }),
    });
  return {
    get github() {
      return github;
    },
    get folder() {
      return folder;
    },
    run,
    leave(bytes, change = {}) {
      const id = github.repository.artifacts.length + 1;
      const name = "edgegate-candidate-1-a1";
      github.repository.artifacts.push({ id, run: 41, headSha, name, bytes: Buffer.from(bytes), ...change });
    },
    async approve({ parents = [baseSha, headSha], head = {}, environment } = {}) {
      const more = "    calibration: { data: calibration.npz }\n    evaluation: { data: test.npz, metric: top-1 }\n";
      const files = { "digits.keras": "old", "test.npz": "data", "calibration.npz": "more data" };
      const baseline = { "edgegate.yml": config(more), ...files };
      const candidate = Object.entries({ ...baseline, ...head }).filter(
        (one): one is [string, string] => one[1] !== undefined,
      );
      const sides = twoSides({ baseline, candidate: Object.fromEntries(candidate) });
      const readText: typeof sides.readText = (side, path) => {
        if (side === "candidate") throw new Error(`${path} of the fork was opened`);
        return sides.readText(side, path);
      };
      return approve(
        ports(folderWorkspace(join(folder, "out"), "1"), {
          repository: { open: async () => ({ ...sides, readText }) },
        }),
        { fork: run(), parents: async () => parents, configFile: "edgegate.yml", isFree: false, environment },
      );
    },
    async adopt({ parents = [baseSha, headSha], config: more = "", head = {}, base, unchangedIn } = {}) {
      const litert = fakeLiteRt();
      const workspace = folderWorkspace(join(folder, "out"), "1");
      const text = config(more);
      const sides = twoSides({
        baseline: base ?? { "edgegate.yml": text, "digits.keras": "old", "test.npz": "data" },
        candidate: { "edgegate.yml": text, "digits.keras": "new", "test.npz": "data", ...head },
      });
      const compared: NamedCommits[] = [];
      const open: Repository["open"] = async (commits) => {
        compared.push(commits);
        return sides;
      };
      await adopt(ports(workspace, { repository: { open }, litert }), {
        fork: run({ zipBytes: 20_000, files: 4, fileBytes: 1000, totalBytes: 1500 }),
        parents: async () => parents,
        configFile: "edgegate.yml",
        unchangedIn,
      });
      return { converted: litert.asked.converted, workspace, compared };
    },
  };
}

export async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
