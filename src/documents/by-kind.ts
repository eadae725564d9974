/** Which schema reads which document? One row a kind, so that no reader chooses its own. */
import { AccuracyDocument } from "./accuracy.ts";
import { AppBundleDocument } from "./app-bundle.ts";
import { ChangesDocument } from "./changes.ts";
import { ComparisonDocument } from "./comparison.ts";
import { DeviceRunsDocument } from "./device-runs.ts";
import type { DocumentKind } from "./envelope.ts";
import { HistoryDocument } from "./history.ts";
import { MeasurementsDocument } from "./measurements.ts";
import { ModelInputsDocument } from "./model-inputs.ts";
import { PlanDocument } from "./plan.ts";
import { RerunDocument } from "./rerun.ts";
import { SettingsDocument } from "./settings.ts";
import { VariantsDocument } from "./variants.ts";
import { VerdictDocument } from "./verdict.ts";
import { WaiversDocument } from "./waivers.ts";
import type * as z from "zod";

/** By kind, with envelope and body. A kind without a row does not compile. */
export const documentSchemas = {
  settings: SettingsDocument,
  changes: ChangesDocument,
  variants: VariantsDocument,
  accuracy: AccuracyDocument,
  "model-inputs": ModelInputsDocument,
  plan: PlanDocument,
  rerun: RerunDocument,
  "app-bundle": AppBundleDocument,
  "device-runs": DeviceRunsDocument,
  measurements: MeasurementsDocument,
  comparison: ComparisonDocument,
  history: HistoryDocument,
  waivers: WaiversDocument,
  verdict: VerdictDocument,
} as const satisfies Record<DocumentKind, z.ZodType>;

/** The document of a kind. */
export type DocumentOf<Kind extends DocumentKind> = z.infer<(typeof documentSchemas)[Kind]>;
/** What a document of a kind says, without its envelope. */
export type BodyOf<Kind extends DocumentKind> = DocumentOf<Kind>["body"];
