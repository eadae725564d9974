import { describe, expect, it } from "vitest";
import { refusal } from "../../../src/adapters/github/refusal.ts";

const token = "ghs_secret-of-the-house";
const said = (error: unknown) => JSON.stringify(refusal(error, token, { what: "comments", fromFork: false }));

describe("what GitHub's refusal becomes", () => {
  it.each([
    {
      name: "an answer that repeats it",
      error: Object.assign(new Error(`unknown token ${token}`), { status: 400, response: { headers: {} } }),
    },
    { name: "a connection that names it", error: Object.assign(new Error(`proxy: ${token}`), { status: 500 }) },
    { name: "an error of no known form", error: new TypeError(`invalid header value token ${token}`) },
  ])("never shows the token: $name", ({ error }) => {
    expect(said(error)).toContain("***");
    expect(said(error)).not.toContain("secret-of-the-house");
  });

  it.each([
    { name: "from a fork, is expected: another workflow writes", fromFork: true, expected: true },
    { name: "from the repository itself, is to be mended", fromFork: false, expected: undefined },
  ])("of a token that may only read, $name", ({ fromFork, expected }) => {
    const error = Object.assign(new Error("Resource not accessible"), { status: 403, response: { headers: {} } });
    expect(refusal(error, token, { what: "comments", fromFork }).expected).toBe(expected);
  });

  it("is one short line, whatever page a proxy sends", () => {
    const page = `<html>\n${"very long ".repeat(1000)}\n</html>`;
    const { reason } = refusal(Object.assign(new Error(page), { status: 502, response: { headers: {} } }), token, {
      what: "comments",
      fromFork: false,
    });
    expect(reason).not.toContain("\n");
    expect(reason.length).toBeLessThan(300);
  });
});
