/** Where are the Java packages that edgegate needs? Fetched by Maven once per user, each exactly the one that a lock names. */
import { createHash, randomUUID } from "node:crypto";
import { createReadStream, existsSync } from "node:fs";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import * as z from "zod";
import { Sha256 } from "../../documents/quantities.ts";
import { failures } from "../../errors/catalogue.ts";
import type { JavaPackages, Processes, Progress } from "../../ports.ts";

/** The part of a versions.json (benchmark-apps/android, ios) that names packages; Gradle reads the rest, too. */
const Lock = z.object({
  packages: z.record(
    z.string(),
    z.strictObject({ coordinates: z.string().regex(/^[\w.-]+:[\w.-]+:[\w.-]+:(jar|aar)(:[\w.-]+)?$/), sha256: Sha256 }),
  ),
});
type Package = z.infer<typeof Lock>["packages"][string];

const fetchTimeoutMs = 15 * 60_000;
const copyPlugin = "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy";

/** What is fetched, and where it is kept. */
export interface MavenOptions {
  readonly processes: Processes;
  readonly progress: Progress;
  /** versions.json, absolute. */
  readonly lockFile: string;
  /** Packages are kept below this folder, by digest. */
  readonly cacheFolder: string;
}

/** Throws a failure when Maven lacks, reaches nothing, or brings a file that is not the locked one. */
export function mavenPackages(options: MavenOptions): JavaPackages {
  let lock: Promise<z.infer<typeof Lock>> | undefined;
  return {
    async fetch(names, signal) {
      lock ??= readFile(options.lockFile, "utf8").then((text) => Lock.parse(JSON.parse(text)));
      const { packages } = await lock;
      const wanted = names.map((name) => {
        const one = packages[name];
        if (one === undefined) throw failures.internal(`${options.lockFile} has no package ${name}`);
        return { name, one, path: join(options.cacheFolder, "packages", one.sha256, fileNameOf(one)) };
      });
      const lacking = wanted.filter(({ path }) => !existsSync(path));
      if (lacking.length > 0) await fetchAll(options, lacking, signal);
      const paths = new Map<string, string>(wanted.map(({ name, path }) => [name, path]));
      return (name) => paths.get(name) ?? failUnasked(name);
    },
  };
}

function failUnasked(name: string): never {
  throw failures.internal(`nobody asked for the Java package ${name}`);
}

type Wanted = { readonly name: string; readonly one: Package; readonly path: string };

async function fetchAll(
  { processes, progress, cacheFolder }: MavenOptions,
  wanted: readonly Wanted[],
  signal: AbortSignal | undefined,
): Promise<void> {
  const draft = join(cacheFolder, "packages", `.draft-${randomUUID()}`);
  await mkdir(draft, { recursive: true });
  const task = progress.start("Fetching Java packages (once)", wanted.length);
  try {
    await writeFile(join(draft, "pom.xml"), pomOf(wanted.map(({ one }) => one)));
    const args = ["-B", "-q", "-f", join(draft, "pom.xml"), copyPlugin, `-DoutputDirectory=${draft}`];
    const more = signal === undefined ? {} : { signal };
    const { exitCode, stdout, stderr } = await processes.run("mvn", args, {
      cwd: draft,
      timeoutMs: fetchTimeoutMs,
      ...more,
    });
    if (exitCode !== 0) throw refusal(exitCode, `${stdout}\n${stderr}`);
    for (const { one, path } of wanted) {
      const fetched = join(draft, fileNameOf(one));
      const sha256 = await digestOf(fetched);
      if (sha256 !== one.sha256)
        throw failures.environmentBroken(
          `The Java package ${one.coordinates} is not the one that edgegate was tested with: its SHA-256 is ${sha256}, not ${one.sha256}.`,
          "Check the repository that your Maven settings name (`mvn help:effective-settings`); remove the package from ~/.m2/repository and run the command again.",
        );
      await mkdir(join(path, ".."), { recursive: true });
      await rename(fetched, path);
    }
    task.finish();
  } catch (error) {
    task.finish("not finished");
    throw error;
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

function refusal(exitCode: number | undefined, output: string) {
  if (exitCode === 127)
    return failures.environmentBroken(
      "Maven is not here (`mvn`).",
      "On Debian and Ubuntu: `sudo apt-get install maven openjdk-17-jdk-headless`. Runners of GitHub have it.",
    );
  const said = output.split("\n").find((line) => line.includes("ERROR")) ?? output.trim();
  return failures.environmentBroken(
    `Maven can't fetch the Java packages: ${said.trim().slice(0, 400)}`,
    "Check the network, or the mirror in ~/.m2/settings.xml, and run the command again.",
  );
}

function pomOf(packages: readonly Package[]): string {
  const items = packages.map(({ coordinates }) => {
    const [group, artifact, version, type, classifier] = coordinates.split(":");
    const which = classifier === undefined ? "" : `<classifier>${classifier}</classifier>`;
    return `<artifactItem><groupId>${group}</groupId><artifactId>${artifact}</artifactId><version>${version}</version><type>${type}</type>${which}</artifactItem>`;
  });
  return `<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
<groupId>edgegate</groupId><artifactId>packages</artifactId><version>1</version><packaging>pom</packaging>
<build><plugins><plugin><groupId>org.apache.maven.plugins</groupId><artifactId>maven-dependency-plugin</artifactId>
<configuration><artifactItems>${items.join("")}</artifactItems></configuration></plugin></plugins></build></project>
`;
}

function fileNameOf({ coordinates }: Package): string {
  const [, artifact, version, type, classifier] = coordinates.split(":");
  return `${[artifact, version, classifier].filter((part) => part !== undefined).join("-")}.${type}`;
}

async function digestOf(path: string): Promise<string> {
  const digest = createHash("sha256");
  await pipeline(createReadStream(path), digest);
  return digest.digest("hex");
}
