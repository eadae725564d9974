import { EventEmitter } from "node:events";
import { expect, test } from "vitest";
import { interruptible } from "../../src/entrypoints/interrupts.ts";

class FakeProcess extends EventEmitter {
  readonly exits: number[] = [];
  exit(code: number): void {
    this.exits.push(code);
  }
}

test.each(["SIGINT", "SIGTERM"])("the first %s asks the work to end, the second ends the process", (name) => {
  const source = new FakeProcess();
  const said: string[] = [];
  const { signal, release } = interruptible(source, (text) => said.push(text));
  expect(signal.aborted).toBe(false);
  source.emit(name);
  expect(signal.aborted).toBe(true);
  expect(source.exits).toEqual([]);
  expect(said).toHaveLength(1);
  source.emit(name);
  expect(source.exits).toEqual([130]);
  release();
  expect(source.listenerCount(name)).toBe(0);
});
