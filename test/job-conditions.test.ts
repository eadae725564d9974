/** Does each job start when it must, and none that must not? All ways in which a run can go, by GitHub's own evaluator. */
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { z } from "zod";
import { describe, expect, it } from "vitest";
import { type Around, type Ended, type JobCondition, jobConditions, starts, valueOf } from "./job-conditions.ts";

type Outputs = Readonly<Record<string, string>>;
type Workflow = {
  readonly jobs: readonly JobCondition[];
  /** What is given to `conclude` as its input `cancelled`. */
  readonly told: string;
  /** What each job may set; the first is the usual. */
  readonly outputs: Readonly<Record<string, readonly Outputs[]>>;
};

async function workflow(name: string, outputs: Workflow["outputs"]): Promise<Workflow> {
  const path = fileURLToPath(new URL(`../.github/workflows/${name}`, import.meta.url));
  const Told = z.object({
    jobs: z.object({
      conclude: z.object({
        steps: z.tuple([z.object({ with: z.object({ cancelled: z.string().regex(/^\$\{\{.*\}\}$/) }) })]),
      }),
    }),
  });
  const { jobs } = Told.parse(parse(await readFile(path, "utf8")));
  const [step] = jobs.conclude.steps;
  return { jobs: await jobConditions(path), told: step.with.cancelled.slice(3, -2).trim(), outputs };
}

const legs = '["1/1"]';
const planned = ["true", "false"].flatMap((android) =>
  ["true", "false"].map((ios) => ({ "build-android": android, "build-ios": ios })),
);
const edgegate = await workflow("edgegate.yml", {
  announce: [
    { judge: "true", legs },
    { judge: "true", legs: "[]" },
    { judge: "false", legs },
    { judge: "false", legs: "[]" },
  ],
  plan: planned,
});
const approved = { approved: "true", "pull-request": "7", "unchanged-in": "" };
/** The merge in which no model changes, so that nobody was asked. */
const unchanged = { ...approved, "unchanged-in": "c".repeat(40) };
const fork = await workflow("fork.yml", {
  approve: [approved, unchanged, { approved: "false" }],
  plan: planned,
});

type Course = {
  readonly farm?: string;
  /** Absent: a label approves. */
  readonly environment?: string;
  readonly ends?: Readonly<Record<string, Ended>>;
  /** The job during which somebody cancels the run. */
  readonly cancelledIn?: string;
};

/** One way in which a run goes: jobs end as `ends` says, or well. */
function play(
  { jobs, told, outputs }: Workflow,
  { farm = "firebase", environment = "", ends = {}, cancelledIn }: Course,
) {
  const before = new Map<string, Ended>();
  const started: string[] = [];
  let [cancelled, says] = [false, ""];
  for (const job of jobs) {
    const around = { inputs: { farm, environment }, cancelled };
    if (job.id === "conclude") says = valueOf(told, jobs, job, before, around).coerceString();
    if (!starts(jobs, job, before, around)) {
      before.set(job.id, { result: "skipped" });
      continue;
    }
    started.push(job.id);
    cancelled ||= job.id === cancelledIn;
    const well = { result: "success", outputs: outputs[job.id]?.[0] ?? {} } as const;
    before.set(job.id, job.id === cancelledIn ? { result: "cancelled" } : (ends[job.id] ?? well));
  }
  return { started, cancelled: says };
}

const failed = { result: "failure" } as const;
const outOfTime = { result: "cancelled" } as const;

describe("the callable workflow", () => {
  it.each([
    {
      name: "runs all jobs when all goes well",
      starting: ["announce", "prepare", "plan", "build-android", "build-ios", "run", "conclude"],
      cancelled: "false",
    },
    {
      name: "judges at once when no model has changed",
      ends: { announce: { result: "success", outputs: { judge: "true", legs: "[]" } } },
      starting: ["announce", "conclude"],
      cancelled: "false",
    },
    {
      name: "only prepares where another workflow judges",
      ends: { announce: { result: "success", outputs: { judge: "false", legs } } },
      starting: ["announce", "prepare"],
      cancelled: "false",
    },
    {
      name: "tells of what was found in no commit",
      ends: { announce: failed },
      starting: ["announce", "conclude"],
      cancelled: "false",
    },
    {
      name: "goes on with the legs that are left",
      ends: { prepare: failed },
      starting: ["announce", "prepare", "plan", "build-android", "build-ios", "run", "conclude"],
      cancelled: "false",
    },
    {
      name: "pays for nothing that was not planned",
      ends: { plan: failed },
      starting: ["announce", "prepare", "plan", "conclude"],
      cancelled: "false",
    },
    {
      name: "measures on other platforms when one app can't be built",
      ends: { "build-ios": failed },
      starting: ["announce", "prepare", "plan", "build-android", "build-ios", "run", "conclude"],
      cancelled: "false",
    },
    {
      name: "says of a measurement that ran out of time that it was cancelled",
      ends: { run: outOfTime },
      starting: ["announce", "prepare", "plan", "build-android", "build-ios", "run", "conclude"],
      cancelled: "true",
    },
    {
      name: "starts only the last word when it is cancelled at its beginning",
      cancelledIn: "announce",
      starting: ["announce", "conclude"],
      cancelled: "true",
    },
    {
      name: "starts only the last word when it is cancelled while it converts",
      cancelledIn: "prepare",
      starting: ["announce", "prepare", "conclude"],
      cancelled: "true",
    },
    {
      name: "starts only the last word when it is cancelled while it builds",
      cancelledIn: "build-android",
      starting: ["announce", "prepare", "plan", "build-android", "conclude"],
      cancelled: "true",
    },
    {
      name: "starts only the last word when it is cancelled while it measures",
      cancelledIn: "run",
      starting: ["announce", "prepare", "plan", "build-android", "build-ios", "run", "conclude"],
      cancelled: "true",
    },
  ] as const)("$name", ({ starting, cancelled, ...course }) => {
    expect(play(edgegate, course)).toEqual({ started: starting, cancelled });
  });
});

describe("the callable workflow for forks", () => {
  const phones = ["approve", "adopt", "plan", "build-android", "build-ios", "measure-on-phones", "conclude"];
  it.each([
    { name: "measures on phones", starting: phones, cancelled: "false" },
    {
      name: "measures on its runner",
      farm: "host",
      ends: { plan: { result: "success", outputs: { "build-android": "false", "build-ios": "false" } } },
      starting: ["approve", "adopt", "plan", "measure-here", "conclude"],
      cancelled: "false",
    },
    {
      name: "opens nothing before a maintainer approves",
      ends: { approve: { result: "success", outputs: { approved: "false" } } },
      starting: ["approve"],
      cancelled: "false",
    },
    {
      name: "asks an environment's reviewers before anything is opened, where one is named",
      environment: "phones",
      starting: phones.toSpliced(1, 0, "permit"),
      cancelled: "false",
    },
    {
      name: "opens nothing that a reviewer has refused",
      environment: "phones",
      ends: { permit: failed },
      starting: ["approve", "permit", "conclude"],
      cancelled: "false",
    },
    {
      name: "asks no reviewer when no model has changed",
      environment: "phones",
      ends: {
        approve: { result: "success", outputs: unchanged },
        plan: { result: "success", outputs: { "build-android": "false", "build-ios": "false" } },
      },
      starting: ["approve", "adopt", "plan", "conclude"],
      cancelled: "false",
    },
    {
      name: "judges at once, and asks no phone, when no model has changed",
      ends: {
        approve: { result: "success", outputs: unchanged },
        plan: { result: "success", outputs: { "build-android": "false", "build-ios": "false" } },
      },
      starting: ["approve", "adopt", "plan", "conclude"],
      cancelled: "false",
    },
    {
      name: "plans nothing with what it refuses",
      ends: { adopt: failed },
      starting: ["approve", "adopt", "conclude"],
      cancelled: "false",
    },
    {
      name: "tells when it can't ask",
      ends: { approve: failed },
      starting: ["approve", "conclude"],
      cancelled: "false",
    },
    {
      name: "starts only the last word when it is cancelled at its beginning",
      cancelledIn: "approve",
      starting: ["approve", "conclude"],
      cancelled: "true",
    },
    {
      name: "starts only the last word when it is cancelled while it inspects",
      cancelledIn: "adopt",
      starting: ["approve", "adopt", "conclude"],
      cancelled: "true",
    },
    {
      name: "starts only the last word when it is cancelled while it measures",
      cancelledIn: "measure-on-phones",
      starting: phones,
      cancelled: "true",
    },
  ] as const)("$name", ({ starting, cancelled, ...course }) => {
    expect(play(fork, course)).toEqual({ started: starting, cancelled });
  });
});

type Moment = { readonly job: JobCondition; readonly before: ReadonlyMap<string, Ended>; readonly around: Around };

/**
 * Every moment at which some job may start: each job before it has ended in any way, with any outputs, and the run was cancelled at any time or
 * never. A job can end as cancelled without that, by its time limit.
 */
function moments(
  { jobs, outputs }: Workflow,
  farm: string,
  environment = "",
): readonly (Moment & { readonly started: boolean })[] {
  const known = new Set<string>();
  const found: (Moment & { readonly started: boolean })[] = [];
  const walk = (at: number, before: ReadonlyMap<string, Ended>, wasCancelled: boolean): void => {
    const job = jobs[at];
    if (job === undefined) return;
    for (const cancelled of wasCancelled ? [true] : [false, true]) {
      const around = { inputs: { farm, environment }, cancelled };
      const key = JSON.stringify([job.id, [...before], cancelled]);
      if (known.has(key)) continue;
      known.add(key);
      const started = starts(jobs, job, before, around);
      found.push({ job, before, around, started });
      for (const ended of started ? endings(outputs[job.id] ?? []) : [{ result: "skipped" } as const])
        walk(at + 1, new Map([...before, [job.id, ended]]), cancelled);
    }
  };
  walk(0, new Map(), false);
  return found;
}

describe.each([
  { name: "edgegate.yml", of: edgegate, pays: ["run"], first: "announce", elsewhere: { judge: "false" } },
  {
    name: "fork.yml",
    of: fork,
    pays: ["measure-here", "measure-on-phones"],
    first: "approve",
    elsewhere: { approved: "false" },
  },
])("in every course of $name", ({ of, pays, first, elsewhere }) => {
  const all = [...["host", "firebase"].flatMap((farm) => moments(of, farm)), ...moments(of, "firebase", "phones")];
  const when = (wanted: (moment: (typeof all)[number]) => boolean) => {
    const found = all.filter(wanted);
    expect(found.length).toBeGreaterThan(10);
    return found;
  };

  it("the last word is said, unless the first job has said that it is not to be said here", () => {
    const [[output, no] = ["", ""]] = Object.entries(elsewhere);
    for (const { started, before } of when(({ job }) => job.id === "conclude"))
      expect({ before, started }).toEqual({ before, started: before.get(first)?.outputs?.[output] !== no });
  });

  it("the last word tells of a job that was cancelled, whichever it was", () => {
    for (const { job, before, around } of when(({ job, started }) => started && job.id === "conclude")) {
      const told = valueOf(of.told, of.jobs, job, before, around).coerceString();
      const expected = String([...before.values()].some(({ result }) => result === "cancelled"));
      expect({ before, told }).toEqual({ before, told: expected });
    }
  });

  it("the last word's own step runs, whatever has happened", () => {
    expect(of.jobs.find(({ id }) => id === "conclude")?.steps).toEqual(["always()"]);
  });

  it("nothing else starts once the run was cancelled", () => {
    for (const { job, started } of when(({ around }) => around.cancelled))
      expect({ job: job.id, started: started && job.id !== "conclude" }).toEqual({ job: job.id, started: false });
  });

  it("nothing is paid for that was not planned to the end", () => {
    for (const { before } of when(({ job, started }) => started && pays.includes(job.id)))
      expect(before.get("plan")?.result).toBe("success");
  });
});

it("nothing of a fork's is opened, built or paid for without an approval, or where the job that inspects it has not ended well", () => {
  const started = ["host", "firebase"].flatMap((farm) => moments(fork, farm)).filter((moment) => moment.started);
  const after = started.filter(({ job }) => !["approve", "permit", "conclude"].includes(job.id));
  expect(after.length).toBeGreaterThan(10);
  for (const { job, before } of after) {
    const adopt = job.id === "adopt" ? [] : [before.get("adopt")?.result];
    expect({ job: job.id, ended: [before.get("approve"), ...adopt] }).toEqual({
      job: job.id,
      ended: [
        { result: "success", outputs: expect.objectContaining({ approved: "true" }) },
        ...adopt.map(() => "success"),
      ],
    });
  }
});

it("where an environment's reviewers approve, no phone is paid that they have not let through", () => {
  const paid = moments(fork, "firebase", "phones").filter(
    ({ job, started }) => started && job.id === "measure-on-phones",
  );
  expect(paid.length).toBeGreaterThan(10);
  for (const { before } of paid) expect(before.get("permit")?.result).toBe("success");
});

it("no phone is paid for a fork's change that nobody was asked about", () => {
  const paid = moments(fork, "firebase").filter(({ job, started }) => started && job.id === "measure-on-phones");
  expect(paid.length).toBeGreaterThan(10);
  for (const { before } of paid) expect(before.get("approve")?.outputs).toEqual(approved);
});

/** Who fails may have said something before. */
function endings(said: readonly Outputs[]): readonly Ended[] {
  return [
    ...(["failure", "cancelled"] as const).map((result) => ({ result })),
    ...(["success", "failure", "cancelled"] as const).flatMap((result) =>
      (said.length === 0 ? [{}] : said).map((outputs) => ({ result, outputs })),
    ),
  ];
}
