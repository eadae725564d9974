import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { at, list, object, words } from "./json.ts";
import { ask, bucket, download, namesBelow, upload } from "./plain-client.ts";
import { type FtlEmulator, startFtlEmulator } from "./server.ts";

let lab: FtlEmulator;
beforeEach(async () => {
  lab = await startFtlEmulator();
});
afterEach(async () => {
  await lab.close();
  if (lab.violations.length > 0) throw new Error(JSON.stringify(lab.violations));
});

const objects = `/storage/v1/b/${bucket}/o`;
const kib = 1024;

describe("a resumable upload", () => {
  const content = Buffer.from(Uint8Array.from({ length: 700 * kib }, (_, at) => at % 251));
  const begin = async (more = ""): Promise<string> => {
    const path = `/upload/storage/v1/b/${bucket}/o?uploadType=resumable&name=apps%2Fa.apk${more}`;
    const begun = await ask(lab, "POST", path, { metadata: { sha256: "x" } });
    return begun.headers.get("location") ?? "";
  };
  const put = async (location: string, range: string, body: Uint8Array = Buffer.alloc(0)) => {
    const headers = { authorization: "Bearer x", "content-range": range };
    const answer = await fetch(location, { method: "PUT", headers, body: Buffer.from(body) });
    return { status: answer.status, range: answer.headers.get("range"), said: await answer.text() };
  };
  const part = (from: number, to: number) => content.subarray(from * kib, to * kib);

  it("takes chunks, tells how far it is, and makes the object with the last", async () => {
    const location = await begin();
    expect(await put(location, `bytes */${content.length}`)).toMatchObject({ status: 308, range: null });
    expect(await put(location, `bytes 0-${512 * kib - 1}/${content.length}`, part(0, 512))).toMatchObject({
      status: 308,
      range: `bytes=0-${512 * kib - 1}`,
    });
    expect((await ask(lab, "GET", `${objects}/apps%2Fa.apk`)).status).toBe(404);
    const last = await put(location, `bytes ${512 * kib}-${content.length - 1}/${content.length}`, part(512, 700));
    expect(last.status).toBe(200);
    const { body } = await ask(lab, "GET", `${objects}/apps%2Fa.apk`);
    expect(body).toMatchObject({ name: "apps/a.apk", size: String(content.length), metadata: { sha256: "x" } });
    // A repeated last chunk, whose answer was lost, answers the same.
    expect(
      (await put(location, `bytes ${512 * kib}-${content.length - 1}/${content.length}`, part(512, 700))).said,
    ).toBe(last.said);
  });

  it.each([
    { name: "a chunk that is no multiple of 256 KiB", range: `bytes 0-${100 * kib - 1}/716800`, from: 0, to: 100 },
    { name: "a chunk that leaves a gap", range: `bytes ${256 * kib}-${512 * kib - 1}/716800`, from: 256, to: 512 },
    { name: "a range of another length than its body", range: `bytes 0-${512 * kib - 1}/716800`, from: 0, to: 256 },
    { name: "an unreadable range", range: "bytes all", from: 0, to: 256 },
  ])("refuses $name", async ({ range, from, to }) => {
    expect((await put(await begin(), range, part(from, to))).status).toBe(400);
  });

  it("takes what overlaps only once", async () => {
    const location = await begin();
    await put(location, `bytes 0-${512 * kib - 1}/${content.length}`, part(0, 512));
    await put(location, `bytes ${256 * kib}-${content.length - 1}/${content.length}`, part(256, 700));
    const answer = await fetch(`${lab.url}${objects}/apps%2Fa.apk?alt=media`, {
      headers: { authorization: "Bearer x" },
    });
    expect(Buffer.from(await answer.arrayBuffer()).equals(content)).toBe(true);
  });

  it("holds its precondition at the end, too", async () => {
    const location = await begin("&ifGenerationMatch=0");
    await upload(lab, "apps/a.apk", Buffer.from("faster"));
    expect((await put(location, `bytes 0-${content.length - 1}/${content.length}`, content)).status).toBe(412);
    expect((await download(lab, "apps/a.apk")).body).toBe("faster");
  });
});

describe("objects", () => {
  it("have the digests of their bytes", async () => {
    const { body } = await upload(lab, "check", Buffer.from("123456789"));
    // The published check values of CRC-32C and MD5.
    const crc32c = Buffer.from("e3069283", "hex").toString("base64");
    const md5Hash = Buffer.from("25f9e794323b453885f5181f1b624d0b", "hex").toString("base64");
    expect(body).toMatchObject({ crc32c, md5Hash, size: "9" });
  });

  it("are made only once with ifGenerationMatch=0, and changed only at the generation that is named", async () => {
    const first = await upload(lab, "one", Buffer.from("1"), "&ifGenerationMatch=0");
    expect((await upload(lab, "one", Buffer.from("2"), "&ifGenerationMatch=0")).status).toBe(412);
    const generation = words(at(first.body, "generation"));
    expect((await upload(lab, "one", Buffer.from("3"), `&ifGenerationMatch=${generation}`)).status).toBe(200);
    expect((await upload(lab, "one", Buffer.from("4"), `&ifGenerationMatch=${generation}`)).status).toBe(412);
    const changed = words(at((await ask(lab, "GET", `${objects}/one`)).body, "generation"));
    expect((await ask(lab, "GET", `${objects}/one?ifGenerationNotMatch=${changed}`)).status).toBe(304);
    expect((await ask(lab, "GET", `${objects}/one?ifGenerationNotMatch=${generation}`)).status).toBe(200);
    expect((await ask(lab, "DELETE", `${objects}/one?ifGenerationMatch=${generation}`)).status).toBe(412);
    expect((await ask(lab, "DELETE", `${objects}/one`)).status).toBe(204);
    expect((await ask(lab, "GET", `${objects}/one`)).status).toBe(404);
  });

  it("are listed in order, by page, and by folder", async () => {
    for (const name of ["b/2", "a", "b/1", "c/x/y", "b/3"]) await upload(lab, name, Buffer.from("x"));
    expect(await namesBelow(lab, "b/")).toEqual(["b/1", "b/2", "b/3"]);
    const pages: string[][] = [];
    for (let token = ""; ;) {
      const { body } = await ask(lab, "GET", `${objects}?delimiter=%2F&maxResults=2&pageToken=${token}`);
      const names = list(at(body, "items")).map((one) => words(at(one, "name")));
      pages.push([...names, ...list(at(body, "prefixes")).map(words)]);
      const next = at(body, "nextPageToken");
      if (next === undefined) break;
      token = words(next);
    }
    expect(pages).toEqual([["a", "b/"], ["c/"]]);
  });

  it("are read in part, and shown in part", async () => {
    await upload(lab, "long", Buffer.from("0123456789"));
    const answer = await fetch(`${lab.url}${objects}/long?alt=media`, {
      headers: { authorization: "Bearer x", range: "bytes=3-5" },
    });
    expect([answer.status, answer.headers.get("content-range"), await answer.text()]).toEqual([
      206,
      "bytes 3-5/10",
      "345",
    ]);
    const { body } = await ask(lab, "GET", `${objects}?fields=items(name,size),kind`);
    expect(body).toEqual({ kind: "storage#objects", items: [{ name: "long", size: "10" }] });
  });

  it("are refused in Cloud Storage's own words", async () => {
    const { body } = await ask(lab, "GET", `${objects}/nothing`);
    expect(body).toEqual({
      error: {
        code: 404,
        message: `No such object: ${bucket}/nothing`,
        errors: [{ message: `No such object: ${bucket}/nothing`, domain: "global", reason: "notFound" }],
      },
    });
  });

  it("come with a zipped request, and are refused when their digest is another", async () => {
    const answer = await fetch(`${lab.url}/upload${objects}?uploadType=media&name=zipped`, {
      method: "POST",
      headers: { authorization: "Bearer x", "content-encoding": "gzip", "content-type": "text/plain" },
      body: gzipSync("hello"),
    });
    expect(answer.status).toBe(200);
    expect((await download(lab, "zipped")).body).toBe("hello");
    const boundary = "xx";
    const parts = [
      `--${boundary}\r\ncontent-type: application/json\r\n\r\n{"md5Hash":"wrong"}`,
      `\r\n--${boundary}\r\ncontent-type: text/plain\r\n\r\nhello`,
      `\r\n--${boundary}--`,
    ];
    const refused = await fetch(`${lab.url}/upload${objects}?uploadType=multipart&name=two`, {
      method: "POST",
      headers: { authorization: "Bearer x", "content-type": `multipart/related; boundary=${boundary}` },
      body: parts.join(""),
    });
    expect([refused.status, words(at(object(JSON.parse(await refused.text())), "error", "message"))]).toEqual([
      400,
      expect.stringContaining("md5Hash"),
    ]);
  });
});
