/**
 * How long does it take to have an Android app to measure with? `node scripts/bench/android-app.ts [runs]`: the build without an
 * SDK from nothing but the packages, the same again, 50 MB of models put in, and one driver; the median of the runs.
 */
import { randomBytes } from "node:crypto";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { androidAppBuilder } from "../../src/adapters/apps/android/builder.ts";
import { folderWorkspace } from "../../src/adapters/workspace/folder.ts";
import { BenchRequest } from "../../src/documents/bench-request.ts";
import { quietProgress as progress } from "../../test/fakes/progress.ts";
import { jvmOptions } from "../../test/requirements.ts";

const runs = Number(process.argv[2] ?? 3);
const cold = { what: "cold", goalSeconds: 90, seconds: [] as number[] };
const warm = { what: "warm", goalSeconds: 20, seconds: [] as number[] };
const large = { what: "50 MB more", goalSeconds: 5, seconds: [] as number[] };
const driver = { what: "driver", goalSeconds: 2, seconds: [] as number[] };
type Question = typeof cold;
const requestText = await readFile("benchmark-apps/contract/fixtures/good/android.request.json", "utf8");
const request = BenchRequest.parse(JSON.parse(requestText));

async function timed<Result>({ seconds }: Question, work: () => Promise<Result>): Promise<Result> {
  const from = performance.now();
  const result = await work();
  seconds.push((performance.now() - from) / 1000);
  return result;
}

for (let run = 0; run < runs; run += 1) {
  const root = await mkdtemp(join(tmpdir(), "edgegate-apk-"));
  try {
    const workspace = folderWorkspace(join(root, "out"), "bench");
    await mkdir(workspace.root);
    // Its own cache for what is built; the packages come from the user's.
    const cacheFolder = join(root, "cache");
    const builder = androidAppBuilder({ ...jvmOptions, cacheFolder, androidHome: undefined });
    const model = async (name: string, bytes: number) => {
      await writeFile(workspace.absolute(name), randomBytes(bytes));
      return [`files/${name}`, await workspace.ref(name)] as const;
    };
    const files = [await model("small.tflite", 200_000), await model("large.tflite", 50_000_000)];
    const small = files.slice(0, 1);
    const order = { runtime: "tflite-2.16.1", workspace, signal: undefined, progress } as const;
    const app = await timed(cold, () => builder.build({ ...order, files: new Map(small) }));
    await timed(warm, () => builder.build({ ...order, files: new Map(small) }));
    await timed(large, () => builder.build({ ...order, files: new Map(files) }));
    await timed(driver, () => builder.driver({ ...order, app, request }));
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

for (const { what, goalSeconds, seconds } of [cold, warm, large, driver]) {
  const sorted = seconds.toSorted((a, b) => a - b);
  const [median, all] = [sorted[Math.floor(sorted.length / 2)], sorted.map((one) => one.toFixed(2)).join(", ")];
  console.log(`${what.padEnd(10)} ${median?.toFixed(2)} s (${all}), goal ${goalSeconds} s`);
}
console.log(`load of the computer at the end: ${loadavg()[0]?.toFixed(1)}`);
