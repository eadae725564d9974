import { describe, expect, test } from "vitest";
import { liveThrough, type BadDay } from "./a-bad-day.ts";

/** A run is about so many requests long. */
const requests = Array.from({ length: 25 }, (_, at) => at + 1);

describe("a process that is killed, and another one that begins with an empty disk", () => {
  test.each(
    requests.flatMap((atRequest) => [
      { atRequest, afterAnswer: false },
      { atRequest, afterAnswer: true },
    ]),
  )("at request $atRequest, answered: $afterAnswer: one matrix, one report, nothing left running", async (kill) => {
    const day: BadDay = { scenario: {}, kills: [kill], interruptSeconds: undefined };
    const { broken, runs, matrices } = await liveThrough(kill.atRequest, day);
    expect(broken).toEqual([]);
    expect(matrices).toEqual(["FINISHED"]);
    expect(runs.at(-1)?.outcome.status).toBe("reported");
  });

  test("is killed again and again, and still comes to its end", async () => {
    const kills = [3, 9, 4, 6, 5].map((atRequest, at) => ({ atRequest, afterAnswer: at % 2 === 0 }));
    const { broken, matrices } = await liveThrough(1, { scenario: {}, kills, interruptSeconds: undefined });
    expect(broken).toEqual([]);
    expect(matrices).toEqual(["FINISHED"]);
  });
});
