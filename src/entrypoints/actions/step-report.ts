/** How does a step speak with GitHub's runner? Through @actions/core: outputs, the job summary, annotations and lines. */
import * as core from "@actions/core";
import type { Annotation } from "../../render/annotations.ts";
import { guardCommand } from "../../render/terminal/escape-terminal.ts";

/** What a step can say to the runner. */
export interface StepReport {
  output(name: OutputName, value: string): void;
  /** Adds markdown to the job summary. Rejects when there is no summary file. */
  summary(markdown: string): Promise<void>;
  annotate(annotation: Annotation): void;
  /** Lines of the log that the runner can't take for commands of ours. */
  log(text: string): void;
}

/** Names are those of action.yml. */
export const outputNames = [
  "verdict",
  "exit-code",
  "comment-url",
  "report-path",
  "documents-path",
  "legs",
  "judge",
  "build-android",
  "build-ios",
  "approved",
  "pull-request",
  "unchanged-in",
] as const;
/** As `action.yml` names them. */
export type OutputName = (typeof outputNames)[number];

/** The runner of this job. */
export function runnerReport(): StepReport {
  return {
    output: (name, value) => core.setOutput(name, value),
    async summary(markdown) {
      await core.summary.addRaw(markdown).write();
    },
    annotate({ level, title, message, position }) {
      const properties = {
        title,
        ...(position === undefined
          ? {}
          : { file: position.file, startLine: position.line, startColumn: position.column }),
      };
      if (level === "error") core.error(message, properties);
      else core.warning(message, properties);
    },
    log(text) {
      // The runner ends a line at a lone carriage return, too.
      for (const line of text.split(/\r\n?|\n/)) core.info(guardCommand(line));
    },
  };
}
