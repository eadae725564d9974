/** What did a case come to on each side, in words? */
import type { CaseFacts, CaseSideFacts } from "../../documents/comparison.ts";
import type { CaseStatus } from "../../documents/measurements.ts";

/** What each status says of a side. */
const statusWords: Readonly<Record<CaseStatus, string>> = {
  measured: "measured",
  "fell-back": "fell back",
  unsupported: "unsupported",
  crashed: "crashed",
  hung: "hung",
  "out-of-memory": "out of memory",
  "invalid-model": "refused by the runtime",
  error: "error",
  missing: "not measured",
  infrastructure: "device or farm failed",
  absent: "not there",
};

/** `crashed` in a sentence about the model: `digits crashes`. */
export const statusVerbs: Readonly<Record<CaseStatus, string>> = {
  measured: "was measured",
  "fell-back": "falls back",
  unsupported: "is not supported",
  crashed: "crashes",
  hung: "hangs",
  "out-of-memory": "runs out of memory",
  "invalid-model": "is refused by the runtime",
  error: "does not run",
  missing: "was not measured",
  infrastructure: "was not measured",
  absent: "is not there",
};

/** `fell back to cpu`, `crashed`. */
export function statusText({ status, delegation, finished }: CaseSideFacts): string {
  // Its launches with the other side were lost, those alone were not.
  if (status === "missing" && finished > 0) return "ran";
  const to = status === "fell-back" && delegation !== undefined ? ` to ${delegation.applied}` : "";
  return `${statusWords[status]}${to}`;
}

/** Which delegates really ran: `xnnpack → cpu`. */
export function appliedPair({ baseline, candidate }: CaseFacts): string {
  return `${baseline.delegation?.applied ?? "unknown"} → ${candidate.delegation?.applied ?? "unknown"}`;
}

/** `measured → crashed`; once when both are alike. */
export function statusPair({ baseline, candidate }: CaseFacts): string {
  const main = statusText(baseline);
  const pr = statusText(candidate);
  return main === pr ? `${pr} on both sides` : `${main} → ${pr}`;
}
