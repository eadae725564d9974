import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  a as G,
  b as O
} from "./chunk-QABR5SMZ.js";
import {
  a as B
} from "./chunk-2SC7IPZI.js";
import {
  a as A
} from "./chunk-CPQBIKZ7.js";
import {
  b as h
} from "./chunk-3UGP4P64.js";
import {
  a as P
} from "./chunk-X3O4D2LT.js";
import {
  B as H,
  G as m,
  O as I,
  n as p,
  t as U,
  w as y,
  y as T
} from "./chunk-3P6HYWCU.js";

// src/entrypoints/wire-stage.ts
import Se from "node:process";

// src/adapters/git/parents.ts
async function q(e, n, s, r) {
  return oe(new G(e, n, r), s);
}
async function oe(e, n) {
  let s = await e.ask(["cat-file", "commit", n]), [r = ""] = s?.split(`

`, 1) ?? [];
  return [...r.matchAll(/^parent ([0-9a-f]{40})$/gm)].map(([, o = ""]) => o);
}

// src/adapters/github/artifacts.ts
import { mkdir as se, rm as ae } from "node:fs/promises";
import { join as ie } from "node:path";
import z from "node:process";
var N = ["ACTIONS_RUNTIME_TOKEN", "ACTIONS_RESULTS_URL"], ue = 14;
function F(e) {
  let { env: n, prefix: s } = e, r = Number(n.GITHUB_RUN_ATTEMPT ?? 1), o = (t) => `${s}-${t}-a${r}`;
  return {
    async give(t, a, u) {
      if (u.length === 0) throw h.internal(`nothing to give as ${t}`);
      await M(
        n,
        `give ${o(t)}`,
        (d) => d.uploadArtifact(
          o(t),
          u.map((i) => ie(a, i)),
          a,
          { retentionDays: ue }
        )
      );
    },
    async take(t, a) {
      return M(n, `take ${s}-${t}`, async (u) => {
        let { artifacts: d } = await u.listArtifacts(), i = d.flatMap((l) => {
          let c = de(l.name, `${s}-${t}`);
          return c === void 0 || c > r ? [] : [{ ...l, of: c }];
        }).reduce(
          (l, c) => l === void 0 || c.of > l.of ? c : l,
          void 0
        );
        if (i === void 0) return !1;
        await se(a, { recursive: !0 });
        let { digestMismatch: f } = await u.downloadArtifact(i.id, {
          path: a,
          ...i.digest === void 0 ? {} : { expectedHash: i.digest }
        });
        if (f === !0)
          throw await ae(a, { recursive: !0, force: !0 }), h.artifactsRefused(`take ${i.name}`, "its bytes are not those that were given");
        return !0;
      });
    }
  };
}
function de(e, n) {
  let s = e.startsWith(`${n}-a`) ? e.slice(n.length + 2) : "";
  return /^[1-9]\d{0,5}$/.test(s) ? Number(s) : void 0;
}
async function M(e, n, s) {
  let r = N.map((o) => [o, z.env[o]]);
  for (let o of N) {
    let t = e[o];
    if (t === void 0) throw h.artifactsRefused(n, `${o} is not set in this step`);
    z.env[o] = t;
  }
  try {
    let o = await import("./artifact-KHTXVYEK.js");
    return await s(new o.DefaultArtifactClient());
  } catch (o) {
    let t = o instanceof Error ? o.message : String(o);
    throw h.artifactsRefused(n, t.replaceAll(e.ACTIONS_RUNTIME_TOKEN ?? "\0", "***"), o);
  } finally {
    for (let [o, t] of r)
      t === void 0 ? delete z.env[o] : z.env[o] = t;
  }
}

// src/adapters/github/client.ts
import { randomUUID as ce } from "node:crypto";
var _ = { secondMs: 1e3, requestMs: 3e4 }, le = 120, fe = 2;
async function k(e, n, s = _) {
  let [{ GitHub: r, defaults: o, getOctokitOptions: t }, { retry: a }, { throttling: u }] = await Promise.all([
    import("./utils-XVP7QIEN.js"),
    import("./dist-bundle-K5EZF7YP.js"),
    import("./dist-bundle-VB3SHJ73.js")
  ]), { fetch: d } = o.request ?? {}, i = (l, c, g, b) => l <= le && b < fe, f = r.plugin(a, u);
  return new f({
    ...t(n),
    baseUrl: e,
    log: { debug: E, info: E, warn: E, error: E },
    request: {
      fetch: (l, c) => (d ?? fetch)(l, { ...c, signal: AbortSignal.timeout(s.requestMs) })
    },
    retry: { retryAfterBaseValue: s.secondMs },
    throttle: {
      // Its own queue: pauses between writes are per client.
      id: ce(),
      retryAfterBaseValue: s.secondMs,
      onRateLimit: i,
      onSecondaryRateLimit: i
    }
  });
}
function E() {
}

// src/adapters/github/refusal.ts
var me = m({
  status: y(),
  message: p(),
  response: m({ headers: I(p(), H()) }).optional()
}), pe = [
  "Add to the job in the workflow:",
  "",
  "permissions:",
  "  contents: read",
  "  pull-requests: write # the comment",
  "  statuses: write # the check"
].join(`
`);
function W(e, n, { what: s, fromFork: r }) {
  let o = me.safeParse(e);
  if (!o.success) return w(`GitHub could not be asked: ${C(String(e), n)}`);
  let { status: t, message: a, response: u } = o.data, d = `GitHub answered ${t}: ${C(a, n)}`;
  return /rate limit/i.test(a) ? w(`${d}; the limit lasts longer than a job should wait`) : u === void 0 ? w(`GitHub could not be reached: ${C(a, n)}`) : t === 401 ? w(
    `the token is not valid. ${d}`,
    "Leave out the input `token`, or give it one that is still valid."
  ) : t === 403 || t === 404 ? r ? w(
    `the pull request comes from a fork, and GitHub gives its workflows a token that may only read. ${d}`,
    "Nothing to mend: the whole report is in the job summary."
  ) : w(`the token may not write ${s}. ${d}`, pe) : w(d);
}
function w(e, n) {
  return { status: "skipped", reason: e, ...n === void 0 ? {} : { fix: n } };
}
function C(e, n) {
  let s = e.replaceAll(n, "***").replaceAll(/\s+/g, " ").trim();
  return s.length <= 200 ? s : `${s.slice(0, 199)}…`;
}

// src/adapters/github/workflow-run.ts
import { readFile as ke } from "node:fs/promises";

// src/adapters/github/event.ts
var R = p().regex(/^[0-9a-f]{40}$/, "a commit's 40 hexadecimal digits"), L = m({
  sha: R,
  ref: p().min(1),
  // A fork that was deleted while its pull request is open.
  repo: m({ full_name: p().min(3) }).nullable()
}), ge = m({
  pull_request: m({ number: y().positive(), head: L, base: L })
}), he = m({
  action: p(),
  issue: m({ number: y().positive(), pull_request: m({}).optional() }),
  comment: m({
    id: y().positive(),
    body: p(),
    html_url: U({ protocol: /^https?$/ }),
    created_at: P.datetime(),
    user: m({ login: p().min(1), type: p() }).nullable()
  })
}), ye = m({ merge_group: m({ head_sha: R, base_sha: R }) }), V = m({ full_name: p().regex(/^[\w.-]+\/[\w.-]+$/, "owner/name") }), we = m({
  action: p(),
  workflow_run: m({
    id: y().positive(),
    event: p(),
    head_sha: R,
    created_at: P.datetime({ offset: !0 }),
    // A fork that was deleted in the meantime.
    head_repository: V.nullable(),
    repository: V
  })
}), be = m({
  before: R,
  after: R,
  ref: p().regex(/^refs\//, "a full ref"),
  repository: m({ default_branch: p().min(1), fork: T() }),
  // Null when the push deletes the branch.
  head_commit: m({ timestamp: P.datetime({ offset: !0 }) }).nullable()
});
function J(e, n) {
  let s;
  try {
    s = JSON.parse(n);
  } catch (r) {
    return { status: "unreadable", why: r instanceof Error ? r.message : "not JSON" };
  }
  switch (e) {
    // Not pull_request_target: there the commit under test is the base branch, and the change is a stranger's.
    case "pull_request": {
      let r = ge.safeParse(s);
      if (!r.success) return v(r.error);
      let { number: o, head: t, base: a } = r.data.pull_request;
      return {
        status: "read",
        event: {
          of: "pull-request",
          number: o,
          headSha: t.sha,
          baseSha: a.sha,
          baseRef: a.ref,
          fromFork: t.repo?.full_name !== a.repo?.full_name
        }
      };
    }
    case "merge_group": {
      let r = ye.safeParse(s);
      if (!r.success) return v(r.error);
      let { head_sha: o, base_sha: t } = r.data.merge_group;
      return { status: "read", event: { of: "merge-group", headSha: o, baseSha: t } };
    }
    case "issue_comment": {
      let r = he.safeParse(s);
      if (!r.success) return v(r.error);
      let { action: o, issue: t, comment: a } = r.data, { id: u, body: d, user: i, html_url: f, created_at: l } = a;
      return o === "created" && t.pull_request !== void 0 && i?.type === "User" ? {
        status: "read",
        event: { of: "comment", pull: t.number, id: u, author: i.login, body: d, url: f, createdAt: l }
      } : { status: "read", event: { of: "other", name: e } };
    }
    case "workflow_run": {
      let r = we.safeParse(s);
      if (!r.success) return v(r.error);
      let { action: o, workflow_run: t } = r.data, a = t.head_repository?.full_name, u = a !== void 0 && a !== t.repository.full_name;
      return o !== "completed" || t.event !== "pull_request" || !u ? { status: "read", event: { of: "other", name: e } } : {
        status: "read",
        event: { of: "fork-run", runId: t.id, headSha: t.head_sha, headRepository: a, createdAt: t.created_at }
      };
    }
    case "push": {
      let r = be.safeParse(s);
      if (!r.success) return v(r.error);
      let { before: o, after: t, ref: a, repository: u, head_commit: d } = r.data;
      return {
        status: "read",
        event: {
          of: "push",
          before: /^0+$/.test(o) ? void 0 : o,
          after: t,
          ref: a,
          defaultBranch: u.default_branch,
          isFork: u.fork,
          committedAt: d === null ? void 0 : new Date(d.timestamp).toISOString()
        }
      };
    }
    default:
      return { status: "read", event: { of: "other", name: e } };
  }
}
function v(e) {
  return { status: "unreadable", why: e.issues.map((s) => `${s.path.join(".")}: ${s.message}`).join("; ") };
}

// src/adapters/github/workflow-run.ts
async function $(e) {
  let n = e.GITHUB_EVENT_PATH;
  if (n === void 0 || n === "") return;
  let s = (f, l) => {
    let c = e[f];
    if (c === void 0 || !l.test(c)) throw h.eventUnreadable(f, `it is ${Re(c)}`);
    return c;
  }, r = s("GITHUB_REPOSITORY", /^[\w.-]+\/[\w.-]+$/), [o = "", t = ""] = r.split("/"), a = s("GITHUB_SHA", /^[0-9a-f]{40}$/), u = await ke(n, "utf8").catch((f) => {
    throw h.eventUnreadable("GITHUB_EVENT_PATH", "its file can't be read", f);
  }), d = J(s("GITHUB_EVENT_NAME", /^\w+$/), u);
  if (d.status === "unreadable") throw h.eventUnreadable("GITHUB_EVENT_PATH", d.why);
  let i = e.GITHUB_SERVER_URL ?? "https://github.com";
  return {
    owner: o,
    name: t,
    sha: a,
    event: d.event,
    apiUrl: e.GITHUB_API_URL ?? "https://api.github.com",
    pageUrl: `${i}/${r}/actions/runs/${e.GITHUB_RUN_ID ?? ""}`
  };
}
function Re(e) {
  return e === void 0 ? "not set" : JSON.stringify(e);
}
function K({ event: e }) {
  switch (e.of) {
    case "pull-request":
    case "merge-group":
    case "fork-run":
      return e.headSha;
    case "push":
      return e.after;
    case "comment":
    case "other":
      return;
  }
}

// src/adapters/github/commit-status.ts
var _e = "edgegate", Y = 140;
function Z(e) {
  return {
    async set(n, s) {
      let r = await $(e.env), o = r === void 0 ? void 0 : K(r);
      if (r === void 0 || o === void 0)
        return { status: "skipped", reason: "this workflow run names no commit that a check could stand on" };
      let { token: t } = e;
      if (t === void 0 || t === "")
        return { status: "skipped", reason: "there is no token", fix: "Set GITHUB_TOKEN to the workflow's token." };
      let a = Array.from(s.replaceAll(/\s+/g, " ").trim());
      try {
        return await (await k(r.apiUrl, t, e.patience)).rest.repos.createCommitStatus({
          owner: r.owner,
          repo: r.name,
          sha: o,
          state: n,
          context: _e,
          target_url: r.pageUrl,
          description: a.length <= Y ? a.join("") : `${a.slice(0, Y - 1).join("")}…`
        }), { status: "set" };
      } catch (u) {
        return W(u, t, { what: "commit statuses", fromFork: ve(r) });
      }
    }
  };
}
function ve({ event: e }) {
  return e.of === "pull-request" && e.fromFork === !0;
}

// src/adapters/github/conversation.ts
var Pe = { measurement: "measure", judgement: "judge and report" }, Q = ["none", "read", "triage", "write", "maintain", "admin"];
function X(e) {
  let { owner: n, repo: s, token: r, patience: o = _ } = e, t = { owner: n, repo: s }, a = async (u, d) => {
    try {
      return await d(await k(e.apiUrl, r, o));
    } catch (i) {
      let f = (i instanceof Error ? i.message : String(i)).replaceAll(r, "***");
      throw h.githubRefused(u, f.replaceAll(/\s+/g, " ").slice(0, 200), i);
    }
  };
  return {
    roleOf: (u) => a(`say what ${u} may do`, async (d) => {
      let { data: i } = await d.rest.repos.getCollaboratorPermissionLevel({ ...t, username: u });
      return Q.find((l) => l === i.role_name) ?? Q.find((l) => l === i.permission) ?? "none";
    }),
    pull: (u) => a(`show pull request ${u}`, async (d) => {
      let { data: i } = await d.rest.pulls.get({ ...t, pull_number: u });
      return { headSha: i.head.sha, author: i.user.login };
    }),
    react: (u, d) => a("take a reaction", async (i) => {
      await i.rest.reactions.createForIssueComment({
        ...t,
        comment_id: u,
        content: d
      });
    }),
    reply: (u, d) => a("take a comment", async (i) => {
      await i.rest.issues.createComment({ ...t, issue_number: u, body: d });
    }),
    runAgain: (u, d) => a("run a job again", async (i) => {
      let { data: f } = await i.rest.actions.listWorkflowRunsForRepo({
        ...t,
        head_sha: u,
        event: "pull_request",
        per_page: 100
      });
      for (let l of f.workflow_runs.toSorted((c, g) => g.id - c.id)) {
        let g = (await i.paginate(i.rest.actions.listJobsForWorkflowRun, {
          ...t,
          run_id: l.id,
          filter: "latest",
          per_page: 100
        })).find(({ name: b }) => b.endsWith(` / ${Pe[d]}`));
        if (g !== void 0)
          return g.status !== "completed" ? "running" : (await i.rest.actions.reRunJobForWorkflowRun({ ...t, job_id: g.id }), "started");
      }
      return "no-run";
    })
  };
}

// src/adapters/github/data-branch.ts
import { setTimeout as ze } from "node:timers/promises";
var te = "edgegate-decisions", re = "edgegate-history", Ee = 8, $e = 8 * 1024 * 1024;
function j(e) {
  let { owner: n, repo: s, name: r, token: o, patience: t = _ } = e, a = { owner: n, repo: s }, u = () => k(e.apiUrl, o, t), d = async (i, f) => {
    try {
      return await f();
    } catch (l) {
      let c = (l instanceof Error ? l.message : String(l)).replaceAll(o, "***");
      throw h.branchRefused(r, i, c.replaceAll(/\s+/g, " ").slice(0, 200), l);
    }
  };
  return {
    files: () => d("read", async () => {
      let i = await u();
      return ee(i, a, await S(i, a, r));
    }),
    update: (i, f) => d("written", async () => {
      let l = await u();
      for (let c = 1; ; c += 1) {
        let g = await S(l, a, r), b = await f(ee(l, a, g));
        if (b.size === 0) return "unchanged";
        if (await xe(l, a, { name: r, head: g, texts: b, message: i })) return "written";
        if (c >= Ee) throw new Error(`other jobs were faster ${c} times`);
        await ze(c * t.secondMs);
      }
    })
  };
}
async function S(e, n, s) {
  let { git: r } = e.rest;
  try {
    let { data: o } = await r.getRef({ ...n, ref: `heads/${s}` }), { data: t } = await r.getCommit({ ...n, commit_sha: o.object.sha }), { data: a } = await r.getTree({ ...n, tree_sha: t.tree.sha, recursive: "1" });
    if (a.truncated) throw new Error("it holds more files than GitHub lists at once");
    let u = a.tree.flatMap(({ type: d, path: i, sha: f }) => d === "blob" ? [[i, f]] : []);
    return { commit: o.object.sha, tree: t.tree.sha, blobs: new Map(u) };
  } catch (o) {
    if (x(o) === 404 || x(o) === 409) return;
    throw o;
  }
}
function ee(e, n, s) {
  return {
    paths: [...s?.blobs.keys() ?? []].sort(),
    async read(r) {
      let o = s?.blobs.get(r);
      if (o === void 0) return;
      let { data: t } = await e.rest.git.getBlob({ ...n, file_sha: o });
      if ((t.size ?? 0) > $e) throw new Error(`${r} has ${t.size} bytes`);
      return Buffer.from(t.content, t.encoding === "base64" ? "base64" : "utf8").toString("utf8");
    }
  };
}
async function xe(e, n, s) {
  let { git: r } = e.rest, { name: o, head: t, texts: a, message: u } = s, d = { mode: "100644", type: "blob" }, { data: i } = await r.createTree({
    ...n,
    ...t === void 0 ? {} : { base_tree: t.tree },
    tree: [...a].map(
      ([c, g]) => g === void 0 ? { ...d, path: c, sha: null } : { ...d, path: c, content: g }
    )
  }), { data: f } = await r.createCommit({
    ...n,
    message: u,
    tree: i.sha,
    parents: t === void 0 ? [] : [t.commit]
  }), l = { retries: 0 };
  try {
    return t === void 0 ? await r.createRef({ ...n, ref: `refs/heads/${o}`, sha: f.sha, request: l }) : await r.updateRef({ ...n, ref: `heads/${o}`, sha: f.sha, force: !1, request: l }), !0;
  } catch (c) {
    if (x(c) === 422 && Ae(c)) return !1;
    if ((x(c) ?? 500) >= 500)
      return (await S(e, n, o))?.commit === f.sha;
    throw c;
  }
}
function Ae(e) {
  return e instanceof Error && /fast[- ]forward|already exists/i.test(e.message);
}
var Ce = m({ status: y() });
function x(e) {
  let n = Ce.safeParse(e);
  return n.success ? n.data.status : void 0;
}

// src/entrypoints/wire-stage.ts
function pt(e, n, s, r) {
  let o = O();
  return {
    run: () => $(e),
    check: Z({ env: e, token: r }),
    progress: B({ write: (t) => Se.stdout.write(t), clock: A, annotate: !0 }),
    parents: (t) => q(o, n, t, s)
  };
}
function gt(e, n) {
  let s = ne(e, n);
  return s && {
    conversation: X(s),
    decisions: j({ ...s, name: te })
  };
}
function ht(e, n) {
  let s = ne(e, n);
  return s && j({ ...s, name: re });
}
function ne(e, n) {
  let [s, r] = e.GITHUB_REPOSITORY?.split("/") ?? [];
  if (!(s === void 0 || r === void 0 || n === void 0))
    return { apiUrl: e.GITHUB_API_URL ?? "https://api.github.com", owner: s, repo: r, token: n };
}
var yt = () => A.instant();
function wt(e, n) {
  return F({ env: e, prefix: n });
}

export {
  oe as a,
  _ as b,
  k as c,
  W as d,
  $ as e,
  te as f,
  re as g,
  j as h,
  pt as i,
  gt as j,
  ht as k,
  yt as l,
  wt as m
};
