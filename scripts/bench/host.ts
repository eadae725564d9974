/**
 * Does the host runner measure what LiteRT's own `litert-benchmark` measures, and what does it cost itself?
 * `node scripts/bench/host.ts [rounds]`: runs both in turn on xnnpack, one thread, and compares their medians. Exit 1 beyond
 * 5 % or 2 µs.
 */
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { hostFarm } from "../../src/adapters/farms/host/farm.ts";
import { systemClock } from "../../src/adapters/terminal/clock.ts";
import { parseBenchReport } from "../../src/documents/bench-report-text.ts";
import type { BenchModel } from "./models.ts";
import { face, hand, mobileNetV2, processes, progress, python } from "./models.ts";
import { median, sessionOf } from "./session.ts";
import { aSubject } from "../../test/fakes/a-subject.ts";

const rounds = Number(process.argv[2] ?? 14);
const inferences = 200;
const limits = { ratio: 0.05, costNs: 2000 };

async function official(model: BenchModel, folder: string): Promise<number> {
  const result = join(folder, "result.json");
  const args = ["-m", "ai_edge_litert.tools.benchmark_litert_model", "--model", model.path, "--result_json", result];
  const counts = ["--num_runs", String(inferences), "--warmup_runs", "50", "--num_threads", "1"];
  const ran = await processes.run(await python.python("litert"), [...args, ...counts], {});
  if (ran.exitCode !== 0) throw new Error(`litert-benchmark failed: ${ran.stderr}`);
  const Result = z.object({ latency: z.object({ median_ms: z.number() }) });
  return Result.parse(JSON.parse(await readFile(result, "utf8"))).latency.median_ms;
}

async function ours(model: BenchModel, folder: string): Promise<number> {
  const farm = hostFarm({ processes, python, clock: systemClock, root: folder });
  const quiet = { ...progress, start: () => ({ update: () => undefined, finish: () => undefined }) };
  const session = await sessionOf(model, folder, { pairs: 1, inferences });
  const device = { farm: "host", model: "this", osVersion: "this" };
  const { outcome } = await farm.run({ subject: aSubject, device, ...session, signal: undefined, progress: quiet });
  const report = parseBenchReport(await readFile(join(folder, outcome.report?.path ?? "none"), "utf8"));
  if (report.status !== "read" || report.end !== "complete") throw new Error("no complete report");
  const samples = report.events.flatMap((event) => (event.event === "block" ? event.samplesNs : []));
  return median(samples) / 1e6;
}

async function compare(model: BenchModel): Promise<boolean> {
  const folder = await mkdtemp(join(tmpdir(), "edgegate-bench-"));
  const pairs: { readonly official: number; readonly ours: number }[] = [];
  try {
    for (let round = 0; round < rounds; round += 1) {
      // Which of the two goes first alternates, so that drift hits both.
      const first = round % 2 === 0 ? await official(model, folder) : undefined;
      const mine = await ours(model, folder);
      pairs.push({ official: first ?? (await official(model, folder)), ours: mine });
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  const ratio = median(pairs.map((pair) => pair.ours / pair.official)) - 1;
  const ok = Math.abs(ratio) <= limits.ratio;
  const p50 = [median(pairs.map((pair) => pair.official)), median(pairs.map((pair) => pair.ours))];
  const [theirs = 0, mine = 0] = p50;
  const verdict = ok ? "within 5 %" : "BEYOND 5 %";
  console.log(
    `| ${model.name} | ${theirs.toFixed(3)} | ${mine.toFixed(3)} | ${(ratio * 100).toFixed(1)} % | ${verdict} |`,
  );
  return ok;
}

async function cost(): Promise<boolean> {
  const script = fileURLToPath(new URL("runner_cost.py", import.meta.url));
  const ran = await processes.run(await python.python("litert"), [script, face.path, face.shape.join(",")], {
    env: { PYTHONPATH: python.packageRoot },
  });
  if (ran.exitCode !== 0) throw new Error(ran.stderr);
  const Cost = z.object({ loopNs: z.number(), insideNs: z.number(), outputs: z.number() });
  const { loopNs, insideNs, outputs } = Cost.parse(JSON.parse(ran.stdout));
  const ok = loopNs <= limits.costNs;
  console.log(
    `\nRunner's own cost per sample (${outputs} outputs): ${loopNs} ns, of which ${insideNs} ns inside the sample; ${ok ? "within" : "BEYOND"} 2 µs`,
  );
  return ok;
}

console.log(
  `${new Date().toISOString().slice(0, 10)}, ${cpus()[0]?.model ?? "unknown"}, ${cpus().length} cores, ${rounds} rounds\n`,
);
console.log(
  "| model | litert-benchmark p50 (ms) | host runner p50 (ms) | median difference | |\n| --- | --- | --- | --- | --- |",
);
const results: boolean[] = [];
for (const model of [face, hand, await mobileNetV2()]) results.push(await compare(model));
results.push(await cost());
if (results.includes(false)) process.exitCode = 1;
