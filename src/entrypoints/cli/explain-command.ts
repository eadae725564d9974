/** Which case is meant, and what is known about it? */
import { failures } from "../../errors/catalogue.ts";
import type { Commands, CommandContext, CommandResult, OutOption } from "./commands.ts";
import { matchCases } from "../../stages/match-cases.ts";

export async function explainCase(
  commands: Commands,
  words: readonly string[],
  options: OutOption,
  context: CommandContext,
): Promise<CommandResult> {
  const cases = await commands.cases(options, context);
  const match = matchCases(words, cases);
  switch (match.status) {
    case "matched":
      return commands.explain({ ...options, cases: [match.key] }, context);
    case "ambiguous":
      throw failures.caseAmbiguous(words.join(" "), match.labels);
    case "unknown":
      throw failures.caseUnknown(match.word, match.known, match.suggestion);
    case "none":
      throw failures.caseNowhere(words.join(" "), match.labels);
    default:
      return match satisfies never;
  }
}
