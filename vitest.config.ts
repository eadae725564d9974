import { readFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** GitHub's language service imports JSON as bundlers do, which Node refuses. */
const languageService = /\/@actions\/(?:languageservice|workflow-parser|expressions)\//;

export default defineConfig({
  plugins: [
    {
      name: "no source maps to sources that are not published, each a warning",
      enforce: "pre",
      load: async (id) =>
        languageService.test(id) && id.endsWith(".js")
          ? (await readFile(id, "utf8")).replace(/^\/\/# sourceMappingURL=.*$/m, "")
          : undefined,
    },
  ],
  test: {
    include: ["test/**/*.test.ts"],
    setupFiles: ["test/fixed-seed.ts"],
    globalSetup: ["test/shared-folder.ts"],
    // vitest leaves one processor to itself, half of a small computer.
    maxWorkers: availableParallelism(),
    // Files share what they import, as all that is in src may be shared: half of what small tests take is reading it anew.
    isolate: false,
    unstubEnvs: true,
    // Many tests start edgegate from its sources. Half of each start is reading them, which Node can keep.
    env: { NODE_COMPILE_CACHE: fileURLToPath(new URL("node_modules/.cache/node", import.meta.url)) },
    testTimeout: 20_000,
    // Setting a scene up takes longer than a test of it.
    hookTimeout: 60_000,
    server: { deps: { inline: [languageService] } },
    coverage: { provider: "v8", include: ["src/**/*.ts", "stage/**/*.ts"], reporter: ["text-summary", "json-summary"] },
  },
});
