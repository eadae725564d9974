/** What do the cores of the two apps share as writers? The model, and three delegates, of which the last is not there. */
import { face, faceShape } from "../adapters/farms/core-session.ts";
import type { Writer } from "./writers.ts";

export const coreWriter = {
  model: face,
  shape: faceShape,
  // Neither Android nor Linux has coreml.
  delegates: ["xnnpack", "cpu", "coreml"],
  ends: { "launch-finished": 6, "launch-failed": 1, "launch-skipped": 2 },
  opening: (kind) => `{"event":"${kind}"`,
} as const satisfies Partial<Writer>;
