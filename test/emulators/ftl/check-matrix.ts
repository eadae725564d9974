/** Would Test Lab take this matrix? What it says at once (400), and what it finds while VALIDATING. */
import { type Answer, refusal } from "./answers.ts";
import { iosVersions } from "./catalog.ts";
import { at, isObject, type Json, type JsonObject, list, object, text, words } from "./json.ts";
import type { Lab } from "./lab.ts";
import type { AskedDevice, TestState } from "./matrix.ts";
import { abisOf, apkProblem, openPackage, type Package, testsZipProblem } from "./packages.ts";

/** What a matrix asks for, read out of its body. */
export interface AskedMatrix {
  readonly devices: readonly AskedDevice[];
  readonly timeoutMs: number;
  readonly results: { readonly bucket: string; readonly folder: string };
}

const testTypes = [
  "androidInstrumentationTest",
  "androidTestLoop",
  "androidRoboTest",
  "iosXcTest",
  "iosTestLoop",
  "iosRoboTest",
] as const;
const defaultTimeoutMs = 5 * 60_000;

export function readMatrix(lab: Lab, body: JsonObject): AskedMatrix | Answer {
  const specification = object(body["testSpecification"]);
  const types = testTypes.filter((name) => isObject(specification[name]));
  const [type] = types;
  if (type === undefined || types.length > 1)
    return invalid("test_specification", "Exactly one type of test has to be given.");
  const timeout = timeoutOf(specification["testTimeout"]);
  if (timeout === undefined) return invalid("test_specification.test_timeout", "Illegal duration format.");
  const devices = devicesOf(object(body["environmentMatrix"]));
  const [first] = devices;
  if (first === undefined) return invalid("environment_matrix", "At least one environment has to be specified.");
  if (devices.length > 2000)
    return invalid("environment_matrix", `Matrix expands to ${devices.length} executions, which is more than 2000.`);
  if (type.startsWith("ios") !== (first.platform === "ios"))
    return invalid("environment_matrix", `${type} can't run on ${first.platform} devices.`);
  const anyPhysical = devices.some(({ platform, modelId }) => lab.model(platform, modelId)?.form !== "VIRTUAL");
  const limitMinutes = anyPhysical ? 45 : 60;
  if (timeout > limitMinutes * 60_000)
    return invalid("test_specification.test_timeout", `The test timeout must be at most ${limitMinutes} minutes.`);
  const flaky = body["flakyTestAttempts"];
  if (typeof flaky === "number" && (flaky < 0 || flaky > 10))
    return invalid("flaky_test_attempts", "Must be from 0 to 10.");
  for (const folder of list(at(specification, "testSetup", "directoriesToPull")))
    if (typeof folder !== "string" || !/^\/(sdcard|storage|data\/local\/tmp)(\/[a-zA-Z0-9_\-.+/]*)?$/.test(folder))
      return invalid("test_specification.test_setup.directories_to_pull", `${JSON.stringify(folder)} can't be pulled.`);
  const [, bucket, folder = ""] =
    /^(?:gs:\/\/)?([^/]+)\/?(.*?)\/*$/.exec(text(at(body, "resultStorage", "googleCloudStorage", "gcsPath")) ?? "") ??
    [];
  if (bucket === undefined) return invalid("result_storage.google_cloud_storage.gcs_path", "Has to be specified.");
  if (!lab.buckets.has(bucket)) return notFound(`The bucket ${bucket} does not exist.`);
  const files = fileFields[type].map((path) => text(at(specification, type, ...path, "gcsPath")));
  for (const file of files)
    if (file !== undefined && lab.buckets.byAddress(file) === undefined)
      return notFound(`The file ${file} does not exist.`);
  if (type === "androidInstrumentationTest" && files[1] === undefined)
    return invalid("test_specification.android_instrumentation_test.test_apk", "Has to be specified.");
  if (type === "iosXcTest" && files[0] === undefined)
    return invalid("test_specification.ios_xc_test.tests_zip", "Has to be specified.");
  const xcode = text(at(specification, "iosXcTest", "xcodeVersion"));
  if (xcode !== undefined && !iosVersions.some(({ xcodes }) => xcodes.includes(xcode)))
    return invalid("test_specification.ios_xc_test.xcode_version", `Xcode ${xcode} is not supported.`);
  return { devices, timeoutMs: timeout, results: { bucket, folder } };
}

const fileFields: Readonly<Record<(typeof testTypes)[number], readonly (readonly string[])[]>> = {
  androidInstrumentationTest: [["appApk"], ["testApk"]],
  androidTestLoop: [["appApk"]],
  androidRoboTest: [["appApk"]],
  iosXcTest: [["testsZip"], ["xctestrun"]],
  iosTestLoop: [["appIpa"]],
  iosRoboTest: [["appIpa"]],
};

function timeoutOf(value: Json | undefined): number | undefined {
  if (value === undefined) return defaultTimeoutMs;
  const [, seconds] = /^(\d+(?:\.\d{1,9})?)s$/.exec(words(value)) ?? [];
  return seconds === undefined ? undefined : Number(seconds) * 1000;
}

function devicesOf(matrix: JsonObject): readonly AskedDevice[] {
  const { androidMatrix, androidDeviceList, iosDeviceList } = matrix;
  const android = list(at(androidDeviceList, "androidDevices")).map((one) => device(object(one), "android"));
  const ios = list(at(iosDeviceList, "iosDevices")).map((one) => device(object(one), "ios"));
  const words = (name: string, usual: string): readonly string[] => {
    const given = list(at(androidMatrix, name)).filter((one) => typeof one === "string");
    return given.length > 0 || usual === "" ? given : [usual];
  };
  const crossed = words("androidModelIds", "").flatMap((modelId) =>
    words("androidVersionIds", "").flatMap((versionId) =>
      words("locales", "en").flatMap((locale) =>
        words("orientations", "portrait").map((orientation) => ({
          platform: "android" as const,
          modelId,
          versionId,
          locale,
          orientation,
        })),
      ),
    ),
  );
  return [...android, ...ios, ...crossed];
}
function device(asked: JsonObject, platform: AskedDevice["platform"]): AskedDevice {
  return {
    platform,
    modelId: text(asked[`${platform}ModelId`]) ?? "",
    versionId: text(asked[`${platform}VersionId`]) ?? "",
    locale: text(asked["locale"]) ?? "en",
    orientation: text(asked["orientation"]) ?? "portrait",
  };
}

function invalid(field: string, description: string): Answer {
  return refusal("testing", 400, `Invalid value for ${field}: ${description}`, {
    details: [{ "@type": "type.googleapis.com/google.rpc.BadRequest", fieldViolations: [{ field, description }] }],
  });
}
function notFound(message: string): Answer {
  return refusal("testing", 400, message, {
    details: [
      { "@type": "type.googleapis.com/google.devtools.testing.v1.InvalidRequestDetail", reason: "RESOURCE_NOT_FOUND" },
    ],
  });
}

/** The packages of a matrix, and the first thing that is wrong with them. */
export interface CheckedPackages {
  readonly problem: string | undefined;
  readonly app: Package | undefined;
  readonly driver: Package | undefined;
  readonly testRun: Uint8Array | undefined;
}

export function checkPackages(lab: Lab, body: JsonObject): CheckedPackages {
  const bytesAt = (...path: readonly string[]): Uint8Array | undefined => {
    const address = text(at(body, "testSpecification", ...path, "gcsPath"));
    return address === undefined ? undefined : lab.buckets.byAddress(address)?.bytes;
  };
  const open = (bytes: Uint8Array | undefined) => (bytes === undefined ? undefined : openPackage(bytes));
  if (isObject(at(body, "testSpecification", "iosXcTest"))) {
    const testRun = bytesAt("iosXcTest", "xctestrun");
    const app = open(bytesAt("iosXcTest", "testsZip"));
    const plist = testRun === undefined || Buffer.from(testRun).includes("<plist");
    const problem = plist ? testsZipProblem(app, testRun !== undefined) : "PLIST_CANNOT_BE_PARSED";
    return { problem, app, driver: undefined, testRun };
  }
  const app = open(bytesAt("androidInstrumentationTest", "appApk") ?? bytesAt("androidTestLoop", "appApk"));
  const testBytes = bytesAt("androidInstrumentationTest", "testApk");
  const driver = open(testBytes);
  const same =
    text(at(body, "testSpecification", "androidInstrumentationTest", "appApk", "gcsPath")) ===
    text(at(body, "testSpecification", "androidInstrumentationTest", "testApk", "gcsPath"));
  const problem =
    apkProblem(app, "app") ??
    (testBytes === undefined ? undefined : same ? "TEST_SAME_AS_APP" : apkProblem(driver, "test"));
  return { problem, app, driver, testRun: undefined };
}

/** How a device's execution ends before it began; undefined: it may queue. */
export function unfitDevice(
  lab: Lab,
  asked: AskedDevice,
  app: Package | undefined,
  body: JsonObject,
): TestState | undefined {
  const model = lab.model(asked.platform, asked.modelId);
  if (model === undefined || !Object.hasOwn(model.versions, asked.versionId)) return "UNSUPPORTED_ENVIRONMENT";
  if (asked.platform === "ios") {
    const xcode = text(at(body, "testSpecification", "iosXcTest", "xcodeVersion")) ?? lab.defaultXcode;
    const supported = iosVersions.find(({ id }) => id === asked.versionId)?.xcodes ?? [];
    return supported.includes(xcode) ? undefined : "INCOMPATIBLE_ENVIRONMENT";
  }
  const abis = app === undefined ? [] : abisOf(app);
  return abis.length === 0 || abis.some((abi) => model.abis.includes(abi)) ? undefined : "INCOMPATIBLE_ARCHITECTURE";
}
