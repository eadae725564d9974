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
  "repos/get-environment": {
    needs: [["actions", "read"]],
    answer: ({ repository, objects, path, url }) => {
      const name = path["environment_name"] ?? "";
      const logins = repository.environments.get(name);
      if (logins === undefined) return notFound;
      const reviewers = logins.map((login) => ({ type: "User", reviewer: objects.user({ login, type: "User" }) }));
      const rule = { id: 1, node_id: "GA_1", type: "required_reviewers", prevent_self_review: false, reviewers };
      const at = "2026-01-01T00:00:00Z";
      const page = { url: url.href, html_url: `https://github.com/${repository.fullName}/deployments` };
      const rules = logins.length === 0 ? [] : [rule];
      return {
        status: 200,
        body: { id: 1, node_id: "EN_1", name, ...page, created_at: at, updated_at: at, protection_rules: rules },
      };
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
