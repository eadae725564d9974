/** What does the check say while a pull request waits to be judged? Who reads it learns what ends the waiting. */

/** One line that fits into a commit status. */
export function renderWait(wait: { readonly of: "draft" } | { readonly of: "label"; readonly label: string }): string {
  switch (wait.of) {
    case "draft":
      return "A draft: judged when it is ready for review";
    case "label":
      return `Waiting for the label "${wait.label}", then judged`;
  }
}
