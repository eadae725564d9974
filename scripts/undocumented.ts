/**
 * Which exported names does nobody explain? `node scripts/undocumented.ts` lists them and fails when there are any. What a name
 * means, its unit and range, what it throws and what absence means stands in the comment above it; a schema and its type share one.
 */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";

/** Names that a file exports, each once, and that no comment stands above. The comment at the file's top is the file's own. */
export function undocumentedIn(text: string): readonly string[] {
  const header = /^\/\*\*[\s\S]*?\*\//.exec(text)?.[0].length ?? 0;
  const exported = new Set<string>();
  const explained = new Set<string>();
  for (const found of text.matchAll(/^(export )?(?:async )?(?:const|function\*?|interface|type|class) (\w+)/gm)) {
    const [, isExported, name = ""] = found;
    if (isExported !== undefined) exported.add(name);
    if (text.slice(header, found.index).endsWith("*/\n")) explained.add(name);
  }
  return [...exported].filter((name) => !explained.has(name));
}

/** Every file of src, by its path from the root, with such names of it. */
export async function undocumented(): Promise<ReadonlyMap<string, readonly string[]>> {
  const root = fileURLToPath(new URL("..", import.meta.url));
  const all = await readdir(join(root, "src"), { recursive: true });
  const files = all.filter((path) => path.endsWith(".ts")).sort();
  const read = files.map(
    async (path) => [`src/${path}`, undocumentedIn(await readFile(join(root, "src", path), "utf8"))] as const,
  );
  return new Map(await Promise.all(read));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const found = [...(await undocumented())].flatMap(([path, names]) => names.map((name) => `${path}: ${name}`));
  if (found.length > 0) {
    console.error(`These exported names have no comment that says what they mean:\n${found.join("\n")}`);
    process.exitCode = 1;
  }
}
