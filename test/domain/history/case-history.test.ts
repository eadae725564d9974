import { describe, expect, it } from "vitest";
import { caseHistories, unchangedCases } from "../../../src/domain/history/case-history.ts";
import { recordsOf } from "../../../src/domain/history/record.ts";
import { quiet } from "../../fakes/simulated-phone.ts";
import { converted, digest, environment, factor, phone, play, present } from "../scene.ts";
import { caseKey, recordOf, sha } from "./records.ts";

const subject = { repository: "acme/models", baseSha: sha(8), headSha: sha(9) };
const session = { at: "2026-10-09T08:00:00.000Z", toolVersion: "0.1.0" };
const crash = () => "crashed" as const;
const played = play();
const read = (records: Parameters<typeof caseHistories>[2], from = played) =>
  caseHistories(from.measurements, from.variants, records)[0];

describe("what a push leaves in history", () => {
  const records = recordsOf(subject, played.measurements, played.variants, session);

  it("is both sides of each case that ships, with the file, the environment and each launch's percentiles", () => {
    expect(
      records.map(({ key, side, commit, session: of, modelSha256 }) => [key.delegate, side, commit, of, modelSha256]),
    ).toEqual([
      ["xnnpack", "baseline", sha(8), sha(9), digest("before")],
      ["xnnpack", "candidate", sha(9), sha(9), digest("after")],
    ]);
    const gated = records.filter(({ key }) => key.delegate === "xnnpack");
    expect(gated.map(({ p50Ns, p90Ns }) => [p50Ns.length, p90Ns.length])).toEqual([
      [6, 6],
      [6, 6],
    ]);
    for (const { environment: of } of records) expect(of).toEqual(environment);
  });

  it("says the geometric mean that the report says", () => {
    const rows = played.comparison.models[0]?.rows ?? [];
    for (const { key, side, p50Ns } of records) {
      const row = rows.find(
        (one) => one.metric === "latency-p50" && one.scope.of === "case" && one.scope.key.delegate === key.delegate,
      );
      const value = row?.[side].status === "known" ? row[side].value : Number.NaN;
      const mean = Math.exp(p50Ns.reduce((sum, ns) => sum + Math.log(ns), 0) / p50Ns.length);
      expect(mean / value).toBeCloseTo(1, 6);
    }
  });

  it("takes nothing of a second round, which was measured because the first was suspicious", () => {
    const twice = play({ behave: factor(1.2) });
    expect(twice.secondRound).toBeDefined();
    const both = recordsOf(subject, twice.measurements, twice.variants, session);
    expect(both.find(({ key, side }) => key.delegate === "xnnpack" && side === "candidate")?.p50Ns).toHaveLength(6);
  });

  it("is one record where both sides are the same bytes", () => {
    const alike = present(converted("float32", "same"));
    const same = play({ variants: [{ model: "digits", baseline: alike, candidate: alike }] });
    const both = recordsOf(subject, same.measurements, same.variants, session);
    expect(both.map(({ key, side, commit }) => [key.delegate, side, commit])).toEqual([
      ["xnnpack", "candidate", sha(9)],
    ]);
  });

  it.each([
    { name: "nothing of a case that crashed", change: { behave: () => ({ ...quiet, failure: crash }) } },
    { name: "nothing of a device that no run came back of", change: { reported: () => [] } },
  ])("is $name", ({ change }) => {
    const none = play(change);
    expect(recordsOf(subject, none.measurements, none.variants, session)).toEqual([]);
  });

  it("is nothing where sessions of unlike environments were mixed", () => {
    const [first] = played.measurements.sessions;
    if (first === undefined) throw new Error("a session is needed");
    const mixed = {
      ...played.measurements,
      sessions: [first, { ...first, environment: { ...environment, soc: "other" } }],
    };
    expect(recordsOf(subject, mixed, played.variants, session)).toEqual([]);
  });
});

describe("what history tells of a change", () => {
  it("is main's commits in this environment, the newest last, in whatever order they were read", () => {
    const records = [recordOf(3, 6.5), recordOf(1, 6), recordOf(2, 6.2)];
    const { trend = [] } = read(records) ?? {};
    expect(trend.map(({ commit, day }) => [commit, day])).toEqual([
      [sha(1), "2026-10-01"],
      [sha(2), "2026-10-02"],
      [sha(3), "2026-10-03"],
    ]);
    expect(trend.map(({ p50Ns }) => Math.round(p50Ns))).toEqual([6_000_000, 6_200_000, 6_500_000]);
  });

  it("leaves out what another environment measured, and counts it", () => {
    const elsewhere = { ...environment, runtime: { name: "LiteRT", version: "2.4.0" } };
    const told = read([recordOf(1, 6), recordOf(2, 3, { environment: elsewhere })]);
    expect(told?.trend).toHaveLength(1);
    expect(told?.otherEnvironments).toBe(1);
  });

  it("leaves out other cases, and the commit before a push, which is there as its own push", () => {
    const key = { ...recordOf(1, 6).key, delegate: "cpu" as const };
    const told = read([recordOf(1, 6, { key }), recordOf(2, 6, { side: "baseline", session: sha(3) })]);
    expect(told).toMatchObject({ trend: [], otherEnvironments: 0 });
  });

  it("knows noise only from sessions of equal content: their spread, pooled over files", () => {
    const file = (of: string, at: number, ms: number) => recordOf(at, ms, { modelSha256: digest(of) });
    const one = [file("a", 1, 6), file("a", 2, 6 * Math.exp(0.02)), file("b", 3, 9), file("b", 4, 9 * Math.exp(0.04))];
    // Squares around each file's mean: 2 × 0.01² and 2 × 0.02², over one degree of freedom each.
    expect(read(one)?.noise).toMatchObject({ logSd: expect.closeTo(Math.sqrt((2e-4 + 8e-4) / 2), 6), sessions: 4 });
    expect(read([file("a", 1, 6), file("b", 2, 9)])?.noise).toBeUndefined();
  });

  it.each([
    { name: "main's file, measured beside it", from: played, expected: { of: "same-session" } },
    {
      name: "nothing, because there is no model on main",
      from: play({
        variants: [
          { model: "digits", baseline: { status: "absent" }, candidate: present(converted("float32", "after")) },
        ],
      }),
      expected: { of: "no-model" },
    },
    {
      name: "the same bytes",
      from: play({
        variants: [
          {
            model: "digits",
            baseline: present(converted("float32", "x")),
            candidate: present(converted("float32", "x")),
          },
        ],
      }),
      expected: { of: "same-bytes" },
    },
  ])("says that a change is compared with $name", ({ from, expected }) => {
    expect(read([recordOf(1, 6)], from)?.baseline).toEqual(expected);
  });

  describe("when main's file could not be measured", () => {
    const crashes = play({ behave: (_, side) => (side === "baseline" ? { ...quiet, failure: crash } : quiet) });
    const page = "https://github.com/acme/models/actions/runs/7";
    const content = { modelSha256: digest("before"), run: page };

    it("has the newest value of that very file", () => {
      const told = read([recordOf(1, 6, content), recordOf(2, 6.1, content), recordOf(3, 7)], crashes);
      expect(told?.baseline).toMatchObject({
        of: "not-measured",
        status: "crashed",
        last: { commit: sha(2), run: page },
      });
    });

    it.each([
      { name: "another file's", records: [recordOf(3, 7)], lacking: "other-file" },
      {
        name: "another environment's",
        records: [recordOf(3, 7, { ...content, environment: { ...environment, osBuild: "x" } })],
        lacking: "other-environment",
      },
      { name: "any", records: [], lacking: "no-record" },
    ])("has not $name value, and says so", ({ records, lacking }) => {
      expect(read(records, crashes)?.baseline).toEqual({ of: "not-measured", status: "crashed", lacking });
    });
  });

  it("tells nothing where this session's environment is not known", () => {
    const lost = play({ reported: () => [] });
    expect(read([recordOf(1, 6)], lost)).toMatchObject({ trend: [], baseline: { lacking: "no-environment" } });
    expect(lost.plan.devices[0]?.device).toEqual(phone);
  });
});

describe("a model that the change leaves alone", () => {
  const changes = {
    models: [
      ...played.changes.models,
      { ...(played.changes.models[0] ?? missing()), model: "faces", change: "unchanged" as const, differs: [] },
    ],
  };
  const faces = { ...caseKey, model: "faces" };
  const told = (...records: Parameters<typeof unchangedCases>[2]) =>
    unchangedCases(changes, played.measurements, records);

  it("is told with what main last measured of each case, and no other model is", () => {
    const [old, newest] = [recordOf(3, 9, { key: faces }), recordOf(5, 11, { key: faces })];
    expect(told(newest, old, recordOf(6, 5))).toEqual([
      { key: faces, last: expect.objectContaining({ commit: sha(5), day: "2026-10-05", p50Ns: expect.closeTo(11e6) }) },
    ]);
  });

  it.each([
    { name: "in another environment", more: { environment: { ...environment, osBuild: "7.0.0" } } },
    { name: "on a device that was not measured", more: { key: { ...faces, device: { ...phone, model: "other" } } } },
    { name: "as the side that a push was compared with", more: { side: "baseline" as const } },
  ])("has nothing to show that was measured $name", ({ more }) => {
    expect(told(recordOf(3, 9, { key: faces, ...more }))).toEqual([]);
  });
});

function missing(): never {
  throw new Error("the scene has a model");
}
