/** A case explained under a pull request, from the artifacts of the run that judged it, over the local GitHub. */
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { githubDataBranch } from "../../src/adapters/github/data-branch.ts";
import { githubJudgedRuns } from "../../src/adapters/github/judged-runs.ts";
import { folderWorkspace } from "../../src/adapters/workspace/folder.ts";
import { printWaivers, type Waiver } from "../../src/documents/waivers.ts";
import { explain } from "../../src/stages/explain.ts";
import { type ArtifactState, workflowCaller } from "../emulators/github/repository.ts";
import { type LocalGithub, startLocalGithub } from "../emulators/github/server.ts";
import { documents, type Files } from "./a-judged-run.ts";

const headSha = "a".repeat(40);
describe("a case explained under a pull request", () => {
  let github: LocalGithub;
  let folder = "";
  let files: Readonly<Record<"planned" | "measured", Record<string, Uint8Array>>>;

  beforeEach(async () => {
    github = await startLocalGithub();
    folder = await mkdtemp(join(tmpdir(), "edgegate-explain-"));
    github.repository.callers.set("answering-token", {
      ...workflowCaller,
      permissions: { issues: "none", "pull-requests": "write", statuses: "read", contents: "write", actions: "write" },
    });
    github.repository.runs.push({ id: 41, headSha, event: "pull_request", jobs: [job] });
    checkedBy(41);
    files = await documents(join(folder, "judged"));
  });
  afterEach(async () => {
    await github.close();
    await rm(folder, { recursive: true });
    if (github.violations.length > 0) throw new Error(JSON.stringify(github.violations));
  });

  const job = { id: 412, name: "edgegate / judge and report", status: "completed" } as const;
  const checkedBy = (run: number) =>
    github.repository.statuses.push({
      sha: headSha,
      state: "failure",
      context: "edgegate",
      description: "x",
      targetUrl: `https://github.com/acme/models/actions/runs/${run}`,
    });
  const leave = (name: string, content: Record<string, Uint8Array>, change: Partial<ArtifactState> = {}) => {
    const id = github.repository.artifacts.length + 1;
    github.repository.artifacts.push({ id, run: 41, headSha, name, bytes: Buffer.from(zipSync(content)), ...change });
  };
  const leaveAll = () => {
    leave("edgegate-planned-a1", files.planned);
    leave("edgegate-measured-a1", files.measured);
  };
  const where = () => ({
    apiUrl: github.url,
    owner: "acme",
    repo: "models",
    token: "answering-token",
    patience: { secondMs: 1, requestMs: 5000 },
  });
  const decisions = () => githubDataBranch({ ...where(), name: "edgegate-decisions" });
  const ask = (words: string, fromFork = false) =>
    explain({
      words: words.split(" "),
      pull: { headSha, fromFork },
      judged: githubJudgedRuns({ ...where(), gate: "edgegate" }),
      decisions: decisions(),
      workspace: folderWorkspace(join(folder, "here"), "1"),
      today: "2026-11-24",
      gate: "edgegate",
      toolVersion: "1",
    });

  it("shows what ran, every check, and what a maintainer has accepted since", async () => {
    leaveAll();
    const waiver: Waiver = {
      id: "comment-1",
      check: "latency-p90",
      match: {},
      until: "2026-12-31",
      reason: "needed",
      actor: "mira",
      acceptedAt: "2026-11-20T09:12:44Z",
    };
    await decisions().update("Accept", async () => new Map([["waivers.json", printWaivers([waiver])]]));
    const { found, markdown } = await ask("digits xnnpack");
    expect(found).toBe(true);
    expect(markdown).toMatch(/^### digits float32 · xnnpack · 1 thread/);
    expect(markdown).toContain("This ships");
    expect(markdown).toMatch(/p90 latency.*100 ms/);
    expect(markdown).toContain("mira accepted this until 2026-12-31: needed");
    expect(markdown).toContain(`commit ${headSha.slice(0, 7)}`);
    expect(markdown).toContain("actions/runs/41");
  });

  it("says which cases there are when the words fit none or several", async () => {
    leaveAll();
    expect(await ask("digits float23")).toMatchObject({ found: false, markdown: expect.stringContaining("float32") });
    expect(await ask("digits")).toMatchObject({
      found: false,
      markdown: expect.stringMatching(/2 cases fit[^]*- `digits float32/),
    });
    expect(await ask("<img src=x> @everyone")).toMatchObject({ markdown: expect.not.stringMatching(/<img|@everyone/) });
  });

  it("tells the same of a run whose measuring was lost: nothing came back", async () => {
    leave("edgegate-planned-a1", files.planned);
    expect((await ask("xnnpack")).markdown).toContain("no run of this device came back");
  });

  it("reads the newest attempt that left something, however often it was judged again", async () => {
    leave("edgegate-planned-a1", files.planned);
    leave("edgegate-measured-a1", { "device-runs.json": strToU8("old") });
    leave("edgegate-measured-a12", files.measured);
    expect((await ask("xnnpack")).found).toBe(true);
  });

  it.each([
    {
      name: "no run has judged the commit",
      arrange: () => github.repository.runs.splice(0),
      says: "no run has judged",
    },
    {
      name: "the run is under way",
      arrange: () =>
        github.repository.runs.splice(0, 1, { id: 41, headSha, event: "pull_request", completed: false, jobs: [job] }),
      says: "still under way",
    },
    { name: "the run left nothing", arrange: () => undefined, says: "no documents that can be read here" },
    {
      name: "GitHub has deleted what it left",
      arrange: () => {
        leave("edgegate-planned-a1", files.planned, { expired: true });
        leave("edgegate-measured-a1", files.measured, { expired: true });
      },
      says: "14 days",
    },
  ])("says why not, when $name", async ({ arrange, says }) => {
    arrange();
    expect(await ask("xnnpack")).toMatchObject({ found: false, markdown: expect.stringContaining(says) });
  });

  it("explains a fork's pull request by the run that followed the fork's own", async () => {
    const trusted = { run: 51, headSha: "d".repeat(40) };
    github.repository.runs.push({ id: 51, headSha: trusted.headSha, event: "workflow_run", jobs: [job] });
    checkedBy(51);
    leave("edgegate-planned-a1", files.planned, trusted);
    leave("edgegate-measured-a1", files.measured, trusted);
    expect(await ask("xnnpack", true)).toMatchObject({ found: true, markdown: expect.stringContaining("runs/51") });
  });

  it("believes nothing that a fork's own run has left", async () => {
    leaveAll();
    expect(await ask("xnnpack", true)).toMatchObject({
      found: false,
      markdown: expect.stringContaining("no run has judged"),
    });
  });

  it.each([
    { name: "a byte of a document turned over", spoil: (all: typeof files) => turned(all.planned, "variants.json") },
    { name: "half a document", spoil: (all: typeof files) => cut(all.planned, "settings.json") },
    {
      name: "a report with other bytes than its document says",
      spoil: (all: typeof files) => turned(all.measured, reportOf(all)),
    },
    {
      name: "a file that is none of ours",
      spoil: (all: typeof files) => ({ ...all.planned, "verdict.json": strToU8("{}") }),
    },
    {
      name: "a file beside the reports that is none of ours",
      spoil: (all: typeof files) => ({ ...all.measured, "device-runs/host/.x/report.ndjson": strToU8("x") }),
    },
    {
      name: "a path that climbs out",
      spoil: (all: typeof files) => ({ ...all.measured, "device-runs/../../evil": strToU8("x") }),
    },
    {
      name: "documents that are too large",
      spoil: (all: typeof files) => ({ ...all.planned, "plan.json": new Uint8Array(65 * 2 ** 20) }),
    },
  ])("refuses $name, and says so", async ({ spoil }) => {
    const spoilt = spoil(files);
    const planned = "settings.json" in spoilt;
    leave("edgegate-planned-a1", planned ? spoilt : files.planned);
    leave("edgegate-measured-a1", planned ? files.measured : spoilt);
    const { found, markdown } = await ask("xnnpack");
    expect(found).toBe(false);
    expect(markdown).toMatch(/was refused|from another|digest differs/);
    // The folder of documents is emptied; nothing stands beside it.
    expect(await readdir(folder)).not.toContain("evil");
  });

  it.each([
    { name: "bytes that are not those that were given", change: { says: { digest: `sha256:${"0".repeat(64)}` } } },
    { name: "an artifact that is another run's", change: { headSha: "f".repeat(40) } },
  ])("refuses $name", async ({ change }) => {
    leave("edgegate-planned-a1", files.planned);
    leave("edgegate-measured-a1", files.measured, change);
    expect(await ask("xnnpack")).toMatchObject({ found: false, markdown: expect.stringContaining("refused") });
  });
});

function turned(files: Files, name: string): Files {
  const bytes = Uint8Array.from(files[name] ?? []);
  const at = Math.floor(bytes.length / 2);
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  return { ...files, [name]: bytes };
}
function cut(files: Files, name: string): Files {
  return { ...files, [name]: (files[name] ?? new Uint8Array()).slice(0, 100) };
}
function reportOf({ measured }: { readonly measured: Files }): string {
  return Object.keys(measured).find((name) => name.endsWith("report.ndjson")) ?? "";
}
