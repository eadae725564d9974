/** Does the clean-up of a job that was killed finish what GitHub shows? The real program, against a local GitHub. */
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { aPullRequest, headSha, posted } from "../../adapters/github/a-pull-request.ts";
import { workflowCaller } from "../../emulators/github/repository.ts";

const program = new URL("../../../src/entrypoints/stage-post.ts", import.meta.url).pathname;
const scene = aPullRequest();

/** The post step of a run of which the runner kept the check's state. */
async function cleanUp(check: string, gate = "edgegate"): Promise<void> {
  scene.github.repository.callers.set("workflow-token", {
    ...workflowCaller,
    permissions: { issues: "none", "pull-requests": "write", statuses: "write", contents: "read" },
  });
  const env = {
    ...process.env,
    ...scene.environment,
    STATE_check: check,
    INPUT_NAME: gate,
    INPUT_TOKEN: "workflow-token",
    INPUT_OUT: "",
  };
  const { stdout } = await promisify(execFile)(process.execPath, [program], { env });
  expect(stdout).not.toContain("could not be finished");
}

describe("a job that was killed", () => {
  const bot = { author: { login: "github-actions[bot]", type: "Bot" }, app: undefined } as const;
  const states = () => scene.github.repository.statuses.map(({ sha, state }) => [sha, state]);
  const bodies = () => scene.github.repository.comments.map(({ body }) => body);

  it("leaves no check pending and no comment measuring", async () => {
    scene.github.repository.addComment(7, bot, posted("### ⏳ Measuring 6 phones", 42, "measuring"));
    await cleanUp("pending");
    expect(states()).toEqual([[headSha, "error"]]);
    expect(bodies()).toEqual([expect.stringContaining("this run was cut off")]);
  });

  it("leaves the check and the comment of the run's other gates alone", async () => {
    scene.github.repository.addComment(7, bot, posted("### ⏳ Measuring 6 phones", 42, "measuring"));
    await cleanUp("pending", "edgegate-phones");
    expect(scene.github.repository.statuses.map(({ context, state }) => [context, state])).toEqual([
      ["edgegate-phones", "error"],
    ]);
    expect(bodies()).toEqual([expect.stringContaining("⏳")]);
  });

  it("leaves a report that was written, and begins no comment", async () => {
    const report = posted("### ✅ May ship");
    scene.github.repository.addComment(7, bot, report);
    await cleanUp("pending");
    expect(bodies()).toEqual([report]);
  });

  it("that had said its last word is left alone", async () => {
    scene.github.repository.addComment(7, bot, posted("### ⏳ Measuring 6 phones", 42, "measuring"));
    await cleanUp("success");
    await cleanUp("handed-on");
    expect(states()).toEqual([]);
    expect(bodies()).toEqual([expect.stringContaining("⏳")]);
  });
});
