/** What does a Swift toolchain need of the world around it? */
import type { MakeOnce, Processes, Progress } from "../../ports.ts";

/** What a toolchain is found or made with. */
export interface SwiftOptions {
  readonly processes: Processes;
  readonly progress: Progress;
  readonly makeOnce: MakeOnce;
  /** What is made is kept below this folder. */
  readonly cacheFolder: string;
}
