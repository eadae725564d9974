import { describe, expect, test } from "vitest";
import { readRetryAfter, refusal } from "../../../../src/adapters/farms/firebase/api/call-failed.ts";
import { backoffMs } from "../../../../src/adapters/farms/firebase/api/pace.ts";
import { redact } from "../../../../src/adapters/farms/firebase/api/redact.ts";
import { storedUpTo } from "../../../../src/adapters/farms/firebase/api/upload.ts";
import { placeOf, readEnvironment } from "../../../../src/adapters/farms/firebase/environment.ts";

describe("waiting before another try", () => {
  test.each([
    { name: "the first wait is a part of a second", tries: 0, random: 0.5, waits: 500 },
    { name: "it doubles", tries: 3, random: 0.5, waits: 4_000 },
    { name: "up to a minute", tries: 30, random: 1, waits: 60_000 },
    { name: "what the server asks for is the least", tries: 0, random: 0, asked: 30_000, waits: 30_000 },
  ])("$name", ({ tries, random, asked, waits }) => {
    expect(backoffMs(tries, () => random, asked)).toBe(waits);
  });

  const nowMs = Date.UTC(2026, 10, 24, 9);
  test.each([
    { name: "seconds", value: "30", is: 30_000 },
    { name: "an instant", value: "Tue, 24 Nov 2026 09:01:00 GMT", is: 60_000 },
    { name: "an instant that is over", value: "Tue, 24 Nov 2026 08:00:00 GMT", is: 0 },
    { name: "neither", value: "soon", is: undefined },
    { name: "nothing", value: undefined, is: undefined },
  ])("Retry-After is read: $name", ({ value, is }) => {
    expect(readRetryAfter(value, nowMs)).toBe(is);
  });
});

describe("a refusal", () => {
  test("says what Google said, and never a page of HTML", () => {
    const html = `<html><title>Error</title>${"<p>temporary</p>".repeat(100)}</html>`;
    const { message, facts } = refusal({ status: 502, header: () => undefined, data: html }, 0);
    expect(message).toMatch(/^502 Error temporary/);
    expect(message.length).toBeLessThan(250);
    expect(facts).toEqual({ status: 502 });
  });
});

describe("secrets", () => {
  const token = "ya29.c.b0AXv0zTPQ_abc-DEF123";
  const webToken = "eyJhbGciOiJSUzI1NiJ9.eyJpc3MiOiJodHRwcyJ9.c2lnbmF0dXJl-_";
  test.each([
    { name: "a bearer token", text: `authorization: Bearer ${token}`, secret: token },
    { name: "a token alone", text: `token ${token} is expired`, secret: token },
    { name: "a web token", text: `bad assertion ${webToken}`, secret: webToken },
    { name: "a field of a body", text: `{"access_token":"abcdef","expires_in":1}`, secret: "abcdef" },
    { name: "a form", text: "subject_token=abc%3D&scope=x", secret: "abc%3D" },
    { name: "an upload's address", text: "PUT /upload?upload_id=ABPtcP_123&x=1", secret: "ABPtcP_123" },
    {
      name: "a key",
      text: "-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBg\n-----END PRIVATE KEY-----",
      secret: "MIIEvQIBADANBg",
    },
  ])("are blotted out: $name", ({ text, secret }) => {
    expect(redact(text)).not.toContain(secret);
    expect(redact(text)).toContain("[redacted]");
  });

  test("ordinary words stay", () => {
    const text = "403 The caller does not have permission on projects/acme-lab (key users)";
    expect(redact(text)).toBe(text);
  });
});

describe("an upload", () => {
  test.each([
    { name: "goes on where it got to", range: "bytes=0-524287", at: 524_288 },
    { name: "begins anew without a range", range: undefined, at: 0 },
    { name: "begins anew after nonsense", range: "bytes=5-9", at: 0 },
  ])("$name", ({ range, at }) => {
    expect(storedUpTo(range)).toBe(at);
  });
});

describe("the environment", () => {
  const id = (): string => "made-up";
  test("names the pull request and the workflow run", () => {
    const env = { GITHUB_REF: "refs/pull/12/merge", GITHUB_RUN_ID: "99", GITHUB_RUN_ATTEMPT: "2" };
    expect(readEnvironment(env, id).job).toEqual({ pullRequest: 12, runId: "99", key: "99-2" });
    expect(readEnvironment({}, id).job).toEqual({ pullRequest: undefined, runId: undefined, key: "made-up" });
  });
  test("may send tokens to this computer, and to no other", () => {
    const endpoint = (at: string) => readEnvironment({ EDGEGATE_FIREBASE_ENDPOINT: at }, id).endpoint;
    expect(endpoint("http://127.0.0.1:8080")).toBe("http://127.0.0.1:8080");
    for (const elsewhere of ["http://127.0.0.1.example.com", "https://example.com", "localhost"])
      expect(() => endpoint(elsewhere)).toThrow("not an address of this computer");
  });
  test("counts before the config; what neither says is asked for", () => {
    const config = { project: "theirs", bucket: "theirs-results" };
    expect(placeOf({ project: "ours", bucket: undefined }, config)).toEqual({
      project: "ours",
      bucket: "theirs-results",
    });
    expect(() => placeOf({ project: "ours", bucket: undefined }, undefined)).toThrow("the bucket is not set");
  });
});
