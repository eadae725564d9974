/** What does a Swift toolchain need of the world around it? */
import type { Processes, Progress, TakeTurn } from "../../ports.ts";

export interface SwiftOptions {
  readonly processes: Processes;
  readonly progress: Progress;
  readonly takeTurn: TakeTurn;
  /** What is made is kept below this folder. */
  readonly cacheFolder: string;
}
