/**
 * What do the sources give when they are bundled? Every file of dist/, by its path in there. Lines stay lines.
 * Google's own packages pin gaxios and its logging exactly and the auth library takes newer ones: `overrides` in package.json makes them one.
 */
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));
const entryPoints = {
  cli: "src/entrypoints/main.ts",
  stage: "src/entrypoints/stage.ts",
  "stage-post": "src/entrypoints/stage-post.ts",
};

/** Bundles anew; the same sources give the same texts. */
export async function makeBundles(): Promise<ReadonlyMap<string, string>> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints,
    outdir: "dist",
    bundle: true,
    splitting: true,
    chunkNames: "chunks/[name]-[hash]",
    format: "esm",
    platform: "node",
    target: "node24",
    minifySyntax: true,
    minifyIdentifiers: true,
    keepNames: false,
    legalComments: "none",
    charset: "utf8",
    write: false,
    // Bundled CommonJS packages ask for Node's own modules through `require`.
    banner: {
      js: 'import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);',
    },
  });
  return new Map(outputFiles.map((file) => [file.path.slice(join(root, "dist").length + 1), file.text]));
}
