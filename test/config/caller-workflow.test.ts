/** Does a workflow that starts edgegate have what it needs? */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readCaller } from "../../src/config/caller-workflow.ts";

const folder = fileURLToPath(new URL("../../workflows/", import.meta.url));
const templates = readdirSync(folder);
const template = (name: string): string => readFileSync(folder + name, "utf8").replaceAll("OWNER/", "acme/");
const lacksOf = (text: string): readonly string[] =>
  readCaller("x.yml", text)?.lacks.map(({ what }) => what) ?? ["none of ours"];

describe("our templates", () => {
  it.each(templates)("%s lacks nothing once it has an owner", (name) => {
    expect(lacksOf(template(name))).toEqual([]);
  });

  it.each(templates)("%s has no owner before", (name) => {
    expect(readCaller("x", readFileSync(folder + name, "utf8"))?.unowned).toBe(true);
    expect(readCaller("x", template(name))?.unowned).toBe(false);
  });

  it.each(
    templates.flatMap((name) =>
      [...template(name).matchAll(/^ {6}([a-z-]+): (read|write) #.*\n/gm)].map(([line, scope, access]) => ({
        name,
        line,
        permission: `${scope}: ${access}`,
      })),
    ),
  )("$name is told when it lacks $permission", ({ name, line, permission }) => {
    const lacks = lacksOf(template(name).replace(line, ""));
    expect(lacks).toEqual([expect.stringContaining(`is not given ${permission}`)]);
  });

  it("judge pull requests where they should, and are known to be one job or several", () => {
    expect(readCaller("x", template("pull-request.yml"))).toMatchObject({ judges: true, inJobs: true });
    expect(readCaller("x", template("edgegate.yml"))).toMatchObject({ judges: true, inJobs: false });
    expect(readCaller("x", template("main.yml"))).toMatchObject({ judges: false, inJobs: true });
    expect(readCaller("x", template("commands.yml"))).toMatchObject({ judges: false });
    expect(readCaller("x", template("fork-report.yml"))).toMatchObject({ judges: false, follows: ["edgegate"] });
  });
});

describe("the gates of a workflow", () => {
  const two = template("pull-request.yml");
  const [, calls = ""] = two.split("jobs:\n");
  const named = (name: string, more = "") =>
    `${two}${calls.replace("  edgegate:\n", "  phones:\n").replace("farm: host", `farm: host\n      name: ${name}${more}`)}`;
  const gatesOf = (text: string) => readCaller("x.yml", text)?.gates;

  it.each([
    { name: "the usual one where none is named", text: two, gates: ["edgegate"] },
    { name: "both of two calls", text: named("edgegate-phones"), gates: ["edgegate", "edgegate-phones"] },
    { name: "one twice that two calls share", text: named("edgegate"), gates: ["edgegate", "edgegate"] },
    { name: "none that an expression names", text: named("${{ vars.GATE }}"), gates: ["edgegate"] },
    { name: "none that no gate may have as its name", text: named("Phones"), gates: ["edgegate"] },
    { name: "none that says nothing", text: named("quiet", "\n      publish: none"), gates: ["edgegate"] },
    {
      name: "that of a step",
      text: template("edgegate.yml").replace("- id: edgegate\n", "- id: edgegate\n        with: { name: phones }\n"),
      gates: ["phones"],
    },
    { name: "none where nothing judges", text: template("main.yml"), gates: [] },
  ])("are $name", ({ text, gates }) => expect(gatesOf(text)).toEqual(gates));

  it("each have a check that no job may have the name of", () => {
    const text = named("edgegate-phones").replaceAll("    name: models\n", "    name: edgegate-phones\n");
    expect(lacksOf(text)).toEqual([
      expect.stringContaining("edgegate has the name of the required check"),
      expect.stringContaining("phones has the name of the required check"),
    ]);
  });
});

describe("a workflow", () => {
  const called = template("pull-request.yml");
  const inOne = template("edgegate.yml");
  const inTestLab =
    "farm: firebase\n      workload-identity-provider: projects/1/p\n      service-account: ci@acme.iam.gserviceaccount.com";

  it.each([
    {
      name: "without the event",
      text: called.replace(/ {2}pull_request:\n(?: {4}.*\n)+/, ""),
      lacks: "does not run on pull_request",
    },
    { name: "without a merge queue", text: called.replace("  merge_group:\n", ""), lacks: "merge queue" },
    {
      name: "skipped by paths",
      text: called.replace("  pull_request:\n", "  pull_request:\n    paths: [models/**]\n"),
      lacks: "would wait for ever",
    },
    {
      name: "on a stranger's change with a token",
      text: called.replace("  pull_request:\n", "  pull_request:\n  pull_request_target:\n"),
      lacks: "token that may write",
    },
    {
      name: "that may not comment",
      text: called.replace(/ +pull-requests: write.*\n/, ""),
      lacks: "pull-requests: write",
    },
    {
      name: "that may only read statuses",
      text: called.replace("statuses: write", "statuses: read"),
      lacks: "statuses: write",
    },
    {
      name: "that can't prove to Test Lab who it is",
      text: called.replace(/ +id-token: write.*\n/, "").replace("farm: host", inTestLab),
      lacks: "id-token: write",
    },
    {
      name: "that does not say to Test Lab who it is",
      text: called.replace("farm: host", inTestLab.replace(/ +service-account.*/, "")),
      lacks: "without service-account",
    },
    {
      name: "in one job that can't prove to Test Lab who it is",
      text: inOne.replace(/(OWNER|acme)\/edgegate@v1\n/, "acme/edgegate@v1\n        with:\n          farm: firebase\n"),
      lacks: "id-token: write",
    },
    {
      name: "with a job that is named as the check",
      text: called.replace("name: models", "name: edgegate"),
      lacks: "takes a skipped job for a green one",
    },
    {
      name: "with a job that has no name but the check's",
      text: called.replace(/ +name: models\n/, ""),
      lacks: "takes a skipped job for a green one",
    },
    {
      name: "that new commits don't start",
      text: called.replace(/types: \[opened.*\]/, "types: [opened, labeled]"),
      lacks: "does not run on synchronize, reopened, and a required check would wait for ever",
    },
    { name: "with one commit", text: inOne.replace(/ +fetch-depth: 2.*\n/, ""), lacks: "the base commit is not there" },
    {
      name: "without a checkout",
      text: inOne.replace(/actions\/checkout@\S+/, "actions/other@v1"),
      lacks: "the base commit",
    },
  ])("$name is told so, with what to write", ({ text, lacks }) => {
    const found = readCaller("x.yml", text)?.lacks ?? [];
    expect(found).toHaveLength(1);
    expect(found[0]?.what).toContain(lacks);
    expect(found[0]?.fix).not.toBe("");
  });

  it.each([
    { name: "drafts wait", rule: { drafts: "wait" }, lacks: "does not run on ready_for_review" },
    { name: "a label is waited for", rule: { drafts: "measure", label: "edgegate" }, lacks: "does not run on labeled" },
  ] as const)("that the end of the wait doesn't start is told so, where $name", ({ rule, lacks }) => {
    const found = readCaller("x.yml", called, { pullRequests: rule })?.lacks ?? [];
    expect(found).toEqual([{ what: expect.stringContaining(lacks), fix: expect.stringContaining("synchronize") }]);
    const whenReady = template("pull-request-when-ready.yml");
    expect(readCaller("x.yml", whenReady, { pullRequests: rule })?.lacks).toEqual([]);
  });

  it.each([
    { name: "another branch", branches: "[main]", says: true },
    { name: "the default branch among others", branches: "[main, trunk]", says: false },
    { name: "a pattern of branches", branches: "['**']", says: false },
  ])("that records pushes to $name is told what history it writes", ({ branches, says }) => {
    const text = template("main.yml").replace("branches: [main]", `branches: ${branches}`);
    const lacks = readCaller("x.yml", text, { defaultBranch: "trunk" })?.lacks ?? [];
    expect(lacks.map(({ what, fix, sometimes }) => [what.includes("no history"), fix, sometimes])).toEqual(
      says ? [[true, 'on:\n  push:\n    branches: ["trunk"]', true]] : [],
    );
  });

  it("that checks pointers out is told so where models are in Git LFS", () => {
    const text = inOne.replace(/ +lfs: true\n/, "");
    expect(readCaller("x.yml", text, { usesLfs: true })?.lacks).toMatchObject([
      { what: expect.stringContaining("only pointers"), fix: expect.stringContaining("lfs: true") },
    ]);
    expect([readCaller("x.yml", text)?.lacks, readCaller("x.yml", inOne, { usesLfs: true })?.lacks]).toEqual([[], []]);
  });

  it.each([
    { name: "a job's own permissions", text: called.replace("permissions: {}", "permissions: read-all") },
    {
      name: "the whole workflow's",
      text: called.replace(/    permissions:\n(?: {6}.*\n)+/, "").replace("permissions: {}", "permissions: write-all"),
    },
    { name: "phones", text: called.replace("farm: host", inTestLab) },
    { name: "a checkout of everything", text: inOne.replace("fetch-depth: 2", "fetch-depth: 0") },
    {
      name: "`on` as a list",
      text: called.replace("on:\n  pull_request:\n  merge_group:", "on: [pull_request, merge_group]"),
    },
  ])("is right with $name", ({ text }) => expect(lacksOf(text)).toEqual([]));

  it.each([
    { name: "another tool's", text: "on: push\njobs:\n  a: { runs-on: x, steps: [{ uses: actions/checkout@v7 }] }\n" },
    { name: "no YAML", text: "a: [" },
    { name: "no workflow", text: "42" },
  ])("that is $name is none of ours", ({ text }) => expect(readCaller("x.yml", text)).toBeUndefined());
});
