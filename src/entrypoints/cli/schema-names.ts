/** What can `edgegate schema` describe? Apart from the schemas themselves, which take time to load. */

/** The config, what goes to phones and comes back, and every kind of document. */
export const schemaNames = [
  "config",
  "bench-request",
  "bench-event",
  "settings",
  "changes",
  "variants",
  "accuracy",
  "model-inputs",
  "plan",
  "app-bundle",
  "device-runs",
  "measurements",
  "comparison",
  "history",
  "waivers",
  "verdict",
] as const;
/** What the verb `schema` can be asked for. */
export type SchemaName = (typeof schemaNames)[number];
