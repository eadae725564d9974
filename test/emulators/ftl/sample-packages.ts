/** What do our packages look like to Test Lab? Small ones in the layout that our builders write, for tests without a builder. */
import { createHash } from "node:crypto";
import { deflateRawSync } from "node:zlib";
import { zipSync } from "fflate";
import { type BenchRequest, printBenchRequest } from "../../../src/documents/bench-request.ts";
import { runtimeTable } from "../../../src/documents/runtimes.ts";

/** Signed, as far as anybody looks here. */
const signature = { "META-INF/CERT.RSA": Buffer.from("signed") };
const manifest = { "AndroidManifest.xml": Buffer.from([3, 0, 8, 0]) };

export interface SampleApp {
  readonly appSha256: string;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

export function sampleApk({ appSha256, files }: SampleApp): Uint8Array {
  const identity = JSON.stringify({ appSha256, runtime: runtimeTable["tflite-2.16.1"] });
  const assets = Object.fromEntries([...files].map(([path, bytes]) => [`assets/${path}`, bytes]));
  const libraries = { "lib/arm64-v8a/libtensorflowlite_jni.so": Buffer.from("ELF") };
  return zip({ ...manifest, ...signature, ...libraries, ...assets, "assets/edgegate/app.json": Buffer.from(identity) });
}
export function sampleDriverApk(request: BenchRequest): Uint8Array {
  const text = Buffer.from(printBenchRequest(request));
  return zip({ ...manifest, ...signature, "assets/edgegate/request.json": text });
}
export function sampleTestsZip({ appSha256, files }: SampleApp): Uint8Array {
  const app = "Release-iphoneos/EdgegateBench.app";
  const identity = JSON.stringify({ appSha256, runtime: runtimeTable["tflite-2.17.0"] });
  return zip({
    [`${app}/edgegate-app.json`]: Buffer.from(identity),
    [`${app}/PlugIns/Driver.xctest/Info.plist`]: Buffer.from("<plist/>"),
    ...Object.fromEntries([...files].map(([path, bytes]) => [`${app}/${path}`, bytes])),
    "EdgegateBench.xctestrun": Buffer.from("<plist/>"),
  });
}
export function sampleTestRun(request: BenchRequest): Uint8Array {
  const encoded = deflateRawSync(printBenchRequest(request)).toString("base64");
  return Buffer.from(`<plist><dict><key>EDGEGATE_REQUEST</key><string>${encoded}</string></dict></plist>\n`);
}

function zip(entries: Readonly<Record<string, Uint8Array>>): Uint8Array {
  return zipSync({ ...entries }, { level: 0, mtime: "2026-01-01T00:00:00Z" });
}

/** A request about two models, with both sides under two delegates. */
export function sampleRequest(requestId = "sample"): { readonly request: BenchRequest; readonly app: SampleApp } {
  const contents = [Buffer.alloc(9000, 1), Buffer.alloc(9600, 2), Buffer.alloc(64, 3)];
  const files = contents.map((bytes, at) => {
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    const path = `files/${sha256}.${at < 2 ? "tflite" : "bin"}`;
    return { id: `f${at}`, path, sha256, sizeBytes: bytes.length, bytes };
  });
  const input = { index: 0, name: "x", dtype: "float32", shape: [1, 16], file: "f2" };
  const side = (model: string) => ({ model, inputs: [input] });
  const loadOrder = ["baseline", "candidate"] as const;
  const request: BenchRequest = {
    kind: "bench-request",
    schemaVersion: 1,
    requestId,
    round: 1,
    files: files.map(({ id, path, sha256, sizeBytes }) => ({ id, path, sha256, sizeBytes })),
    cases: (["xnnpack", "gpu"] as const).map((delegate, at) => ({
      id: `c${at}`,
      gated: at === 0,
      delegate,
      threads: 1,
      baseline: side("f0"),
      candidate: side("f1"),
      tolerance: { absolute: 1e-4, relative: 1e-4, outlierShare: 0 },
    })),
    launches: [0, 1, 2, 3].map((at) => ({
      id: `l${at}`,
      case: `c${at % 2}`,
      kind: "paired",
      loadOrder: at < 2 ? loadOrder : loadOrder.toReversed(),
      pairs: 2,
      inferences: 5,
      dropped: 2,
      timeBoxNs: 5e9,
      checkOutputs: true,
    })),
    warmUp: { minInferences: 5, minNs: 1e8, maxNs: 1e9 },
    hangTimeoutNs: 6e10,
    coolDown: { pauseNs: 1e9, maxStartCelsius: 38, maxWaitNs: 3e10 },
  };
  const app = { appSha256: "a".repeat(64), files: new Map(files.map(({ path, bytes }) => [path, bytes])) };
  return { request, app };
}
