/**
 * What becomes of each attack's test when its defence is gone? `node run-mutants.ts REPORT` writes, for each attack of the
 * list by its place, the states of the tests that its title finds. Nothing in the repository is changed: the source is
 * read with one text of it replaced. One mutant after the other, so that what they share is read and transformed once.
 */
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath, pathToFileURL } from "node:url";
import { createVitest, type TestCase } from "vitest/node";
import { attacks, type Attack } from "./attacks.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const scratch = await mkdtemp(join(tmpdir(), "edgegate-mutants-"));

/** The files, with what stands in them instead. Throws where the defence is not where the list says. */
async function mutated({ name, mutant: [file, ...edit], also = [] }: Attack): Promise<ReadonlyMap<string, string>> {
  const path = join(root, "src", file);
  let change = await readFile(path, "utf8");
  for (const [text, instead] of [edit, ...also]) {
    if (change.split(text).length !== 2) throw new Error(`${name}: this does not stand once in src/${file}: ${text}`);
    change = change.replace(text, () => instead);
  }
  if (!file.startsWith("litert/")) return new Map([[path, change]]);
  // Python reads a copy of the package instead.
  const copy = await mkdtemp(join(scratch, "python-"));
  await cp(join(root, "src", "litert"), copy, { recursive: true });
  await writeFile(join(copy, file.slice("litert/".length)), change);
  const requirements = join(root, "test", "requirements.ts");
  const theirs = await readFile(requirements, "utf8");
  return new Map([[requirements, theirs.replace('new URL("../src/litert"', `new URL("${pathToFileURL(copy).href}"`)]]);
}

const states: string[][] = attacks.map(() => []);
let current: { readonly states: string[]; readonly changes: ReadonlyMap<string, string> } | undefined;
const note = (test: TestCase): void => {
  const { state } = test.result();
  if (state !== "skipped") current?.states.push(state);
};
const vitest = await createVitest(
  {
    root,
    config: false,
    watch: false,
    include: ["test/hostile/*.test.ts"],
    setupFiles: ["test/fixed-seed.ts"],
    testTimeout: 20_000,
    // It would give this run's mutants to the next one.
    fsModuleCache: false,
    reporters: [{ onTestCaseResult: note }],
  },
  { plugins: [{ name: "mutant", enforce: "pre", load: (id: string) => current?.changes.get(id) }] },
);
try {
  const escaped = (text: string): RegExp => new RegExp(text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  const project = vitest.getRootProject();
  for (const [at, attack] of attacks.entries()) {
    const before = current?.changes.keys() ?? [];
    current = { states: states[at] ?? [], changes: await mutated(attack) };
    for (const path of [...before, ...current.changes.keys()]) vitest.invalidateFile(path);
    const [file, title] = attack.test;
    // Threads take half the time. Python's environment takes turns by process, so each of its readers is one.
    const pool = attack.mutant[0].startsWith("litert/") ? "forks" : "threads";
    const options = { testNamePattern: escaped(title) };
    await vitest.runTestSpecifications([project.createSpecification(join(root, "test", file), options, pool)]);
  }
  await writeFile(process.argv[2] ?? join(scratch, "report.json"), JSON.stringify(states));
} finally {
  await vitest.close();
  await rm(scratch, { recursive: true, force: true });
}
process.exit(0);
