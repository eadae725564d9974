/** Is every way in which the Python half can end told apart? With a shell that behaves as each. */
import { chmodSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { z } from "zod";
import { ask } from "../../../src/adapters/litert/python-verb.ts";
import { processes } from "../../requirements.ts";

const Response = z.strictObject({ answer: z.int() });

/** Asks a "Python" whose body is a shell script; `$5` is the request's file and `$7` the response's. */
function askShell(body: string, silenceMs = 10_000, signal?: AbortSignal, answerMs?: number) {
  const folder = mkdtempSync(join(tmpdir(), "edgegate-shell-"));
  const interpreter = join(folder, "python");
  writeFileSync(interpreter, `#!/bin/sh\n${body}\n`);
  chmodSync(interpreter, 0o755);
  const python = {
    python: () => Promise.resolve(interpreter),
    digest: () => Promise.resolve(""),
    packageRoot: folder,
  };
  const context = { processes, python, ...(answerMs === undefined ? {} : { answerMs }) };
  return ask(context, { verb: "examine", request: { a: 1 }, response: Response, silenceMs, signal });
}

test("an answer is read", async () => {
  const answer = await askShell(`grep -q '{"a":1}' "$5" && echo '{"answer":42}' > "$7"`);
  expect(answer).toEqual({ status: "answered", response: { answer: 42 } });
});

test.each([
  { name: "a crash", body: "echo 'Check failed' >&2; kill -SEGV $$", reason: "it crashed (SIGSEGV): Check failed" },
  { name: "a kill by the system", body: "kill -KILL $$", reason: "as when memory runs out" },
  { name: "an error", body: "echo 'ValueError: no' >&2; exit 1", reason: "exit code 1: ValueError: no" },
  { name: "a hang", body: "sleep 60", silenceMs: 300, reason: "it hung" },
])("$name is told", async ({ body, reason, silenceMs }) => {
  expect(await askShell(body, silenceMs)).toMatchObject({ status: "died", reason: expect.stringContaining(reason) });
});

test("long work that reports on the way is no hang", async () => {
  const body = `for i in 1 2 3 4 5 6 7 8; do sleep 0.2; echo '{}'; done; echo '{"answer":1}' > "$7"`;
  expect(await askShell(body, 1000)).toMatchObject({ status: "answered" });
});

test("long work that reports on the way is ended where it may only take so long", async () => {
  const body = `for i in 1 2 3 4 5 6 7 8; do sleep 0.2; echo '{}'; done; echo '{"answer":1}' > "$7"`;
  expect(await askShell(body, 10_000, undefined, 600)).toMatchObject({
    status: "died",
    reason: expect.stringContaining("it was not done after"),
  });
});

test.each([
  { name: "a request that is refused", body: "echo 'request.json: no' >&2; exit 64", message: "refuses its request" },
  { name: "an answer of another shape", body: `echo '{"other":1}' > "$7"`, message: "answers in another shape" },
])("$name is a bug of ours", async ({ body, message }) => {
  await expect(askShell(body)).rejects.toMatchObject({ code: "internal", message: expect.stringContaining(message) });
});

test("an interrupt is an interrupt, not a hang", async () => {
  const stop = new AbortController();
  const asked = askShell("sleep 60", 10_000, stop.signal);
  setImmediate(() => stop.abort());
  await expect(asked).rejects.toMatchObject({ code: "aborted" });
});
