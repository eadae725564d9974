/**
 * What does the README say about the action's inputs and outputs? What action.yml says: `npm run readme` writes the tables
 * between the markers; `--check` writes nothing and fails when they are not what action.yml gives.
 */
import { readFile, writeFile } from "node:fs/promises";
import process from "node:process";
import { markdownTable } from "markdown-table";
import { parse } from "yaml";
import { z } from "zod";

const Action = z.object({
  inputs: z.record(z.string(), z.object({ description: z.string(), default: z.string() })),
  outputs: z.record(z.string(), z.object({ description: z.string() })),
});

/** The README's text with fresh tables. Throws when a marker is missing or stands twice. */
export function withTables(readme: string, actionYml: string): string {
  const { inputs, outputs } = Action.parse(parse(actionYml));
  const inputTable = markdownTable([
    ["input", "what it is", "default"],
    ...Object.entries(inputs).map(([name, { description, default: value }]) => [
      code(name),
      cell(description),
      value === "" ? "" : code(value),
    ]),
  ]);
  const outputTable = markdownTable([
    ["output", "what it is"],
    ...Object.entries(outputs).map(([name, { description }]) => [code(name), cell(description)]),
  ]);
  return between(between(readme, "action inputs", inputTable), "action outputs", outputTable);
}

function between(text: string, name: string, content: string): string {
  const [begin, end] = [`<!-- ${name}: made from action.yml by npm run readme -->`, `<!-- end of ${name} -->`];
  const parts = text.split(begin);
  const [before = "", rest = ""] = parts;
  const after = rest.split(end);
  if (parts.length !== 2 || after.length !== 2) throw new Error(`README.md needs one \`${begin}\` and one \`${end}\``);
  return `${before}${begin}\n\n${content}\n\n${end}${after[1] ?? ""}`;
}

function code(text: string): string {
  return `\`${text}\``;
}
function cell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll(/\s+/g, " ").trim();
}

if (import.meta.main) {
  const readme = await readFile("README.md", "utf8");
  const fresh = withTables(readme, await readFile("action.yml", "utf8"));
  if (!process.argv.includes("--check")) await writeFile("README.md", fresh);
  else if (fresh !== readme) {
    console.error("README.md is not what action.yml gives. Run `npm run readme` and commit it.");
    process.exitCode = 1;
  }
}
