import { describe, expect, it } from "vitest";
import { readCommand } from "../../src/domain/command.ts";

const today = "2026-11-24";

describe("what a comment asks for", () => {
  it.each([
    { name: "talk", text: "I think this is fine" },
    { name: "another bot's command", text: "/edgegates accept size until 2026-12-01: why" },
    { name: "a quoted command", text: "> /edgegate accept size until 2026-12-01: why" },
    { name: "a command further down", text: "please\n/edgegate accept size until 2026-12-01: why" },
    { name: "nothing", text: "" },
  ])("is nothing in $name", ({ text }) => {
    expect(readCommand(text, today)).toBeUndefined();
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
    expect(readCommand(text, today)).toEqual({ of: "accept", waiver });
  });

  it.each([
    { name: "no verb", text: "/edgegate", says: "accept and rerun" },
    { name: "an unknown verb", text: "/edgegate approve size", says: "accept and rerun" },
    { name: "no end", text: "/edgegate accept size: why", says: "until YYYY-MM-DD" },
    { name: "no reason", text: "/edgegate accept size until 2026-12-01:", says: "say why" },
    { name: "no such check", text: "/edgegate accept speed until 2026-12-01: why", says: "latency-p90" },
    { name: "a day that is none", text: "/edgegate accept size until 2026-02-30: why", says: "not a day" },
    { name: "a day that has passed", text: "/edgegate accept size until 2026-11-23: why", says: "has passed" },
    { name: "a day too far away", text: "/edgegate accept size until 2027-11-25: why", says: "more than a year" },
    { name: "markup for a model", text: "/edgegate accept <b>/size until 2026-12-01: why", says: "model's name" },
    { name: "words that rerun does not take", text: "/edgegate rerun digits", says: "takes no words" },
  ])("can't be followed with $name, and says what is wrong", ({ text, says }) => {
    expect(readCommand(text, today)).toMatchObject({ of: "malformed", problem: expect.stringContaining(says) });
  });

  it("is to measure again", () => {
    expect(readCommand("/edgegate rerun", today)).toEqual({ of: "rerun" });
  });
});
