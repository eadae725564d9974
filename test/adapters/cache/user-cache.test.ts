/** Does the cache stand where the user and the system want it? */
import { expect, test } from "vitest";
import { userCacheFolder } from "../../../src/adapters/cache/user-cache.ts";

test.each([
  {
    name: "EDGEGATE_CACHE before all",
    env: { EDGEGATE_CACHE: "/mine", XDG_CACHE_HOME: "/xdg" },
    platform: "linux",
    folder: "/mine",
  },
  { name: "XDG_CACHE_HOME", env: { XDG_CACHE_HOME: "/xdg" }, platform: "linux", folder: "/xdg/edgegate" },
  {
    name: "not a relative XDG_CACHE_HOME",
    env: { XDG_CACHE_HOME: "xdg" },
    platform: "linux",
    folder: "/home/a/.cache/edgegate",
  },
  { name: "~/.cache", env: {}, platform: "linux", folder: "/home/a/.cache/edgegate" },
  { name: "~/Library/Caches on macOS", env: {}, platform: "darwin", folder: "/home/a/Library/Caches/edgegate" },
])("takes $name", ({ env, platform, folder }) => {
  expect(userCacheFolder(env, platform, "/home/a")).toBe(folder);
});
