/** What still holds while a new commit is measured? The verdict on the last one that was judged, and what maintainers have accepted. */
import type { JudgedBefore } from "../../documents/verdict.ts";
import type { Waiver } from "../../documents/waivers.ts";
import { code, link, list, paragraph, type Block, type Inline, type Phrase } from "../blocks.ts";
import { clip } from "../format/plain-line.ts";
import { verdictMarks } from "../format/verdict-words.ts";
import { atMost } from "./at-most.ts";

/** What is in force for the changed models; `unreadable`: there may be some. */
export type Accepted = readonly Waiver[] | "unreadable";
/** What was known before this commit is judged. */
export type Before = { readonly judged: JudgedBefore | undefined; readonly accepted: Accepted };

const mostAccepted = 10;

/** Empty when nothing was known. */
export function saidBefore({ judged, accepted }: Before): readonly Block[] {
  return [...lastJudged(judged), ...acceptedBlocks(accepted)];
}

/** One line; nothing where no commit is known to have been judged. */
export function lastJudged(judged: JudgedBefore | undefined): readonly Block[] {
  return judged === undefined ? [] : [paragraph("Last judged: ", ...verdictOf(judged), ".")];
}

/** `abc1234, ❌ Must not ship`, with the way to its run. */
export function verdictOf({ headSha, verdict, page }: JudgedBefore): Phrase {
  const short = headSha.slice(0, 7);
  const { sign, word } = verdictMarks[verdict];
  return [page === undefined ? code(short) : link(short, page), `, ${sign} ${word}`];
}

function acceptedBlocks(accepted: Accepted): readonly Block[] {
  if (accepted === "unreadable") return [paragraph("What maintainers have accepted could not be read.")];
  if (accepted.length === 0) return [];
  const items = accepted.map(({ check, match, actor, until, reason, url }): Phrase => {
    const who: Inline = url === undefined ? actor : link(actor, url);
    const named = match.model === undefined ? check : `${match.model}/${check}`;
    return [code(clip(named, 100)), ": ", who, ` accepted it until ${until}: ${clip(reason, 200)}`];
  });
  return [
    paragraph("What maintainers have accepted, if it is broken again:"),
    list(atMost(items, mostAccepted, "one")),
  ];
}
