/** GitHub said no: why, in words for the person who can mend it? Never holds the token. */
import * as z from "zod";
import { withoutSecret } from "../../errors/redact.ts";

const RequestError = z.object({
  status: z.int(),
  message: z.string(),
  response: z.object({ headers: z.record(z.string(), z.unknown()) }).optional(),
});

/** What was not done, and what would help; `expected`: another workflow does it. */
export type Refusal = {
  readonly status: "skipped";
  readonly reason: string;
  readonly fix?: string;
  readonly expected?: true;
};

const permissionFix = [
  "Add to the job in the workflow:",
  "",
  "permissions:",
  "  contents: read",
  "  pull-requests: write # the comment",
  "  statuses: write # the check",
].join("\n");

/** What is to be said where nothing may be written at all. */
export const noToken: Refusal = {
  status: "skipped",
  reason: "there is no token",
  fix: "Set GITHUB_TOKEN to the workflow's token.",
};

/** What was to be written (its plural, for people), and whether the change is a fork's. */
export type Attempt = { readonly what: string; readonly fromFork: boolean };

/** What an error of the client means for what was to be written. */
export function refusal(error: unknown, token: string, { what, fromFork }: Attempt): Refusal {
  const read = RequestError.safeParse(error);
  if (!read.success) return skipped(`GitHub could not be asked: ${plain(String(error), token)}`);
  const { status, message, response } = read.data;
  const said = `GitHub answered ${status}: ${plain(message, token)}`;
  if (/rate limit/i.test(message)) return skipped(`${said}; the limit lasts longer than a job should wait`);
  if (response === undefined) return skipped(`GitHub could not be reached: ${plain(message, token)}`);
  if (status === 401) {
    return skipped(
      `the token is not valid. ${said}`,
      "Leave out the input `token`, or give it one that is still valid.",
    );
  }
  if (status === 403 || status === 404) {
    if (fromFork) {
      return {
        ...skipped("the pull request comes from a fork, and GitHub gives its workflows a token that may only read"),
        expected: true,
      };
    }
    return skipped(`the token may not write ${what}. ${said}`, permissionFix);
  }
  return skipped(said);
}

/** What an error says, in one line of bounded length and without the token. */
export function saidBy(error: unknown, token: string): string {
  return oneLine(error instanceof Error ? error.message : String(error), token).slice(0, 200);
}

function skipped(reason: string, fix?: string): Refusal {
  return { status: "skipped", reason, ...(fix === undefined ? {} : { fix }) };
}

/** One line of bounded length without secrets: a proxy's error page is not a reason. */
function plain(text: string, token: string): string {
  const line = oneLine(text, token).trim();
  return line.length <= 200 ? line : `${line.slice(0, 199)}…`;
}

function oneLine(text: string, token: string): string {
  return withoutSecret(text, token).replaceAll(/\s+/g, " ");
}
