/** What does one device and round need, over all its attempts? */
import type { Device } from "../../../documents/case-key.ts";
import type { Budgets } from "./budgets.ts";
import type { Intent, Job } from "./intent.ts";
import type { Journal } from "./journal.ts";
import type { Lab } from "./lab.ts";
import type { Matrices } from "./matrices.ts";
import type { Expected, ReadPayload } from "./payload.ts";

/** Shared by all attempts of a slot. */
export interface Session {
  readonly lab: Lab;
  readonly journal: Journal;
  readonly matrices: Matrices;
  readonly budgets: Budgets;
  readonly job: Job;
  readonly expected: Expected;
  readonly readPayload: ReadPayload;
  /** Uniform in [0, 1). */
  readonly random: () => number;
  /** What is to be measured, for people. */
  readonly work: string;
  /** Tells people how far it is. */
  say(text: string): void;
  /** Uploads what the matrix needs and writes the intent down; gives the one that stands there then. */
  newIntent(order: {
    readonly slot: string;
    readonly attempt: number;
    readonly device: Device;
    readonly signal: AbortSignal | undefined;
  }): Promise<Intent>;
  /** An equivalent of the device that the plan asked for, of those that were not tried. Undefined: there is none. */
  substitute(tried: readonly Device[]): Promise<Device | undefined>;
}
