import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { failures } from "../src/errors/catalogue.ts";

const [catalogue, page] = await Promise.all([
  readFile("src/errors/catalogue.ts", "utf8"),
  readFile("docs/troubleshooting.md", "utf8"),
]);
const codes = [...catalogue.matchAll(/new Failure\(\s*"([a-z-]+)"/g)].map(([, code = ""]) => code);
const failuresPart = page.slice(page.indexOf("\n# Failures"), page.indexOf("\n# Outcomes"));
const sections = new Map(
  failuresPart
    .split("\n## ")
    .slice(1)
    .map((section) => [section.slice(0, section.indexOf("\n")), section.slice(section.indexOf("\n")).trim()]),
);

test("every failure of the catalogue was seen by this test", () => {
  expect(codes).toHaveLength(Object.keys(failures).length);
});

test.each([...new Set(codes)].toSorted())("the page says what to do about %s", (code) => {
  expect(sections.get(code)?.length ?? 0).toBeGreaterThan(60);
});

test("the page has no section of a failure that is gone, and is in the order of the alphabet", () => {
  expect([...sections.keys()]).toEqual([...new Set(codes)].toSorted());
});
