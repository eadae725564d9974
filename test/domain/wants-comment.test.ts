/** When is a comment begun? */
import { describe, expect, it } from "vitest";
import { wantsComment } from "../../src/domain/wants-comment.ts";
import type { ModelChange } from "../../src/documents/changes.ts";

const pass = { verdict: "pass", exitCode: 0 } as const;
const warn = { verdict: "warn", exitCode: 0 } as const;
const fail = { verdict: "fail", exitCode: 1 } as const;
const inconclusive = { verdict: "inconclusive", exitCode: 4 } as const;
const allowed = { verdict: "inconclusive", exitCode: 0 } as const;

const changes = (...words: readonly ModelChange["change"][]) => ({
  models: words.map((change): ModelChange => {
    const nothing = { source: { status: "absent" } } as const;
    return { model: change, change, differs: [], baseline: nothing, candidate: nothing };
  }),
});

describe("a comment is begun", () => {
  it.each([
    { name: "always, also when nothing changed", comment: "always", models: ["unchanged"], verdict: pass, begun: true },
    { name: "on-change, when a model changed", comment: "on-change", models: ["modified"], verdict: pass, begun: true },
    { name: "on-change, at the start", comment: "on-change", models: ["added"], verdict: undefined, begun: true },
    { name: "on-change, not when none did", comment: "on-change", models: ["unchanged"], verdict: pass, begun: false },
    { name: "on-change, when it warns", comment: "on-change", models: ["unchanged"], verdict: warn, begun: true },
    { name: "on-failure, when red", comment: "on-failure", models: ["modified"], verdict: fail, begun: true },
    { name: "on-failure, when nobody can tell", comment: "on-failure", models: [], verdict: inconclusive, begun: true },
    { name: "on-failure, not when that may pass", comment: "on-failure", models: [], verdict: allowed, begun: false },
    { name: "on-failure, not for a warning", comment: "on-failure", models: ["modified"], verdict: warn, begun: false },
    {
      name: "on-failure, not at the start",
      comment: "on-failure",
      models: ["modified"],
      verdict: undefined,
      begun: false,
    },
  ] as const)("$name", ({ comment, models, verdict, begun }) => {
    expect(wantsComment({ comment }, changes(...models), verdict)).toBe(begun);
  });
});
