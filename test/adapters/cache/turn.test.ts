/** Do two that share a folder never work at once, and is a dead one's turn taken over? */
import { existsSync, mkdirSync, mkdtempSync, utimesSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { takeTurn } from "../../../src/adapters/cache/turn.ts";

const place = (): string => join(mkdtempSync(join(tmpdir(), "edgegate-turn-")), "work.turn");

test("works one at a time, and each gets its turn", async () => {
  const path = place();
  let atOnce = 0;
  let most = 0;
  const work = async (): Promise<void> => {
    most = Math.max(most, (atOnce += 1));
    await new Promise((resolve) => setImmediate(resolve));
    atOnce -= 1;
  };
  await Promise.all(Array.from({ length: 5 }, () => takeTurn(path, work, { beatMs: 8 })));
  expect(most).toBe(1);
  expect(existsSync(path)).toBe(false);
});

test("takes over from one that gives no sign of life, and not from one that does", async () => {
  const path = place();
  mkdirSync(path);
  const stop = new AbortController();
  const waiting = takeTurn(path, () => Promise.resolve("mine"), {
    beatMs: 8,
    staleMs: 1000,
    signal: stop.signal,
    onWait: () => stop.abort(),
  });
  await expect(waiting).rejects.toMatchObject({ code: "aborted" });
  const longAgo = new Date(Date.now() - 2000);
  utimesSync(path, longAgo, longAgo);
  expect(await takeTurn(path, () => Promise.resolve("mine"), { beatMs: 8, staleMs: 1000 })).toBe("mine");
});

test("is given back when the work fails", async () => {
  const path = place();
  await expect(takeTurn(path, () => Promise.reject(new Error("no")))).rejects.toThrow("no");
  expect(existsSync(path)).toBe(false);
});
