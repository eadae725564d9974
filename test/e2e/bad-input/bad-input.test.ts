/** What does a person read, and what does a script get, when something is wrong? The command line on real git repositories. */
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, unlinkSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import process from "node:process";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { python, requires } from "../../requirements.ts";

const lacking = await requires("litert", "git");
const root = path.resolve(import.meta.dirname, "../../..");
const models = path.join(root, "test/fixtures/models");
const folders: string[] = [];
const scratch = (): string => {
  const folder = mkdtempSync(path.join(os.tmpdir(), "edgegate-bad-input-"));
  folders.push(folder);
  return folder;
};
let data = "";

beforeAll(async () => {
  if (lacking) return;
  data = mkdtempSync(path.join(os.tmpdir(), "edgegate-bad-data-"));
  const make = `
import sys, numpy as np
from ai_edge_litert.interpreter import Interpreter
detail = Interpreter(sys.argv[1])
name = detail.get_signature_list()["serving_default"]["inputs"][0]
shape = [int(n) for n in detail.get_input_details()[0]["shape"]][1:]
x = np.random.default_rng(0).random((8, *shape), dtype=np.float32)
y = np.zeros(8, np.int64)
np.savez(sys.argv[2] + "/good.npz", **{name: x, "y": y})
np.savez(sys.argv[2] + "/misnamed.npz", photo=x, y=y)
np.savez(sys.argv[2] + "/misshapen.npz", **{name: x[:, :1], "y": y})
np.savez(sys.argv[2] + "/pickled.npz", **{name: np.array([{"a": 1}] * 8, dtype=object), "y": y})
`;
  execFileSync(await python.python("litert"), ["-c", make, path.join(models, "plain.tflite"), data]);
}, 120_000);
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});
afterAll(() => rmSync(data, { recursive: true, force: true }));

const quick = "delegates: [xnnpack]\nmeasure: { launches: 2, pairs: 1, inferences: 3 }\n";
const model = (name: string, more = ""): string =>
  `  ${name}: { source: ${name}.tflite, variants: [float32]${more}, ship: { host: { variant: float32, delegates: [xnnpack] } } }\n`;
const configOf = (...entries: readonly string[]): string => `version: 1\nmodels:\n${entries.join("")}${quick}`;
const evaluated = (file: string): string => `, evaluation: { data: ${file}, metric: top-1 }`;

/** A file to write: its text, or a copy of another one. `undefined` takes it away. */
type Files = Readonly<Record<string, string | { readonly copy: string } | { readonly bytes: Uint8Array } | undefined>>;
const plain = { copy: path.join(models, "plain.tflite") };
const wider = { copy: path.join(models, "wider-layer.tflite") };

function write(folder: string, files: Files): void {
  for (const [name, content] of Object.entries(files)) {
    const target = path.join(folder, name);
    if (content === undefined) unlinkSync(target);
    else if (typeof content === "string") writeFileSync(target, content);
    else if ("copy" in content) cpSync(content.copy, target);
    else writeFileSync(target, content.bytes);
  }
}

const Verdict = z.object({
  verdict: z.string(),
  checks: z.array(z.looseObject({ status: z.string() })),
});

/** Commits `base`, writes `change` over it, and gates the work tree. */
function gate(base: Files, change: Files, baseRef = "main") {
  const folder = scratch();
  const git = (...args: string[]) =>
    execFileSync("git", ["-c", "user.name=t", "-c", "user.email=t@example.invalid", ...args], { cwd: folder });
  git("init", "-qb", "main");
  write(folder, { "readme.txt": "a repository", ...base });
  git("add", "-A");
  git("commit", "-qm", "base");
  write(folder, change);
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("GITHUB_")));
  const args = [path.join(root, "src/entrypoints/main.ts"), "gate", "--base", baseRef, "--json"];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, env, encoding: "utf8" });
  const out = path.join(folder, "edgegate-out");
  const comment = (): string => readFileSync(path.join(out, "comment.md"), "utf8");
  const verdict = () => Verdict.parse(JSON.parse(stdout));
  return { status, stdout, stderr, comment, verdict };
}

describe.skipIf(lacking)("a failure of ours to be told", { timeout: 60_000 }, () => {
  const base = { "edgegate.yml": configOf(model("one")), "one.tflite": plain };

  test.each([
    { name: "a base that nobody has", base, change: {}, ref: "no-such-branch", exit: 2, says: /no-such-branch/ },
    {
      name: "no config at all",
      base: { "one.tflite": plain },
      change: {},
      ref: "main",
      exit: 2,
      says: /There is no edgegate\.yml/,
    },
    {
      name: "a config that is no mapping",
      base: { ...base, "edgegate.yml": "- a\n- list\n" },
      change: {},
      ref: "main",
      exit: 2,
      says: /edgegate\.yml:1:1/,
    },
  ])("$name", ({ base, change, ref, exit, says }) => {
    const run = gate(base, change, ref);
    expect(run.stderr).toMatch(says);
    expect(run.status).toBe(exit);
  });

  test("a config with ten mistakes tells ten, each with its place", () => {
    const mistakes = `version: 1
models:
  one:
    sorce: one.tflite
    variants: [float64]
    ship: { hosst: { variant: float32, delegates: [xnnpack] } }
delegates: [npu]
budgets:
  latency-p90: { max: 100 }
  size: { max: 20 ms, max-increase: 10 MB% }
  acuracy: { max-drop: 1 pp }
measure: { threads: 0, launches: two }
on-inconclusive: maybe
`;
    const run = gate({ "one.tflite": plain, "edgegate.yml": mistakes }, {});
    expect(run.status).toBe(2);
    expect(run.stderr.match(/edgegate\.yml:\d+:\d+ /g)?.length).toBeGreaterThanOrEqual(10);
    expect(run.stderr).toContain("source");
  });
});

describe.skipIf(lacking)("a broken candidate is inconclusive or fails, and says why", { timeout: 60_000 }, () => {
  const base = { "edgegate.yml": configOf(model("one")), "one.tflite": plain };
  const whole = readFileSync(plain.copy);
  const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${"0".repeat(64)}\nsize 12345\n`;

  test.each([
    // The clone lacks the file; the change may be right.
    { name: "a Git LFS pointer", exit: 4, file: pointer, says: /LFS pointer/ },
    { name: "an empty file", exit: 1, file: "", says: /no bytes|empty/ },
    {
      name: "a truncated file",
      exit: 1,
      file: { bytes: whole.subarray(0, whole.length / 2) },
      says: /truncated|damaged/,
    },
    { name: "a text file", exit: 1, file: "this is no model, whatever its name says\n", says: /not a .*model/ },
  ])("$name in the model's place", ({ file, says, exit }) => {
    const run = gate(base, { "one.tflite": file });
    expect(run.status).toBe(exit);
    expect(run.comment()).toMatch(says);
  });

  test("the config names a file that is gone", () => {
    const run = gate(base, { "one.tflite": undefined });
    expect(run.status).toBe(1);
    expect(run.comment()).toMatch(/no such file/);
  });

  test("of two models one is broken: the good one is measured and judged all the same", () => {
    const both = { "edgegate.yml": configOf(model("good"), model("bad")), "good.tflite": plain, "bad.tflite": plain };
    const run = gate(both, { "good.tflite": wider, "bad.tflite": "no model\n" });
    expect(run.status).toBe(1);
    const within = run
      .verdict()
      .checks.filter(({ status, scope }) => status === "within" && JSON.stringify(scope).includes('"good"'));
    expect(within.length).toBeGreaterThan(0);
    expect(run.comment()).toMatch(/bad/);
  });
});

describe.skipIf(lacking)(
  "evaluation data that can't be used makes accuracy unknown, never a pass",
  { timeout: 60_000 },
  () => {
    const budget = "budgets: { accuracy: { max-drop: 1 pp } }\n";
    const config = (file: string) => configOf(model("one", evaluated(file))) + budget;

    test.each([
      { name: "absent", file: "absent.npz", says: /no such file/ },
      { name: "misnamed", file: "misnamed.npz", says: /no array is named/ },
      { name: "of another shape", file: "misshapen.npz", says: /shape/ },
      { name: "pickled", file: "pickled.npz", says: /pickled/ },
    ])("$name", ({ file, says }) => {
      const given: Files = file === "absent.npz" ? {} : { [file]: { copy: path.join(data, file) } };
      const run = gate({ ...given, "edgegate.yml": config(file), "one.tflite": plain }, { "one.tflite": wider });
      expect(run.status).toBe(4);
      expect(run.verdict().verdict).toBe("inconclusive");
      expect(run.comment()).toMatch(says);
    });

    test("a command that fails is told in its own words", () => {
      const command = ', evaluation: { metric: { command: "false {model}" } }';
      const run = gate(
        { "edgegate.yml": configOf(model("one", command)) + budget, "one.tflite": plain },
        { "one.tflite": wider },
      );
      expect(run.status).toBe(4);
      expect(run.comment()).toMatch(/exit code 1/);
    });

    test("good data is scored", () => {
      const given = { "good.npz": { copy: path.join(data, "good.npz") } };
      const run = gate({ ...given, "edgegate.yml": config("good.npz"), "one.tflite": plain }, { "one.tflite": wider });
      expect(run.comment()).toMatch(/of 8/);
    });
  },
);

describe.skipIf(lacking)("models that come, go and move", { timeout: 60_000 }, () => {
  const base = { "edgegate.yml": configOf(model("one")), "one.tflite": plain };

  test("an added model has its absolute limits checked", () => {
    const run = gate(base, { "edgegate.yml": configOf(model("one"), model("two")), "two.tflite": wider });
    expect(run.status).toBe(0);
    expect(run.comment()).toMatch(/two/);
  });

  test("a deleted model is said to be gone and breaks nothing", () => {
    const two = { ...base, "edgegate.yml": configOf(model("one"), model("two")), "two.tflite": wider };
    const run = gate(two, { "edgegate.yml": configOf(model("one")), "two.tflite": undefined });
    expect(run.status).toBe(0);
    expect(run.comment()).toMatch(/two/);
  });

  test("a renamed model is not measured anew", () => {
    const run = gate(base, { "edgegate.yml": configOf(model("uno")), "uno.tflite": plain, "one.tflite": undefined });
    expect(run.status).toBe(0);
    expect(run.verdict().checks).toEqual([]);
  });

  test("full-int8 without calibration data says what to add, and the others are measured", () => {
    const entry = "  one: { source: one.tflite, variants: [float32, full-int8] }\n";
    const run = gate({ "edgegate.yml": configOf(entry), "one.tflite": plain }, { "one.tflite": wider });
    expect(run.status).toBe(0);
    expect(run.comment()).toMatch(/calibration/);
  });
});
