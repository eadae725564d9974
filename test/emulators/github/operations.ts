/** What does each operation do? One entry an operation of the description; adding one makes the server answer it. */
import { actionsOperations } from "./actions-operations.ts";
import { branchOperations } from "./branch-operations.ts";
import { gitOperations } from "./git-operations.ts";
import type { Objects } from "./objects.ts";
import type { Caller, LocalRepository, Permissions } from "./repository.ts";

export type Answer = {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
};

export type Call = {
  readonly repository: LocalRepository;
  readonly objects: Objects;
  readonly caller: Caller;
  readonly path: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: ReadonlyMap<string, unknown>;
  /** The request's address, for links to other pages. */
  readonly url: URL;
};

type Need = readonly (readonly [keyof Permissions, "read" | "write"])[];
export type Handler = {
  /** Any of these is enough. Empty: every token may. */
  readonly needs: Need;
  readonly answer: (call: Call) => Answer;
};

/** GitHub refuses a longer comment; it counts characters, not UTF-16 units. */
const longestComment = 65_536;
const readPull: Need = [
  ["pull-requests", "read"],
  ["issues", "read"],
];
const writePull: Need = [
  ["issues", "write"],
  ["pull-requests", "write"],
];

export const operations: Readonly<Record<string, Handler>> = {
  ...gitOperations,
  ...actionsOperations,
  ...branchOperations,
  "repos/get-collaborator-permission-level": {
    needs: [],
    answer: (call) => {
      const login = call.path["username"] ?? "";
      const role = call.repository.roles.get(login) ?? "read";
      // The older field knows four words only: what a role is based on.
      const permission = role === "maintain" ? "write" : role === "triage" ? "read" : role;
      return {
        status: 200,
        body: { permission, role_name: role, user: { ...call.objects.user({ login, type: "User" }), role_name: role } },
      };
    },
  },
  "reactions/create-for-issue-comment": {
    needs: writePull,
    answer: (call) =>
      withComment(call, ({ id }) => {
        const content = String(call.body.get("content"));
        call.repository.reactions.push({ comment: id, content });
        const user = call.objects.user(call.caller.author);
        const reaction = { id: call.repository.reactions.length, node_id: "RE_1", user, content };
        return { status: 201, body: { ...reaction, created_at: "2026-01-01T00:00:00Z" } };
      }),
  },
  "repos/get": { needs: [], answer: ({ objects }) => ({ status: 200, body: objects.repository() }) },
  "users/get-authenticated": {
    needs: [],
    answer: ({ caller, objects }) =>
      caller.author.type === "Bot" ? notForIntegrations() : { status: 200, body: objects.self(caller.author) },
  },
  "pulls/get": {
    needs: [["pull-requests", "read"]],
    answer: (call) =>
      withPull(call, (pull) => ({
        status: 200,
        body: call.objects.pull(pull, call.repository.commentsOn(pull.number).length),
      })),
  },
  "pulls/list": {
    needs: [["pull-requests", "read"]],
    answer: (call) => {
      const state = call.query.get("state") ?? "open";
      const head = call.query.get("head") ?? "";
      // GitHub takes no notice of a text without an owner, and lists another branch, too, that stands at the same commit.
      const [, owner, ref] = /^([^:]+):(.+)$/.exec(head) ?? [];
      const at = call.repository.branchHeads.get(head);
      const pulls = [...call.repository.pulls.values()].filter(
        (pull) =>
          (state === "all" || pull.state === state) &&
          (owner === undefined ||
            (call.objects.headOwner(pull) === owner && (pull.headRef === ref || pull.headSha === at))),
      );
      return page(call, pulls, (pull) => call.objects.pullSummary(pull));
    },
  },
  "repos/list-pull-requests-associated-with-commit": {
    needs: [["pull-requests", "read"]],
    answer: (call) => {
      const sha = call.path["commit_sha"];
      const pulls = [...call.repository.pulls.values()].filter((pull) => pull.headSha === sha || pull.mergeSha === sha);
      return page(call, pulls, (pull) => call.objects.pullSummary(pull));
    },
  },
  "issues/list-comments": {
    needs: readPull,
    answer: (call) =>
      withPull(call, (pull) =>
        page(call, call.repository.commentsOn(pull.number), (comment) => call.objects.comment(comment)),
      ),
  },
  "issues/get-comment": {
    needs: readPull,
    answer: (call) => withComment(call, (comment) => ({ status: 200, body: call.objects.comment(comment) })),
  },
  "issues/create-comment": {
    needs: writePull,
    answer: (call) =>
      withPull(call, (pull) =>
        withBody(call, (body) => ({
          status: 201,
          body: call.objects.comment(call.repository.addComment(pull.number, call.caller, body)),
        })),
      ),
  },
  "issues/update-comment": {
    needs: writePull,
    answer: (call) =>
      withComment(call, (comment) =>
        withBody(call, (body) => {
          call.repository.editComment(comment, body);
          return { status: 200, body: call.objects.comment(comment) };
        }),
      ),
  },
  "issues/delete-comment": {
    needs: writePull,
    answer: (call) =>
      withComment(call, (comment) => {
        call.repository.comments.splice(call.repository.comments.indexOf(comment), 1);
        return { status: 204 };
      }),
  },
  "issues/list-labels-on-issue": {
    needs: readPull,
    answer: (call) => withPull(call, (pull) => page(call, pull.labels, (name) => call.objects.label(name))),
  },
  "issues/list-events": {
    needs: readPull,
    answer: (call) =>
      withPull(call, (pull) =>
        page(
          call,
          [...call.repository.turns, ...call.repository.labelings].filter((one) => one.pull === pull.number),
          (one) => ("event" in one ? call.objects.turned(one) : call.objects.labeled(one)),
        ),
      ),
  },
  "issues/add-labels": {
    needs: writePull,
    answer: (call) =>
      withPull(call, (pull) => {
        const given = call.body.get("labels");
        const labels = Array.isArray(given) ? given.map(String) : [];
        pull.labels.push(...labels.filter((name) => !pull.labels.includes(name)));
        return { status: 200, body: pull.labels.map((name) => call.objects.label(name)) };
      }),
  },
  "issues/remove-label": {
    needs: writePull,
    answer: (call) =>
      withPull(call, (pull) => {
        const place = pull.labels.indexOf(call.path["name"] ?? "");
        if (place < 0) return notFound();
        pull.labels.splice(place, 1);
        return { status: 200, body: pull.labels.map((name) => call.objects.label(name)) };
      }),
  },
  "repos/get-combined-status-for-ref": {
    needs: [["statuses", "read"]],
    answer: ({ repository, objects, path }) => {
      const sha = path["ref"] ?? "";
      const of = repository.statuses.filter((one) => one.sha === sha);
      const latest = of.filter((one, at) => of.findLastIndex(({ context }) => context === one.context) === at);
      return { status: 200, body: objects.combinedStatus(sha, latest) };
    },
  },
  "repos/create-commit-status": {
    needs: [["statuses", "write"]],
    answer: (call) => {
      const status = {
        sha: call.path["sha"] ?? "",
        state: String(call.body.get("state")),
        context: text(call.body.get("context")) ?? "default",
        description: text(call.body.get("description")),
        targetUrl: text(call.body.get("target_url")),
      };
      call.repository.statuses.push(status);
      return { status: 201, body: call.objects.status(status, call.repository.statuses.length) };
    },
  },
};

/** Whether the caller holds one of the permissions that an operation asks for. */
export function allowed({ needs }: Handler, { permissions }: Caller): boolean {
  return (
    needs.length === 0 ||
    needs.some(([scope, access]) => permissions[scope] === "write" || permissions[scope] === access)
  );
}

/** GitHub's refusal, with the header that names what would be enough. */
export function forbidden({ needs }: Handler): Answer {
  const accepted = needs.map(([scope, access]) => `${scope.replace("-", "_")}=${access}`).join("; ");
  return { ...notForIntegrations(), headers: { "x-accepted-github-permissions": accepted } };
}

export function problem(status: number, message: string, headers: Readonly<Record<string, string>> = {}): Answer {
  return {
    status,
    headers,
    body: { message, documentation_url: "https://docs.github.com/rest", status: String(status) },
  };
}

function notForIntegrations(): Answer {
  return problem(403, "Resource not accessible by integration");
}
function notFound(): Answer {
  return problem(404, "Not Found");
}
function text(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

type PullOf = NonNullable<ReturnType<LocalRepository["pulls"]["get"]>>;
function withPull(call: Call, then: (pull: PullOf) => Answer): Answer {
  const pull = call.repository.pulls.get(Number(call.path["pull_number"] ?? call.path["issue_number"]));
  return pull === undefined ? notFound() : then(pull);
}

function withComment(call: Call, then: (comment: LocalRepository["comments"][number]) => Answer): Answer {
  const comment = call.repository.comments.find(({ id }) => id === Number(call.path["comment_id"]));
  return comment === undefined ? notFound() : then(comment);
}

function withBody(call: Call, then: (body: string) => Answer): Answer {
  const body = String(call.body.get("body"));
  if (Array.from(body).length <= longestComment) return then(body);
  return {
    status: 422,
    body: {
      message: "Validation Failed",
      errors: [
        {
          resource: "IssueComment",
          code: "unprocessable",
          field: "data",
          message: `Body is too long (maximum is ${longestComment} characters)`,
        },
      ],
      documentation_url: "https://docs.github.com/rest",
      status: "422",
    },
  };
}

function page<Item>(call: Call, items: readonly Item[], show: (item: Item) => unknown): Answer {
  const size = Math.min(Number(call.query.get("per_page") ?? 30), 100);
  const number = Number(call.query.get("page") ?? 1);
  const last = Math.max(1, Math.ceil(items.length / size));
  const link = (to: number, relation: string) => {
    const url = new URL(call.url);
    url.searchParams.set("page", String(to));
    return `<${url.href}>; rel="${relation}"`;
  };
  const links = number < last ? [link(number + 1, "next"), link(last, "last")] : [];
  return {
    status: 200,
    body: items.slice((number - 1) * size, number * size).map(show),
    ...(links.length === 0 ? {} : { headers: { link: links.join(", ") } }),
  };
}
