/** How does a team begin? The command line in real git repositories, and the gate with what it wrote. */
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import process from "node:process";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import * as z from "zod";
import { parseSettings } from "../../../src/config/parse-settings.ts";
import { workflowTools } from "../../../scripts/workflow-tools.ts";
import { quietProgress } from "../../fakes/progress.ts";
import { languageService } from "../../language-service.ts";
import { processes, requires } from "../../requirements.ts";

const root = resolve(import.meta.dirname, "../../..");
const models = join(root, "test/fixtures/models");
const DoctorSaid = z.object({ checks: z.array(z.object({ status: z.string(), found: z.string() })) });
const without = { act: await requires("act"), git: await requires("git"), litert: await requires("git", "litert") };
let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "edgegate-init-"));
  git("init", "--quiet", "--initial-branch=trunk");
  mkdirSync(join(folder, "ml"));
  cpSync(join(models, "plain.tflite"), join(folder, "ml/digits.tflite"));
  git("add", ".");
  git("-c", "user.name=Mira", "-c", "user.email=mira@example.com", "commit", "--quiet", "-m", "Add the model");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function git(...args: readonly string[]): string {
  return execFileSync("git", args, { cwd: folder, encoding: "utf8" });
}
function edgegate(...args: readonly string[]) {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("GITHUB_")));
  return spawnSync(process.execPath, [join(root, "src/entrypoints/main.ts"), ...args], {
    cwd: folder,
    env,
    encoding: "utf8",
  });
}
const read = (path: string): string => readFileSync(join(folder, path), "utf8");
function settings() {
  const reading = parseSettings(read("edgegate.yml"), "edgegate.yml");
  if (reading.status === "invalid") throw new Error(JSON.stringify(reading.problems));
  return reading.settings;
}
const said = z.object({ files: z.record(z.string(), z.enum(["written", "kept"])), limits: z.string() });

describe.skipIf(without.git)("`edgegate init` with flags", () => {
  it("writes a config that holds and every workflow, for the branch and the action that are meant", () => {
    const flags = ["--farm", "firebase", "--delegate", "gpu", "--no-measure", "--uses", "acme/edgegate@v1.2.0"];
    const { status, stdout } = edgegate("init", "--yes", ...flags);
    expect(status).toBe(0);
    expect(stdout).toContain("Wrote edgegate.yml");
    // Nobody has opened the file.
    expect(stdout).toContain("for a quantized .tflite, or one with float16 weights, write `as-is`");
    expect(settings().models).toMatchObject([
      { name: "digits", source: "ml/digits.tflite", ship: { android: { delegates: ["gpu", "xnnpack"] } } },
    ]);
    const written = readdirSync(join(folder, ".github/workflows"));
    expect(written).toEqual(expect.arrayContaining(["edgegate.yml", "edgegate-main.yml", "edgegate-commands.yml"]));
    for (const name of written) expect(read(`.github/workflows/${name}`)).not.toContain("OWNER/");
    expect(read(".github/workflows/edgegate.yml")).toMatch(
      /uses: acme\/edgegate\/\.github\/workflows\/edgegate\.yml@v1\.2\.0\n[^]*farm: firebase\n/,
    );
    expect(read(".github/workflows/edgegate-main.yml")).toContain('branches: ["trunk"]');
  });

  it.each([
    { name: "for runners", flags: ["--farm", "host"], lacks: /^$/ },
    {
      name: "for phones",
      flags: ["--farm", "firebase"],
      lacks: /^(?:[^;]*without workload-identity-provider and service-account;?)+$/,
    },
    { name: "where some wait", flags: ["--drafts", "wait", "--label", "edgegate: measure"], lacks: /^$/ },
  ])("writes what actionlint, GitHub's language service and our doctor find sound, $name", async ({ flags, lacks }) => {
    expect(edgegate("init", "--yes", "--no-measure", "--uses", "acme/edgegate@v1", ...flags).status).toBe(0);
    const paths = readdirSync(join(folder, ".github/workflows")).map((name) => `.github/workflows/${name}`);
    for (const path of ["action.yml", "stage", ".github/workflows/edgegate.yml", ".github/workflows/fork.yml"])
      cpSync(join(root, path), join(folder, "edgegate", path), { recursive: true });
    const said = await Promise.all(
      paths.map((path) => languageService(folder, path, { "acme/edgegate": join(folder, "edgegate") })),
    );
    // It is older than that key (test/language-service.test.ts).
    expect(said.flat().filter((one) => !one.endsWith("Unexpected value 'cache-mode'"))).toEqual([]);
    const found = DoctorSaid.parse(JSON.parse(edgegate("doctor", "github", "--json").stdout)).checks;
    expect(found.flatMap(({ status, found: what }) => (status === "missing" ? [what] : [])).join(";")).toMatch(lacks);
    const rule = settings().pullRequests;
    expect(rule).toEqual(
      flags.includes("wait") ? { drafts: "wait", label: "edgegate: measure" } : { drafts: "measure" },
    );
    if (without.act) return;
    const {
      actionlint: [command, ...before],
    } = await workflowTools(quietProgress);
    expect(await processes.run(command, [...before, "-no-color"], { cwd: folder })).toMatchObject({
      exitCode: 0,
      stdout: "",
    });
  });

  it("writes the triggers that a config which is kept needs", () => {
    writeFileSync(
      join(folder, "edgegate.yml"),
      "version: 1\nmodels:\n  digits: { source: ml/digits.tflite }\npull-requests: { drafts: wait }\n",
    );
    expect(edgegate("init", "--yes", "--no-measure").status).toBe(0);
    expect(read(".github/workflows/edgegate.yml")).toContain("ready_for_review");
  });

  it("says what to do where there is no commit to measure against", () => {
    rmSync(join(folder, ".git"), { recursive: true });
    git("init", "--quiet");
    const { status, stdout } = edgegate("init", "--yes");
    expect([status, stdout.includes("there is no commit yet")]).toEqual([0, true]);
    expect(settings().models).toHaveLength(1);
  });

  it("refuses a label that a workflow can't tell from others", () => {
    const { status, stderr } = edgegate("init", "--yes", "--no-measure", "--label", "measure");
    expect([status, stderr.includes("begins with edgegate"), existsSync(join(folder, "edgegate.yml"))]).toEqual([
      2,
      true,
      false,
    ]);
  });

  it("keeps every file that is there, and says so; --force writes it anew", () => {
    mkdirSync(join(folder, ".github/workflows"), { recursive: true });
    writeFileSync(join(folder, ".github/workflows/edgegate.yml"), "mine\n");
    writeFileSync(join(folder, "edgegate.yml"), "mine\n");
    const init = ["init", "--yes", "--no-measure", "--json"];
    const first = said.parse(JSON.parse(edgegate(...init).stdout));
    expect(first).toMatchObject({
      files: {
        "edgegate.yml": "kept",
        ".github/workflows/edgegate.yml": "kept",
        ".github/workflows/edgegate-main.yml": "written",
      },
      limits: "kept",
    });
    expect([read("edgegate.yml"), read(".github/workflows/edgegate.yml")]).toEqual(["mine\n", "mine\n"]);
    // What is mine says whose edgegate it uses, or need not.
    expect(edgegate("init", "--yes", "--no-measure").stdout).toMatch(
      /for OWNER, here acme: .*edgegate-commands\.yml .*edgegate-main\.yml$/m,
    );
    expect(said.parse(JSON.parse(edgegate(...init, "--force").stdout)).files).not.toContain("kept");
    expect(settings().models).toHaveLength(1);
  });

  it("without a terminal and without answers writes nothing and names the flags", () => {
    const { status, stderr } = edgegate("init", "--farm", "host");
    expect(status).toBe(2);
    expect(stderr).toContain("--model, --platform");
    expect(existsSync(join(folder, "edgegate.yml")) || existsSync(join(folder, ".github"))).toBe(false);
  });

  it("finds what git lists, from any folder, and nothing that is ignored", () => {
    writeFileSync(join(folder, ".gitignore"), "scratch/\n");
    for (const path of ["scratch/no.tflite", "new.keras", "saved/saved_model.pb"]) {
      mkdirSync(join(folder, path, ".."), { recursive: true });
      writeFileSync(join(folder, path), "x");
    }
    expect(edgegate("init", "--yes", "--no-measure").status).toBe(0);
    expect(settings().models.map(({ source }) => source)).toEqual(["ml/digits.tflite", "new.keras", "saved"]);
  });

  it("says which model is not there", () => {
    const { status, stderr } = edgegate("init", "--yes", "--model", "ml/gone.tflite");
    expect([status, stderr.includes("ml/gone.tflite")]).toEqual([2, true]);
  });
});

describe.skipIf(without.litert)("`edgegate init` where models can be measured", () => {
  it("proposes limits from a measurement, and the gate passes with them", { timeout: 120_000 }, () => {
    const { status, stdout, stderr } = edgegate("init", "--yes", "--farm", "host", "--json");
    expect(status === 0 ? "" : stderr).toBe("");
    expect(said.parse(JSON.parse(stdout)).limits).toBe("measured");
    const { models: configured, budgets } = settings();
    expect(configured[0]?.ship).toEqual({ host: { variant: "float32", delegates: ["xnnpack"] } });
    const { size } = { size: readFileSync(join(models, "plain.tflite")).length };
    const limit = budgets.find(({ metric, kind }) => metric === "size" && kind === "max")?.limit;
    expect(limit?.of === "absolute" && limit.value > size && limit.value < size * 1.3).toBe(true);
    expect(
      git("status", "--porcelain", "--untracked-files=all")
        .split("\n")
        .filter((line) => !/edgegate/.test(line)),
    ).toEqual([""]);
  });

  it("measures again although the config is committed, and leaves no file of its own", { timeout: 120_000 }, () => {
    writeFileSync(join(folder, "edgegate.yml"), "version: 1\nmodels:\n  digits: { source: ml/digits.tflite }\n");
    git("add", ".");
    git("-c", "user.name=Mira", "-c", "user.email=mira@example.com", "commit", "--quiet", "-m", "Configure");
    const { status, stdout, stderr } = edgegate("init", "--yes", "--farm", "host", "--force", "--json");
    expect(status === 0 ? "" : stderr).toBe("");
    expect(said.parse(JSON.parse(stdout)).limits).toBe("measured");
    expect(git("status", "--porcelain").trim().split(/\s+/)).toEqual(["M", "edgegate.yml", "??", ".github/"]);
  });

  it("says why when a model can't run, and writes the usual limits", { timeout: 120_000 }, () => {
    writeFileSync(join(folder, "ml/digits.tflite"), "no model");
    const { status, stdout } = edgegate("init", "--yes", "--farm", "host", "--json");
    expect(status).toBe(0);
    expect(said.parse(JSON.parse(stdout)).limits).toBe("defaults");
    expect(read("edgegate.yml")).toContain("max: 100 ms");
  });
});
