/** Settings for tests that are about something else. */
import type { ModelSettings, Settings } from "../../src/documents/settings.ts";

/** With a model for each argument, named `digits` and read from `model.tflite` unless it says otherwise. */
export function settings(...models: readonly Partial<ModelSettings>[]): Settings {
  return {
    configFile: "edgegate.yml",
    models: models.map((model) => ({ name: "digits", source: "model.tflite", ship: {}, ...model })),
    delegates: ["xnnpack"],
    runtime: { android: "tflite-2.16.1", ios: "tflite-2.17.0" },
    spend: { maxPerPullRequestCents: 1000, maxPerDayCents: 5000, whenAlreadyFailing: "skip" },
    budgets: [],
    measure: {
      threads: 1,
      launches: 6,
      pairs: 4,
      inferences: 20,
      gatedTimeBoxNs: 1,
      lookTimeBoxNs: 1,
      hangTimeoutNs: 1,
    },
    onInconclusive: "fail",
    comment: "always",
    pullRequests: { drafts: "measure" },
    authorMayAccept: false,
    minimumEffect: 0.03,
  };
}
