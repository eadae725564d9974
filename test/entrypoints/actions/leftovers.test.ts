import { spawn } from "node:child_process";
import { once } from "node:events";
import { describe, expect, it } from "vitest";
import { endLeftovers, markVariable, systemProcesses } from "../../../src/entrypoints/actions/leftovers.ts";

const sleeper = (mark: string, script = "setInterval(() => {}, 1000); console.log('up')") => {
  const child = spawn(process.execPath, ["-e", script], {
    env: { ...process.env, [markVariable]: mark },
    stdio: ["ignore", "pipe", "ignore"],
  });
  return { child, up: once(child.stdout, "data"), ended: once(child, "exit") };
};

describe.skipIf(process.platform !== "linux")("what a cut-off stage left running", () => {
  it("is ended, also when it will not listen, and nobody else's process is touched", async () => {
    const mine = sleeper("mark-of-this-test");
    const deaf = sleeper(
      "mark-of-this-test",
      "process.on('SIGTERM', () => {}); setInterval(() => {}, 9); console.log(1)",
    );
    const other = sleeper("mark-of-this-test-2");
    await Promise.all([mine.up, deaf.up, other.up]);
    expect(await endLeftovers("mark-of-this-test", systemProcesses(), 200)).toBe(2);
    expect(await mine.ended).toEqual([null, "SIGTERM"]);
    expect(await deaf.ended).toEqual([null, "SIGKILL"]);
    expect(other.child.exitCode).toBeNull();
    other.child.kill("SIGKILL");
    await other.ended;
  });

  it("is nothing when nothing carries the mark", async () => {
    expect(await endLeftovers("a-mark-that-nobody-carries", systemProcesses())).toBe(0);
  });
});
