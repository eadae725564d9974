/** Is a pull request judged now, or once its author or a maintainer says so? */
import type { PullRequestSettings } from "../documents/settings.ts";

/** What a pull request shows of its author's and maintainers' wishes. */
export type PullRequestState = { readonly isDraft: boolean; readonly labels: readonly string[] };

/** Why it is not judged yet: it is a draft, or lacks the label. */
export type Wait = ({ readonly of: "draft" } | { readonly of: "label"; readonly label: string }) & {
  /** Whether a comment is begun to say so, where there is none. Absent: not. */
  readonly beginsComment?: true;
};

/** Undefined: it is judged now. What is named first has to end first. */
export function waitsFor(
  { drafts, label, commentWhileWaiting }: PullRequestSettings,
  state: PullRequestState,
): Wait | undefined {
  const told = commentWhileWaiting === true ? { beginsComment: true as const } : {};
  if (drafts === "wait" && state.isDraft) return { of: "draft", ...told };
  // GitHub's labels differ in more than case, or not at all.
  const isSet = (wanted: string) => state.labels.some((one) => one.toLowerCase() === wanted.toLowerCase());
  return label === undefined || isSet(label) ? undefined : { of: "label", label, ...told };
}

/** Whether any state of a pull request could make it wait. */
export function mayWait({ drafts, label }: PullRequestSettings): boolean {
  return drafts === "wait" || label !== undefined;
}
