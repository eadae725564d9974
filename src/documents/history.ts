/** How fast was main, commit by commit? Measurements keyed by what was measured, as they are kept, and what of them a report tells. */
import * as z from "zod";
import { Environment } from "./bench-report.ts";
import { CaseKey, Device } from "./case-key.ts";
import { documentSchema, printJson } from "./envelope.ts";
import { CaseStatus } from "./measurements.ts";
import { Count, Finite, Instant, Nanoseconds, Sha256 } from "./quantities.ts";
import { DelegateName, ModelName, SideName, VariantName } from "./words.ts";
import { Day } from "./waivers.ts";

const CommitSha = z.string().regex(/^[0-9a-f]{40}$/);
const Positive = Nanoseconds.positive();

/** What one session after a push to the default branch measured of one side of a case. */
const measured = {
  /** The push's two sides are both kept: `baseline` is the commit before, measured once more in another session. */
  side: SideName,
  /** Whose file it is. */
  commit: CommitSha,
  /** The push's newest commit: two records of one commit and content are of two sessions when this differs. */
  session: CommitSha,
  /** When that commit was made, UTC, as git has it; never later than the clock of the job that recorded it. */
  at: Instant,
  /** The .tflite file. */
  modelSha256: Sha256,
  /** Percentiles of each finished launch of the first round, whole ns, in the launches' order. */
  p50Ns: z.array(Positive).min(1).max(1000).readonly(),
  p90Ns: z.array(Positive).min(1).max(1000).readonly(),
  /** Who measured: edgegate's version and the run's page. */
  toolVersion: z.string().min(1).max(100),
  run: z
    .url({ protocol: /^https?$/ })
    .max(500)
    .optional(),
};

/** Identity is (case, content, environment, side, commit, session): the same once, however often it is written. */
export const HistoryRecord = z.strictObject({ key: CaseKey, environment: Environment, ...measured }).readonly();
export type HistoryRecord = z.infer<typeof HistoryRecord>;

/** One device's file on the history branch. Environments are named by their place in `environments`. */
const HistoryFile = z.strictObject({
  version: z.literal(1),
  device: Device,
  environments: z.array(Environment).readonly(),
  cases: z
    .array(
      z.strictObject({
        model: ModelName,
        variant: VariantName,
        delegate: DelegateName,
        threads: z.int().positive(),
        records: z.array(z.strictObject({ environment: Count, ...measured })).readonly(),
      }),
    )
    .readonly(),
});

/**
 * Where a device's records are on the branch. Different devices have different paths, and none leads out of the folder.
 * One file a device: a report of any number of models reads as many files as there are devices.
 */
export function historyPath({ farm, model, osVersion }: Device): string {
  return `devices/${[farm, model, osVersion].map((part) => encodeURIComponent(part.toWellFormed())).join("@")}.json`;
}

/** The text of a device's file: the same records in the same order are the same bytes. All must be of `device`. */
export function printHistory(device: Device, records: readonly HistoryRecord[]): string {
  const environments = [...new Set(records.map(({ environment }) => printJson(environment)))].sort();
  const cases = [...Map.groupBy(records, ({ key }) => printJson(key)).values()].flatMap((those) => {
    const [first] = those;
    if (first === undefined) return [];
    const { model, variant, delegate, threads } = first.key;
    const rows = those.map((one) => ({
      environment: environments.indexOf(printJson(one.environment)),
      side: one.side,
      commit: one.commit,
      session: one.session,
      at: one.at,
      modelSha256: one.modelSha256,
      p50Ns: one.p50Ns,
      p90Ns: one.p90Ns,
      toolVersion: one.toolVersion,
      run: one.run,
    }));
    return [{ model, variant, delegate, threads, records: rows }];
  });
  const file: z.input<typeof HistoryFile> = {
    version: 1,
    device,
    environments: environments.map((text) => Environment.parse(JSON.parse(text))),
    cases,
  };
  return printJson(file);
}

/** The records in a device's file. Throws when it is not what `printHistory` writes for this device. */
export function parseHistory(device: Device, text: string): readonly HistoryRecord[] {
  const file = HistoryFile.parse(JSON.parse(text));
  if (historyPath(file.device) !== historyPath(device)) throw new Error("it is another device's file");
  return file.cases.flatMap(({ records, ...key }) =>
    records.map(({ environment: at, ...rest }): HistoryRecord => {
      const environment = file.environments[at];
      if (environment === undefined) throw new Error(`there is no environment ${at}`);
      if (rest.p50Ns.length !== rest.p90Ns.length) throw new Error("a record has not as many p50 as p90");
      return { key: { ...key, device: file.device }, environment, ...rest };
    }),
  );
}

/** One commit of main in a trend. */
export const TrendPoint = z
  .strictObject({
    commit: CommitSha,
    /** On which it was made, UTC. */
    day: Day,
    /** Geometric mean over launches. */
    p50Ns: Finite.positive(),
    /** The page of the run that measured it. Absent: it was recorded without one. */
    run: measured.run,
  })
  .readonly();
export type TrendPoint = z.infer<typeof TrendPoint>;

/**
 * Why history has nothing to show beside a file that could not be measured: no record of the case at all; this session did not
 * say what it ran on, so that nothing can be shown to be like it; the file's records are of other environments; or all records
 * are of other files.
 */
const Lacking = z.enum(["no-record", "no-environment", "other-environment", "other-file"]);
export type Lacking = z.infer<typeof Lacking>;

/** What this change is compared with, and why. Only `same-session` is measured; what history has is context, never more. */
export const BaselineUsed = z.union([
  z.strictObject({ of: z.literal("same-session") }).readonly(),
  z.strictObject({ of: z.literal("same-bytes") }).readonly(),
  z.strictObject({ of: z.literal("no-model") }).readonly(),
  /** `last`: the newest record of the very file that could not be measured now, in this session's environment. */
  z.strictObject({ of: z.literal("not-measured"), status: CaseStatus, last: TrendPoint }).readonly(),
  z.strictObject({ of: z.literal("not-measured"), status: CaseStatus, lacking: Lacking }).readonly(),
]);
export type BaselineUsed = z.infer<typeof BaselineUsed>;

/** What history has to say beside one case that ships: context, which no check is judged by. */
export const CaseHistory = z
  .strictObject({
    key: CaseKey,
    baseline: BaselineUsed,
    /** Main's commits in the environment of this session, oldest first. */
    trend: z.array(TrendPoint).readonly(),
    /** Main's commits that were measured in another environment only: they are not comparable. */
    otherEnvironments: Count,
    /**
     * How much equal content differs between sessions: standard deviation of the log of p50 between sessions of one file,
     * pooled over files. Absent: no file has two sessions.
     */
    noise: z
      .strictObject({ logSd: Finite.min(0), sessions: z.int().min(2) })
      .readonly()
      .optional(),
  })
  .readonly();
export type CaseHistory = z.infer<typeof CaseHistory>;

/** A case of a model that the change leaves alone, as the default branch last measured it. */
export const UnchangedCase = z.strictObject({ key: CaseKey, last: TrendPoint }).readonly();
export type UnchangedCase = z.infer<typeof UnchangedCase>;

/** Written by `conclude` where a case that ships was planned. Without a history branch it has no records to tell of. */
export const HistoryDocument = documentSchema(
  "history",
  1,
  z
    .strictObject({
      /** Of the cases that ship and were planned. */
      cases: z.array(CaseHistory).readonly(),
      /** Of models that are the same on both sides, on the devices that were measured and in the environments of this session. */
      unchanged: z.array(UnchangedCase).readonly(),
      /** Set when there may be history that could not be read: none is shown then. */
      unreadable: z.string().optional(),
    })
    .readonly(),
);
export type HistoryDocument = z.infer<typeof HistoryDocument>;
