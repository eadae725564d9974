/** What becomes of a run under each fault that is known of Test Lab? Every row of the emulator's list, and what has to come out. */
import { afterEach, describe, expect, test } from "vitest";
import { faultRows, type FaultName } from "../../../emulators/ftl/fault-names.ts";
import type { ScenarioInput } from "../../../emulators/ftl/scenario.ts";
import { aLab, shiba, type ALab } from "./a-lab.ts";

type Fault = NonNullable<ScenarioInput["faults"]>[number];

let lab: ALab | undefined;
afterEach(() => lab?.close());

interface Expected {
  readonly status: "reported" | "infrastructure" | "quota" | "timed-out" | "cancelled";
  /** Part of the reason. */
  readonly says?: string;
  /** Another phone stood in. */
  readonly substituted?: true;
  /** Final states of the matrices. Absent: one, FINISHED. */
  readonly matrices?: readonly string[];
  /** There is a report, or what came of it. Absent: exactly when `reported`. */
  readonly report?: boolean;
}

const routes = ["testMatrices.create", "testMatrices.get", "objects.insert", "objects.get", "steps.get"] as const;
type Route = (typeof routes)[number];
const survived: Expected = { status: "reported" };
const refused: Expected = { status: "infrastructure", matrices: [] };
const lost: Expected = { status: "infrastructure", matrices: ["CANCELLED"], says: "Test Lab can't be asked" };

/** Trouble that passes costs nothing, whatever was asked; `but`: where it does not pass. */
const http: Partial<Record<FaultName, Partial<Record<Route, Expected>>>> = {
  "http-400": {
    "testMatrices.create": refused,
    "testMatrices.get": lost,
    "objects.insert": refused,
    "objects.get": refused,
  },
  "http-401": {},
  "http-403": {
    "testMatrices.create": refused,
    "testMatrices.get": lost,
    "objects.insert": refused,
    "objects.get": refused,
  },
  "http-403-service-disabled": {
    "testMatrices.create": { ...refused, says: "has not been used in project" },
    "testMatrices.get": lost,
    "objects.insert": refused,
    "objects.get": refused,
  },
  "http-404": { "testMatrices.create": refused, "objects.insert": refused },
  "http-408": {},
  "http-409": { "testMatrices.create": refused, "testMatrices.get": lost },
  "http-429": {},
  "http-429-retry-after": {},
  "http-500": {},
  "http-502-html": {},
  "http-503": {},
  "http-503-retry-after": {},
  "http-504": {},
  "html-200": {},
  "truncated-json-200": {},
  "empty-object-200": {},
  "reset-before": {},
  "reset-after-commit": {},
  "reset-mid-body": {},
  refused: {},
  hang: {},
  "hang-after-commit": {},
  trickle: {},
  "wrong-content-length": {},
  "unknown-enum": {},
  "extra-fields": {},
  "null-lists": {},
};

const infrastructure = (says: string, more: Partial<Expected> = {}): Expected => ({
  status: "infrastructure",
  says,
  ...more,
});
const substituted = (...matrices: string[]): Expected => ({ status: "reported", substituted: true, matrices });

const inTheLab: Partial<Record<FaultName, Expected>> = {
  "gcs-308-partial-range": survived,
  "gcs-308-no-range": survived,
  "gcs-410-session-gone": survived,
  "gcs-503-chunk": survived,
  "gcs-403-create": { ...refused, says: "storage.objects.create" },
  "gcs-404-bucket": refused,
  "gcs-412": survived,
  "gcs-md5-mismatch": survived,
  "gcs-size-mismatch": survived,
  "gcs-list-empty-page": survived,
  "gcs-listed-but-404": survived,
  "gcs-late-object": survived,
  "gcs-truncated-download": survived,

  "matrix-invalid": infrastructure("MALFORMED_APK", { matrices: ["INVALID"] }),
  "matrix-invalid-extended": infrastructure("The package can't be used.; A_REASON_OF_TOMORROW", {
    matrices: ["INVALID"],
  }),
  "matrix-invalid-quota": { status: "quota", says: "TEST_QUOTA_EXCEEDED", matrices: ["INVALID"] },
  "matrix-error": { ...survived, matrices: ["ERROR", "FINISHED"] },
  "matrix-stuck-validating": { ...survived, matrices: ["CANCELLED", "FINISHED"] },
  "matrix-stuck-pending": substituted("CANCELLED", "FINISHED"),
  "matrix-no-outcome": survived,
  "matrix-cancelled-by-other": { status: "cancelled", says: "was cancelled", matrices: ["CANCELLED"] },
  "matrix-lost": survived,
  "executions-late": survived,
  "executions-reordered": survived,

  "model-gone": substituted("FINISHED", "FINISHED"),

  "execution-error": { ...survived, matrices: ["ERROR", "FINISHED"] },
  "execution-unsupported": substituted("FINISHED", "FINISHED"),
  "execution-incompatible-environment": infrastructure("INCOMPATIBLE_ENVIRONMENT"),
  "execution-incompatible-architecture": infrastructure("no code for this device's processor"),
  "outcome-infrastructure-failure": { ...survived, matrices: ["FINISHED", "FINISHED"] },
  "outcome-aborted-by-user": { status: "cancelled", says: "somebody stopped the run", report: true },
  "outcome-crashed": infrastructure("the benchmark app crashed; the report is cut", { report: true }),
  "outcome-other-native-crash": survived,
  "outcome-timed-out": { status: "timed-out", says: "time limit", report: true },
  "outcome-not-installed": infrastructure("could not be installed"),
  "outcome-out-of-memory": infrastructure("ran out of memory", { report: true }),
  "outcome-incompatible-device": substituted("FINISHED", "FINISHED"),
  "outcome-incompatible-architecture": infrastructure("no code for this device's processor"),
  "outcome-incompatible-app-version": infrastructure("does not fit this device's system version"),
  "outcome-pending-timeout": substituted("CANCELLED", "FINISHED"),
  "outcome-flaky": survived,
  "outcome-timed-out-success": infrastructure("the report is cut", { report: true }),
  "usage-null": survived,
  "environments-empty": survived,

  "payload-some-delegates": survived,
  "payload-duplicate": survived,
  "payload-deeper": survived,
};

/** What is wrong with the one copy of a report that an iPhone leaves. An Android driver sends a second one, and it is taken. */
const inTheReport: Partial<Record<FaultName, Expected>> = {
  "gcs-huge-object": infrastructure("more than edgegate reads", { report: true }),
  "payload-missing": infrastructure("its report did not come into the bucket"),
  "payload-empty": infrastructure("the report can't be read: the report is empty", { report: true }),
  "payload-cut": infrastructure("the report is cut", { report: true }),
  "payload-nan": infrastructure("the report can't be read: line", { report: true }),
  "payload-old-schema": infrastructure("schemaVersion", { report: true }),
  "payload-other-run": infrastructure("foreign: the report answers another request"),
  "payload-other-model": infrastructure("foreign: the report is of another model"),
  "payload-other-app": infrastructure("foreign: the report is of another app"),
};

const inTheCatalog = ["capacity-low", "capacity-none", "capacity-absent", "xcode-default-moved"] as const;

/** A cancel happens when a phone stays queued: both faults together. */
const whileCancelling: Partial<Record<FaultName, Expected>> = {
  "cancel-404": substituted("CANCELLED", "FINISHED"),
  "cancel-500": substituted("CANCELLED", "FINISHED"),
  "cancel-no-effect": substituted("CANCELLED", "FINISHED"),
  // What it brought in that moment is not thrown away.
  "cancel-races-finish": survived,
};

/** What is seen of a run of shiba under these faults. */
async function seenUnder(faults: readonly Fault[], asked = shiba) {
  lab = await aLab({ scenario: { faults: [...faults] } });
  const { device, outcome, substitutes } = await lab.process().run(asked);
  return {
    status: outcome.status,
    reason: outcome.status === "reported" ? "" : outcome.reason,
    hasReport: outcome.report !== undefined,
    standsInFor: substitutes?.device,
    sameModel: device.model === asked.model,
    isHit: lab.emulator.lab.faults.hits.length > 0,
    matrices: lab.emulator.records().matrices.map(({ state }) => state),
    violations: lab.emulator.violations,
  };
}

function asExpected({ status, says = "", substituted, matrices = ["FINISHED"], report }: Expected) {
  return {
    status,
    reason: expect.stringContaining(says),
    hasReport: report ?? status === "reported",
    standsInFor: substituted ? shiba : undefined,
    sameModel: substituted === undefined,
    isHit: true,
    matrices,
    violations: [],
  };
}

describe.each(Object.entries(http))("%s", (name, but) => {
  test.each(routes)("once, when asked for %s", async (route) => {
    expect(await seenUnder([{ name: faultName(name), route }])).toEqual(asExpected(but[route] ?? survived));
  });
});

describe("in the lab", () => {
  test.each(Object.entries(inTheLab))("%s", async (name, expected) => {
    const device = faultRows[faultName(name)].place === "storage" ? {} : { device: "shiba" };
    expect(await seenUnder([{ name: faultName(name), ...device }])).toEqual(asExpected(expected));
  });

  test.each(Object.entries(whileCancelling))("%s", async (name, expected) => {
    const faults: readonly Fault[] = [{ name: "matrix-stuck-pending", device: "shiba" }, { name: faultName(name) }];
    expect(await seenUnder(faults)).toEqual(asExpected(expected));
  });

  test.each(Object.entries(inTheReport))("%s, on an iPhone", async (name, expected) => {
    const iphone = { ...shiba, model: "iphone14pro", osVersion: "16.6" };
    expect(await seenUnder([{ name: faultName(name) }], iphone)).toEqual(asExpected(expected));
  });
  test.each(Object.keys(inTheReport))("%s, where the driver sends a second copy", async (name) => {
    expect(await seenUnder([{ name: faultName(name) }])).toEqual(asExpected(survived));
  });

  // They show in the catalog alone, which a run asks for only to find a substitute.
  test.each(inTheCatalog)("%s: the phone is still on offer", async (name) => {
    lab = await aLab({ scenario: { faults: [{ name, device: "shiba" }] } });
    expect(await lab.process().farm.devices()).toContainEqual(expect.objectContaining({ device: shiba }));
  });

  test("every known fault has its row", () => {
    const rows = [...Object.keys({ ...http, ...inTheLab, ...inTheReport, ...whileCancelling }), ...inTheCatalog];
    expect(rows.toSorted()).toEqual(Object.keys(faultRows).toSorted());
  });
});

function faultName(name: string): FaultName {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the tables' own keys
  return name as FaultName;
}
