/** Is a comment begun where none is? One that is there is kept true, whatever this says. */
import type { BodyOf } from "../documents/by-kind.ts";
import type { Settings } from "../documents/settings.ts";

/** `verdict`: absent as long as nothing is judged yet; what might turn red is then no reason. */
export function wantsComment(
  { comment }: Pick<Settings, "comment">,
  changes: BodyOf<"changes">,
  verdict: Pick<BodyOf<"verdict">, "verdict" | "exitCode"> | undefined,
): boolean {
  switch (comment) {
    case "always":
      return true;
    case "on-change":
      return changes.models.some(({ change }) => change !== "unchanged") || (verdict?.verdict ?? "pass") !== "pass";
    case "on-failure":
      return (verdict?.exitCode ?? 0) !== 0;
  }
}
