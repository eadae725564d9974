/** What would GitHub tell a workflow about its run? The environment and the event of a pull request in a scratch repository. */
import { writeFile } from "node:fs/promises";
import path from "node:path";
import process from "node:process";
import type { ScratchRepository } from "./scratch-repository.ts";

export const pullRequestNumber = 1;

/** Environment variables for a command that runs as a step of such a workflow. Writes the event file into `folder`. */
export async function workflowEnvironment(order: {
  readonly repository: ScratchRepository;
  /** `owner/name` on the local GitHub. */
  readonly fullName: string;
  readonly apiUrl: string;
  readonly token: string;
  readonly folder: string;
}): Promise<NodeJS.ProcessEnv> {
  const { repository, fullName, folder } = order;
  const repo = { full_name: fullName };
  const event = {
    action: "opened",
    number: pullRequestNumber,
    pull_request: {
      number: pullRequestNumber,
      head: { sha: repository.headSha, ref: "deeper-network", repo },
      base: { sha: repository.baseSha, ref: "main", repo },
    },
  };
  const eventFile = path.join(folder, "event.json");
  await writeFile(eventFile, JSON.stringify(event, undefined, 2));
  return {
    // The demo may itself run in a workflow, whose run this is not.
    ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(GITHUB|ACTIONS|RUNNER)_/.test(name))),
    GITHUB_EVENT_NAME: "pull_request",
    GITHUB_EVENT_PATH: eventFile,
    GITHUB_REPOSITORY: fullName,
    GITHUB_SHA: repository.mergeSha,
    GITHUB_API_URL: order.apiUrl,
    GITHUB_TOKEN: order.token,
  };
}
