/**
 * Which bundles does the action run? `npm run build` writes dist/ from the entry points; `--check` writes nothing and
 * fails when dist/ is not what the sources give. Lines stay lines, so that a rebuild costs its difference only.
 */
import { readdir, readFile, rm, writeFile, mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import process from "node:process";
import { makeBundles } from "./bundles.ts";

const fresh = await makeBundles();
const present = await readdir("dist", { recursive: true, withFileTypes: true }).catch(() => []);
const old = new Map<string, string>();
for (const entry of present.filter((one) => one.isFile())) {
  const path = join(entry.parentPath, entry.name);
  old.set(path.slice("dist/".length), await readFile(path, "utf8"));
}
const differing = [...new Set([...fresh.keys(), ...old.keys()])].filter((path) => fresh.get(path) !== old.get(path));
const kilobytes = [...fresh.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1000;

if (process.argv.includes("--check")) {
  if (differing.length > 0) {
    console.error(
      `dist/ is not what the sources give: ${differing.join(", ")}. Run \`npm run build\` and commit dist/.`,
    );
    process.exitCode = 1;
  } else console.log(`dist/ is fresh: ${fresh.size} files, ${kilobytes.toFixed(0)} KB`);
} else {
  await rm("dist", { recursive: true, force: true });
  for (const [path, text] of fresh) {
    await mkdir(dirname(join("dist", path)), { recursive: true });
    await writeFile(join("dist", path), text);
  }
  console.log(`wrote dist/: ${fresh.size} files, ${kilobytes.toFixed(0)} KB, ${differing.length} changed`);
}
