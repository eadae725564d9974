import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  a as S
} from "./chunk-GPYXYNYK.js";
import {
  e as T
} from "./chunk-ZV56ONXB.js";

// node_modules/@octokit/plugin-throttling/dist-bundle/index.js
var A = T(S(), 1), q = "0.0.0-development", R = () => Promise.resolve();
function j(e, t, i) {
  return e.retryLimiter.schedule(I, e, t, i);
}
async function I(e, t, i) {
  let { pathname: o } = new URL(i.url, "http://github.test"), c = N(i.method, o), d = !c && i.method !== "GET" && i.method !== "HEAD", m = i.method === "GET" && o.startsWith("/search/"), h = o.startsWith("/graphql"), u = ~~t.retryCount > 0 ? { priority: 0, weight: 0 } : {};
  e.clustering && (u.expiration = 1e3 * 60), (d || h) && await e.write.key(e.id).schedule(u, R), d && e.triggersNotification(o) && await e.notifications.key(e.id).schedule(u, R), m && await e.search.key(e.id).schedule(u, R);
  let g = (c ? e.auth : e.global).key(e.id).schedule(u, t, i);
  if (h) {
    let n = await g;
    if (n.data.errors != null && n.data.errors.some((l) => l.type === "RATE_LIMITED"))
      throw Object.assign(new Error("GraphQL Rate Limit Exceeded"), {
        response: n,
        data: n.data
      });
  }
  return g;
}
function N(e, t) {
  return e === "PATCH" && // https://docs.github.com/en/rest/apps/apps?apiVersion=2022-11-28#create-a-scoped-access-token
  /^\/applications\/[^/]+\/token\/scoped$/.test(t) || e === "POST" && // https://docs.github.com/en/rest/apps/oauth-applications?apiVersion=2022-11-28#reset-a-token
  (/^\/applications\/[^/]+\/token$/.test(t) || // https://docs.github.com/en/rest/apps/apps?apiVersion=2022-11-28#create-an-installation-access-token-for-an-app
  /^\/app\/installations\/[^/]+\/access_tokens$/.test(t) || // https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/authorizing-oauth-apps
  t === "/login/oauth/access_token");
}
var O = [
  "/orgs/{org}/invitations",
  "/orgs/{org}/invitations/{invitation_id}",
  "/orgs/{org}/teams/{team_slug}/discussions",
  "/orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments",
  "/repos/{owner}/{repo}/collaborators/{username}",
  "/repos/{owner}/{repo}/commits/{commit_sha}/comments",
  "/repos/{owner}/{repo}/issues",
  "/repos/{owner}/{repo}/issues/{issue_number}/comments",
  "/repos/{owner}/{repo}/issues/{issue_number}/sub_issue",
  "/repos/{owner}/{repo}/issues/{issue_number}/sub_issues/priority",
  "/repos/{owner}/{repo}/pulls",
  "/repos/{owner}/{repo}/pulls/{pull_number}/comments",
  "/repos/{owner}/{repo}/pulls/{pull_number}/comments/{comment_id}/replies",
  "/repos/{owner}/{repo}/pulls/{pull_number}/merge",
  "/repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers",
  "/repos/{owner}/{repo}/pulls/{pull_number}/reviews",
  "/repos/{owner}/{repo}/releases",
  "/teams/{team_id}/discussions",
  "/teams/{team_id}/discussions/{discussion_number}/comments"
];
function $(e) {
  let i = `^(?:${e.map(
    (o) => o.split("/").map((c) => c.startsWith("{") ? "(?:.+?)" : c).join("/")
  ).map((o) => `(?:${o})`).join("|")})[^/]*$`;
  return new RegExp(i, "i");
}
var L = $(O), v = L.test.bind(L), a = {}, D = function(e, t) {
  a.global = new e.Group({
    id: "octokit-global",
    maxConcurrent: 10,
    ...t
  }), a.auth = new e.Group({
    id: "octokit-auth",
    maxConcurrent: 1,
    ...t
  }), a.search = new e.Group({
    id: "octokit-search",
    maxConcurrent: 1,
    minTime: 2e3,
    ...t
  }), a.write = new e.Group({
    id: "octokit-write",
    maxConcurrent: 1,
    minTime: 1e3,
    ...t
  }), a.notifications = new e.Group({
    id: "octokit-notifications",
    maxConcurrent: 1,
    minTime: 3e3,
    ...t
  });
};
function x(e, t) {
  let {
    enabled: i = !0,
    Bottleneck: o = A.default,
    id: c = "no-id",
    timeout: d = 1e3 * 60 * 2,
    // Redis TTL: 2 minutes
    connection: m
  } = t.throttle || {};
  if (!i)
    return {};
  let h = { timeout: d };
  typeof m < "u" && (h.connection = m);
  let r = Object.assign(
    {
      clustering: m != null,
      triggersNotification: v,
      fallbackSecondaryRateRetryAfter: 60,
      retryAfterBaseValue: 1e3,
      id: c
    },
    t.throttle
  );
  if (typeof r.onSecondaryRateLimit != "function" || typeof r.onRateLimit != "function")
    throw new Error(`octokit/plugin-throttling error:
        You must pass the onSecondaryRateLimit and onRateLimit error handlers.
        See https://octokit.github.io/rest.js/#throttling

        const octokit = new Octokit({
          throttle: {
            onSecondaryRateLimit: (retryAfter, options) => {/* ... */},
            onRateLimit: (retryAfter, options) => {/* ... */}
          }
        })
    `);
  let u = !1, g = () => {
    if (u)
      return;
    u = !0, a.global == null && D(o, h), r.global = r.global ?? a.global, r.auth = r.auth ?? a.auth, r.search = r.search ?? a.search, r.write = r.write ?? a.write, r.notifications = r.notifications ?? a.notifications, r.retryLimiter = r.retryLimiter ?? new o();
    let n = {}, l = new o.Events(n);
    n.on("secondary-limit", r.onSecondaryRateLimit), n.on("rate-limit", r.onRateLimit), n.on(
      "error",
      (s) => e.log.warn("Error in throttling-plugin limit handler", s)
    ), r.retryLimiter.on("failed", async function(s, k) {
      let [_, y, f] = k.args, { pathname: E } = new URL(f.url, "http://github.test");
      if (!(E.startsWith("/graphql") && s.status !== 401 || s.status === 403 || s.status === 429))
        return;
      let w = ~~y.retryCount;
      y.retryCount = w, f.request.retryCount = w;
      let { wantRetry: C, retryAfter: G = 0 } = await (async function() {
        if (/\bsecondary rate\b/i.test(s.message)) {
          let p = Number(s.response.headers["retry-after"]) || _.fallbackSecondaryRateRetryAfter;
          return { wantRetry: await l.trigger(
            "secondary-limit",
            p,
            f,
            e,
            w
          ), retryAfter: p };
        }
        if (s.response.headers != null && s.response.headers["x-ratelimit-remaining"] === "0" || (s.response.data?.errors ?? []).some(
          (p) => p.type === "RATE_LIMITED"
        )) {
          let p = new Date(
            ~~s.response.headers["x-ratelimit-reset"] * 1e3
          ).getTime(), b = Math.max(
            // Add one second so we retry _after_ the reset time
            // https://docs.github.com/en/rest/overview/resources-in-the-rest-api?apiVersion=2022-11-28#exceeding-the-rate-limit
            Math.ceil((p - Date.now()) / 1e3) + 1,
            0
          );
          return { wantRetry: await l.trigger(
            "rate-limit",
            b,
            f,
            e,
            w
          ), retryAfter: b };
        }
        return {};
      })();
      if (C)
        return y.retryCount++, G * _.retryAfterBaseValue;
    });
  };
  return e.hook.wrap("request", (n, l) => (g(), j(r, n, l))), {};
}
x.VERSION = q;
x.triggersNotification = v;
export {
  x as throttling
};
