import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  a as h
} from "./chunk-K2C3OODJ.js";

// src/errors/failure.ts
var t = class extends Error {
  name = "Failure";
  code;
  exitCode;
  /** What to do, with a line that can be copied where there is one. */
  remedy;
  constructor(n, a, s, c, r) {
    super(s, r === void 0 ? void 0 : { cause: r }), this.code = n, this.exitCode = a, this.remedy = c;
  }
};

// src/errors/catalogue.ts
var { usage: o, environment: i, bug: d, interrupted: u } = h, l = (e) => [...e.slice(0, 20).map((a) => `  ${a}`), ...e.length > 20 ? [`  and ${e.length - 20} more`] : []].join(`
`), g = `    version: 1
    models:
      my-model:
        source: path/to/model.tflite`, p = {
  artifactsRefused: (e, n, a) => new t(
    "artifacts-refused",
    i,
    `The workflow run's artifacts can't ${e}: ${n}`,
    "Run the job again. GitHub Enterprise Server has no artifacts of this kind: there, use the action in one job.",
    a
  ),
  /** The reason is the `cause`'s own words. */
  cacheUnwritable: (e, n) => new t(
    "cache-unwritable",
    i,
    `The cache folder ${e} can't be written: ${n instanceof Error ? n.message : String(n)}.`,
    "Name a folder that can be written, on a disk with room: EDGEGATE_CACHE=/path/to/folder",
    n
  ),
  aborted: () => new t(
    "aborted",
    u,
    "Interrupted.",
    "Run the same command again: finished parts are taken from the cache."
  ),
  documentUnreadable: (e, n, a) => new t(
    "document-unreadable",
    d,
    `The document ${e} can't be read: ${n}.`,
    "Run the command that writes it again. If it came from another job, check that the whole artifact was downloaded.",
    a
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
  jobLeftNothing: (e, n = !1) => new t(
    "job-left-nothing",
    i,
    n ? "This run was cancelled before it knew what to measure." : `The job before this one, \`${e}\`, has left nothing.`,
    n ? "Run it again, unless a newer commit has taken its place. Where nobody cancelled it, a job ran out of time: its log says at what." : "Its log says why. Mend that, and run the failed jobs again."
  ),
  branchRefused: (e, n, a, s) => new t(
    "branch-refused",
    i,
    `The branch ${e} could not be ${n}: ${a}`,
    "Give the job `contents: write` to write it, `contents: read` to read it, and let no ruleset protect this branch from the workflow's token.",
    s
  ),
  githubRefused: (e, n, a) => new t(
    "github-refused",
    i,
    `GitHub did not ${e}: ${n}`,
    "Give the job the permissions that its template has (workflows/commands.yml).",
    a
  ),
  badInputs: (e) => new t(
    "bad-inputs",
    o,
    `The action was given inputs that it can't use: ${e.join("; ")}.`,
    "Mend them in the step's `with:` block, or leave them out: every input has a default."
  ),
  forkFilesRefused: (e, n, a) => new t(
    "fork-files-refused",
    i,
    `What the fork's workflow run left as ${e} was refused: ${n}.`,
    "Nothing of it was used. Look at what the pull request does to workflows and models before you run it again.",
    a
  ),
  runFilesRefused: (e, n, a, s) => new t(
    "run-files-refused",
    i,
    `What the workflow run left as ${e} was refused: ${n}.`,
    `Nothing of it was used. Look at what the pull request does to workflows, then measure again with \`${a}\`.`,
    s
  ),
  forkPullUnclear: (e) => new t(
    "fork-pull-unclear",
    i,
    `The fork's pull request can't be judged: ${e}.`,
    "If it is open and has no conflicts, run this workflow again; after a push, the new commit's own run judges it."
  ),
  noForkRun: () => new t(
    "no-fork-run",
    o,
    "This workflow was not started by the finished run of a fork's pull request.",
    "Copy workflows/fork-report.yml as it is: its `if:` keeps all other runs out."
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
  notRecorded: (e) => new t(
    "not-recorded",
    o,
    `History is written only after a push to the default branch: ${e}.`,
    "Use the stage `record` as workflows/main.yml does: `on: push` of the default branch, in the repository itself."
  ),
  eventUnreadable: (e, n, a) => new t(
    "event-unreadable",
    i,
    `GitHub's description of this workflow run can't be trusted: ${e}: ${n}.`,
    "Run the job again. Under a local runner, give it the payload of a real event.",
    a
  ),
  internal: (e, n) => new t(
    "internal",
    d,
    `edgegate has a bug: ${e}.`,
    "Please report it with the output of the command.",
    n
  ),
  environmentBroken: (e, n, a) => new t("environment", i, e, n, a),
  nodeTooOld: (e, n) => new t(
    "node-too-old",
    i,
    `Node ${e} runs edgegate, which needs Node ${n} or newer.`,
    "Install a newer Node, or start edgegate with the one that `npm ci` puts into its checkout: node_modules/.bin/node dist/cli.js"
  ),
  initNeedsFlags: (e) => new t(
    "init-needs-flags",
    o,
    `Nobody can be asked here (no terminal), and these were not given: ${e.join(", ")}.`,
    "Give them, or take the usual answers: edgegate init --model path/to/model.tflite --farm host --platform android, or edgegate init --yes"
  ),
  initNoModel: () => new t(
    "init-no-model",
    o,
    "No .tflite, .keras, .h5 or SavedModel is in this repository, as far as git lists it.",
    "Name one: edgegate init --model path/to/model.tflite. A file that .gitignore names is not listed."
  ),
  initModelMissing: (e) => new t(
    "init-model-missing",
    o,
    `There is no ${e} in this repository.`,
    "Give the model's path from the root of the repository, with forward slashes."
  ),
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
    i,
    `This clone is shallow, and the history between base and head can't be fetched: ${e}.`,
    "Give actions/checkout `fetch-depth: 0`, or run `git fetch --unshallow`."
  ),
  gitObjectMissing: (e, n) => new t(
    "git-object-missing",
    i,
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
  /** `when` ends the sentence "The disk was full …". */
  diskFull: (e, n) => new t(
    "disk-full",
    i,
    `The disk was full ${e}.`,
    "Make room and run the same command again. What can be made again is in edgegate's cache: `rm -r ~/.cache/edgegate`, or name a folder on another disk with EDGEGATE_CACHE.",
    n
  ),
  appTooLarge: (e) => new t(
    "app-too-large",
    o,
    `The models and inputs of this run do not fit in one Android app: it would have more than ${e} bytes.`,
    "Measure fewer variants or models in one run: `variants:` in the config."
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
${e.map((a) => `  ${a}`).join(`
`)}`,
    "Mend what each line names. `edgegate config` shows what a config comes to; `edgegate schema` prints its JSON Schema."
  ),
  adbMissing: (e) => new t(
    "adb-missing",
    i,
    `There is no ${e} here, which the farm adb speaks to phones with.`,
    "Install it: `sudo apt-get install adb` on Debian and Ubuntu, `brew install android-platform-tools` on macOS. Or set ANDROID_HOME to an SDK that has platform-tools."
  ),
  noPhone: (e) => new t(
    "no-phone",
    i,
    e.length === 0 ? "No phone is connected." : `No phone is ready. Seen: ${e.join("; ")}.`,
    "Connect one by cable, switch on Developer options → USB debugging, unlock it, accept this computer's key on its screen, and look at `adb devices`."
  ),
  pythonMissing: (e) => new t(
    "python-missing",
    i,
    e.length === 0 ? "There is no Python on PATH; edgegate needs 3.10 to 3.13, with its venv module." : `No Python from 3.10 to 3.13 with its venv module is on PATH. Seen: ${e.join("; ")}.`,
    "Install one: `sudo apt-get install python3 python3-venv` on Debian and Ubuntu, `brew install python@3.13` on macOS, actions/setup-python in a workflow. Or name one: `EDGEGATE_PYTHON=/path/to/python3`."
  ),
  packagesUnreachable: (e, n) => new t(
    "packages-unreachable",
    i,
    `The Python packages of the ${e} set can't be downloaded: pip reaches no package index (${n}).`,
    "Check the network. Behind a proxy set HTTPS_PROXY; with a mirror set PIP_INDEX_URL; offline put the wheels in a folder and set PIP_FIND_LINKS=<folder> PIP_NO_INDEX=1."
  ),
  packagesRefused: (e, n) => new t(
    "packages-refused",
    i,
    `The Python packages of the ${e} set can't be installed: ${n}.`,
    "A wheel may be missing for this platform: the locks are for Linux (x86_64, arm64) and macOS (arm64), Python 3.10 to 3.13. A wrong hash means that the index or a proxy changed a file: try another network."
  ),
  xcodeMissing: (e) => new t(
    "xcode-missing",
    i,
    `The iOS app can't be built here: ${e}.`,
    `Run this on a macOS runner: edgegate's callable workflow does so by itself; in a workflow of your own, give the job that does \`edgegate build\`

    runs-on: macos-15

On a Mac, install Xcode and start it once, then

    sudo xcode-select --switch /Applications/Xcode.app && brew install xcodegen cocoapods

To go on without iPhones, leave them out of the devices.`
  ),
  requestTooLarge: (e, n) => new t(
    "request-too-large",
    o,
    `What one iPhone is asked to measure takes ${Math.ceil(e / 1024)} KiB; its driver can be given ${Math.floor(n / 1024)} KiB.`,
    "Measure less at once: fewer models, delegates or launches in the config (`measure:`), or fewer models in one pull request."
  ),
  ledgerUnreadable: (e, n) => new t(
    "ledger-unreadable",
    i,
    `The spending ledger has an entry that can't be read: ${e}.`,
    "Another version of edgegate may have written it: use the newest everywhere. What does not belong there can be deleted with `gcloud storage rm`.",
    n
  ),
  firebaseRefused: (e, n) => new t(
    "firebase-refused",
    i,
    `Firebase Test Lab can't be used: ${e}.`,
    n === 401 || n === 403 ? "Run `edgegate doctor firebase`: it finds out which API or role is missing, and prints the command that adds it." : "Run `edgegate doctor firebase`. When Google's services have an outage (status.firebase.google.com), run again later."
  ),
  firebaseUnplaced: (e) => new t(
    "firebase-unplaced",
    o,
    `The farm firebase needs a Google Cloud project and a bucket; ${e.join(" and ")} ${e.length === 1 ? "is" : "are"} not set.`,
    `Say it in the config:

firebase:
  project: my-project
  bucket: my-project-edgegate

or in EDGEGATE_FIREBASE_PROJECT and EDGEGATE_FIREBASE_BUCKET. docs/firebase.md has the set-up step by step.`
  ),
  firebaseEndpoint: (e) => new t(
    "firebase-endpoint",
    o,
    `EDGEGATE_FIREBASE_ENDPOINT is ${JSON.stringify(e)}, which is not an address of this computer.`,
    "It is for an emulator: EDGEGATE_FIREBASE_ENDPOINT=http://127.0.0.1:<port>. Leave it away to use Firebase Test Lab."
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
${l(n)}`,
    "Add words until one is left, for example `edgegate explain digits float32 xnnpack`."
  ),
  caseUnknown: (e, n, a) => new t(
    "case-unknown",
    o,
    `No case has the word "${e}".${a === void 0 ? "" : ` Did you mean ${a}?`}`,
    `Words of the cases: ${n.join(", ")}.`
  ),
  caseNowhere: (e, n) => new t(
    "case-unknown",
    o,
    `No case has all of "${e}".`,
    `These have all but the last that did not fit:
${l(n)}`
  )
};

export {
  t as a,
  p as b
};
