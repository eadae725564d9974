import { describe, expect, it } from "vitest";
import { brokenInvariants, type Testimony } from "./invariants.ts";
import type { ExecutionRecord, JournalEntry, LabRecords, MatrixRecord } from "./journal.ts";

const minute = 60_000;
const good: ExecutionRecord = {
  id: "e",
  model: "shiba",
  version: "34",
  physical: true,
  state: "FINISHED",
  queuedMs: minute,
  startedMs: 2 * minute,
  endedMs: 5 * minute,
  outcome: "success",
  billedMinutes: 3,
  report: {
    object: "b/runs/1/shiba-34-en-portrait/artifacts/x.ndjson",
    sha256: "s",
    visibleMs: 6 * minute,
    intact: true,
  },
};
const done: MatrixRecord = {
  matrixId: "matrix-1",
  requestId: "r",
  label: undefined,
  bodySha256: "b",
  workSha256: "w",
  state: "FINISHED",
  createdMs: 0,
  finalMs: 5 * minute,
  cancelRequestedMs: undefined,
  timeoutMs: 10 * minute,
  executions: [good],
};
const entry: JournalEntry = {
  at: 0,
  fromMs: 7 * minute,
  untilMs: 7 * minute,
  http: "GET",
  route: "storage.objects.list",
  address: "/storage/v1/b/b/o?prefix=runs%2F1",
  requestId: undefined,
  status: 200,
  committed: true,
  fault: undefined,
  requestBytes: 0,
  answerBytes: 10,
};
const records: LabRecords = { nowMs: 20 * minute, secrets: ["upload-abc123"], entries: [entry], matrices: [done] };
const testimony: Testimony = {
  keptReports: new Set(["s"]),
  bookedMinutes: new Map([["matrix-1", 3]]),
  budgets: { queueMs: 5 * minute, validationMs: 3 * minute, totalMs: 60 * minute, slackMs: minute },
  texts: new Map([["log", "matrix-1 is queued"]]),
};
const later: MatrixRecord = {
  ...done,
  matrixId: "matrix-2",
  requestId: "q",
  createdMs: 8 * minute,
  finalMs: 12 * minute,
};
const failed: ExecutionRecord = { ...good, outcome: "inconclusive infrastructureFailure", report: undefined };
const spoiled: ExecutionRecord = {
  ...good,
  report: good.report === undefined ? undefined : { ...good.report, intact: false },
};
const queued: ExecutionRecord = {
  ...good,
  state: "PENDING",
  startedMs: undefined,
  endedMs: undefined,
  report: undefined,
};
const waiting: MatrixRecord = { ...done, state: "PENDING", finalMs: undefined, executions: [] };
const cancel = (status: number): JournalEntry => ({
  ...entry,
  route: "testing.projects.testMatrices.cancel",
  address: "/v1/projects/p/testMatrices/matrix-1:cancel",
  status,
});

interface Row {
  readonly name: string;
  readonly records?: Partial<LabRecords>;
  readonly testimony?: Partial<Testimony>;
  readonly breaks: readonly string[];
}

const rows: readonly Row[] = [
  { name: "a run that was delivered, booked and logged", breaks: [] },
  {
    name: "the same work asked for while it was being done",
    records: { matrices: [done, { ...later, createdMs: minute, executions: [] }] },
    testimony: { bookedMinutes: new Map([["matrix-1", 3]]) },
    breaks: ["no duplicate matrix"],
  },
  {
    name: "the same work asked for after it was delivered",
    records: { matrices: [done, { ...later, executions: [] }] },
    breaks: ["no duplicate matrix"],
  },
  {
    name: "the same work again after the lab failed",
    records: {
      matrices: [
        { ...done, executions: [failed] },
        { ...later, executions: [{ ...good, queuedMs: 9 * minute, startedMs: 10 * minute }] },
      ],
    },
    testimony: {
      bookedMinutes: new Map([
        ["matrix-1", 3],
        ["matrix-2", 3],
      ]),
    },
    breaks: [],
  },
  { name: "a matrix that nobody cancelled", records: { matrices: [waiting] }, breaks: ["no orphan left running"] },
  {
    name: "a matrix whose cancel was answered once with 500",
    records: { matrices: [waiting], entries: [cancel(500)] },
    breaks: ["no orphan left running"],
  },
  { name: "a matrix whose cancel was heard", records: { matrices: [waiting], entries: [cancel(200)] }, breaks: [] },
  {
    name: "a report that was there and was not kept",
    testimony: { keptReports: new Set() },
    breaks: ["no result lost that the server had"],
  },
  {
    name: "a report that the lab itself had spoiled",
    records: { matrices: [{ ...done, executions: [spoiled] }] },
    testimony: { keptReports: new Set() },
    breaks: [],
  },
  {
    name: "a report that nobody ever looked for",
    records: { entries: [] },
    testimony: { keptReports: new Set() },
    breaks: ["no result lost that the server had"],
  },
  {
    name: "a report that came after the last look",
    records: { entries: [{ ...entry, fromMs: minute, untilMs: minute }] },
    testimony: { keptReports: new Set() },
    breaks: [],
  },
  {
    name: "minutes that were not booked",
    testimony: { bookedMinutes: new Map([["matrix-1", 2]]) },
    breaks: ["every billed minute accounted"],
  },
  {
    name: "a phone that was waited for too long",
    records: { matrices: [{ ...done, finalMs: 12 * minute, executions: [{ ...queued, queuedMs: minute }] }] },
    testimony: { bookedMinutes: new Map([["matrix-1", 3]]) },
    breaks: ["no wait past its budget"],
  },
  {
    name: "a validation that was waited for too long",
    records: { matrices: [{ ...waiting, state: "VALIDATING", cancelRequestedMs: 6 * minute }] },
    breaks: ["no wait past its budget"],
  },
  {
    name: "a run longer than all budgets together",
    records: { entries: [entry, { ...entry, untilMs: 90 * minute }] },
    breaks: ["no wait past its budget"],
  },
  {
    name: "an upload's address in a log",
    testimony: { texts: new Map([["log", "PUT …?upload_id=upload-abc123"]]) },
    breaks: ["no secret in any text"],
  },
  {
    name: "a token in a document",
    testimony: { texts: new Map([["journal", '{"authorization":"Bearer ya29.key-abcdef"}']]) },
    breaks: ["no secret in any text"],
  },
];

describe("the invariants of a lab's records", () => {
  it.each(rows)("$name", (row) => {
    const broken = brokenInvariants({ ...records, ...row.records }, { ...testimony, ...row.testimony });
    expect(broken.map(({ invariant }) => invariant)).toEqual(row.breaks);
  });

  it("do not repeat the secret that they found", () => {
    const texts = new Map([["log", "token ya29.key-abcdef"]]);
    expect(JSON.stringify(brokenInvariants(records, { ...testimony, texts }))).not.toContain("abcdef");
  });
});
