/** Does a newcomer's first command work? The whole demo, as it is run, and what it says where it can't work. */
import { spawn } from "node:child_process";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import process from "node:process";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { requires } from "../../requirements.ts";

const root = path.resolve(import.meta.dirname, "../../..");

function demo(
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<{ readonly exitCode: number | null; readonly printed: string }> {
  const child = spawn(process.execPath, ["scripts/demo.ts", ...args], { cwd: root, env: { ...process.env, ...env } });
  let printed = "";
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (text) => (printed += text));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (exitCode) => resolve({ exitCode, printed }));
  });
}

const lacking = await requires("git", "litert");
describe.skipIf(lacking)("the demo", () => {
  let temporary: string;
  let run: Awaited<ReturnType<typeof demo>>;

  beforeAll(async () => {
    temporary = await mkdtemp(path.join(os.tmpdir(), "edgegate-demo-test-"));
    run = await demo([], { TMPDIR: temporary });
  }, 300_000);
  afterAll(() => rm(temporary, { recursive: true, force: true }));

  test("ends well although its pull request breaks a budget, and says which", () => {
    expect(run).toMatchObject({ exitCode: 0 });
    expect(run.printed).toContain("is made to break one budget (latency-p50)");
  });

  test("prints the posted comment between its rules, and the files to open", () => {
    expect(run.printed).toMatch(/commented on pull request #1[^]*main → PR[^]*latency[^]*end of the comment/i);
    expect(run.printed).toContain(path.join("edgegate-out", "demo", "comment.md"));
  });

  test("leaves nothing behind in the temporary folder", async () => {
    expect((await readdir(temporary)).filter((name) => name.startsWith("edgegate-demo"))).toEqual([]);
  });
});

const withoutGit = await requires("git");
test.skipIf(withoutGit)("without a Python that will do, the demo says what it needs and what to do", async () => {
  const run = await demo([], { EDGEGATE_PYTHON: path.join(root, "no-such-python") });
  expect(run).toMatchObject({ exitCode: 3, printed: expect.stringMatching(/Python[^]*3\.10/) });
});
