/** Does GitHub's own editor find our actions and workflows sound? Its language service, offline. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { languageService } from "./language-service.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const ours = (folder: string) => readdirSync(join(root, folder)).map((name) => `${folder}/${name}`);
const files = ["action.yml", "stage/action.yml", ...ours("workflows"), ...ours(".github/workflows")];

/**
 * What the service says only because it lacks something that GitHub has. When it learns, this list is wrong and the test red.
 * `cache-mode`, since 2026-09-10: github.blog/changelog/2026-09-10-control-github-actions-cache-access-with-cache-mode. It stays:
 * without it a called workflow may ask for more than the trigger's default gives, which actionlint refuses.
 */
const lacks: Readonly<Record<string, readonly string[]>> = {
  "workflows/fork-report.yml": [
    expect.stringMatching(/^workflows\/fork-report\.yml:\d+: Unexpected value 'cache-mode'$/),
  ],
};

describe("GitHub's language service", () => {
  const folder = mkdtempSync(join(tmpdir(), "edgegate-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(files)("finds %s sound", async (path) => {
    expect(await languageService(root, path, { "OWNER/edgegate": root })).toEqual(lacks[path] ?? []);
  });

  it.each([
    {
      name: "an input that the callable workflow lacks",
      path: "workflows/pull-request.yml",
      plant: [/farm: host$/m, "frm: host"],
      said: "frm",
    },
    {
      name: "an input that the action lacks",
      path: "workflows/commands.yml",
      plant: ["stage: command", "stge: command"],
      said: "Invalid action input 'stge'",
    },
    {
      name: "a required input that is left out of the action beside",
      path: "action.yml",
      plant: ["stage: ${{ inputs.stage }}", ""],
      said: "Missing required input",
    },
    {
      name: "an action that is not beside",
      path: ".github/workflows/edgegate.yml",
      plant: ["uses: $/stage", "uses: $/stages"],
      said: "Unable to resolve action `$/stages`",
    },
    {
      name: "an input that the callable workflow does not declare",
      path: ".github/workflows/edgegate.yml",
      plant: ["inputs.config }}", "inputs.confg }}"],
      said: "confg",
    },
    {
      name: "a job that is not needed",
      path: ".github/workflows/fork.yml",
      plant: ["needs.approve.outputs.approved", "needs.aprove.outputs.approved"],
      said: "aprove",
    },
    {
      name: "an output that no job of the callable workflow gives",
      path: ".github/workflows/edgegate.yml",
      plant: ["jobs.conclude.outputs.verdict", "jobs.conclud.outputs.verdict"],
      said: "conclud",
    },
    {
      name: "a key that stage/action.yml may not have",
      path: "stage/action.yml",
      plant: ["post-if:", "post-iff:"],
      said: "post-iff",
    },
  ] as const)("finds $name", async ({ name, path, plant: [from, to], said }) => {
    const at = join(folder, name.replaceAll(" ", "-"));
    for (const part of ["action.yml", "stage", "workflows", ".github"])
      cpSync(join(root, part), join(at, part), { recursive: true });
    const text = readFileSync(join(at, path), "utf8");
    const planted = text.replace(from, () => to);
    expect(planted).not.toBe(text);
    writeFileSync(join(at, path), planted);
    expect((await languageService(at, path, { "OWNER/edgegate": at })).join("\n")).toContain(said);
  });
});
