/** What has the run left that judged a commit? Read over GitHub's API from another run, and believed of nothing but its form. */
import { failures } from "../../errors/catalogue.ts";
import type { GateName } from "../../documents/gate-name.ts";
import type { Failure } from "../../errors/failure.ts";
import type { JudgedRuns } from "../../ports.ts";
import { attemptOf } from "./artifacts.ts";
import { asked } from "./asked.ts";
import type { Client, Repository, RepositoryAccess } from "./client.ts";
import { findJudgingRun, type JudgingRun } from "./judging-run.ts";
import { type ArtifactLimits, takeStrangersArtifact } from "./strangers-artifact.ts";

const MiB = 2 ** 20;
/** Documents and raw reports; 40 models on 6 phones come to some MiB. */
const usualLimits: ArtifactLimits = { zipBytes: 64 * MiB, files: 2000, fileBytes: 64 * MiB, totalBytes: 256 * MiB };

/** Runs of a repository that a gate has judged in, asked for with `token`. */
export function githubJudgedRuns(
  order: RepositoryAccess & { readonly gate: GateName; readonly limits?: ArtifactLimits },
): JudgedRuns {
  const { owner, repo, gate, limits = usualLimits } = order;
  const repository = { owner, repo };
  const ask = <Result>(question: (client: Client) => Promise<Result>): Promise<Result> =>
    asked(order, "give what a run has left", question);

  return {
    of: (pull) =>
      ask(async (client) => {
        const run = await findJudgingRun(client, repository, pull, gate);
        if (run === undefined) return undefined;
        return {
          id: run.id,
          attempt: run.attempt,
          completed: run.completed,
          pageUrl: run.pageUrl,
          take: (part, into, placeOf) =>
            ask(async (client) => {
              const name = `${gate}-${part}`;
              const refuse = (reason: string, cause?: unknown) =>
                failures.runFilesRefused(name, reason, `/${gate} rerun`, cause);
              const artifact = await newest(client, repository, run, name, refuse);
              if (artifact === undefined) return "none";
              if (artifact.expired) return "expired";
              const of = { runId: run.id, headSha: run.headSha };
              await takeStrangersArtifact({ client, repository, artifact, of, into, placeOf, limits, refuse });
              return "taken";
            }),
        };
      }),
  };
}

/** The artifact of the newest attempt that left one: judging again leaves none, any number of times. */
async function newest(
  client: Client,
  repository: Repository,
  run: JudgingRun,
  wanted: string,
  refuse: (reason: string) => Failure,
) {
  const all = await client.paginate(client.rest.actions.listWorkflowRunArtifacts, {
    ...repository,
    run_id: run.id,
    per_page: 100,
  });
  const attempts = all.flatMap((artifact) => {
    const attempt = attemptOf(artifact.name, wanted);
    return attempt === undefined ? [] : [{ artifact, attempt }];
  });
  const [last, second] = attempts.toSorted((a, b) => b.attempt - a.attempt);
  if (last !== undefined && last.attempt === second?.attempt) throw refuse("there are several of this name");
  return last?.artifact;
}
