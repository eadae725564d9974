/** Which case is meant, and what is known about it? */
import { caseLabel } from "../../documents/case-key.ts";
import { failures } from "../../errors/catalogue.ts";
import type { Commands, CommandContext, CommandResult, OutOption } from "./commands.ts";
import { matchCases } from "../../stages/match-cases.ts";

/** Throws a failure when the words fit no case, or several. */
export async function explainCase(
  commands: Commands,
  words: readonly string[],
  options: OutOption,
  context: CommandContext,
): Promise<CommandResult> {
  const cases = await commands.cases(options, context);
  const match = matchCases(words, cases);
  switch (match.status) {
    case "matched": {
      const { keys } = match;
      if (keys.length !== 1) throw failures.caseAmbiguous(words.join(" "), keys.map(caseLabel));
      return commands.explain({ ...options, cases: keys }, context);
    }
    case "unknown":
      throw failures.caseUnknown(match.word, match.known, match.suggestion);
    case "none":
      throw failures.caseNowhere(words.join(" "), match.labels);
    default:
      return match satisfies never;
  }
}
