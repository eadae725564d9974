/** What does the user's own evaluation say of a model? Their command, without a shell and without our tokens. */
import { join } from "node:path";
import process from "node:process";
import * as z from "zod";
import type { TaskOutcome } from "../../documents/accuracy.ts";
import type { FileRef } from "../../documents/file-ref.ts";
import type { TaskMetric } from "../../documents/settings.ts";
import type { Context } from "./context.ts";

/**
 * The last line of stdout that is a JSON object. `unit` may say how to read `value`; left out, a value from 0 to 1 of
 * which higher is better is a share, anything else a number.
 */
const Printed = z.strictObject({
  metric: z.string().min(1).max(100),
  value: z.number(),
  n: z.int().positive(),
  higherIsBetter: z.boolean(),
  unit: z.enum(["share", "number"]).optional(),
});

/**
 * Runs the command in the repository. `{model}` in it becomes the file's absolute path, `{python}` edgegate's own Python,
 * which has LiteRT and numpy; both stay one word, whatever blanks they hold.
 */
export async function scoreByCommand(
  context: Context,
  metric: Extract<TaskMetric, { kind: "command" }>,
  file: FileRef,
  signal: AbortSignal | undefined,
): Promise<TaskOutcome> {
  const words = splitWords(metric.command);
  if (words === undefined) return failed(`\`${metric.command}\` has a quote that is not closed`);
  const python = metric.command.includes("{python}") ? await context.python.python("litert", signal) : "";
  const model = join(context.root, file.path);
  const [program, ...args] = words.map((word) =>
    // A function, because a path may hold what a replacement text gives a meaning (`$&`).
    word.replaceAll("{model}", () => model).replaceAll("{python}", () => python),
  );
  if (program === undefined || program === "") return failed(`\`${metric.command}\` names no program`);
  const result = await context.processes.run(program, args, {
    cwd: context.repository,
    env: withoutSecrets(process.env),
    timeoutMs: metric.timeoutSeconds * 1000,
    ...(signal === undefined ? {} : { signal }),
  });
  if (result.timedOut) return failed(`it was killed after ${metric.timeoutSeconds} s; give it longer with \`timeout\``);
  if (result.signal !== undefined) return failed(`it was ended by ${result.signal}${tail(result.stderr)}`);
  if (result.exitCode !== 0) return failed(`it ended with exit code ${result.exitCode}${tail(result.stderr)}`);
  const last = result.stdout
    .split("\n")
    .map(parseJson)
    .findLast((one) => typeof one === "object" && one !== null);
  if (last === undefined)
    return failed(`it printed no JSON line with metric, value, n and higherIsBetter${tail(result.stdout)}`);
  const printed = Printed.safeParse(last);
  if (!printed.success) return failed(`its JSON is not as needed: ${z.prettifyError(printed.error)}`);
  const { value, higherIsBetter } = printed.data;
  const share = higherIsBetter && value >= 0 && value <= 1;
  return { status: "measured", ...printed.data, unit: printed.data.unit ?? (share ? "share" : "number") };
}

function failed(reason: string): TaskOutcome {
  return { status: "failed", cause: "command", reason: `the evaluation command: ${reason}` };
}

function tail(text: string): string {
  const line = text.trim().split("\n").at(-1)?.slice(0, 300) ?? "";
  return line === "" ? "" : `: ${line}`;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Takes away what the command does not need and must not print: it comes from the change that is judged. */
function withoutSecrets(env: Readonly<Record<string, string | undefined>>): Record<string, undefined> {
  const names = Object.keys(env).filter((name) => /TOKEN|SECRET|PASSWORD|CREDENTIAL|^INPUT_/i.test(name));
  return Object.fromEntries(names.map((name) => [name, undefined]));
}

/** Words between blanks; single and double quotes hold blanks together. Undefined: a quote stays open. */
export function splitWords(command: string): readonly string[] | undefined {
  const words = [...command.matchAll(/(?:[^\s"']|"[^"]*"|'[^']*')+|["']/g)].map(([word]) => word);
  if (words.some((word) => word === '"' || word === "'")) return undefined;
  return words.map((word) =>
    word.replaceAll(/"([^"]*)"|'([^']*)'/g, (_, double?: string, single?: string) => double ?? single ?? ""),
  );
}
