/** How is one attempt carried out, whoever began it? Intent, matrix, watch, report; each step is written down before the next. */
import type { Device } from "../../../documents/case-key.ts";
import type { TestMatrix } from "./api/answers.ts";
import { CallFailed, isTestQuota, mayBeDone } from "./api/call-failed.ts";
import { collectReport, type Collected } from "./collect-report.ts";
import { billedMinutes, endingOf, wordOf, type Ending } from "./ending.ts";
import type { Decision, End, Intent, PieceKind } from "./intent.ts";
import { decidingExecution, type Phase } from "./matrix-phase.ts";
import { nextAttempt } from "./next-attempt.ts";
import type { Session } from "./session.ts";
import { watch } from "./watch.ts";

/** One attempt of a slot, begun by this process or by one before it. */
export interface AttemptOrder {
  readonly session: Session;
  /** The slot's folder in the journal. */
  readonly slot: string;
  readonly attempt: number;
  readonly device: Device;
  /** What the journal has of this attempt. */
  readonly kinds: ReadonlySet<PieceKind>;
  readonly decided: readonly Decision[];
  readonly tried: readonly Device[];
  readonly signal: AbortSignal | undefined;
}

/** What an attempt came to. `collected`: the report, where one came. */
export interface AttemptResult {
  readonly ending: Ending;
  readonly collected: Collected | undefined;
  /** Another attempt was decided on. */
  readonly decision: Decision | undefined;
  /** Undefined: nobody said. */
  readonly billedMinutes: number | undefined;
}

/** How long a matrix that was just asked for may still tell its id after an interrupt. */
const finishCreateMs = 2_500;
const journalMs = 5 * 60_000;
const cancelMs = 3 * 60_000;
const stepMs = 90_000;

/** What is known of the attempt so far; an interrupt ends it with this. */
export interface Progressed {
  intent: Intent | undefined;
  matrixId: string | undefined;
}

/** Rejects with the signal's reason; what it has got to is in `progressed`. */
export async function carryOut(order: AttemptOrder, progressed: Progressed): Promise<AttemptResult> {
  const { session, slot, attempt, kinds, signal } = order;
  const { lab, journal, matrices, budgets } = session;
  const known = kinds.has("intent")
    ? await journal.read(slot, attempt, "intent", lab.within(journalMs, signal))
    : undefined;
  const intent = known ?? (await session.newIntent(order));
  progressed.intent = intent;
  if (known !== undefined) session.say("taking up a run that was begun before");

  const submitted = kinds.has("submitted")
    ? await journal.read(slot, attempt, "submitted", lab.within(journalMs, signal))
    : undefined;
  if (submitted === undefined) {
    session.say(`asking for a phone: ${session.work}`);
    const made = await matrices
      .submit(intent, lab.within(budgets.submitMs, signal), finishCreateMs)
      .catch((error: unknown) => {
        if (error instanceof CallFailed) return error;
        throw error;
      });
    if (made instanceof CallFailed) return notMade(order, made);
    progressed.matrixId = made.testMatrixId;
    const piece = { version: 1 as const, matrixId: made.testMatrixId };
    await journal.settle(slot, attempt, "submitted", piece, lab.within(journalMs, signal));
  } else progressed.matrixId = submitted.matrixId;

  const matrixId = progressed.matrixId;
  const watched = await watch({
    matrixId,
    matrices,
    clock: lab.clock,
    random: session.random,
    budgets,
    testTimeoutSeconds: intent.testTimeoutSeconds,
    ageMs: known === undefined ? 0 : Math.max(0, Date.parse(lab.clock.instant()) - Date.parse(known.createdAt)),
    signal,
    onPhase: (phase, sinceMs) => session.say(phaseText(phase, sinceMs)),
  });
  if (watched.end === "over") return conclude(order, intent, watched.matrix, undefined);

  const late: Ending = {
    status: "infrastructure",
    reason: watched.reason,
    helps: helpAfter[watched.end],
  };
  // Decided before the cancel, so that whoever sees the cancelled matrix knows why.
  const decision = await decide(order, late);
  session.say(`giving up: ${watched.reason}`);
  const cancelled = await matrices.cancel(matrixId, lab.within(cancelMs, signal));
  // It may have finished in that moment; what it brings is not thrown away.
  const last = cancelled.status === "over" ? cancelled.matrix : watched.seen;
  if (last !== undefined && (cancelled.status === "over" || watched.end === "run"))
    return conclude(order, intent, last, { ending: late, decision, isOver: cancelled.status === "over" });
  // One that nobody heard to be cancelled may still run: another of the same would be paid for twice.
  if (cancelled.status === "unheard")
    return { ending: late, collected: undefined, decision: undefined, billedMinutes: undefined };
  return { ending: late, collected: undefined, decision, billedMinutes: undefined };
}

/**
 * An attempt that was given up for another one and never seen to end: stops it, and takes what it brought if it had finished. `undefined`:
 * it can't be told yet, and goes on being open.
 */
export async function finishOff(order: AttemptOrder, decision: Decision): Promise<AttemptResult | undefined> {
  const { session, slot, attempt, kinds, signal } = order;
  const { lab, journal, matrices } = session;
  const patience = lab.within(cancelMs, signal);
  try {
    const intent = await journal.read(slot, attempt, "intent", patience);
    if (intent === undefined) return undefined;
    const known = kinds.has("submitted") ? await journal.read(slot, attempt, "submitted", patience) : undefined;
    const matrixId = known?.matrixId ?? (await matrices.submit(intent, patience, finishCreateMs)).testMatrixId;
    if (known === undefined) await journal.settle(slot, attempt, "submitted", { version: 1, matrixId }, patience);
    const cancelled = await matrices.cancel(matrixId, patience);
    if (cancelled.status !== "over") return undefined;
    const ending: Ending = { status: "cancelled", reason: decision.reason, helps: "nothing" };
    return await conclude(order, intent, cancelled.matrix, { ending, decision, isOver: true });
  } catch (error) {
    return giveUp(error);
  }
}

/** Create was refused, or nobody knows. */
async function notMade(order: AttemptOrder, failed: CallFailed): Promise<AttemptResult> {
  const { facts, message } = failed;
  const isQuota = facts.status === 429;
  const ending: Ending = {
    status: isQuota ? "quota" : "infrastructure",
    reason: isTestQuota(facts, message)
      ? `the project's test runs for today are used up: ${message}`
      : `Test Lab did not take the test matrix: ${message}`,
    helps: "nothing",
  };
  const wasThere = order.kinds.has("intent") || mayBeDone(failed) || facts.maybeDone === true;
  // After silence a matrix may be there: the attempt stays open, and whoever comes next repeats it with the same id.
  if (!wasThere) await finish(order, { status: ending.status, reason: ending.reason });
  return { ending, collected: undefined, decision: undefined, billedMinutes: wasThere ? undefined : 0 };
}

/** A phone that never came is another's turn; a matrix that was never validated may be luckier. */
const helpAfter = { validation: "again", queue: "another-device", run: "nothing" } as const;

interface Late {
  readonly ending: Ending;
  readonly decision: Decision | undefined;
  readonly isOver: boolean;
}

/** The matrix is over, or as good as: what did it bring? */
async function conclude(
  order: AttemptOrder,
  intent: Intent,
  matrix: TestMatrix,
  late: Late | undefined,
): Promise<AttemptResult> {
  const { session, slot, attempt, signal } = order;
  const { lab, journal, matrices, budgets, expected, readPayload } = session;
  session.say("collecting the report");
  const ran = matrix.state === "FINISHED";
  const deciding = decidingExecution(matrix);
  const stepOf = (execution = deciding) => matrices.step(execution, lab.within(stepMs, signal)).catch(giveUp);
  // After a success the report comes first, and Tool Results has caught up by then; else it says whether there can be one.
  const went = ran && matrix.outcomeSummary === "SUCCESS";
  const said = wordOf(matrix, undefined);
  const stopped = said?.status === "cancelled";
  let step = (ran && !went && said === undefined) || stopped ? await stepOf() : undefined;
  const awaited = wordOf(matrix, step)?.ran !== false;
  const fetched = await collectReport({
    lab,
    results: intent.results,
    expected,
    readPayload,
    awaited,
    downloadMs: budgets.downloadMs,
    patience: lab.within(awaited ? budgets.collectionMs : 60_000, signal),
  }).catch((error: unknown) => {
    if (error instanceof CallFailed) return error;
    throw error;
  });
  if (fetched instanceof CallFailed && awaited) return outOfReach(fetched);
  const collected = fetched instanceof CallFailed ? undefined : fetched;
  step ??= went && said === undefined ? await stepOf() : undefined;
  const found = endingOf(matrix, step, collected?.payload);
  const isStopped = late !== undefined && (found.status === "cancelled" || (!ran && found.status !== "reported"));
  const ending = isStopped ? late.ending : found;
  // Two jobs may watch one matrix: the other one has decided, and cancelled it.
  const theirs =
    ending.status === "cancelled"
      ? await journal.read(slot, attempt, "decision", lab.within(journalMs, signal))
      : undefined;
  const decision =
    ending.status === "reported" ? undefined : (theirs ?? (isStopped ? late.decision : await decide(order, ending)));
  const others = matrix.testExecutions.filter((one) => one !== deciding);
  const steps = new Map(await Promise.all(others.map(async (one) => [one, await stepOf(one)] as const)));
  const minutes = billedMinutes(matrix, (one) => (one === deciding ? step : steps.get(one)));
  const bound = collected !== undefined && collected.payload.status !== "foreign";
  if (late?.isOver !== false)
    await finish(order, {
      status: ending.status,
      reason: ending.reason,
      ...(bound ? { report: collected.name } : {}),
      ...(minutes === undefined ? {} : { billedMinutes: minutes }),
    });
  return { ending, collected: bound ? collected : undefined, decision, billedMinutes: minutes };
}

/** The attempt stays open: the report waits in the bucket for whoever comes next. */
function outOfReach({ message }: CallFailed): AttemptResult {
  const reason = `the run is over, and its report can't be fetched: ${message}`;
  const ending: Ending = { status: "infrastructure", reason, helps: "nothing" };
  return { ending, collected: undefined, decision: undefined, billedMinutes: undefined };
}

async function decide(order: AttemptOrder, ending: Ending): Promise<Decision | undefined> {
  const { session, slot, attempt, device, decided, tried, signal } = order;
  const { lab, journal } = session;
  const substitute = ending.helps === "another-device" ? await session.substitute(tried) : undefined;
  const next = nextAttempt({ ending, decided, device, substitute });
  if (next === undefined) return undefined;
  const piece: Decision = { version: 1, decidedAt: lab.clock.instant(), ...next };
  return journal.settle(slot, attempt, "decision", piece, lab.within(journalMs, signal));
}

async function finish(
  order: AttemptOrder,
  end: Pick<End, "status" | "reason" | "report" | "billedMinutes">,
): Promise<void> {
  const { session, slot, attempt, signal } = order;
  const { lab, journal, job } = session;
  const piece: End = { version: 1, endedAt: lab.clock.instant(), ...end, by: job.key };
  // What was measured does not depend on this note: without it, the next run asks Test Lab again.
  await journal.settle(slot, attempt, "end", piece, lab.within(journalMs, signal)).catch(giveUp);
}

function giveUp(error: unknown): undefined {
  if (error instanceof CallFailed) return undefined;
  throw error;
}

function phaseText(phase: Phase, sinceMs: number): string {
  const minutes = Math.floor(sinceMs / 60_000);
  const since = minutes < 1 ? "" : ` for ${minutes} min`;
  if (phase.phase === "running") return `running${since}${phase.detail === undefined ? "" : ` (${phase.detail})`}`;
  return phase.phase === "unknown" ? `in a state that is not known${since}` : `${phase.phase}${since}`;
}
