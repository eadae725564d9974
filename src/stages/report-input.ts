/** What does a renderer read? The documents and the decision, joined. */
import type { BodyOf } from "../documents/by-kind.ts";
import type { ReportInput } from "../render/report-input.ts";
import type { Decision } from "./decide.ts";
import type { Ports } from "./stage-ports.ts";

/** Everything that a renderer reads. */
export function reportInput(
  ports: Pick<Ports, "toolVersion" | "gate" | "links">,
  subject: ReportInput["subject"],
  evidence: Omit<
    ReportInput,
    "subject" | "toolVersion" | "gate" | "comparison" | "verdict" | "sessions" | "history" | "measuredAgain" | "links"
  >,
  decision: Decision,
  history: BodyOf<"history"> | undefined,
): ReportInput {
  return {
    subject,
    toolVersion: ports.toolVersion,
    gate: ports.gate,
    ...evidence,
    comparison: decision.comparison,
    verdict: decision.verdict,
    sessions: decision.measurements.sessions,
    ...(history === undefined ? {} : { history }),
    links: ports.links,
  };
}
