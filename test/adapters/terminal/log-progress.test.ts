import { describe, expect, test } from "vitest";
import { logProgress } from "../../../src/adapters/terminal/log-progress.ts";
import { handClock } from "../../fakes/hand-clock.ts";

function log(annotate = false) {
  const clock = handClock();
  const lines: string[] = [];
  let again: (() => void) | undefined;
  const every = (_: number, what: () => void) => {
    again = what;
    return () => (again = undefined);
  };
  const progress = logProgress({ write: (text) => lines.push(text), clock, every, annotate });
  /** Half a minute goes by. */
  const wait = () => {
    clock.pass(30_000);
    again?.();
  };
  return { clock, lines, progress, wait };
}

describe("progress in a log", () => {
  test("says with the time what starts, now and then how far it is, and what it took", () => {
    const { clock, lines, progress } = log();
    const task = progress.start("Measure", 40);
    for (let done = 1; done <= 40; done += 1) {
      clock.pass(1000);
      task.update(done, `case ${done}`);
    }
    task.finish("40 cases");
    expect(lines).toEqual([
      "09:00:00 Measure (40)\n",
      "09:00:15 Measure: 15 of 40, about 25 s left: case 15\n",
      "09:00:30 Measure: 30 of 40, about 10 s left: case 30\n",
      "09:00:40 Measure: done in 40 s, 40 cases\n",
    ]);
  });

  test("a thousand quick updates are two lines", () => {
    const { lines, progress } = log();
    const task = progress.start("Convert", 1000);
    for (let done = 0; done <= 1000; done += 1) task.update(done);
    task.finish();
    expect(lines).toHaveLength(2);
  });

  test("a task without a total tells only what it does", () => {
    const { clock, lines, progress } = log();
    const task = progress.start("Install packages");
    clock.pass(16_000);
    task.update(0, "ai-edge-litert");
    expect(lines).toEqual(["09:00:00 Install packages\n", "09:00:16 Install packages: ai-edge-litert\n"]);
  });

  test("a task that says nothing for long is said to be at work, until it ends", () => {
    const { clock, lines, progress, wait } = log();
    const task = progress.start("Measure", 3);
    wait();
    clock.pass(20_000);
    task.update(1, "face");
    clock.pass(5000);
    wait();
    wait();
    task.finish();
    wait();
    expect(lines).toEqual([
      "09:00:00 Measure (3)\n",
      "09:00:30 Measure: at work for 30 s, 0 of 3\n",
      "09:00:50 Measure: 1 of 3, about 1 min 40 s left: face\n",
      "09:01:25 Measure: at work for 1 min 25 s, 1 of 3, about 2 min 50 s left: face\n",
      "09:01:55 Measure: at work for 1 min 55 s, 1 of 3, about 3 min 50 s left: face\n",
      "09:01:55 Measure: done in 1 min 55 s\n",
    ]);
  });

  test("nothing is said any more once it is closed", () => {
    const { lines, progress, wait } = log();
    progress.start("Measure");
    progress.close();
    wait();
    expect(lines).toEqual(["09:00:00 Measure\n"]);
  });

  test("a warning carries its fix", () => {
    const { lines, progress } = log();
    progress.warn("The comment was not posted.", "Add `pull-requests: write`.");
    expect(lines).toEqual(["09:00:00 Warning: The comment was not posted. Add `pull-requests: write`.\n"]);
  });

  test("in a workflow run a warning is an annotation whose text can't end the command", () => {
    const { lines, progress } = log(true);
    progress.warn("100% of\nit", "::error::no");
    expect(lines).toEqual(["::warning title=edgegate::100%25 of it%0A::error::no\n"]);
  });

  test("a block to copy keeps its lines in an annotation", () => {
    const { lines, progress } = log(true);
    progress.warn("No comment.", "Add:\npermissions:\n  pull-requests: write");
    expect(lines).toEqual(["::warning title=edgegate::No comment.%0AAdd:%0Apermissions:%0A  pull-requests: write\n"]);
  });

  test("colour is taken out whole, not only made harmless", () => {
    const { lines, progress } = log();
    progress.note("\u001b[31mred\u001b[0m");
    expect(lines).toEqual(["09:00:00 red\n"]);
  });

  test.each([
    { name: "a workflow command", text: "::set-output name=x::y" },
    { name: "an old workflow command", text: "##[add-path]x" },
    { name: "a line break before a command", text: "model\n::error::x" },
    { name: "a carriage return", text: "model\r::error::x" },
    { name: "colour", text: "\u001b[31mred\u001b[0m" },
    { name: "cursor movement", text: "\u001b[2J\u001b]0;title\u0007x" },
    { name: "reading direction", text: "a\u202eb" },
  ])("a name that holds $name stays one harmless line", ({ text }) => {
    const { clock, lines, progress } = log();
    const task = progress.start(text, 2);
    clock.pass(20_000);
    task.update(1, text);
    task.finish(text);
    progress.note(text);
    progress.warn(text, text);
    for (const line of lines) {
      expect(line).toMatch(/^\d\d:\d\d:\d\d [^\n\r]*\n$/u);
      expect(line).not.toMatch(/\p{Cc}(?!$)|\p{Cf}|##\[/u);
    }
  });
});
