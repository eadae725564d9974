/** How is the Python half asked? One process a question: a JSON file in, a JSON file out, and an end that is told apart. */
import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type * as z from "zod";
import { failures } from "../../errors/catalogue.ts";
import type { Context } from "./context.ts";

/** What came of a question. `died`: the process did, in words for people; what it was working on is the cause. */
export type Answer<Response> =
  | { readonly status: "answered"; readonly response: Response }
  | { readonly status: "died"; readonly reason: string };

/** One verb of the package. `set`: which packages it needs; absent: `litert`. */
export type Question<Schema extends z.ZodType> = {
  readonly verb: "convert" | "examine" | "framework" | "unpack" | "evaluate" | "inputs";
  readonly request: unknown;
  readonly response: Schema;
  readonly set?: "litert" | "tensorflow";
  /** Silence for so long is a hang: verbs that work long report on the way. */
  readonly silenceMs?: number;
  readonly signal: AbortSignal | undefined;
};

const usualSilenceMs = 15 * 60_000;
/** The verb could not read what we wrote (edgegate_litert/__main__.py). */
const badRequest = 64;
const outOfMemory = 71;
/** The largest sound answer, scores of a million samples, has a third of this. */
const mostAnswerBytes = 64 * 2 ** 20;

/** Asks, in a process of its own. Throws only for our own faults. */
export async function ask<Schema extends z.ZodType>(
  { processes, python, memoryBytes, answerMs }: Pick<Context, "processes" | "python" | "memoryBytes" | "answerMs">,
  question: Question<Schema>,
): Promise<Answer<z.infer<Schema>>> {
  const { verb, signal, silenceMs = usualSilenceMs } = question;
  const interpreter = await python.python(question.set ?? "litert", signal);
  const folder = await mkdtemp(join(tmpdir(), "edgegate-verb-"));
  const tooLong = new AbortController();
  const silence = setTimeout(() => tooLong.abort(`it hung: killed after ${spell(silenceMs)} of silence`), silenceMs);
  const whole = answerMs && setTimeout(() => tooLong.abort(`it was not done after ${spell(answerMs)}`), answerMs);
  try {
    const [request, response] = [join(folder, "request.json"), join(folder, "response.json")];
    await writeFile(request, JSON.stringify(question.request));
    const cap = memoryBytes === undefined ? [] : ["--memory-bytes", String(memoryBytes)];
    const args = ["-m", "edgegate_litert", verb, "--request", request, "--response", response, ...cap];
    const result = await processes.run(interpreter, args, {
      cwd: python.packageRoot,
      env: { PYTHONPATH: undefined, PYTHONHOME: undefined, PYTHONNOUSERSITE: "1", PYTHONUTF8: "1" },
      signal: signal === undefined ? tooLong.signal : AbortSignal.any([signal, tooLong.signal]),
      onLine: () => silence.refresh(),
    });
    if (result.signal === "SIGKILL") {
      return { status: "died", reason: "it was killed by the system, as when memory runs out (SIGKILL)" };
    }
    if (result.signal !== undefined)
      return { status: "died", reason: `it crashed (${result.signal})${last(result.stderr)}` };
    if (result.exitCode === badRequest)
      throw failures.internal(`the verb ${verb} refuses its request: ${result.stderr}`);
    if (result.exitCode === outOfMemory) {
      const limit = memoryBytes === undefined ? "this computer has" : `${memoryBytes / 2 ** 20} MiB`;
      return { status: "died", reason: `it needs more memory than ${limit}${last(result.stderr)}` };
    }
    if (result.exitCode !== 0) {
      return { status: "died", reason: `it ended with exit code ${result.exitCode}${last(result.stderr)}` };
    }
    const { size } = await stat(response);
    if (size > mostAnswerBytes)
      return { status: "died", reason: `its answer has ${size} bytes, at most ${mostAnswerBytes} are read` };
    const read = question.response.safeParse(JSON.parse(await readFile(response, "utf8")));
    if (!read.success) throw failures.internal(`the verb ${verb} answers in another shape: ${read.error.message}`);
    return { status: "answered", response: read.data };
  } catch (error) {
    if (!tooLong.signal.aborted || signal?.aborted === true) throw error;
    return { status: "died", reason: String(tooLong.signal.reason) };
  } finally {
    clearTimeout(silence);
    clearTimeout(whole);
    await rm(folder, { recursive: true, force: true });
  }
}

function spell(ms: number): string {
  return `${ms / 60_000} minutes`;
}

function last(stderr: string): string {
  const line = stderr.trim().split("\n").at(-1)?.slice(0, 500);
  return line === undefined || line === "" ? "" : `: ${line}`;
}
