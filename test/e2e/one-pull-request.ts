/** A pull request's life in jobs as GitHub sees it: every stage with the real adapters, on a local GitHub; models and phones are a scene's. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Patience, usualPatience } from "../../src/adapters/github/client.ts";
import { githubCommitCheck } from "../../src/adapters/github/commit-status.ts";
import { decisionsBranch, githubDataBranch, historyBranch } from "../../src/adapters/github/data-branch.ts";
import { githubPullRequest } from "../../src/adapters/github/pull-request.ts";
import { readWorkflowRun } from "../../src/adapters/github/workflow-run.ts";
import { folderWorkspace } from "../../src/adapters/workspace/folder.ts";
import { legCount } from "../../src/domain/legs.ts";
import { runStage, type StageAnswer } from "../../src/entrypoints/actions/run-stage.ts";
import type { StageName } from "../../src/entrypoints/actions/inputs.ts";
import { renderSummary } from "../../src/render/report.ts";
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

/**
 * Starts a local GitHub with an open pull request, its default branch measured after `pushes` pushes, and one waiver. `patience`: what
 * counts time has the usual one, and waits between writes as in earnest.
 */
export async function onePullRequest(
  played: ReturnType<typeof playScene>,
  pushes: number,
  patience: Patience = usualPatience,
) {
  const github = await startLocalGithub(fullName);
  const folder = await mkdtemp(join(tmpdir(), "edgegate-life-"));
  const { subject } = played;
  const headSha = "c".repeat(40);
  github.repository.openPull({ number: 7, headSha, baseSha: subject.baseSha, mergeSha: subject.headSha });
  github.repository.callers.set(token, {
    ...workflowCaller,
    permissions: { issues: "none", "pull-requests": "write", statuses: "write", contents: "write" },
  });
  const event = join(folder, "event.json");
  const side = (sha: string, ref: string) => ({ sha, ref, repo: { full_name: fullName } });
  await writeFile(
    event,
    JSON.stringify({
      pull_request: { number: 7, head: side(headSha, "change"), base: side(subject.baseSha, "main") },
    }),
  );
  const env = {
    GITHUB_EVENT_NAME: "pull_request",
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
  const works: Partial<Record<StageName, () => Promise<void>>> = {
    announce: () => announceComment(ports, played),
    plan: () => beginComment(ports, subject, played),
  };
  const run = (stage: StageName, report: (summary: string) => void = () => undefined) =>
    runStage({
      input: (name) =>
        ({ stage, name: "edgegate", config: "edgegate.yml", farm: "host", out: "out", publish: "github", token })[
          name as string
        ] ?? "",
      run: () => readWorkflowRun(env),
      parents: () => Promise.resolve([subject.baseSha, headSha]),
      progress: quietProgress,
      work: async (): Promise<StageAnswer> => {
        if (stage !== "conclude") {
          await works[stage]?.();
          return { of: "handed-on", log: "" };
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
    /** The jobs of the callable workflow, in their order. */
    jobs: [
      "announce",
      ...Array.from({ length: legCount(played.changes.models) }, () => "prepare" as const),
      "plan",
      "build-android",
      "run",
      "conclude",
    ] satisfies readonly StageName[],
    /** REST calls that the jobs made so far, by operation. */
    calls: () => github.exchanges.slice(before).map(({ operation }) => operation),
    async close() {
      await github.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
