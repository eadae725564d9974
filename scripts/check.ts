/**
 * Is the tree sound, without running anything of it? `npm run check`: types, lint, format, unused code, exported names that
 * nobody explains, walls, and the Python package's lint, format and types. All run; all that fail are shown. Without a Python the
 * latter are skipped by name, except in CI.
 */
import { spawn } from "node:child_process";
import { delimiter, join } from "node:path";
import process from "node:process";
import { Failure } from "../src/errors/failure.ts";
import { checkoutPython } from "./python.ts";

if (!process.version.startsWith("v24.")) {
  console.error(
    `npm run check needs Node 24, this is ${process.version}. Run \`npm ci\`: it brings one on Linux; elsewhere install Node 24.`,
  );
  process.exit(3);
}

interface Result {
  readonly name: string;
  readonly code: number | "skipped";
  readonly output: string;
}

const bin = (name: string): string => join("node_modules", ".bin", name);
const checks: Record<string, readonly string[]> = {
  types: [bin("tsc")],
  lint: [bin("oxlint"), "--type-aware", "--max-warnings", "0"],
  format: [bin("oxfmt"), "--check", "."],
  unused: [bin("knip"), "--no-progress"],
  documented: [process.execPath, "scripts/undocumented.ts"],
  walls: [bin("depcruise"), "src", "--config", ".dependency-cruiser.mjs"],
};

const pythonFolders = ["src/litert/edgegate_litert", "test/litert"];
const pyproject = "src/litert/pyproject.toml";
const pythonChecks: Record<string, readonly string[]> = {
  "python lint": ["ruff", "check", "--config", pyproject, ...pythonFolders],
  "python format": ["ruff", "format", "--check", "--config", pyproject, ...pythonFolders],
  "python types": ["mypy", "--config-file", pyproject, ...pythonFolders],
};

const run = (name: string, command: string, args: readonly string[], env = {}): Promise<Result> =>
  new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ["ignore", "pipe", "pipe"], env: { ...process.env, ...env } });
    let output = "";
    child.stdout.on("data", (data: Buffer) => (output += data.toString()));
    child.stderr.on("data", (data: Buffer) => (output += data.toString()));
    child.on("error", (error) => resolve({ name, code: 1, output: String(error) }));
    child.on("close", (code) => resolve({ name, code: code ?? 1, output }));
  });

async function checkPython(): Promise<readonly Result[]> {
  try {
    const python = await checkoutPython().python("dev");
    const env = { MYPYPATH: ["src/litert", "test/litert"].join(delimiter) };
    return await Promise.all(
      Object.entries(pythonChecks).map(([name, args]) => run(name, python, ["-m", ...args], env)),
    );
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const code = process.env["CI"] === "true" ? 1 : "skipped";
    return [{ name: "python lint, format and types", code, output: `${error.message}\n${error.remedy}` }];
  }
}

const results = await Promise.all([
  ...Object.entries(checks).map(async ([name, [command = "", ...args]]) => [await run(name, command, args)]),
  checkPython(),
]);
for (const { name, code, output } of results.flat()) {
  const word = code === "skipped" ? "skip" : code === 0 ? "ok  " : "FAIL";
  console.log(`${word} ${name}`);
  if (code !== 0) console.log(output);
}
process.exitCode = results.flat().some(({ code }) => code !== 0 && code !== "skipped") ? 1 : 0;
