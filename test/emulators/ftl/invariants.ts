/**
 * What must hold whatever went wrong? Judged from the lab's own records alone: nothing here comes from a client's code. What a client
 * says of itself (what it kept, logged and booked) is given as data.
 */
import type { ExecutionRecord, LabRecords, MatrixRecord } from "./journal.ts";

export type Invariant =
  | "no duplicate matrix"
  | "no orphan left running"
  | "no result lost that the server had"
  | "every billed minute accounted"
  | "no wait past its budget"
  | "no secret in any text";

export interface Broken {
  readonly invariant: Invariant;
  readonly what: string;
}

export interface Testimony {
  /** SHA-256 of every report that the client kept. */
  readonly keptReports: ReadonlySet<string>;
  /** Minutes that the client booked, by matrix. Absent: it keeps no books yet. */
  readonly bookedMinutes?: ReadonlyMap<string, number>;
  readonly budgets: {
    /** Waiting for a phone. */
    readonly queueMs: number;
    readonly validationMs: number;
    /** From the first request to the last. */
    readonly totalMs: number;
    /** Between two looks, and until a cancel takes effect. */
    readonly slackMs: number;
  };
  /** Logs and documents, by what they are. */
  readonly texts: ReadonlyMap<string, string>;
}

/** What does not hold; empty when all does. To be asked when no client is at work any more. */
export function brokenInvariants(records: LabRecords, testimony: Testimony): readonly Broken[] {
  return [
    ...duplicates(records.matrices),
    ...orphans(records),
    ...lostResults(records, testimony.keptReports),
    ...(testimony.bookedMinutes === undefined ? [] : unbooked(records.matrices, testimony.bookedMinutes)),
    ...longWaits(records, testimony.budgets),
    ...secrets(records.secrets, testimony.texts),
  ];
}

/** The same work twice at a time, or again although it had been delivered. */
function duplicates(matrices: readonly MatrixRecord[]): readonly Broken[] {
  const byWork = Map.groupBy(matrices, ({ workSha256 }) => workSha256);
  return [...byWork.values()].flatMap((alike) =>
    alike.slice(1).flatMap((later, at): readonly Broken[] => {
      const earlier = alike.slice(0, at + 1);
      const twin = earlier.find((one) => wasAlive(one, later.createdMs) || hadDelivered(one, later.createdMs));
      return twin === undefined
        ? []
        : [
            {
              invariant: "no duplicate matrix",
              what: `${later.matrixId} asks for what ${twin.matrixId} ${wasAlive(twin, later.createdMs) ? "was doing" : "had delivered"}`,
            },
          ];
    }),
  );
}
function wasAlive({ finalMs, cancelRequestedMs }: MatrixRecord, atMs: number): boolean {
  return (finalMs ?? Number.POSITIVE_INFINITY) > atMs && (cancelRequestedMs ?? Number.POSITIVE_INFINITY) > atMs;
}
function hadDelivered(matrix: MatrixRecord, atMs: number): boolean {
  return matrix.executions.some((one) => isGood(one) && one.report !== undefined && one.report.visibleMs <= atMs);
}
function isGood({ state, outcome, report }: ExecutionRecord): boolean {
  return state === "FINISHED" && outcome?.startsWith("success") === true && report?.intact === true;
}

/** Not final, and nobody asked (and was heard, or asked at least three times) to cancel it. */
function orphans({ matrices, entries }: LabRecords): readonly Broken[] {
  return matrices.flatMap((matrix): readonly Broken[] => {
    if (matrix.finalMs !== undefined || matrix.cancelRequestedMs !== undefined) return [];
    const asked = entries.filter(
      ({ route, address }) => route.endsWith("testMatrices.cancel") && address.includes(`/${matrix.matrixId}:cancel`),
    );
    if (asked.length >= 3 || asked.some(({ status }) => status === 200)) return [];
    return [
      { invariant: "no orphan left running", what: `${matrix.matrixId} is ${matrix.state}, and nobody cancelled it` },
    ];
  });
}

/** A whole report of a run that ended well: the client looked when it was there, or never looked, and did not keep it. */
function lostResults({ matrices, entries, nowMs }: LabRecords, kept: ReadonlySet<string>): readonly Broken[] {
  return matrices.flatMap(({ matrixId, executions, cancelRequestedMs }) =>
    executions.flatMap((execution): readonly Broken[] => {
      const { report } = execution;
      if (report === undefined || !isGood(execution) || kept.has(report.sha256) || cancelRequestedMs !== undefined)
        return [];
      const [, folder = ""] = /^[^/]+\/(.+?)\/(?:[^/]+\/)?artifacts\//.exec(report.object) ?? [];
      const looks = entries.filter(
        ({ route, address }) =>
          (route === "storage.objects.list" || route === "storage.objects.get") &&
          decodeURIComponent(address).includes(folder),
      );
      const inTime = looks.some(({ untilMs, status }) => untilMs >= report.visibleMs && status === 200);
      if (!inTime && (looks.length > 0 || report.visibleMs > nowMs)) return [];
      return [
        { invariant: "no result lost that the server had", what: `the report of ${matrixId} (${report.object})` },
      ];
    }),
  );
}

function unbooked(matrices: readonly MatrixRecord[], booked: ReadonlyMap<string, number>): readonly Broken[] {
  return matrices.flatMap(({ matrixId, executions }): readonly Broken[] => {
    const billed = executions.reduce((sum, { billedMinutes }) => sum + billedMinutes, 0);
    const said = booked.get(matrixId) ?? 0;
    return said >= billed
      ? []
      : [
          {
            invariant: "every billed minute accounted",
            what: `${matrixId} costs ${billed} min, and ${said} are booked`,
          },
        ];
  });
}

function longWaits({ matrices, entries, nowMs }: LabRecords, budgets: Testimony["budgets"]): readonly Broken[] {
  const { queueMs, validationMs, totalMs, slackMs } = budgets;
  const broken = (what: string): Broken => ({ invariant: "no wait past its budget", what });
  const waits = matrices.flatMap(({ matrixId, createdMs, finalMs, cancelRequestedMs, executions, state }) => {
    const untilMs = Math.min(finalMs ?? nowMs, cancelRequestedMs ?? nowMs);
    const found: Broken[] = [];
    if (state === "VALIDATING" && untilMs - createdMs > validationMs + slackMs)
      found.push(broken(`${matrixId} was validated for ${seconds(untilMs - createdMs)}`));
    for (const { model, queuedMs, startedMs, endedMs } of executions) {
      const waitedMs = Math.min(startedMs ?? nowMs, endedMs ?? nowMs, untilMs) - queuedMs;
      if (waitedMs > queueMs + slackMs) found.push(broken(`${model} of ${matrixId} queued for ${seconds(waitedMs)}`));
    }
    return found;
  });
  const first = entries[0]?.fromMs ?? nowMs;
  const last = entries.at(-1)?.untilMs ?? nowMs;
  return last - first > totalMs ? [...waits, broken(`all of it took ${seconds(last - first)}`)] : waits;
}
function seconds(ms: number): string {
  return `${Math.round(ms / 1000)} s`;
}

/** What a credential looks like, whoever gave it out. */
const shapes = [
  /ya29\.[\w-]{6,}/,
  /-----BEGIN [A-Z ]*PRIVATE KEY-----/,
  /\bBearer [\w.~+/-]{8,}/,
  /\beyJ[\w-]{8,}\.[\w-]+\.[\w-]*/,
  /\bupload_id=[\w-]{6,}/,
];
function secrets(known: readonly string[], texts: ReadonlyMap<string, string>): readonly Broken[] {
  return [...texts].flatMap(([name, text]): readonly Broken[] => {
    const shape = shapes.find((one) => one.test(text));
    const secret = known.some((one) => text.includes(one));
    // What it is, is not repeated here.
    return secret || shape !== undefined
      ? [
          {
            invariant: "no secret in any text",
            what: `${name} holds ${shape?.source ?? "something that only client and lab may know"}`,
          },
        ]
      : [];
  });
}
