/** Is the right Python found, and is it clear what to do when there is none? Against scripts that answer as Pythons do. */
import { chmodSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { nodeProcesses } from "../../../src/adapters/processes/node.ts";
import { findInterpreter } from "../../../src/adapters/python/interpreter.ts";

interface Answer {
  readonly version: readonly [number, number, number];
  readonly canMakeEnvironments?: boolean;
}

/** A PATH on which only these programs are. A text instead of an answer: it fails and writes that. */
function pathWith(programs: Readonly<Record<string, Answer | string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "edgegate-path-"));
  for (const [name, answer] of Object.entries(programs)) {
    const file = join(folder, name);
    const json = (one: Answer): string =>
      JSON.stringify({ canMakeEnvironments: true, implementation: "cpython", machine: "x", executable: file, ...one });
    const body = typeof answer === "string" ? `echo '${answer}' >&2\nexit 127` : `echo '${json(answer)}'`;
    writeFileSync(file, `#!/bin/sh\n${body}\n`);
    chmodSync(file, 0o755);
  }
  return folder;
}
const processes = nodeProcesses();
const find = (PATH: string, more = {}) => findInterpreter(processes, { PATH, ...more });

test.each([
  {
    name: "the newest known version",
    programs: { "python3.13": { version: [3, 13, 0] }, "python3.10": { version: [3, 10, 1] } },
    found: "python3.13",
  },
  {
    name: "python3, when no versioned name is there",
    programs: { python3: { version: [3, 11, 2] } },
    found: "python3",
  },
  {
    name: "python, as the last",
    programs: { python3: { version: [3, 8, 0] }, python: { version: [3, 12, 0] } },
    found: "python",
  },
  {
    name: "the next, when a shim does not run",
    programs: { "python3.13": "command not found", "python3.12": { version: [3, 12, 0] } },
    found: "python3.12",
  },
  {
    name: "the next, when one has no venv",
    programs: { "python3.12": { version: [3, 12, 0], canMakeEnvironments: false }, python3: { version: [3, 11, 0] } },
    found: "python3",
  },
] satisfies readonly { name: string; programs: Record<string, Answer | string>; found: string }[])(
  "finds $name",
  async ({ programs, found }) => {
    const PATH = pathWith(programs);
    expect((await find(PATH)).path).toBe(join(PATH, found));
  },
);

test.each([
  { name: "none at all", programs: {}, message: "There is no Python on PATH" },
  { name: "one that is too old", programs: { python3: { version: [3, 9, 18] } }, message: "Seen: python3 is 3.9.18." },
  {
    name: "one that is newer than the locks",
    programs: { python3: { version: [3, 15, 0] } },
    message: "Seen: python3 is 3.15.0.",
  },
  {
    name: "one without venv",
    programs: { python3: { version: [3, 11, 0], canMakeEnvironments: false } },
    message: "python3 3.11.0 has no venv module",
  },
  { name: "one that does not run", programs: { python3: "broken" }, message: "python3 does not run" },
] satisfies readonly { name: string; programs: Record<string, Answer | string>; message: string }[])(
  "says what to do with $name",
  async ({ programs, message }) => {
    await expect(find(pathWith(programs))).rejects.toMatchObject({
      code: "python-missing",
      exitCode: 3,
      message: expect.stringContaining(message),
      remedy: expect.stringContaining("apt-get install python3"),
    });
  },
);

test("takes only the one that EDGEGATE_PYTHON names", async () => {
  const PATH = pathWith({
    python3: { version: [3, 11, 0] },
    mine: { version: [3, 12, 0] },
    old: { version: [3, 8, 0] },
  });
  expect((await find(PATH, { EDGEGATE_PYTHON: join(PATH, "mine") })).path).toBe(join(PATH, "mine"));
  await expect(find(PATH, { EDGEGATE_PYTHON: join(PATH, "old") })).rejects.toMatchObject({ code: "python-missing" });
});

test("tells interpreters of different versions apart", async () => {
  const of = async (version: readonly [number, number, number]) =>
    (await find(pathWith({ python3: { version } }))).identity;
  expect(await of([3, 11, 0])).toBe(await of([3, 11, 0]));
  expect(await of([3, 11, 0])).not.toBe(await of([3, 11, 1]));
});
