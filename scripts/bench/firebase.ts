/**
 * What does the way to Test Lab and back cost, beyond waiting for phones? `node scripts/bench/firebase.ts [phones]` runs the farm against
 * the emulated lab: first eight phones in real time without queue or test time, then many at once on virtual time.
 */
import process from "node:process";
import { fork } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { Cost } from "./firebase-client.ts";
import { catalogModels } from "../../test/emulators/ftl/catalog.ts";
import { startFtlEmulator } from "../../test/emulators/ftl/server.ts";

const phones = Number(process.argv[2] ?? 200);
// Bundled, as it is shipped: stripping types takes 50 MB.
const folder = await mkdtemp(join(tmpdir(), "edgegate-bench-"));
const bundle = join(folder, "client.mjs");
await build({
  entryPoints: [fileURLToPath(new URL("firebase-client.ts", import.meta.url))],
  outfile: bundle,
  bundle: true,
  platform: "node",
  format: "esm",
  target: "node24",
  banner: {
    js: 'import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);',
  },
});
try {
  await lab();
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function lab(): Promise<void> {
  const models = catalogModels.filter(({ platform, form }) => platform === "android" && form === "PHYSICAL");
  const set = await startFtlEmulator({
    pace: { kind: "speed", factor: 1 },
    scenario: {
      validationSeconds: 0,
      artifactSeconds: 0,
      toolResultsLagSeconds: 0,
      devices: models.map(({ id }) => ({ model: id, queueSeconds: 0, setupSeconds: 0, runSeconds: 0 })),
    },
  });
  const eight = await inClient(8, set.url, 1);
  const polling = pollSeconds(set.records().entries.map(({ route, fromMs }) => ({ route, fromMs })));
  console.log(
    `a set of 8 phones without queue or test: ${eight.seconds.toFixed(1)} s, of it up to ${polling.toFixed(1)} s until the next look`,
  );
  await set.close();

  const factor = 20;
  const many = await startFtlEmulator({
    pace: { kind: "speed", factor },
    scenario: { devices: models.map(({ id }) => ({ model: id, queueSeconds: 30, runSeconds: 300 })) },
  });
  const all = await inClient(phones, many.url, factor);
  const calls = many.records().entries.length / phones;
  console.log(
    `${phones} phones for 5 minutes each: ${all.megabytes.toFixed(0)} MB, ${all.cpuSeconds.toFixed(1)} s of processor, ${calls.toFixed(1)} calls a phone, ${all.reported} reported ${all.reasons.join("; ")}`,
  );
  await many.close();
}

/** From the last answer that said "not yet" to the look that saw the end. */
function pollSeconds(entries: readonly { readonly route: string; readonly fromMs: number }[]): number {
  const looks = entries.filter(({ route }) => route.endsWith("testMatrices.get")).map(({ fromMs }) => fromMs);
  return looks.length < 2 ? 0 : (Math.max(...looks) - Math.min(...looks)) / 1000;
}

/** The client has a process of its own, so that its memory and time are not the lab's. */
async function inClient(count: number, url: string, factor: number): Promise<Cost> {
  const child = fork(bundle, [String(count), url, String(factor)]);
  return new Promise((resolve, reject) => {
    child.on("message", (cost: Cost) => resolve(cost));
    child.on("error", reject);
    child.on("exit", (code) => reject(new Error(`the client ended with exit code ${code}`)));
  });
}
