/** What becomes of a question that GitHub does not answer as it should? A failure that says what was asked, and never holds the token. */
import { failures } from "../../errors/catalogue.ts";
import { Failure } from "../../errors/failure.ts";
import { type Client, connect, type RepositoryAccess } from "./client.ts";
import { saidBy } from "./refusal.ts";

/** Asks it of a new client. `what` ends the sentence "GitHub did not …". Rejects with `github-refused`, and with failures of `question`'s own. */
export async function asked<Result>(
  { apiUrl, token, patience }: Pick<RepositoryAccess, "apiUrl" | "token" | "patience">,
  what: string,
  question: (client: Client) => Promise<Result>,
): Promise<Result> {
  try {
    return await question(await connect(apiUrl, token, patience));
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw failures.githubRefused(what, saidBy(error, token), error);
  }
}
