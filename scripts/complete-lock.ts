/**
 * Does the lock name every optional package? A registry that lacks some platform's binaries makes npm leave them out of the
 * lock, and then `npm ci` refuses it everywhere. `node scripts/complete-lock.ts` adds what is missing, without a hash.
 */
import { readFileSync, writeFileSync } from "node:fs";

export type LockedPackage = {
  readonly version?: string;
  readonly cpu?: readonly string[];
  readonly os?: readonly string[];
  readonly libc?: readonly string[];
  readonly optional?: boolean;
  readonly dev?: boolean;
  readonly license?: string;
  readonly engines?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
};
export type Lock = { readonly packages: Readonly<Record<string, LockedPackage>> };

/** Optional packages that some package of the lock wants and the lock does not have, by name. */
export function missingFromLock({ packages }: Lock): ReadonlyMap<string, LockedPackage> {
  const missing = new Map<string, LockedPackage>();
  for (const [path, parent] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(parent.optionalDependencies ?? {})) {
      if (placesFor(name, path).some((place) => place in packages)) continue;
      missing.set(name, entryFor(name, version, parent));
    }
  }
  return missing;
}

/** Where node would find `name` from `path`, nearest first. */
function placesFor(name: string, path: string): readonly string[] {
  const folders = path.split("/node_modules/");
  const above = folders.map((_, index) => folders.slice(0, folders.length - index).join("/node_modules/"));
  return [
    ...above.filter((folder) => folder !== "").map((folder) => `${folder}/node_modules/${name}`),
    `node_modules/${name}`,
  ];
}

/** What the names of binary packages say: `@scope/binding-linux-x64-musl`. */
function entryFor(name: string, version: string, parent: LockedPackage): LockedPackage {
  const [os = "", cpu = "", libc = ""] = (name.split("/").at(-1) ?? "").replace(/^(binding|core)-/, "").split("-");
  return {
    version,
    cpu: [cpu],
    ...(parent.dev === true ? { dev: true } : {}),
    ...(os === "linux" && libc !== "" ? { libc: [libc.startsWith("musl") ? "musl" : "glibc"] } : {}),
    ...(parent.license === undefined ? {} : { license: parent.license }),
    optional: true,
    os: [os],
    ...(parent.engines === undefined ? {} : { engines: parent.engines }),
  };
}

if (import.meta.main) {
  const lock: Lock = JSON.parse(readFileSync("package-lock.json", "utf8"));
  const added = [...missingFromLock(lock)].map(([name, entry]) => [`node_modules/${name}`, entry] as const);
  const packages = Object.entries({ ...lock.packages, ...Object.fromEntries(added) });
  const sorted = Object.fromEntries(packages.toSorted(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync("package-lock.json", `${JSON.stringify({ ...lock, packages: sorted }, undefined, 2)}\n`);
  console.log(`${added.length} packages added to package-lock.json`);
}
