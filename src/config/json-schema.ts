/** What can editors check of `edgegate.yml` while it is written? */
import * as z from "zod";
import { configFile } from "./config-file.ts";

/** JSON Schema, draft-07, which is what editors' YAML plug-ins read. Contradictions between values are beyond it. */
export function configJsonSchema(): Readonly<Record<string, unknown>> {
  return z.toJSONSchema(configFile, { io: "input", target: "draft-7" });
}
