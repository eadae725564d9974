import { stripVTControlCharacters } from "node:util";
import { PassThrough } from "node:stream";
import { describe, expect, test } from "vitest";
import { liveProgress } from "../../../src/adapters/terminal/live-progress.ts";
import { handClock } from "../../fakes/hand-clock.ts";

function live(color = false) {
  const clock = handClock();
  const stream = Object.assign(new PassThrough(), { columns: 100, rows: 24, isTTY: true });
  let written = "";
  stream.on("data", (data: Buffer) => (written += data.toString()));
  const timers = new Set<() => void>();
  const every = (_: number, draw: () => void): (() => void) => {
    timers.add(draw);
    return () => timers.delete(draw);
  };
  const progress = liveProgress({ stream, clock, color, every });
  const tick = (ms: number): void => {
    clock.pass(ms);
    for (const draw of timers) draw();
  };
  return { progress, tick, timers, raw: () => written, text: () => stripVTControlCharacters(written) };
}

describe("progress at a terminal", () => {
  test("moves: what runs, how far, time left, and what it took when it is done", () => {
    const { progress, tick, text } = live();
    const task = progress.start("Measure", 40);
    tick(10_000);
    task.update(10, "digits float32 · xnnpack");
    tick(100);
    expect(text()).toContain("Measure █████░░░░░░░░░░░░░░░ 10 of 40, about 30 s left: digits float32 · xnnpack");
    task.finish("40 cases");
    expect(text()).toContain("✓ Measure 10 s, 40 cases");
  });

  test("the clock alone moves the time left", () => {
    const { progress, tick, text } = live();
    progress.start("Measure", 4).update(1);
    tick(10_000);
    expect(text()).toContain("1 of 4, about 30 s left");
    tick(10_000);
    expect(text()).toContain("1 of 4, about 1 min left");
  });

  test("two tasks have a line each, and the timer ends with the last", () => {
    const { progress, tick, text, timers } = live();
    const first = progress.start("Convert", 5);
    const second = progress.start("Score");
    tick(100);
    expect(text()).toMatch(/Convert .*\n.*Score/);
    first.finish();
    expect(timers.size).toBe(1);
    second.finish();
    expect(timers.size).toBe(0);
  });

  test("does not draw more often than the eye sees", () => {
    const { progress, raw } = live();
    const task = progress.start("Convert", 1000);
    const before = raw().length;
    for (let done = 1; done <= 1000; done += 1) task.update(done);
    expect(raw().length).toBe(before);
  });

  test("close ends the timer and gives the cursor back", () => {
    const { progress, raw, timers } = live();
    progress.start("Convert", 5);
    progress.close();
    expect(timers.size).toBe(0);
    expect(raw().endsWith("\u001b[?25h") || !raw().includes("\u001b[?25l")).toBe(true);
  });

  test("has no colour unless asked", () => {
    // What is left are cursor movements: they end in a letter other than m.
    const colour = /\u001b\[[\d;]*m/; // oxlint-disable-line no-control-regex -- looks for just that
    const plain = live(false);
    plain.progress.start("Convert", 5).finish();
    expect(plain.raw()).not.toMatch(colour);
    const painted = live(true);
    painted.progress.start("Convert", 5).finish();
    expect(painted.raw()).toMatch(colour);
  });

  test("hostile names can't move the cursor", () => {
    const { progress, tick, raw } = live();
    const task = progress.start("\u001b[2Jmodel\nsecond line\u202e", 2);
    tick(100);
    task.update(1, "\u001b]0;title\u0007x");
    tick(100);
    task.finish("\u001b[31mred");
    progress.warn("\u001b[1A", "\u001b[1A");
    expect(raw()).not.toContain("\u001b[2J");
    expect(raw()).not.toContain("\u001b]0;");
    expect(raw()).not.toContain("\u001b[31m");
    expect(raw()).not.toContain("\u202e");
    expect(raw()).not.toContain("model\nsecond");
  });
});
