import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { missingFromLock, type Lock } from "../scripts/complete-lock.ts";

test("the lock names every optional package, so that `npm ci` takes it (else: node scripts/complete-lock.ts)", () => {
  const lock: Lock = JSON.parse(readFileSync("package-lock.json", "utf8"));
  expect([...missingFromLock(lock).keys()]).toEqual([]);
});

test("an optional package that the lock lacks is noticed and described from its name", () => {
  const parent = { version: "1.0.0", dev: true, optionalDependencies: { "@x/binding-linux-x64-musl": "1.0.0" } };
  const missing = missingFromLock({ packages: { "": {}, "node_modules/x": parent } });
  expect(missing.get("@x/binding-linux-x64-musl")).toEqual({
    version: "1.0.0",
    cpu: ["x64"],
    dev: true,
    libc: ["musl"],
    optional: true,
    os: ["linux"],
  });
  expect(
    missingFromLock({ packages: { "node_modules/x": parent, "node_modules/@x/binding-linux-x64-musl": {} } }).size,
  ).toBe(0);
});
