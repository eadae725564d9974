/** How do Python and an app's core run face detection and the sample's variants? One session each over the same request, and their outputs held together. */
import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { markdownTable } from "markdown-table";
import * as z from "zod";
import { liteRt } from "../../src/adapters/litert/lite-rt.ts";
import { folderStore } from "../../src/adapters/store/folder.ts";
import { hostFarm } from "../../src/adapters/farms/host/farm.ts";
import { userCacheFolder } from "../../src/adapters/cache/user-cache.ts";
import { systemClock } from "../../src/adapters/terminal/clock.ts";
import { folderWorkspace } from "../../src/adapters/workspace/folder.ts";
import type { BenchEvent } from "../../src/documents/bench-report.ts";
import { parseBenchReport } from "../../src/documents/bench-report-text.ts";
import type { BenchRequest, RequestCase, RequestFile } from "../../src/documents/bench-request.ts";
import type { FileRef } from "../../src/documents/file-ref.ts";
import type { DelegateName, VariantName } from "../../src/documents/words.ts";
import { requestFile } from "../../src/domain/request-file.ts";
import { toleranceOf } from "../../src/domain/tolerances.ts";
import type { DeviceFarm, LiteRt, ProcessResult } from "../../src/ports.ts";
import { aSubject } from "../fakes/a-subject.ts";
import { quietProgress } from "../fakes/progress.ts";
import { processes, python } from "../requirements.ts";

const face = "node_modules/@mediapipe/face_detection/face_detection_short_range.tflite";
type Conversion = Parameters<LiteRt["convert"]>[0];

/** An app's core on this computer. */
export interface OtherRuntime {
  /** For people, with the runtime's version. */
  readonly name: string;
  readonly delegates: readonly DelegateName[];
  readonly farm: (root: string) => DeviceFarm;
  /** Writes each case's outputs into a folder and says a line of JSON a case: what compare_outputs.py reads. */
  readonly tellOutputs: (request: string, files: string, into: string) => Promise<ProcessResult>;
}

/** What one runtime said of one case. Absent fields: it did not come so far. */
export interface Ran {
  readonly delegation?: Extract<BenchEvent, { readonly event: "delegation" }>;
  readonly check?: Extract<BenchEvent, { readonly event: "output-check" }>;
  readonly failed?: Extract<BenchEvent, { readonly event: "launch-failed" }>;
}

export interface Row {
  readonly model: string;
  readonly variant: VariantName;
  readonly delegate: DelegateName;
  readonly python: Ran;
  readonly other: Ran;
  /** The other's outputs held against Python's of the same delegate (for `gpu`, of built-in kernels), within the published tolerance. */
  readonly agreement: { readonly status: string; readonly detail: string };
}

/** Runs everything below `root`. Each case is one short launch: enough to see what ran, not to compare durations. */
export async function compareRuntimes(root: string, other: OtherRuntime): Promise<readonly Row[]> {
  const { request, files, named } = await makeRequest(root, other.delegates);
  const order = { subject: aSubject, request, files, signal: undefined, progress: quietProgress };
  const ranOn = async (farm: DeviceFarm): Promise<(id: string) => Ran> => {
    const { outcome } = await farm.run({ ...order, device: { farm: farm.name, model: "this", osVersion: "any" } });
    const read = parseBenchReport(await readFile(join(root, outcome.report?.path ?? ""), "utf8"));
    if (read.status !== "read") throw new Error(read.reason);
    return (id) => ranOf(read.events, id);
  };
  const host = await ranOn(hostFarm({ processes, python, clock: systemClock, root }));
  const ran = await ranOn(other.farm(root));
  const agreements = await compareOutputs(root, other, request, files);
  return request.cases.map(({ id, delegate }) => ({
    ...named(id),
    delegate,
    python: host(id),
    other: ran(id),
    agreement: agreements.get(id) ?? { status: "missing", detail: "" },
  }));
}

async function makeRequest(root: string, delegates: readonly DelegateName[]) {
  const workspace = folderWorkspace(root, "test");
  const litert = liteRt({
    processes,
    python,
    store: folderStore(join(userCacheFolder(), "results")),
    root,
    repository: root,
  });
  const kept = async (from: string): Promise<FileRef> => {
    await mkdir(root, { recursive: true });
    await copyFile(from, join(root, basename(from)));
    return workspace.ref(basename(from));
  };
  const quiet = { signal: undefined, onDone: () => undefined };
  const files = new Map<string, FileRef>();
  const known = new Map<string, RequestFile>();
  const keep = (file: FileRef, extension: "tflite" | "bin"): string => {
    const one = requestFile(file, extension);
    files.set(one.id, file);
    known.set(one.id, one);
    return one.id;
  };
  const cases: RequestCase[] = [];
  const names = new Map<string, Pick<Row, "model" | "variant">>();
  const add = async (model: string, sourceFile: string, data: FileRef | undefined, more: Partial<Conversion>) => {
    const source = await kept(sourceFile);
    const order = { source, kind: "tflite" as const, variants: undefined, calibration: undefined, into: "v", ...quiet };
    const made = await litert.convert({ ...order, ...more });
    if (made.status !== "present") throw new Error(made.reason);
    for (const one of made.variants) {
      if (one.status !== "converted") throw new Error(`${one.variant}: ${one.reason}`);
      const { tensors, files: inputs } = await litert.makeInputs({ model: one.file, data, into: "i", ...quiet });
      const side = {
        model: keep(one.file, "tflite"),
        inputs: tensors.map((tensor, at) => ({ ...tensor, file: keep(inputs[at] ?? source, "bin") })),
      };
      for (const delegate of delegates) {
        const id = `c${cases.length + 1}`;
        names.set(id, { model, variant: one.variant });
        const tolerance = toleranceOf(one.inspection, delegate);
        cases.push({ id, gated: false, delegate, threads: 1, candidate: side, tolerance });
      }
    }
  };
  await add("face_detection_short_range", face, undefined, { variants: ["as-is"] });
  const calibration = { data: await kept("examples/digits/train.npz"), samples: 200 };
  await add("digits", "examples/digits/model.tflite", await kept("examples/digits/test.npz"), { calibration });
  const request: BenchRequest = {
    kind: "bench-request",
    schemaVersion: 1,
    requestId: "digits",
    round: 1,
    files: [...known.values()],
    cases,
    launches: cases.map(({ id }) => ({
      id: `l-${id}`,
      case: id,
      kind: "paired",
      loadOrder: ["candidate"],
      pairs: 1,
      inferences: 3,
      dropped: 0,
      timeBoxNs: 1_000_000_000,
      checkOutputs: true,
    })),
    warmUp: { minInferences: 1, minNs: 0, maxNs: 1_000_000_000 },
    hangTimeoutNs: 60_000_000_000,
    coolDown: { pauseNs: 0, maxStartCelsius: 1000, maxWaitNs: 0 },
  };
  const named = (id: string) => names.get(id) ?? { model: "", variant: "as-is" as const };
  return { request, files, named };
}

function ranOf(events: readonly BenchEvent[], id: string): Ran {
  const mine = events.filter((one) => "launch" in one && one.launch === `l-${id}`);
  const delegation = mine.find((one) => one.event === "delegation");
  const check = mine.find((one) => one.event === "output-check");
  const failed = mine.find((one) => one.event === "launch-failed");
  return {
    ...(delegation && { delegation }),
    ...(check && { check }),
    ...(failed && { failed }),
  };
}

const Agreement = z.strictObject({ case: z.string(), status: z.string(), detail: z.string() });

/** The other's outputs, by case, against those that Python computes here of the same files and inputs. */
async function compareOutputs(
  root: string,
  other: OtherRuntime,
  request: BenchRequest,
  files: ReadonlyMap<string, FileRef>,
) {
  const folder = join(root, "outputs");
  await mkdir(folder, { recursive: true });
  for (const { id, path } of request.files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await copyFile(join(root, files.get(id)?.path ?? ""), join(folder, path));
  }
  const asked = join(folder, "request.json");
  await writeFile(asked, JSON.stringify(request));
  const told = await other.tellOutputs(asked, folder, folder);
  if (told.exitCode !== 0) throw new Error(told.stderr);
  await writeFile(join(folder, "outputs.ndjson"), told.stdout);
  const script = "test/benchmark-apps/compare_outputs.py";
  const compared = await processes.run(
    await python.python("litert"),
    [script, asked, folder, join(folder, "outputs.ndjson")],
    { env: { PYTHONPATH: python.packageRoot } },
  );
  if (compared.exitCode !== 0) throw new Error(compared.stderr);
  const lines = compared.stdout.trimEnd().split("\n");
  return new Map(
    lines.map((line) => {
      const { case: id, ...found } = Agreement.parse(JSON.parse(line));
      return [id, found] as const;
    }),
  );
}

/** A table for people, which the app's README shows: nodes that a delegate took (with the number of parts), or why it did not run. */
export function agreementTable(name: string, rows: readonly Row[]): string {
  const nodes = ({ delegation, failed }: Ran): string => {
    if (failed !== undefined || delegation === undefined) return failed?.failure ?? "nothing";
    const { delegatedNodes, totalNodes, partitions, applied } = delegation;
    const parts = partitions > 0 ? ` in ${partitions}` : "";
    return `${delegatedNodes}/${totalNodes}${parts} (${applied})`;
  };
  const lines = rows.map(({ model, variant, delegate, python: host, other, agreement }) => [
    model,
    variant,
    `\`${delegate}\``,
    nodes(host),
    nodes(other),
    agreement.status,
  ]);
  const head = ["model", "variant", "delegate", "Python (LiteRT 2.3.0)", name, "outputs"];
  return markdownTable([head, ...lines]);
}
