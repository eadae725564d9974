/** Which failures exist, and what does each say? One entry a failure: what was seen, what to do. */
import { exitCodes } from "./exit-codes.ts";
import { Failure } from "./failure.ts";

const { usage, environment, bug, interrupted } = exitCodes;

export const failures = {
  aborted: () =>
    new Failure(
      "aborted",
      interrupted,
      "Interrupted.",
      "Run the same command again: finished parts are taken from the cache.",
    ),
  documentUnreadable: (path: string, why: string, cause?: unknown) =>
    new Failure(
      "document-unreadable",
      bug,
      `The document ${path} can't be read: ${why}.`,
      "Run the command that writes it again. If it came from another job, check that the whole artifact was downloaded.",
      cause,
    ),
  documentStale: (path: string, input: string) =>
    new Failure(
      "document-stale",
      usage,
      `The document ${path} was made from another ${input} than the one that is there now.`,
      "Run the stages after the changed one again.",
    ),
  documentMissing: (path: string, command: string) =>
    new Failure(
      "document-missing",
      usage,
      `There is no ${path}.`,
      `Run \`edgegate ${command}\` first, with the same --out.`,
    ),
  internal: (what: string, cause?: unknown) =>
    new Failure(
      "internal",
      bug,
      `edgegate has a bug: ${what}.`,
      "Please report it with the output of the command.",
      cause,
    ),
  environmentBroken: (seen: string, remedy: string, cause?: unknown) =>
    new Failure("environment", environment, seen, remedy, cause),
} satisfies Record<string, (...args: never[]) => Failure>;
