/** Which test matrix does a request come to? One device, one attempt, no extras that would disturb a measurement. */
import type { BuiltApp } from "../../../documents/app-bundle.ts";
import type { BenchRequest } from "../../../documents/bench-request.ts";
import type { Device } from "../../../documents/case-key.ts";
import type { MatrixBody } from "./api/google.ts";

/** What a matrix is made of. */
export interface MatrixOrder {
  readonly device: Device;
  readonly platform: BuiltApp["platform"];
  readonly request: BenchRequest;
  /** `gs://` addresses. */
  readonly app: string;
  readonly driver: string;
  readonly results: string;
  /** iOS only: the Xcode that the device's iOS wants. Absent: Test Lab's newest. */
  readonly xcode: string | undefined;
  /** Shown in the console, and what orphans are found by. */
  readonly labels: Readonly<Record<string, string>>;
}

/** What Test Lab allows for physical phones. */
export const longestTestSeconds = 45 * 60;
/** Beyond the session's own time box: starting the app, and the launch that was under way. */
const aroundSessionSeconds = 120;

/** The app's own names (benchmark-apps). */
const androidPackage = "dev.edgegate.bench";
const iosBundle = "dev.edgegate.bench";
/** Its media folder: an app may write there without asking, and Test Lab may read it. */
export const androidFolder = `/sdcard/Android/media/${androidPackage}`;
/** How the report's name in the bucket ends; what stands before it differs by platform. */
export const reportSuffix = ".ndjson";

/** Whole seconds for the session's time box and what is around it; the longest that Test Lab allows where there is no box. */
export function testTimeoutSeconds(request: BenchRequest): number {
  const { sessionTimeBoxNs } = request;
  if (sessionTimeBoxNs === undefined) return longestTestSeconds;
  return Math.min(longestTestSeconds, Math.ceil(sessionTimeBoxNs / 1e9) + aroundSessionSeconds);
}

/** The same order is the same body. */
export function matrixBody(order: MatrixOrder): MatrixBody {
  const { device, platform, request, app, driver, results, xcode, labels } = order;
  const where = { locale: "en", orientation: "portrait" };
  const testSpecification = {
    testTimeout: `${testTimeoutSeconds(request)}s`,
    // Both cost the phone something while it measures.
    disableVideoRecording: true,
    disablePerformanceMetrics: true,
  };
  return {
    clientInfo: {
      name: "edgegate",
      clientInfoDetails: Object.entries(labels).map(([key, value]) => ({ key, value })),
    },
    resultStorage: { googleCloudStorage: { gcsPath: results } },
    // Another attempt is a decision, and recorded: never the service's own.
    flakyTestAttempts: 0,
    failFast: true,
    ...(platform === "android"
      ? {
          testSpecification: {
            ...testSpecification,
            testSetup: { directoriesToPull: [androidFolder], dontAutograntPermissions: true },
            androidInstrumentationTest: {
              appApk: { gcsPath: app },
              testApk: { gcsPath: driver },
              orchestratorOption: "DO_NOT_USE_ORCHESTRATOR",
            },
          },
          environmentMatrix: {
            androidDeviceList: {
              androidDevices: [{ androidModelId: device.model, androidVersionId: device.osVersion, ...where }],
            },
          },
        }
      : {
          testSpecification: {
            ...testSpecification,
            iosTestSetup: { pullDirectories: [{ bundleId: iosBundle, devicePath: "/Documents" }] },
            iosXcTest: {
              testsZip: { gcsPath: app },
              xctestrun: { gcsPath: driver },
              ...(xcode === undefined ? {} : { xcodeVersion: xcode }),
            },
          },
          environmentMatrix: {
            iosDeviceList: { iosDevices: [{ iosModelId: device.model, iosVersionId: device.osVersion, ...where }] },
          },
        }),
  };
}
