/**
 * What is written down before a matrix is asked for? The intent, with the id that makes asking repeatable; then what became of it. A runner's
 * disk dies with the runner, so all of it is kept in the bucket, each piece written once and never changed.
 */
import { createHash } from "node:crypto";
import * as z from "zod";
import { Device } from "../../../documents/case-key.ts";
import { Instant, Sha256 } from "../../../documents/quantities.ts";

/** The workflow run that we are part of. */
export interface Job {
  /** Absent: not for a pull request. */
  readonly pullRequest: number | undefined;
  /** GitHub's number of the workflow run, which grows; absent outside GitHub. */
  readonly runId: string | undefined;
  /** Names this process and no other, also when its job is repeated. */
  readonly key: string;
}

/** What is to be measured once, whoever asks and however often. */
export interface Slot {
  readonly repository: string;
  readonly baseSha: string;
  readonly headSha: string;
  readonly requestSha256: Sha256;
  readonly appSha256: Sha256;
  /** The device that the plan asked for. */
  readonly device: Device;
  readonly round: number;
}

/** Written before the matrix is asked for: whoever finds it can ask for the same again, and gets the same matrix. */
export const Intent = z.object({
  version: z.literal(1),
  requestId: z.uuid(),
  repository: z.string(),
  pullRequest: z.int().optional(),
  headSha: z.string(),
  runId: z.string().optional(),
  /** `Job.key` of who began it. */
  by: z.string(),
  /** From 0. */
  attempt: z.int().nonnegative(),
  asked: Device,
  device: Device,
  round: z.int(),
  requestSha256: Sha256,
  appSha256: Sha256,
  createdAt: Instant,
  /** Folder of the results in the bucket, with a slash at its end. */
  results: z.string(),
  testTimeoutSeconds: z.number(),
  /** The body, word for word: a repeat must say the same. */
  matrix: z.record(z.string(), z.unknown()),
});
export type Intent = z.infer<typeof Intent>;

/** The matrix that an intent came to. */
export const Submitted = z.object({ version: z.literal(1), matrixId: z.string().min(1) });
export type Submitted = z.infer<typeof Submitted>;

/** Why there is to be another attempt. Written before anything follows from it. */
export const Decision = z.object({
  version: z.literal(1),
  decidedAt: Instant,
  kind: z.enum(["resubmit", "substitute", "run-again"]),
  reason: z.string(),
  /** The device of the next attempt. */
  device: Device,
});
export type Decision = z.infer<typeof Decision>;

/** The attempt is over, and nothing of it runs. */
export const End = z.object({
  version: z.literal(1),
  endedAt: Instant,
  status: z.enum(["reported", "infrastructure", "quota", "timed-out", "cancelled"]),
  reason: z.string(),
  /** The report's name in the bucket. */
  report: z.string().optional(),
  billedMinutes: z.int().nonnegative().optional(),
  /** `Job.key` of who ended it. */
  by: z.string(),
});
export type End = z.infer<typeof End>;

/** What may stand in the journal of an attempt, by its name there. */
export const pieceSchemas = { intent: Intent, submitted: Submitted, decision: Decision, end: End } as const;
/** Names a piece in the journal. */
export type PieceKind = keyof typeof pieceSchemas;

const root = "edgegate";

/** Text that Test Lab takes in an address as it is; what was lost is made up for by a digest. */
function slug(text: string): string {
  const plain = text.replaceAll(/[^A-Za-z0-9._-]+/g, "-").slice(-60);
  return plain === text ? plain : `${plain}-${sha256(text).slice(0, 8)}`;
}
function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/** Names of objects in the bucket. Folders end in a slash. */
export const names = {
  app: (sha256: Sha256, extension: string) => `${root}/apps/${sha256}.${extension}`,
  driver: (sha256: Sha256, extension: string) => `${root}/drivers/${sha256}.${extension}`,
  results: (requestId: string) => `${root}/results/${requestId}/`,
  ledgerOfDay: (day: string) => `${root}/ledger/days/${day}/`,
  ledgerOfPullRequest: (pullRequest: string) => `${root}/ledger/pull-requests/${slug(pullRequest)}/`,
  /** All journals of a repository. */
  repository: (repository: string) => `${root}/journal/${slug(repository)}/`,
  /** Those of a pull request, or of what belongs to none. */
  scope: (repository: string, pullRequest: number | undefined) =>
    `${names.repository(repository)}${pullRequest === undefined ? "no-pull-request" : `pr-${pullRequest}`}/`,
  slot: (slot: Slot, pullRequest: number | undefined) => {
    const { repository, ...rest } = slot;
    const key = sha256(
      JSON.stringify([rest.baseSha, rest.headSha, rest.requestSha256, rest.appSha256, rest.device, rest.round]),
    );
    return `${names.scope(repository, pullRequest)}${rest.headSha.slice(0, 12)}-${key.slice(0, 20)}/`;
  },
  piece: (slot: string, attempt: number, kind: PieceKind) => `${slot}${attempt}-${kind}.json`,
};

/** Reads a piece's name back. Undefined: it is none. */
export function pieceOf(
  name: string,
): { readonly slot: string; readonly attempt: number; readonly kind: PieceKind } | undefined {
  const [, slot, attempt, kind] = /^(.*\/)(\d+)-(intent|submitted|decision|end)\.json$/.exec(name) ?? [];
  if (slot === undefined) return undefined;
  if (kind !== "intent" && kind !== "submitted" && kind !== "decision" && kind !== "end") return undefined;
  return { slot, attempt: Number(attempt), kind };
}
