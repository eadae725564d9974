/** Do child processes end as they are told, and is all that they printed kept? With real processes. */
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { describe, expect, test } from "vitest";
import { nodeProcesses } from "../../../src/adapters/processes/node.ts";
import { Failure } from "../../../src/errors/failure.ts";

const processes = nodeProcesses();
const node = process.execPath;

describe("a process that ends by itself", () => {
  test("leaves its output and its exit code", async () => {
    const result = await processes.run(node, ["-e", "console.log('out'); console.error('err'); process.exit(3)"], {});
    expect(result).toEqual({ exitCode: 3, signal: undefined, stdout: "out\n", stderr: "err\n", timedOut: false });
  });

  test("is given its input, folder and environment, and a name can be taken away", async () => {
    const folder = mkdtempSync(join(tmpdir(), "edgegate-"));
    const script = "process.stdin.pipe(process.stdout); console.error(process.cwd(), process.env.A, process.env.HOME)";
    const env = { A: "1", HOME: undefined };
    const result = await processes.run(node, ["-e", script], { cwd: folder, env, stdin: "input" });
    expect(result.stdout).toBe("input");
    expect(result.stderr).toContain(" 1 undefined");
    expect(result.stderr).toContain(folder.slice(folder.lastIndexOf("/")));
  });

  test("may ignore its input", async () => {
    const result = await processes.run(node, ["-e", "process.exit(0)"], { stdin: "x".repeat(1_000_000) });
    expect(result.exitCode).toBe(0);
  });

  test("tells which signal ended it", async () => {
    const result = await processes.run(node, ["-e", "process.kill(process.pid, 'SIGABRT')"], {});
    expect(result).toMatchObject({ exitCode: undefined, signal: "SIGABRT", timedOut: false });
  });

  test("keeps only the end of what it wrote to stderr", async () => {
    const script = "process.stderr.write('a'.repeat(200000) + 'the reason')";
    const { stderr } = await processes.run(node, ["-e", script], {});
    expect(stderr).toHaveLength(65_536);
    expect(stderr.endsWith("the reason")).toBe(true);
  });

  test("gives its bytes untouched", async () => {
    const script = "process.stdout.write(Buffer.from([0, 255, 10, 13, 128]))";
    const { bytes } = await processes.runForBytes(node, ["-e", script], {});
    expect([...bytes]).toEqual([0, 255, 10, 13, 128]);
  });

  test("that isn't there ends with 127, as in a shell", async () => {
    const result = await processes.run("no-such-program", [], {});
    expect(result).toMatchObject({ exitCode: 127, stderr: "no-such-program: not found" });
  });
});

describe("lines", () => {
  test("arrive whole, however the output was cut, the last one also without its line break", async () => {
    const lines: string[] = [];
    const script = `
      const bytes = Buffer.from("erste Zeile mit ä\\r\\nzweite\\n\\nletzte");
      let at = 0;
      const next = () => { if (at < bytes.length) process.stdout.write(bytes.subarray(at, ++at), () => setImmediate(next)); };
      next();`;
    const result = await processes.run(node, ["-e", script], { onLine: (line) => lines.push(line) });
    expect(lines).toEqual(["erste Zeile mit ä", "zweite", "", "letzte"]);
    expect(result.stdout).toBe("");
  });

  test("whose reader throws stop the process, and the reader's error is the answer", async () => {
    const run = processes.run(node, ["-e", "setInterval(() => console.log('x'), 1)"], {
      onLine: () => {
        throw new Error("not what I read");
      },
    });
    await expect(run).rejects.toThrow("not what I read");
  });
});

/** A script that starts a grandchild, writes both pids to a file, and hangs; both ignore SIGTERM when `stubborn`. */
function family(file: string, stubborn: boolean): string {
  const ignore = stubborn ? "process.on('SIGTERM', () => {});" : "";
  return `${ignore}
    const { spawn } = require("node:child_process");
    const grandchild = spawn(process.execPath, ["-e", "${ignore} setInterval(() => {}, 1000)"], { stdio: "inherit" });
    require("node:fs").writeFileSync(${JSON.stringify(file)}, process.pid + " " + grandchild.pid);
    console.log("ready");
    setInterval(() => {}, 1000);`;
}
/** Gone, or a zombie that nobody has collected yet (a container's first process may not do so). */
function gone(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch {
    return true;
  }
  try {
    return / Z /.test(readFileSync(`/proc/${pid}/stat`, "utf8"));
  } catch {
    return false;
  }
}

describe("a process that must be stopped", () => {
  test.each([
    { name: "one that ends when asked", stubborn: false },
    { name: "one that ignores SIGTERM", stubborn: true },
  ])("goes with everything it started: $name", async ({ stubborn }) => {
    const file = join(mkdtempSync(join(tmpdir(), "edgegate-")), "pids");
    const stop = new AbortController();
    const onLine = (line: string): void => {
      if (line === "ready") stop.abort();
    };
    const run = processes.run(node, ["-e", family(file, stubborn)], { signal: stop.signal, onLine });
    await expect(run).rejects.toThrow(Failure);
    await expect(run).rejects.toMatchObject({ code: "aborted", exitCode: 130 });
    const pids = readFileSync(file, "utf8").split(" ").map(Number);
    expect(pids).toHaveLength(2);
    await expect.poll(() => pids.every((pid) => gone(pid)), { timeout: 5000 }).toBe(true);
  });

  test("is told apart when its time is over, even when it then exits 0", async () => {
    const script = "process.on('SIGTERM', () => process.exit(0)); setInterval(() => {}, 1000)";
    const result = await processes.run(node, ["-e", script], { timeoutMs: 300 });
    expect(result).toMatchObject({ exitCode: undefined, timedOut: true });
  });

  test("does not start when it is too late already", async () => {
    const file = join(mkdtempSync(join(tmpdir(), "edgegate-")), "started");
    const script = `require("node:fs").writeFileSync(${JSON.stringify(file)}, "")`;
    const run = processes.run(node, ["-e", script], { signal: AbortSignal.abort() });
    await expect(run).rejects.toMatchObject({ code: "aborted" });
    expect(() => readFileSync(file)).toThrow("ENOENT");
  });

  test("leaves no child behind that would hold its output open", async () => {
    const script = `
      require("node:child_process").spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"], { stdio: "inherit" });
      setTimeout(() => process.exit(0), 50);`;
    const result = await processes.run(node, ["-e", script], { timeoutMs: 10_000 });
    expect(result).toMatchObject({ exitCode: 0, timedOut: false });
  });
});
