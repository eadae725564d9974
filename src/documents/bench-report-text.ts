/**
 * Is this text a report of the contract, and how far does it go? Reads and prints NDJSON. A report may end anywhere (a
 * device can die); it may not be wrong before its end.
 */
import * as z from "zod";
import { orderOfEvents } from "./bench-report-order.ts";
import { BenchEvent } from "./bench-report.ts";

/** `cut`: no `session-finished`. The events before the cut are sound. `unreadable`: `reason` names the line. */
export type ParsedReport =
  | { readonly status: "read"; readonly events: readonly BenchEvent[]; readonly end: "complete" | "cut" }
  | { readonly status: "unreadable"; readonly reason: string };

/** One event as its line, newline included. */
export function printBenchEvent(event: BenchEvent): string {
  return `${JSON.stringify(event)}\n`;
}

/** Never throws: what is wrong before the end makes it `unreadable`, half a line at the end makes it `cut`. */
export function parseBenchReport(text: string): ParsedReport {
  // A file system that lost power can leave the file's end as zero bytes: that is a cut, too.
  const whole = text.replace(/\0+$/, "");
  const lines = whole.split("\n");
  const events: BenchEvent[] = [];
  const order = orderOfEvents();
  for (const [index, line] of lines.entries()) {
    if (line.trim() === "") continue;
    const read = parseLine(line);
    if (read.status === "not-json" && index === lines.length - 1 && events.length > 0) break;
    if (read.status !== "read") return unreadable(index, read.reason);
    const wrong = order(read.event);
    if (wrong !== undefined) return unreadable(index, wrong);
    events.push(read.event);
  }
  if (events.length === 0) return { status: "unreadable", reason: "the report is empty" };
  return { status: "read", events, end: events.at(-1)?.event === "session-finished" ? "complete" : "cut" };
}

function unreadable(index: number, reason: string): ParsedReport {
  return { status: "unreadable", reason: `line ${index + 1}: ${reason}` };
}

type Line =
  | { readonly status: "read"; readonly event: BenchEvent }
  | { readonly status: "not-json" | "not-an-event"; readonly reason: string };

function parseLine(line: string): Line {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { status: "not-json", reason: "not JSON" };
  }
  const parsed = BenchEvent.safeParse(value);
  if (parsed.success) return { status: "read", event: parsed.data };
  return { status: "not-an-event", reason: z.prettifyError(parsed.error).replaceAll(/\s*\n\s*/g, " ") };
}
