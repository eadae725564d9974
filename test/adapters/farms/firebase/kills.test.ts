import { describe, expect, test } from "vitest";
import { liveThrough, type BadDay } from "./a-bad-day.ts";
import { aLab, shiba } from "./a-lab.ts";
import { heldFetch } from "./held-fetch.ts";

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

  test("is found through Tool Results after so long that a repeated id may be forgotten", async () => {
    const lab = await aLab({ scenario: { devices: [{ model: "shiba", queueSeconds: 300, runSeconds: 2_000 }] } });
    const { clock } = lab.emulator;
    const isCreate = (address: string) => address.includes("/testMatrices?");
    const { promise: made, resolve } = Promise.withResolvers<void>();
    const send = heldFetch(clock);
    const deaf: typeof fetch = async (input, init) => {
      const answer = await send(input, init);
      if (!isCreate(input instanceof Request ? input.url : input.toString())) return answer;
      resolve();
      return new Promise(() => undefined);
    };
    void lab
      .process({ fetch: deaf })
      .run(shiba)
      .catch(() => undefined);
    await made;
    await clock.sleep(35 * 60_000);
    // Test Lab has forgotten the id: asked with it again, it would make another matrix.
    const forgetful: typeof fetch = (input, init) => {
      const address = input instanceof Request ? input.url : input.toString();
      return send(isCreate(address) ? address.replace("requestId=", "requestId=forgotten-") : address, init);
    };
    expect((await lab.process({ fetch: forgetful }).run(shiba)).outcome.status).toBe("reported");
    const { matrices, entries } = lab.emulator.records();
    expect(matrices.map(({ state }) => state)).toEqual(["FINISHED"]);
    expect(entries.some(({ route }) => route === "toolresults.projects.histories.executions.list")).toBe(true);
    await lab.close();
  });

  test("is killed again and again, and still comes to its end", async () => {
    const kills = [3, 9, 4, 6, 5].map((atRequest, at) => ({ atRequest, afterAnswer: at % 2 === 0 }));
    const { broken, matrices } = await liveThrough(1, { scenario: {}, kills, interruptSeconds: undefined });
    expect(broken).toEqual([]);
    expect(matrices).toEqual(["FINISHED"]);
  });
});
