/** What does every part of this adapter work with? One project of Test Lab and its bucket, with turns that all matrices share. */
import type { Clock } from "../../../ports.ts";
import { bucketOf, type Bucket, type BucketParts, type Patience } from "./api/bucket.ts";
import { caller, pause, type Caller } from "./api/call.ts";
import type { GoogleApis } from "./api/google.ts";
import type { Fetch } from "./api/google-sender.ts";
import { rateLimiter, type RateLimiter } from "./api/pace.ts";

/** Which project pays, and which bucket keeps apps, results and the journal. */
export interface LabPlace {
  readonly project: string;
  /** Without `gs://`. */
  readonly bucket: string;
}

/** Where the lab is, and as whom it is asked. */
export interface LabOptions extends LabPlace {
  readonly endpoint: string | undefined;
  readonly credentialsFile: string | undefined;
  readonly clock: Clock;
  /** Uniform in [0, 1). */
  readonly random: () => number;
  readonly fetch?: Fetch;
}

/** A lab that is open: its APIs, with the turns that all who ask share. */
export interface Lab extends LabPlace {
  readonly apis: GoogleApis;
  readonly call: Caller;
  readonly clock: Clock;
  readonly bucketParts: BucketParts;
  readonly objects: Bucket;
  /** Google allows 120,000 requests a minute to Testing, 2,400 to Tool Results, to all jobs of a project together. */
  readonly testing: RateLimiter;
  readonly toolResults: RateLimiter;
  /** Patience of so many milliseconds from now on. */
  within(ms: number, signal: AbortSignal | undefined): Patience;
}

/** Loads Google's client, which nothing else does. */
export async function openLab(options: LabOptions): Promise<Lab> {
  const { project, bucket, clock, random } = options;
  const { google } = await import("./api/google.ts");
  const apis = google(options);
  const parts = { clock, random, refresh: () => apis.refresh() };
  const call = caller(parts);
  const limiter = rateLimiter(clock, 50, 10);
  const bucketParts: BucketParts = {
    apis,
    call,
    limiter,
    bucket,
    pause: (failed, tries, patience) => pause(parts, failed, tries, patience),
  };
  return {
    project,
    bucket,
    apis,
    call,
    clock,
    bucketParts,
    objects: bucketOf(bucketParts),
    testing: rateLimiter(clock, 50, 10),
    toolResults: rateLimiter(clock, 5, 10),
    within: (ms, signal) => ({ untilMs: clock.monotonicMs() + ms, signal }),
  };
}
