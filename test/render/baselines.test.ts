/** Does a report say with which baseline each case was compared, and why with that one? */
import { describe, expect, test } from "vitest";
import type { CaseHistory } from "../../src/documents/history.ts";
import { renderComment } from "../../src/render/report.ts";
import { readSettings } from "../config/read-settings.ts";
import { twoPhones } from "../scenarios/phones.ts";
import { reportOf } from "../scenarios/scene.ts";
import { situations } from "../scenarios/situations.ts";

const input = reportOf(situations["pass"] ?? twoPhones);
const [known] = input.history?.cases ?? [];
const comment = (baseline: CaseHistory["baseline"], unreadable?: string) => {
  if (known === undefined) throw new Error("the scene needs a case that ships");
  const history = {
    cases: [{ ...known, baseline }],
    unchanged: [],
    ...(unreadable === undefined ? {} : { unreadable }),
  };
  return renderComment({ ...input, history });
};
const lost = { of: "not-measured", status: "crashed" } as const;
const last = { commit: "e".repeat(40), day: "2026-08-12", p50Ns: 6_200_000 };

describe("a report", () => {
  test.each<{ name: string; baseline: CaseHistory["baseline"]; unreadable?: string; said: string }>([
    {
      name: "measured beside the change",
      baseline: { of: "same-session" },
      said: "Baseline of 1 case that ships: main at `8b1f0c2`, measured in this run beside the PR, on the same device in the same session.",
    },
    {
      name: "the same bytes",
      baseline: { of: "same-bytes" },
      said: "No baseline for 1 case: main at `8b1f0c2` and the PR have the same bytes there, so nothing can differ.",
    },
    {
      name: "absent",
      baseline: { of: "no-model" },
      said: "No baseline for 1 case: main at `8b1f0c2` has no such model, and no other file stands in for it.",
    },
    {
      name: "lost, and known to history",
      baseline: { ...lost, last: { ...last, run: "https://github.com/team/app/actions/runs/7001" } },
      said: 'the file of main at `8b1f0c2` crashes here. To compare by eye, not to judge: history has this very file on the same device and software at p50 6.20 ms, of commit `eeeeeee` (2026-08-12, <a href="https://github.com/team/app/actions/runs/7001">run</a>).',
    },
    {
      name: "lost, and never recorded",
      baseline: { ...lost, lacking: "no-record" },
      said: "crashes here, and history has nothing to show beside it: no push to the default branch has recorded it.",
    },
    {
      name: "lost, and recorded elsewhere only",
      baseline: { ...lost, lacking: "other-environment" },
      said: "it knows this file only from another environment",
    },
    {
      name: "lost, and only other files recorded",
      baseline: { ...lost, lacking: "other-file" },
      said: "it knows only other files of this model",
    },
    {
      name: "lost with its whole session",
      baseline: { of: "not-measured", status: "infrastructure", lacking: "no-environment" },
      said: "was not measured here, and history has nothing to show beside it: no session of the device said what it ran on",
    },
    {
      name: "lost, and history unreadable",
      baseline: { ...lost, lacking: "no-record" },
      unreadable: "503",
      said: "history has nothing to show beside it: it could not be read.",
    },
  ])("says that the baseline is $name", ({ baseline, unreadable, said }) => {
    expect(comment(baseline, unreadable)).toContain(said);
  });

  test("calls the base by its name, and `base` where nobody said which", () => {
    const named = (baseName?: string) => {
      const { baseName: _, ...subject } = input.subject;
      return renderComment({ ...input, subject: { ...subject, ...(baseName === undefined ? {} : { baseName }) } });
    };
    expect(named("release/2.11")).toContain("p50 release/2.11 → PR");
    expect(named("release/2.11")).not.toMatch(/\bmain\b/i);
    expect(named()).toContain("p50 base → PR");
    expect(named()).not.toMatch(/\bmain\b/i);
    expect(named("<img src=x>|`@all")).not.toContain("<img");
  });

  test("says which runtime was assumed, only for a platform that was measured and that the config leaves open", () => {
    const phones = reportOf(twoPhones);
    expect(phones.settings.assumedRuntimes).toEqual(["android", "ios"]);
    expect(renderComment(phones)).toContain(
      "`edgegate.yml` names no runtime for Android, so TensorFlow Lite 2.16.1 was assumed.",
    );
    expect(renderComment(phones)).not.toContain("for iOS");
    expect(renderComment(input)).not.toContain("names no runtime");
    const said = `${twoPhones.config}runtime: { android: tflite-2.16.1 }\n`;
    expect(readSettings(said).runtime.android).toBe("tflite-2.16.1");
    expect(renderComment(reportOf({ ...twoPhones, config: said }))).not.toContain("names no runtime");
  });

  test("tells what main last measured of models that the change leaves alone, one line a model", () => {
    if (known === undefined) throw new Error("the scene needs a case that ships");
    const of = (model: string, delegate: "cpu" | "xnnpack") => ({ key: { ...known.key, model, delegate }, last });
    const models = Array.from({ length: 12 }, (_, at) => of(`still-${at + 10}`, "cpu"));
    const unchanged = [of("faces", "cpu"), of("faces", "xnnpack"), ...models];
    const text = renderComment({ ...input, history: { cases: [known], unchanged } });
    expect(text).toMatch(
      /<b>faces<\/b> is unchanged; the default branch last measured p50 6\.20 ms \(.* · cpu · .*, eeeeeee of 2026-08-12\), p50 6\.20 ms \(.* · xnnpack/,
    );
    expect(text).toContain("… and 3 more unchanged models.");
    expect(text).not.toContain("still-19");
  });
});
