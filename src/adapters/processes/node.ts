/** How does edgegate run other programs? On node:child_process, each in its own process group. */
import { spawn } from "node:child_process";
import process from "node:process";
import { failures } from "../../errors/catalogue.ts";
import type { ProcessOptions, ProcessResult, Processes } from "../../ports.ts";
import { ProcessGroups } from "./groups.ts";
import { OutputLines, OutputTail, WholeOutput, type Output } from "./output.ts";

const mebibyte = 1024 * 1024;
const limits = {
  textBytes: 256 * mebibyte,
  bytesBytes: 4096 * mebibyte,
  lineBytes: 64 * mebibyte,
  stderrBytes: 65_536,
};
const notFound = 127;

type Ending = Omit<ProcessResult, "stdout">;

/** All that it starts ends with this process. */
export function nodeProcesses(): Processes {
  const groups = new ProcessGroups();
  return {
    async run(command, args, options) {
      if (options.onLine !== undefined) {
        const lines = new OutputLines(limits.lineBytes, options.onLine);
        return { ...(await start(groups, command, args, options, lines)), stdout: "" };
      }
      const output = new WholeOutput(limits.textBytes);
      const ending = await start(groups, command, args, options, output);
      return { ...ending, stdout: output.bytes().toString("utf8") };
    },
    async runForBytes(command, args, options) {
      const output = new WholeOutput(limits.bytesBytes);
      const ending = await start(groups, command, args, options, output);
      return { ...ending, stdout: "", bytes: output.bytes() };
    },
  };
}

function start(
  groups: ProcessGroups,
  command: string,
  args: readonly string[],
  options: ProcessOptions,
  output: Output,
): Promise<Ending> {
  const { signal } = options;
  if (signal?.aborted === true) return Promise.reject(failures.aborted());
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
      env: { ...process.env, ...options.env },
      stdio: ["pipe", "pipe", "pipe"],
      detached: true,
    });
    const leader = child.pid;
    if (leader !== undefined) groups.add(leader);
    const stderr = new OutputTail(limits.stderrBytes);
    let timedOut = false;
    let overflowed = false;

    const stop = (): void => {
      if (leader !== undefined) groups.stop(leader);
    };
    const timer =
      options.timeoutMs === undefined
        ? undefined
        : setTimeout(() => {
            timedOut = true;
            stop();
          }, options.timeoutMs);
    signal?.addEventListener("abort", stop, { once: true });
    const settle = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", stop);
    };

    child.stdout.on("data", (chunk: Buffer) => {
      if (overflowed) return;
      try {
        overflowed = !output.add(chunk);
      } catch (error) {
        // A reader of lines threw: its error is the answer, and nobody reads on.
        settle();
        stop();
        overflowed = true;
        reject(error instanceof Error ? error : new Error(String(error)));
        return;
      }
      if (overflowed) stop();
    });
    child.stderr.on("data", (chunk: Buffer) => stderr.add(chunk));
    // A child that ends without reading its input is no failure of ours.
    child.stdin.on("error", () => undefined);
    child.stdin.end(options.stdin ?? "");

    child.on("error", (error: NodeJS.ErrnoException) => {
      if (leader !== undefined) return;
      settle();
      const text = error.code === "ENOENT" ? `${command}: not found` : `${command}: ${error.message}`;
      resolve({ exitCode: notFound, signal: undefined, stderr: text, timedOut: false });
    });
    child.on("exit", () => {
      if (leader !== undefined) groups.remove(leader);
    });
    child.on("close", (exitCode, endSignal) => {
      if (leader === undefined) return;
      settle();
      if (signal?.aborted === true) {
        reject(failures.aborted());
        return;
      }
      try {
        output.end();
      } catch (error) {
        reject(error instanceof Error ? error : new Error(String(error)));
        return;
      }
      const note = overflowed ? "\nedgegate stopped it: it printed more than can be kept" : "";
      resolve({
        // A program may catch SIGTERM and exit 0: what was stopped has not succeeded.
        exitCode: overflowed || timedOut ? undefined : (exitCode ?? undefined),
        signal: endSignal ?? (overflowed || timedOut ? "SIGTERM" : undefined),
        stderr: stderr.text() + note,
        timedOut,
      });
    });
  });
}
