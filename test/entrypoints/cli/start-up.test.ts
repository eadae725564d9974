import { build } from "esbuild";
import { expect, test } from "vitest";
import { makeBundles } from "../../../scripts/bundles.ts";

/** Packages in the chunks that the entry loads before it does anything. */
async function loadedAtOnce(entry: string): Promise<readonly string[]> {
  const { metafile } = await build({
    entryPoints: [entry],
    outdir: "unwritten",
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    metafile: true,
    write: false,
  });
  const { outputs } = metafile;
  const waiting = Object.keys(outputs).filter((path) => outputs[path]?.entryPoint === entry);
  const seen = new Set(waiting);
  for (const path of waiting) {
    for (const { path: next, kind } of outputs[path]?.imports ?? []) {
      if (kind !== "import-statement" || seen.has(next)) continue;
      seen.add(next);
      waiting.push(next);
    }
  }
  const inputs = [...seen].flatMap((path) => Object.keys(outputs[path]?.inputs ?? {}));
  const names = inputs.flatMap((input) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(input)?.[1] ?? []);
  return [...new Set(names)].toSorted();
}

test("the command loads only its parser of options before it knows the verb, so that it starts at once", async () => {
  expect(await loadedAtOnce("src/entrypoints/cli/run-cli.ts")).toEqual(["commander"]);
});

test("no command loads Google's client before a farm asks for it", async () => {
  const loaded = await loadedAtOnce("src/entrypoints/commands.ts");
  expect(loaded).toContain("zod");
  for (const name of ["googleapis", "googleapis-common", "google-auth-library", "gaxios"])
    expect(loaded).not.toContain(name);
});

test("the bundled command is a program that a shell can start, as `npm link` puts it on PATH", async () => {
  expect((await makeBundles()).get("cli.js")).toMatch(/^#!\/usr\/bin\/env node\n/);
});
