/**
 * Which jobs of a workflow does GitHub start, given how others ended? GitHub's own parser reads the file and GitHub's own evaluator its
 * conditions; of its server this has what its documentation says of needs, of status functions, and of runs that are cancelled.
 */
import { readFile } from "node:fs/promises";
import { data, Evaluator, Lexer, Parser } from "@actions/expressions";
import { truthy } from "@actions/expressions/result";
import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from "@actions/workflow-parser";

export type Result = "success" | "failure" | "cancelled" | "skipped";
/** Outputs that a job has not set are empty. */
export type Ended = { readonly result: Result; readonly outputs?: Readonly<Record<string, string>> };
/** Jobs that have ended, by their ids, in the order in which they did. */
export type Before = ReadonlyMap<string, Ended>;

export type JobCondition = {
  readonly id: string;
  readonly needs: readonly string[];
  /** As GitHub reads it: `success()` stands in front where it names no status function. */
  readonly condition: string;
  /** Of each step, likewise. */
  readonly steps: readonly string[];
};

export type Around = {
  readonly inputs: Readonly<Record<string, string>>;
  /** Whether somebody has cancelled the run. */
  readonly cancelled: boolean;
};

/** The workflow's jobs, each after those that it needs. Throws when GitHub's parser finds a mistake. */
export async function jobConditions(path: string): Promise<readonly JobCondition[]> {
  const file = { name: path, content: await readFile(path, "utf8") };
  const { context, value } = parseWorkflow(file, new NoOperationTraceWriter());
  if (value === undefined) throw new Error(`${path} is no workflow`);
  const { jobs } = await convertWorkflowTemplate(context, value);
  const mistakes = context.errors.getErrors().map(({ message }) => message);
  if (mistakes.length > 0) throw new Error(mistakes.join("\n"));
  const found = jobs.map((job): JobCondition => ({
    id: job.id.value,
    needs: (job.needs ?? []).map(({ value }) => value),
    condition: job.if.expression,
    steps: job.type === "job" ? job.steps.map((step) => step.if?.expression ?? "success()") : [],
  }));
  found.forEach(({ id, needs }, at) => {
    const earlier = new Set(found.slice(0, at).map((one) => one.id));
    if (!needs.every((need) => earlier.has(need))) throw new Error(`${id} stands before a job that it needs`);
  });
  return found;
}

/** Whether GitHub starts the job once what it needs has ended. */
export function starts(jobs: readonly JobCondition[], job: JobCondition, before: Before, around: Around): boolean {
  return truthy(valueOf(job.condition, jobs, job, before, around));
}

/** What an expression in the job comes to. */
export function valueOf(
  expression: string,
  jobs: readonly JobCondition[],
  job: JobCondition,
  before: Before,
  { inputs, cancelled }: Around,
): data.ExpressionData {
  const needs = Object.fromEntries(
    job.needs.map((need) => [need, { outputs: {}, ...(before.get(need) ?? { result: "skipped" }) }]),
  );
  const contexts: unknown = JSON.parse(JSON.stringify({ needs, inputs }), data.reviver);
  if (!(contexts instanceof data.Dictionary)) throw new Error("the contexts of an expression are a dictionary");
  const ancestors = ancestorsOf(jobs, job).map((id) => before.get(id)?.result);
  const status = {
    always: true,
    cancelled,
    // Of all that led here, not only of what is needed itself.
    success: !cancelled && ancestors.every((result) => result === "success"),
  };
  const functions = Object.entries(status).map(([name, is]) => ({
    name,
    minArgs: 0,
    maxArgs: 0,
    call: () => new data.BooleanData(is),
  }));
  const { tokens } = new Lexer(expression).lex();
  const parsed = new Parser(tokens, ["needs", "inputs"], functions).parse();
  return new Evaluator(parsed, contexts, new Map(functions.map((one) => [one.name, one]))).evaluate();
}

function ancestorsOf(jobs: readonly JobCondition[], { needs }: JobCondition): readonly string[] {
  const of = jobs.filter(({ id }) => needs.includes(id)).flatMap((job) => [job.id, ...ancestorsOf(jobs, job)]);
  return [...new Set(of)];
}
