import { afterEach, describe, expect, test } from "vitest";
import { parseBenchReport } from "../../../../src/documents/bench-report-text.ts";
import { aLab, shiba, type ALab } from "./a-lab.ts";

let lab: ALab;
afterEach(() => lab.close());

describe("a run in Test Lab", () => {
  test("goes from upload to report", async () => {
    lab = await aLab();
    const { run, disk, lines } = lab.process();
    const { device, outcome } = await run(shiba);
    expect(device).toEqual(shiba);
    expect(outcome.status).toBe("reported");
    const report = parseBenchReport(disk.get(outcome.report?.path ?? "") ?? "");
    expect(report).toMatchObject({ status: "read", end: "complete" });
    expect(lab.emulator.records().matrices).toMatchObject([{ state: "FINISHED" }]);
    expect(lines).toEqual(expect.arrayContaining(["· queued", "· collecting the report", "done reported"]));
    expect(lab.emulator.violations).toEqual([]);
  });

  test("runs on an iPhone with the Xcode that its iOS wants", async () => {
    lab = await aLab();
    const { outcome } = await lab.process().run({ farm: "firebase", model: "iphone14pro", osVersion: "16.6" });
    expect(outcome.status).toBe("reported");
    expect(lab.emulator.violations).toEqual([]);
  });

  test("is found again by another process with an empty disk, and paid for once", async () => {
    lab = await aLab();
    await lab.process().run(shiba);
    const { run, lines } = lab.process();
    expect((await run(shiba)).outcome.status).toBe("reported");
    expect(lines).toContain("· measured before: the report is taken from the bucket");
    expect(lab.emulator.records().matrices).toHaveLength(1);
  });

  test("uploads an app once for all phones, and nothing twice", async () => {
    lab = await aLab();
    const { run } = lab.process();
    await Promise.all([run(shiba), run({ ...shiba, model: "tokay" }), run({ ...shiba, model: "dm1q" })]);
    const uploads = lab.emulator.records().entries.filter(({ address }) => /upload_id=/.test(address));
    expect(uploads.filter(({ address }) => /name=edgegate%2Fapps%2F/.test(address))).toHaveLength(1);
    expect(uploads).toHaveLength(4);
  });
});
