/** What does each exit code mean? */

/** By their reasons; what a shell and a workflow step see. */
export const exitCodes = {
  /** Verdict pass or warn. */
  ok: 0,
  /** Verdict fail. */
  fail: 1,
  /** Wrong usage or configuration. */
  usage: 2,
  /** The environment: permissions, missing tools, no network. */
  environment: 3,
  /** Verdict inconclusive, under `on-inconclusive: fail`. */
  inconclusive: 4,
  /** A bug in edgegate. */
  bug: 70,
  /** Interrupted (128 + SIGINT). */
  interrupted: 130,
} as const;

/** Any of them. */
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
