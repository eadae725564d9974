/**
 * Do the two implementations of the contract measure alike? `node scripts/bench/runtimes.ts [sessions]`: face_detection_short_range on
 * the Python runner and on the Android core, in turns, under cpu and xnnpack. Prints delegated nodes and the p50 of each.
 */
import { readFile, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { hostFarm } from "../../src/adapters/farms/host/farm.ts";
import { jvmFarm } from "../../src/adapters/farms/jvm/farm.ts";
import { systemClock } from "../../src/adapters/terminal/clock.ts";
import type { BenchEvent } from "../../src/documents/bench-report.ts";
import { parseBenchReport } from "../../src/documents/bench-report-text.ts";
import { aRequest } from "../../test/adapters/farms/host/a-request.ts";
import { quietProgress } from "../../test/fakes/progress.ts";
import { jvmOptions, processes, python } from "../../test/requirements.ts";
import { aSubject } from "../../test/fakes/a-subject.ts";

const sessions = Number(process.argv[2] ?? 4);
const root = await mkdtemp(join(tmpdir(), "edgegate-runtimes-"));
const face = await readFile("node_modules/@mediapipe/face_detection/face_detection_short_range.tflite");
const farms = {
  python: hostFarm({ processes, python, clock: systemClock, root }),
  jvm: jvmFarm({ ...jvmOptions, clock: systemClock, root }),
} as const;
const names = ["python", "jvm"] as const;
const input = new Float32Array(128 * 128 * 3).fill(0.5);

async function eventsOf(name: (typeof names)[number], delegate: "cpu" | "xnnpack"): Promise<readonly BenchEvent[]> {
  const { request, files } = await aRequest(root, face, input, [1, 128, 128, 3]);
  const order = {
    ...request,
    warmUp: { minInferences: 10, minNs: 200_000_000, maxNs: 3_000_000_000 },
    cases: request.cases.map((one) => ({ ...one, delegate })),
    launches: request.launches
      .filter(({ kind }) => kind === "paired")
      .map((launch) => ({ ...launch, pairs: 4, inferences: 20, dropped: 2, timeBoxNs: 30_000_000_000 })),
  };
  const device = { farm: name, model: "this", osVersion: "any" };
  const run = await farms[name].run({
    subject: aSubject,
    device,
    request: order,
    files,
    signal: undefined,
    progress: quietProgress,
  });
  const read = parseBenchReport(await readFile(join(root, run.outcome.report?.path ?? ""), "utf8"));
  if (read.status !== "read") throw new Error(read.reason);
  return read.events;
}

function median(samples: readonly number[]): number {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

try {
  for (const delegate of ["xnnpack", "cpu"] as const) {
    const inside: number[] = [];
    const launches = { python: [] as number[], jvm: [] as number[] };
    const nodes = { python: new Set<string>(), jvm: new Set<string>() };
    for (let at = 0; at < sessions; at += 1) {
      for (const name of at % 2 === 0 ? names : names.toReversed()) {
        const events = await eventsOf(name, delegate);
        launches[name].push(median(events.flatMap((one) => (one.event === "block" ? one.samplesNs : []))));
        inside.push(...events.flatMap((one) => (one.event === "block" ? (one.nativeNs ?? []) : [])));
        for (const one of events)
          if (one.event === "delegation")
            nodes[name].add(`${one.delegatedNodes}/${one.totalNodes} in ${one.partitions}`);
      }
    }
    for (const name of names)
      console.log(
        `${delegate} ${name}: nodes ${[...nodes[name]].join(" | ")}, p50 ${(median(launches[name]) / 1e6).toFixed(3)} ms`,
      );
    console.log(`${delegate} jvm, by the runtime's own clock: p50 ${(median(inside) / 1e6).toFixed(3)} ms`);
    console.log(`${delegate}: jvm / python = ${(median(launches.jvm) / median(launches.python)).toFixed(3)}`);
  }
} finally {
  await rm(root, { recursive: true, force: true });
}
