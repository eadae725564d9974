/** What may stand in the config, in a document, in a request to a phone? As JSON Schema. */
import * as z from "zod";
import { configJsonSchema } from "../../config/json-schema.ts";
import { BenchEvent } from "../../documents/bench-report.ts";
import { BenchRequest } from "../../documents/bench-request.ts";
import { documentSchemas } from "../../documents/by-kind.ts";
import { exitCodes } from "../../errors/exit-codes.ts";
import type { CommandResult } from "./commands.ts";
import type { SchemaName } from "./schema-names.ts";

/** The schema as text, and as the value itself for `--json`. */
export function printSchema(name: SchemaName): CommandResult {
  const schema = schemaOf(name);
  return { exitCode: exitCodes.ok, terminal: JSON.stringify(schema, undefined, 2), json: schema };
}

function schemaOf(name: SchemaName): unknown {
  if (name === "config") return configJsonSchema();
  if (name === "bench-request") return z.toJSONSchema(BenchRequest);
  if (name === "bench-event") return z.toJSONSchema(BenchEvent);
  return z.toJSONSchema(documentSchemas[name]);
}
