/**
 * Who wants a Test Lab to talk to? `npm run ftl-emulator -- --port 0 --scenario day.json --seed 1 --speed 60` starts one, prints the
 * environment that leads clients to it, and serves until it is stopped. Phones measure on this computer (`--devices jvm`, `host`, or
 * `auto`, which takes the first that works) or make samples up (`synthetic`). Time passes `--speed` times as fast as outside; POST
 * /__emulator/advance?seconds=N moves it by hand, GET /__emulator/journal tells what was asked.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";
import * as z from "zod";
import type { Execute } from "./device-job.ts";
import { realExecutor } from "./farm-executor.ts";
import { parseJson } from "./json.ts";
import { Scenario } from "./scenario.ts";
import { startFtlEmulator } from "./server.ts";
import { syntheticExecutor } from "./synthetic-executor.ts";

const { values } = parseArgs({
  options: {
    port: { type: "string", default: "0" },
    scenario: { type: "string" },
    seed: { type: "string", default: "1" },
    speed: { type: "string", default: "60" },
    devices: { type: "string", default: "auto" },
  },
});
const number = (name: "port" | "seed" | "speed"): number => {
  const value = Number(values[name]);
  if (Number.isFinite(value) && value >= 0) return value;
  console.error(`--${name} has to be a number, and is ${values[name]}`);
  process.exit(2);
};
const scenario = Scenario.safeParse(
  values.scenario === undefined ? {} : parseJson(readFileSync(values.scenario, "utf8")),
);
if (!scenario.success) {
  console.error(`${values.scenario ?? "the scenario"} can't be used:\n${z.prettifyError(scenario.error)}`);
  process.exit(2);
}
const executors: Readonly<Record<string, () => Execute>> = {
  auto: () => realExecutor("auto"),
  jvm: () => realExecutor("jvm"),
  host: () => realExecutor("host"),
  synthetic: () => syntheticExecutor,
};
const execute = executors[values.devices];
if (execute === undefined) {
  console.error(`--devices has to be one of ${Object.keys(executors).join(", ")}, and is ${values.devices}`);
  process.exit(2);
}
const emulator = await startFtlEmulator({
  scenario: scenario.data,
  execute: execute(),
  seed: number("seed"),
  port: number("port"),
  pace: { kind: "speed", factor: number("speed") },
});
const credentials = join(await mkdtemp(join(tmpdir(), "ftl-emulator-")), "credentials.json");
writeFileSync(credentials, emulator.workloadIdentityFile, { mode: 0o600 });
console.log(`EDGEGATE_FIREBASE_ENDPOINT=${emulator.url}
GOOGLE_APPLICATION_CREDENTIALS=${credentials}
GOOGLE_CLOUD_PROJECT=${scenario.data.project}`);
for (const signal of ["SIGINT", "SIGTERM"] as const)
  process.once(signal, () => {
    void emulator.close().then(() => process.exit(0));
  });
