/** Which pull requests wait to be judged? */
import { describe, expect, it } from "vitest";
import { mayWait, waitsFor } from "../../src/domain/waits-for.ts";
import { renderWait } from "../../src/render/wait.ts";

const label = "edgegate: measure";

describe("a pull request", () => {
  it.each([
    {
      name: "a draft, where drafts are measured",
      rule: { drafts: "measure" },
      isDraft: true,
      labels: [],
      wait: undefined,
    },
    { name: "a draft, where drafts wait", rule: { drafts: "wait" }, isDraft: true, labels: [], wait: { of: "draft" } },
    { name: "what is ready, where drafts wait", rule: { drafts: "wait" }, isDraft: false, labels: [], wait: undefined },
    {
      name: "one without the label",
      rule: { drafts: "measure", label },
      isDraft: false,
      labels: ["bug", "edgegate"],
      wait: { of: "label", label },
    },
    {
      name: "one with the label",
      rule: { drafts: "measure", label },
      isDraft: false,
      labels: ["bug", label],
      wait: undefined,
    },
    {
      name: "one with the label in other letters, which GitHub takes for the same",
      rule: { drafts: "measure", label },
      isDraft: false,
      labels: ["Edgegate: Measure"],
      wait: undefined,
    },
    {
      name: "a labelled draft, where drafts wait",
      rule: { drafts: "wait", label },
      isDraft: true,
      labels: [label],
      wait: { of: "draft" },
    },
    {
      name: "a draft whose waiting begins a comment",
      rule: { drafts: "wait", commentWhileWaiting: true },
      isDraft: true,
      labels: [],
      wait: { of: "draft", beginsComment: true },
    },
    {
      name: "one without the label whose waiting begins a comment",
      rule: { drafts: "measure", label, commentWhileWaiting: true },
      isDraft: false,
      labels: [],
      wait: { of: "label", label, beginsComment: true },
    },
  ] as const)("waits or not: $name", ({ rule, isDraft, labels, wait }) => {
    expect(waitsFor(rule, { isDraft, labels })).toEqual(wait);
  });

  it("is asked about only where some could wait", () => {
    expect(([{ drafts: "measure" }, { drafts: "wait" }, { drafts: "measure", label }] as const).map(mayWait)).toEqual([
      false,
      true,
      true,
    ]);
  });
});

describe("what the check says meanwhile", () => {
  it("tells what ends the waiting, within what GitHub takes", () => {
    expect(renderWait({ of: "draft" })).toBe("A draft: judged when it is ready for review");
    const longest = renderWait({ of: "label", label: "edgegate".padEnd(50, "x") });
    expect(longest).toContain("xxx");
    expect(longest.length).toBeLessThanOrEqual(140);
  });
});
