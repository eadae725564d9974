/** Who may see the tokens of this step? Nobody that we start: converters and user commands read a stranger's files. */

const carriers = /^(INPUT_TOKEN|GITHUB_TOKEN|GH_TOKEN|ACTIONS_RUNTIME_TOKEN|ACTIONS_ID_TOKEN_REQUEST_TOKEN)$/i;

/** Takes the variables that carry tokens out of `env`, so that no child process inherits them. Returns their values. */
export function takeSecrets(env: Record<string, string | undefined>): readonly string[] {
  const names = Object.keys(env).filter((name) => carriers.test(name));
  const secrets = names.flatMap((name) => {
    const value = env[name];
    return value === undefined || value === "" ? [] : [value];
  });
  for (const name of names) delete env[name];
  return secrets;
}

/** The same environment without the variables that carry tokens, for what is started from it. */
export function withoutSecrets(
  env: Readonly<Record<string, string | undefined>>,
): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !carriers.test(name)));
}
