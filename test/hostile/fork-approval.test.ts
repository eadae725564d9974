/** Who may spend the repository's money on a fork's change? Somebody who may write, by a label set after the last push. */
import { describe, expect, it } from "vitest";
import { aFork, baseSha, createdAt, endedAt, headSha, mergeSha } from "./a-fork.ts";

const label = "edgegate: measure";
const after = "2026-11-24T10:00:06Z";
const meanwhile = "2026-11-24T10:00:03Z";
const before = "2026-11-24T09:59:59Z";

describe("phones for a fork's change", () => {
  const fork = aFork();
  const open = (labels: string[]) =>
    fork.github.repository.openPull({ number: 7, headSha, mergeSha, fromFork: true, fork: "mallory/models", labels });
  const set = (by: string, at: string, name = label, pull = 7) =>
    void fork.github.repository.labelings.push({ pull, label: name, by, at });
  const ask = async (): Promise<unknown> => {
    for (const role of ["triage", "write", "maintain", "admin"]) fork.github.repository.roles.set(role, role);
    return fork.run().approval(label);
  };

  it.each(["write", "maintain", "admin"])("are approved by the label of somebody with the role %s", async (by) => {
    open([label]);
    set(by, after);
    expect(await ask()).toEqual({ status: "approved", by });
  });

  it("are approved anew after a push, behind 150 other labels", async () => {
    open([label]);
    set("maintain", before);
    for (let index = 0; index < 150; index += 1) set("triage", after, `other ${index}`);
    set("maintain", after);
    expect(await ask()).toMatchObject({ status: "approved" });
  });

  it.each([
    { name: "no label", why: "label", labels: [], by: undefined, at: after },
    { name: "a label of before the push", why: "newer-label", labels: [label], by: "maintain", at: before },
    { name: "a label of the push's own second", why: "newer-label", labels: [label], by: "maintain", at: createdAt },
    { name: "a label of before the run's end", why: "newer-label", labels: [label], by: "maintain", at: meanwhile },
    {
      name: "a label of the second in which it ended",
      why: "newer-label",
      labels: [label],
      by: "maintain",
      at: endedAt,
    },
    { name: "a label that was taken off again", why: "label", labels: [], by: "maintain", at: after },
    { name: "a label that nobody is known to have set", why: "newer-label", labels: [label], by: undefined, at: after },
    { name: "a stranger's label", why: "writers-label", labels: [label], by: "mallory", at: after },
    { name: "a label of somebody who may only sort", why: "writers-label", labels: [label], by: "triage", at: after },
    {
      name: "another label that is much like it",
      why: "label",
      labels: [`${label}d`],
      by: "maintain",
      at: after,
      set: `${label}d`,
    },
    {
      name: "a label on another pull request",
      why: "newer-label",
      labels: [label],
      by: "maintain",
      at: after,
      pull: 8,
    },
  ])("wait with $name", async ({ why, labels, by, at, set: name, pull }) => {
    open(labels);
    if (by !== undefined) set(by, at, name, pull);
    expect(await ask()).toEqual({ status: "waiting", for: why });
  });

  it("wait when a maintainer has set only another label since the push", async () => {
    open([label, "good first model"]);
    set("maintain", before);
    set("maintain", after, "good first model");
    expect(await ask()).toEqual({ status: "waiting", for: "newer-label" });
  });

  it("are not asked for when the run is one that slept while its branch held other commits", async () => {
    open([label]);
    fork.github.repository.turns.push({ pull: 7, event: "head_ref_force_pushed", at: meanwhile });
    set("maintain", after);
    await expect(ask()).rejects.toMatchObject({ code: "fork-pull-unclear" });
  });

  it("are not asked for when a further push has moved the pull request on", async () => {
    fork.github.repository.openPull({ number: 7, headSha: "e".repeat(40), fromFork: true, fork: "mallory/models" });
    await expect(ask()).rejects.toMatchObject({ code: "fork-pull-unclear" });
  });

  it("are a failure, not a yes, where GitHub does not answer", async () => {
    open([label]);
    set("maintain", after);
    fork.github.fail({ operation: "repos/get-collaborator-permission-level", answer: "forbidden", times: 9 });
    await expect(ask()).rejects.toMatchObject({ code: "github-refused" });
  });
});

describe("a fork's change, looked at before anybody is asked,", () => {
  const fork = aFork();
  const nextMerge = "f".repeat(40);

  it("goes on without a label when it changes words only, which git alone tells", async () => {
    expect(await fork.approve({ head: { "README.md": "Models, explained.\n" } })).toMatchObject({
      approved: true,
      pullRequest: 7,
      unchangedIn: mergeSha,
    });
  });

  it("is judged by the merge that was looked at, when GitHub has made another one since", async () => {
    const approved = await fork.approve();
    const moved = {
      number: 7,
      headSha,
      mergeSha: nextMerge,
      baseRef: "release",
      fromFork: true,
      fork: "mallory/models",
    };
    fork.github.repository.openPull(moved);
    const { compared } = await fork.adopt("unchangedIn" in approved ? { unchangedIn: approved.unchangedIn } : {});
    expect(compared).toEqual([{ base: baseSha, head: mergeSha }]);
  });

  it.each([
    { name: "another model", head: { "digits.keras": "new" } },
    { name: "no model any more", head: { "digits.keras": undefined } },
    { name: "other data to score it on", head: { "test.npz": "easier data" } },
    { name: "other data to convert it with", head: { "calibration.npz": "other data" } },
    { name: "another config, which may name another file", head: { "edgegate.yml": "version: 1\n" } },
    { name: "no config", head: { "edgegate.yml": undefined } },
  ])("waits for a label with $name", async ({ head }) => {
    expect(await fork.approve({ head })).toEqual({
      approved: false,
      said: expect.stringContaining('set the label "edgegate: measure", then write /edgegate rerun'),
    });
  });

  it("goes on with another model once a maintainer has set the label", async () => {
    const labels = ["edgegate: measure"];
    fork.github.repository.openPull({ number: 7, headSha, mergeSha, fromFork: true, fork: "mallory/models", labels });
    fork.github.repository.labelings.push({ pull: 7, label: labels.join(), by: "mira", at: after });
    fork.github.repository.roles.set("mira", "write");
    const answer = await fork.approve({ head: { "digits.keras": "new" } });
    expect(answer).toEqual({ approved: true, pullRequest: 7, said: expect.stringContaining("mira") });
  });

  it.each([
    { name: "merges another commit", parents: [baseSha, "e".repeat(40)] },
    { name: "is no merge", parents: [headSha] },
    { name: "has three parents", parents: [baseSha, headSha, "e".repeat(40)] },
    { name: "can't be had", parents: [] },
  ])("is a failure, not a yes, when the merge that GitHub names $name", async ({ parents }) => {
    await expect(fork.approve({ parents })).rejects.toMatchObject({ code: "fork-pull-unclear" });
  });
});

describe("phones that the reviewers of an environment approve", () => {
  const fork = aFork();
  const environment = "phones";
  const head = { "digits.keras": "new" };

  it("wait for one of them, in the run, and for no label", async () => {
    fork.github.repository.environments.set(environment, ["mira"]);
    expect(await fork.approve({ head, environment })).toEqual({
      approved: true,
      awaits: true,
      pullRequest: 7,
      said: 'Waiting for a reviewer of the environment "phones", in this run',
    });
  });

  // GitHub makes an environment that a job names, and lets every job into one without rules.
  it.each([
    { name: "there is no such environment", reviewers: undefined },
    { name: "it has no reviewers", reviewers: [] },
  ])("are not paid where $name, whatever label is set", async ({ reviewers }) => {
    if (reviewers !== undefined) fork.github.repository.environments.set(environment, reviewers);
    const labels = ["edgegate: measure"];
    fork.github.repository.openPull({ number: 7, headSha, mergeSha, fromFork: true, fork: "mallory/models", labels });
    fork.github.repository.labelings.push({ pull: 7, label: labels.join(), by: "maintain", at: after });
    expect(await fork.approve({ head, environment })).toEqual({
      approved: false,
      said: expect.stringContaining('The environment "phones" has no required reviewers'),
    });
  });

  it("are a failure, not a yes, where GitHub does not say who they are", async () => {
    fork.github.repository.environments.set(environment, ["mira"]);
    fork.github.fail({ operation: "repos/get-environment", answer: "forbidden", times: 9 });
    await expect(fork.approve({ head, environment })).rejects.toMatchObject({ code: "github-refused" });
  });

  it("are asked of nobody where no model changes", async () => {
    const answer = await fork.approve({ environment });
    expect(answer).toMatchObject({ approved: true, unchangedIn: mergeSha });
    expect(answer).not.toHaveProperty("awaits");
  });
});
