/** What does each operation on workflow runs do? */
import type { Answer, Handler } from "./operations.ts";

export const actionsOperations: Readonly<Record<string, Handler>> = {
  "actions/list-workflow-runs-for-repo": {
    needs: [["actions", "read"]],
    answer: ({ repository, objects, query }) => {
      const [sha, event] = [query.get("head_sha"), query.get("event")];
      const runs = repository.runs.filter(
        (run) => (sha === null || run.headSha === sha) && (event === null || run.event === event),
      );
      return {
        status: 200,
        body: { total_count: runs.length, workflow_runs: runs.map((run) => objects.workflowRun(run)) },
      };
    },
  },
  "actions/get-workflow-run": {
    needs: [["actions", "read"]],
    answer: ({ repository, objects, path }) => {
      const run = repository.runs.find(({ id }) => id === Number(path["run_id"]));
      return run === undefined ? notFound : { status: 200, body: objects.workflowRun(run) };
    },
  },
  "actions/re-run-workflow": {
    needs: [["actions", "write"]],
    answer: ({ repository, path }) => {
      repository.runsRunAgain.push(Number(path["run_id"]));
      return { status: 201, body: {} };
    },
  },
  "actions/list-jobs-for-workflow-run": {
    needs: [["actions", "read"]],
    answer: ({ repository, objects, path }) => {
      const run = repository.runs.find(({ id }) => id === Number(path["run_id"]));
      const jobs = run?.jobs.map((job) => objects.job(run, job)) ?? [];
      return { status: 200, body: { total_count: jobs.length, jobs } };
    },
  },
  "actions/list-workflow-run-artifacts": {
    needs: [["actions", "read"]],
    answer: ({ repository, objects, path, query }) => {
      const name = query.get("name");
      const artifacts = repository.artifacts.filter(
        (one) => one.run === Number(path["run_id"]) && (name === null || one.name === name),
      );
      return {
        status: 200,
        body: {
          total_count: artifacts.length,
          artifacts: artifacts.slice(0, Number(query.get("per_page") ?? 30)).map((one) => objects.artifact(one)),
        },
      };
    },
  },
  "actions/download-artifact": {
    needs: [["actions", "read"]],
    answer: ({ path, url }) => ({
      status: 302,
      headers: { location: `${url.origin}/_artifacts/${path["artifact_id"]}` },
    }),
  },
  "actions/re-run-job-for-workflow-run": {
    needs: [["actions", "write"]],
    answer: ({ repository, path }) => {
      repository.jobsRunAgain.push(Number(path["job_id"]));
      return { status: 201, body: {} };
    },
  },
};

const notFound: Answer = {
  status: 404,
  body: { message: "Not Found", documentation_url: "https://docs.github.com/rest", status: "404" },
};
