/**
 * What can the config say? `npm run docs` writes the tables of docs/budgets.md from the table of limits and the schema;
 * `--check` writes nothing and fails when they are not what the sources give.
 */
import { readFile, writeFile } from "node:fs/promises";
import process from "node:process";
import { markdownTable } from "markdown-table";
import { amountKeys, budgetTable, keyMeaning } from "../src/config/budget-table.ts";
import { configJsonSchema } from "../src/config/json-schema.ts";
import { dimensionText, type Dimension } from "../src/config/quantity.ts";
import { metricIds } from "../src/documents/metric-id.ts";

/** The page with fresh tables. Throws when a marker is missing or stands twice. */
export function withBudgetTables(page: string): string {
  return [
    ["limits", limitsTable()] as const,
    ["keys", keysTable()] as const,
    ["settings", settingsTable()] as const,
  ].reduce((text, [name, table]) => between(text, name, table), page);
}

function limitsTable(): string {
  const rows = metricIds.map((metric) => {
    const { title, keys, example } = budgetTable[metric];
    const limits = amountKeys.flatMap((key) => {
      const dimensions = keys[key];
      return dimensions === undefined ? [] : [`${code(key)}: ${dimensions.map(unitsText).join(" or ")}`];
    });
    return [code(metric), title, limits.join("<br>"), code(example)];
  });
  return markdownTable([["metric", "what it is", "limits", "example"], ...rows]);
}

function unitsText(dimension: Dimension): string {
  const { name, units } = dimensionText[dimension];
  const texts: Partial<Record<Dimension, string>> = { share: "`%`", points: "`pp`" };
  return texts[dimension] ?? (units === "" ? name : name.replace(/^a /, ""));
}

function keysTable(): string {
  const keys = [...amountKeys, "level"] as const;
  return markdownTable([["key", "meaning"], ...keys.map((key) => [code(key), keyMeaning[key]])]);
}

type Schema = {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | false;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
};

function settingsTable(): string {
  const schema: Schema = JSON.parse(JSON.stringify(configJsonSchema()));
  return markdownTable([["key", "meaning"], ...settingRows(schema, "")]);
}

function settingRows(schema: Schema, path: string): readonly (readonly string[])[] {
  const own = path === "" || schema.description === undefined ? [] : [[code(path), schema.description]];
  const at = (key: string): string => (path === "" ? key : `${path}.${key}`);
  return [
    ...own,
    ...Object.entries(schema.properties ?? {}).flatMap(([key, below]) => settingRows(below, at(key))),
    ...(typeof schema.additionalProperties === "object" ? settingRows(schema.additionalProperties, at("NAME")) : []),
    ...(schema.items?.properties === undefined ? [] : settingRows(schema.items, `${path}[]`)),
    ...(schema.anyOf ?? []).flatMap((branch) => settingRows(branch, path)),
  ];
}

function between(text: string, name: string, content: string): string {
  const [begin, end] = [`<!-- ${name}: made by npm run docs -->`, `<!-- end of ${name} -->`];
  const parts = text.split(begin);
  const [before = "", rest = ""] = parts;
  const after = rest.split(end);
  if (parts.length !== 2 || after.length !== 2) {
    throw new Error(`docs/budgets.md needs one \`${begin}\` and one \`${end}\``);
  }
  return `${before}${begin}\n\n${content}\n\n${end}${after[1] ?? ""}`;
}

function code(text: string): string {
  return `\`${text.replaceAll("|", "\\|")}\``;
}

if (import.meta.main) {
  const page = await readFile("docs/budgets.md", "utf8");
  const fresh = withBudgetTables(page);
  if (!process.argv.includes("--check")) await writeFile("docs/budgets.md", fresh);
  else if (fresh !== page) {
    console.error("docs/budgets.md is not what the sources give. Run `npm run docs` and commit it.");
    process.exitCode = 1;
  }
}
