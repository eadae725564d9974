import { expect, it } from "vitest";
import { takeSecrets } from "../../../src/entrypoints/actions/secrets.ts";

it("no child process inherits a token, and nothing else is taken", () => {
  const env: Record<string, string | undefined> = {
    INPUT_TOKEN: "ghs_a",
    GITHUB_TOKEN: "ghs_b",
    ACTIONS_RUNTIME_TOKEN: "runtime",
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: "",
    INPUT_CONFIG: "edgegate.yml",
    PATH: "/bin",
    GITHUB_REPOSITORY: "acme/models",
  };
  expect(takeSecrets(env)).toEqual(["ghs_a", "ghs_b", "runtime"]);
  expect(env).toEqual({ INPUT_CONFIG: "edgegate.yml", PATH: "/bin", GITHUB_REPOSITORY: "acme/models" });
});
