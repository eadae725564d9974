/** Which questions are asked, and what comes of the answers? */
import { describe, expect, it } from "vitest";
import type { InitOptions } from "../../../src/entrypoints/cli/commands.ts";
import { answersOf } from "../../../src/entrypoints/init/answers.ts";
import { nameModels } from "../../../src/entrypoints/init/find-models.ts";

const open: InitOptions = {
  models: [],
  farm: undefined,
  platform: undefined,
  delegate: undefined,
  uses: undefined,
  drafts: undefined,
  label: undefined,
  yes: false,
  force: false,
  measure: true,
};
const found = ["a.tflite", "b.keras"];

/** Somebody who types these lines, and what they were asked. */
function person(...lines: readonly string[]) {
  const asked: string[] = [];
  const ask = (question: string): Promise<string> => {
    const line = lines[asked.length];
    asked.push(question);
    return line === undefined ? Promise.reject(new Error(`nobody expects ${question}`)) : Promise.resolve(line);
  };
  return { asked, ask };
}

describe("init", () => {
  it("asks three questions, for models, farm and what ships, and takes Enter as the usual answer", async () => {
    const { asked, ask } = person("", "", "");
    expect(await answersOf(open, found, ask)).toEqual({
      models: found,
      farm: "host",
      platform: "host",
      delegate: "xnnpack",
    });
    expect(asked.map((one) => one.split("\n")[0])).toEqual([
      "Which models are to be judged?",
      "Where to measure (host, adb, firebase)? [host] ",
      "Where do the models ship (host, android, ios), and with which delegate (xnnpack, gpu, cpu, nnapi, coreml)? [host xnnpack] ",
    ]);
  });

  it("asks again for what it does not know", async () => {
    const { asked, ask } = person("3", "0", "2", "moon", "Firebase", "ios android", "moon gpu", "cpu gpu", "GPU, ios");
    expect(await answersOf(open, found, ask)).toEqual({
      models: ["b.keras"],
      farm: "firebase",
      platform: "ios",
      delegate: "gpu",
    });
    expect(asked).toHaveLength(9);
  });

  it("takes a part of what ships as said, and the rest as usual", async () => {
    const { ask } = person("", "firebase", "gpu");
    expect(await answersOf(open, found, ask)).toMatchObject({ platform: "android", delegate: "gpu" });
  });

  it("does not ask for a delegate that a flag says", async () => {
    const { asked, ask } = person("", "", "gpu", "android");
    expect(await answersOf({ ...open, delegate: "cpu" }, found, ask)).toMatchObject({
      platform: "android",
      delegate: "cpu",
    });
    expect(asked.at(-1)).toBe("Where do the models ship (host, android, ios)? [host] ");
  });

  it("asks nothing that flags say", async () => {
    const { asked, ask } = person();
    const options = { ...open, models: ["a.tflite"], farm: "adb", platform: "ios" } as const;
    expect(await answersOf(options, found, ask)).toEqual({
      models: ["a.tflite"],
      farm: "adb",
      platform: "ios",
      delegate: "xnnpack",
    });
    expect(asked).toEqual([]);
  });

  it("asks nothing with --yes", async () => {
    const { asked, ask } = person();
    expect(await answersOf({ ...open, yes: true, farm: "firebase" }, found, ask)).toMatchObject({
      models: found,
      platform: "android",
    });
    expect(asked).toEqual([]);
  });

  it("without a terminal names the flags that are missing, and only those", async () => {
    await expect(answersOf({ ...open, farm: "host" }, found, undefined)).rejects.toMatchObject({
      code: "init-needs-flags",
      exitCode: 2,
      message: expect.stringMatching(/not given: --model, --platform\.$/),
    });
  });

  it("in a repository without models says so", async () => {
    await expect(answersOf({ ...open, yes: true }, [], undefined)).rejects.toMatchObject({ code: "init-no-model" });
  });

  it("shows a hostile file name without its escape sequences", async () => {
    const { asked, ask } = person("", "", "");
    await answersOf(open, ["\u001b[2Jx.tflite"], ask);
    expect(asked[0]).not.toContain("\u001b");
  });
});

describe("a model's name", () => {
  it.each([
    { name: "is the file's, without its end", path: "ml/digits.tflite", named: "digits" },
    { name: "takes no letters that the config doesn't", path: "ml/mé ta#1.keras", named: "m-ta-1" },
    { name: "begins with a letter or digit", path: "_.-x.h5", named: "x" },
    { name: "is there when nothing of the file's is left", path: "é.tflite", named: "model" },
    { name: "is a SavedModel's folder's", path: "models/faces", named: "faces" },
    { name: "is not longer than the config allows", path: `${"x".repeat(90)}.tflite`, named: "x".repeat(60) },
  ])("$name", ({ path, named }) => {
    expect(nameModels([path])).toEqual([{ name: named, source: path }]);
  });

  it("is numbered when two files have the same", () => {
    expect(nameModels(["a/x.tflite", "b/x.keras", "x.h5"]).map(({ name }) => name)).toEqual(["x", "x-2", "x-3"]);
  });
});
