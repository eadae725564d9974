/**
 * Do the two implementations of the contract measure alike? `node scripts/bench/runtimes.ts [pairs]`: face_detection_short_range on
 * the Python runner and on the Android core, in turns, under cpu and xnnpack. Prints delegated nodes, the p50 of each, and their ratio
 * with its interval over the pairs. Where the processor has AVX-512, the Python runner also runs without it: Android's library has no
 * kernels for it, and only then do both run the same ones.
 */
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import process from "node:process";
import { hostFarm } from "../../src/adapters/farms/host/farm.ts";
import { jvmFarm } from "../../src/adapters/farms/jvm/farm.ts";
import { systemClock } from "../../src/adapters/terminal/clock.ts";
import type { BenchEvent } from "../../src/documents/bench-report.ts";
import { parseBenchReport } from "../../src/documents/bench-report-text.ts";
import { mapEstimate, meanInterval } from "../../src/domain/stats/mean-interval.ts";
import type { DeviceFarm, PythonEnvironment } from "../../src/ports.ts";
import { aRequest } from "../../test/adapters/farms/host/a-request.ts";
import { quietProgress } from "../../test/fakes/progress.ts";
import { jvmOptions, processes, python } from "../../test/requirements.ts";
import { aSubject } from "../../test/fakes/a-subject.ts";

const pairs = Number(process.argv[2] ?? 10);
const root = await mkdtemp(join(tmpdir(), "edgegate-runtimes-"));
const face = await readFile("node_modules/@mediapipe/face_detection/face_detection_short_range.tflite");
const input = new Float32Array(128 * 128 * 3).fill(0.5);
const pythonFarm = (environment: PythonEnvironment): DeviceFarm =>
  hostFarm({ processes, python: environment, clock: systemClock, root });

/** A virtual environment over the product's own, in which every process first leaves AVX-512 out. */
async function withoutAvx512(): Promise<PythonEnvironment> {
  const own = await python.python("litert");
  const folder = join(root, "python");
  await processes.run(own, ["-m", "venv", "--without-pip", folder], {});
  const [version = ""] = await readdir(join(folder, "lib"));
  const packages = join(folder, "lib", version, "site-packages");
  await mkdir(packages, { recursive: true });
  await copyFile("scripts/bench/android_kernels.py", join(packages, "android_kernels.py"));
  const ownPackages = join(dirname(dirname(own)), "lib", version, "site-packages");
  await writeFile(join(packages, "android.pth"), `${ownPackages}\nimport android_kernels\n`);
  const interpreter = join(folder, "bin", "python");
  return { ...python, python: () => Promise.resolve(interpreter) };
}

async function eventsOf(farm: DeviceFarm, delegate: "cpu" | "xnnpack"): Promise<readonly BenchEvent[]> {
  const { request, files } = await aRequest(root, face, input, [1, 128, 128, 3]);
  const order = {
    ...request,
    warmUp: { minInferences: 10, minNs: 200_000_000, maxNs: 3_000_000_000 },
    cases: request.cases.map((one) => ({ ...one, delegate })),
    launches: request.launches
      .filter(({ kind }) => kind === "paired")
      .map((launch) => ({ ...launch, pairs: 4, inferences: 20, dropped: 2, timeBoxNs: 30_000_000_000 })),
  };
  const device = { farm: farm.name, model: "this", osVersion: "any" };
  const run = await farm.run({
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

/** One launch: its p50 in ns, and what the delegate took. */
async function launch(farm: DeviceFarm, delegate: "cpu" | "xnnpack") {
  const events = await eventsOf(farm, delegate);
  const nodes = events.flatMap((one) =>
    one.event === "delegation" ? [`${one.delegatedNodes}/${one.totalNodes} in ${one.partitions}`] : [],
  );
  return {
    p50Ns: median(events.flatMap((one) => (one.event === "block" ? one.samplesNs : []))),
    nodes: [...new Set(nodes)].join(" | "),
  };
}

/** Launches in turns, the order alternating; the ratio is a geometric mean with the t interval of its logs. */
async function compare(name: string, reference: DeviceFarm, jvm: DeviceFarm, delegate: "cpu" | "xnnpack") {
  const found: { readonly reference: number; readonly jvm: number; readonly nodes: string }[] = [];
  for (let at = 0; at < pairs; at += 1) {
    const order = at % 2 === 0 ? [reference, jvm] : [jvm, reference];
    const launches = new Map<DeviceFarm, Awaited<ReturnType<typeof launch>>>();
    for (const farm of order) launches.set(farm, await launch(farm, delegate));
    const [one, other] = [launches.get(reference), launches.get(jvm)];
    if (one === undefined || other === undefined) throw new Error("a launch is missing");
    found.push({ reference: one.p50Ns, jvm: other.p50Ns, nodes: `${one.nodes}, JVM ${other.nodes}` });
  }
  const logs = meanInterval(found.map((pair) => Math.log(pair.jvm / pair.reference)));
  if (logs === undefined) throw new Error("at least one pair is needed");
  const { mean, interval } = mapEstimate(logs, (value) => (Math.exp(value) - 1) * 100);
  const ms = (read: (pair: (typeof found)[number]) => number): string => (median(found.map(read)) / 1e6).toFixed(3);
  const range = interval === undefined ? "" : ` (95 %: ${interval.low.toFixed(1)} to ${interval.high.toFixed(1)} %)`;
  console.log(`${delegate}, ${name}: nodes ${[...new Set(found.map(({ nodes }) => nodes))].join("; ")}`);
  console.log(
    `  p50 ${ms((pair) => pair.reference)} ms, JVM ${ms((pair) => pair.jvm)} ms: ${mean.toFixed(1)} %${range}, ${found.length} pairs`,
  );
}

try {
  const jvm = jvmFarm({ ...jvmOptions, clock: systemClock, root });
  const hasAvx512 = /^flags.*\bavx512f\b/m.test(await readFile("/proc/cpuinfo", "utf8"));
  for (const delegate of ["xnnpack", "cpu"] as const) {
    await compare("Python as it is", pythonFarm(python), jvm, delegate);
    if (hasAvx512) await compare("Python without AVX-512", pythonFarm(await withoutAvx512()), jvm, delegate);
  }
} finally {
  await rm(root, { recursive: true, force: true });
}
