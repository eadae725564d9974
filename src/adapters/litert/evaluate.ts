/** How right is each variant? Scores and nearness to float32, each variant in a process of its own, nothing twice. */
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as z from "zod";
import { FidelityOutcome, TaskOutcome } from "../../documents/accuracy.ts";
import type { FileRef } from "../../documents/file-ref.ts";
import type { LiteRt } from "../../ports.ts";
import type { Context } from "./context.ts";
import { ask } from "./python-verb.ts";
import { scoreByCommand } from "./user-command.ts";

type Order = Parameters<LiteRt["evaluate"]>[0];
type Scored = Awaited<ReturnType<LiteRt["evaluate"]>>[number];
type Model = Order["models"][number];

const Unpacked = z.discriminatedUnion("status", [
  z.strictObject({ status: z.literal("unpacked") }),
  z.strictObject({ status: z.literal("refused"), reason: z.string() }),
]);
const Evaluated = z.strictObject({ task: TaskOutcome, fidelity: FidelityOutcome });
type Evaluated = z.infer<typeof Evaluated>;

/** What all models of one order share. */
type Session = {
  /** The reference's outputs, for the others to be compared with. */
  readonly outputs: string;
  /** Folder of unpacked arrays; undefined: random inputs. */
  readonly data: string | undefined;
  readonly source: FileRef | undefined;
  readonly inputsFrom: "evaluation" | "calibration" | "random";
  readonly metric: string | undefined;
  /** Why the evaluation data can't be scored on at all. */
  readonly refused: string | undefined;
};

/** Scores in the order of `order.models`. */
export async function evaluateModels(context: Context, order: Order): Promise<readonly Scored[]> {
  const folder = await mkdtemp(join(tmpdir(), "edgegate-evaluate-"));
  try {
    const session = await openSession(context, order, folder);
    const reference = order.models.find(({ variant }) => variant === order.reference);
    const first = reference === undefined ? [] : [await score(context, order, session, reference, reference)];
    const others = order.models.filter((model) => model !== reference);
    const rest = await Promise.all(others.map((model) => score(context, order, session, model, reference)));
    const scored = [...first, ...rest];
    return order.models.flatMap(({ variant }) => scored.filter((one) => one.variant === variant));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function openSession(context: Context, order: Order, folder: string): Promise<Session> {
  const outputs = join(folder, "reference.npy");
  const metric = order.metric?.kind === "built-in" ? order.metric.name : undefined;
  const random = { outputs, data: undefined, source: undefined, inputsFrom: "random" as const, metric: undefined };
  const [source, inputsFrom] =
    order.data === undefined ? [order.calibration, "calibration" as const] : [order.data, "evaluation" as const];
  if (source === undefined) return { ...random, refused: undefined };
  const unpacked = join(folder, "data");
  await mkdir(unpacked);
  const answer = await ask(context, {
    verb: "unpack",
    request: { source: join(context.root, source.path), folder: unpacked },
    response: Unpacked,
    signal: order.signal,
  });
  if (answer.status === "died" || answer.response.status === "refused") {
    const reason = answer.status === "died" ? `reading the data failed: ${answer.reason}` : reasonOf(answer.response);
    return { ...random, refused: order.data === undefined ? undefined : reason };
  }
  const asked = inputsFrom === "evaluation" ? metric : undefined;
  return { outputs, data: unpacked, source, inputsFrom, metric: asked, refused: undefined };
}

function reasonOf(response: z.infer<typeof Unpacked>): string {
  return response.status === "refused" ? response.reason : "";
}

async function score(
  context: Context,
  order: Order,
  session: Session,
  model: Model,
  reference: Model | undefined,
): Promise<Scored> {
  const { variant } = model;
  const { task, fidelity } = await measured(context, order, session, model, reference);
  const scored = { variant, task: await taskOf(context, order, session, model, task), fidelity };
  order.onDone(variant);
  return scored;
}

/** The task as the config asks for it: by a command, on data that can't be read, or as it was scored. */
async function taskOf(
  context: Context,
  { metric, signal }: Order,
  { refused, source }: Session,
  { file }: Model,
  scored: TaskOutcome,
): Promise<TaskOutcome> {
  if (metric?.kind === "command") return context.inTurn(() => scoreByCommand(context, metric, file, signal));
  if (metric !== undefined && refused !== undefined) return { status: "failed", cause: "data", reason: refused };
  return scored.status === "measured" && source !== undefined ? { ...scored, dataSha256: source.sha256 } : scored;
}

async function measured(
  context: Context,
  order: Order,
  session: Session,
  model: Model,
  reference: Model | undefined,
): Promise<Evaluated> {
  const isReference = model === reference;
  const keptOf = async (one: Model): Promise<Evaluated | undefined> => {
    const kept = Evaluated.safeParse(
      await context.store.get(await keyOf(context, session, one, reference), context.root),
    );
    return kept.success ? kept.data : undefined;
  };
  const kept = await keptOf(model);
  if (kept !== undefined) {
    // The reference's outputs are not kept: it runs again where a variant must be compared with it.
    const needed = isReference ? await Promise.all(order.models.map(keptOf)) : [];
    if (!needed.includes(undefined)) return kept;
  }
  const answer = await context.inTurn(() =>
    ask(context, {
      verb: "evaluate",
      request: {
        model: join(context.root, model.file.path),
        inputsFrom: session.inputsFrom,
        outputs: session.outputs,
        isReference,
        reference: reference?.variant ?? "float32",
        ...(session.data === undefined ? {} : { data: session.data }),
        ...(session.metric === undefined ? {} : { metric: session.metric }),
      },
      response: Evaluated,
      signal: order.signal,
    }),
  );
  if (answer.status === "died") {
    const reason = `running it failed: ${answer.reason}`;
    const task: TaskOutcome =
      session.metric === undefined ? { status: "not-configured" } : { status: "failed", cause: "model", reason };
    return { task, fidelity: { status: "failed", reason } };
  }
  // Without the reference's outputs nothing could be compared; a later run may have them.
  const isCompared = existsSync(session.outputs) || answer.response.fidelity.status !== "failed";
  if (isReference || reference === undefined || isCompared) {
    await context.store.put(await keyOf(context, session, model, reference), answer.response, context.root, []);
  }
  return answer.response;
}

async function keyOf(context: Context, session: Session, model: Model, reference: Model | undefined): Promise<string> {
  const { source, inputsFrom, metric } = session;
  const digests = [
    await context.python.digest(),
    model.file.sha256,
    reference?.file.sha256 ?? "",
    source?.sha256 ?? "",
  ];
  return JSON.stringify(["evaluate", ...digests, inputsFrom, metric ?? ""]);
}
