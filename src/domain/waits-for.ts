/** Is a pull request judged now, or once its author or a maintainer says so? */
import type { PullRequestSettings } from "../documents/settings.ts";

/** What a pull request shows of its author's and maintainers' wishes. */
export type PullRequestState = { readonly isDraft: boolean; readonly labels: readonly string[] };

/** Why it is not judged yet: it is a draft, or lacks the label. */
export type Wait = { readonly of: "draft" } | { readonly of: "label"; readonly label: string };

/** Undefined: it is judged now. What is named first has to end first. */
export function waitsFor({ drafts, label }: PullRequestSettings, state: PullRequestState): Wait | undefined {
  if (drafts === "wait" && state.isDraft) return { of: "draft" };
  // GitHub's labels differ in more than case, or not at all.
  const isSet = (wanted: string) => state.labels.some((one) => one.toLowerCase() === wanted.toLowerCase());
  return label === undefined || isSet(label) ? undefined : { of: "label", label };
}

/** Whether any state of a pull request could make it wait. */
export function mayWait({ drafts, label }: PullRequestSettings): boolean {
  return drafts === "wait" || label !== undefined;
}
