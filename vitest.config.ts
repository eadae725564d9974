import { readFile } from "node:fs/promises";
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
    testTimeout: 20_000,
    server: { deps: { inline: [languageService] } },
    coverage: { provider: "v8", include: ["src/**/*.ts", "stage/**/*.ts"], reporter: ["text-summary", "json-summary"] },
  },
});
