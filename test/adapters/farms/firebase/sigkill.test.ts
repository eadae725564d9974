import { fork } from "node:child_process";
import { setTimeout as realTime } from "node:timers/promises";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import type { Cost } from "../../../../scripts/bench/firebase-client.ts";
import { startFtlEmulator } from "../../../emulators/ftl/server.ts";
import { seededRandom } from "../../../fakes/random.ts";

/** Lab and client run so much faster than real time. */
const factor = 20;

test(
  "a real process, killed outright five times, is taken up each time, and one matrix is paid for",
  { timeout: 60_000 },
  async () => {
    const lab = await startFtlEmulator({ pace: { kind: "speed", factor } });
    const random = seededRandom(7);
    const begin = () =>
      fork(resolve("scripts/bench/firebase-client.ts"), ["1", lab.url, String(factor)], { stdio: "ignore" });
    try {
      for (let kills = 0; kills < 5; kills += 1) {
        const child = begin();
        const ended = new Promise((done) => {
          child.once("exit", done);
        });
        await realTime(700 + random.uniform() * 1500);
        child.kill("SIGKILL");
        await ended;
      }
      const last = begin();
      const cost = await new Promise<Cost>((done, fail) => {
        last.once("message", done);
        last.once("exit", (code) => fail(new Error(`the client ended with exit code ${code}`)));
      });
      expect(cost.reasons).toEqual([]);
      expect(cost.reported).toBe(1);
      expect(lab.records().matrices.map(({ state }) => state)).toEqual(["FINISHED"]);
    } finally {
      await lab.close();
    }
  },
);
