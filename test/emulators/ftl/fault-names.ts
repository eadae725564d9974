/**
 * What can go wrong in Test Lab, by name? Each row is a fault that was seen or documented (sources in the knowledge that the issue
 * names); a scenario plants it by its name. `says`: what a client observes.
 */

/** `http`: any route. `storage`, `matrix`, `catalog`, `execution`, `payload`: a point inside the lab. */
type FaultPlace = "http" | "storage" | "matrix" | "catalog" | "execution" | "payload";

interface FaultRow {
  readonly place: FaultPlace;
  readonly says: string;
  /** Whether the work was done although the answer went wrong. A scenario may say otherwise. Absent: not done. */
  readonly committed?: true;
  /** It lasts: a state of the lab, not an event. */
  readonly lasts?: true;
}

const rows = {
  "http-400": { place: "http", says: "400 INVALID_ARGUMENT" },
  "http-401": { place: "http", says: "401 UNAUTHENTICATED, although the token was good" },
  "http-403": { place: "http", says: "403 PERMISSION_DENIED" },
  "http-403-service-disabled": { place: "http", says: "403 with SERVICE_DISABLED and the address that enables it" },
  "http-404": { place: "http", says: "404 NOT_FOUND, as just after create" },
  "http-408": { place: "http", says: "408" },
  "http-409": { place: "http", says: "409 ABORTED" },
  "http-429": { place: "http", says: "429 RESOURCE_EXHAUSTED without Retry-After" },
  "http-429-retry-after": { place: "http", says: "429 with Retry-After (`seconds`, 30 unless told)" },
  "http-500": { place: "http", says: "500 INTERNAL" },
  "http-502-html": { place: "http", says: "502 with a page of HTML" },
  "http-503": { place: "http", says: "503 UNAVAILABLE; with `forSeconds` an outage" },
  "http-503-retry-after": { place: "http", says: "503 with Retry-After (`seconds`, 30 unless told)" },
  "http-504": { place: "http", says: "504 DEADLINE_EXCEEDED" },
  "html-200": { place: "http", says: "200 with a page of HTML, as from a proxy" },
  "truncated-json-200": { place: "http", says: "200 with JSON that stops half-way", committed: true },
  "empty-object-200": { place: "http", says: "200 with {}", committed: true },
  "reset-before": { place: "http", says: "the connection is reset before anything is done" },
  "reset-after-commit": { place: "http", says: "the work is done, then the connection is reset", committed: true },
  "reset-mid-body": { place: "http", says: "the connection is reset in the middle of the answer", committed: true },
  refused: { place: "http", says: "no connection is taken for `forSeconds` (60 unless told)" },
  hang: { place: "http", says: "no byte ever comes" },
  "hang-after-commit": { place: "http", says: "the work is done, and no byte ever comes", committed: true },
  trickle: {
    place: "http",
    says: "the answer comes byte by byte, in `seconds` (45 unless told)",
    committed: true,
  },
  "wrong-content-length": { place: "http", says: "the answer is shorter than its Content-Length", committed: true },
  "unknown-enum": { place: "http", says: "states and outcomes have values that nobody knows yet", committed: true },
  "extra-fields": { place: "http", says: "every object has a field that nobody knows yet", committed: true },
  "null-lists": { place: "http", says: "lists are null", committed: true },

  "gcs-308-partial-range": { place: "storage", says: "308 whose Range says that half the chunk was stored" },
  "gcs-308-no-range": { place: "storage", says: "308 without Range: nothing of the upload was stored" },
  "gcs-410-session-gone": { place: "storage", says: "410: the upload session is gone" },
  "gcs-503-chunk": { place: "storage", says: "503 on a chunk of an upload" },
  "gcs-403-create": { place: "storage", says: "403: no storage.objects.create" },
  "gcs-404-bucket": { place: "storage", says: "404: no such bucket" },
  "gcs-412": { place: "storage", says: "412: somebody else was faster" },
  "gcs-md5-mismatch": {
    place: "storage",
    says: "the stored object's md5Hash and crc32c are not those of what was sent",
  },
  "gcs-size-mismatch": { place: "storage", says: "the stored object is shorter than what was sent" },
  "gcs-list-empty-page": { place: "storage", says: "a page of a list has no items, and a nextPageToken" },
  "gcs-listed-but-404": { place: "storage", says: "an object is listed, and 404 when asked for" },
  "gcs-late-object": { place: "storage", says: "results are listed `seconds` (120 unless told) later than usual" },
  "gcs-truncated-download": { place: "storage", says: "a download ends early, with a Content-Length that fits" },
  "gcs-huge-object": { place: "storage", says: "the report's metadata says 600 MB" },

  "matrix-invalid": { place: "matrix", says: "INVALID with the detail `value` (MALFORMED_APK unless told)" },
  "matrix-invalid-extended": { place: "matrix", says: "INVALID with a list of extended details" },
  "matrix-invalid-quota": { place: "matrix", says: "INVALID/TEST_QUOTA_EXCEEDED after create was fine" },
  "matrix-error": { place: "matrix", says: "ERROR, and never a toolResultsExecution" },
  "matrix-stuck-validating": { place: "matrix", says: "VALIDATING for ever" },
  "matrix-stuck-pending": {
    place: "matrix",
    says: "PENDING for `seconds` (6 hours unless told), then skipped: pendingTimeout",
  },
  "matrix-no-outcome": { place: "matrix", says: "FINISHED without outcomeSummary" },
  "matrix-cancelled-by-other": { place: "matrix", says: "somebody cancels it in the console while it runs" },
  "matrix-lost": { place: "matrix", says: "404 for `seconds` (20 unless told) after create: consistent only later" },
  "cancel-404": { place: "matrix", says: "cancel answers 404" },
  "cancel-500": { place: "matrix", says: "cancel answers 500, and did nothing" },
  "cancel-no-effect": { place: "matrix", says: "cancel answers well, and did nothing" },
  "cancel-races-finish": { place: "matrix", says: "cancel answers well, and the matrix finished in that moment" },
  "executions-late": { place: "matrix", says: "a second execution of the device is added when the first has finished" },
  "executions-reordered": { place: "matrix", says: "the order of executions changes from poll to poll" },

  "model-gone": { place: "catalog", says: "the model `device` left the catalog", lasts: true },
  "capacity-low": { place: "catalog", says: "the model's capacity is LOW", lasts: true },
  "capacity-none": { place: "catalog", says: "the model's capacity is NONE", lasts: true },
  "capacity-absent": { place: "catalog", says: "the model has no perVersionInfo", lasts: true },
  "xcode-default-moved": { place: "catalog", says: "another Xcode is the default", lasts: true },

  "execution-error": { place: "execution", says: "the execution is ERROR with an errorMessage; the matrix FINISHED" },
  "execution-unsupported": { place: "execution", says: "the execution is UNSUPPORTED_ENVIRONMENT" },
  "execution-incompatible-environment": { place: "execution", says: "the execution is INCOMPATIBLE_ENVIRONMENT" },
  "execution-incompatible-architecture": { place: "execution", says: "the execution is INCOMPATIBLE_ARCHITECTURE" },
  "outcome-infrastructure-failure": { place: "execution", says: "inconclusive: infrastructureFailure; no files" },
  "outcome-aborted-by-user": { place: "execution", says: "inconclusive: abortedByUser" },
  "outcome-crashed": { place: "execution", says: "failure: crashed, with what was reported until then" },
  "outcome-other-native-crash": { place: "execution", says: "success, with otherNativeCrash" },
  "outcome-timed-out": { place: "execution", says: "failure: timedOut, with what was reported until then" },
  "outcome-not-installed": { place: "execution", says: "failure: notInstalled; no report" },
  "outcome-out-of-memory": {
    place: "execution",
    says: "failure: deviceOutOfMemory, with what was reported until then",
  },
  "outcome-incompatible-device": { place: "execution", says: "skipped: incompatibleDevice" },
  "outcome-incompatible-architecture": { place: "execution", says: "skipped: incompatibleArchitecture" },
  "outcome-incompatible-app-version": { place: "execution", says: "skipped: incompatibleAppVersion" },
  "outcome-pending-timeout": { place: "execution", says: "skipped: pendingTimeout" },
  "outcome-flaky": { place: "execution", says: "flaky: failed, and passed in a re-run" },
  "outcome-timed-out-success": {
    place: "execution",
    says: "a game loop's time was up; success, with a part of the report",
  },
  "usage-null": { place: "execution", says: "steps have no deviceUsageDuration" },
  "environments-empty": { place: "execution", says: "Tool Results lists no environments, only steps" },

  "payload-missing": { place: "payload", says: "success, and no report" },
  "payload-empty": { place: "payload", says: "success, and a report of no bytes" },
  "payload-cut": { place: "payload", says: "success, and a report that stops in the middle of a line" },
  "payload-nan": { place: "payload", says: "success, and a report with NaN for a duration" },
  "payload-old-schema": { place: "payload", says: "success, and a report of another schemaVersion" },
  "payload-other-run": { place: "payload", says: "success, and the report of another request" },
  "payload-other-model": { place: "payload", says: "success, and a report about another model file" },
  "payload-other-app": { place: "payload", says: "success, and a report of another app" },
  "payload-some-delegates": {
    place: "payload",
    says: "success, and a report without the launches of the last delegate",
  },
  "payload-duplicate": { place: "payload", says: "success, and a second, older report in a folder …_rerun_1" },
  "payload-deeper": { place: "payload", says: "success, and the report some folders deeper than usual" },
} satisfies Record<string, FaultRow>;

export type FaultName = keyof typeof rows;
export const faultRows: Readonly<Record<FaultName, FaultRow>> = rows;

export function isFaultName(name: string): name is FaultName {
  return Object.hasOwn(rows, name);
}

/** All of them, for the README. */
export function faultTable(): string {
  const lines = Object.entries(faultRows).map(([name, { place, says }]) => `| \`${name}\` | ${place} | ${says} |\n`);
  return `| name | place | what a client sees |\n| --- | --- | --- |\n${lines.join("")}`;
}
