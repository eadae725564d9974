/** Which Python is here, and is it one that the locks were made for? */
import process from "node:process";
import * as z from "zod";
import { failures } from "../../errors/catalogue.ts";
import type { ProcessResult, Processes } from "../../ports.ts";

const names = ["python3.13", "python3.12", "python3.11", "python3.10", "python3", "python"] as const;
const oldest = [3, 10] as const;
const newest = [3, 13] as const;

const probe = `
import json, platform, sys
try:
    import ensurepip, venv
    can_make = True
except ImportError:
    can_make = False
print(json.dumps({"version": list(sys.version_info[:3]), "executable": sys.executable, "canMakeEnvironments": can_make,
    "implementation": sys.implementation.name, "machine": platform.machine()}))`;

const Probe = z.object({
  version: z.tuple([z.int(), z.int(), z.int()]),
  executable: z.string().min(1),
  canMakeEnvironments: z.boolean(),
  implementation: z.string(),
  machine: z.string(),
});

/** A Python that was found fit. */
export interface Interpreter {
  /** Absolute path. */
  readonly path: string;
  /** Implementation, version and processor: environments of unlike interpreters are not shared. */
  readonly identity: string;
}

/** Environment variables of ours that would change what Python imports or where pip installs. */
export const cleanPythonEnv = {
  PYTHONHOME: undefined,
  PYTHONPATH: undefined,
  PYTHONNOUSERSITE: "1",
  PIP_USER: undefined,
  PIP_TARGET: undefined,
  PIP_PREFIX: undefined,
} as const;

/** The first usable one; EDGEGATE_PYTHON alone when it is set. Throws `python-missing`, with what was seen. */
export async function findInterpreter(
  processes: Processes,
  env: Readonly<Record<string, string | undefined>> = process.env,
  signal?: AbortSignal,
): Promise<Interpreter> {
  const named = env["EDGEGATE_PYTHON"];
  const candidates = named === undefined || named === "" ? names : [named];
  const seen: string[] = [];
  for (const candidate of candidates) {
    const result = await processes.run(candidate, ["-c", probe], {
      env: { ...env, ...cleanPythonEnv },
      timeoutMs: 20_000,
      ...(signal === undefined ? {} : { signal }),
    });
    const found = read(result);
    if (found === undefined) {
      if (!result.stderr.endsWith(": not found")) seen.push(`${candidate} does not run`);
      continue;
    }
    const version = found.version.join(".");
    if (!isSupported(found.version)) seen.push(`${candidate} is ${version}`);
    else if (!found.canMakeEnvironments) seen.push(`${candidate} ${version} has no venv module`);
    else {
      const identity = `${found.implementation}-${version}-${process.platform}-${found.machine}`;
      return { path: found.executable, identity };
    }
  }
  throw failures.pythonMissing(seen);
}

function isSupported([major, minor]: readonly [number, number, number]): boolean {
  return major === oldest[0] && minor >= oldest[1] && minor <= newest[1];
}

function read(result: ProcessResult): z.infer<typeof Probe> | undefined {
  if (result.exitCode !== 0) return undefined;
  try {
    return Probe.parse(JSON.parse(result.stdout));
  } catch {
    return undefined;
  }
}
