/** What kind of day is it in the lab? The file of `--scenario`; every value has a default, so `{}` is a quiet day. */
import * as z from "zod";
import { launchFailures } from "../../../src/documents/bench-report.ts";
import { delegateNames } from "../../../src/documents/words.ts";
import { type FaultName, isFaultName } from "./fault-names.ts";

const Seconds = z.number().min(0);

/** How a device measures. Applied to whatever the executor reports, so that it holds for real and synthetic devices alike. */
export const Behaviour = z
  .strictObject({
    /** Every duration is multiplied by it. */
    slowdown: z.number().positive().default(1),
    /** Spread of the log of each duration that is added to the executor's own. */
    noise: z.number().min(0).default(0),
    /** From this launch on (from 0) the device is hot: `serious`, and 1.6 times as slow. */
    throttlesFromLaunch: z.int().min(0).optional(),
    /** Launches with these delegates end as `unsupported`. */
    refuses: z.array(z.enum(delegateNames)).readonly().default([]),
    /** This launch (from 0), and no other, ends so. */
    fails: z
      .strictObject({ launch: z.int().min(0), how: z.enum(launchFailures) })
      .readonly()
      .optional(),
    /** The phone dies in this launch (from 0): the report ends there. */
    diesInLaunch: z.int().min(0).optional(),
  })
  .readonly();
export type Behaviour = z.infer<typeof Behaviour>;

const DeviceDay = z
  .strictObject({
    model: z.string(),
    /** Absent: every version. */
    version: z.string().optional(),
    /** Waiting for a free phone. */
    queueSeconds: Seconds.default(60),
    /** Cleaning, connecting, installing: RUNNING, and not billed. */
    setupSeconds: Seconds.default(40),
    /** The test itself, which is billed. Absent: as long as the executor says. */
    runSeconds: Seconds.optional(),
    behaviour: Behaviour.prefault({}),
  })
  .readonly();
export type DeviceDay = z.infer<typeof DeviceDay>;

export const PlantedFault = z
  .strictObject({
    name: z.custom<FaultName>((name) => typeof name === "string" && isFaultName(name), "is the name of no fault"),
    /** Only methods whose id ends so, such as `testMatrices.get`. Absent: any. */
    route: z.string().optional(),
    /** Only this device model. Absent: any. */
    device: z.string().optional(),
    /** Spares so many occasions first. */
    after: z.int().min(0).default(0),
    /** Hits so many occasions; absent: 1, or with `forSeconds` all of that time. */
    times: z.int().positive().optional(),
    /** From its first occasion on. */
    forSeconds: Seconds.optional(),
    /** The fault's own time; what it means is said at its name. */
    seconds: Seconds.optional(),
    /** The fault's own word. */
    value: z.string().optional(),
    /** The work is done all the same. Absent: as is usual for the fault. */
    committed: z.boolean().optional(),
  })
  .readonly();
export type PlantedFault = z.infer<typeof PlantedFault>;

const Rate = z.strictObject({ perMinute: z.int().positive(), retryAfterSeconds: Seconds.optional() }).readonly();

export const Scenario = z
  .strictObject({
    project: z.string().default("acme-lab"),
    /** Buckets that are there. */
    buckets: z.array(z.string()).readonly().default(["acme-lab-results"]),
    /** What the caller may do, of all that is asked for anywhere. Absent: everything. */
    permissions: z.array(z.string()).readonly().optional(),
    /** Services that are enabled. */
    services: z
      .array(z.string())
      .readonly()
      .default(["testing.googleapis.com", "toolresults.googleapis.com", "storage.googleapis.com"]),
    /** Access tokens live so long. */
    tokenSeconds: Seconds.default(3600),
    validationSeconds: Seconds.default(20),
    /** From the end of an execution until its files are in the bucket. */
    artifactSeconds: Seconds.default(10),
    /** By so much Tool Results lags behind the Testing API. */
    toolResultsLagSeconds: Seconds.default(5),
    /** From a cancel until executions are CANCELLED. */
    cancelSeconds: Seconds.default(8),
    /** What a requestId answers that was used with another body. */
    requestIdConflict: z.enum(["409", "400"]).default("409"),
    /** Runs of devices a day (each device of a matrix counts), and how exhaustion shows. Absent: no limit. */
    quota: z
      .strictObject({
        physicalRunsPerDay: z.int().min(0).optional(),
        virtualRunsPerDay: z.int().min(0).optional(),
        face: z.enum(["429", "invalid"]).default("429"),
      })
      .readonly()
      .default({ face: "429" }),
    rates: z
      .strictObject({ testing: Rate.default({ perMinute: 120_000 }), toolresults: Rate.default({ perMinute: 2_400 }) })
      .readonly()
      .prefault({}),
    /**
     * Where the app keeps its report on the phone; `{requestId}` and `{round}` are filled in. Only what is in a pulled directory reaches
     * the bucket. Absent: where our app does (its media folder, before Android 10 its data folder; iOS: its Documents).
     */
    reportPath: z.string().optional(),
    devices: z.array(DeviceDay).readonly().default([]),
    faults: z.array(PlantedFault).readonly().default([]),
  })
  .readonly();
export type Scenario = z.infer<typeof Scenario>;
export type ScenarioInput = z.input<typeof Scenario>;

/** The day of one device: the row for its version, else its model's, else a quiet one. */
export function dayOf({ devices }: Scenario, model: string, version: string): DeviceDay {
  const rows = devices.filter((row) => row.model === model);
  return (
    rows.find((row) => row.version === version) ??
    rows.find((row) => row.version === undefined) ??
    DeviceDay.parse({ model })
  );
}
