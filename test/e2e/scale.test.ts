/** Does a pull request of 40 models on six phones stay one comment that a person can read, few calls, and a short wait? */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { usualPatience } from "../../src/adapters/github/client.ts";
import { allNodes, readMarkdown } from "../render/markdown/github-reading.ts";
import { appOnSixPhones } from "../scenarios/phones.ts";
import { playScene } from "../scenarios/scene.ts";
import { onePullRequest } from "./one-pull-request.ts";

const played = playScene(appOnSixPhones(40));
/** What counts calls and processor time need not wait between writes. */
const patience = { ...usualPatience, secondMs: 1 };

describe("40 models on 6 phones", { timeout: 120_000 }, () => {
  let life: Awaited<ReturnType<typeof onePullRequest>>;
  let concludeSeconds = 0;
  const exitCodes: number[] = [];

  beforeAll(async () => {
    life = await onePullRequest(played, 3, { patience });
    for (const job of life.jobs) {
      const started = process.cpuUsage();
      exitCodes.push(await life.run(job));
      const { user, system } = process.cpuUsage(started);
      concludeSeconds = (user + system) / 1e6;
    }
  }, 120_000);
  afterAll(() => life.close());

  const comment = () => {
    const [first, ...others] = life.github.repository.commentsOn(7);
    expect(others).toEqual([]);
    return first?.body ?? "";
  };
  /** Where a text first stands in the comment. */
  const at = (text: string | RegExp) => {
    const found = typeof text === "string" ? comment().indexOf(text) : comment().search(text);
    expect(found, `${text} is in the comment`).toBeGreaterThanOrEqual(0);
    return found;
  };

  it("are really measured: 2,400 cases, and the check is red only at the end", () => {
    expect(played.plan.devices.flatMap(({ cases }) => cases)).toHaveLength(2400);
    expect(exitCodes).toEqual([...life.jobs.slice(1).map(() => 0), 1]);
    expect(life.github.repository.statuses.at(-1)).toMatchObject({ state: "failure" });
  });

  it("cost at most 60 calls of GitHub's API, over all jobs", () => {
    expect(life.github.violations).toEqual([]);
    expect(life.calls().length).toBeLessThanOrEqual(60);
    // History's files are read as blobs: one a phone, not one a model.
    expect(life.calls().filter((operation) => operation === "git/get-blob")).toHaveLength(6);
  });

  it("are concluded in time", () => {
    // Of all this process's threads, the local GitHub included: a computer that does other things, too, changes little of it.
    expect(concludeSeconds).toBeLessThan(10);
  });

  it("are one comment that GitHub takes, with every part whole", () => {
    expect(comment().length).toBeLessThan(65_536);
    expect(comment().match(/<details>/g)?.length).toBe(comment().match(/<\/details>/g)?.length);
  });

  it("lead with what fails, then with what moved, then with what stayed", () => {
    const order = [
      /### ❌ Must not ship: model_20 crashes.*; also on 5 more devices and 1 more model/,
      /❌\sbroken \| <b>running/,
      /❌\sexceeded \| <b>p50 latency/,
      /🟠\sworse \| <b>p90 latency/,
      "<b>Also noticed</b>",
      "<b>A better choice to ship</b>",
      "All 40 models",
      "How it was measured",
    ].map(at);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    // In lists of models, too.
    expect(at("| <b>model_20</b> | changed")).toBeLessThan(at("| <b>model_01</b> | changed"));
  });

  it("tell what happened alike on several phones once, with the worst one and the others' spread", () => {
    const rows = comment()
      .split("\n")
      .filter((line) => /^\| (❌|🟠|🟢)/.test(line));
    const of = rows.filter((row) => row.includes("<b>running</b>") && row.includes("model_20"));
    expect(of).toHaveLength(2);
    expect(of[0]).toContain("also on Pixel 6a, Galaxy S23, Redmi Note 12, Moto G Power");
    const slower = rows.find((row) => row.includes("<b>p50 latency</b>") && row.includes("model_08"));
    expect(slower).toMatch(/others \+45\.\d% to \+46\.\d%/);
  });

  it("show a reader less than three screens before anything is unfolded", () => {
    const open = comment().replaceAll(/<details>[\s\S]*?<\/details>/g, "");
    const rows = allNodes(readMarkdown(open)).filter(({ type }) => type === "tableRow");
    expect(rows.length).toBeLessThanOrEqual(21);
    expect(open.split("\n").length).toBeLessThan(70);
  });
});

describe("40 models on 6 phones, from a fork among 150 open pull requests", { timeout: 120_000 }, () => {
  it("cost at most 60 calls of GitHub's API, over all jobs of the workflow for forks", async () => {
    const life = await onePullRequest(played, 3, { patience, fromFork: true });
    const exitCodes: number[] = [];
    for (const job of life.jobs) exitCodes.push(await life.run(job));
    expect(exitCodes).toEqual([...life.jobs.slice(1).map(() => 0), 1]);
    expect(life.github.violations).toEqual([]);
    expect(life.github.repository.commentsOn(7)).toHaveLength(1);
    expect(life.calls().length).toBeLessThanOrEqual(60);
    await life.close();
  });
});
