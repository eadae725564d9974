/** Who tells progress? The terminal adapters, joined apart from the rest because every verb needs them at once. */
import process from "node:process";
import { every, systemClock } from "../adapters/terminal/clock.ts";
import { logProgress } from "../adapters/terminal/log-progress.ts";
import type { Progress } from "../ports.ts";
import { isLive, wantsColor, type CliIo } from "./cli/io.ts";

/** Progress on stderr, moving where a person watches. */
export async function openProgress(env: CliIo["env"]): Promise<Progress & { close(): void }> {
  const stream = process.stderr;
  if (!isLive(stream, env)) {
    const annotate = env["GITHUB_ACTIONS"] === "true";
    return logProgress({ write: (text) => stream.write(text), clock: systemClock, every, annotate });
  }
  const { liveProgress } = await import("../adapters/terminal/live-progress.ts");
  return liveProgress({ stream, clock: systemClock, color: wantsColor(stream, env), every });
}
