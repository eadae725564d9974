/** Is a Python environment made once, whole, and explained when it can't be? With a real Python and pip, without network. */
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { makeOnce } from "../../../src/adapters/cache/make-once.ts";
import { pythonEnvironment } from "../../../src/adapters/python/environment.ts";
import { findInterpreter } from "../../../src/adapters/python/interpreter.ts";
import type { Progress } from "../../../src/ports.ts";
import { quietProgress, writtenProgress } from "../../fakes/progress.ts";
import { processes, requires } from "../../requirements.ts";
import { packageFixture, type PackageFixture } from "./a-package.ts";

const lacking = await requires("python");

function environment(fixture: PackageFixture, progress: Progress = quietProgress, env = fixture.env) {
  const { packageRoot, cacheFolder } = fixture;
  return pythonEnvironment({ processes, progress, makeOnce, packageRoot, cacheFolder, env });
}
async function fixtureNow(): Promise<PackageFixture> {
  return packageFixture(processes, (await findInterpreter(processes)).path);
}
/** What stands in the folder of environments. */
function kept(fixture: PackageFixture): readonly string[] {
  return readdirSync(join(fixture.cacheFolder, "python"));
}

describe.skipIf(lacking)("an environment", { timeout: 120_000 }, () => {
  test("has what the lock says, is made once, tells of it, and is not mistaken for a killed draft or another lock's", async () => {
    const fixture = await fixtureNow();
    const { progress, lines } = writtenProgress();
    const path = await environment(fixture, progress).python("litert");
    const answer = await processes.run(path, ["-c", "import tinypackage; print(tinypackage.answer)"], {});
    expect(answer.stdout).toBe("42\n");
    const title = "Installing the Python packages of the litert set (once)";
    expect(lines).toEqual([title, "· tinypackage", "· unpacking", "done "]);

    const again = await environment(fixture, progress, { ...fixture.env, PIP_FIND_LINKS: "/nowhere" }).python("litert");
    expect(again).toBe(path);
    expect(lines).toHaveLength(4);
    const [name = "", ...others] = kept(fixture);
    expect(others).toEqual([]);

    const killed = { ...fixture, cacheFolder: join(fixture.cacheFolder, "killed") };
    const draft = join(killed.cacheFolder, "python", `${name}.draft-0`, "bin");
    mkdirSync(draft, { recursive: true });
    writeFileSync(join(draft, "python"), "");
    expect(await environment(killed).isMade("litert")).toBe(false);

    fixture.lock(`# remade\n${fixture.goodLock}`);
    expect(await environment(fixture).isMade("litert")).toBe(false);
  });

  test("is made by one of two that want it at once, and the other waits", async () => {
    const fixture = await fixtureNow();
    const one = writtenProgress();
    const other = writtenProgress();
    const paths = await Promise.all([
      environment(fixture, one.progress).python("litert"),
      environment(fixture, other.progress).python("litert"),
    ]);
    expect(paths[0]).toBe(paths[1]);
    const installed = [one, other].filter(({ lines }) => lines.includes("· tinypackage"));
    expect(installed).toHaveLength(1);
    expect([...one.lines, ...other.lines]).toContain(
      "Another edgegate is installing the litert packages; waiting for it.",
    );
    expect(kept(fixture)).toHaveLength(1);
  });

  test("that was interrupted does not count, leaves nothing, and is made at the next attempt", async () => {
    const fixture = await fixtureNow();
    const stop = new AbortController();
    const atFirstPackage: Progress = {
      ...quietProgress,
      start: () => ({ update: () => stop.abort(), finish: () => undefined }),
    };
    await expect(environment(fixture, atFirstPackage).python("litert", stop.signal)).rejects.toMatchObject({
      code: "aborted",
    });
    expect(kept(fixture)).toEqual([]);
    expect(await environment(fixture).isMade("litert")).toBe(false);
    expect(await environment(fixture).python("litert")).toContain(fixture.cacheFolder);
  });
});

describe.skipIf(lacking)("an environment that can't be made says what to do", () => {
  test("when no package index is reached", async () => {
    const fixture = await fixtureNow();
    // Port 9 (discard) of this computer: refused at once.
    const env = {
      PIP_INDEX_URL: "http://127.0.0.1:9/simple",
      PIP_RETRIES: "0",
      PIP_FIND_LINKS: "",
      PIP_CONFIG_FILE: "/dev/null",
    };
    await expect(environment(fixture, quietProgress, env).python("litert")).rejects.toMatchObject({
      code: "packages-unreachable",
      exitCode: 3,
      message: expect.stringContaining("pip reaches no package index"),
      remedy: expect.stringContaining("PIP_INDEX_URL"),
    });
    expect(kept(fixture)).toEqual([]);
  });

  test("when a file is not the one that was locked", async () => {
    const fixture = await fixtureNow();
    fixture.lock(`tinypackage==1.0 \\\n    --hash=sha256:${"0".repeat(64)}\n`);
    await expect(environment(fixture).python("litert")).rejects.toMatchObject({
      code: "packages-refused",
      message: expect.stringContaining("HASHES"),
    });
  });

  test("when a package without a hash stands in the lock", async () => {
    const fixture = await fixtureNow();
    fixture.lock("tinypackage==1.0\n");
    await expect(environment(fixture).python("litert")).rejects.toMatchObject({ code: "packages-refused" });
  });

  test("when the cache folder can't be made", async () => {
    const fixture = await fixtureNow();
    writeFileSync(fixture.cacheFolder, "a file stands in its place");
    await expect(environment(fixture).python("litert")).rejects.toMatchObject({
      code: "cache-unwritable",
      remedy: expect.stringContaining("EDGEGATE_CACHE"),
    });
  });
});

describe.skipIf(lacking)("the digest, part of every cache key", () => {
  test("changes with a source and with a lock, and with nothing else", async () => {
    const fixture = await fixtureNow();
    const digest = () => environment(fixture).digest();
    const first = await digest();
    mkdirSync(join(fixture.packageRoot, "__pycache__"));
    writeFileSync(join(fixture.packageRoot, "__pycache__", "module.cpython-313.pyc"), "compiled");
    expect(await digest()).toBe(first);
    writeFileSync(join(fixture.packageRoot, "module.py"), "one = 2\n");
    const second = await digest();
    expect(second).not.toBe(first);
    fixture.lock(`${fixture.goodLock}# more\n`);
    expect(await digest()).not.toBe(second);
  });
});
