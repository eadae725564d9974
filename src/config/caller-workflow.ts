/** Does a workflow start edgegate as it needs to be started: events, permissions, what is checked out? */
import { parse } from "yaml";
import * as z from "zod";
import { GateName, usualGate } from "../documents/gate-name.ts";
import type { PullRequestSettings } from "../documents/settings.ts";

/** Something that a workflow lacks; `fix` is what to write. `sometimes`: only some repositories need it. */
export type WorkflowLack = { readonly what: string; readonly fix: string; readonly sometimes?: true };

/** One workflow file of the repository that starts edgegate, and what it lacks. Empty `lacks`: it is as it should be. */
export type CallerWorkflow = {
  readonly path: string;
  /** As GitHub shows it, and as another workflow names it to follow it. */
  readonly name: string;
  /** Names of the workflows whose end starts the part for forks. Absent: it is not here. */
  readonly follows?: readonly string[];
  /** Whether it judges pull requests: runs the gate, or calls the workflow that does. */
  readonly judges: boolean;
  /** Gates that judge here, each with a check of its name; one that is named by an expression is not among them. A name that is there twice has two owners. */
  readonly gates: readonly GateName[];
  /** Whether some of its jobs hand documents on as artifacts. */
  readonly inJobs: boolean;
  /** Where its jobs measure that judge, or that judge forks, as it says it; `host` where it says nothing. */
  readonly farms: readonly string[];
  /** Environments whose reviewers approve phones for forks; one that is named by an expression is not among them. */
  readonly environments: readonly string[];
  /** Whether it still names nobody as the owner of edgegate's repository. */
  readonly unowned: boolean;
  /** Whether what it uses refers to its own repository as `$/`. */
  readonly bySelfReference: boolean;
  readonly lacks: readonly WorkflowLack[];
};

const Step = z.object({ uses: z.string().optional(), with: z.record(z.string(), z.unknown()).optional() });
const Job = z.object({
  name: z.string().optional(),
  uses: z.string().optional(),
  with: z.record(z.string(), z.unknown()).optional(),
  permissions: z.unknown().optional(),
  steps: z.array(Step).optional(),
});
const Workflow = z.object({
  name: z.string().optional(),
  on: z.unknown(),
  permissions: z.unknown().optional(),
  jobs: z.record(z.string(), Job),
});

const callable = /^[\w.-]+\/[\w.-]+\/\.github\/workflows\/(?:edgegate|fork)\.yml@/;
/** The action, or the stage behind it, which needs every input. */
const action = /^[\w.-]+\/edgegate(?:\/stage)?@/;
/** What the templates have in place of one. */
const unnamedOwner = "OWNER/";

/** What a job of ours does. `fork`: judges what a fork's own run has converted, started by that run's end. */
type Part = "gate" | "jobs" | "fork" | "record" | "command" | "other";
const needed: Readonly<Record<Part, Permissions>> = {
  gate: { contents: "read", "pull-requests": "write", statuses: "write" },
  // A called workflow may not ask for more than it is given, not even in a job that is skipped.
  jobs: { contents: "read", "pull-requests": "write", statuses: "write", "id-token": "write" },
  fork: { contents: "read", "pull-requests": "write", statuses: "write", actions: "read", "id-token": "write" },
  record: { contents: "write" },
  command: { contents: "write", "pull-requests": "write", statuses: "read", actions: "write" },
  other: {},
};
type Permissions = Readonly<Record<string, "read" | "write">>;

/** What of a repository decides how its workflows have to be. */
export type CallerNeeds = {
  /** Of the config. Absent: there is none. */
  readonly pullRequests?: PullRequestSettings;
  /** Whether models or their data are kept in Git LFS. */
  readonly usesLfs?: boolean;
  /** As the clone knows it. Absent: it knows none. */
  readonly defaultBranch?: string;
};

/** Undefined: it is none of ours. Text that is no workflow is none of ours either: GitHub says so itself. */
export function readCaller(path: string, text: string, needs: CallerNeeds = {}): CallerWorkflow | undefined {
  const read = Workflow.safeParse(parsed(text));
  if (!read.success) return undefined;
  const { name: title = path, on, permissions: all, jobs } = read.data;
  const events = eventsOf(on);
  const ours = Object.entries(jobs).flatMap(([name, job]) => {
    const step = job.steps?.find(({ uses }) => uses !== undefined && action.test(uses));
    const uses = job.uses !== undefined && callable.test(job.uses) ? job.uses : step?.uses;
    if (uses === undefined) return [];
    const { with: inputs = {} } = step ?? job;
    return [
      { name, job, uses, part: partOf(uses, step?.with), gates: gatesOf(inputs), inOne: step !== undefined, inputs },
    ];
  });
  if (ours.length === 0) return undefined;
  const judging = ours.filter(({ part }) => part === "gate" || part === "jobs");
  const judges =
    judging.length > 0 && (events.has("pull_request") || events.has("pull_request_target") || !events.has("push"));
  const followed = ours.some(({ part }) => part === "fork") ? events.get("workflow_run") : undefined;
  return {
    path,
    name: title,
    ...(followed === undefined ? {} : { follows: Followed.safeParse(followed).data?.workflows ?? [] }),
    judges,
    gates: judges ? judging.flatMap(({ gates }) => gates) : [],
    inJobs: ours.some(({ inOne }) => !inOne),
    farms: ours
      .filter(({ part }) => part === "gate" || part === "jobs" || part === "fork")
      .map(({ inputs }) => z.string().catch("host").parse(inputs["farm"])),
    environments: ours
      .filter(({ part }) => part === "fork")
      .map(({ inputs }) => z.string().catch("").parse(inputs["environment"]))
      .filter((name) => name !== "" && !name.includes("${{")),
    unowned: ours.some(({ uses }) => uses.startsWith(unnamedOwner)),
    bySelfReference: ours.some(({ uses }) => !/\/stage@/.test(uses)),
    lacks: [
      ...(judges ? eventLacks(events, needs.pullRequests) : []),
      ...(ours.some(({ part }) => part === "record") ? branchLacks(events.get("push"), needs.defaultBranch) : []),
      ...ours.flatMap(({ name, job, part, inOne }) => [
        ...permissionLacks(name, job.permissions ?? all, permissionsOf(part, job)),
        ...(inOne ? [] : farmLacks(name, job)),
        ...(judges && inOne ? checkoutLacks(name, job, needs.usesLfs === true) : []),
        ...(judges
          ? nameLacks(
              name,
              job,
              judging.flatMap(({ gates }) => gates),
            )
          : []),
      ]),
    ],
  };
}

const Followed = z.object({ workflows: z.array(z.string()) });

function partOf(uses: string, inputs: Readonly<Record<string, unknown>> | undefined): Part {
  if (callable.test(uses)) return /\/fork\.yml@/.test(uses) ? "fork" : "jobs";
  const stage = inputs?.["stage"] ?? "gate";
  return stage === "gate" || stage === "record" || stage === "command" ? stage : "other";
}

function permissionsOf(part: Part, { steps = [] }: z.infer<typeof Job>): Permissions {
  const paysByToken = part === "gate" && steps.some(({ with: inputs }) => inputs?.["farm"] === "firebase");
  return paysByToken ? { ...needed[part], "id-token": "write" } : needed[part];
}

/** What to do about workflows that are unowned, all at once. */
export function ownerFix(paths: readonly string[]): string {
  return `Put the owner of edgegate's repository for OWNER, here acme: perl -pi -e 's#OWNER/edgegate#acme/edgegate#' ${paths.join(" ")}`;
}

/** The called workflow has no other way to Test Lab. */
function farmLacks(id: string, { with: inputs = {} }: z.infer<typeof Job>): readonly WorkflowLack[] {
  const missing = ["workload-identity-provider", "service-account"].filter((name) => (inputs[name] ?? "") === "");
  if (inputs["farm"] !== "firebase" || missing.length === 0) return [];
  const fix = `with:\n${missing.map((name) => `  ${name}: … # as docs/firebase.md of edgegate makes it`).join("\n")}`;
  return [{ what: `the job ${id} measures in Firebase Test Lab without ${missing.join(" and ")}`, fix }];
}

/** Whose check a call sets. None where it sets none, or where only a run can tell which. */
function gatesOf(inputs: Readonly<Record<string, unknown>> = {}): readonly GateName[] {
  const named = GateName.safeParse(inputs["name"] ?? usualGate);
  return named.success && inputs["publish"] !== "none" ? [named.data] : [];
}

/** GitHub takes a job that was skipped for a green check of its name. */
function nameLacks(
  id: string,
  { name = id }: z.infer<typeof Job>,
  gates: readonly GateName[],
): readonly WorkflowLack[] {
  if (!gates.some((gate) => gate === name)) return [];
  const what = `the job ${id} has the name of the required check, and GitHub takes a skipped job for a green one`;
  return [{ what, fix: "name: models" }];
}

function eventLacks(
  events: ReadonlyMap<string, unknown>,
  rule: PullRequestSettings | undefined,
): readonly WorkflowLack[] {
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
    ...(pull === undefined && !events.has("pull_request") ? [] : typeLacks(pull, rule)),
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

/** History is of the default branch alone, and a push to another one starts nothing. */
function branchLacks(push: unknown, branch: string | undefined): readonly WorkflowLack[] {
  const named = z.object({ branches: z.union([z.string(), z.array(z.string())]) }).safeParse(push).data?.branches;
  if (named === undefined || branch === undefined) return [];
  const branches = [named].flat();
  if (branches.some((one) => one === branch || /[*?![]/.test(one))) return [];
  const what = `it records pushes to ${branches.join(", ")}, and the default branch is ${branch} as far as this clone knows: no history would be written`;
  return [{ what, fix: `on:\n  push:\n    branches: [${JSON.stringify(branch)}]`, sometimes: true }];
}

/** Without `types`, GitHub starts a run for the first three. */
const usualTypes = ["opened", "synchronize", "reopened"];

function typeLacks(pull: unknown, rule: PullRequestSettings | undefined): readonly WorkflowLack[] {
  const types = z.object({ types: z.union([z.string(), z.array(z.string())]) }).safeParse(pull).data?.types;
  const has = new Set(types === undefined ? usualTypes : [types].flat());
  const ends =
    rule === undefined
      ? []
      : [...(rule.drafts === "wait" ? ["ready_for_review"] : []), ...(rule.label === undefined ? [] : ["labeled"])];
  const wanted = [...new Set([...usualTypes, ...has, ...ends])];
  const missing = wanted.filter((type) => !has.has(type));
  if (missing.length === 0) return [];
  const why = missing.some((type) => usualTypes.includes(type))
    ? "a required check would wait for ever"
    : "the config lets pull requests wait for it";
  return [
    {
      what: `it does not run on ${missing.join(", ")}, and ${why}`,
      fix: `on:\n  pull_request:\n    types: [${wanted.join(", ")}]\n  merge_group:${ends.includes("labeled") ? "\nand the lines `group` and `if` of edgegate's workflows/pull-request-when-ready.yml" : ""}`,
    },
  ];
}

/** What is not granted is asked for; `read-all` and absence leave it to the repository's settings, which nobody can read here. */
function permissionLacks(job: string, granted: unknown, wanted: Permissions): readonly WorkflowLack[] {
  if (granted === "write-all") return [];
  const map = z.record(z.string(), z.string()).safeParse(granted).data ?? {};
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

function checkoutLacks(job: string, { steps = [] }: z.infer<typeof Job>, usesLfs: boolean): readonly WorkflowLack[] {
  const checkout = steps.find(({ uses }) => uses?.startsWith("actions/checkout@"));
  const depth = Number(checkout?.with?.["fetch-depth"] ?? 1);
  const hasBase = checkout !== undefined && (depth === 0 || depth >= 2);
  const hasFiles = !usesLfs || checkout?.with?.["lfs"] === true || checkout?.with?.["lfs"] === "true";
  if (hasBase && hasFiles) return [];
  const gone = hasBase ? "models are in Git LFS, and only pointers are there" : "the base commit is not there";
  return [
    {
      what: `the job ${job} checks out too little: ${gone}`,
      fix: "- uses: actions/checkout@v7\n  with:\n    fetch-depth: 2\n    lfs: true\n    persist-credentials: false",
    },
  ];
}

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
