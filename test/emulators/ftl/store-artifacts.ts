/**
 * Which files does an execution leave in the bucket, and where? Test Lab's layout: `DIR/MODEL-VERSION-LOCALE-ORIENTATION/…`, with pulled
 * directories under `artifacts` by their whole device path. For iOS that last part is a guess: what Google documents stops at
 * "pulled directories are in the results".
 */
import { createHash } from "node:crypto";
import { instrumentationResults } from "./instrumentation-results.ts";
import { at, list, object, words } from "./json.ts";
import type { Lab } from "./lab.ts";
import { deviceFolder, type Execution, type Matrix } from "./matrix.ts";
import { badPayload } from "./bad-payload.ts";

const hugeBytes = 600 * 1024 * 1024;

export function storeArtifacts(
  lab: Lab,
  matrix: Matrix,
  execution: Execution,
  { report, share }: { readonly report: string; readonly share: number },
): void {
  const { bucket, folder } = matrix.results;
  const late = lab.faults.hit(["gcs-late-object"], { devices: [execution.device.modelId] });
  const visibleMs =
    lab.clock.nowMs() + (lab.scenario.artifactSeconds + (late === undefined ? 0 : (late.seconds ?? 120))) * 1000;
  const base = `${folder === "" ? "" : `${folder}/`}${deviceFolder(execution)}`;
  const huge = lab.faults.hit(["gcs-huge-object"], { devices: [execution.device.modelId] }) !== undefined;
  const put = (path: string, content: string, claimed?: number): string => {
    const name = `${base}/${path}`;
    const bytes = Buffer.from(content);
    lab.buckets.put({
      bucket,
      name,
      bytes,
      contentType: "text/plain",
      visibleMs,
      ...(claimed === undefined ? {} : { claimedBytes: claimed }),
    });
    lab.results.add(`${bucket}/${name}`);
    execution.files.push(`gs://${bucket}/${name}`);
    return name;
  };
  const ios = execution.device.platform === "ios";
  const onDevice = reportPath(lab, execution, report);
  const path = ios ? iosPath(matrix, onDevice) : androidPath(matrix, onDevice);
  const written = share < 1 ? report.slice(0, Math.ceil(report.length * share)) : report;
  for (const [name, content] of ios ? iosFiles : androidFiles) put(name, content);
  if (!ios) put("instrumentation.results", instrumentationResults(written, share >= 1));
  const bad = badPayload(execution.faults, written);
  if (path === undefined || bad.report === undefined) return;
  const deeper = execution.faults.has("payload-deeper") ? path.replace(/[^/]+$/, "0/pulled/$&") : path;
  const name = put(deeper, bad.report, huge ? hugeBytes : undefined);
  if (bad.second !== undefined) {
    const second = `${base}_rerun_1/${path}`;
    lab.buckets.put({ bucket, name: second, bytes: Buffer.from(bad.second), contentType: "text/plain", visibleMs });
    lab.results.add(`${bucket}/${second}`);
  }
  const sha256 = createHash("sha256").update(bad.report).digest("hex");
  execution.report = { object: `${bucket}/${name}`, sha256, visibleMs, intact: bad.report === report };
}

const androidFiles = [
  ["logcat", "--------- beginning of main\n"],
  ["test_result_1.xml", '<?xml version="1.0"?><testsuite name="" tests="1" failures="0" errors="0"/>\n'],
] as const;
const iosFiles = [
  ["xcodebuild_output.log", "** TEST EXECUTE SUCCEEDED **\n"],
  ["syslog.txt", "\n"],
  ["test_result_0.xml", '<?xml version="1.0"?><testsuite name="" tests="1" failures="0" errors="0"/>\n'],
] as const;

/** As benchmark-apps name them. */
const packageId = "dev.edgegate.bench";
function reportPath(lab: Lab, { device }: Execution, report: string): string {
  const androidFolder =
    Number(device.versionId) >= 29 ? `/sdcard/Android/media/${packageId}` : `/sdcard/Android/data/${packageId}/files`;
  const usual =
    device.platform === "ios"
      ? "/Documents/edgegate-report-{requestId}.ndjson"
      : `${androidFolder}/{requestId}-round-{round}.ndjson`;
  const [, requestId = "unknown"] = /"requestId":"([^"]+)"/.exec(report) ?? [];
  const [, round = "1"] = /"round":(\d)/.exec(report) ?? [];
  return (lab.scenario.reportPath ?? usual).replaceAll("{requestId}", requestId).replaceAll("{round}", round);
}

/** Where a pulled report lands; undefined: it is in no directory that is pulled. */
function androidPath(matrix: Matrix, path: string): string | undefined {
  const pulled = list(at(matrix.body, "testSpecification", "testSetup", "directoriesToPull")).map(words);
  return pulled.some((folder) => isBelow(path, folder)) ? `artifacts${path}` : undefined;
}
function iosPath(matrix: Matrix, path: string): string | undefined {
  const pulled = list(at(matrix.body, "testSpecification", "iosTestSetup", "pullDirectories")).map(object);
  const from = pulled.find((one) => isBelow(path, words(one["devicePath"])));
  return from === undefined ? undefined : `artifacts/${words(from["bundleId"])}${path}`;
}
function isBelow(path: string, folder: string): boolean {
  return path.startsWith(`${folder.replace(/\/+$/, "")}/`);
}
