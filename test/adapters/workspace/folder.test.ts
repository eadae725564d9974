/** Are documents read only whole, valid and fresh? */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { folderWorkspace } from "../../../src/adapters/workspace/folder.ts";
import { Failure } from "../../../src/errors/failure.ts";

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

const subject = { repository: "owner/name", baseSha: "a".repeat(40), headSha: "b".repeat(40) };
const plan = { devices: [], ship: [], files: [] };

async function workspace() {
  const folder = mkdtempSync(join(tmpdir(), "edgegate-out-"));
  folders.push(folder);
  const made = folderWorkspace(folder, "0.0.0-test");
  await made.clear();
  return made;
}

describe("documents", () => {
  test("what is written is read back, and equal bodies are equal bytes", async () => {
    const one = await workspace();
    const other = await workspace();
    const written = await one.write("plan", subject, [], plan);
    await other.write("plan", subject, [], { files: [], ship: [], devices: [] });
    expect(await one.read("plan", "prepare")).toEqual(written);
    expect(readFileSync(one.absolute("plan.json"), "utf8")).toBe(readFileSync(other.absolute("plan.json"), "utf8"));
  });

  test("an absent document names the command that writes it", async () => {
    const made = await workspace();
    await expect(made.read("plan", "prepare")).rejects.toMatchObject({ code: "document-missing", exitCode: 2 });
  });

  test("a document cut at any byte is a named failure, never a smaller document", async () => {
    const made = await workspace();
    await made.write("plan", subject, [], plan);
    const path = made.absolute("plan.json");
    const whole = readFileSync(path, "utf8");
    for (let length = 0; length < whole.length - 2; length += 1) {
      writeFileSync(path, whole.slice(0, length));
      await expect(made.read("plan", "prepare")).rejects.toMatchObject({ code: "document-unreadable" });
    }
  });

  test("one changed byte anywhere is a named failure", async () => {
    const made = await workspace();
    await made.write("plan", subject, [], plan);
    const path = made.absolute("plan.json");
    const whole = readFileSync(path);
    for (let index = 0; index < whole.length; index += 1) {
      const broken = Buffer.from(whole);
      broken[index] = (broken[index] ?? 0) ^ 1;
      writeFileSync(path, broken);
      await expect(made.read("plan", "prepare")).rejects.toMatchObject({ code: "document-unreadable" });
    }
  });

  test("a document made from another input than the one that is there is stale", async () => {
    const made = await workspace();
    await made.write("plan", subject, [], plan);
    await made.write("device-runs", subject, ["plan"], { runs: [] });
    await made.write("plan", { ...subject, headSha: "c".repeat(40) }, [], plan);
    await expect(made.read("device-runs", "run")).rejects.toMatchObject({ code: "document-stale" });
  });

  test("a body that breaks its own schema is not written", async () => {
    const made = await workspace();
    const broken = { runs: [{ round: 3 }] };
    // @ts-expect-error -- what a bug would write
    await expect(made.write("device-runs", subject, [], broken)).rejects.toBeInstanceOf(Failure);
    expect(await made.has("device-runs")).toBe(false);
  });
});

describe("the folder", () => {
  test("a folder with somebody else's files is never emptied", async () => {
    const folder = mkdtempSync(join(tmpdir(), "edgegate-out-"));
    folders.push(folder);
    writeFileSync(join(folder, "thesis.txt"), "years of work");
    await expect(folderWorkspace(folder, "0").clear()).rejects.toMatchObject({ code: "out-folder-taken" });
    expect(readFileSync(join(folder, "thesis.txt"), "utf8")).toBe("years of work");
  });

  test("a file that changed since it was named is a failure", async () => {
    const made = await workspace();
    const file = await made.writeText("report.ndjson", "one\n");
    expect(await made.readText(file)).toBe("one\n");
    writeFileSync(made.absolute("report.ndjson"), "two\n");
    await expect(made.readText(file)).rejects.toMatchObject({ code: "file-changed" });
  });
});
