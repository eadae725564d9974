/** What does the doctor say of a repository? The command line in a real clone, against a local GitHub. */
import { execFile, execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import process from "node:process";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { parse } from "yaml";
import * as z from "zod";
import { workflowCaller } from "../../emulators/github/repository.ts";
import { type LocalGithub, startLocalGithub } from "../../emulators/github/server.ts";
import { requires } from "../../requirements.ts";

const root = resolve(import.meta.dirname, "../../..");
const lacking = await requires("git");
const Said = z.object({
  checks: z.array(z.object({ name: z.string(), status: z.string(), found: z.string(), fix: z.string().optional() })),
});
const Stage = z.object({ inputs: z.record(z.string(), z.object({ required: z.boolean() })) });
const stageInputs = Object.entries(Stage.parse(parse(readFileSync(join(root, "stage/action.yml"), "utf8"))).inputs).map(
  ([name, { required }]) => ({ name, required: required || name === "token" }),
);
let folder = "";
let github: LocalGithub;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "edgegate-doctor-"));
  git("init", "--quiet", "--initial-branch=main");
  git("remote", "add", "origin", "https://github.com/acme/models.git");
  put("edgegate.yml", "version: 1\nmodels:\n  digits: { source: digits.tflite }\n");
  put("digits.tflite", "a model");
  const workflow = readFileSync(join(root, "workflows/pull-request.yml"), "utf8").replaceAll("OWNER/", "acme/");
  put(".github/workflows/edgegate.yml", workflow);
  github = await startLocalGithub();
});
afterEach(async () => {
  await github.close();
  rmSync(folder, { recursive: true, force: true });
});

function git(...args: readonly string[]): void {
  execFileSync("git", args, { cwd: folder });
}
function put(path: string, text: string): void {
  mkdirSync(join(folder, path, ".."), { recursive: true });
  writeFileSync(join(folder, path), text);
}

/** Exit code, and what was found by name. */
async function doctor(more: Readonly<Record<string, string>> = {}) {
  const clean = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(GITHUB|GH|RUNNER)_/.test(name)));
  const env = { ...clean, GITHUB_API_URL: github.url, GITHUB_TOKEN: "workflow-token", ...more };
  const before = JSON.stringify(github.repository.statuses);
  const { code, stdout } = await new Promise<{ code: number; stdout: string }>((done) => {
    const args = [join(root, "src/entrypoints/main.ts"), "doctor", "github", "--json"];
    const child = execFile(process.execPath, args, { cwd: folder, env }, (_, out) =>
      done({ code: child.exitCode ?? -1, stdout: out }),
    );
  });
  expect([JSON.stringify(github.repository.statuses), github.violations]).toEqual([before, []]);
  const { checks } = Said.parse(JSON.parse(stdout));
  return { code, checks, of: (name: string) => checks.find((one) => one.name === name) };
}

describe.skipIf(lacking)("`edgegate doctor github`", () => {
  it.each(["byRuleset", "byProtection"] as const)(
    "finds nothing to mend where all is there, required %s",
    async (by) => {
      github.repository.requiredChecks = { byRuleset: [], byProtection: [], [by]: ["lint", "edgegate"] };
      const { code, checks } = await doctor();
      expect(checks.filter(({ status }) => status !== "ok")).toEqual([]);
      expect(code).toBe(0);
    },
  );

  it("says where to require the check, when it is not required", async () => {
    github.repository.requiredChecks = { byRuleset: ["edgegate-lint"], byProtection: ["lint"] };
    const { code, of } = await doctor();
    expect(of("required check")).toMatchObject({
      status: "missing",
      fix: expect.stringContaining("https://github.com/acme/models/settings/branches"),
    });
    expect(code).toBe(3);
  });

  it("says that it can't see the rules, and never that they are right", async () => {
    github.fail({ operation: "repos/get-branch-rules", answer: "forbidden", times: 9 });
    expect((await doctor()).of("required check")?.status).toBe("unknown");
    expect((await doctor({ GITHUB_TOKEN: "" })).of("required check")).toMatchObject({
      status: "unknown",
      fix: expect.stringContaining("GITHUB_TOKEN"),
    });
  });

  it("names a missing config, workflow and model file", async () => {
    put("digits.tflite", `version https://git-lfs.github.com/spec/v1\noid sha256:${"a".repeat(64)}\nsize 9\n`);
    rmSync(join(folder, ".github"), { recursive: true });
    const { code, of } = await doctor();
    expect(of("workflow")).toMatchObject({ status: "missing", fix: "edgegate init" });
    expect(of("Git LFS")).toMatchObject({ status: "missing", fix: expect.stringContaining("git lfs pull") });
    rmSync(join(folder, "edgegate.yml"));
    expect((await doctor()).of("config")).toMatchObject({ status: "missing", fix: "edgegate init" });
    expect(code).toBe(3);
  });

  it("looks for the check of each gate, and finds two that share one", async () => {
    const text = readFileSync(join(root, "workflows/pull-request.yml"), "utf8").replaceAll("OWNER/", "acme/");
    const second = (name: string) =>
      put(".github/workflows/edgegate-phones.yml", text.replace("farm: host", `farm: host\n      name: ${name}`));
    github.repository.requiredChecks = { byRuleset: ["edgegate"], byProtection: [] };
    second("phones");
    const { checks } = await doctor();
    expect(checks.filter(({ name }) => name === "required check")).toMatchObject([
      { status: "ok" },
      { status: "missing", found: expect.stringContaining('"phones"'), fix: expect.stringContaining('"phones"') },
    ]);
    expect(checks.find(({ name }) => name === "gates")).toBeUndefined();
    second("edgegate");
    expect((await doctor()).of("gates")).toMatchObject({ status: "missing", fix: "with:\n  name: edgegate-2" });
  });

  it.each([
    { name: "has reviewers", reviewers: ["mira"], status: "ok" },
    { name: "has none", reviewers: [], status: "missing" },
    { name: "is not there", reviewers: undefined, status: "missing" },
    { name: "can't be read", reviewers: ["mira"], refuse: true, status: "unknown" },
  ])("tells of an environment that approves phones for forks and $name", async ({ reviewers, refuse, status }) => {
    const fork = readFileSync(join(root, "workflows/fork-report.yml"), "utf8").replaceAll("OWNER/", "acme/");
    put(".github/workflows/edgegate-fork.yml", `${fork}      environment: phones\n`);
    const may = {
      issues: "none",
      "pull-requests": "read",
      statuses: "none",
      contents: "read",
      actions: "read",
    } as const;
    github.repository.callers.set("workflow-token", { ...workflowCaller, permissions: may });
    if (reviewers !== undefined) github.repository.environments.set("phones", reviewers);
    if (refuse === true) github.fail({ operation: "repos/get-environment", answer: "forbidden", times: 9 });
    const found = (await doctor()).of("environment");
    expect(found).toMatchObject({ status, found: expect.stringContaining("phones") });
    expect(found?.fix ?? "settings/environments").toContain("settings/environments");
  });

  it("knows a workflow for forks that follows none of the name", async () => {
    const fork = readFileSync(join(root, "workflows/fork-report.yml"), "utf8").replaceAll("OWNER/", "acme/");
    put(".github/workflows/edgegate-fork.yml", fork);
    const of = async () => (await doctor()).of(".github/workflows/edgegate-fork.yml");
    expect(await of()).toBeUndefined();
    put(".github/workflows/edgegate-fork.yml", fork.replace("workflows: [edgegate]", "workflows: [Edgegate]"));
    expect(await of()).toMatchObject({ status: "missing", fix: expect.stringContaining('workflows: ["edgegate"]') });
  });

  it("tells of workflows that nobody owns at once, with one command that mends all", async () => {
    for (const name of ["pull-request", "commands", "main"])
      put(
        `.github/workflows/edgegate${name === "pull-request" ? "" : `-${name}`}.yml`,
        readFileSync(join(root, `workflows/${name}.yml`), "utf8"),
      );
    const { code, checks, of } = await doctor();
    expect(checks.filter(({ fix }) => fix?.includes("OWNER"))).toHaveLength(1);
    const [, command = ""] = /here acme: (perl .*)$/.exec(of("owner")?.fix ?? "") ?? [];
    expect(code).toBe(3);
    execFileSync("sh", ["-c", command], { cwd: folder });
    expect((await doctor()).of("owner")).toBeUndefined();
  });

  it("asks whether forks are meant to be measured elsewhere, and leaves alone what can't be read", async () => {
    const fork = readFileSync(join(root, "workflows/fork-report.yml"), "utf8").replaceAll("OWNER/", "acme/");
    const called = readFileSync(join(root, "workflows/pull-request.yml"), "utf8").replaceAll("OWNER/", "acme/");
    put(".github/workflows/edgegate-fork.yml", fork);
    const of = async (farm: string) => {
      put(".github/workflows/edgegate.yml", called.replace(/farm: host\n/, `farm: ${farm}\n`));
      return (await doctor()).of(".github/workflows/edgegate-fork.yml");
    };
    expect(await of("host")).toBeUndefined();
    expect(await of("${{ vars.FARM }}")).toBeUndefined();
    expect(await of("firebase")).toMatchObject({
      status: "unknown",
      found: expect.stringContaining("the farm host, and others, by .github/workflows/edgegate.yml, with firebase"),
      fix: expect.stringContaining("farm: firebase"),
    });
  });

  it("holds the workflow against the config and the attributes of the clone", async () => {
    put("edgegate.yml", "version: 1\nmodels:\n  digits: { source: digits.tflite }\npull-requests: { drafts: wait }\n");
    expect((await doctor()).of(".github/workflows/edgegate.yml")?.found).toContain("ready_for_review");
    const inOne = readFileSync(join(root, "workflows/edgegate.yml"), "utf8").replaceAll("OWNER/", "acme/");
    put("edgegate.yml", "version: 1\nmodels:\n  digits: { source: digits.tflite }\n");
    put(".github/workflows/edgegate.yml", inOne.replace(/ +lfs: true\n/, ""));
    expect((await doctor()).of(".github/workflows/edgegate.yml")).toBeUndefined();
    put(".gitattributes", "*.tflite filter=lfs diff=lfs merge=lfs -text\n");
    expect((await doctor()).of(".github/workflows/edgegate.yml")?.found).toContain("only pointers");
  });

  it("tells GitHub Enterprise Server's users to judge in one job, without what refers to itself", async () => {
    const of = async () => (await doctor({ GITHUB_SERVER_URL: "https://git.example.com" })).of("server");
    const inJobs = await of();
    expect(inJobs).toMatchObject({ status: "missing", fix: expect.stringContaining("workflows/edgegate.yml") });
    const inOne = readFileSync(join(root, "workflows/edgegate.yml"), "utf8").replaceAll("OWNER/", "acme/");
    put(".github/workflows/edgegate.yml", inOne);
    expect((await of())?.status).toBe("missing");
    const [, inputs = ""] = (inJobs?.fix ?? "").split("stage@v1\n");
    const step = inputs.replaceAll(/^/gm, "      ");
    put(".github/workflows/edgegate.yml", inOne.replace("acme/edgegate@v1\n", `acme/edgegate/stage@v1\n${step}\n`));
    expect((await of())?.status).toBe("ok");
    const given = Object.keys(z.record(z.string(), z.unknown()).parse(parse(inputs)["with"]));
    expect(given).toEqual(stageInputs.filter(({ required }) => required).map(({ name }) => name));
    expect((await doctor()).of("server")).toBeUndefined();
  });

  it("knows a shallow clone", async () => {
    git("-c", "user.name=M", "-c", "user.email=m@example.com", "commit", "--quiet", "--allow-empty", "-m", "x");
    writeFileSync(join(folder, ".git/shallow"), execFileSync("git", ["rev-parse", "HEAD"], { cwd: folder }));
    expect((await doctor()).of("history")).toMatchObject({ status: "missing", fix: "git fetch --unshallow" });
  });

  it.each([
    { name: "GitHub's own", env: { RUNNER_ENVIRONMENT: "github-hosted" }, status: "ok" },
    { name: "a new one", env: {}, installed: "3.0.1", status: "ok" },
    { name: "the oldest one", env: {}, installed: "2.336.0", status: "ok" },
    { name: "an old one", env: {}, installed: "2.335.9", status: "missing" },
    { name: "one that says nothing", env: {}, installed: "", status: "unknown" },
    { name: "one that can't be found", env: {}, status: "unknown" },
  ])("knows a runner that is too old: $name", async ({ env, installed, status }) => {
    if (installed !== undefined) put("runner/bin/Runner.Listener", `#!/bin/sh\necho ${installed}\n`);
    if (installed !== undefined) chmodSync(join(folder, "runner/bin/Runner.Listener"), 0o755);
    const inActions = { GITHUB_ACTIONS: "true", RUNNER_WORKSPACE: join(folder, "runner/_work/models"), ...env };
    expect((await doctor(inActions)).of("runner")?.status).toBe(status);
  });
});
