import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { githubDataBranch, historyBranch } from "../../src/adapters/github/data-branch.ts";
import { folderWorkspace } from "../../src/adapters/workspace/folder.ts";
import { printBenchEvent } from "../../src/documents/bench-report-text.ts";
import type { Subject } from "../../src/documents/envelope.ts";
import { historyPath, parseHistory, printHistory } from "../../src/documents/history.ts";
import { mergeHistory } from "../../src/domain/history/merge.ts";
import { recordsOf } from "../../src/domain/history/record.ts";
import type { DataBranch } from "../../src/ports.ts";
import { writeHistory } from "../../src/stages/history.ts";
import { readOptional } from "../../src/stages/optional.ts";
import { record } from "../../src/stages/record.ts";
import { converted, digest, environment, phone, play, present } from "../domain/scene.ts";
import { workflowCaller } from "../emulators/github/repository.ts";
import { type LocalGithub, startLocalGithub } from "../emulators/github/server.ts";
import { writtenProgress } from "../fakes/progress.ts";
import { quiet, simulatePhone } from "../fakes/simulated-phone.ts";

const path = historyPath(phone);
const runPage = "https://github.com/acme/models/actions/runs/1";
let folder = "";
let github: LocalGithub;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "edgegate-history-"));
  github = await startLocalGithub();
  for (const contents of ["read", "write"] as const)
    github.repository.callers.set(`${contents}-token`, {
      ...workflowCaller,
      permissions: { issues: "none", "pull-requests": "none", statuses: "none", contents },
    });
});
afterEach(async () => {
  const { violations } = github;
  await github.close();
  await rm(folder, { recursive: true, force: true });
  if (violations.length > 0) throw new Error(JSON.stringify(violations));
});

const branch = (contents: "read" | "write"): DataBranch =>
  githubDataBranch({
    apiUrl: github.url,
    owner: "acme",
    repo: "models",
    name: historyBranch,
    token: `${contents}-token`,
    patience: { secondMs: 1, requestMs: 2000 },
  });
const sha = (letter: string) => letter.repeat(40);

const subjectOf = (before: string, after: string): Subject => ({
  repository: "acme/models",
  baseSha: sha(before),
  headSha: sha(after),
});

function playedOf(before: string, after: string) {
  const baseline = present(converted("float32", before));
  const candidate = present(converted("float32", after));
  return play({ variants: [{ model: "digits", baseline, candidate }], secondRound: false });
}

/** The output folder of a push that changed main's file `before` to `after`, each letter a commit and a file. */
async function measured(before: string, after: string) {
  const subject = subjectOf(before, after);
  const played = playedOf(before, after);
  const workspace = folderWorkspace(join(folder, before + after), "1");
  await workspace.clear();
  for (const kind of ["settings", "changes", "variants", "accuracy", "plan"] as const)
    await workspace.write(kind, subject, [], played[kind]);
  const [planned] = played.plan.devices;
  const request = planned?.request;
  if (request === undefined) throw new Error("the plan needs a request");
  const requestSha256 = digest(request.requestId);
  const events = simulatePhone({ request, requestSha256, environment, behave: () => quiet, seed: 1001 });
  const report = await workspace.writeText("report.ndjson", events.map(printBenchEvent).join(""));
  const outcome = { status: "reported", report } as const;
  await workspace.write("device-runs", subject, ["plan"], {
    runs: [{ device: phone, round: 1, requestSha256, outcome }],
  });
  await workspace.write("measurements", subject, [], played.measurements);
  return { workspace, subject, ...played };
}

const session = (day: string) => ({ at: `2026-11-${day}T08:00:00.000Z`, toolVersion: "0.1.0", run: runPage });
const orderOf = (after: string, day: string) => {
  const { at, toolVersion, run } = session(day);
  return { push: { after: sha(after), committedAt: at }, now: "2026-11-24T08:00:00.000Z", toolVersion, run };
};
const push = async (before: string, after: string, day: string) => {
  const { workspace } = await measured(before, after);
  return record({ workspace, history: branch("write") }, orderOf(after, day));
};
/** What such a push has to say. */
const recordsAs = (before: string, after: string, day: string) => {
  const { measurements, variants } = playedOf(before, after);
  return recordsOf(subjectOf(before, after), measurements, variants, session(day));
};
/** Puts a device's file on the branch as if it had been pushed, without the pauses between writes that GitHub asks for. */
function lay(text: string): void {
  const { git } = github.repository;
  const tree = git.putTree(undefined, [{ path, sha: git.putBlob(text) }]);
  git.refs.set(`refs/heads/${historyBranch}`, git.putCommit({ tree: tree ?? "", parents: [], message: "Before" }));
}
const written = () => parseHistory(phone, github.repository.git.filesOf(historyBranch)[path] ?? "");

describe("a push to the default branch", () => {
  it("is recorded as one commit, with what it is of and who measured it, however often its job runs", async () => {
    expect(await push("a", "b", "01")).toBe(`Recorded 2 measurements of ${sha("b")}.`);
    expect(github.repository.git.lengthOf(historyBranch)).toBe(1);
    expect(written()).toMatchObject([
      { side: "baseline", commit: sha("a"), session: sha("b"), modelSha256: digest("a"), environment },
      {
        side: "candidate",
        commit: sha("b"),
        session: sha("b"),
        modelSha256: digest("b"),
        toolVersion: "0.1.0",
        run: runPage,
      },
    ]);
    expect(await push("a", "b", "01")).toBe(`History holds the 2 measurements of ${sha("b")} already.`);
    expect(github.repository.git.lengthOf(historyBranch)).toBe(1);
  });

  it("loses nothing when two are recorded at once, and comes out as when they were one after the other", async () => {
    await Promise.all([push("a", "b", "01"), push("b", "c", "02"), push("c", "d", "03")]);
    const all = [recordsAs("a", "b", "01"), recordsAs("b", "c", "02"), recordsAs("c", "d", "03")];
    expect(all.flat()).toHaveLength(6);
    expect(written()).toEqual(mergeHistory(all));
  });

  it("never overwrites a file that it can't read", async () => {
    lay("{}");
    await expect(push("a", "b", "01")).rejects.toMatchObject({ code: "branch-refused" });
    expect(github.repository.git.filesOf(historyBranch)[path]).toBe("{}");
  });

  it("that may not write is told so, and by whom", async () => {
    const { workspace } = await measured("a", "b");
    const refused = record({ workspace, history: branch("read") }, orderOf("b", "01"));
    await expect(refused).rejects.toMatchObject({ remedy: expect.stringContaining("contents: write") });
  });
});

describe("what is recorded of a push", () => {
  it("is not what was measured of another commit", async () => {
    const { workspace } = await measured("a", "b");
    const refused = record({ workspace, history: branch("write") }, orderOf("c", "01"));
    await expect(refused).rejects.toMatchObject({ code: "not-recorded", message: expect.stringContaining(sha("c")) });
    expect(github.repository.git.refs.size).toBe(0);
  });

  it("has its time from the job where the committer's clock is ahead", async () => {
    await push("a", "b", "30");
    expect([...new Set(written().map(({ at }) => at))]).toEqual(["2026-11-24T08:00:00.000Z"]);
  });
});

describe("a pull request after pushes to main", () => {
  const read = async (history: DataBranch | undefined = branch("read")) => {
    const { workspace, subject, measurements, changes, variants } = await measured("d", "e");
    const { progress, lines } = writtenProgress();
    const body = await writeHistory({ history, workspace, progress }, subject, measurements, { changes, variants });
    expect(await readOptional(workspace, "history")).toEqual(body);
    return { body, told: lines };
  };

  it("has main's trend and noise, with a token that may only read", async () => {
    const before = [recordsAs("a", "b", "01"), recordsAs("b", "c", "02"), recordsAs("c", "d", "03")];
    lay(printHistory(phone, mergeHistory(before)));
    const { body } = await read();
    expect(body?.cases.map(({ trend }) => trend.map(({ commit, day }) => [commit, day]))).toEqual([
      [
        [sha("b"), "2026-11-01"],
        [sha("c"), "2026-11-02"],
        [sha("d"), "2026-11-03"],
      ],
    ]);
    // b and c were measured when pushed and again as what the next push is compared with.
    expect(body?.cases[0]?.noise?.sessions).toBe(4);
    expect(body?.cases[0]?.baseline).toEqual({ of: "same-session" });
  });

  it("costs four requests for a phone, however many models there are", async () => {
    lay(printHistory(phone, recordsAs("a", "b", "01")));
    const before = github.exchanges.length;
    await read();
    expect(github.exchanges.slice(before).map(({ operation }) => operation)).toEqual([
      "git/get-ref",
      "git/get-commit",
      "git/get-tree",
      "git/get-blob",
    ]);
  });

  it.each([
    { name: "no branch to read", history: undefined },
    { name: "a branch that is not there yet", history: "read" as const },
  ])("has its baselines all the same with $name", async ({ history }) => {
    const { body, told } = await read(history && branch(history));
    expect(body).toMatchObject({ cases: [{ baseline: { of: "same-session" }, trend: [], otherEnvironments: 0 }] });
    expect(body?.unreadable).toBeUndefined();
    expect(told.join("\n")).not.toContain("could not be read");
  });

  it("goes without history that somebody broke, and says so", async () => {
    lay('{"version":1}');
    const { body, told } = await read();
    expect(body).toMatchObject({ cases: [{ trend: [] }], unreadable: expect.stringContaining("device") });
    expect(told.join("\n")).toContain("The history of main could not be read");
  });
});
