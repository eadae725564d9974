/** How do we stop when the fault is ours or our user's? With one kind of error that says what was seen and what to do. */
import type { ExitCode } from "./exit-codes.ts";

/** A failure from the catalogue. Outcomes of the world (a crash, a refused conversion) are data and never this. */
export class Failure extends Error {
  override readonly name = "Failure";
  readonly code: string;
  readonly exitCode: ExitCode;
  /** What to do, with a line that can be copied where there is one. */
  readonly remedy: string;

  constructor(code: string, exitCode: ExitCode, seen: string, remedy: string, cause?: unknown) {
    super(seen, cause === undefined ? undefined : { cause });
    this.code = code;
    this.exitCode = exitCode;
    this.remedy = remedy;
  }
}
