/** Where is a Swift compiler? On PATH; else, for root on Debian, in a small Debian of its own that is made once. */
import { randomUUID } from "node:crypto";
import { mkdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import process from "node:process";
import { failures } from "../../errors/catalogue.ts";
import type { Swift, SwiftToolchain } from "../../ports.ts";
import { debianRoot } from "./debian-root.ts";
import type { SwiftOptions } from "./options.ts";

const timeoutMs = 15 * 60_000;

/** Looks for a compiler when first asked. Throws a failure where there is none and none can be made. */
export function swiftToolchain(options: SwiftOptions): SwiftToolchain {
  let known: Promise<Swift> | undefined;
  return {
    get(signal) {
      known ??= find(options, signal).catch((error: unknown) => {
        known = undefined;
        throw error;
      });
      return known;
    },
  };
}

async function find(options: SwiftOptions, signal: AbortSignal | undefined): Promise<Swift> {
  const more = signal === undefined ? {} : { signal };
  const here = await options.processes.run("swift", ["--version"], { timeoutMs: 60_000, ...more });
  if (here.exitCode === 0) return onPath(options, here.stdout.trim());
  if (process.platform !== "linux" || process.arch !== "x64" || process.getuid?.() !== 0 || !(await isDebian()))
    throw failures.environmentBroken(
      "There is no `swift` here, and edgegate makes one only for root on Debian (x86_64).",
      "Install Swift 6 from swift.org/install, so that `swift --version` answers. Runners of GitHub have it.",
    );
  return debianRoot(options, signal);
}

function onPath({ processes, cacheFolder }: SwiftOptions, version: string): Swift {
  return {
    identity: version,
    async withFolder(use) {
      const path = join(cacheFolder, "swift", `work-${randomUUID()}`);
      await mkdir(path, { recursive: true });
      try {
        return await use({
          path,
          seen: path,
          run: (command, args, signal) =>
            processes.run(command, args, { cwd: path, timeoutMs, ...(signal === undefined ? {} : { signal }) }),
        });
      } finally {
        await rm(path, { recursive: true, force: true });
      }
    },
  };
}

async function isDebian(): Promise<boolean> {
  const release = await readFile("/etc/os-release", "utf8").catch(() => "");
  return /^ID=debian$/m.test(release);
}
