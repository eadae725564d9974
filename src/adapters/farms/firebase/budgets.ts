/** How long may each part of a run take before something else is done? Queueing has a budget of its own: no test timeout counts it. */

/** Milliseconds. */
export interface Budgets {
  readonly uploadMs: number;
  /** Until create is answered: a phone may be at work already, and nobody knows its name. */
  readonly submitMs: number;
  /** From create until the matrix is queued. */
  readonly validationMs: number;
  /** Waiting for a free phone; then another one is asked. */
  readonly queueMs: number;
  /** Beyond the test's own timeout: installing, and collecting on the device. */
  readonly runSlackMs: number;
  /** From the end of the run until its report is in the bucket. */
  readonly collectionMs: number;
  /** Fetching what is there, and paid for. */
  readonly downloadMs: number;
}

const minuteMs = 60_000;

/** What a run has. Tests shorten it. */
export const usualBudgets: Budgets = {
  uploadMs: 10 * minuteMs,
  submitMs: 12 * minuteMs,
  validationMs: 6 * minuteMs,
  queueMs: 15 * minuteMs,
  runSlackMs: 8 * minuteMs,
  collectionMs: 5 * minuteMs,
  downloadMs: 15 * minuteMs,
};

/** GitHub kills a cancelled step 7.5 s after it asked; this much of it is ours. */
export const graceMs = 6_000;
