/** Does Ctrl-C end the work in good order, wherever it comes? The real command, real children. */
import { execFileSync, spawn } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import process from "node:process";
import { afterEach, describe, expect, test } from "vitest";
import { requires } from "../../requirements.ts";

const lacking = await requires("litert", "git");
const root = path.resolve(import.meta.dirname, "../../..");
const models = path.join(root, "test/fixtures/models");
const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A change whose measuring takes long, in a new cache but for the Python environment. */
function repository(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), "edgegate-interrupt-"));
  folders.push(folder);
  const git = (...args: string[]) =>
    execFileSync("git", ["-c", "user.name=t", "-c", "user.email=t@example.invalid", ...args], { cwd: folder });
  const entry = "{ source: one.tflite, variants: [float32, float16, dynamic-int8, weight-only-int8] }";
  writeFileSync(
    path.join(folder, "edgegate.yml"),
    `version: 1\nmodels: { one: ${entry} }\nmeasure: { launches: 50 }\n`,
  );
  cpSync(path.join(models, "plain.tflite"), path.join(folder, "one.tflite"));
  git("init", "-qb", "main");
  git("add", "-A");
  git("commit", "-qm", "base");
  // Bytes that nobody has converted before: nothing comes from the user's store.
  const wider = readFileSync(path.join(models, "wider-layer.tflite"));
  writeFileSync(path.join(folder, "one.tflite"), Buffer.concat([wider, Buffer.from(`${process.pid} ${Date.now()}`)]));
  return folder;
}

/** Processes whose environment carries `mark`. */
function marked(mark: string): readonly string[] {
  return readdirSync("/proc").filter((pid) => {
    if (!/^\d+$/.test(pid)) return false;
    try {
      return readFileSync(`/proc/${pid}/environ`, "utf8").includes(mark);
    } catch {
      return false;
    }
  });
}

describe.skipIf(lacking || process.platform !== "linux")("an interrupt", { timeout: 60_000 }, () => {
  test.each([
    { name: "while converting", after: "Converting one" },
    { name: "while evaluating", after: "Evaluating one" },
    { name: "while measuring", after: "Measuring on this computer" },
  ])("$name exits with 130, says what to do, and leaves no process behind", async ({ after }) => {
    const mark = `EDGEGATE_TEST_MARK=${after.replaceAll(" ", "-")}-${process.pid}`;
    const [name = "", value = ""] = mark.split("=");
    const child = spawn(process.execPath, [path.join(root, "src/entrypoints/main.ts"), "gate", "--base", "main"], {
      cwd: repository(),
      env: { ...process.env, [name]: value },
    });
    let told = "";
    let interrupted = false;
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      told += text;
      if (interrupted || !told.includes(after)) return;
      interrupted = true;
      child.kill("SIGINT");
    });
    const exit = await new Promise<number | null>((resolve) => {
      child.on("close", resolve);
    });
    expect(interrupted).toBe(true);
    expect(exit).toBe(130);
    expect(told).toMatch(/Run the same command again/);
    expect(marked(mark)).toEqual([]);
  });
});
