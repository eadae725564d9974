/** Does a workflow start edgegate as it needs to be started: events, permissions, what is checked out? */
import { parse } from "yaml";
import * as z from "zod";

/** Something that a workflow lacks; `fix` is what to write. `sometimes`: only some repositories need it. */
export type WorkflowLack = { readonly what: string; readonly fix: string; readonly sometimes?: true };

export type CallerWorkflow = {
  readonly path: string;
  /** Whether it judges pull requests: runs the gate, or calls the workflow that does. */
  readonly judges: boolean;
  /** Whether its jobs hand documents on as artifacts. */
  readonly inJobs: boolean;
  readonly lacks: readonly WorkflowLack[];
};

const Step = z.object({ uses: z.string().optional(), with: z.record(z.string(), z.unknown()).optional() });
const Job = z.object({
  uses: z.string().optional(),
  with: z.record(z.string(), z.unknown()).optional(),
  permissions: z.unknown().optional(),
  steps: z.array(Step).optional(),
});
const Workflow = z.object({ on: z.unknown(), permissions: z.unknown().optional(), jobs: z.record(z.string(), Job) });

const callable = /^[\w.-]+\/[\w.-]+\/\.github\/workflows\/(?:edgegate|fork)\.yml@/;
/** Judges what a fork's own run has converted; started by that run's end, not by the pull request. */
const forFork = /\/fork\.yml@/;
const action = /^[\w.-]+\/edgegate@/;
const needed = { contents: "read", "pull-requests": "write", statuses: "write" } as const;

/** Undefined: it is none of ours. Text that is no workflow is none of ours either: GitHub says so itself. */
export function readCaller(path: string, text: string): CallerWorkflow | undefined {
  const read = Workflow.safeParse(parsed(text));
  if (!read.success) return undefined;
  const { on, permissions: all, jobs } = read.data;
  const events = eventsOf(on);
  const ours = Object.entries(jobs).flatMap(([name, job]) => {
    const step = job.steps?.find(({ uses }) => uses !== undefined && action.test(uses));
    const uses = job.uses !== undefined && callable.test(job.uses) ? job.uses : step?.uses;
    return uses === undefined ? [] : [{ name, job, uses, step }];
  });
  if (ours.length === 0) return undefined;
  const judging = ours.filter(({ step, uses }) =>
    step === undefined ? !forFork.test(uses) : (step.with?.["stage"] ?? "gate") === "gate",
  );
  const judges =
    judging.length > 0 && (events.has("pull_request") || events.has("pull_request_target") || !events.has("push"));
  const lacks = ours.flatMap(({ uses }): readonly WorkflowLack[] =>
    uses.startsWith("OWNER/")
      ? [{ what: `it uses ${uses}`, fix: "Put the owner of edgegate's repository for OWNER." }]
      : [],
  );
  if (!judges) return { path, judges, inJobs: false, lacks };
  return {
    path,
    judges,
    inJobs: judging.some(({ step }) => step === undefined),
    lacks: [
      ...lacks,
      ...eventLacks(events),
      ...judging.flatMap(({ name, job, step }) => [
        ...permissionLacks(name, job.permissions ?? all, paysByToken(job.with ?? step?.with)),
        ...(step === undefined ? [] : checkoutLacks(name, job)),
      ]),
    ],
  };
}

function eventLacks(events: ReadonlyMap<string, unknown>): readonly WorkflowLack[] {
  const pull = events.get("pull_request");
  const filters = z
    .object({ paths: z.unknown().optional(), "paths-ignore": z.unknown().optional() })
    .safeParse(pull).data;
  return [
    ...(events.has("pull_request")
      ? []
      : [{ what: "it does not run on pull_request", fix: "on:\n  pull_request:\n  merge_group:" }]),
    ...(events.has("pull_request_target")
      ? [
          {
            what: "it runs on pull_request_target, which gives a stranger's change a token that may write",
            fix: "on:\n  pull_request:\n  merge_group:",
          },
        ]
      : []),
    ...(filters?.paths === undefined && filters?.["paths-ignore"] === undefined
      ? []
      : [
          {
            what: "it is skipped by paths, so that a required check would wait for ever",
            fix: "Take `paths` and `paths-ignore` off `pull_request`: where no model changed, edgegate says so at once.",
          },
        ]),
    ...(events.has("merge_group")
      ? []
      : [
          {
            what: "it does not run in a merge queue; where there is one, a required check would wait for ever",
            fix: "on:\n  pull_request:\n  merge_group:",
            sometimes: true,
          } as const,
        ]),
  ];
}

/** What is not granted is asked for; `read-all` and absence leave it to the repository's settings, which nobody can read here. */
function permissionLacks(job: string, granted: unknown, withIdToken: boolean): readonly WorkflowLack[] {
  if (granted === "write-all") return [];
  const map = z.record(z.string(), z.string()).safeParse(granted).data ?? {};
  const wanted: Readonly<Record<string, string>> = withIdToken ? { ...needed, "id-token": "write" } : needed;
  const missing = Object.entries(wanted).filter(
    ([scope, access]) => map[scope] !== access && !(access === "read" && map[scope] === "write"),
  );
  if (missing.length === 0) return [];
  return [
    {
      what: `the job ${job} is not given ${missing.map(([scope, access]) => `${scope}: ${access}`).join(", ")}`,
      fix: ["permissions:", ...Object.entries(wanted).map(([scope, access]) => `  ${scope}: ${access}`)].join("\n"),
    },
  ];
}

function checkoutLacks(job: string, { steps = [] }: z.infer<typeof Job>): readonly WorkflowLack[] {
  const checkout = steps.find(({ uses }) => uses?.startsWith("actions/checkout@"));
  const depth = Number(checkout?.with?.["fetch-depth"] ?? 1);
  if (checkout !== undefined && (depth === 0 || depth >= 2)) return [];
  return [
    {
      what: `the job ${job} checks out too little: the base commit is not there`,
      fix: "- uses: actions/checkout@v7\n  with:\n    fetch-depth: 2\n    lfs: true\n    persist-credentials: false",
    },
  ];
}

const paysByToken = (inputs: Readonly<Record<string, unknown>> | undefined): boolean => inputs?.["farm"] === "firebase";

function eventsOf(on: unknown): ReadonlyMap<string, unknown> {
  if (typeof on === "string") return new Map([[on, undefined]]);
  if (Array.isArray(on)) return new Map(on.map((name) => [String(name), undefined]));
  return new Map(Object.entries(z.record(z.string(), z.unknown()).safeParse(on).data ?? {}));
}

function parsed(text: string): unknown {
  try {
    return parse(text);
  } catch {
    return undefined;
  }
}
