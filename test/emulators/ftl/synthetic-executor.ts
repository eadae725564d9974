/** How does a phone measure that is not there? Plausible durations, seeded: larger models take longer, and delegates differ. */
import { createHash } from "node:crypto";
import { BenchRequest, type RequestCase } from "../../../src/documents/bench-request.ts";
import { printBenchEvent } from "../../../src/documents/bench-report-text.ts";
import type { DelegateName, SideName } from "../../../src/documents/words.ts";
import { quiet, simulatePhone } from "../../fakes/simulated-phone.ts";
import type { DeviceResult, Execute } from "./device-job.ts";
import { parseJson } from "./json.ts";

/** Of `xnnpack`'s time. */
const delegateFactor: Record<DelegateName, number> = { xnnpack: 1, cpu: 2.7, gpu: 0.6, nnapi: 1.1, coreml: 0.5 };

export const syntheticExecutor: Execute = (job) => {
  const request = BenchRequest.parse(parseJson(job.requestText));
  const sizes = new Map(request.files.map(({ id, sizeBytes }) => [id, sizeBytes]));
  const medianOf = (of: RequestCase, side: SideName): number => {
    const bytes = sizes.get(of[side]?.model ?? "") ?? 0;
    return Math.round((400_000 + 4 * bytes) * delegateFactor[of.delegate]);
  };
  const events = simulatePhone({
    request,
    requestSha256: createHash("sha256").update(job.requestText).digest("hex"),
    environment: {
      platform: job.platform,
      deviceModel: job.modelName,
      osVersion: job.osVersion,
      osBuild: "synthetic",
      abi: job.abi,
      soc: "nothing: synthetic samples",
      ...job.app,
    },
    behave: (of, side) => ({
      ...quiet,
      medianNs: medianOf(of, side),
      loadNs: 2_000_000 + medianOf(of, side),
      peakBytes: 8_000_000 + 3 * (sizes.get(of[side]?.model ?? "") ?? 0),
    }),
    seed: job.seed,
  });
  const report = events.map(printBenchEvent).join("");
  return Promise.resolve<DeviceResult>({ report, durationMs: durationOf(request, medianOf) });
};

/** Starting a process, warming up, and every inference. */
function durationOf(request: BenchRequest, medianOf: (of: RequestCase, side: SideName) => number): number {
  const cases = new Map(request.cases.map((one) => [one.id, one]));
  let ns = 0;
  for (const { case: id, loadOrder, pairs, inferences, dropped } of request.launches) {
    const of = cases.get(id);
    if (of === undefined) continue;
    ns += 600e6 + request.coolDown.pauseNs;
    for (const side of loadOrder) ns += (pairs * (inferences + dropped) + 20) * medianOf(of, side);
  }
  return Math.round(ns / 1e6);
}
