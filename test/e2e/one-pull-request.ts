/** A pull request's life in jobs as GitHub sees it: every stage with the real adapters, on a local GitHub; models and phones are a scene's. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { type Patience, usualPatience } from "../../src/adapters/github/client.ts";
import { githubCommitCheck } from "../../src/adapters/github/commit-status.ts";
import { decisionsBranch, githubDataBranch, historyBranch } from "../../src/adapters/github/data-branch.ts";
import { githubForkRun } from "../../src/adapters/github/fork-run.ts";
import { githubPullRequest } from "../../src/adapters/github/pull-request.ts";
import { readWorkflowRun } from "../../src/adapters/github/workflow-run.ts";
import { folderWorkspace } from "../../src/adapters/workspace/folder.ts";
import { legCount } from "../../src/domain/legs.ts";
import { runStage, type StageAnswer } from "../../src/entrypoints/actions/run-stage.ts";
import type { StageName } from "../../src/entrypoints/actions/inputs.ts";
import { renderSummary } from "../../src/render/report.ts";
import { approve } from "../../src/stages/approve.ts";
import { announceComment, beginComment } from "../../src/stages/comment-life.ts";
import { conclude } from "../../src/stages/conclude.ts";
import type { Ports } from "../../src/stages/stage-ports.ts";
import { printWaivers } from "../../src/documents/waivers.ts";
import { workflowCaller } from "../emulators/github/repository.ts";
import { startLocalGithub } from "../emulators/github/server.ts";
import { ports as quietPorts } from "../fakes/ports.ts";
import { quietProgress } from "../fakes/progress.ts";
import type { playScene } from "../scenarios/scene.ts";
import { historyOf, storeScene } from "../scenarios/stored-scene.ts";

const token = "workflow-token";
const fullName = "team/app";

/** How many pull requests are open beside a fork's. */
const othersOpen = 150;
const fork = "mallory/app";
const label = "edgegate: measure";
const at = { pushed: "2026-11-24T10:00:00Z", converted: "2026-11-24T10:20:00Z", labelled: "2026-11-24T10:30:00Z" };

/**
 * Starts a local GitHub with an open pull request, its default branch measured after `pushes` pushes, and one waiver. `fromFork`: it is
 * a fork's, among many open ones, its own run has ended, and a maintainer sets the label once it is asked for. `patience`: what
 * counts time has the usual one, and waits between writes as in earnest.
 */
export async function onePullRequest(
  played: ReturnType<typeof playScene>,
  pushes: number,
  { patience = usualPatience, fromFork = false }: { readonly patience?: Patience; readonly fromFork?: boolean } = {},
) {
  const github = await startLocalGithub(fullName);
  const folder = await mkdtemp(join(tmpdir(), "edgegate-life-"));
  const { subject } = played;
  const headSha = "c".repeat(40);
  const commits = { headSha, baseSha: subject.baseSha, mergeSha: subject.headSha };
  github.repository.openPull({ number: 7, ...commits, ...(fromFork ? { fromFork, fork } : {}) });
  github.repository.callers.set(token, {
    ...workflowCaller,
    permissions: { issues: "none", "pull-requests": "write", statuses: "write", contents: "write", actions: "read" },
  });
  const legs = legCount(played.changes.models);
  if (fromFork) leaveForkRun(github, headSha, legs);
  const event = join(folder, "event.json");
  const side = (sha: string, ref: string) => ({ sha, ref, repo: { full_name: fullName } });
  await writeFile(
    event,
    JSON.stringify(
      fromFork
        ? { action: "completed", workflow_run: forkRun(headSha) }
        : { pull_request: { number: 7, head: side(headSha, "change"), base: side(subject.baseSha, "main") } },
    ),
  );
  const env = {
    GITHUB_EVENT_NAME: fromFork ? "workflow_run" : "pull_request",
    GITHUB_EVENT_PATH: event,
    GITHUB_REPOSITORY: fullName,
    GITHUB_SHA: subject.headSha,
    GITHUB_API_URL: github.url,
    GITHUB_RUN_ID: "7712",
  };
  const branch = (name: string) =>
    githubDataBranch({ apiUrl: github.url, owner: "team", repo: "app", name, token, patience });
  const workspace = folderWorkspace(join(folder, "out"), "0.1.0");
  await storeScene(workspace, played);
  await branch(historyBranch).update("Measure", async () => historyOf(played, pushes));
  await branch(decisionsBranch).update("Accept", async () => new Map([["waivers.json", printWaivers([])]]));
  const before = github.exchanges.length;
  const ports: Ports = quietPorts(workspace, {
    pullRequest: githubPullRequest({ env, token, patience }),
    decisions: branch(decisionsBranch),
    history: branch(historyBranch),
    toolVersion: "0.1.0",
  });

  /** What a stage asks of GitHub beyond the check; its models, phones and artifacts are not GitHub's API. */
  const works: Partial<Record<StageName, () => Promise<string | void>>> = {
    announce: () => announceComment(ports, played),
    async approve() {
      const parents = async () => [subject.baseSha, headSha];
      const order = {
        fork: githubForkRun({ env, token, patience }),
        parents,
        configFile: "edgegate.yml",
        isFree: false,
      };
      const { approved, said } = await approve(ports, order);
      if (approved) return undefined;
      github.repository.openPull({ number: 7, ...commits, fromFork, fork, labels: [label] });
      github.repository.labelings.push({ pull: 7, label, by: "mira", at: at.labelled });
      return said;
    },
    async adopt() {
      const theirs = githubForkRun({ env, token, patience });
      await theirs.pull();
      for (let leg = 1; leg <= legs; leg += 1)
        await theirs.takeFiles(`edgegate-candidate-${leg}`, workspace.below(`adopted/${leg}`), (name) => name);
    },
    plan: () => beginComment(ports, subject, played),
  };
  /** Next to a stranger's models no job may write. */
  const publishes = (stage: StageName) =>
    fromFork && ["adopt", "build-android", "run"].includes(stage) ? "none" : "github";
  const run = (stage: StageName, report: (summary: string) => void = () => undefined) =>
    runStage({
      input: (name) =>
        ({
          stage,
          name: "edgegate",
          config: "edgegate.yml",
          farm: "host",
          out: "out",
          publish: publishes(stage),
          token,
        })[name as string] ?? "",
      run: () => readWorkflowRun(env),
      parents: () => Promise.resolve([subject.baseSha, headSha]),
      progress: quietProgress,
      work: async (): Promise<StageAnswer> => {
        if (stage !== "conclude") {
          const waiting = await works[stage]?.();
          return { of: "handed-on", log: "", ...(typeof waiting === "string" ? { waiting } : {}) };
        }
        const { verdict, input, published } = await conclude(ports);
        const summary = renderSummary(input);
        return { of: "judged", verdict, input, published, summary, log: "", reportPath: "", documentsPath: "" };
      },
      report: {
        output: () => undefined,
        summary: async (markdown) => report(markdown),
        annotate: () => undefined,
        log: () => undefined,
      },
      check: githubCommitCheck({ env, gate: "edgegate", token }),
      remember: () => undefined,
      signal: new AbortController().signal,
    });

  return {
    github,
    workspace,
    ports,
    run,
    /** The jobs of the callable workflow, in their order. A fork's begins once more when the label is set. */
    jobs: (fromFork
      ? ["approve", "approve", "adopt", "plan", "build-android", "run", "conclude"]
      : [
          "announce",
          ...Array.from({ length: legs }, () => "prepare" as const),
          "plan",
          "build-android",
          "run",
          "conclude",
        ]) satisfies readonly StageName[],
    /** REST calls that the jobs made so far, by operation. */
    calls: () => github.exchanges.slice(before).map(({ operation }) => operation),
    async close() {
      await github.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** What GitHub says of the fork's own run. */
function forkRun(headSha: string) {
  return {
    id: 7711,
    run_attempt: 1,
    event: "pull_request",
    head_sha: headSha,
    head_branch: "change",
    created_at: at.pushed,
    updated_at: at.converted,
    head_repository: { full_name: fork },
    repository: { full_name: fullName },
  };
}

/** The run has left what each leg has converted, and there is somebody who may set the label. */
function leaveForkRun(
  { repository }: Awaited<ReturnType<typeof startLocalGithub>>,
  headSha: string,
  legs: number,
): void {
  for (let other = 1; other <= othersOpen; other += 1)
    repository.openPull({
      number: 1000 + other,
      headSha: "e".repeat(40),
      headRef: `other-${other}`,
      fromFork: true,
      fork,
    });
  for (let leg = 1; leg <= legs; leg += 1) {
    const bytes = Buffer.from(zipSync({ [`${leg}.tflite`]: strToU8("0000TFL3 and more") }));
    repository.artifacts.push({ id: leg, run: 7711, headSha, name: `edgegate-candidate-${leg}-a1`, bytes });
  }
  repository.roles.set("mira", "write");
}
