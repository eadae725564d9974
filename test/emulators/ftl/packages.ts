/**
 * What is in the packages that a client uploaded? Looks at them as far as Test Lab does before it asks for a phone, and takes out what
 * our app and driver carry: request, models, inputs and the app's digest.
 */
import { inflateRawSync } from "node:zlib";
import { unzipSync } from "fflate";
import { at, type Json, parseJson, text } from "./json.ts";

export interface Package {
  readonly names: readonly string[];
  readonly signed: boolean;
  /** One entry, unpacked. */
  entry(name: string): Uint8Array | undefined;
  /** The entries below a folder, by the rest of their names. */
  below(folder: string): ReadonlyMap<string, Uint8Array>;
}

/** One look at each upload, however many phones get it. */
const opened = new WeakMap<Uint8Array, Package>();

/** Undefined: not a zip file. */
export function openPackage(bytes: Uint8Array): Package | undefined {
  const known = opened.get(bytes) ?? look(bytes);
  if (known !== undefined) opened.set(bytes, known);
  return known;
}

function look(bytes: Uint8Array): Package | undefined {
  const names: string[] = [];
  try {
    unzipSync(bytes, {
      filter: ({ name }) => {
        names.push(name);
        return false;
      },
    });
  } catch {
    return undefined;
  }
  const unpack = (wanted: (name: string) => boolean) =>
    Object.entries(unzipSync(bytes, { filter: ({ name }) => wanted(name) && !name.endsWith("/") }));
  const unpacked = new Map<string, ReadonlyMap<string, Uint8Array>>();
  const v1 = names.some((name) => /^META-INF\/[^/]+\.(RSA|DSA|EC)$/.test(name));
  return {
    names,
    signed: v1 || Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes("APK Sig Block 42"),
    entry: (name) => unpack((one) => one === name)[0]?.[1],
    below: (folder) => {
      const contents =
        unpacked.get(folder) ??
        new Map(unpack((one) => one.startsWith(folder)).map(([name, content]) => [name.slice(folder.length), content]));
      unpacked.set(folder, contents);
      return contents;
    },
  };
}

/** Why Test Lab refuses an APK, in its own words; undefined: it does not. */
export function apkProblem(apk: Package | undefined, kind: "app" | "test"): string | undefined {
  if (apk === undefined) return kind === "app" ? "MALFORMED_APK" : "MALFORMED_TEST_APK";
  if (!apk.names.includes("AndroidManifest.xml")) return "NO_MANIFEST";
  return apk.signed ? undefined : "NO_SIGNATURE";
}

export function testsZipProblem(zip: Package | undefined, hasOwnTestRun: boolean): string | undefined {
  if (zip === undefined) return "MALFORMED_XC_TEST_ZIP";
  if (zip.names.some((name) => name.includes("-iphonesimulator/"))) return "BUILT_FOR_IOS_SIMULATOR";
  if (!hasOwnTestRun && !zip.names.some((name) => name.endsWith(".xctestrun"))) return "MALFORMED_XC_TEST_ZIP";
  return zip.names.some((name) => name.includes(".xctest/")) ? undefined : "NO_TESTS_IN_XC_TEST_ZIP";
}

/** ABIs that the package has native code for; empty: it has none, and runs anywhere. */
export function abisOf({ names }: Package): readonly string[] {
  return [...new Set(names.flatMap((name) => /^lib\/([^/]+)\/.+\.so$/.exec(name)?.[1] ?? []))];
}

/** What our app and driver carry. Undefined: they are other people's. */
export interface Payload {
  readonly requestText: string;
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly app: AppIdentity;
}
/** What an app says of itself, in a file that its builder put in. */
export interface AppIdentity {
  readonly appSha256: string;
  readonly runtime: { readonly name: string; readonly version: string };
}

export function androidPayload(app: Package, driver: Package): Payload | undefined {
  const request = driver.entry("assets/edgegate/request.json");
  if (request === undefined) return undefined;
  return {
    requestText: Buffer.from(request).toString(),
    files: app.below("assets/"),
    app: identityOf(app.entry("assets/edgegate/app.json")),
  };
}

/** The request stands in the driver's environment: base64 of raw DEFLATE. */
export function iosPayload(zip: Package, testRun: Uint8Array | undefined): Payload | undefined {
  const own = zip.names.find((name) => name.endsWith(".xctestrun"));
  const plist = testRun ?? (own === undefined ? undefined : zip.entry(own));
  const [, encoded] =
    /<key>EDGEGATE_REQUEST<\/key>\s*<string>([^<]*)<\/string>/.exec(Buffer.from(plist ?? []).toString()) ?? [];
  const identity = zip.names.find((name) => name.endsWith(".app/edgegate-app.json"));
  if (encoded === undefined || identity === undefined) return undefined;
  return {
    requestText: inflateRawSync(Buffer.from(encoded, "base64")).toString(),
    files: zip.below(identity.replace(/edgegate-app\.json$/, "")),
    app: identityOf(zip.entry(identity)),
  };
}

function identityOf(entry: Uint8Array | undefined): AppIdentity {
  const said: Json = entry === undefined ? {} : parseJson(Buffer.from(entry).toString());
  return {
    appSha256: text(at(said, "appSha256")) ?? "0".repeat(64),
    runtime: {
      name: text(at(said, "runtime", "name")) ?? "unknown",
      version: text(at(said, "runtime", "version")) ?? "unknown",
    },
  };
}
