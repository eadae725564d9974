/**
 * Whose signature is on the packages? A throwaway key's, made once per user. Android runs a driver only on an app of the same
 * key, so the key goes along with the app to the job that makes drivers. It guards nothing.
 */
import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { link, mkdir, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { writeStoredZip, type ZipEntry } from "./stored-zip.ts";
import type { RunTool } from "./tools.ts";

const password = "android";
const alias = "edgegate";

/** The path of this user's key, which is made when there is none. */
export async function debugKey(run: RunTool, cacheFolder: string): Promise<string> {
  const key = join(cacheFolder, "android", "debug.p12");
  if (existsSync(key)) return key;
  await mkdir(dirname(key), { recursive: true });
  const draft = `${key}.${randomUUID()}`;
  try {
    const names = ["-alias", alias, "-dname", "CN=edgegate debug", "-validity", "36500"];
    const kind = ["-storetype", "PKCS12", "-keyalg", "RSA", "-keysize", "2048"];
    await run("keytool", ["-genkeypair", "-keystore", draft, "-storepass", password, ...kind, ...names]);
    // Whoever was first wins: one key for all that this user builds.
    await link(draft, key).catch(async (error: unknown) => {
      if (!existsSync(key)) throw error;
    });
  } finally {
    await rm(draft, { force: true });
  }
  return key;
}

/**
 * Writes a package with all entries, signed with scheme v2 and v3, which every Android that the app runs on reads. It is there
 * whole or not at all. The same entries and key: the same bytes.
 */
export async function writeSignedPackage(order: {
  readonly run: RunTool;
  readonly apkSigner: string;
  readonly key: string;
  readonly minSdk: number;
  readonly entries: readonly ZipEntry[];
  readonly path: string;
  readonly signal: AbortSignal | undefined;
}): Promise<void> {
  const { run, apkSigner, key, minSdk, entries, path, signal } = order;
  const draft = join(dirname(path), `.${basename(path)}.${randomUUID()}`);
  const unsigned = `${draft}.unsigned`;
  const keyArgs = ["--ks", key, "--ks-type", "PKCS12", "--ks-pass", `pass:${password}`, "--ks-key-alias", alias];
  const schemes = [
    "--min-sdk-version",
    String(minSdk),
    "--v1-signing-enabled",
    "false",
    "--v4-signing-enabled",
    "false",
  ];
  await mkdir(dirname(path), { recursive: true });
  try {
    await writeStoredZip(unsigned, entries, signal);
    await run(apkSigner, ["sign", ...keyArgs, ...schemes, "--out", draft, unsigned]);
    await rename(draft, path);
  } finally {
    for (const left of [unsigned, draft]) await rm(left, { force: true });
  }
}
