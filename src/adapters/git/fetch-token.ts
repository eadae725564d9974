/** How does one git process prove who asks? By a header that its environment carries: on no command line, and in no file. */
import { Buffer } from "node:buffer";
import { withoutSecret } from "../../errors/redact.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** What git's environment lacks to fetch with a token, and a text of git's without it. */
export type FetchToken = {
  readonly env: Readonly<Record<string, string>>;
  readonly redact: (text: string) => string;
};

/**
 * The token of the workflow run of `env`, for requests to its own server and no other. Settings that `env` carries
 * already stay. Without a token: nothing.
 */
export function fetchToken(env: Environment, token: string | undefined): FetchToken | undefined {
  if (token === undefined || token === "") return undefined;
  const server = (env["GITHUB_SERVER_URL"] ?? "https://github.com").replace(/\/+$/, "");
  const at = Number(env["GIT_CONFIG_COUNT"] ?? 0);
  const basic = Buffer.from(`x-access-token:${token}`).toString("base64");
  return {
    env: {
      GIT_CONFIG_COUNT: String(at + 1),
      [`GIT_CONFIG_KEY_${at}`]: `http.${server}/.extraheader`,
      [`GIT_CONFIG_VALUE_${at}`]: `AUTHORIZATION: basic ${basic}`,
    },
    redact: (text) => withoutSecret(text, token),
  };
}
