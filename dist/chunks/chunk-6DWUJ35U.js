import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  a as r
} from "./chunk-K2C3OODJ.js";

// src/errors/failure.ts
var t = class extends Error {
  name = "Failure";
  code;
  exitCode;
  /** What to do, with a line that can be copied where there is one. */
  remedy;
  constructor(n, i, c, l, s) {
    super(c, s === void 0 ? void 0 : { cause: s }), this.code = n, this.exitCode = i, this.remedy = l;
  }
};

// src/errors/catalogue.ts
var { usage: o, environment: a, bug: h, interrupted: m } = r, d = (e) => [...e.slice(0, 20).map((i) => `  ${i}`), ...e.length > 20 ? [`  and ${e.length - 20} more`] : []].join(`
`), g = `    version: 1
    models:
      my-model:
        source: path/to/model.tflite`, p = {
  aborted: () => new t(
    "aborted",
    m,
    "Interrupted.",
    "Run the same command again: finished parts are taken from the cache."
  ),
  documentUnreadable: (e, n, i) => new t(
    "document-unreadable",
    h,
    `The document ${e} can't be read: ${n}.`,
    "Run the command that writes it again. If it came from another job, check that the whole artifact was downloaded.",
    i
  ),
  documentStale: (e, n) => new t(
    "document-stale",
    o,
    `The document ${e} was made from another ${n} than the one that is there now.`,
    "Run the stages after the changed one again."
  ),
  documentMissing: (e, n) => new t(
    "document-missing",
    o,
    `There is no ${e}.`,
    `Run \`edgegate ${n}\` first, with the same --out.`
  ),
  badInputs: (e) => new t(
    "bad-inputs",
    o,
    `The action was given inputs that it can't use: ${e.join("; ")}.`,
    "Mend them in the step's `with:` block, or leave them out: every input has a default."
  ),
  noBase: (e) => new t(
    "no-base",
    o,
    e === "push" ? "This is the first push of a branch: there is nothing to compare it with." : `A run for \`${e}\` does not say what to compare with.`,
    e === "pull_request_target" ? "Use `on: pull_request`. It needs no secrets, and pull_request_target would run a stranger's change with them." : `Use \`on: pull_request\`, or say it in the step:

with:
  base: main`
  ),
  notInActions: () => new t(
    "not-in-actions",
    o,
    "This is the step of a GitHub workflow, and GITHUB_EVENT_PATH is not set.",
    "On your own computer run `edgegate gate --base main`."
  ),
  eventUnreadable: (e, n, i) => new t(
    "event-unreadable",
    a,
    `GitHub's description of this workflow run can't be trusted: ${e}: ${n}.`,
    "Run the job again. Under a local runner, give it the payload of a real event.",
    i
  ),
  internal: (e, n) => new t(
    "internal",
    h,
    `edgegate has a bug: ${e}.`,
    "Please report it with the output of the command.",
    n
  ),
  environmentBroken: (e, n, i) => new t("environment", a, e, n, i),
  notARepository: (e) => new t(
    "not-a-repository",
    o,
    `${e} is not in a git repository.`,
    "Run edgegate inside the repository that has the model; in a workflow, after actions/checkout."
  ),
  unknownRef: (e, n) => new t(
    "unknown-ref",
    o,
    `\`${e}\` is not a commit of this repository, and can't be fetched: ${n}.`,
    "Name a branch, tag or sha that exists. List branches with `git branch --all`; fetch one with `git fetch origin <branch>`."
  ),
  noMergeBase: (e, n) => new t(
    "no-merge-base",
    o,
    `The commits ${e} and ${n} have no common ancestor.`,
    "Name a base that the head grew from. `git merge-base <base> <head>` must print a commit."
  ),
  shallowClone: (e) => new t(
    "shallow-clone",
    a,
    `This clone is shallow, and the history between base and head can't be fetched: ${e}.`,
    "Give actions/checkout `fetch-depth: 0`, or run `git fetch --unshallow`."
  ),
  gitObjectMissing: (e, n) => new t(
    "git-object-missing",
    a,
    `Git lists ${e} at ${n}, but its content is not in this clone.`,
    "A partial clone may be offline: run `git fetch origin <commit>`, or clone without `--filter`."
  ),
  notAFile: (e) => new t(
    "not-a-file",
    o,
    `${e} is not a plain file.`,
    "Give the path of a file, not of a folder or a link."
  ),
  outFolderTaken: (e) => new t(
    "out-folder-taken",
    o,
    `The folder ${e} has files that edgegate did not write.`,
    "Choose another one with `--out <folder>`, or empty it."
  ),
  fileChanged: (e) => new t(
    "file-changed",
    o,
    `The file ${e} is not the one that the documents name: it is absent or its digest differs.`,
    "Run the command that writes it again; when it came from another job, download the whole artifact."
  ),
  configMissing: (e) => new t(
    "config-missing",
    o,
    `There is no ${e}, neither in the base commit nor in the change.`,
    `Add one; this is enough to begin with:

${g}`
  ),
  /** `problems` are lines that name file, place, what is wrong and what is allowed; `where` says of which commit. */
  configInvalid: (e, n = "") => new t(
    "config-invalid",
    o,
    `The config${n === "" ? "" : ` ${n}`} has ${e.length === 1 ? "a problem" : `${e.length} problems`}:
${e.map((i) => `  ${i}`).join(`
`)}`,
    "Mend what each line names. `edgegate config` shows what a config comes to; `edgegate schema` prints its JSON Schema."
  ),
  pythonMissing: (e) => new t(
    "python-missing",
    a,
    e.length === 0 ? "There is no Python on PATH; edgegate needs 3.10 to 3.13, with its venv module." : `No Python from 3.10 to 3.13 with its venv module is on PATH. Seen: ${e.join("; ")}.`,
    "Install one: `sudo apt-get install python3 python3-venv` on Debian and Ubuntu, `brew install python@3.13` on macOS, actions/setup-python in a workflow. Or name one: `EDGEGATE_PYTHON=/path/to/python3`."
  ),
  packagesUnreachable: (e, n) => new t(
    "packages-unreachable",
    a,
    `The Python packages of the ${e} set can't be downloaded: pip reaches no package index (${n}).`,
    "Check the network. Behind a proxy set HTTPS_PROXY; with a mirror set PIP_INDEX_URL; offline put the wheels in a folder and set PIP_FIND_LINKS=<folder> PIP_NO_INDEX=1."
  ),
  packagesRefused: (e, n) => new t(
    "packages-refused",
    a,
    `The Python packages of the ${e} set can't be installed: ${n}.`,
    "A wheel may be missing for this platform: the locks are for Linux (x86_64, arm64) and macOS (arm64), Python 3.10 to 3.13. A wrong hash means that the index or a proxy changed a file: try another network."
  ),
  configNotHere: (e) => new t(
    "config-missing",
    o,
    `There is no ${e} here.`,
    `Name it with --config, or add one; this is enough to begin with:

${g}`
  ),
  caseAmbiguous: (e, n) => new t(
    "case-ambiguous",
    o,
    n.length === 0 ? "The plan has no case at all." : `${e === "" ? "No word was given" : `"${e}" fits ${n.length} cases`}:
${d(n)}`,
    "Add words until one is left, for example `edgegate explain digits float32 xnnpack`."
  ),
  caseUnknown: (e, n, i) => new t(
    "case-unknown",
    o,
    `No case has the word "${e}".${i === void 0 ? "" : ` Did you mean ${i}?`}`,
    `Words of the cases: ${n.join(", ")}.`
  ),
  caseNowhere: (e, n) => new t(
    "case-unknown",
    o,
    `No case has all of "${e}".`,
    `These have all but the last that did not fit:
${d(n)}`
  )
};

export {
  t as a,
  p as b
};
