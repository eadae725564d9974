/** What is done with a label such as `edgegate: accept size`? A maintainer's accepts that check for the commit that is there, until the next push. */
import { lastDayOfLabel, readLabel } from "../domain/command.ts";
import type { PullLabel } from "../ports.ts";
import { renderLabelRefusal } from "../render/answers.ts";
import { accept, type Answer, type Decisions, type Pull, refused, takeBack, whyNotAccept } from "./decisions.ts";

type LabelOrder = Decisions & { readonly label: PullLabel; readonly today: string };

/**
 * Keeps what a label accepts, or takes it back with the label. The event says at once who set it and which commit was there:
 * asked later, either could be another. Writes a comment only where it is refused.
 */
export async function answerLabel(order: LabelOrder): Promise<Answer> {
  const { label, conversation, gate } = order;
  const what = readLabel(label.name, gate);
  if (what === undefined) return { status: "ignored", said: `The label is not for ${gate}.` };
  const pull = await conversation.pull(label.pull);
  const answer = await decide(order, pull, what);
  if (answer.status === "refused") await conversation.reply(label.pull, renderLabelRefusal(label.name, answer.said));
  return answer;
}

async function decide(order: LabelOrder, pull: Pull, what: NonNullable<ReturnType<typeof readLabel>>): Promise<Answer> {
  const { label, conversation, today, authorMayAccept } = order;
  if ("problem" in what)
    return label.set ? refused(what.problem) : { status: "ignored", said: "Nothing had been accepted by this label." };
  const id = `label-${label.pull}-${what.match.model ?? "*"}-${what.check}`;
  if (!label.set) return takeBack(order, pull, id);
  const role = await conversation.roleOf(label.by);
  const why = whyNotAccept(pull, { login: label.by, role }, authorMayAccept);
  if (why !== undefined) return refused(why);
  const commit = label.headSha.slice(0, 7);
  if (pull.headSha !== label.headSha)
    return refused(`a commit was pushed after it was set for ${commit}; take it away and set it anew`);
  return accept(order, pull, {
    ...what,
    id,
    until: lastDayOfLabel(today),
    commit: label.headSha,
    reason: `the label "${label.name}", for commit ${commit} alone`,
    actor: label.by,
    acceptedAt: label.at,
    url: label.url,
  });
}
