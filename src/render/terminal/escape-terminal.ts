/** How is any text shown in a terminal and in a CI log as just that text? */
import { plainLine } from "../format/plain-line.ts";

/** One line that can't move the cursor or colour the screen. */
export const terminalText = plainLine;

/** A whole output line that GitHub's runner can't take for a command (`::error::…`, `##[…]`), as wide as before. */
export function guardCommand(line: string): string {
  return line.replaceAll("##[", "# [").replace(/^((?:[\s\u0085]|\p{Cc}\[\d+m)*)::/u, "$1: ");
}
