/** Does a request reach the driver's environment unharmed, and is any other file than Xcode's refused? */
import { inflateRawSync } from "node:zlib";
import { build, parse } from "plist";
import { expect, test } from "vitest";
import * as z from "zod";
import { encodeRequest, testRunWith } from "../../../../src/adapters/apps/ios/test-run.ts";
import { xctestrun } from "./apple-tools.ts";

const request = `{"kind": "bench-request", "name": "Gesicht ✓ </string> & 𝔛"}\n`;
const Environment = z.record(z.string(), z.string());
const decoded = (environment: unknown) =>
  inflateRawSync(Buffer.from(Environment.parse(environment)["EDGEGATE_REQUEST"] ?? "", "base64")).toString("utf8");

const formatTwo = (targets: readonly { readonly BlueprintName: string }[]) =>
  build({
    __xctestrun_metadata__: { FormatVersion: 2 },
    TestPlan: { Name: "EdgegateBench", IsDefault: true },
    TestConfigurations: [{ Name: "Test Scheme Action", TestTargets: [...targets] }],
  });

test("the request stands in the environment of the driver, byte for byte, beside what Xcode put there", () => {
  const Written = z.object({ EdgegateDriver: z.looseObject({ TestingEnvironmentVariables: Environment }) });
  const { EdgegateDriver: target } = Written.parse(parse(testRunWith(xctestrun, request)));
  expect(decoded(target.TestingEnvironmentVariables)).toBe(request);
  expect(target.TestingEnvironmentVariables["DYLD_FRAMEWORK_PATH"]).toContain("__PLATFORMS__");
});

test("nothing else of the file changes", () => {
  const before = z.looseObject({ EdgegateDriver: z.looseObject({}) }).parse(parse(xctestrun));
  const after = z
    .looseObject({ EdgegateDriver: z.looseObject({ TestingEnvironmentVariables: Environment }) })
    .parse(parse(testRunWith(xctestrun, request)));
  delete after.EdgegateDriver.TestingEnvironmentVariables["EDGEGATE_REQUEST"];
  expect(after).toEqual(before);
});

test("a file with test plans gets it in each target of each configuration", () => {
  const text = testRunWith(formatTwo([{ BlueprintName: "A" }, { BlueprintName: "B" }]), request);
  const Written = z.object({
    TestConfigurations: z.array(
      z.object({ TestTargets: z.array(z.object({ TestingEnvironmentVariables: Environment })) }),
    ),
  });
  const [configuration] = Written.parse(parse(text)).TestConfigurations;
  const found = configuration?.TestTargets.map((target) => decoded(target.TestingEnvironmentVariables));
  expect(found).toEqual([request, request]);
});

test("a second request takes the place of the first", () => {
  const again = testRunWith(testRunWith(xctestrun, "first"), request);
  expect(again).toBe(testRunWith(xctestrun, request));
});

test.each([
  { name: "not a property list", text: "EDGEGATE" },
  { name: "cut in the middle", text: xctestrun.slice(0, 900) },
  { name: "without a format", text: build({ EdgegateDriver: {} }) },
  { name: "of a format to come", text: xctestrun.replace("<integer>1</integer>", "<integer>3</integer>") },
  { name: "without a target", text: build({ __xctestrun_metadata__: { FormatVersion: 1 } }) },
  { name: "of format 2 without a target", text: formatTwo([]) },
])("a file $name is refused by name", ({ text }) => {
  expect(() => testRunWith(text, request)).toThrow(expect.objectContaining({ code: "document-unreadable" }));
});

test("a request that no environment can hold is refused, and one of 2000 launches fits", () => {
  const launches = Array.from({ length: 2000 }, (_, at) => ({ id: `l${at}`, case: `d1-c${at}`, kind: "paired" }));
  expect(encodeRequest(JSON.stringify(launches)).length).toBeLessThan(64 * 1024);
  let seed = 1;
  const noise = Array.from({ length: 400_000 }, () => (seed = (seed * 48_271) % 2_147_483_647).toString(36)).join("");
  expect(() => testRunWith(xctestrun, noise)).toThrow(
    expect.objectContaining({ code: "request-too-large", exitCode: 2 }),
  );
});
