/** How can a report be wrong although the test passed? */
import type { FaultName } from "./fault-names.ts";
import { isObject, type Json, type JsonObject, object, parseJson } from "./json.ts";

export interface Payloads {
  /** Undefined: there is none. */
  readonly report: string | undefined;
  /** An older one beside it. */
  readonly second?: string;
}

export function badPayload(faults: ReadonlySet<FaultName>, report: string): Payloads {
  const has = (name: FaultName): boolean => faults.has(name);
  if (has("payload-missing")) return { report: undefined };
  if (has("payload-empty")) return { report: "" };
  if (has("payload-cut")) return { report: report.slice(0, Math.floor(report.length * 0.7)) };
  if (has("payload-nan")) return { report: report.replace(/"loadNs":\d+/, '"loadNs":NaN') };
  if (has("payload-old-schema")) return { report: report.replace('"schemaVersion":1', '"schemaVersion":0') };
  if (has("payload-other-run")) return { report: otherRun(report) };
  if (has("payload-other-model"))
    return { report: report.replaceAll(/"modelSha256":"[0-9a-f]+"/g, `"modelSha256":"${"e".repeat(64)}"`) };
  if (has("payload-other-app"))
    return { report: report.replaceAll(/"appSha256":"[0-9a-f]+"/g, `"appSha256":"${"e".repeat(64)}"`) };
  if (has("payload-some-delegates")) return { report: withoutLastCase(report) };
  if (has("payload-duplicate")) return { report, second: otherRun(report) };
  return { report };
}

function otherRun(report: string): string {
  return report
    .replace(/"requestSha256":"[0-9a-f]+"/, `"requestSha256":"${"d".repeat(64)}"`)
    .replace(/"requestId":"[^"]+"/, '"requestId":"another-run"');
}

/** The session says that it finished, but of its last case there is nothing. */
function withoutLastCase(report: string): string {
  const events = report
    .split("\n")
    .filter((line) => line !== "")
    .flatMap((line) => {
      try {
        const event: Json = parseJson(line);
        return isObject(event) ? [event] : [];
      } catch {
        return [];
      }
    });
  const last = events.findLast(({ event }) => event === "launch-started")?.["case"];
  const gone = new Set(
    events.filter((one) => one["event"] === "launch-started" && one["case"] === last).map((one) => one["launch"]),
  );
  const kept = events.filter(({ launch }) => launch === undefined || !gone.has(launch));
  const count = (name: string): number => kept.filter(({ event }) => event === name).length;
  const finished: JsonObject = {
    launchesFinished: count("launch-finished"),
    launchesFailed: count("launch-failed"),
  };
  return kept
    .map((one) => (one["event"] === "session-finished" ? { ...object(one), ...finished } : one))
    .map((one) => `${JSON.stringify(one)}\n`)
    .join("");
}
