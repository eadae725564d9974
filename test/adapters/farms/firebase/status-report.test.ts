import { expect, test } from "vitest";
import { reportInStatus } from "../../../../src/adapters/farms/firebase/status-report.ts";
import { instrumentationResults } from "../../../emulators/ftl/instrumentation-results.ts";

const report = ["session-started", "launch-started", "block", "launch-started", "session-finished"]
  .map((event) => `${JSON.stringify({ event, filler: "x".repeat(20_000) })}\n`)
  .join("");
const sent = instrumentationResults(report, true);

test("a report in the instrumentation's status comes back whole", () => {
  expect(reportInStatus(sent)).toBe(report);
});
test("its values come in any order, among other people's statuses", () => {
  const turned = sent.replaceAll(
    /(INSTRUMENTATION_STATUS: edgegate\.part=\d+\n)(INSTRUMENTATION_STATUS: edgegate\.data=\S+\n)/g,
    "$2INSTRUMENTATION_STATUS: class=Other\n$1",
  );
  expect(turned).not.toBe(sent);
  expect(reportInStatus(turned)).toBe(report);
});
test("of a driver that died there is the beginning", () => {
  const cut = reportInStatus(instrumentationResults(report, false));
  expect(cut).toBe(report.slice(0, cut?.length));
  expect(cut?.length).toBeGreaterThan(10_000);
});
test("where nothing was sent there is none, and nonsense is none", () => {
  expect(reportInStatus("INSTRUMENTATION_CODE: -1\n")).toBeUndefined();
  const nonsense = "INSTRUMENTATION_STATUS: edgegate.part=0\nINSTRUMENTATION_STATUS: edgegate.data=AAAA\n";
  expect(reportInStatus(`${nonsense}INSTRUMENTATION_STATUS_CODE: 2\n`)).toBeUndefined();
});
