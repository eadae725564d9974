/**
 * What time is it in the lab? All that happens there happens at an instant of this clock, and it moves in one of three ways:
 * by hand; by itself to the next thing that is due, as soon as every client sleeps (`idle`); or with real time, faster
 * (`speed`).
 */
import { setTimeout as afterRealTime } from "node:timers";

export type Pace =
  | { readonly kind: "hand" }
  /** `quietMs`: real time without a request, a sleep or a held clock before time moves. 0: a few turns of the event loop. */
  | { readonly kind: "idle"; readonly quietMs: number }
  | { readonly kind: "speed"; readonly factor: number };

interface Due {
  readonly atMs: number;
  readonly order: number;
  /** A client waits for it; time of its own accord only moves for clients. */
  readonly awaited: boolean;
  readonly happen: () => void;
}

/** Turns of the event loop that must pass without activity: what a client was just sent has reached it by then. */
const quietTurns = 12;

export class VirtualClock {
  readonly #pace: Pace;
  readonly #startMs: number;
  #nowMs: number;
  #order = 0;
  #due: Due[] = [];
  #holds = 0;
  #activity = 0;
  #watching = false;
  #closed = false;
  #lastRealMs = performance.now();
  #alarm: ReturnType<typeof afterRealTime> | undefined;

  constructor(pace: Pace, startMs = Date.UTC(2026, 10, 24, 9, 0, 0)) {
    this.#pace = pace;
    this.#startMs = startMs;
    this.#nowMs = startMs;
  }

  /** Milliseconds since 1970. */
  nowMs(): number {
    if (this.#pace.kind === "speed") this.#catchUp();
    return this.#nowMs;
  }
  instant(): string {
    return new Date(this.nowMs()).toISOString();
  }
  monotonicMs(): number {
    return this.nowMs() - this.#startMs;
  }

  /** For clients: resolves when so much time has passed here; rejects with the signal's reason when it fires. */
  sleep(ms: number, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      if (signal?.aborted === true) return reject(signal.reason);
      const stop = (): void => {
        forget();
        reject(signal?.reason);
      };
      const forget = this.#add(ms, true, () => {
        signal?.removeEventListener("abort", stop);
        resolve();
      });
      signal?.addEventListener("abort", stop, { once: true });
    });
  }

  /** For the lab: something happens after so much time. Gives what calls it off. */
  after(ms: number, happen: () => void): () => void {
    return this.#add(ms, false, happen);
  }

  /** Something real is under way until what it gives is called: time stands still (with `speed`: passes as outside). */
  hold(): () => void {
    if (this.#pace.kind === "speed") this.#catchUp();
    this.#holds += 1;
    this.#activity += 1;
    let held = true;
    return () => {
      if (!held) return;
      held = false;
      if (this.#pace.kind === "speed") this.#catchUp();
      this.#holds -= 1;
      this.#stir();
    };
  }

  /** Moves time on; everything that falls due happens in order, each at its own instant. */
  async advance(ms: number): Promise<void> {
    const untilMs = this.nowMs() + ms;
    for (;;) {
      // What a happening starts has to get a turn, and real work under way its end, before the next one is due.
      while (this.#holds > 0) await turn();
      await turn();
      const next = this.#due[0];
      if (next === undefined || next.atMs > untilMs) break;
      this.#happen(next);
    }
    this.#nowMs = Math.max(this.#nowMs, untilMs);
    this.#stir();
  }

  /** Nothing happens any more. */
  close(): void {
    this.#closed = true;
    this.#due = [];
    clearTimeout(this.#alarm);
  }

  #add(ms: number, awaited: boolean, happen: () => void): () => void {
    this.#order += 1;
    const due: Due = { atMs: this.nowMs() + Math.max(0, ms), order: this.#order, awaited, happen };
    const at = this.#due.findIndex((one) => one.atMs > due.atMs);
    this.#due.splice(at === -1 ? this.#due.length : at, 0, due);
    this.#stir();
    return () => {
      this.#due = this.#due.filter((one) => one !== due);
    };
  }

  #happen(due: Due): void {
    this.#due = this.#due.filter((one) => one !== due);
    this.#nowMs = Math.max(this.#nowMs, due.atMs);
    due.happen();
  }

  #stir(): void {
    this.#activity += 1;
    if (this.#closed) return;
    if (this.#pace.kind === "idle" && !this.#watching) void this.#watch(this.#pace.quietMs);
    if (this.#pace.kind === "speed") this.#setAlarm(this.#pace.factor);
  }

  async #watch(quietMs: number): Promise<void> {
    this.#watching = true;
    try {
      while (!this.#closed && this.#holds === 0 && this.#due.some(({ awaited }) => awaited)) {
        const before = this.#activity;
        if (quietMs > 0) await new Promise((resolve) => afterRealTime(resolve, quietMs));
        for (let turns = 0; turns < quietTurns; turns += 1) await turn();
        const next = this.#due[0];
        if (before !== this.#activity || this.#holds > 0 || next === undefined) continue;
        this.#happen(next);
      }
    } finally {
      this.#watching = false;
    }
  }

  #catchUp(): void {
    const realMs = performance.now();
    const factor = this.#pace.kind === "speed" ? this.#pace.factor : 0;
    // While something real is under way, time passes as it really does: a phone that measures takes as long as it takes.
    this.#nowMs += (realMs - this.#lastRealMs) * (this.#holds > 0 ? Math.min(1, factor) : factor);
    this.#lastRealMs = realMs;
  }

  #setAlarm(factor: number): void {
    clearTimeout(this.#alarm);
    const next = this.#due[0];
    if (next === undefined) return;
    const realMs = Math.max(0, (next.atMs - this.nowMs()) / factor);
    this.#alarm = afterRealTime(
      () => {
        // A millisecond early is on time: real timers are no better.
        for (let due = this.#due[0]; due !== undefined && due.atMs <= this.nowMs() + 1; due = this.#due[0])
          this.#happen(due);
        this.#setAlarm(factor);
      },
      Math.min(realMs, 2 ** 30),
    );
  }
}

function turn(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
