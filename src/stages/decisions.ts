/** What is done when a maintainer accepts what is broken, or takes that back? Kept on the decisions branch, and judged again by what was measured. */
import type { GateName } from "../documents/gate-name.ts";
import { printWaivers, type Waiver } from "../documents/waivers.ts";
import type { Role } from "../documents/role.ts";
import type { Conversation, DataBranch } from "../ports.ts";
import { readWaivers, waiversFile } from "./waivers.ts";

/** What became of what somebody said. `ignored`: it was not for edgegate, and nothing was said. */
export type Answer = { readonly status: "ignored" | "done" | "refused"; readonly said: string };

/** Where decisions are asked for, and where they are kept. */
export type Decisions = {
  /** Whom commands and labels are for, and what is decided of. */
  readonly gate: GateName;
  readonly conversation: Conversation;
  readonly decisions: DataBranch;
  /** Whether who opened a pull request may accept what is broken in it. */
  readonly authorMayAccept: boolean;
};
/** A pull request as it is now. */
export type Pull = Awaited<ReturnType<Conversation["pull"]>>;

const mayAccept: ReadonlySet<Role> = new Set(["maintain", "admin"]);

/** Why somebody may not accept anything of a pull request; undefined: they may. */
export function whyNotAccept(
  { author }: Pull,
  who: { readonly login: string; readonly role: Role },
  authorMayAccept: boolean,
): string | undefined {
  if (!mayAccept.has(who.role)) return "accepting a finding needs the role maintain or admin";
  if (author !== who.login || authorMayAccept) return undefined;
  return "who opened a pull request can't accept its findings; another maintainer can, or `author-may-accept: true` in the config of the default branch";
}

/** Keeps a waiver in the place of what was made from the same comment or label, and judges again. */
export async function accept(of: Decisions, pull: Pull, waiver: Waiver): Promise<Answer> {
  const { conversation, decisions } = of;
  await decisions.update(`Accept ${waiver.check} until ${waiver.until}, by ${waiver.actor}`, async (files) => {
    const others = (await readWaivers(files)).filter(({ id }) => id !== waiver.id);
    return new Map([[waiversFile, printWaivers([...others, waiver])]]);
  });
  return started(of, await conversation.runAgain(pull, "judgement"), "Accepted; judging again");
}

/** Takes a waiver away, and judges again where there was one. Nobody is asked who they are: nothing passes by it. */
export async function takeBack(of: Decisions, pull: Pull, id: string): Promise<Answer> {
  const { conversation, decisions } = of;
  const outcome = await decisions.update(`Accept no longer what ${id} did`, async (files) => {
    const all = await readWaivers(files);
    const others = all.filter((one) => one.id !== id);
    return others.length === all.length ? new Map() : new Map([[waiversFile, printWaivers(others)]]);
  });
  if (outcome === "unchanged") return { status: "ignored", said: "Nothing had been accepted by this label." };
  return started(of, await conversation.runAgain(pull, "judgement"), "Taken back; judging again");
}

/** What to say of a job that was to run again. */
export function started(
  { gate }: Pick<Decisions, "gate">,
  outcome: Awaited<ReturnType<Conversation["runAgain"]>>,
  what: string,
): Answer {
  switch (outcome) {
    case "started":
      return { status: "done", said: `${what}.` };
    case "running":
      return { status: "done", said: `${what} in the run that is under way.` };
    case "busy":
      return {
        status: "refused",
        said: `${what} did not start: this commit's run is still under way. Your decision is kept; write \`/${gate} rerun\` if its report does not show it`,
      };
    case "no-run":
      return { status: "done", said: `${what} with the next run; this commit has none to run again.` };
  }
}

/** `said` tells why, for the person who asked. */
export function refused(said: string): Answer {
  return { status: "refused", said };
}
