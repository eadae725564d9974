/** What is said of each variant's rightness when the data, the process or the user's command goes wrong? */
import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import type { LiteRt } from "../../../src/ports.ts";
import { requires } from "../../requirements.ts";
import { aBench, type Bench } from "./a-lite-rt.ts";

const lacking = await requires("litert");
const plain = await readFile("test/fixtures/models/plain.tflite");
const wider = await readFile("test/fixtures/models/wider-layer.tflite");

async function evaluating(bench: Bench, more: Partial<Parameters<LiteRt["evaluate"]>[0]> = {}) {
  const [first, second] = [await bench.file("a.tflite", plain), await bench.file("b.tflite", wider)];
  return bench.litert.evaluate({
    models: [
      { variant: "float16", file: second },
      { variant: "float32", file: first },
    ],
    reference: "float32",
    data: undefined,
    calibration: undefined,
    metric: undefined,
    signal: undefined,
    onDone: () => undefined,
    ...more,
  });
}

describe.skipIf(lacking)("what is said of each variant", () => {
  test("nearness to float32 without any data, in the order asked for, and from the store the second time", async () => {
    const bench = await aBench();
    const scored = await evaluating(bench);
    expect(scored).toMatchObject([
      {
        variant: "float16",
        task: { status: "not-configured" },
        fidelity: { status: "measured", inputs: "random", n: 32 },
      },
      { variant: "float32", fidelity: { status: "is-reference" } },
    ]);
    expect(bench.started).toEqual(["evaluate", "evaluate"]);
    expect(await evaluating(bench)).toEqual(scored);
    expect(bench.started).toHaveLength(2);
  });

  test("data that is no .npz fails the score, and the variants are compared on random inputs", async () => {
    const bench = await aBench();
    const data = await bench.file("test.npz", "picture,label\n");
    const scored = await evaluating(bench, { data, metric: { kind: "built-in", name: "top-1" } });
    expect(scored[0]).toMatchObject({
      task: { status: "failed", cause: "data", reason: expect.stringContaining("no readable .npz") },
      fidelity: { status: "measured", inputs: "random" },
    });
  });

  test("a reference that a signal killed spoils no later run", async () => {
    let dying = true;
    const bench = await aBench((verb) => {
      if (!dying || verb !== "evaluate") return undefined;
      dying = false;
      return { signal: "SIGKILL" };
    });
    expect(await evaluating(bench)).toMatchObject([
      { fidelity: { status: "failed", reason: expect.stringContaining("nothing to compare with") } },
      { fidelity: { status: "failed", reason: expect.stringContaining("memory runs out") } },
    ]);
    expect(await evaluating(bench)).toMatchObject([
      { fidelity: { status: "measured" } },
      { fidelity: { status: "is-reference" } },
    ]);
  });

  const good = '{"metric":"recall","value":0.5,"n":4,"higherIsBetter":true}';
  test.each([
    { name: "failing", command: "sh -c 'echo no such label >&2; exit 3'", said: "exit code 3: no such label" },
    { name: "hanging", command: "sleep 30", said: "killed after 1 s" },
    { name: "printing no JSON", command: "echo accuracy 0.9", said: "printed no JSON line" },
    { name: "printing half of it", command: `echo '{"metric":"recall"}'`, said: "its JSON is not as needed" },
    { name: "leaving a quote open", command: 'echo "a', said: "a quote that is not closed" },
    { name: "of blanks", command: "  ", said: "names no program" },
    { name: "that is not there", command: "no-such-program {model}", said: "not found" },
  ])("a command $name is a failure that says so", async ({ command, said }) => {
    const metric = { kind: "command", command, timeoutSeconds: 1 } as const;
    const [scored] = await evaluating(await aBench(), { metric });
    expect(scored?.task).toEqual({ status: "failed", cause: "command", reason: expect.stringContaining(said) });
  });

  test("a command's own number counts, and it is given the model's path", async () => {
    const bench = await aBench();
    await bench.file("eval.sh", `test -f "$1" && echo starting && echo '${good}'`);
    const [scored] = await evaluating(bench, {
      metric: { kind: "command", command: "sh eval.sh '{model}'", timeoutSeconds: 10 },
    });
    expect(scored?.task).toEqual({
      status: "measured",
      metric: "recall",
      value: 0.5,
      n: 4,
      higherIsBetter: true,
      unit: "share",
    });
  });
});
