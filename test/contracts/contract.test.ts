import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { schemaFiles, schemaText } from "../../scripts/schemas.ts";
import { BenchEvent } from "../../src/documents/bench-report.ts";
import { parseBenchReport, printBenchEvent } from "../../src/documents/bench-report-text.ts";
import { BenchRequest, printBenchRequest, requestProblems } from "../../src/documents/bench-request.ts";
import { contractFolder, isEvent, isRequest } from "./schemas.ts";

const folder = `${contractFolder}/fixtures`;
type Fixture = { readonly name: string; readonly text: string };

async function fixtures(path: string, ending: string): Promise<readonly Fixture[]> {
  const names = (await readdir(`${folder}/${path}`)).filter((name) => name.endsWith(ending)).sort();
  return Promise.all(names.map(async (name) => ({ name, text: await readFile(`${folder}/${path}/${name}`, "utf8") })));
}

const good = { requests: await fixtures("good", ".request.json"), reports: await fixtures("good", ".report.ndjson") };
const bad = {
  requests: await fixtures("bad/schema", ".request.json"),
  reports: await fixtures("bad/schema", ".report.ndjson"),
};
const meaningless = {
  requests: await fixtures("bad/meaning", ".request.json"),
  reports: await fixtures("bad/meaning", ".report.ndjson"),
};

const json = (text: string): unknown => JSON.parse(text);
const lines = (text: string): readonly unknown[] => text.trimEnd().split("\n").map(json);
const wholeLines = (text: string): readonly unknown[] => lines(text.slice(0, text.lastIndexOf("\n") + 1));

describe("the schemas", () => {
  test.each(Object.entries(schemaFiles))("%s is what its source says today", async (path, schema) => {
    expect(await readFile(path, "utf8")).toBe(schemaText(schema()));
  });
});

describe("good requests", () => {
  test("there are some of every platform", () => {
    expect(good.requests.map(({ name }) => name)).toEqual([
      "android.request.json",
      "host.request.json",
      "ios.request.json",
    ]);
  });

  test.each(good.requests)("$name is accepted by zod, by the schema, and has no problems", ({ text }) => {
    expect(isRequest(json(text))).toBe(true);
    expect(requestProblems(BenchRequest.parse(json(text)))).toEqual([]);
  });

  test.each(good.requests)("$name survives printing and reading", ({ text }) => {
    const request = BenchRequest.parse(json(text));
    expect(BenchRequest.parse(json(printBenchRequest(request)))).toEqual(request);
  });
});

describe("good reports", () => {
  test.each(good.reports)("$name is read, and each whole line fits the schema", ({ name, text }) => {
    expect(wholeLines(text).every(isEvent)).toBe(true);
    const end = /cut|stopped/.test(name) ? "cut" : "complete";
    expect(parseBenchReport(text)).toMatchObject({ status: "read", end });
  });

  test.each(good.reports)("$name prints to the text that it came from, event by event", ({ text }) => {
    const read = parseBenchReport(text);
    const printed = read.status === "read" ? read.events.map(printBenchEvent).join("") : "";
    expect(lines(printed)).toEqual(wholeLines(text));
  });

  test.each(good.requests.filter(({ name }) => name !== "ios.request.json"))(
    "the report that answers $name names it by the digest of its bytes",
    ({ name, text }) => {
      const report = good.reports.find((one) => one.name === name.replace(".request.json", ".report.ndjson"));
      const requestSha256 = createHash("sha256").update(text).digest("hex");
      expect(lines(report?.text ?? "")[0]).toMatchObject({ event: "session-started", requestSha256 });
    },
  );
});

describe("bad fixtures", () => {
  test.each(bad.requests)("$name is refused by zod and by the schema", ({ text }) => {
    expect(BenchRequest.safeParse(json(text)).success).toBe(false);
    expect(isRequest(json(text))).toBe(false);
  });

  test.each(bad.reports)(
    "$name has lines that zod and the schema refuse, the same ones, and is unreadable",
    ({ text }) => {
      const refused = lines(text).map((line) => !isEvent(line));
      expect(lines(text).map((line) => !BenchEvent.safeParse(line).success)).toEqual(refused);
      expect(refused).toContain(true);
      expect(parseBenchReport(text)).toMatchObject({ status: "unreadable" });
    },
  );

  const requestReasons: Readonly<Record<string, string>> = {
    "case-twice": "case c1 is there twice",
    "file-twice": "is there twice",
    "inputs-out-of-order": "case c1 has inputs out of order",
    "launch-twice": "launch l1 is there twice",
    "paired-with-two-inferences": "launch l1 is paired and has fewer than one pair of three inferences",
    "paired-without-pairs": "launch l1 is paired and has fewer than one pair of three inferences",
    "side-that-the-case-lacks": "launch l1 loads a baseline that its case lacks",
    "side-twice": "launch l1 loads one side twice",
    "single-with-blocks": "launch l4 is single and has blocks",
    "single-with-two-sides": "launch l4 is single and loads two sides",
    "unknown-case": "launch l1 names the unknown case c9",
    "unknown-file": "case c1 names the unknown file f-0",
    "warm-up-minimum-above-maximum": "the warm-up's minimum exceeds its maximum",
  };

  test.each(meaningless.requests)("$name fits the schema and is still refused, by name", ({ name, text }) => {
    expect(isRequest(json(text))).toBe(true);
    const problems = requestProblems(BenchRequest.parse(json(text)));
    expect(problems.join("; ")).toContain(requestReasons[name.replace(".request.json", "")]);
  });

  const reportReasons: Readonly<Record<string, string>> = {
    "block-before-warm-up": "block of the baseline before warmed-up",
    "block-in-a-single-launch": "block 0.0 in the single launch l1",
    "broken-line-before-the-end": "line 6: not JSON",
    "cut-in-the-first-line": "line 1: not JSON",
    empty: "the report is empty",
    "event-of-a-launch-not-under-way": "an event of launch l9, which is not under way",
    "launch-twice": "launch l1 is there twice",
    "loaded-twice": "a second loaded of the baseline",
    "native-durations-of-another-count": "block 0.0 has 3 samples and 1 native durations",
    "no-session-started": "line 1: a report begins with session-started",
    "not-ndjson": "line 1: not JSON",
    "position-taken-twice": "a second block 0.0",
    "side-that-the-launch-does-not-load": "launch l1 has no baseline",
    "something-after-the-end": "launch-started after the session's end",
    "two-reports-in-one": "session-started after the session's end",
    "wrong-total": "session-finished counts 7 finished and 2 failed launches, the report has 2 and 2",
  };

  test.each(meaningless.reports)("$name is unreadable, by name", ({ name, text }) => {
    const read = parseBenchReport(text);
    expect(read.status === "unreadable" ? read.reason : read.status).toContain(
      reportReasons[name.replace(".report.ndjson", "")],
    );
  });

  test("every fixture that only readers can refuse has its reason here", () => {
    const names = (list: readonly Fixture[], ending: string) => list.map(({ name }) => name.replace(ending, ""));
    expect(names(meaningless.requests, ".request.json")).toEqual(Object.keys(requestReasons).sort());
    expect(names(meaningless.reports, ".report.ndjson")).toEqual(Object.keys(reportReasons).sort());
  });
});

describe("zod and the schemas agree on whatever is done to a good document", () => {
  const odd = fc.oneof(
    fc.constantFrom<unknown>(
      null,
      true,
      "",
      "c1",
      "2026-11-24T09:00:00Z",
      -1,
      0,
      1,
      0.5,
      2 ** 53,
      [],
      {},
      [1],
      undefined,
    ),
    fc.jsonValue(),
  );
  const places = (value: unknown, at: readonly string[] = []): readonly (readonly string[])[] =>
    typeof value === "object" && value !== null
      ? Object.entries(value).flatMap(([key, item]) => [[...at, key], ...places(item, [...at, key])])
      : [];

  function changed(value: unknown, at: readonly string[], to: unknown): unknown {
    const [key, ...rest] = at;
    if (key === undefined) return to;
    if (Array.isArray(value))
      return value.map((item, index) => (String(index) === key ? changed(item, rest, to) : item));
    if (typeof value !== "object" || value === null) return value;
    const entries = Object.entries(value).map(([name, item]) => [name, name === key ? changed(item, rest, to) : item]);
    return json(JSON.stringify(Object.fromEntries(entries)));
  }

  const verdicts: readonly [string, readonly unknown[], (value: unknown) => boolean, (value: unknown) => boolean][] = [
    [
      "requests",
      good.requests.map(({ text }) => json(text)),
      isRequest,
      (value) => BenchRequest.safeParse(value).success,
    ],
    [
      "events",
      good.reports.flatMap(({ text }) => wholeLines(text)),
      isEvent,
      (value) => BenchEvent.safeParse(value).success,
    ],
  ];

  test.each(verdicts)("%s", (_name, originals, schema, zod) => {
    const change = fc
      .constantFrom(...originals)
      .chain((original) => fc.tuple(fc.constant(original), fc.constantFrom(...places(original)), odd));
    fc.assert(
      fc.property(change, ([original, at, to]) => {
        const value = changed(original, at, to);
        expect(zod(value)).toBe(schema(value));
      }),
      { numRuns: 2000 },
    );
  });
});
