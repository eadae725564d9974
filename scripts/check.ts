/**
 * Is the tree sound, without running anything of it? `npm run check`: types, lint, format, unused code, walls, and the
 * Python package's lint and types. All run; all that fail are shown.
 */
import { spawn } from "node:child_process";
import process from "node:process";

if (!process.version.startsWith("v24.")) {
  console.error(
    `npm run check needs Node 24, this is ${process.version}. Run \`npm ci\`: it brings one on Linux; elsewhere install Node 24.`,
  );
  process.exit(3);
}

const checks: Record<string, readonly string[]> = {
  types: ["tsc"],
  lint: ["oxlint", "--type-aware", "--max-warnings", "0"],
  format: ["oxfmt", "--check", "."],
  walls: ["depcruise", "src", "--config", ".dependency-cruiser.mjs"],
};

const results = await Promise.all(
  Object.entries(checks).map(
    ([name, [command = "", ...args]]) =>
      new Promise<{ name: string; code: number; output: string }>((resolve) => {
        const child = spawn(`node_modules/.bin/${command}`, args, { stdio: ["ignore", "pipe", "pipe"] });
        let output = "";
        child.stdout.on("data", (data: Buffer) => (output += data.toString()));
        child.stderr.on("data", (data: Buffer) => (output += data.toString()));
        child.on("error", (error) => resolve({ name, code: 1, output: String(error) }));
        child.on("close", (code) => resolve({ name, code: code ?? 1, output }));
      }),
  ),
);
for (const { name, code, output } of results) {
  console.log(`${code === 0 ? "ok  " : "FAIL"} ${name}`);
  if (code !== 0) console.log(output);
}
process.exitCode = results.some(({ code }) => code !== 0) ? 1 : 0;
