/**
 * What is read of Google's answers? Only what edgegate uses, tolerantly: fields that nobody knows are passed over, a list may be null, and
 * a state that nobody knows stays a text that matches none.
 */
import * as z from "zod";

const text = z
  .string()
  .nullish()
  .transform((value) => value ?? undefined);
const list = <Item extends z.ZodType>(item: Item) =>
  z
    .array(item)
    .nullish()
    .transform((items) => items ?? []);
const part = <Shape extends z.core.$ZodLooseShape>(shape: Shape) =>
  z
    .object(shape)
    .nullish()
    .transform((value) => value ?? undefined);

const StepId = z.object({ historyId: z.string(), executionId: z.string(), stepId: z.string() });

const TestExecution = z.object({
  state: text,
  timestamp: text,
  environment: part({
    androidDevice: part({ androidModelId: text, androidVersionId: text }),
    iosDevice: part({ iosModelId: text, iosVersionId: text }),
  }),
  testDetails: part({ progressMessages: list(z.string()), errorMessage: text }),
  toolResultsStep: StepId.nullish().transform((value) => value ?? undefined),
});
/** One device's part of a matrix. */
export type TestExecution = z.infer<typeof TestExecution>;

/** Without an id it is no test matrix, whatever else it is. */
export const TestMatrix = z.object({
  testMatrixId: z.string().min(1),
  state: text,
  timestamp: text,
  testExecutions: list(TestExecution),
  outcomeSummary: text,
  invalidMatrixDetails: text,
  extendedInvalidMatrixDetails: list(z.object({ reason: text, message: text })),
  resultStorage: part({ resultsUrl: text }),
  clientInfo: part({ clientInfoDetails: list(z.object({ key: z.string(), value: text })) }),
});
export type TestMatrix = z.infer<typeof TestMatrix>;

/** `testState` before the cancel; it takes effect later. */
export const CancelAnswer = z.object({ testState: text });

const Tags = list(z.string());
const Capacities = list(z.object({ versionId: z.string(), deviceCapacity: text }));

/** Android devices, with how many of each there are by version. One without a model is no answer. */
export const AndroidCatalog = z.object({
  androidDeviceCatalog: z.object({
    models: z
      .array(
        z.object({
          id: z.string(),
          name: text,
          brand: text,
          form: text,
          formFactor: text,
          supportedVersionIds: list(z.string()),
          supportedAbis: list(z.string()),
          perVersionInfo: Capacities,
          tags: Tags,
        }),
      )
      .min(1),
    versions: list(z.object({ id: z.string(), apiLevel: z.int().nullish(), versionString: text })),
  }),
});
export type AndroidCatalog = z.infer<typeof AndroidCatalog>["androidDeviceCatalog"];

/** iPhones, and which Xcode goes with which iOS. */
export const IosCatalog = z.object({
  iosDeviceCatalog: z.object({
    models: z
      .array(
        z.object({
          id: z.string(),
          name: text,
          formFactor: text,
          supportedVersionIds: list(z.string()),
          perVersionInfo: Capacities,
          tags: Tags,
        }),
      )
      .min(1),
    versions: list(z.object({ id: z.string(), supportedXcodeVersionIds: list(z.string()) })),
    xcodeVersions: list(z.object({ version: z.string() })),
  }),
});
export type IosCatalog = z.infer<typeof IosCatalog>["iosDeviceCatalog"];

const Flags = z
  .record(z.string(), z.unknown())
  .nullish()
  .transform((flags) => flags ?? {});
/** Tool Results prints a duration as seconds (a text) and nanoseconds. */
const Duration = z
  .object({ seconds: z.coerce.number().nullish(), nanos: z.number().nullish() })
  .nullish()
  .transform((value) =>
    value === undefined || value === null ? undefined : (value.seconds ?? 0) + (value.nanos ?? 0) / 1e9,
  );

/** What Tool Results knows of one execution: how it went, and what it bills. */
export const Step = z.object({
  stepId: z.string().min(1),
  state: text,
  outcome: part({
    summary: text,
    failureDetail: Flags,
    inconclusiveDetail: Flags,
    skippedDetail: Flags,
    successDetail: Flags,
  }),
  /** Seconds that are billed. Often absent. */
  deviceUsageDuration: Duration,
  testExecutionStep: part({ testTiming: part({ testProcessDuration: Duration }) }),
});
export type Step = z.infer<typeof Step>;

/** One page of the project's histories. */
export const Histories = z.object({ histories: list(z.object({ historyId: z.string() })), nextPageToken: text });
/** One page of a history's executions, with the matrix of each where it names one. */
export const Executions = z.object({
  executions: list(z.object({ executionId: z.string(), testExecutionMatrixId: text })),
  nextPageToken: text,
});

/** Sizes and generations are 64 bits and come as texts. */
export const StoredObject = z.object({
  name: z.string(),
  size: z.coerce.number().int().nonnegative(),
  generation: z.string(),
  md5Hash: text,
});
export type StoredObject = z.infer<typeof StoredObject>;
/** One page of a bucket's listing. */
export const StoredObjects = z.object({
  kind: z.literal("storage#objects"),
  items: list(StoredObject),
  nextPageToken: text,
});

/** An object's content. */
export const Bytes = z.instanceof(ArrayBuffer).transform((buffer) => new Uint8Array(buffer));

/** Those of the asked permissions that the caller has. */
export const Permissions = z.object({ kind: z.string(), permissions: list(z.string()) });
