/** What does a config file say, as it lies in a folder? */
import { readFile } from "node:fs/promises";
import { parseSettings } from "../config/parse-settings.ts";
import { printProblem } from "../config/problem.ts";
import type { Settings } from "../documents/settings.ts";
import { failures } from "../errors/catalogue.ts";

/** Throws a failure when the file is not there or not right. */
export async function settingsOnDisk(path: string): Promise<Settings> {
  const text = await readFile(path, "utf8").catch(() => {
    throw failures.configMissing(path);
  });
  const read = parseSettings(text, path);
  if (read.status === "invalid") throw failures.configInvalid(read.problems.map(printProblem));
  return read.settings;
}
