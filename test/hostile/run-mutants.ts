/**
 * What becomes of each attack's test when its defence is gone? `node run-mutants.ts REPORT` writes, for each attack of the
 * list by its place, the states of the tests that its title finds. Nothing in the repository is changed: the source is
 * read with one text of it replaced.
 */
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath, pathToFileURL } from "node:url";
import { createVitest, type TestCase, type UserWorkspaceConfig } from "vitest/node";
import { attacks, type Attack } from "./attacks.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const scratch = await mkdtemp(join(tmpdir(), "edgegate-mutants-"));
const nameOf = (at: number): string => `mutant ${at}`;

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

const projects = await Promise.all(
  attacks.map(async (attack, at): Promise<UserWorkspaceConfig> => {
    const changes = await mutated(attack);
    return {
      root,
      plugins: [{ name: nameOf(at), enforce: "pre", load: (id) => changes.get(id) }],
      test: {
        name: nameOf(at),
        include: [`test/${attack.test[0]}`],
        setupFiles: ["test/fixed-seed.ts"],
        testTimeout: 20_000,
        // It would give this run's mutants to the next one.
        fsModuleCache: false,
        // Threads take half the time. Python's environment takes turns by process, so each of its readers is one.
        pool: attack.mutant[0].startsWith("litert/") ? "forks" : "threads",
      },
    };
  }),
);
const states: string[][] = attacks.map(() => []);
const note = (test: TestCase): void => {
  const at = Number(test.project.name.slice(nameOf(0).length - 1));
  const { state } = test.result();
  if (state !== "skipped") states[at]?.push(state);
};
const vitest = await createVitest({
  root,
  config: false,
  watch: false,
  projects,
  reporters: [{ onTestCaseResult: note }],
});
try {
  const escaped = (text: string): RegExp => new RegExp(text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  const specifications = attacks.flatMap(({ test: [file, title] }, at) => {
    const project = vitest.projects.find(({ name }) => name === nameOf(at));
    return project?.createSpecification(join(root, "test", file), { testNamePattern: escaped(title) }) ?? [];
  });
  await vitest.runTestSpecifications(specifications);
  await writeFile(process.argv[2] ?? join(scratch, "report.json"), JSON.stringify(states));
} finally {
  await vitest.close();
  await rm(scratch, { recursive: true, force: true });
}
process.exit(0);
