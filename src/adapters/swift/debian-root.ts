/**
 * How does Debian 13's Swift run on an older Debian? In a root folder of its own, filled once by debootstrap from the mirror
 * that this computer's apt uses. Its /proc is mounted in a namespace that ends with each program: nothing stays mounted.
 */
import { createHash, randomUUID } from "node:crypto";
import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import process from "node:process";
import { failures } from "../../errors/catalogue.ts";
import type { ProcessResult, Swift } from "../../ports.ts";
import type { SwiftOptions } from "./options.ts";

/** The first Debian that has Swift 6. */
const suite = "trixie";
const packages = ["swiftlang", "clang", "gcc", "libc6-dev", "libstdc++-14-dev"] as const;
const libraries = join("usr", "lib", "x86_64-linux-gnu");
const timeoutMs = 20 * 60_000;
/** $1: the root, $2: a folder in it, then a program with its arguments. */
const inside =
  'root=$1; folder=$2; shift 2; mount -t proc proc "$root/proc"; exec chroot "$root" /usr/bin/env -C "$folder" "$@"';

/** Only for root on Debian. */
export async function debianRoot(options: SwiftOptions, signal: AbortSignal | undefined): Promise<Swift> {
  const recipe = createHash("sha256")
    .update([suite, ...packages].join(" "))
    .digest("hex");
  const root = join(options.cacheFolder, "swift", `debian-${recipe.slice(0, 16)}`);
  await options.makeOnce(root, (draft) => install(options, draft, signal), {
    signal,
    onWait: () => options.progress.note("Another edgegate is installing Swift; waiting for it."),
  });
  const version = await runInside(options, root, "/", ["swift", "--version"], signal);
  if (version.exitCode !== 0)
    throw failures.environmentBroken(
      `Swift does not start in ${root}: ${lastLine(version)}.`,
      "The computer must let root mount /proc in a namespace (in a container: `--cap-add SYS_ADMIN`). Or install Swift 6 from swift.org/install.",
    );
  return {
    identity: `${version.stdout.trim()}\nDebian ${suite}`,
    libraries: join(root, libraries),
    async withFolder(use) {
      const seen = `/build/${randomUUID()}`;
      const path = join(root, seen);
      await mkdir(path, { recursive: true });
      try {
        return await use({
          path,
          seen,
          run: (command, args, stop) => runInside(options, root, seen, [command, ...args], stop),
        });
      } finally {
        await rm(path, { recursive: true, force: true });
      }
    },
  };
}

async function install(options: SwiftOptions, draft: string, signal: AbortSignal | undefined): Promise<void> {
  const task = options.progress.start("Installing Swift in a small Debian of its own (once, 3 GB)", 2);
  try {
    const mirror = await mirrorOf(options, signal);
    task.update(0, "the system");
    checked(
      await unshared(options, ["debootstrap", "--variant=minbase", suite, draft, mirror], signal),
      "debootstrap can't make a Debian",
    );
    task.update(1, "the compiler");
    const compiler = ["apt-get", "install", "-q", "-y", "--no-install-recommends", ...packages];
    checked(await runInside(options, draft, "/", compiler, signal), "apt-get can't install Swift");
    checked(await runInside(options, draft, "/", ["apt-get", "clean"], signal), "apt-get can't clean up");
    task.finish();
  } catch (error) {
    task.finish("not finished");
    throw error;
  }
}

/** Where this computer's apt gets Debian's main packages from. */
async function mirrorOf({ processes }: SwiftOptions, signal: AbortSignal | undefined): Promise<string> {
  const format = "$(CREATED_BY) $(COMPONENT) $(RELEASE) $(SITE)";
  const more = signal === undefined ? {} : { signal };
  const { stdout } = await processes.run("apt-get", ["indextargets", "--format", format], more);
  for (const line of stdout.split("\n")) {
    const [kind, component, release, site] = line.split(" ");
    if (kind === "Packages" && component === "main" && /^[a-z]+$/.test(release ?? "") && site !== undefined)
      return site;
  }
  throw failures.environmentBroken(
    "apt names no mirror of Debian (`apt-get indextargets` has no suite with the component main).",
    "Put Debian's mirror back into /etc/apt/sources.list.d, or install Swift 6 from swift.org/install.",
  );
}

function runInside(
  options: SwiftOptions,
  root: string,
  folder: string,
  command: readonly string[],
  signal: AbortSignal | undefined,
): Promise<ProcessResult> {
  return unshared(options, ["sh", "-ec", inside, "sh", root, folder, ...command], signal);
}

/** With mounts that nobody else sees. The environment is small, so that no setting of the user reaches the compiler. */
function unshared(
  { processes }: SwiftOptions,
  command: readonly string[],
  signal: AbortSignal | undefined,
): Promise<ProcessResult> {
  const unset = Object.fromEntries(Object.keys(process.env).map((name) => [name, undefined]));
  const proxies = Object.entries(process.env).filter(([name]) => /^(https?|no)_proxy$/i.test(name));
  const env = {
    ...unset,
    ...Object.fromEntries(proxies),
    HOME: "/root",
    PATH: "/usr/sbin:/usr/bin:/sbin:/bin",
    LANG: "C.UTF-8",
    DEBIAN_FRONTEND: "noninteractive",
  };
  const more = signal === undefined ? {} : { signal };
  return processes.run("unshare", ["--mount", "--propagation", "private", "--", ...command], {
    env,
    timeoutMs,
    ...more,
  });
}

function checked(result: ProcessResult, what: string): void {
  if (result.exitCode === 0) return;
  throw failures.environmentBroken(
    `${what}: ${lastLine(result)}.`,
    "Run `sudo apt-get install debootstrap` and check the network; the computer must let root mount /proc in a namespace. Or install Swift 6 from swift.org/install.",
  );
}

function lastLine({ stdout, stderr }: ProcessResult): string {
  return (stderr.trim() || stdout.trim()).split("\n").at(-1)?.slice(0, 400) ?? "";
}
