/** A package root with one tiny package in its lock, and the folder of wheels where pip finds it: no network needed. */
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Processes } from "../../../src/ports.ts";

/** pip looks here and nowhere else. */
export interface PackageFixture {
  readonly packageRoot: string;
  readonly cacheFolder: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Replaces the lock. */
  lock(text: string): void;
  readonly goodLock: string;
}

const makeWheel = `
import sys, zipfile
with zipfile.ZipFile(sys.argv[1], "w") as wheel:
    info = "tinypackage-1.0.dist-info/"
    wheel.writestr("tinypackage.py", "answer = 42\\n")
    wheel.writestr(info + "METADATA", "Metadata-Version: 2.1\\nName: tinypackage\\nVersion: 1.0\\n")
    wheel.writestr(info + "WHEEL", "Wheel-Version: 1.0\\nGenerator: test\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n")
    wheel.writestr(info + "RECORD", "")
`;

export async function packageFixture(processes: Processes, interpreter: string): Promise<PackageFixture> {
  const folder = mkdtempSync(join(tmpdir(), "edgegate-python-"));
  const packageRoot = join(folder, "package");
  const wheels = join(folder, "wheels");
  for (const path of [join(packageRoot, "locks"), wheels]) mkdirSync(path, { recursive: true });
  const wheel = join(wheels, "tinypackage-1.0-py3-none-any.whl");
  await processes.run(interpreter, ["-c", makeWheel, wheel], {});
  const sha256 = createHash("sha256").update(readFileSync(wheel)).digest("hex");
  const lock = (text: string): void => writeFileSync(join(packageRoot, "locks", "litert.txt"), text);
  const goodLock = `tinypackage==1.0 \\\n    --hash=sha256:${sha256}\n`;
  lock(goodLock);
  writeFileSync(join(packageRoot, "module.py"), "one = 1\n");
  const env = { PIP_FIND_LINKS: wheels, PIP_NO_INDEX: "1", PIP_CONFIG_FILE: "/dev/null" };
  return { packageRoot, cacheFolder: join(folder, "cache"), env, lock, goodLock };
}
