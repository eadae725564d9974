import { execFile } from "node:child_process";
import { cp, mkdtemp, readdir, readFile, rm, symlink, writeFile, appendFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import * as ports from "../src/ports.ts";

/** What a checker prints, whatever its exit code: that only counts what it found. */
function outputOf(command: string, args: readonly string[], cwd: string): Promise<string> {
  const options = { cwd, maxBuffer: 64 * 1024 * 1024 };
  return new Promise((done) =>
    execFile(resolve("node_modules/.bin", command), args, options, (_, stdout) => done(stdout)),
  );
}

/** A copy of the sources with breaks in it: for each file, its text and the rules that must catch it. */
const plants: readonly { readonly file: string; readonly text: string; readonly rules: readonly string[] }[] = [
  {
    file: "src/documents/planted-verb.ts",
    text: 'import { verdicts } from "../domain/metrics.ts";\nexport const planted = verdicts;\n',
    rules: ["documents-know-nobody"],
  },
  {
    file: "src/documents/planted-type.ts",
    text: 'import type { BudgetEntry } from "../config/config-file.ts";\nexport type Planted = BudgetEntry;\n',
    rules: ["documents-know-nobody"],
  },
  {
    file: "src/domain/planted-config.ts",
    text: 'import { readQuantity } from "../config/quantity.ts";\nexport const planted = readQuantity;\n',
    rules: ["domain-is-pure"],
  },
  {
    file: "src/domain/planted-node.ts",
    text: 'import { readFileSync } from "node:fs";\nexport const planted = readFileSync;\n',
    rules: ["domain-is-pure", "node-stays-at-the-edge"],
  },
  {
    file: "src/domain/planted-dynamic.ts",
    text: 'export const planted = () => import("node:os");\n',
    rules: ["domain-is-pure", "node-stays-at-the-edge"],
  },
  {
    file: "src/render/planted-judge.ts",
    text: 'import { judge } from "../domain/judge.ts";\nexport const planted = judge;\n',
    rules: ["render-decides-nothing"],
  },
  {
    file: "src/config/planted-render.ts",
    text: 'import { renderComment } from "../render/report.ts";\nexport const planted = renderComment;\n',
    rules: ["config-is-parsed-once"],
  },
  {
    file: "src/errors/planted-document.ts",
    text: 'import { variantNames } from "../documents/words.ts";\nexport const planted = variantNames;\n',
    rules: ["errors-import-nothing"],
  },
  {
    file: "src/ports.ts",
    text: 'import { failures } from "./errors/catalogue.ts";\nexport const planted = failures;\n',
    rules: ["ports-are-types"],
  },
  {
    file: "src/stages/planted-adapter.ts",
    text: 'import { systemClock } from "../adapters/terminal/clock.ts";\nexport const planted = systemClock;\n',
    rules: ["stages-never-see-adapters", "only-wire-builds-adapters"],
  },
  {
    file: "src/adapters/terminal/planted-neighbour.ts",
    text: 'import { readWorkflowRun } from "../github/workflow-run.ts";\nexport const planted = readWorkflowRun;\n',
    rules: ["adapters-never-meet"],
  },
  {
    file: "src/entrypoints/cli/planted-adapter.ts",
    text: 'import { systemClock } from "../../adapters/terminal/clock.ts";\nexport const planted = systemClock;\n',
    rules: ["only-wire-builds-adapters"],
  },
  {
    file: "src/domain/planted-circle-a.ts",
    text: 'import { b } from "./planted-circle-b.ts";\nexport const a = () => b;\n',
    rules: ["no-cycles"],
  },
  {
    file: "src/domain/planted-circle-b.ts",
    text: 'import type { a } from "./planted-circle-a.ts";\nexport const b = (): typeof a | undefined => undefined;\n',
    // A circle is told once, from one of its files.
    rules: [],
  },
  { file: "src/domain/planted-orphan.ts", text: "export const planted = 1;\n", rules: ["no-orphans"] },
  {
    file: "src/domain/planted-nowhere.ts",
    text: 'import { a } from "./nowhere.ts";\nexport const planted = a;\n',
    rules: ["domain-is-pure", "not-to-unresolvable"],
  },
];

type Report = {
  readonly modules: readonly { readonly source: string }[];
  readonly summary: {
    readonly ruleSetUsed: { readonly forbidden: readonly { readonly name: string; readonly comment: string }[] };
    readonly violations: readonly { readonly from: string; readonly rule: { readonly name: string } }[];
  };
};

let copy = "";
let report: Report;

beforeAll(async () => {
  copy = await mkdtemp(join(tmpdir(), "edgegate-walls-"));
  for (const path of ["src", "package.json", "tsconfig.json", ".dependency-cruiser.mjs", ".oxlintrc.json"]) {
    await cp(path, join(copy, path), { recursive: true, filter: (file) => !file.startsWith("src/litert") });
  }
  await symlink(resolve("node_modules"), join(copy, "node_modules"));
  for (const { file, text } of plants) {
    if (file === "src/ports.ts") await appendFile(join(copy, file), text);
    else await writeFile(join(copy, file), text);
  }
  const args = ["src", "--config", ".dependency-cruiser.mjs", "--output-type", "json"];
  report = JSON.parse(await outputOf("depcruise", args, copy));
}, 60_000);

afterAll(() => rm(copy, { recursive: true, force: true }));

describe("the checker of imports", () => {
  test("reads every source file: one that reads none is green too", async () => {
    const files = await readdir(join(copy, "src"), { recursive: true });
    const sources = files.filter((file) => file.endsWith(".ts")).map((file) => `src/${file}`);
    const seen = new Set(report.modules.map(({ source }) => source));
    expect(sources.length).toBeGreaterThan(100);
    expect(sources.filter((source) => !seen.has(source))).toEqual([]);
  });

  test.each(plants.filter(({ rules }) => rules.length > 0))("catches $file by $rules", ({ file, rules }) => {
    const caught = report.summary.violations.filter(({ from }) => from === file).map(({ rule }) => rule.name);
    expect([...new Set(caught)].toSorted()).toEqual([...rules].toSorted());
  });

  test("finds nothing but what was planted", () => {
    const planted = new Set(plants.map(({ file }) => file));
    expect(report.summary.violations.filter(({ from }) => !planted.has(from))).toEqual([]);
  });

  test("has a break here for each of its rules, and a sentence in each that says what a break means", () => {
    const rules = report.summary.ruleSetUsed.forbidden.map(({ name }) => name);
    expect(rules.filter((rule) => !plants.some((plant) => plant.rules.includes(rule)))).toEqual([]);
    for (const { comment } of report.summary.ruleSetUsed.forbidden) expect(comment).toMatch(/^[A-Z].*\.$/);
  });
});

test("ports are interfaces: nothing of them is left when types are taken away", () => {
  expect(Object.keys(ports)).toEqual([]);
});

describe("the lint of pure rooms", () => {
  const rooms = ["documents", "domain", "render", "config", "errors", "stages"] as const;
  const words = [
    "Date.now()",
    "new Date()",
    "performance.now()",
    "crypto.randomUUID()",
    "process.env",
    'Buffer.from("a")',
    "console.log(1)",
    'fetch("a")',
    "setTimeout(() => 1, 1)",
    "setInterval(() => 1, 1)",
    "globalThis.Date",
    "Math.random()",
    "(1).toLocaleString()",
    '"a".localeCompare("b")',
  ] as const;
  const lint = async (files: Readonly<Record<string, string>>): Promise<readonly string[]> => {
    for (const [file, text] of Object.entries(files)) await writeFile(join(copy, file), text);
    const args = ["--format", "json", "--allow", "all", ...Object.keys(files)];
    const found: { readonly diagnostics: readonly { readonly code: string; readonly filename: string }[] } = JSON.parse(
      await outputOf("oxlint", args, copy),
    );
    return found.diagnostics
      .filter(({ code }) => code.startsWith("eslint(no-restricted-"))
      .map(({ filename }) => filename);
  };
  const planted = words.map((word, index) => ({ word, name: `planted-word-${index}.ts` }));
  const textOf = (word: string): string => `export const planted = () => ${word};\n`;

  test.each(rooms)("catches each forbidden word in src/%s", async (room) => {
    const files = Object.fromEntries(planted.map(({ word, name }) => [`src/${room}/${name}`, textOf(word)]));
    const found = await lint(files);
    expect(Object.keys(files).filter((file) => !found.includes(file))).toEqual([]);
  });

  test("lets adapters and entry points use them", async () => {
    const files = Object.fromEntries(planted.map(({ word, name }) => [`src/adapters/terminal/${name}`, textOf(word)]));
    expect(await lint(files)).toEqual([]);
  });

  test("covers every folder of src that is neither an adapter, an entry point nor Python", async () => {
    const entries = await readdir("src", { withFileTypes: true });
    const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
    const edge = new Set(["adapters", "entrypoints", "litert"]);
    expect(folders.filter((name) => !edge.has(name)).toSorted()).toEqual([...rooms].toSorted());
    const config = await readFile(".oxlintrc.json", "utf8");
    for (const room of rooms) expect(config).toContain(`"src/${room}/**"`);
  });
});
