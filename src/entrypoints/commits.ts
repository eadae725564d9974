/** Which commits does a command compare? What the user named; in GitHub Actions, what the event names. */
import { usualGate } from "../documents/gate-name.ts";
import { failures } from "../errors/catalogue.ts";
import type { NamedCommits } from "../ports.ts";
import { chooseCommits } from "./actions/commits.ts";
import type { CommandContext, Commits } from "./cli/commands.ts";
import { wireStage } from "./wire-stage.ts";

/** Throws a failure when no base is named and no workflow run names one. */
export async function commitsOf({ base, head }: Commits, { env, cwd, signal }: CommandContext): Promise<NamedCommits> {
  if (base !== undefined) return { base, head: head ?? "HEAD" };
  const stage = wireStage(env, cwd, signal, undefined, usualGate);
  const run = await stage.run();
  if (run === undefined) throw failures.internal("no base was named outside GitHub Actions");
  return chooseCommits({ base, head }, run, (sha) => stage.parents(sha));
}
