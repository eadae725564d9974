/** Is this text the report that we wait for? Bound to the request, the app and the models by their digests. */
import { parseBenchReport } from "../../../documents/bench-report-text.ts";
import type { BenchRequest } from "../../../documents/bench-request.ts";

/** What a report must name to be ours. */
export interface Expected {
  readonly request: BenchRequest;
  readonly requestSha256: string;
  readonly appSha256: string;
}

/** What a text that came back is. */
export type Payload =
  /** All of it. */
  | { readonly status: "complete" }
  /** It is ours and stops early: `stopped` when the device said why. */
  | { readonly status: "cut" | "stopped"; readonly reason: string; readonly byTimeBox: boolean }
  /** Somebody else's: another request's, app's or model's. */
  | { readonly status: "foreign"; readonly reason: string }
  | { readonly status: "unreadable"; readonly reason: string };

/** Judges one text; tests take its strictness away. */
export type ReadPayload = (text: string, expected: Expected) => Payload;

/** Never throws. What answers another request, or is of another app or model, is `foreign`, whatever it measured. */
export const readPayload: ReadPayload = (text, { request, requestSha256, appSha256 }) => {
  const report = parseBenchReport(text);
  if (report.status === "unreadable") return report;
  const [start] = report.events;
  if (start?.event !== "session-started") return { status: "unreadable", reason: "it does not begin with a session" };
  const foreign = (reason: string): Payload => ({ status: "foreign", reason });
  const { requestId, round } = request;
  if (start.requestId !== requestId || start.round !== round || start.requestSha256 !== requestSha256)
    return foreign("the report answers another request");
  if (start.environment.appSha256 !== appSha256) return foreign("the report is of another app");
  const known = new Set(request.files.map(({ sha256 }) => sha256));
  if (report.events.some((event) => event.event === "loaded" && !known.has(event.modelSha256)))
    return foreign("the report is of another model");
  if (report.end === "complete") return { status: "complete" };
  const interrupted = report.events.find((event) => event.event === "session-interrupted");
  if (interrupted === undefined) return { status: "cut", reason: "it ends before its end", byTimeBox: false };
  const byTimeBox = interrupted.reason === "time-box";
  return {
    status: "stopped",
    reason: `the device stopped early (${interrupted.reason}): ${interrupted.detail}`,
    byTimeBox,
  };
};
