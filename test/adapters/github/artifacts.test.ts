import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { runArtifacts } from "../../../src/adapters/github/artifacts.ts";
import { Failure } from "../../../src/errors/failure.ts";
import { type LocalArtifacts, startLocalArtifacts } from "../../emulators/artifacts/server.ts";

describe("what jobs of one run hand to each other", () => {
  let server: LocalArtifacts;
  let folder = "";
  const from = () => join(folder, "from");
  const into = () => join(folder, "into");
  const job = (attempt = 1, prefix = "edgegate") =>
    runArtifacts({
      env: {
        ACTIONS_RUNTIME_TOKEN: server.token,
        ACTIONS_RESULTS_URL: server.url,
        GITHUB_RUN_ATTEMPT: String(attempt),
      },
      prefix,
    });
  const put = async (path: string, text: string) => {
    await mkdir(join(from(), path, ".."), { recursive: true });
    await writeFile(join(from(), path), text);
  };

  beforeEach(async () => {
    server = await startLocalArtifacts();
    folder = await mkdtemp(join(tmpdir(), "edgegate-artifacts-"));
    await put("plan.json", "{}\n");
    await put("variants/digits/float32.tflite", "TFL3");
  });
  afterEach(async () => {
    await server.close();
    await rm(folder, { recursive: true });
  });

  it("arrives at the same paths, and only what was named", async () => {
    await put("secret.txt", "stays");
    await job().give("planned", from(), ["plan.json", "variants/digits/float32.tflite"]);
    expect(server.names()).toEqual(["edgegate-planned-a1"]);
    expect(await job().take("planned", into())).toBe(true);
    expect(await readFile(join(into(), "variants/digits/float32.tflite"), "utf8")).toBe("TFL3");
    await expect(readFile(join(into(), "secret.txt"))).rejects.toThrow("ENOENT");
  });

  it("is the newest attempt's, but never a later attempt's than the reader's", async () => {
    for (const attempt of [1, 2, 3]) {
      await put("plan.json", `attempt ${attempt}`);
      await job(attempt).give("planned", from(), ["plan.json"]);
    }
    await job(2).take("planned", into());
    expect(await readFile(join(into(), "plan.json"), "utf8")).toBe("attempt 2");
  });

  it("of another call in the same run, or with a longer name, is not taken for it", async () => {
    await job(1, "edgegate-phones").give("planned", from(), ["plan.json"]);
    expect(await job().take("planned", into())).toBe(false);
  });

  it("that no job gave is absent, not an error", async () => {
    expect(await job().take("measured", into())).toBe(false);
  });

  it("of several legs is taken from each one's newest attempt, however many there are", async () => {
    for (const [attempt, number] of [
      [1, 1],
      [1, 2],
      [1, 10],
      [2, 2],
    ] as const) {
      await put("plan.json", `leg ${number} attempt ${attempt}`);
      await job(attempt).give(`prepared-${number}`, from(), ["plan.json"]);
    }
    // Neither another part nor another call's.
    await job(1).give("files-3", from(), ["plan.json"]);
    await job(1, "edgegate-phones").give("prepared-4", from(), ["plan.json"]);
    const leg = (number: number) => join(into(), String(number));
    expect(await job(2).takeAll("prepared", leg)).toEqual([1, 2, 10]);
    const texts = [1, 2, 10].map((number) => readFile(join(leg(number), "plan.json"), "utf8"));
    expect(await Promise.all(texts)).toEqual(["leg 1 attempt 1", "leg 2 attempt 2", "leg 10 attempt 1"]);
    expect(await job().takeAll("candidate", leg)).toEqual([]);
  });

  it("whose bytes changed on the way is refused", async () => {
    await job().give("planned", from(), ["plan.json"]);
    server.spoil("edgegate-planned-a1");
    await expect(job().take("planned", into())).rejects.toMatchObject({ code: "artifacts-refused" });
  });

  it("can't be given twice under one name: the refusal has no token in it", async () => {
    await job().give("planned", from(), ["plan.json"]);
    const error: unknown = await job()
      .give("planned", from(), ["plan.json"])
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(Failure);
    expect(String(error)).not.toContain(server.token);
  });

  it("needs what the runner gives to actions, and leaves none of it to child processes", async () => {
    const lone = runArtifacts({ env: {}, prefix: "edgegate" });
    await expect(lone.take("planned", into())).rejects.toMatchObject({ code: "artifacts-refused" });
    await job().give("planned", from(), ["plan.json"]);
    expect(process.env["ACTIONS_RUNTIME_TOKEN"]).toBeUndefined();
  });
});
