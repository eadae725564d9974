/** What is done with a command in a comment? Checked who asks, carried out, and answered on the comment itself. */
import { readCommand, type Command } from "../domain/command.ts";
import { printWaivers, type Waiver } from "../documents/waivers.ts";
import type { Conversation, DataBranch, Role } from "../ports.ts";
import { readWaivers, waiversFile } from "./waivers.ts";

/** A comment on a pull request, as GitHub's event tells it. */
export type Comment = {
  readonly id: number;
  readonly pull: number;
  readonly author: string;
  readonly body: string;
  readonly url: string;
  /** ISO 8601 in UTC. */
  readonly createdAt: string;
};

export type AnswerOrder = {
  readonly comment: Comment;
  readonly conversation: Conversation;
  readonly decisions: DataBranch;
  readonly today: string;
  /** Whether who opened a pull request may accept what is broken in it. */
  readonly authorMayAccept: boolean;
};

/** What became of a comment. `ignored`: it was not for edgegate, and nothing was said. */
export type Answer = { readonly status: "ignored" | "done" | "refused"; readonly said: string };

/** Who may decide; who may spend money again. */
const mayAccept: ReadonlySet<Role> = new Set(["maintain", "admin"]);
const mayRun: ReadonlySet<Role> = new Set(["write", "maintain", "admin"]);

/** Answers one comment. Reads the role anew: what the event says of its author can be out of date. */
export async function answer(order: AnswerOrder): Promise<Answer> {
  const { comment, conversation, today } = order;
  const command = readCommand(comment.body, today);
  if (command === undefined) return { status: "ignored", said: "The comment is not for edgegate." };
  const role = await conversation.roleOf(comment.author);
  // A stranger gets no answer: else anybody could make the bot talk, on any pull request.
  if (!mayRun.has(role)) return { status: "ignored", said: `${comment.author} may not give commands here.` };
  const result = await carryOut(order, command, role);
  await conversation.react(comment.id, result.status === "done" ? "+1" : "confused");
  if (result.status === "refused") await conversation.reply(comment.pull, `\`/edgegate\`: ${result.said}`);
  return result;
}

async function carryOut(order: AnswerOrder, command: Command, role: Role): Promise<Answer> {
  const { comment, conversation } = order;
  switch (command.of) {
    case "malformed":
      return refused(command.problem);
    case "accept":
      return accept(order, command.waiver, role);
    case "rerun": {
      const outcome = await conversation.runAgain(await conversation.pull(comment.pull), "measurement");
      if (outcome === "running" || outcome === "busy")
        return refused("this commit's run is still under way; say it again when it has ended");
      return started(outcome, "Measuring again");
    }
  }
}

async function accept(
  { comment, conversation, decisions, authorMayAccept }: AnswerOrder,
  what: Pick<Waiver, "check" | "match" | "until" | "reason">,
  role: Role,
): Promise<Answer> {
  if (!mayAccept.has(role)) return refused("accepting a finding needs the role maintain or admin");
  const pull = await conversation.pull(comment.pull);
  if (pull.author === comment.author && !authorMayAccept) {
    return refused(
      "who opened a pull request can't accept its findings; another maintainer can, or `author-may-accept: true` in the config of the default branch",
    );
  }
  const waiver: Waiver = {
    ...what,
    id: `comment-${comment.id}`,
    actor: comment.author,
    acceptedAt: comment.createdAt,
    url: comment.url,
  };
  await decisions.update(`Accept ${what.check} until ${what.until}, by ${comment.author}`, async (files) => {
    const others = (await readWaivers(files)).filter(({ id }) => id !== waiver.id);
    return new Map([[waiversFile, printWaivers([...others, waiver])]]);
  });
  return started(await conversation.runAgain(pull, "judgement"), "Accepted; judging again");
}

function started(outcome: Awaited<ReturnType<Conversation["runAgain"]>>, what: string): Answer {
  switch (outcome) {
    case "started":
      return { status: "done", said: `${what}.` };
    case "running":
      return { status: "done", said: `${what} in the run that is under way.` };
    case "busy":
      return {
        status: "refused",
        said: `${what} did not start: this commit's run is still under way. Your decision is kept; write \`/edgegate rerun\` if its report does not show it`,
      };
    case "no-run":
      return { status: "done", said: `${what} with the next run; this commit has none to run again.` };
  }
}

function refused(said: string): Answer {
  return { status: "refused", said };
}
