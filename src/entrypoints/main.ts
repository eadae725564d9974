#!/usr/bin/env node
/** How does `edgegate` start? The process's own streams, environment and signals go to the command line. */
import { readFile } from "node:fs/promises";
import process from "node:process";
import { takeSecrets } from "./actions/secrets.ts";
import { runCli } from "./cli/run-cli.ts";
import { interruptible } from "./interrupts.ts";
import { version } from "./version.ts";
import { openProgress } from "./wire-terminal.ts";

const env = { ...process.env };
// No converter, runner or user command inherits a token.
takeSecrets(process.env);
const { signal, release } = interruptible(process, (text) => process.stderr.write(text));

process.exitCode = await runCli(process.argv.slice(2), {
  stdout: process.stdout,
  stderr: process.stderr,
  env,
  cwd: process.cwd(),
  version,
  nodeVersion: process.version,
  signal,
  loadCommands: async () => (await import("./commands.ts")).commands,
  openProgress: () => openProgress(env),
  readText: (path) => readFile(path, "utf8").catch(absentOnly),
});
release();

function absentOnly(error: NodeJS.ErrnoException): undefined {
  if (error.code === "ENOENT") return undefined;
  throw error;
}
