/** What can a fork's run leave to harm whoever takes it? Each attack is refused whole, with its reason, before anything is judged. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { aFork, baseSha, exists, headSha, mergeSha } from "./a-fork.ts";

const float32 = "variants/digits/candidate/float32.tflite";
const float16 = "variants/digits/candidate/float16.tflite";
const model = strToU8("0000TFL3 and more");
const zip = (files: Readonly<Record<string, Uint8Array>>) => Buffer.from(zipSync(files, { level: 9 }));
const sound = zip({ [float32]: model, [float16]: model });

/** The zip with a text in it replaced by one of the same length, wherever it stands. */
function renamed(bytes: Buffer, from: string, to: string): Buffer {
  return Buffer.from(bytes.toString("latin1").replaceAll(from, to), "latin1");
}

/** The zip whose directory says that its first file is `sizeBytes` long. */
function claiming(bytes: Buffer, sizeBytes: number): Buffer {
  const copy = Buffer.from(bytes);
  const entry = copy.indexOf(Buffer.from("PK\u0001\u0002", "latin1"));
  copy.writeUInt32LE(sizeBytes, entry + 24);
  return copy;
}

/** The zip with a second entry in its directory that points at the first one's bytes, under another name of the same length. */
function sharing(bytes: Buffer, from: string, to: string): Buffer {
  const end = bytes.indexOf(Buffer.from("PK\u0005\u0006", "latin1"));
  const directory = bytes.subarray(bytes.indexOf(Buffer.from("PK\u0001\u0002", "latin1")), end);
  const tail = Buffer.from(bytes.subarray(end));
  tail.writeUInt16LE(2, 8);
  tail.writeUInt16LE(2, 10);
  tail.writeUInt32LE(2 * directory.length, 12);
  return Buffer.concat([bytes.subarray(0, end), renamed(Buffer.from(directory), from, to), tail]);
}

/** The zip whose directory says, as such of Unix do, that its first file has this mode. */
function withMode(bytes: Buffer, mode: number): Buffer {
  const copy = Buffer.from(bytes);
  const entry = copy.indexOf(Buffer.from("PK\u0001\u0002", "latin1"));
  copy[entry + 5] = 3;
  copy.writeUInt32LE((mode << 16) >>> 0, entry + 38);
  return copy;
}

/** The zip whose directory says in 64 bits that its first file is `sizeBytes` long. */
function claimingIn64(bytes: Buffer, sizeBytes: bigint): Buffer {
  const at = bytes.indexOf(Buffer.from("PK\u0001\u0002", "latin1"));
  const nameEnd = at + 46 + bytes.readUInt16LE(at + 28);
  const extra = Buffer.alloc(12);
  extra.writeUInt16LE(1, 0);
  extra.writeUInt16LE(8, 2);
  extra.writeBigUInt64LE(sizeBytes, 4);
  const entry = Buffer.concat([bytes.subarray(at, nameEnd), extra, bytes.subarray(nameEnd)]);
  entry.writeUInt32LE(0xffffffff, 24);
  entry.writeUInt16LE(extra.length, 30);
  const end = entry.indexOf(Buffer.from("PK\u0005\u0006", "latin1"));
  entry.writeUInt32LE(entry.readUInt32LE(end + 12) + extra.length, end + 12);
  return Buffer.concat([bytes.subarray(0, at), entry]);
}

describe("what a fork's run leaves", () => {
  const fork = aFork();

  it("is taken as bytes: each file is inspected here, and the fork's source is not converted", async () => {
    fork.leave(sound);
    const { converted, workspace } = await fork.adopt();
    expect(converted).toEqual(["sources/digits.keras", `adopted/1/${float32}`, `adopted/1/${float16}`]);
    expect(await readFile(workspace.absolute(`adopted/1/${float32}`))).toEqual(Buffer.from(model));
    const { body } = await workspace.read("variants", "prepare");
    expect(body.models[0]?.candidate).toMatchObject({
      status: "present",
      variants: [
        { variant: "float32", status: "converted" },
        { variant: "float16", status: "converted" },
      ],
    });
  });

  it.each([
    { name: "a path that climbs out", zip: zip({ "../../../evil.tflite": model }), why: "invalid relative path" },
    {
      name: "a path that climbs out below a model",
      zip: zip({ "variants/digits/candidate/../../../../evil.tflite": model }),
      why: "invalid relative path",
    },
    { name: "an absolute path", zip: zip({ "/evil.tflite": model }), why: "absolute path" },
    {
      name: "a path with backslashes",
      zip: zip({ "variants\\digits\\candidate\\float32.tflite": model }),
      why: "invalid characters",
    },
    {
      name: "a model whose name begins with a dot",
      zip: zip({ "variants/.x/candidate/float32.tflite": model }),
      why: "no file of ours",
    },
    {
      name: "a variant that nobody knows",
      zip: zip({ "variants/digits/candidate/int4.tflite": model }),
      why: "no file of ours",
    },
    { name: "a forged verdict", zip: zip({ [float32]: model, "verdict.json": strToU8("{}") }), why: "no file of ours" },
    { name: "forged scores", zip: zip({ [float32]: model, "accuracy.json": strToU8("{}") }), why: "no file of ours" },
    {
      name: "a baseline of the fork's own",
      zip: zip({ "variants/digits/baseline/float32.tflite": model }),
      why: "no file of ours",
    },
    { name: "a hook", zip: zip({ [float32]: model, ".git/hooks/post-checkout": model }), why: "no file of ours" },
    {
      name: "a name with a line break and a workflow command",
      zip: zip({ "x\n::set-env name=PATH::/evil": model }),
      why: "no file of ours",
    },
    {
      name: "the same file twice",
      zip: renamed(zip({ [float32]: model, [float32.replace("32", "16")]: model }), "float16", "float32"),
      why: "twice",
    },
    {
      name: "two names that are one on a disk that ignores case",
      zip: zip({ [float32]: model, [float32.replace("digits", "DIGITS")]: model }),
      why: "twice",
    },
    {
      name: "a symbolic link",
      zip: withMode(zip({ [float32]: strToU8("/etc/passwd") }), 0o120777),
      why: "is a link",
    },
    {
      name: "two names for the same bytes, which are too large together",
      zip: sharing(zip({ [float32]: new Uint8Array(900) }), "float32", "float16"),
      why: "more than 1500 bytes together",
    },
    {
      name: "a size that only 64 bits hold",
      zip: claimingIn64(zip({ [float32]: model }), 1n << 40n),
      why: "at most 1000",
    },
    { name: "a file that is too large", zip: zip({ [float32]: new Uint8Array(1001) }), why: "at most 1000" },
    {
      name: "files that are too large together",
      zip: zip({ [float32]: new Uint8Array(900), [float16]: new Uint8Array(900) }),
      why: "more than 1500 bytes together",
    },
    {
      name: "too many files",
      zip: zip(
        Object.fromEntries(["a", "b", "c", "d", "e"].map((one) => [`variants/${one}/candidate/float32.tflite`, model])),
      ),
      why: "at most 4",
    },
    {
      name: "a bomb that claims to be small",
      zip: claiming(zip({ [float32]: new Uint8Array(10_000_000) }), 100),
      why: "too many bytes",
    },
    {
      name: "no zip at all",
      zip: Buffer.from("not a zip, but long enough to be looked at as one"),
      why: "End of central directory",
    },
    { name: "half a zip", zip: sound.subarray(0, sound.length / 2), why: "End of central directory" },
  ])("is refused with $name", async ({ zip: bytes, why }) => {
    fork.leave(bytes);
    await expect(fork.adopt()).rejects.toMatchObject({
      code: "fork-files-refused",
      message: expect.stringContaining(why),
    });
    // What the runner would take for a command, or a person for a line of ours.
    await expect(fork.adopt()).rejects.toMatchObject({ message: expect.not.stringMatching(/[\r\n]/) });
    expect(await exists(join(fork.folder, "evil.tflite"))).toBe(false);
    expect(await exists(join(fork.folder, "out", "adopted/1"))).toBe(false);
    expect(await exists(join(fork.folder, "out", "variants.json"))).toBe(false);
  });

  it.each([
    {
      name: "is larger than is taken, before it is fetched",
      change: { says: { sizeInBytes: 20_001 } },
      why: "at most 20000",
    },
    {
      name: "is larger than GitHub says",
      change: { bytes: Buffer.alloc(20_001), says: { sizeInBytes: 10 } },
      why: "more than 20000",
    },
    {
      name: "has other bytes than were given",
      change: { says: { digest: `sha256:${"0".repeat(64)}` } },
      why: "not those that were given",
    },
    { name: "belongs to another commit", change: { headSha: "e".repeat(40) }, why: "another run's" },
  ])("is refused when it $name", async ({ change, why }) => {
    fork.leave(sound, change);
    await expect(fork.adopt()).rejects.toMatchObject({
      code: "fork-files-refused",
      message: expect.stringContaining(why),
    });
  });

  it("is found behind more than GitHub lists at once", async () => {
    for (let other = 0; other < 120; other += 1) fork.leave(sound, { name: `edgegate-other-${other}-a1` });
    fork.leave(sound);
    expect((await fork.adopt()).converted).toContain(`adopted/1/${float32}`);
  });

  it.each([
    { name: "", others: 0 },
    { name: ", behind more than GitHub lists at once", others: 120 },
  ])("is refused when there are two of its name$name", async ({ others }) => {
    for (let other = 0; other < others; other += 1) fork.leave(sound, { name: `edgegate-other-${other}-a1` });
    fork.leave(sound);
    fork.leave(zip({ [float32]: strToU8("another") }));
    await expect(fork.adopt()).rejects.toMatchObject({
      code: "fork-files-refused",
      message: expect.stringContaining("2 of this name"),
    });
  });

  it("is nothing of another run's", async () => {
    fork.leave(sound, { run: 40 });
    const { workspace } = await fork.adopt();
    const { body } = await workspace.read("variants", "prepare");
    expect(body.models[0]?.candidate).toMatchObject({ variants: [{ status: "failed" }, { status: "failed" }] });
  });

  it("stands in for no .tflite of the fork's commit, which comes out of git", async () => {
    fork.leave(zip({ "variants/small/candidate/float32.tflite": strToU8("0000TFL3 small") }));
    const more = "  small:\n    source: small.tflite\n    variants: [float32]\n";
    const head = { "digits.keras": "old", "small.tflite": "large" };
    const { converted } = await fork.adopt({ config: more, head });
    expect(converted).toEqual(["sources/small.tflite"]);
  });

  it("is compared with the branch that GitHub says it goes into", async () => {
    fork.github.repository.openPull({
      number: 7,
      headSha,
      mergeSha,
      fromFork: true,
      fork: "mallory/models",
      baseRef: "release/2.11",
    });
    fork.leave(sound);
    expect((await fork.adopt()).compared).toEqual([{ base: baseSha, head: mergeSha, baseName: "release/2.11" }]);
  });

  it("lacks a variant: that one has failed, and nothing stands in for it", async () => {
    fork.leave(zip({ [float32]: model }));
    const { workspace } = await fork.adopt();
    const { body } = await workspace.read("variants", "prepare");
    expect(body.models[0]?.candidate).toMatchObject({
      variants: [
        { variant: "float32", status: "converted" },
        { variant: "float16", status: "failed", reason: expect.stringContaining("left no such file") },
      ],
    });
  });
});

describe("a fork's change", () => {
  const fork = aFork();

  it("is not judged by a config of the fork's own where the base has none", async () => {
    fork.leave(sound);
    await expect(fork.adopt({ base: { "digits.keras": "old" } })).rejects.toMatchObject({
      code: "fork-pull-unclear",
      message: expect.stringContaining("its base has no edgegate.yml"),
    });
  });

  it("pins no phones where the base pins none", async () => {
    fork.leave(sound);
    const lock = "any = firebase android husky 34\n";
    const { workspace } = await fork.adopt({ head: { "edgegate.devices.lock": lock } });
    const { body } = await workspace.read("settings", "prepare");
    expect(body.lockedDevices).toBeUndefined();
  });

  it("is never given to the repository's own command, on either side", async () => {
    fork.leave(sound);
    const metric = "    evaluation: { data: test.npz, metric: { command: 'python3 score.py {model}' } }\n";
    const { workspace } = await fork.adopt({ config: metric });
    const { body } = await workspace.read("accuracy", "prepare");
    const tasks = [...(body.models[0]?.baseline ?? []), ...(body.models[0]?.candidate ?? [])].map(({ task }) => task);
    expect(tasks).toHaveLength(4);
    for (const task of tasks) expect(task).toMatchObject({ status: "failed", reason: expect.stringContaining("fork") });
  });

  it.each([
    { name: "merges another commit", parents: ["b".repeat(40), "e".repeat(40)] },
    { name: "is no merge", parents: [headSha] },
    { name: "has three parents", parents: ["b".repeat(40), headSha, "e".repeat(40)] },
    { name: "can't be had", parents: [] },
  ])("is not judged when the merge that GitHub names $name", async ({ parents }) => {
    await expect(fork.adopt({ parents })).rejects.toMatchObject({ code: "fork-pull-unclear" });
  });
});
