/** Does each defence matter? It is taken away in a copy of the source, and the attack that it stands against must then succeed. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { requires } from "../requirements.ts";
import { attacks } from "./attacks.ts";

const lacking = await requires("litert", "git");
let states: readonly (readonly string[])[] = [];

beforeAll(() => {
  if (lacking) return;
  const folder = mkdtempSync(join(tmpdir(), "edgegate-report-"));
  const report = join(folder, "report.json");
  const script = fileURLToPath(new URL("./run-mutants.ts", import.meta.url));
  const ran = spawnSync(process.execPath, [script, report], { encoding: "utf8", env: childEnvironment() });
  if (ran.status !== 0) throw new Error(ran.stderr + ran.stdout);
  states = z.array(z.array(z.string())).parse(JSON.parse(readFileSync(report, "utf8")));
  rmSync(folder, { recursive: true });
}, 600_000);

/** This process's, without what tells a test that it is inside of vitest. */
function childEnvironment(): Record<string, string | undefined> {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("VITEST")));
}

describe.skipIf(lacking)("an attack succeeds without its defence:", () => {
  it.each(attacks.map((attack, at) => ({ ...attack, at })))("$name", ({ at }) => {
    expect(states[at]).toContain("failed");
  });
});

it("no two attacks have one name", () => {
  expect(new Set(attacks.map(({ name }) => name)).size).toBe(attacks.length);
});
