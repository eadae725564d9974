/** What came back from one device in one round: launches, the environment, and what went wrong around them? */
import type { BenchEvent, Environment } from "../../documents/bench-report.ts";
import type { BenchRequest } from "../../documents/bench-request.ts";
import type { ParsedReport } from "../../documents/bench-report-text.ts";
import { sameDevice } from "../../documents/case-key.ts";
import { askedDevice, type DeviceRun } from "../../documents/device-runs.ts";
import type { MeasuredLaunch, MeasuredSession } from "../../documents/measurements.ts";
import type { PlannedDevice } from "../../documents/plan.ts";
import { runtimeTable, type RuntimeName } from "../../documents/runtimes.ts";
import { missingLaunch, readLaunches } from "./launches.ts";

/** A run with its raw report read. `report` is undefined when the run brought none. */
export interface ReportedRun {
  readonly run: DeviceRun;
  readonly report: ParsedReport | undefined;
}

/** What one device reported of one round. */
export interface Session {
  /** Every launch of the request, in its order, by the plan's id of its case. */
  readonly launches: ReadonlyMap<string, readonly MeasuredLaunch[]>;
  readonly environments: readonly Pick<MeasuredSession, "environment" | "ranOn">[];
  /** Why launches may be lacking, in words for people; undefined when the device did all that it was asked. */
  readonly trouble: string | undefined;
}

/** Reads all runs of one planned device and round. Several of them add up; a finished launch wins over any other. */
export function readSession(planned: PlannedDevice, runs: readonly ReportedRun[]): Session {
  const { request } = planned;
  if (request === undefined) return { launches: new Map(), environments: [], trouble: undefined };
  const round = request.round === 2 ? 2 : 1;
  const mine = runs.filter(({ run }) => run.round === round && sameDevice(askedDevice(run), planned.device));
  const read = mine.map((one) => readRun(request, planned.runtime, one));
  const launches = new Map<string, MeasuredLaunch[]>(request.cases.map(({ id }) => [id, []]));
  for (const launch of request.launches) {
    const seen = read.flatMap((one) => one.launches.get(launch.id) ?? []);
    const best = seen.find(({ status }) => status === "finished") ?? seen[0] ?? missingLaunch(launch, round);
    launches.get(launch.case)?.push(best);
  }
  const troubles =
    mine.length === 0 ? ["no run of this device came back"] : read.flatMap(({ trouble }) => trouble ?? []);
  return {
    launches,
    environments: read.flatMap(({ environment, ranOn }) =>
      environment === undefined ? [] : [{ environment, ...ranOn }],
    ),
    trouble: troubles.length === 0 ? undefined : troubles.join("; "),
  };
}

interface ReadRun {
  readonly launches: ReadonlyMap<string, MeasuredLaunch>;
  readonly environment: Environment | undefined;
  readonly ranOn: Pick<MeasuredSession, "ranOn">;
  readonly trouble: string | undefined;
}

const farmWords = {
  infrastructure: "the device or its farm failed",
  quota: "the farm's quota is used up",
  "timed-out": "the time for it was over",
  cancelled: "it was cancelled",
} as const;

function readRun(request: BenchRequest, runtime: RuntimeName | undefined, { run, report }: ReportedRun): ReadRun {
  const { outcome } = run;
  const farm = outcome.status === "reported" ? undefined : `${farmWords[outcome.status]}: ${outcome.reason}`;
  const ranOn = run.substitutes === undefined ? {} : { ranOn: { device: run.device, reason: run.substitutes.reason } };
  const nothing = (trouble: string): ReadRun => ({ launches: new Map(), environment: undefined, ranOn, trouble });
  if (report === undefined) return nothing(farm ?? "the report of the device is not there");
  if (report.status === "unreadable") return nothing(join(farm, `the report can't be read: ${report.reason}`));
  const [start] = report.events;
  if (start?.event !== "session-started") return nothing(join(farm, "the report does not begin with a session"));
  const refused = whyForeign(request, run, start) ?? whyOtherRuntime(runtime, start.environment);
  if (refused !== undefined) return nothing(join(farm, refused));
  const interrupted = report.events.find((event) => event.event === "session-interrupted");
  const ended =
    interrupted === undefined
      ? report.end === "cut"
        ? "the report is cut"
        : undefined
      : `the device stopped early (${interrupted.reason}): ${interrupted.detail}`;
  return {
    launches: readLaunches(request, report.events, report.end),
    environment: start.environment,
    ranOn,
    trouble: farm === undefined ? ended : join(farm, ended),
  };
}

function whyForeign(
  request: BenchRequest,
  run: DeviceRun,
  start: Extract<BenchEvent, { readonly event: "session-started" }>,
): string | undefined {
  const same =
    start.requestId === request.requestId && start.requestSha256 === run.requestSha256 && start.round === request.round;
  return same ? undefined : "the report answers another request";
}

/** Runtimes differ too much to stand in for each other. */
function whyOtherRuntime(asked: RuntimeName | undefined, { runtime: ran }: Environment): string | undefined {
  if (asked === undefined) return undefined;
  const { name, version } = runtimeTable[asked];
  if (ran.name === name && ran.version === version) return undefined;
  return `the app measured with ${ran.name} ${ran.version}, and ${name} ${version} was asked for (runtime: ${asked})`;
}

function join(first: string | undefined, second: string | undefined): string {
  return [first, second].filter((part) => part !== undefined).join("; ");
}
