import { afterEach, describe, expect, it } from "vitest";
import { VirtualClock } from "./virtual-clock.ts";

let clock: VirtualClock;
afterEach(() => clock.close());

describe("a clock that is moved by hand", () => {
  it("lets things happen in order, each at its instant", async () => {
    clock = new VirtualClock({ kind: "hand" }, 0);
    const seen: string[] = [];
    clock.after(20, () => seen.push(`b ${clock.nowMs()}`));
    clock.after(10, () => {
      seen.push(`a ${clock.nowMs()}`);
      clock.after(5, () => seen.push(`a2 ${clock.nowMs()}`));
    });
    clock.after(20, () => seen.push(`c ${clock.nowMs()}`));
    clock.after(40, () => seen.push("never"));
    await clock.advance(30);
    expect([...seen, clock.nowMs()]).toEqual(["a 10", "a2 15", "b 20", "c 20", 30]);
  });

  it("waits for what really is under way before the next thing", async () => {
    clock = new VirtualClock({ kind: "hand" }, 0);
    const seen: string[] = [];
    clock.after(10, () => {
      const release = clock.hold();
      void (async () => {
        await turns(20);
        seen.push(`done at ${clock.nowMs()}`);
        release();
      })();
    });
    clock.after(11, () => seen.push("next"));
    await clock.advance(20);
    expect(seen).toEqual(["done at 10", "next"]);
  });
});

describe("a clock that moves when everybody sleeps", () => {
  it("jumps to what is due next, and no further than a sleeper", async () => {
    clock = new VirtualClock({ kind: "idle", quietMs: 0 }, 0);
    const seen: number[] = [];
    clock.after(50, () => seen.push(clock.nowMs()));
    clock.after(150, () => seen.push(clock.nowMs()));
    await clock.sleep(100);
    expect([...seen, clock.nowMs()]).toEqual([50, 100]);
  });

  it("stands still while nobody sleeps, or something is held", async () => {
    clock = new VirtualClock({ kind: "idle", quietMs: 0 }, 0);
    clock.after(50, () => undefined);
    await turns(40);
    expect(clock.nowMs()).toBe(0);
    const release = clock.hold();
    const sleeper = clock.sleep(10);
    await turns(40);
    expect(clock.nowMs()).toBe(0);
    release();
    await sleeper;
    expect(clock.nowMs()).toBe(10);
  });

  it("gives several sleepers their turns in order", async () => {
    clock = new VirtualClock({ kind: "idle", quietMs: 0 }, 0);
    const seen: string[] = [];
    const poll = async (name: string, everyMs: number): Promise<void> => {
      for (let times = 0; times < 3; times += 1) {
        await clock.sleep(everyMs);
        seen.push(`${name} ${clock.nowMs()}`);
      }
    };
    await Promise.all([poll("a", 10), poll("b", 15)]);
    expect(seen).toEqual(["a 10", "b 15", "a 20", "b 30", "a 30", "b 45"]);
  });

  it("wakes a sleeper whose signal fires, with the signal's reason", async () => {
    clock = new VirtualClock({ kind: "idle", quietMs: 0 }, 0);
    const release = clock.hold();
    const stop = new AbortController();
    const sleeper = clock.sleep(1000, stop.signal);
    stop.abort(new Error("enough"));
    await expect(sleeper).rejects.toThrow("enough");
    await expect(clock.sleep(1, stop.signal)).rejects.toThrow("enough");
    release();
    expect(clock.nowMs()).toBe(0);
  });
});

describe("a clock that runs fast", () => {
  it("passes hours in moments", async () => {
    clock = new VirtualClock({ kind: "speed", factor: 1_000_000 }, 0);
    const startedMs = performance.now();
    await clock.sleep(3_600_000);
    expect(clock.nowMs()).toBeGreaterThanOrEqual(3_599_999);
    expect(performance.now() - startedMs).toBeLessThan(5000);
  });

  it("runs as outside while something real is under way", async () => {
    clock = new VirtualClock({ kind: "speed", factor: 1_000_000 }, 0);
    const release = clock.hold();
    const fromMs = clock.nowMs();
    const startedMs = performance.now();
    await turns(200);
    const passedMs = clock.nowMs() - fromMs;
    expect(passedMs).toBeLessThanOrEqual(performance.now() - startedMs);
    release();
  });
});

async function turns(count: number): Promise<void> {
  for (let at = 0; at < count; at += 1)
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
}
