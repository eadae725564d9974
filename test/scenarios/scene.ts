/**
 * What would a pull request like this come to? A scene says what a change is about: the config, each model's files on
 * both sides, and how fast or broken they are. The real domain does the rest, from raw bench reports to the verdict.
 */
import { createHash } from "node:crypto";
import { changedSettings } from "../../src/config/changed-settings.ts";
import type { BuiltApp } from "../../src/documents/app-bundle.ts";
import type { Environment } from "../../src/documents/bench-report.ts";
import { parseBenchReport } from "../../src/documents/bench-report-text.ts";
import { printBenchRequest } from "../../src/documents/bench-request.ts";
import type { BodyOf } from "../../src/documents/by-kind.ts";
import type { Device } from "../../src/documents/case-key.ts";
import type { ModelChange } from "../../src/documents/changes.ts";
import type { HistoryRecord } from "../../src/documents/history.ts";
import type { PlatformName, SideName } from "../../src/documents/words.ts";
import { collect, type ReportedRun } from "../../src/domain/collect.ts";
import { caseHistories } from "../../src/domain/history/case-history.ts";
import { compare } from "../../src/domain/compare.ts";
import { convertedVariant } from "../../src/domain/converted-variant.ts";
import { judge } from "../../src/domain/judge.ts";
import { planBench } from "../../src/domain/plan.ts";
import { planSecondRound } from "../../src/domain/second-round.ts";
import { waive } from "../../src/domain/waive.ts";
import type { ReportInput } from "../../src/render/report-input.ts";
import { readSettings, readWithAssumptions } from "../config/read-settings.ts";
import { accuracyOf, changeOf, fileOf, inputsOf, variantsOf, type SceneSide } from "./scene-model.ts";
import { rawReport, type Lacking, type Trouble } from "./raw-report.ts";

export type SceneModel = {
  readonly change: ModelChange["change"];
  /** Beyond the source. */
  readonly differs?: ModelChange["differs"];
  readonly renamedFrom?: string;
  /** Absent: no such model on this side. */
  readonly baseline?: SceneSide;
  readonly candidate?: SceneSide;
  /** Why the sides were scored on different data. Absent: on the same. */
  readonly otherData?: string;
};

export type SceneDevice = {
  readonly device: Device;
  readonly platform: PlatformName;
  readonly environment: Environment;
};

export type Scene = {
  /** `edgegate.yml` of the base commit. Absent: it has none, and the change's own decides. */
  readonly config?: string;
  /** `edgegate.yml` of the change, where it differs. */
  readonly headConfig?: string;
  readonly models: Readonly<Record<string, SceneModel>>;
  readonly devices?: readonly SceneDevice[];
  /** What goes wrong around the measurement. */
  readonly trouble?: Trouble;
  /** A delegate that one of the devices lacks. */
  readonly without?: Lacking;
  /** What the apps' native runtime takes, by ABI. Absent: the farm measures without an app. */
  readonly runtimeBytes?: BuiltApp["runtimeBytes"];
  readonly links?: ReportInput["links"];
  /** Where the change is to go. Absent: main. */
  readonly baseName?: string;
  /** p50 in ms of float32 on XNNPACK at main's commits on this computer, oldest first, a week apart. The last is of this base's file. */
  readonly mainBefore?: readonly number[];
  /** What maintainers have accepted. Absent: there is no decisions branch. */
  readonly waivers?: BodyOf<"waivers">;
};

/** This computer, as the host farm names it. */
export const computer: SceneDevice = {
  device: { farm: "host", model: "x86_64", osVersion: "Debian 12" },
  platform: "host",
  environment: {
    platform: "host",
    deviceModel: "x86_64",
    osVersion: "Debian 12",
    osBuild: "6.1.0-18-cloud-amd64",
    abi: "x86_64",
    soc: "Intel Xeon Platinum 8370C",
    runtime: { name: "LiteRT", version: "2.3.0" },
    appSha256: digest("runner"),
  },
};

export function reportOf(scene: Scene): ReportInput {
  const played = playScene(scene);
  const { subject, settings, changes, variants, accuracy, plan, comparison, verdict, measurements } = played;
  return {
    subject,
    settings,
    changes,
    variants,
    accuracy,
    plan,
    comparison,
    verdict,
    toolVersion: "0.1.0",
    gate: "edgegate",
    sessions: measurements.sessions,
    history: { cases: caseHistories(measurements, variants, mainBefore(scene, played, measurements)), unchanged: [] },
    links: scene.links ?? {
      artifact: "https://github.com/team/app/actions/runs/7712/artifacts/1290",
      run: "https://github.com/team/app/actions/runs/7712",
    },
  };
}

/** All that jobs would write of a scene, from the settings to the verdict; each run's report as the text that came back. */
export function playScene(scene: Scene) {
  const order = documentsOf(scene);
  const devices = scene.devices ?? [computer];
  const plan = planBench({ ...order, inputs: inputsOf(scene.models), devices, requestIdSeed: "1f4c2ab" });
  const first = runsOf(scene, devices, plan);
  const { verdict } = judged(order, plan, undefined, first);
  const secondRound = planSecondRound(plan, verdict);
  const runs = secondRound === undefined ? first : [...first, ...runsOf(scene, devices, secondRound)];
  const last = judged(order, plan, secondRound, runs);
  return {
    subject: {
      repository: "team/app",
      baseSha: "8b1f0c2d5e6f708192a3b4c5d6e7f8091a2b3c4d",
      headSha: "1f4c2ab9d8e7f60514233241506f7e8d9cabbeef",
      ...(scene.baseName === "unknown" ? {} : { baseName: scene.baseName ?? "main" }),
    },
    ...order,
    plan,
    runs,
    measurements: last.measurements,
    comparison: last.comparison,
    verdict:
      scene.waivers === undefined
        ? last.verdict
        : waive(last.verdict, scene.waivers, order.settings.settings.onInconclusive),
  };
}

type Documents = Pick<ReportInput, "settings" | "changes" | "variants" | "accuracy"> & {
  readonly apps: readonly BuiltApp[];
};

function documentsOf({ config, headConfig, models, runtimeBytes }: Scene): Documents {
  const deciding = config ?? headConfig;
  if (deciding === undefined) throw new Error("a scene needs a config");
  const { settings, assumedRuntimes } = readWithAssumptions(deciding);
  const changedByHead =
    config === undefined || headConfig === undefined ? [] : changedSettings(settings, readSettings(headConfig));
  const entries = Object.entries(models);
  return {
    settings: {
      settings,
      ...(assumedRuntimes.length === 0 ? {} : { assumedRuntimes }),
      decidedBy: config === undefined ? "head" : "base",
      changedByHead,
    },
    changes: { models: entries.map(([name, model]) => changeOf(name, model)) },
    variants: { models: entries.map(([name, model]) => variantsOf(name, model)) },
    accuracy: { models: entries.flatMap(([name, model]) => accuracyOf(name, model) ?? []) },
    apps: runtimeBytes === undefined ? [] : [builtApp(runtimeBytes)],
  };
}

function builtApp(runtimeBytes: BuiltApp["runtimeBytes"]): BuiltApp {
  return {
    platform: "android",
    runtime: { name: "TensorFlow Lite", version: "2.16.1" },
    appSha256: digest("app"),
    app: fileOf("apps/android/app.apk", "app"),
    driverParts: [],
    runtimeBytes,
  };
}

function judged(
  order: Documents,
  plan: BodyOf<"plan">,
  secondRound: BodyOf<"plan"> | undefined,
  runs: readonly ReportedRun[],
): Pick<ReportInput, "comparison" | "verdict"> & { readonly measurements: BodyOf<"measurements"> } {
  const measurements = collect({ plan, secondRound, runs });
  const comparison = compare({ ...order, plan, measurements });
  return { comparison, verdict: judge({ ...order, plan, comparison }), measurements };
}

/** Main's pushes as they were recorded: each measured its own file, and the one before once more, 1 % slower. */
function mainBefore(
  { mainBefore: ms = [] }: Scene,
  { variants }: Pick<Documents, "variants">,
  { cases, sessions }: BodyOf<"measurements">,
): readonly HistoryRecord[] {
  const key = cases.find((one) => one.key.variant === "float32" && one.key.delegate === "xnnpack")?.key;
  const [session] = sessions;
  if (key === undefined || session === undefined) return [];
  const fileOfBase =
    convertedVariant(variants, { model: key.model, variant: "float32" }, "baseline")?.file.sha256 ?? "";
  const record = (push: number, at: number, side: SideName): HistoryRecord => ({
    key,
    environment: session.environment,
    side,
    commit: digest(`commit ${at}`).slice(0, 40),
    session: digest(`commit ${push}`).slice(0, 40),
    at: `2026-0${5 + Math.floor(push / 4)}-${String(1 + (push % 4) * 7).padStart(2, "0")}T08:00:00.000Z`,
    modelSha256: at === ms.length - 1 ? fileOfBase : digest(`model ${at}`),
    p50Ns: [Math.round((ms[at] ?? 0) * 1e6 * (side === "baseline" ? 1.01 : 1))],
    p90Ns: [Math.round((ms[at] ?? 0) * 1.1e6)],
    toolVersion: "0.1.0",
  });
  return ms.flatMap((_, at) => [record(at, at, "candidate"), ...(at === 0 ? [] : [record(at, at - 1, "baseline")])]);
}

/** `text` is empty where no report came. */
export type SceneRun = ReportedRun & { readonly text: string };

/** What each planned device reports, as the text of the contract, read back by its parser. */
function runsOf(scene: Scene, devices: readonly SceneDevice[], plan: BodyOf<"plan">): readonly SceneRun[] {
  return plan.devices.flatMap(({ device, cases, request }): SceneRun[] => {
    const here = devices.find((one) => one.device.model === device.model);
    if (request === undefined || here === undefined) return [];
    const requestSha256 = digest(printBenchRequest(request));
    const base = { device, round: request.round, requestSha256 };
    const { trouble } = scene;
    if (trouble?.kind === "no-device")
      return [
        {
          run: { ...base, outcome: { status: "infrastructure", reason: trouble.reason } },
          report: undefined,
          text: "",
        },
      ];
    const text = rawReport({
      request,
      requestSha256,
      environment: here.environment,
      cases,
      models: scene.models,
      trouble,
      without: scene.without?.device === device.model ? scene.without : undefined,
    });
    return [
      {
        run: { ...base, outcome: { status: "reported", report: fileOf(`reports/${request.requestId}.ndjson`, text) } },
        report: parseBenchReport(text),
        text,
      },
    ];
  });
}

export function digest(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
