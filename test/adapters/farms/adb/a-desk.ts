/** Phones on a desk, for tests: the emulated server, the farm that speaks to it through the real `adb`, and packages to install. */
import { createHash } from "node:crypto";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { adbFarm } from "../../../../src/adapters/farms/adb/farm.ts";
import { takeTurn } from "../../../../src/adapters/cache/turn.ts";
import { systemClock } from "../../../../src/adapters/terminal/clock.ts";
import { printBenchRequest, type BenchRequest } from "../../../../src/documents/bench-request.ts";
import type { BuiltApp } from "../../../../src/documents/app-bundle.ts";
import type { FileRef } from "../../../../src/documents/file-ref.ts";
import type { Clock } from "../../../../src/ports.ts";
import { startAdbServer, type AdbServerEmulator } from "../../../emulators/adb/server.ts";
import type { PhoneScript } from "../../../emulators/adb/phone.ts";
import { processes } from "../../../requirements.ts";
import { aRequest } from "../host/a-request.ts";

export interface Desk {
  readonly server: AdbServerEmulator;
  readonly farm: ReturnType<typeof adbFarm>;
  readonly root: string;
  /** A request of three launches with the app and its driver. */
  order(
    id: string,
    more?: Partial<BenchRequest>,
  ): Promise<{
    readonly request: BenchRequest;
    readonly files: ReadonlyMap<string, FileRef>;
    readonly app: { readonly built: BuiltApp; readonly driver: FileRef };
  }>;
  close(): Promise<void>;
}

export async function aDesk(
  phones: readonly PhoneScript[],
  more: { readonly clock?: Clock; readonly serial?: string; readonly aroundSessionMs?: number } = {},
): Promise<Desk> {
  const server = await startAdbServer(phones);
  const root = await mkdtemp(join(tmpdir(), "edgegate-adb-"));
  const keep = async (path: string, bytes: Uint8Array): Promise<FileRef> => {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), bytes);
    return { path, sha256: createHash("sha256").update(bytes).digest("hex"), sizeBytes: bytes.length };
  };
  return {
    server,
    root,
    farm: adbFarm({
      processes,
      adb: "adb",
      env: { ANDROID_ADB_SERVER_PORT: String(server.port), ANDROID_SERIAL: undefined },
      clock: more.clock ?? systemClock,
      root,
      cacheFolder: join(root, "cache"),
      serial: more.serial,
      ...(more.aroundSessionMs === undefined ? {} : { aroundSessionMs: more.aroundSessionMs }),
      takeTurn: (path, work, options) => takeTurn(path, work, { ...options, beatMs: 100 }),
    }),
    async order(id, change = {}) {
      const plain = await aRequest(root, new Uint8Array([1, 2, 3]), new Float32Array(4), [1, 4]);
      const request = { ...plain.request, requestId: id, ...change };
      const app = await keep("apps/app.apk", zipSync({ "assets/edgegate/app.json": strToU8("{}") }));
      const asset = strToU8(printBenchRequest(request));
      const driver = await keep(`apps/${id}.apk`, zipSync({ "assets/edgegate/request.json": asset }));
      return { request, files: plain.files, app: { built: builtWith(app), driver } };
    },
    async close() {
      await server.close();
      await rm(root, { recursive: true, force: true });
    },
  };
}

function builtWith(app: FileRef): BuiltApp {
  const runtime = { name: "TensorFlow Lite", version: "2.16.1" };
  return { platform: "android", runtime, appSha256: "a".repeat(64), app, driverParts: [], runtimeBytes: {} };
}
