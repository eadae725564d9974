import { describe, expect, test } from "vitest";
import type { CaseKey } from "../../../src/documents/case-key.ts";
import { matchCases } from "../../../src/stages/match-cases.ts";
import { runCli } from "../../../src/entrypoints/cli/run-cli.ts";
import { fakeIo } from "../../fakes/cli-io.ts";

const device = { farm: "host", model: "x86_64", osVersion: "linux-6.1" } as const;
const cases: readonly CaseKey[] = (["float32", "float16"] as const).flatMap((variant) =>
  (["cpu", "xnnpack"] as const).map((delegate) => ({ model: "digits", variant, device, delegate, threads: 1 })),
);

describe("a case is named by words of it", () => {
  test.each([
    { name: "enough words", words: ["digits", "float32", "xnnpack"], key: cases[1] },
    { name: "in any order and case", words: ["XNNPACK", "Float32"], key: cases[1] },
    { name: "parts of words, when no word is whole", words: ["32", "xnn"], key: cases[1] },
  ])("$name", ({ words, key }) => {
    expect(matchCases(words, cases)).toEqual({ status: "matched", keys: [key] });
  });

  test("a whole word does not also fit others that hold it", () => {
    const two: readonly CaseKey[] = [
      { model: "digits", variant: "float32", device, delegate: "cpu", threads: 1 },
      { model: "digits-v2", variant: "float32", device, delegate: "cpu", threads: 1 },
    ];
    expect(matchCases(["digits"], two)).toEqual({ status: "matched", keys: [two[0]] });
  });

  test("too few words give the cases that are left", () => {
    expect(matchCases(["float16"], cases)).toEqual({ status: "matched", keys: [cases[2], cases[3]] });
  });

  test("a word of no case gives the nearest one", () => {
    expect(matchCases(["float23"], cases)).toMatchObject({ status: "unknown", word: "float23", suggestion: "float32" });
  });
});

describe("`explain`", () => {
  test("shows the one case", async () => {
    const io = fakeIo({ cases });
    expect(await runCli(["explain", "float32", "xnnpack", "--out", "there"], io)).toBe(0);
    expect(io.calls[0]).toMatchObject({ verb: "explain", options: { out: "there", cases: [cases[1]] } });
  });

  test.each([
    {
      name: "lists the cases when several fit",
      words: ["float16"],
      says: '"float16" fits 2 cases:\n  digits float16 · cpu',
    },
    { name: "lists all cases when there is no word", words: [], says: "No word was given:\n  digits float32 · cpu" },
    { name: "suggests a word", words: ["float23"], says: "Did you mean float32?" },
  ])("$name", async ({ words, says }) => {
    const io = fakeIo({ cases });
    expect(await runCli(["explain", ...words], io)).toBe(2);
    expect(io.err()).toContain(says);
    expect(io.calls).toEqual([]);
  });

  test("says when no case has all the words", async () => {
    const two = cases.filter(({ variant, delegate }) => (variant === "float32") === (delegate === "cpu"));
    const io = fakeIo({ cases: two });
    expect(await runCli(["explain", "float32", "xnnpack"], io)).toBe(2);
    expect(io.err()).toContain('No case has all of "float32 xnnpack".');
  });
});
