/** How does one slot come to its outcome, over all its attempts, of this process and of others before it? The journal is the memory. */
import { sameDevice, type Device } from "../../../documents/case-key.ts";
import type { DeviceRun } from "../../../documents/device-runs.ts";
import { CallFailed } from "./api/call-failed.ts";
import { carryOut, finishOff, type AttemptOrder, type AttemptResult, type Progressed } from "./attempt.ts";
import { graceMs } from "./budgets.ts";
import { collectReport, type Collected } from "./collect-report.ts";
import type { Decision, End } from "./intent.ts";
import type { Session } from "./session.ts";

/** What all attempts together came to. */
export interface SlotOutcome {
  /** The device that ran last. */
  readonly device: Device;
  readonly status: DeviceRun["outcome"]["status"];
  readonly reason: string;
  readonly collected: Collected | undefined;
  /** Of all attempts. Undefined: of one of them nobody said. */
  readonly billedMinutes: number | undefined;
  /** Why the device is not the one that was asked for. */
  readonly substitution: string | undefined;
}

/** What is to be measured once, over all its attempts. */
export interface SlotOrder {
  readonly session: Session;
  /** Its folder in the journal. */
  readonly slot: string;
  readonly asked: Device;
  /** Another device than the one asked for, known not to be had from an earlier round. */
  readonly instead: { readonly device: Device; readonly reason: string } | undefined;
  readonly signal: AbortSignal | undefined;
}

const journalMs = 5 * 60_000;

/** Never rejects for what Google or the phone did. */
export async function carryOn(order: SlotOrder): Promise<SlotOutcome> {
  const { session, slot, asked, instead, signal } = order;
  const { lab, journal } = session;
  let device = instead?.device ?? asked;
  let substitution = instead?.reason;
  let collected: Collected | undefined;
  let billedMinutes: number | undefined = 0;
  const decided: Decision[] = [];
  const tried: Device[] = [asked];
  const outcome = (status: SlotOutcome["status"], reason: string): SlotOutcome => ({
    device,
    status,
    reason,
    collected,
    billedMinutes,
    substitution: sameDevice(device, asked) ? undefined : substitution,
  });
  const progressed: Progressed = { intent: undefined, matrixId: undefined };
  try {
    const kinds = await journal.kinds(slot, lab.within(journalMs, signal));
    for (let attempt = 0; ; attempt += 1) {
      progressed.intent = undefined;
      progressed.matrixId = undefined;
      const has = kinds.get(attempt) ?? new Set();
      const one = { session, slot, attempt, device, kinds: has, decided, tried, signal };
      const result = (await readPast(order, one)) ?? (await carryOut(one, progressed));
      if (result.collected !== undefined && (collected === undefined || result.ending.status === "reported"))
        collected = result.collected;
      const { ending, decision, billedMinutes: minutes } = result;
      billedMinutes = billedMinutes === undefined || minutes === undefined ? undefined : billedMinutes + minutes;
      if (ending.status === "reported" || decision === undefined) return outcome(ending.status, ending.reason);
      session.say(`${decision.kind}: ${decision.reason}`);
      decided.push(decision);
      if (decision.kind === "substitute") substitution = decision.reason;
      device = decision.device;
      tried.push(device);
    }
  } catch (error) {
    billedMinutes = undefined;
    if (signal?.aborted === true) {
      await stop(order, progressed);
      return outcome("cancelled", "interrupted");
    }
    if (!(error instanceof CallFailed)) throw error;
    return outcome(error.facts.status === 429 ? "quota" : "infrastructure", `Google's services: ${error.message}`);
  }
}

/** An attempt that has come to an end or a decision before. Undefined: it has not. */
async function readPast({ asked }: SlotOrder, one: AttemptOrder): Promise<AttemptResult | undefined> {
  const { session, slot, attempt, kinds, signal } = one;
  const { lab, journal, job } = session;
  const patience = lab.within(journalMs, signal);
  const end = kinds.has("end") ? await journal.read(slot, attempt, "end", patience) : undefined;
  const decision = kinds.has("decision") ? await journal.read(slot, attempt, "decision", patience) : undefined;
  if (end === undefined && decision === undefined) return undefined;
  if (end === undefined && decision !== undefined) {
    const reason = "an earlier run of the same can't be stopped: Test Lab does not answer";
    const stuck = { status: "infrastructure", reason, helps: "nothing" } as const;
    return (
      (await finishOff(one, decision)) ?? {
        ending: stuck,
        collected: undefined,
        decision: undefined,
        billedMinutes: undefined,
      }
    );
  }
  const ending = {
    status: end?.status ?? "infrastructure",
    reason: end?.reason ?? decision?.reason ?? "",
    helps: "nothing",
  } as const;
  const collected = end?.report === undefined ? undefined : await fetchAgain(session, end, signal);
  const billedMinutes = end?.billedMinutes;
  if (end?.status === "reported" && collected?.payload.status === "complete") {
    session.say("measured before: the report is taken from the bucket");
    return { ending, collected, decision: undefined, billedMinutes };
  }
  if (decision !== undefined) return { ending, collected, decision, billedMinutes };
  if (end?.by === job.key && end.status !== "reported") return { ending, collected, decision, billedMinutes };
  // Somebody runs the whole again after it came to nothing: that is the wish, and it is written down.
  const again: Decision = {
    version: 1,
    decidedAt: lab.clock.instant(),
    kind: "run-again",
    reason: `an earlier run ended with: ${ending.reason === "" ? "a report that is gone" : ending.reason}`,
    device: asked,
  };
  return {
    ending: { ...ending, status: "infrastructure" },
    collected,
    decision: await journal.settle(slot, attempt, "decision", again, patience),
    billedMinutes,
  };
}

async function fetchAgain(
  session: Session,
  { report = "" }: End,
  signal: AbortSignal | undefined,
): Promise<Collected | undefined> {
  const { lab, expected, readPayload } = session;
  const patience = lab.within(journalMs, signal);
  return collectReport({
    lab,
    results: report,
    expected,
    readPayload,
    awaited: false,
    patience,
    downloadMs: session.budgets.downloadMs,
  });
}

/**
 * After an interrupt there are seconds: the matrix is cancelled, and it is written down that whoever comes next begins anew. What is not
 * seen to end here stays open in the journal, for `post`, `cancel` or the next run.
 */
async function stop({ session, slot, asked }: SlotOrder, { intent, matrixId }: Progressed): Promise<void> {
  const { lab, journal, matrices } = session;
  const giveUp = (error: unknown): undefined => {
    if (error instanceof CallFailed) return undefined;
    throw error;
  };
  const patience = lab.within(graceMs / 2, undefined);
  const again = {
    version: 1,
    decidedAt: lab.clock.instant(),
    kind: "run-again",
    reason: "interrupted",
    device: asked,
  } as const;
  await Promise.all([
    intent && journal.settle(slot, intent.attempt, "decision", again, patience).catch(giveUp),
    matrixId === undefined ? undefined : matrices.cancel(matrixId, patience).catch(giveUp),
  ]);
}
