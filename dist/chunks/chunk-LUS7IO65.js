import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  a as o
} from "./chunk-YPXNED45.js";
import {
  a as d
} from "./chunk-GPYXYNYK.js";
import {
  e as y
} from "./chunk-ZV56ONXB.js";

// node_modules/@octokit/plugin-retry/dist-bundle/index.js
var q = y(d(), 1);
var f = "0.0.0-development";
function h(s) {
  return s.request !== void 0;
}
async function i(s, n, r, t) {
  if (!h(r) || !r?.request.request)
    throw r;
  if (r.status >= 400 && !s.doNotRetry.includes(r.status)) {
    let e = t.request.retries != null ? t.request.retries : s.retries, u = Math.pow((t.request.retryCount || 0) + 1, 2);
    throw n.retry.retryRequest(r, e, u);
  }
  throw r;
}
async function w(s, n, r, t) {
  let e = new q.default();
  return e.on("failed", function(u, a) {
    let c = ~~u.request.request?.retries, l = ~~u.request.request?.retryAfter;
    if (t.request.retryCount = a.retryCount + 1, c > a.retryCount)
      return l * s.retryAfterBaseValue;
  }), e.schedule(
    R.bind(null, s, n, r),
    t
  );
}
async function R(s, n, r, t) {
  let e = await r(t);
  if (e.data && e.data.errors && e.data.errors.length > 0 && /Something went wrong while executing your query/.test(
    e.data.errors[0].message
  )) {
    let u = new o(e.data.errors[0].message, 500, {
      request: t,
      response: e
    });
    return i(s, n, u, t);
  }
  return e;
}
function g(s, n) {
  let r = Object.assign(
    {
      enabled: !0,
      retryAfterBaseValue: 1e3,
      doNotRetry: [400, 401, 403, 404, 410, 422, 451],
      retries: 3
    },
    n.retry
  ), t = {
    retry: {
      retryRequest: (e, u, a) => (e.request.request = Object.assign({}, e.request.request, {
        retries: u,
        retryAfter: a
      }), e)
    }
  };
  return r.enabled && (s.hook.error("request", i.bind(null, r, t)), s.hook.wrap("request", w.bind(null, r, t))), t;
}
g.VERSION = f;

export {
  f as a,
  g as b
};
