/** Is the user's command run as written, and is every way in which it can fail an outcome that says so? */
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import * as fc from "fast-check";
import { afterEach, expect, test, vi } from "vitest";
import { scoreByCommand, splitWords } from "../../../src/adapters/litert/user-command.ts";
import type { PythonEnvironment, Store } from "../../../src/ports.ts";
import { processes } from "../../requirements.ts";

afterEach(() => {
  vi.unstubAllEnvs();
});

const python: PythonEnvironment = {
  python: () => Promise.resolve("/the/python"),
  digest: () => Promise.resolve("digest"),
  packageRoot: "/",
};
const store: Store = { get: () => Promise.resolve(undefined), put: () => Promise.resolve() };

/** Runs a script by Node as a user's command; `after` follows the script's name. */
function score(script: string, after = "{model}", timeoutSeconds = 20, signal?: AbortSignal) {
  const repository = mkdtempSync(join(tmpdir(), "edgegate command-"));
  writeFileSync(join(repository, "eval.mjs"), script);
  const context = {
    processes,
    python,
    store,
    root: "/out folder",
    repository,
    inTurn: <V>(work: () => Promise<V>) => work(),
    alone: <V>(_key: string, work: () => Promise<V>) => work(),
  };
  const metric = { kind: "command", command: `"${process.execPath}" eval.mjs ${after}`, timeoutSeconds } as const;
  return scoreByCommand(context, metric, { path: "models/$&.tflite", sha256: "0".repeat(64), sizeBytes: 1 }, signal);
}
const good = `console.log(JSON.stringify({ metric: "f1", value: 0.75, n: 200, higherIsBetter: true }))`;

test("its JSON is the score; a value from 0 to 1 of which more is better is a share", async () => {
  const expected = { status: "measured", metric: "f1", value: 0.75, n: 200, higherIsBetter: true, unit: "share" };
  expect(await score(good)).toEqual(expected);
});

test("the last JSON object counts, whatever is printed around it", async () => {
  const script = `console.log("{ not json"); console.log('{"metric":"a"}'); ${good}; console.log("{ done"); console.log("5")`;
  expect(await score(script)).toMatchObject({ status: "measured", metric: "f1" });
});

test("the model's path and edgegate's Python stay one word each, and no shell looks at them", async () => {
  const script = `console.log(JSON.stringify({ metric: process.argv.slice(2).join("|"), value: 5, n: 1, higherIsBetter: false }))`;
  expect(await score(script, `{model} {python} 'a b' $HOME ; *`)).toMatchObject({
    metric: "/out folder/models/$&.tflite|/the/python|a b|$HOME|;|*",
    unit: "number",
  });
});

test("it sees no token of ours, and its own settings", async () => {
  vi.stubEnv("GITHUB_TOKEN", "secret");
  vi.stubEnv("INPUT_TOKEN", "secret");
  vi.stubEnv("MY_SETTING", "kept");
  const script = `const { GITHUB_TOKEN, INPUT_TOKEN, MY_SETTING } = process.env;
    console.log(JSON.stringify({ metric: [GITHUB_TOKEN, INPUT_TOKEN, MY_SETTING].join("-"), value: 1, n: 1, higherIsBetter: true }))`;
  expect(await score(script)).toMatchObject({ metric: "--kept" });
});

test.each([
  { name: "fails", script: `console.error("no data here"); process.exit(3)`, reason: "exit code 3: no data here" },
  { name: "is killed", script: `process.kill(process.pid, "SIGKILL")`, reason: "ended by SIGKILL" },
  {
    name: "prints no JSON",
    script: `console.log("accuracy 0.9")`,
    reason: "no JSON line with metric, value, n and higherIsBetter: accuracy 0.9",
  },
  {
    name: "prints JSON of another shape",
    script: `console.log('{"accuracy":0.9}')`,
    reason: "its JSON is not as needed",
  },
  {
    name: "prints NaN",
    script: `console.log('{"metric":"f1","value":NaN,"n":1,"higherIsBetter":true}')`,
    reason: "no JSON line",
  },
  {
    name: "scores no sample",
    script: `console.log('{"metric":"f1","value":1,"n":0,"higherIsBetter":true}')`,
    reason: "not as needed",
  },
])("a command that $name is an outcome", async ({ script, reason }) => {
  const outcome = await score(script);
  expect(outcome).toMatchObject({ status: "failed", cause: "command", reason: expect.stringContaining(reason) });
});

test("a command that hangs is killed after its time", async () => {
  const outcome = await score("setInterval(() => {}, 1000)", "{model}", 1);
  expect(outcome).toMatchObject({ status: "failed", reason: expect.stringContaining("killed after 1 s") });
});

test.each([
  { name: "is not there", command: "no-such-program {model}", reason: "no-such-program: not found" },
  { name: "is only quotes", command: `""`, reason: "names no program" },
  { name: "has an open quote", command: `python "eval.py`, reason: "a quote that is not closed" },
])("a command that $name is an outcome", async ({ command, reason }) => {
  const context = {
    processes,
    python,
    store,
    root: "/",
    repository: "/",
    inTurn: <V>(work: () => Promise<V>) => work(),
    alone: <V>(_key: string, work: () => Promise<V>) => work(),
  };
  const file = { path: "a", sha256: "0".repeat(64), sizeBytes: 1 };
  const outcome = await scoreByCommand(context, { kind: "command", command, timeoutSeconds: 5 }, file, undefined);
  expect(outcome).toMatchObject({ status: "failed", cause: "command", reason: expect.stringContaining(reason) });
});

test("an interrupt is an interrupt, not a score", async () => {
  const stop = new AbortController();
  const run = score("setInterval(() => {}, 1000)", "{model}", 20, stop.signal);
  setImmediate(() => stop.abort());
  await expect(run).rejects.toMatchObject({ code: "aborted" });
});

test("quoted words come out as they went in", () => {
  const word = fc.string().filter((text) => !/["']/.test(text));
  fc.assert(
    fc.property(fc.array(fc.tuple(word, fc.constantFrom('"', "'")), { minLength: 1 }), (words) => {
      const command = words.map(([text, quote]) => `${quote}${text}${quote}`).join("  ");
      expect(splitWords(command)).toEqual(words.map(([text]) => text));
    }),
  );
});
