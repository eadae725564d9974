/** How does a request reach the driver on an iPhone? In its environment, which a `.xctestrun` beside the signed app sets. */
import { deflateRawSync } from "node:zlib";
import { build, parse, type PlistValue } from "plist";
import * as z from "zod";
import { failures } from "../../../errors/catalogue.ts";

/** The kernel gives arguments and environment of one process 1 MiB together, and Xcode adds its own. */
const maxEncodedBytes = 512 * 1024;

/** `TestHostPath`'s process, which is the driver, gets these; the measuring app does not. */
const Target = z.looseObject({ TestingEnvironmentVariables: z.record(z.string(), z.string()).optional() });
type Target = z.infer<typeof Target>;

/** Xcode writes format 1 for a scheme, format 2 for a scheme with test plans. */
const FormatOne = z
  .object({ __xctestrun_metadata__: z.looseObject({ FormatVersion: z.literal(1) }) })
  .catchall(Target)
  .refine((root) => Object.keys(root).length > 1, "it has no test target");
const FormatTwo = z.looseObject({
  __xctestrun_metadata__: z.looseObject({ FormatVersion: z.literal(2) }),
  TestConfigurations: z.array(z.looseObject({ TestTargets: z.array(Target).min(1) })).min(1),
});

/**
 * `template` (what Xcode wrote, as XML) with `request` in the driver's environment as EDGEGATE_REQUEST. Throws a failure
 * when `template` is no such file, or when the request is larger than an environment can be.
 */
export function testRunWith(template: string, request: string): string {
  const encoded = encodeRequest(request);
  if (encoded.length > maxEncodedBytes) throw failures.requestTooLarge(encoded.length, maxEncodedBytes);
  const give = (target: Target): Target => ({
    ...target,
    TestingEnvironmentVariables: { ...target.TestingEnvironmentVariables, EDGEGATE_REQUEST: encoded },
  });
  const plist = read(template);
  const one = FormatOne.safeParse(plist);
  if (one.success) {
    const { __xctestrun_metadata__: metadata, ...targets } = one.data;
    const changed = Object.entries(targets).map(([name, target]) => [name, give(target)]);
    return print({ ...Object.fromEntries(changed), __xctestrun_metadata__: metadata });
  }
  const two = FormatTwo.safeParse(plist);
  if (!two.success) throw unreadable(`it is of neither format that is known (${one.error.issues[0]?.message ?? ""})`);
  const configurations = two.data.TestConfigurations.map((configuration) => ({
    ...configuration,
    TestTargets: configuration.TestTargets.map(give),
  }));
  return print({ ...two.data, TestConfigurations: configurations });
}

/** Base64 of raw DEFLATE, which Foundation undoes without a library (it calls it `.zlib`). */
export function encodeRequest(request: string): string {
  return deflateRawSync(request, { level: 9 }).toString("base64");
}

function read(template: string): unknown {
  try {
    return parse(template);
  } catch (error) {
    throw unreadable(error instanceof Error ? error.message : String(error));
  }
}

function print(root: Readonly<Record<string, unknown>>): string {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every value came from a property list
  return `${build(root as PlistValue)}\n`;
}

function unreadable(why: string) {
  return failures.documentUnreadable("the app's .xctestrun", why);
}
