/** Which cases are to be measured, on which device, in which launches? */
import type { BenchRequest, RequestCase, RequestFile, RequestTensor } from "../documents/bench-request.ts";
import type { BodyOf } from "../documents/by-kind.ts";
import { compareCases, type CaseKey, type Device } from "../documents/case-key.ts";
import type { FileRef } from "../documents/file-ref.ts";
import type { DeviceFacts } from "../documents/offered-device.ts";
import type { ModelInputs } from "../documents/model-inputs.ts";
import type { PlannedCase, PlannedDevice, PlannedSide, ShipPlan } from "../documents/plan.ts";
import type { RuntimeName } from "../documents/runtimes.ts";
import type { Settings } from "../documents/settings.ts";
import type { ModelVariants, Variant } from "../documents/variants.ts";
import {
  delegateNames,
  sideNames,
  variantNames,
  type PlatformName,
  type SideName,
  type VariantName,
} from "../documents/words.ts";
import { whyTooOld } from "./op-versions.ts";
import { sessionTimeBoxNs } from "./money/session-time.ts";
import { requestFile } from "./request-file.ts";
import { schedule } from "./schedule.ts";
import { shipPlans } from "./ship.ts";
import { looser, toleranceOf } from "./tolerances.ts";

/** A device that cases are planned for. */
export interface PlannableDevice {
  readonly device: Device;
  readonly platform: PlatformName;
  readonly facts?: DeviceFacts | undefined;
  /** Why it can't be had: its cases are planned, and none is measured. */
  readonly unavailable?: string;
}

/** What a plan is made from; the same order is the same plan. */
export interface PlanOrder {
  readonly settings: BodyOf<"settings">;
  readonly changes: BodyOf<"changes">;
  readonly variants: BodyOf<"variants">;
  /** Of every converted file. One that is not here can't be run, and its side says so. */
  readonly inputs: readonly ModelInputs[];
  readonly devices: readonly PlannableDevice[];
  /** Tells requests of different runs apart, for instance the head commit. Equal seeds give equal plans. */
  readonly requestIdSeed: string;
}

/** Together in one process up to here; beyond, each side has launches of its own. */
const togetherBytes = 1024 ** 3;

const warmUp = { minInferences: 3, minNs: 200_000_000, maxNs: 3_000_000_000 };
const coolDown: Readonly<Record<PlatformName, BenchRequest["coolDown"]>> = {
  host: { pauseNs: 0, maxStartCelsius: 90, maxWaitNs: 0 },
  android: { pauseNs: 1_000_000_000, maxStartCelsius: 40, maxWaitNs: 60_000_000_000 },
  ios: { pauseNs: 1_000_000_000, maxStartCelsius: 40, maxWaitNs: 60_000_000_000 },
};

/** What a case needs on one side to run. */
interface Runnable {
  readonly variant: Extract<Variant, { readonly status: "converted" }>;
  readonly model: RequestFile;
  readonly inputs: readonly RequestTensor[];
}
type Sides = Readonly<Record<SideName, { readonly planned: PlannedSide; readonly runnable: Runnable | undefined }>>;

interface Planned {
  readonly planned: PlannedCase;
  readonly request: RequestCase | undefined;
  readonly sizeBytes: number;
}

/** Plans every changed model that is still there. A deleted or unchanged one has no cases. */
export function planBench(order: PlanOrder): BodyOf<"plan"> {
  const { settings } = order.settings;
  const changed = order.variants.models.filter(({ model }) =>
    order.changes.models.some((one) => one.model === model && (one.change === "modified" || one.change === "added")),
  );
  const measured = new Set(order.devices.map(({ platform }) => platform));
  const ship = changed.flatMap((one) => shipPlans(settings, one, measured));
  const files = new Map<string, { readonly request: RequestFile; readonly file: FileRef }>();
  const seed = idFrom(order.requestIdSeed);
  const devices = order.devices.map(({ device, platform, facts, unavailable }, at): PlannedDevice => {
    const runtime = platform === "host" ? undefined : settings.runtime[platform];
    const here = ship.filter((one) => one.platform === platform);
    const cases = changed.flatMap((variants) => {
      const choice = here.find(({ model }) => model === variants.model);
      return choice === undefined ? [] : casesOf(order, variants, choice, { device, runtime }, files);
    });
    const possible = unavailable === undefined ? cases : cases.map((one) => unmeasured(one, unavailable));
    const numbered = gatedFirst(possible).map((one, index) => withId(one, `d${at + 1}-c${index + 1}`));
    return {
      device,
      platform,
      ...(facts === undefined ? {} : { facts }),
      ...(runtime && { runtime }),
      cases: numbered.map(({ planned }) => planned),
      request: requestOf(`${seed}-d${at + 1}-r1`, numbered, settings, platform, files),
    };
  });
  const named = [...files.values()].map(({ request, file }) => ({ id: request.id, file }));
  return { devices, ship, files: named.sort((a, b) => (a.id < b.id ? -1 : 1)) };
}

function casesOf(
  order: PlanOrder,
  variants: ModelVariants,
  ship: ShipPlan,
  { device, runtime }: { readonly device: Device; readonly runtime: RuntimeName | undefined },
  files: Map<string, { readonly request: RequestFile; readonly file: FileRef }>,
): readonly Planned[] {
  const { settings } = order.settings;
  const named = new Set([ship.variant, ...sideNames.flatMap((side) => variantsOf(variants, side))]);
  const delegates = new Set([...ship.delegates, ...settings.delegates]);
  return variantNames
    .filter((variant) => named.has(variant))
    .flatMap((variant) => {
      const sides = {
        baseline: sideOf(order, variants, "baseline", variant, runtime, files),
        candidate: sideOf(order, variants, "candidate", variant, runtime, files),
      };
      return delegateNames
        .filter((delegate) => delegates.has(delegate))
        .map((delegate) =>
          plannedCase(
            { model: variants.model, variant, device, delegate, threads: settings.measure.threads },
            variant === ship.variant && ship.delegates.includes(delegate),
            sides,
          ),
        );
    });
}

function variantsOf(variants: ModelVariants, side: SideName): readonly VariantName[] {
  const of = variants[side];
  return of.status === "present" ? of.variants.map(({ variant }) => variant) : [];
}

function sideOf(
  order: PlanOrder,
  variants: ModelVariants,
  side: SideName,
  name: VariantName,
  runtime: RuntimeName | undefined,
  files: Map<string, { readonly request: RequestFile; readonly file: FileRef }>,
): Sides[SideName] {
  const of = variants[side];
  if (of.status === "absent") return absent("no-model", `there is no such model on the ${side} side`);
  if (of.status === "unusable") return absent("source", of.reason);
  const variant = of.variants.find((one) => one.variant === name);
  if (variant === undefined) return absent("variant", `the ${side} source gives no ${name}`);
  if (variant.status !== "converted") return absent("variant", variant.reason);
  const tooOld = runtime && whyTooOld(variant.inspection, runtime);
  if (tooOld !== undefined) return { planned: { status: "unsupported", reason: tooOld }, runnable: undefined };
  const inputs = order.inputs.find((one) => one.model === variants.model && one.side === side && one.variant === name);
  if (inputs === undefined || inputs.tensors.length !== inputs.files.length)
    return absent("variant", "no input tensors could be made for it");
  const keep = (file: FileRef, extension: "tflite" | "bin") => {
    const request = requestFile(file, extension);
    if (!files.has(request.id)) files.set(request.id, { request, file });
    return request;
  };
  const model = keep(variant.file, "tflite");
  const tensors = inputs.files.map((file) => keep(file, "bin").id);
  return {
    planned: { status: "planned" },
    runnable: {
      variant,
      model,
      inputs: inputs.tensors.map((tensor, at) => ({ ...tensor, file: tensors[at] ?? "" })),
    },
  };
}

function absent(cause: "no-model" | "source" | "variant", reason: string): Sides[SideName] {
  return { planned: { status: "absent", cause, reason }, runnable: undefined };
}

function plannedCase(key: CaseKey, gated: boolean, { baseline, candidate }: Sides): Planned {
  const [left, right] = [baseline.runnable, candidate.runnable];
  const identical = left !== undefined && right !== undefined && left.model.sha256 === right.model.sha256;
  const tolerances = [left, right].flatMap((one) =>
    one === undefined ? [] : [toleranceOf(one.variant.inspection, key.delegate)],
  );
  const [first, ...others] = tolerances;
  const unplanned = first === undefined ? { unplanned: whyNothingRuns(candidate.planned, baseline.planned) } : {};
  const planned = {
    id: "",
    key,
    gated,
    baseline: baseline.planned,
    candidate: candidate.planned,
    identical,
    ...unplanned,
  };
  if (first === undefined) return { planned, request: undefined, sizeBytes: 0 };
  return {
    planned,
    request: {
      id: "",
      gated,
      delegate: key.delegate,
      threads: key.threads,
      ...(left === undefined || identical ? {} : { baseline: { model: left.model.id, inputs: left.inputs } }),
      ...(right === undefined ? {} : { candidate: { model: right.model.id, inputs: right.inputs } }),
      tolerance: others.reduce(looser, first),
    },
    sizeBytes: (left?.model.sizeBytes ?? 0) + (right?.model.sizeBytes ?? 0),
  };
}

function unmeasured({ planned }: Planned, reason: string): Planned {
  return { planned: { ...planned, unplanned: planned.unplanned ?? reason }, request: undefined, sizeBytes: 0 };
}

function whyNothingRuns(...sides: readonly PlannedSide[]): string {
  const refused = sides.find(({ status }) => status === "unsupported");
  return refused?.status === "unsupported" ? refused.reason : "neither side has anything to run";
}

function gatedFirst(cases: readonly Planned[]): readonly Planned[] {
  return [...cases].sort(
    ({ planned: a }, { planned: b }) => Number(b.gated) - Number(a.gated) || compareCases(a.key, b.key),
  );
}

function withId({ planned, request, sizeBytes }: Planned, id: string): Planned {
  return { planned: { ...planned, id }, request: request && { ...request, id }, sizeBytes };
}

function requestOf(
  requestId: string,
  cases: readonly Planned[],
  { measure }: Settings,
  platform: PlatformName,
  files: ReadonlyMap<string, { readonly request: RequestFile }>,
): BenchRequest | undefined {
  const requested = cases.flatMap(({ request }) => (request === undefined ? [] : [request]));
  if (requested.length === 0) return undefined;
  const scheduled = cases.flatMap(({ planned, request, sizeBytes }) => {
    if (request === undefined) return [];
    const sides = sideNames.filter((side) => request[side] !== undefined);
    return [{ id: planned.id, gated: planned.gated, sides, apart: sides.length > 1 && sizeBytes > togetherBytes }];
  });
  const request: BenchRequest = {
    kind: "bench-request",
    schemaVersion: 1,
    requestId,
    round: 1,
    files: filesOf(
      requested,
      [...files.values()].map(({ request }) => request),
    ),
    cases: requested,
    launches: schedule(scheduled, measure),
    warmUp,
    hangTimeoutNs: measure.hangTimeoutNs,
    coolDown: coolDown[platform],
  };
  return platform === "host" ? request : { ...request, sessionTimeBoxNs: sessionTimeBoxNs(request) };
}

/** Those of the known files that the cases name, by id. */
export function filesOf(cases: readonly RequestCase[], known: readonly RequestFile[]): readonly RequestFile[] {
  const named = new Set(
    cases.flatMap((one) =>
      sideNames.flatMap((side) => {
        const of = one[side];
        return of === undefined ? [] : [of.model, ...of.inputs.map(({ file }) => file)];
      }),
    ),
  );
  return known.filter(({ id }) => named.has(id)).sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** A seed as the beginning of an id of the contract. */
function idFrom(seed: string): string {
  const plain = seed
    .toLowerCase()
    .replaceAll(/[^a-z0-9-]+/g, "-")
    .replace(/^-+/, "")
    .slice(0, 46);
  return plain === "" ? "run" : plain;
}
