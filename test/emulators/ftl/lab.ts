/** What is the lab's state? One project with its buckets, matrices, histories, quota and journal; no behaviour beyond looking things up. */
import { createHash } from "node:crypto";
import { seededRandom, type Random } from "../../fakes/random.ts";
import { Buckets } from "./buckets.ts";
import { type CatalogModel, catalogModels } from "./catalog.ts";
import type { Execute } from "./device-job.ts";
import type { JournalEntry, LabRecords } from "./journal.ts";
import { at, list, object, text } from "./json.ts";
import type { AskedDevice, Matrix } from "./matrix.ts";
import { PlantedFaults } from "./planted-faults.ts";
import { RateLimits } from "./rate-limits.ts";
import type { Scenario } from "./scenario.ts";
import type { UploadSession } from "./uploads.ts";
import type { VirtualClock } from "./virtual-clock.ts";

const capacityFaults = [
  ["capacity-low", "LOW"],
  ["capacity-none", "NONE"],
  ["capacity-absent", undefined],
] as const;

export interface History {
  readonly historyId: string;
  readonly name: string;
  readonly platform: "android" | "ios";
}
export interface LabOptions {
  readonly url: string;
  readonly clock: VirtualClock;
  readonly scenario: Scenario;
  readonly seed: number;
  readonly execute: Execute;
}

export class Lab {
  readonly url: string;
  readonly clock: VirtualClock;
  readonly scenario: Scenario;
  readonly seed: number;
  readonly execute: Execute;
  readonly faults: PlantedFaults;
  readonly buckets: Buckets;
  readonly rates: RateLimits;
  readonly uploads = new Map<string, UploadSession>();
  readonly matrices = new Map<string, Matrix>();
  readonly histories: History[] = [];
  /** Objects that executions wrote, `bucket/name`. */
  readonly results = new Set<string>();
  /** When access tokens end, by token. */
  readonly tokens = new Map<string, number>();
  readonly entries: JournalEntry[] = [];
  /** The Xcode that a test without a wish gets. */
  defaultXcode = "16.2";
  /** Runs of devices, by day and form. */
  readonly #runsUsed = new Map<string, number>();
  #catalog: readonly CatalogModel[] = catalogModels;
  #ids = 0;

  constructor({ url, clock, scenario, seed, execute }: LabOptions) {
    this.url = url;
    this.clock = clock;
    this.scenario = scenario;
    this.seed = seed;
    this.execute = execute;
    const nowMs = (): number => clock.nowMs();
    this.faults = new PlantedFaults(scenario.faults, nowMs);
    this.buckets = new Buckets(scenario.buckets, nowMs);
    this.rates = new RateLimits(scenario.rates, nowMs);
  }

  /** `matrix-1h3k9d2`, `step-…`: the same for the same seed and order. */
  nextId(kind: string): string {
    this.#ids += 1;
    const digest = createHash("sha256").update(`${this.seed} ${kind} ${this.#ids}`).digest();
    return `${kind}-${digest.readBigUInt64BE().toString(36)}`;
  }
  /** Numbers that depend on the seed and on what they are for, not on the order of requests. */
  random(purpose: string): Random {
    return seededRandom(createHash("sha256").update(`${this.seed} ${purpose}`).digest().readUInt32BE());
  }
  allows(permission: string): boolean {
    const { permissions } = this.scenario;
    return permissions === undefined || permissions.includes(permission);
  }
  model(platform: string, id: string): CatalogModel | undefined {
    return this.#catalog.find((one) => one.platform === platform && one.id === id);
  }
  /** The catalog of this moment: looking at it is when its faults come into effect. */
  catalog(): readonly CatalogModel[] {
    const moved = this.faults.hit(["xcode-default-moved"]);
    if (moved !== undefined) this.defaultXcode = moved.value ?? "26.1";
    this.#catalog = catalogModels.flatMap((model) => {
      const devices = [model.id];
      if (this.faults.hit(["model-gone"], { devices }) !== undefined) return [];
      for (const [name, capacity] of capacityFaults)
        if (this.faults.hit([name], { devices }) !== undefined)
          return [{ ...model, versions: Object.fromEntries(Object.keys(model.versions).map((id) => [id, capacity])) }];
      return [model];
    });
    return this.#catalog;
  }

  /** Takes a run of each device out of today's quota; false, and none taken, when it is not enough. */
  takeRuns(devices: readonly AskedDevice[]): boolean {
    const day = Math.floor(this.clock.nowMs() / 86_400_000);
    const physical = devices.filter(
      ({ platform, modelId }) => this.model(platform, modelId)?.form !== "VIRTUAL",
    ).length;
    const wanted = { physical, virtual: devices.length - physical };
    const { physicalRunsPerDay, virtualRunsPerDay } = this.scenario.quota;
    const limits = { physical: physicalRunsPerDay, virtual: virtualRunsPerDay };
    const forms = ["physical", "virtual"] as const;
    const used = (form: (typeof forms)[number]): number => this.#runsUsed.get(`${day} ${form}`) ?? 0;
    if (forms.some((form) => used(form) + wanted[form] > (limits[form] ?? Number.POSITIVE_INFINITY))) return false;
    for (const form of forms) this.#runsUsed.set(`${day} ${form}`, used(form) + wanted[form]);
    return true;
  }

  /** The id of the history of that name, made when there is none. */
  history(name: string, platform: History["platform"]): string {
    const found = this.histories.find((one) => one.name === name);
    if (found !== undefined) return found.historyId;
    const historyId = this.nextId("bh");
    this.histories.push({ historyId, name, platform });
    return historyId;
  }

  #workOf({ body, devices }: Matrix): string {
    const files = [...JSON.stringify(body["testSpecification"] ?? null).matchAll(/"gcsPath":"([^"]+)"/g)];
    const digests = files.map(([, address = ""]) => this.buckets.byAddress(address)?.md5Hash ?? address);
    const named = devices.map(({ modelId, versionId }) => `${modelId} ${versionId}`);
    return createHash("sha256")
      .update([...digests, ...named].join("\n"))
      .digest("hex");
  }

  records(): LabRecords {
    return {
      nowMs: this.clock.nowMs(),
      secrets: [...this.tokens.keys(), ...this.uploads.keys()],
      entries: this.entries,
      matrices: [...this.matrices.values()].map((matrix) => ({
        matrixId: matrix.id,
        requestId: matrix.requestId,
        label: labelOf(matrix),
        bodySha256: matrix.bodySha256,
        workSha256: this.#workOf(matrix),
        state: matrix.state,
        createdMs: matrix.createdMs,
        finalMs: matrix.finalMs,
        cancelRequestedMs: matrix.cancelRequestedMs,
        timeoutMs: matrix.timeoutMs,
        executions: matrix.executions.map((one) => ({
          id: one.id,
          model: one.device.modelId,
          version: one.device.versionId,
          physical: one.model?.form !== "VIRTUAL",
          state: one.state,
          queuedMs: one.queuedMs,
          startedMs: one.startedMs,
          endedMs: one.endedMs,
          outcome: one.outcome === undefined ? undefined : [one.outcome.summary, one.outcome.detail].join(" ").trim(),
          billedMinutes: one.billedMinutes,
          report: one.report,
        })),
      })),
    };
  }
}

/** What the client calls it in the console: the detail `matrixLabel`, else the client's name. */
function labelOf({ body }: Matrix): string | undefined {
  const details = list(at(body, "clientInfo", "clientInfoDetails")).map(object);
  const label = details.find((one) => one["key"] === "matrixLabel")?.["value"];
  return text(label) ?? text(at(body, "clientInfo", "name"));
}
