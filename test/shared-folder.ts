/**
 * Where is kept what several test files need and what is slow to make? In one folder of this run, which goes with it. Python is looked for
 * once, too: each program that a test starts would ask one version manager's shim after the other.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import type { TestProject } from "vitest/node";
import { nodeProcesses } from "../src/adapters/processes/node.ts";
import { findInterpreter } from "../src/adapters/python/interpreter.ts";
import { Failure } from "../src/errors/failure.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Absolute, empty when a run begins. Who makes something there does so once, by `makeOnce`. */
    sharedFolder: string;
  }
}

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "edgegate-shared-"));
  project.provide("sharedFolder", folder);
  // Workers inherit this. Where there is none, those who need it say so.
  const interpreter = await findInterpreter(nodeProcesses()).catch((error: unknown) => {
    if (error instanceof Failure) return undefined;
    throw error;
  });
  if (interpreter !== undefined) process.env["EDGEGATE_PYTHON"] = interpreter.path;
  return () => rm(folder, { recursive: true, force: true });
}
