import { spawn, type ChildProcess } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { once } from "node:events";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { text } from "node:stream/consumers";
import { createInterface } from "node:readline";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { findInterpreter } from "../../../src/adapters/python/interpreter.ts";
import { processes, requires } from "../../requirements.ts";
import { faultTable } from "./fault-names.ts";
import { sampleApk, sampleDriverApk, sampleRequest } from "./sample-packages.ts";

const lacking = await requires("python");

let folder = "";
let started: ChildProcess | undefined;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "ftl-cli-"));
});
afterEach(async () => {
  if (started?.exitCode === null) {
    started.kill("SIGTERM");
    await once(started, "exit");
  }
  await rm(folder, { recursive: true });
});

function start(...args: readonly string[]): ChildProcess {
  started = spawn(process.execPath, ["test/emulators/ftl/main.ts", ...args], { stdio: ["ignore", "pipe", "pipe"] });
  return started;
}
/** The three lines of environment that it prints. */
async function environment({ stdout }: ChildProcess): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  if (stdout === null) return found;
  for await (const line of createInterface({ input: stdout })) {
    const [name = "", value = ""] = line.split(/=(.*)/s);
    found[name] = value;
    if (Object.keys(found).length === 3) break;
  }
  return found;
}

describe("npm run ftl-emulator", () => {
  it("has every fault in its README", async () => {
    const page = await readFile(new URL("README.md", import.meta.url), "utf8");
    expect(page.split("<!-- faults -->\n")[1]).toBe(faultTable());
  });

  it.skipIf(lacking)(
    "serves clients in another language, which need only what it prints",
    { timeout: 30_000 },
    async () => {
      const scenario = join(folder, "day.json");
      await writeFile(scenario, JSON.stringify({ devices: [{ model: "oriole", queueSeconds: 600 }] }));
      const given = await environment(start("--devices", "synthetic", "--speed", "2000", "--scenario", scenario));
      const { request, app } = sampleRequest();
      await writeFile(join(folder, "app.apk"), sampleApk(app));
      await writeFile(join(folder, "driver.apk"), sampleDriverApk(request));
      const { path } = await findInterpreter(processes);
      const client = spawn(path, ["test/emulators/ftl/other_language.py", folder], {
        env: { ...process.env, ...given },
        stdio: ["ignore", "pipe", "inherit"],
      });
      expect(JSON.parse(await text(client.stdout))).toEqual({
        outcome: "SUCCESS",
        files: expect.arrayContaining([
          "runs/python/oriole-33-en-portrait/artifacts/sdcard/Android/media/dev.edgegate.bench/sample-round-1.ndjson",
        ]),
      });
      const journal = await fetch(`${given["EDGEGATE_FIREBASE_ENDPOINT"]}/__emulator/journal`);
      expect(await journal.json()).toMatchObject({ matrices: [{ requestId: "python", state: "FINISHED" }] });
      const violations = await fetch(`${given["EDGEGATE_FIREBASE_ENDPOINT"]}/__emulator/violations`);
      expect(await violations.json()).toEqual([]);
    },
  );

  it.each([
    {
      name: "a scenario with a fault that nobody knows",
      content: { faults: [{ name: "gremlins" }] },
      says: "is the name of no fault",
    },
    { name: "a scenario with a misspelt key", content: { device: [] }, says: '"device"' },
  ])("refuses $name, and says why", async ({ content, says }) => {
    const scenario = join(folder, "day.json");
    await writeFile(scenario, JSON.stringify(content));
    const child = start("--scenario", scenario);
    const said = child.stderr === null ? "" : await text(child.stderr);
    expect([child.exitCode ?? (await once(child, "exit"))[0], said]).toEqual([2, expect.stringContaining(says)]);
  });
});
