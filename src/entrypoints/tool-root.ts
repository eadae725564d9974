/** Where is edgegate itself? Its Python package, apps and templates lie in the folder of its checkout. */
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { failures } from "../errors/catalogue.ts";

/** The folder of this checkout or action: the same from the sources and from a bundle. */
export function toolRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, "src", "litert", "pyproject.toml"))) {
    const parent = dirname(folder);
    if (parent === folder) throw failures.internal("the folder src/litert is not where edgegate is");
    folder = parent;
  }
  return folder;
}
