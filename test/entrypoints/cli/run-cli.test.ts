import { describe, expect, test } from "vitest";
import { Failure } from "../../../src/errors/failure.ts";
import { failures } from "../../../src/errors/catalogue.ts";
import { runCli } from "../../../src/entrypoints/cli/run-cli.ts";
import { schemaNames } from "../../../src/entrypoints/cli/schema-names.ts";
import { fakeIo } from "../../fakes/cli-io.ts";

const verbs = [
  "init",
  "gate",
  "prepare",
  "build",
  "run",
  "conclude",
  "judge",
  "explain",
  "cancel",
  "doctor",
  "config",
  "schema",
] as const;

describe("help", () => {
  test("without a verb it shows the verbs and is wrong usage", async () => {
    const io = fakeIo();
    expect(await runCli([], io)).toBe(2);
    for (const verb of verbs) expect(io.err()).toContain(`\n  ${verb} `);
  });

  test.each(verbs)("`%s --help` has an example of that verb and exits 0", async (verb) => {
    const io = fakeIo();
    expect(await runCli([verb, "--help"], io)).toBe(0);
    expect(io.out()).toContain(`Example:\n  edgegate ${verb}`);
    expect(io.err()).toBe("");
    expect(io.calls).toEqual([]);
  });

  test("--version prints the version alone", async () => {
    const io = fakeIo();
    expect(await runCli(["--version"], io)).toBe(0);
    expect(io.out()).toBe("1.2.3\n");
  });
});

describe("wrong usage exits 2, says what was meant and does nothing", () => {
  test.each([
    { name: "an unknown verb", argv: ["gaet"], says: "Did you mean gate?" },
    { name: "an unknown option", argv: ["gate", "--base", "main", "--hed", "x"], says: "Did you mean --head?" },
    { name: "no base", argv: ["gate"], says: "--base <ref>' not specified" },
    { name: "an option without its value", argv: ["gate", "--base"], says: "argument missing" },
    { name: "an unknown farm", argv: ["run", "--farm", "moon"], says: "Allowed choices are host" },
    { name: "an unknown place to publish", argv: ["conclude", "--publish", "fax"], says: "github, none" },
    { name: "a word too many", argv: ["run", "now"], says: "too many arguments" },
    { name: "a pull request that is none", argv: ["cancel", "--pull-request", "0"], says: "a number from 1 on" },
    { name: "a doctor for nobody", argv: ["doctor", "moon"], says: "Allowed choices are github, firebase" },
    { name: "an unknown schema", argv: ["schema", "kitchen"], says: "Allowed choices are config" },
  ])("$name", async ({ argv, says }) => {
    const io = fakeIo();
    expect(await runCli(argv, io)).toBe(2);
    expect(io.err()).toContain(says);
    expect(io.out()).toBe("");
    expect(io.calls).toEqual([]);
  });

  test("the help of the verb is named", async () => {
    const io = fakeIo();
    await runCli(["gate"], io);
    expect(io.err()).toContain("edgegate gate --help");
  });
});

describe("options", () => {
  test("defaults at a person's desk: the files as they are, this computer, nothing posted", async () => {
    const io = fakeIo();
    expect(await runCli(["gate", "--base", "main"], io)).toBe(0);
    expect(io.calls[0]).toMatchObject({
      verb: "gate",
      options: {
        base: "main",
        head: "worktree",
        config: "edgegate.yml",
        farm: "host",
        out: "edgegate-out",
        publish: "none",
      },
    });
  });

  test("defaults in GitHub Actions: the event names the commits, the report is posted", async () => {
    const io = fakeIo({ env: { GITHUB_ACTIONS: "true" } });
    expect(await runCli(["gate"], io)).toBe(0);
    expect(io.calls[0]?.options).toMatchObject({ publish: "github" });
    expect(io.calls[0]?.options).not.toHaveProperty("base");
    expect(io.calls[0]?.options).not.toHaveProperty("head");
  });

  test("`judge` without --config judges by the stored settings", async () => {
    const io = fakeIo();
    await runCli(["judge"], io);
    await runCli(["judge", "--config", "other.yml"], io);
    expect(io.calls.map(({ options }) => options)).toMatchObject([{ config: undefined }, { config: "other.yml" }]);
  });

  test("`doctor` without a topic looks at what every repository needs", async () => {
    const io = fakeIo();
    await runCli(["doctor"], io);
    expect(io.calls).toMatchObject([{ verb: "doctor", options: { topic: "github" } }]);
  });

  test("colour and width follow the terminal", async () => {
    const colors = async (env: Record<string, string>, isTTY: boolean): Promise<boolean | undefined> => {
      const io = fakeIo({ env, isTTY });
      await runCli(["run"], io);
      return io.calls[0]?.context.color;
    };
    expect(await colors({}, true)).toBe(true);
    expect(await colors({}, false)).toBe(false);
    expect(await colors({ NO_COLOR: "1" }, true)).toBe(false);
    expect(await colors({ FORCE_COLOR: "1" }, false)).toBe(true);
    expect(await colors({ TERM: "dumb" }, true)).toBe(false);
  });
});

describe("results", () => {
  test.each([0, 1, 4] as const)("exit code %i of the verdict is the command's", async (exitCode) => {
    const io = fakeIo({ result: async () => ({ exitCode, terminal: "text", json: {} }) });
    expect(await runCli(["conclude"], io)).toBe(exitCode);
    expect(io.out()).toBe("text\n");
  });

  test("--json prints one JSON object and nothing else on stdout", async () => {
    const io = fakeIo();
    await runCli(["run", "--json"], io);
    expect(io.out()).toBe('{"done":true}\n');
  });
});

describe("failures", () => {
  test.each([
    { version: "v20.20.2", exit: 3 },
    { version: "v22.0.0", exit: 0 },
    { version: "v100.0.0", exit: 0 },
  ])("a Node that is too old is not taken for a bug: $version", async ({ version, exit }) => {
    const io = fakeIo({ nodeVersion: version });
    expect(await runCli(["run"], io)).toBe(exit);
    expect(io.err().includes(`Node ${version} runs edgegate`)).toBe(exit === 3);
    expect(io.calls).toHaveLength(exit === 3 ? 0 : 1);
  });

  test("say what was seen and what to do, on stderr, with their own exit code", async () => {
    const io = fakeIo({ result: () => Promise.reject(failures.environmentBroken("No Python here.", "Install one.")) });
    expect(await runCli(["run"], io)).toBe(3);
    expect(io.err()).toBe("No Python here.\nInstall one.\nMore: docs/troubleshooting.md#environment\n");
    expect(io.out()).toBe("");
  });

  test("--json gives scripts the failure too", async () => {
    const io = fakeIo({ result: () => Promise.reject(failures.environmentBroken("No Python here.", "Install one.")) });
    expect(await runCli(["run", "--json"], io)).toBe(3);
    expect(JSON.parse(io.out())).toEqual({
      failure: { code: "environment", exitCode: 3, seen: "No Python here.", remedy: "Install one." },
    });
  });

  test("anything unexpected is our bug: 70, a request to report it, the stack only on demand", async () => {
    const result = (): Promise<never> => Promise.reject(new TypeError("x is not a function"));
    const quiet = fakeIo({ result });
    expect(await runCli(["run"], quiet)).toBe(70);
    expect(quiet.err()).toContain("x is not a function");
    expect(quiet.err()).toContain("report");
    expect(quiet.err()).not.toContain("at ");
    for (const loud of [fakeIo({ result }), fakeIo({ result, env: { EDGEGATE_DEBUG: "1" } })]) {
      await runCli(loud.env["EDGEGATE_DEBUG"] === "1" ? ["run"] : ["run", "--debug"], loud);
      expect(loud.err()).toMatch(/TypeError: x is not a function\n\s+at /);
    }
  });

  test("an interrupt is 130, whatever error broke through", async () => {
    const controller = new AbortController();
    const io = fakeIo({
      signal: controller.signal,
      result: () => {
        controller.abort();
        return Promise.reject(new Error("socket closed"));
      },
    });
    expect(await runCli(["run"], io)).toBe(130);
    expect(io.err()).toContain("Interrupted.");
    expect(io.err()).not.toContain("socket");
  });

  test("hostile text in a failure can neither colour the terminal nor command the runner", async () => {
    const hostile = "\u001b[31mred\u001b[0m\n::error::x\n##[error]y\r\u202Ez";
    const io = fakeIo({ result: () => Promise.reject(new Failure("x", 2, hostile, hostile)) });
    await runCli(["run"], io);
    for (const bad of ["\u001b", "\r", "\u202e"]) expect(io.err()).not.toContain(bad);
    for (const line of io.err().split("\n")) {
      expect(line).not.toMatch(/^\s*::/);
      expect(line).not.toContain("##[");
    }
  });
});

describe("config", () => {
  const text = "version: 1\nmodels: { a: { source: a.tflite } }\nmeasure: { launches: 9 }\n";

  test("shows every value and where it comes from", async () => {
    const io = fakeIo({ files: { "/repo/edgegate.yml": text } });
    expect(await runCli(["config"], io)).toBe(0);
    expect(io.out()).toContain("  launches: 9  # edgegate.yml:3:22\n");
    expect(io.out()).toContain("  pairs: 4  # default\n");
    expect(io.out()).toContain("    max: 100 ms  # default\n");
  });

  test("as JSON too", async () => {
    const io = fakeIo({ files: { "/repo/other.yml": text } });
    expect(await runCli(["config", "--config", "other.yml", "--json"], io)).toBe(0);
    const json: unknown = JSON.parse(io.out());
    expect(json).toMatchObject({ settings: { configFile: "other.yml", measure: { launches: 9 } } });
    expect(json).toHaveProperty(
      "values",
      expect.arrayContaining([{ path: ["measure", "launches"], value: 9, from: "other.yml:3:22" }]),
    );
  });

  test("reports every problem of a wrong one, exit 2", async () => {
    const io = fakeIo({ files: { "/repo/edgegate.yml": "version: 2\nmodel: 1\n" } });
    expect(await runCli(["config"], io)).toBe(2);
    expect(io.err()).toContain("The config has 2 problems:");
    expect(io.err()).toContain("  edgegate.yml:1:10 version: 2 is not known here. Allowed: 1. Did you mean `1`?");
    expect(io.err()).toContain('  edgegate.yml:2:1 model: there is no "model" here.');
  });

  test("says what to write when there is none", async () => {
    const io = fakeIo();
    expect(await runCli(["config"], io)).toBe(2);
    expect(io.err()).toContain("There is no edgegate.yml here.");
    expect(io.err()).toContain("source: path/to/model.tflite");
  });
});

test.each(schemaNames)("`schema %s` prints a JSON Schema", async (name) => {
  const io = fakeIo();
  expect(await runCli(["schema", name], io)).toBe(0);
  expect(JSON.parse(io.out())).toHaveProperty("$schema");
});
