import { describe, expect, it } from "vitest";
import { lastDayOfLabel, readCommand, readLabel } from "../../src/domain/command.ts";

const today = "2026-11-24";

describe("what a comment asks for", () => {
  it.each([
    { name: "talk", text: "I think this is fine" },
    { name: "another bot's command", text: "/edgegates accept size until 2026-12-01: why" },
    { name: "a quoted command", text: "> /edgegate accept size until 2026-12-01: why" },
    { name: "a command further down", text: "please\n/edgegate accept size until 2026-12-01: why" },
    { name: "nothing", text: "" },
  ])("is nothing in $name", ({ text }) => {
    expect(readCommand(text, today, "edgegate")).toBeUndefined();
  });

  it.each([
    {
      name: "a check of all models",
      text: "/edgegate accept size until 2026-12-31: the new alphabet needs the room",
      waiver: { check: "size", match: {}, until: "2026-12-31", reason: "the new alphabet needs the room" },
    },
    {
      name: "a check of one model, on the last day there is, with a second line of talk",
      text: "  /edgegate accept digits/latency-p90 until 2027-11-24:  slow  \r\nthanks",
      waiver: { check: "latency-p90", match: { model: "digits" }, until: "2027-11-24", reason: "slow" },
    },
    {
      name: "a check that needs no budget, of models by a pattern",
      text: "/edgegate accept face-*/delegate-applies until 2026-11-24: known driver bug",
      waiver: {
        check: "delegate-applies",
        match: { model: "face-*" },
        until: "2026-11-24",
        reason: "known driver bug",
      },
    },
  ])("is to accept $name", ({ text, waiver }) => {
    expect(readCommand(text, today, "edgegate")).toEqual({ of: "accept", waiver });
  });

  it.each([
    { name: "no verb", text: "/edgegate", says: "accept, explain, rerun and help" },
    { name: "an unknown verb", text: "/edgegate approve size", says: "accept, explain, rerun and help" },
    { name: "no end", text: "/edgegate accept size: why", says: "until YYYY-MM-DD" },
    { name: "no reason", text: "/edgegate accept size until 2026-12-01:", says: "say why" },
    { name: "no such check", text: "/edgegate accept speed until 2026-12-01: why", says: "latency-p90" },
    { name: "a day that is none", text: "/edgegate accept size until 2026-02-30: why", says: "not a day" },
    { name: "a day that has passed", text: "/edgegate accept size until 2026-11-23: why", says: "has passed" },
    { name: "a day too far away", text: "/edgegate accept size until 2027-11-25: why", says: "more than a year" },
    { name: "markup for a model", text: "/edgegate accept <b>/size until 2026-12-01: why", says: "model's name" },
  ])("can't be followed with $name, and says what is wrong", ({ text, says }) => {
    expect(readCommand(text, today, "edgegate")).toMatchObject({
      of: "malformed",
      problem: expect.stringContaining(says),
    });
  });

  it("is to measure again", () => {
    expect(readCommand("/edgegate rerun", today, "edgegate")).toEqual({ of: "rerun", words: [] });
    expect(readCommand("/edgegate rerun digits `shiba`", today, "edgegate")).toEqual({
      of: "rerun",
      words: ["digits", "shiba"],
    });
  });

  it.each([
    { name: "words", text: "/edgegate explain digits  float32 xnnpack", words: ["digits", "float32", "xnnpack"] },
    {
      name: "a case as the report's tables name it",
      text: "/edgegate explain **digits** · float32 · xnnpack · Pixel 7",
      words: ["digits", "float32", "xnnpack", "Pixel", "7"],
    },
    {
      name: "a case as lists of cases name it",
      text: "/edgegate explain `digits float32 · cpu · 1 thread · x86_64 (host, Debian 12)`",
      words: ["digits", "float32", "cpu", "1", "x86_64", "host", "Debian", "12"],
    },
    { name: "nothing", text: "/edgegate explain", words: [] },
  ])("is to explain $name", ({ text, words }) => {
    expect(readCommand(text, today, "edgegate")).toEqual({ of: "explain", words });
  });

  it("is to explain at most 30 words of 100 characters", () => {
    const command = readCommand(`/edgegate explain ${`${"x".repeat(500)} `.repeat(1000)}`, today, "edgegate");
    expect(command).toEqual({ of: "explain", words: Array.from({ length: 30 }, () => "x".repeat(100)) });
  });
});

describe("what a label accepts", () => {
  it.each([
    { name: "edgegate: accept size", accepts: { check: "size", match: {} } },
    { name: "edgegate: accept face-*/latency-p90", accepts: { check: "latency-p90", match: { model: "face-*" } } },
    { name: "edgegate: accept speed", accepts: { problem: expect.stringContaining("latency-p90") } },
    { name: "edgegate: accept <b>/size", accepts: { problem: expect.stringContaining("model's name") } },
    { name: "edgegate: measure", accepts: undefined },
    { name: "accept size", accepts: undefined },
  ])("is read from its name: $name", ({ name, accepts }) => {
    expect(readLabel(name, "edgegate")).toEqual(accepts);
  });

  it.each([
    { today: "2026-11-24", until: "2026-12-24" },
    { today: "2026-12-31", until: "2027-01-28" },
    { today: "2027-01-30", until: "2027-02-28" },
  ])("holds for about a month: set on $today until $until", ({ today: day, until }) => {
    expect(lastDayOfLabel(day)).toBe(until);
  });
});
