/** Where does edgegate keep what it can make again, for this user on this computer? */
import { homedir } from "node:os";
import { join, resolve } from "node:path";
import process from "node:process";

/** EDGEGATE_CACHE, else a folder `edgegate` in the place that the system has for caches. Absolute. */
export function userCacheFolder(
  env: Readonly<Record<string, string | undefined>> = process.env,
  platform: string = process.platform,
  home: string = homedir(),
): string {
  const chosen = env["EDGEGATE_CACHE"];
  if (chosen !== undefined && chosen !== "") return resolve(chosen);
  // The specification of XDG wants relative values ignored.
  const xdg = env["XDG_CACHE_HOME"];
  if (xdg?.startsWith("/") === true) return join(xdg, "edgegate");
  return platform === "darwin" ? join(home, "Library", "Caches", "edgegate") : join(home, ".cache", "edgegate");
}
