/**
 * Which JSON Schemas do others read? `npm run schemas` writes them from the zod schemas; `--check` writes nothing and fails
 * when a file is not what the sources give.
 */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import process from "node:process";
import { z } from "zod";
import { configJsonSchema } from "../src/config/json-schema.ts";
import { BenchEvent } from "../src/documents/bench-report.ts";
import { BenchRequest } from "../src/documents/bench-request.ts";

/** File by path, relative to the repository. */
export const schemaFiles: Readonly<Record<string, () => unknown>> = {
  "edgegate.schema.json": configJsonSchema,
  "benchmark-apps/contract/request.schema.json": () =>
    contractSchema(BenchRequest, "What a device is asked to measure (src/documents/bench-request.ts)"),
  "benchmark-apps/contract/report-event.schema.json": () =>
    contractSchema(BenchEvent, "One line of what a device reports (src/documents/bench-report.ts)"),
};

function contractSchema(source: z.ZodType, title: string): unknown {
  const schema = z.toJSONSchema(source, {
    override: ({ jsonSchema }) => {
      // In zod it says that nobody may assign; in a file it would say nothing.
      delete jsonSchema.readOnly;
    },
  });
  return { title, ...schema };
}

/** The text of a schema's file. */
export function schemaText(schema: unknown): string {
  return `${JSON.stringify(schema, undefined, 2)}\n`;
}

if (import.meta.main) {
  const stale: string[] = [];
  for (const [path, schema] of Object.entries(schemaFiles)) {
    const text = schemaText(schema());
    const present = await readFile(path, "utf8").catch(() => "");
    if (present === text) continue;
    stale.push(path);
    if (process.argv.includes("--check")) continue;
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
  if (process.argv.includes("--check") && stale.length > 0) {
    console.error(`not what the sources give: ${stale.join(", ")}. Run \`npm run schemas\` and commit the result.`);
    process.exitCode = 1;
  } else console.log(stale.length === 0 ? "the schemas are fresh" : `wrote ${stale.join(", ")}`);
}
