/** What is done with a command in a comment? Checked who asks, carried out, and answered on the comment itself. */
import { readCommand, type Command } from "../domain/command.ts";
import { mayWrite, type Role } from "../documents/role.ts";
import type { PullComment } from "../ports.ts";
import { renderCommandHelp } from "../render/answers.ts";
import { accept, type Answer, type Decisions, refused, started, whyNotAccept } from "./decisions.ts";
import { explain, type ExplainOrder } from "./explain.ts";
import { rerunCases } from "./rerun.ts";

/** A comment, and all that may be needed to follow it. `today` is a day in UTC. */
export type AnswerOrder = Decisions &
  Pick<ExplainOrder, "judged" | "workspace" | "toolVersion"> & {
    readonly comment: PullComment;
    readonly today: string;
  };

/** Answers one comment. Reads the role anew: what the event says of its author can be out of date. */
export async function answer(order: AnswerOrder): Promise<Answer> {
  const { comment, conversation, today, gate } = order;
  const command = readCommand(comment.body, today, gate);
  if (command === undefined) return { status: "ignored", said: `The comment is not for ${gate}.` };
  const role = await conversation.roleOf(comment.author);
  // A stranger gets no answer: else anybody could make the bot talk, on any pull request.
  if (!mayWrite(role)) return { status: "ignored", said: `${comment.author} may not give commands here.` };
  const { reply, ...result } = await carryOut(order, command, role);
  await conversation.react(comment.id, result.status === "done" ? "+1" : "confused");
  if (reply !== undefined) await conversation.reply(comment.pull, reply);
  else if (result.status === "refused") await conversation.reply(comment.pull, `\`/${gate}\`: ${result.said}`);
  return result;
}

/** `reply` is what is written below the comment; absent: only what is refused is told. */
async function carryOut(
  order: AnswerOrder,
  command: Command,
  role: Role,
): Promise<Answer & { readonly reply?: string }> {
  const { comment, conversation, authorMayAccept } = order;
  switch (command.of) {
    case "malformed":
      return refused(command.problem);
    case "help":
      return { status: "done", said: "Said which commands there are.", reply: renderCommandHelp(order.gate) };
    case "explain": {
      const pull = await conversation.pull(comment.pull);
      const { found, markdown } = await explain({ ...order, pull, words: command.words });
      const said = found ? "Explained a case." : "Said why no case could be explained.";
      return { status: found ? "done" : "refused", said, reply: markdown };
    }
    case "accept": {
      const pull = await conversation.pull(comment.pull);
      const why = whyNotAccept(pull, { login: comment.author, role }, authorMayAccept);
      if (why !== undefined) return refused(why);
      const { id, author, createdAt, url } = comment;
      const made = { id: `comment-${id}`, actor: author, acceptedAt: createdAt, url };
      return accept(order, pull, { ...command.waiver, ...made });
    }
    case "rerun": {
      const { id, author, createdAt, url } = comment;
      const from = { id: `comment-${id}`, by: author, at: createdAt, url };
      if (command.words.length > 0)
        return rerunCases({ ...order, words: command.words, from }, await conversation.pull(comment.pull));
      const outcome = await conversation.runAgain(await conversation.pull(comment.pull), "measurement");
      if (outcome === "running" || outcome === "busy")
        return refused("this commit's run is still under way; say it again when it has ended");
      return started(order, outcome, "Measuring again");
    }
  }
}
