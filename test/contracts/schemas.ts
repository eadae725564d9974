/** The contract as its committed JSON Schemas say it, for tests that hold it against zod. */
import { readFile } from "node:fs/promises";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";

export const contractFolder = "benchmark-apps/contract";

const ajv = formats.default(new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true }));

async function validatorOf(name: string): Promise<(value: unknown) => boolean> {
  const schema: unknown = JSON.parse(await readFile(`${contractFolder}/${name}`, "utf8"));
  if (typeof schema !== "object" || schema === null) throw new TypeError(`${name} is no schema`);
  const validate = ajv.compile(schema);
  return (value) => validate(value);
}

export const isRequest = await validatorOf("request.schema.json");
export const isEvent = await validatorOf("report-event.schema.json");
