/** Is somebody there to be asked? Questions on the process's own terminal. */
import process from "node:process";
import { createInterface } from "node:readline/promises";
import { failures } from "../../errors/catalogue.ts";
import type { Ask } from "./answers.ts";

/** Lets `work` ask while it runs; with undefined where stdin or stderr is no terminal. Questions go to stderr: stdout has the result. */
export async function asking<Result>(
  signal: AbortSignal,
  work: (ask: Ask | undefined) => Promise<Result>,
): Promise<Result> {
  const { stdin, stderr } = process;
  if (!stdin.isTTY || !stderr.isTTY) return work(undefined);
  const lines = createInterface({ input: stdin, output: stderr });
  // The terminal gives Ctrl-C to the reader, which would only end the question.
  const interrupted = new Promise<never>((_, reject) => {
    const stop = (): void => reject(failures.aborted());
    lines.once("SIGINT", stop);
    lines.once("close", stop);
    signal.addEventListener("abort", stop, { once: true });
  });
  interrupted.catch(() => undefined);
  try {
    return await work((question) => Promise.race([lines.question(question), interrupted]));
  } finally {
    lines.close();
  }
}
