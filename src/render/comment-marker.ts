/** How is a gate's comment found again among all comments of a pull request? By its first line, which no other gate's begins with. */
import { usualGate } from "../documents/gate-name.ts";
import type { ReportInput } from "./report-input.ts";

/** The first line of every comment. */
export function commentMarker({ gate }: Pick<ReportInput, "gate">): string {
  return gate === usualGate ? "<!-- edgegate:report -->" : `<!-- edgegate:report ${gate} -->`;
}

/** Who says it, as the last line of a comment has it: a gate's name where there may be several. */
export function speaker({ gate, toolVersion }: Pick<ReportInput, "gate" | "toolVersion">): string {
  return gate === usualGate ? `edgegate ${toolVersion}` : `edgegate ${toolVersion}, check ${gate}`;
}
