/** How would somebody without any library talk to the lab? Plain HTTP, for the emulator's own tests. */
import type { BenchRequest } from "../../../src/documents/bench-request.ts";
import { at, isList, type Json, type JsonObject, object, parseJson, text, words } from "./json.ts";
import { type SampleApp, sampleApk, sampleDriverApk, sampleTestRun, sampleTestsZip } from "./sample-packages.ts";
import type { FtlEmulator } from "./server.ts";

export interface Said {
  readonly status: number;
  readonly body: Json;
  readonly headers: Headers;
}
export const bucket = "acme-lab-results";
const project = "acme-lab";

export async function ask({ url }: FtlEmulator, method: string, path: string, body?: Json | Uint8Array): Promise<Said> {
  const isBytes = body instanceof Uint8Array;
  const answer = await fetch(`${url}${path}`, {
    method,
    headers: {
      authorization: "Bearer anything",
      ...(body === undefined ? {} : { "content-type": isBytes ? "application/octet-stream" : "application/json" }),
    },
    ...(body === undefined ? {} : { body: isBytes ? Buffer.from(body) : JSON.stringify(body) }),
  });
  const said = await answer.text();
  return { status: answer.status, headers: answer.headers, body: jsonOr(said) };
}
function jsonOr(said: string): Json {
  try {
    return parseJson(said);
  } catch {
    return said;
  }
}

export function upload(emulator: FtlEmulator, name: string, bytes: Uint8Array, more = ""): Promise<Said> {
  return ask(
    emulator,
    "POST",
    `/upload/storage/v1/b/${bucket}/o?uploadType=media&name=${encodeURIComponent(name)}${more}`,
    bytes,
  );
}
export function download(emulator: FtlEmulator, name: string): Promise<Said> {
  return ask(emulator, "GET", `/storage/v1/b/${bucket}/o/${encodeURIComponent(name)}?alt=media`);
}
/** Names of objects below a folder. */
export async function namesBelow(emulator: FtlEmulator, prefix: string): Promise<readonly string[]> {
  const { body } = await ask(emulator, "GET", `/storage/v1/b/${bucket}/o?prefix=${encodeURIComponent(prefix)}`);
  const items = object(body)["items"];
  return isList(items) ? items.flatMap((one) => text(object(one)["name"]) ?? []) : [];
}

export type Asked = readonly [model: string, version: string];

/** Uploads the sample's packages; gives the body of a matrix for Android devices. */
export async function androidMatrix(
  emulator: FtlEmulator,
  sample: { readonly request: BenchRequest; readonly app: SampleApp },
  devices: readonly Asked[],
  more: JsonObject = {},
): Promise<JsonObject> {
  await upload(emulator, "app.apk", sampleApk(sample.app));
  await upload(emulator, "driver.apk", sampleDriverApk(sample.request));
  return {
    clientInfo: { name: "edgegate", clientInfoDetails: [{ key: "matrixLabel", value: "acme/models#7" }] },
    testSpecification: {
      testTimeout: "600s",
      disableVideoRecording: true,
      testSetup: { directoriesToPull: ["/sdcard/Android/media/dev.edgegate.bench"] },
      androidInstrumentationTest: {
        appApk: { gcsPath: `gs://${bucket}/app.apk` },
        testApk: { gcsPath: `gs://${bucket}/driver.apk` },
        appPackageId: "dev.edgegate.bench",
      },
    },
    environmentMatrix: {
      androidDeviceList: {
        androidDevices: devices.map(([androidModelId, androidVersionId]) => ({
          androidModelId,
          androidVersionId,
          locale: "en",
          orientation: "portrait",
        })),
      },
    },
    resultStorage: { googleCloudStorage: { gcsPath: `gs://${bucket}/runs/1` } },
    ...more,
  };
}
export async function iosMatrix(
  emulator: FtlEmulator,
  sample: { readonly request: BenchRequest; readonly app: SampleApp },
  [iosModelId, iosVersionId]: Asked,
  xcodeVersion?: string,
): Promise<JsonObject> {
  await upload(emulator, "app.zip", sampleTestsZip(sample.app));
  await upload(emulator, "run.xctestrun", sampleTestRun(sample.request));
  return {
    testSpecification: {
      testTimeout: "600s",
      iosTestSetup: { pullDirectories: [{ bundleId: "dev.edgegate.bench", devicePath: "/Documents" }] },
      iosXcTest: {
        testsZip: { gcsPath: `gs://${bucket}/app.zip` },
        xctestrun: { gcsPath: `gs://${bucket}/run.xctestrun` },
        ...(xcodeVersion === undefined ? {} : { xcodeVersion }),
      },
    },
    environmentMatrix: {
      iosDeviceList: { iosDevices: [{ iosModelId, iosVersionId, locale: "en", orientation: "portrait" }] },
    },
    resultStorage: { googleCloudStorage: { gcsPath: `gs://${bucket}/runs/1` } },
  };
}

export function create(emulator: FtlEmulator, body: JsonObject, requestId?: string): Promise<Said> {
  const query = requestId === undefined ? "" : `?requestId=${requestId}`;
  return ask(emulator, "POST", `/v1/projects/${project}/testMatrices${query}`, body);
}
export async function poll(emulator: FtlEmulator, matrixId: string): Promise<JsonObject> {
  const { body } = await ask(emulator, "GET", `/v1/projects/${project}/testMatrices/${matrixId}`);
  return object(body);
}
export function cancel(emulator: FtlEmulator, matrixId: string): Promise<Said> {
  return ask(emulator, "POST", `/v1/projects/${project}/testMatrices/${matrixId}:cancel`);
}
export function idOf({ body }: Said): string {
  const id = text(at(body, "testMatrixId"));
  if (id === undefined) throw new Error(`no matrix was made: ${JSON.stringify(body)}`);
  return id;
}

/** Polls on the lab's clock until the matrix is final, or so much time is over. */
export async function untilFinal(
  emulator: FtlEmulator,
  matrixId: string,
  seconds = 3600,
  every = 15,
): Promise<JsonObject> {
  for (let spent = 0; ; spent += every) {
    const matrix = await poll(emulator, matrixId);
    if (spent >= seconds || /FINISHED|ERROR|INVALID|CANCELLED/.test(words(matrix["state"]))) return matrix;
    await emulator.clock.sleep(every * 1000);
  }
}
