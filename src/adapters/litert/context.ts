/** What does every question to the Python half need? */
import type { Processes, PythonEnvironment, Store } from "../../ports.ts";

/** What all questions of one process share. */
export type Context = {
  readonly processes: Processes;
  readonly python: PythonEnvironment;
  readonly store: Store;
  /** The output folder, absolute. */
  readonly root: string;
  /** Where a user's evaluation command is run: the repository. */
  readonly repository: string;
  /** How much memory a process may take that reads a model. Absent: what there is. Kept where the system can (Linux). */
  readonly memoryBytes?: number;
  /** How long such a process may take in all, also one that reports on the way. Absent: for as long as it reports. */
  readonly answerMs?: number;
  /** Waits for a free core. */
  readonly inTurn: <Value>(work: () => Promise<Value>) => Promise<Value>;
  /** Waits until nobody else works under the same key: two sides with equal bytes are then converted once. */
  readonly alone: <Value>(key: string, work: () => Promise<Value>) => Promise<Value>;
};
