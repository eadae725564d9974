/**
 * How often does the gate cry wolf? `npm run bench:noise [runs]` measures face_detection_short_range against itself (the
 * same graph, one padding byte block apart, so that the bytes differ) as a gate would, second round included, and counts
 * what it calls exceeded. Runs are kept as they come: stopped and started again, it goes on where it was.
 */
import { appendFile, copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { userCacheFolder } from "../../src/adapters/cache/user-cache.ts";
import { parseSettings } from "../../src/config/parse-settings.ts";
import type { BodyOf } from "../../src/documents/by-kind.ts";
import { planBench } from "../../src/domain/plan.ts";
import { planSecondRound } from "../../src/domain/second-round.ts";
import { wire } from "../../src/entrypoints/wire.ts";
import type { Progress } from "../../src/ports.ts";
import { decide } from "../../src/stages/decide.ts";
import { readReports } from "../../src/stages/run.ts";
import { aSubject } from "../../test/fakes/a-subject.ts";

const wanted = Number(process.argv[2] ?? 200);
const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = join(userCacheFolder(), "noise");
const kept = join(folder, "runs.ndjson");
await mkdir(join(folder, "out", "models"), { recursive: true });

const Run = z.strictObject({
  at: z.string(),
  exceeded: z.array(z.string()),
  unknown: z.array(z.string()),
  measuredAgain: z.boolean(),
  ratios: z.record(z.string(), z.number()),
  excludesZero: z.array(z.string()),
});
type Run = z.infer<typeof Run>;
const lines = (await readFile(kept, "utf8").catch(() => "")).split("\n").filter((line) => line !== "");
const runs: Run[] = lines.map((line) => Run.parse(JSON.parse(line)));

const quiet: Progress = {
  start: () => ({ update: () => undefined, finish: () => undefined }),
  note: (text) => console.log(text),
  warn: (text) => console.log(text),
};
const { signal } = new AbortController();
const ports = wire({
  cwd: folder,
  env: process.env,
  signal,
  progress: quiet,
  out: "out",
  farm: "host",
  publish: "none",
});

/** No floor: an excess of 5 % alone is enough, which is stricter than the budgets that the docs propose. */
const yaml = `version: 1
models: { face: { source: face.tflite, variants: [as-is], ship: { host: { variant: as-is, delegates: [xnnpack] } } } }
delegates: [xnnpack]
budgets: { latency-p50: { max-increase: 5% }, latency-p90: { max-increase: 5% } }
`;
const read = parseSettings(yaml, "edgegate.yml");
if (read.status === "invalid") throw new Error(JSON.stringify(read.problems));
const settings: BodyOf<"settings"> = { settings: read.settings, decidedBy: "base", changedByHead: [] };

const model = join(root, "node_modules/@mediapipe/face_detection/face_detection_short_range.tflite");
const sideOf = async (name: "baseline" | "candidate") => {
  const path = `models/${name}.tflite`;
  await mkdir(dirname(ports.workspace.absolute(path)), { recursive: true });
  if (name === "baseline") await copyFile(model, ports.workspace.absolute(path));
  else await writeFile(ports.workspace.absolute(path), Buffer.concat([await readFile(model), Buffer.alloc(64)]));
  return ports.litert.convert({
    source: await ports.workspace.ref(path),
    kind: "tflite",
    variants: ["as-is"],
    calibration: undefined,
    into: `variants/${name}`,
    signal,
    onDone: () => undefined,
  });
};
const [baseline, candidate] = [await sideOf("baseline"), await sideOf("candidate")];
const variants: BodyOf<"variants"> = { models: [{ model: "face", baseline, candidate }] };
const absent = { source: { status: "absent" } } as const;
const changes: BodyOf<"changes"> = {
  models: [{ model: "face", change: "modified", differs: ["source"], baseline: absent, candidate: absent }],
};
const inputs = [];
for (const [side, made] of [["baseline", baseline] as const, ["candidate", candidate] as const]) {
  const [one] = made.status === "present" ? made.variants : [];
  if (one?.status !== "converted") throw new Error(JSON.stringify(made));
  const tensors = await ports.litert.makeInputs({ model: one.file, data: undefined, into: "inputs", signal });
  inputs.push({ model: "face", side, variant: "as-is" as const, ...tensors });
}
const devices = await ports.farm.devices();
const accuracy: BodyOf<"accuracy"> = { models: [] };

async function measure(plan: BodyOf<"plan">, original: BodyOf<"plan">) {
  const files = new Map(original.files.map(({ id, file }) => [id, file]));
  const asked = plan.devices.flatMap(({ device, request }) => (request === undefined ? [] : [{ device, request }]));
  return Promise.all(asked.map((one) => ports.farm.run({ subject: aSubject, ...one, files, signal, progress: quiet })));
}

for (let index = runs.length; index < wanted; index += 1) {
  const plan = planBench({ settings, changes, variants, inputs, devices, requestIdSeed: `noise${index}` });
  const evidence = { settings, changes, variants, accuracy, plan, apps: [] };
  const first = await measure(plan, plan);
  let decision = decide(evidence, await readReports(ports.workspace, first), undefined);
  const secondRound = planSecondRound(plan, decision.verdict);
  if (secondRound !== undefined) {
    const both = [...first, ...(await measure(secondRound, plan))];
    decision = decide(evidence, await readReports(ports.workspace, both), secondRound);
  }
  const checks = decision.verdict.checks.flatMap((check) => (check.of === "budget" ? [check] : []));
  const rows = decision.comparison.models
    .flatMap((one) => one.rows)
    .filter(({ metric }) => metric.startsWith("latency"));
  const named = (status: string) => checks.filter((check) => check.status === status).map(({ metric }) => metric);
  const run: Run = {
    at: new Date().toISOString(),
    exceeded: named("exceeded"),
    unknown: named("unknown"),
    measuredAgain: secondRound !== undefined,
    ratios: Object.fromEntries(rows.map(({ metric, difference }) => [metric, difference?.estimate ?? 0])),
    excludesZero: rows.filter(({ difference }) => (difference?.interval?.low ?? 0) > 0).map(({ metric }) => metric),
  };
  if (rows.some(({ difference }) => difference === undefined)) throw new Error(JSON.stringify(rows));
  runs.push(run);
  await appendFile(kept, `${JSON.stringify(run)}\n`);
  if ((index + 1) % 10 === 0) console.log(`${index + 1} of ${wanted} runs`);
}

/** Upper end of the 95 % Clopper–Pearson interval of a share when none of `n` was found: 1 − 0.025^(1/n). */
const upper = (n: number): number => 1 - 0.025 ** (1 / n);
const percent = (share: number): string => `${(share * 100).toFixed(2)} %`;
console.log(`\n| metric | runs | exceeded | sd of the change | largest change | interval above 0 | measured again |`);
console.log(`| --- | --- | --- | --- | --- | --- | --- |`);
for (const metric of ["latency-p50", "latency-p90"]) {
  const ratios = runs.map((run) => run.ratios[metric] ?? 0);
  const mean = ratios.reduce((sum, ratio) => sum + ratio, 0) / ratios.length;
  const sd = Math.sqrt(ratios.reduce((sum, ratio) => sum + (ratio - mean) ** 2, 0) / (ratios.length - 1));
  const largest = Math.max(...ratios.map(Math.abs));
  const count = (pick: (run: Run) => boolean): number => runs.filter(pick).length;
  const exceeded = count((run) => run.exceeded.includes(metric));
  const above = count((run) => run.excludesZero.includes(metric));
  const again = count((run) => run.measuredAgain);
  console.log(
    `| ${metric} | ${runs.length} | ${exceeded} | ${percent(sd)} | ${percent(largest)} | ${above} | ${again} |`,
  );
}
const alarms = runs.filter((run) => run.exceeded.length > 0).length;
const bound = alarms === 0 ? `; 95 % upper bound of the rate of false alarms: ${percent(upper(runs.length))}` : "";
console.log(`\n${alarms} of ${runs.length} A/A gate runs exceeded a budget${bound}`);
console.log(`from ${runs[0]?.at ?? ""} to ${runs.at(-1)?.at ?? ""}`);
