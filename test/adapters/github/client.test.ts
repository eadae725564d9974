/** Does the client leave GitHub the pauses between writes that it asks for? */
import { afterEach, beforeEach, expect, it } from "vitest";
import { type Client, connect } from "../../../src/adapters/github/client.ts";
import { workflowCaller } from "../../emulators/github/repository.ts";
import { type LocalGithub, startLocalGithub } from "../../emulators/github/server.ts";

/** Long enough to stand out from the time that four requests take. */
const secondMs = 100;
const sha = "a".repeat(40);
let github: LocalGithub;

beforeEach(async () => {
  github = await startLocalGithub();
  github.repository.openPull({ number: 7, headSha: sha });
  github.repository.callers.set("writing-token", {
    ...workflowCaller,
    permissions: { issues: "write", "pull-requests": "write", statuses: "write" },
  });
});
afterEach(() => github.close());

/** When the last of so many writes that are asked for at once arrived, in seconds of the client's. */
async function secondsUntilLast(count: number, operation: string, write: (client: Client) => Promise<unknown>) {
  const client = await connect(github.url, "writing-token", { secondMs, requestMs: 5000 });
  let arrivedMs = 0;
  github.fail({ operation, times: count, before: () => (arrivedMs = performance.now()) });
  const askedMs = performance.now();
  await Promise.all(Array.from({ length: count }, () => write(client)));
  // A timer may be a millisecond early.
  return Math.round((arrivedMs - askedMs + count) / secondMs);
}

const repository = { owner: "acme", repo: "models" };

it("leaves a second between writes", async () => {
  const seconds = await secondsUntilLast(4, "repos/create-commit-status", (client) =>
    client.rest.repos.createCommitStatus({ ...repository, sha, state: "pending", context: "edgegate" }),
  );
  expect(seconds).toBeGreaterThanOrEqual(3);
});

it("leaves three seconds between those that notify people", async () => {
  const seconds = await secondsUntilLast(2, "issues/create-comment", (client) =>
    client.rest.issues.createComment({ ...repository, issue_number: 7, body: "A report." }),
  );
  expect(seconds).toBeGreaterThanOrEqual(3);
});
