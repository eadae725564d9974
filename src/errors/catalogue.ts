/** Which failures exist, and what does each say? One entry a failure: what was seen, what to do. Long, because it is the whole list. */
import { exitCodes } from "./exit-codes.ts";
import { Failure } from "./failure.ts";

const { usage, environment, bug, interrupted } = exitCodes;

const listed = (labels: readonly string[]): string => {
  const shown = labels.slice(0, 20).map((label) => `  ${label}`);
  return [...shown, ...(labels.length > 20 ? [`  and ${labels.length - 20} more`] : [])].join("\n");
};

const smallestConfig = `    version: 1
    models:
      my-model:
        source: path/to/model.tflite`;

/** Each call makes a `Failure` to throw. `cause` is what `--debug` shows besides. */
export const failures = {
  artifactsRefused: (what: string, said: string, cause?: unknown) =>
    new Failure(
      "artifacts-refused",
      environment,
      `The workflow run's artifacts can't ${what}: ${said}`,
      "Run the job again. GitHub Enterprise Server has no artifacts of this kind: there, use the action in one job.",
      cause,
    ),
  /** The reason is the `cause`'s own words. */
  cacheUnwritable: (folder: string, cause: unknown) =>
    new Failure(
      "cache-unwritable",
      environment,
      `The cache folder ${folder} can't be written: ${cause instanceof Error ? cause.message : String(cause)}.`,
      "Name a folder that can be written, on a disk with room: EDGEGATE_CACHE=/path/to/folder",
      cause,
    ),
  aborted: () =>
    new Failure(
      "aborted",
      interrupted,
      "Interrupted.",
      "Run the same command again: finished parts are taken from the cache.",
    ),
  documentUnreadable: (path: string, why: string, cause?: unknown) =>
    new Failure(
      "document-unreadable",
      bug,
      `The document ${path} can't be read: ${why}.`,
      "Run the command that writes it again. If it came from another job, check that the whole artifact was downloaded.",
      cause,
    ),
  documentStale: (path: string, input: string) =>
    new Failure(
      "document-stale",
      usage,
      `The document ${path} was made from another ${input} than the one that is there now.`,
      "Run the stages after the changed one again.",
    ),
  documentMissing: (path: string, command: string) =>
    new Failure(
      "document-missing",
      usage,
      `There is no ${path}.`,
      `Run \`edgegate ${command}\` first, with the same --out.`,
    ),
  jobLeftNothing: (job: string, cancelled = false) =>
    new Failure(
      "job-left-nothing",
      environment,
      cancelled
        ? "This run was cancelled before it knew what to measure."
        : `The job before this one, \`${job}\`, has left nothing.`,
      cancelled
        ? "Run it again, unless a newer commit has taken its place. Where nobody cancelled it, a job ran out of time: its log says at what."
        : "Its log says why. Mend that, and run the failed jobs again.",
    ),
  branchRefused: (branch: string, what: string, said: string, cause?: unknown) =>
    new Failure(
      "branch-refused",
      environment,
      `The branch ${branch} could not be ${what}: ${said}`,
      "Give the job `contents: write` to write it, `contents: read` to read it, and let no ruleset protect this branch from the workflow's token.",
      cause,
    ),
  githubRefused: (what: string, said: string, cause?: unknown) =>
    new Failure(
      "github-refused",
      environment,
      `GitHub did not ${what}: ${said}`,
      "Give the job the permissions that its template has (workflows/commands.yml).",
      cause,
    ),
  badInputs: (problems: readonly string[]) =>
    new Failure(
      "bad-inputs",
      usage,
      `The action was given inputs that it can't use: ${problems.join("; ")}.`,
      "Mend them in the step's `with:` block, or leave them out: every input has a default.",
    ),
  forkFilesRefused: (artifact: string, reason: string, cause?: unknown) =>
    new Failure(
      "fork-files-refused",
      environment,
      `What the fork's workflow run left as ${artifact} was refused: ${reason}.`,
      "Nothing of it was used. Look at what the pull request does to workflows and models before you run it again.",
      cause,
    ),
  runFilesRefused: (artifact: string, reason: string, command: string, cause?: unknown) =>
    new Failure(
      "run-files-refused",
      environment,
      `What the workflow run left as ${artifact} was refused: ${reason}.`,
      `Nothing of it was used. Look at what the pull request does to workflows, then measure again with \`${command}\`.`,
      cause,
    ),
  forkPullUnclear: (reason: string) =>
    new Failure(
      "fork-pull-unclear",
      environment,
      `The fork's pull request can't be judged: ${reason}.`,
      "If it is open and has no conflicts, run this workflow again; after a push, the new commit's own run judges it.",
    ),
  noForkRun: () =>
    new Failure(
      "no-fork-run",
      usage,
      "This workflow was not started by the finished run of a fork's pull request.",
      "Copy workflows/fork-report.yml as it is: its `if:` keeps all other runs out.",
    ),
  noBase: (event: string) =>
    new Failure(
      "no-base",
      usage,
      event === "push"
        ? "This is the first push of a branch: there is nothing to compare it with."
        : `A run for \`${event}\` does not say what to compare with.`,
      event === "pull_request_target"
        ? "Use `on: pull_request`. It needs no secrets, and pull_request_target would run a stranger's change with them."
        : "Use `on: pull_request`, or say it in the step:\n\nwith:\n  base: main",
    ),
  notInActions: () =>
    new Failure(
      "not-in-actions",
      usage,
      "This is the step of a GitHub workflow, and GITHUB_EVENT_PATH is not set.",
      "On your own computer run `edgegate gate --base main`.",
    ),
  notRecorded: (why: string) =>
    new Failure(
      "not-recorded",
      usage,
      `History is written only after a push to the default branch: ${why}.`,
      "Use the stage `record` as workflows/main.yml does: `on: push` of the default branch, in the repository itself.",
    ),
  eventUnreadable: (what: string, why: string, cause?: unknown) =>
    new Failure(
      "event-unreadable",
      environment,
      `GitHub's description of this workflow run can't be trusted: ${what}: ${why}.`,
      "Run the job again. Under a local runner, give it the payload of a real event.",
      cause,
    ),
  internal: (what: string, cause?: unknown) =>
    new Failure(
      "internal",
      bug,
      `edgegate has a bug: ${what}.`,
      "Please report it with the output of the command.",
      cause,
    ),
  environmentBroken: (seen: string, remedy: string, cause?: unknown) =>
    new Failure("environment", environment, seen, remedy, cause),
  nodeTooOld: (version: string, oldest: number) =>
    new Failure(
      "node-too-old",
      environment,
      `Node ${version} runs edgegate, which needs Node ${oldest} or newer.`,
      "Install a newer Node, or start edgegate with the one that `npm ci` puts into its checkout: node_modules/.bin/node dist/cli.js",
    ),
  initNeedsFlags: (flags: readonly string[]) =>
    new Failure(
      "init-needs-flags",
      usage,
      `Nobody can be asked here (no terminal), and these were not given: ${flags.join(", ")}.`,
      "Give them, or take the usual answers: edgegate init --model path/to/model.tflite --farm host --platform android, or edgegate init --yes",
    ),
  initNoModel: () =>
    new Failure(
      "init-no-model",
      usage,
      "No .tflite, .keras, .h5 or SavedModel is in this repository, as far as git lists it.",
      "Name one: edgegate init --model path/to/model.tflite. A file that .gitignore names is not listed.",
    ),
  initModelMissing: (path: string) =>
    new Failure(
      "init-model-missing",
      usage,
      `There is no ${path} in this repository.`,
      "Give the model's path from the root of the repository, with forward slashes.",
    ),
  notARepository: (folder: string) =>
    new Failure(
      "not-a-repository",
      usage,
      `${folder} is not in a git repository.`,
      "Run edgegate inside the repository that has the model; in a workflow, after actions/checkout.",
    ),
  unknownRef: (name: string, why: string) =>
    new Failure(
      "unknown-ref",
      usage,
      `\`${name}\` is not a commit of this repository, and can't be fetched: ${why}.`,
      "Name a branch, tag or sha that exists. List branches with `git branch --all`; fetch one with `git fetch origin <branch>`.",
    ),
  noMergeBase: (base: string, head: string) =>
    new Failure(
      "no-merge-base",
      usage,
      `The commits ${base} and ${head} have no common ancestor.`,
      "Name a base that the head grew from. `git merge-base <base> <head>` must print a commit.",
    ),
  shallowClone: (why: string) =>
    new Failure(
      "shallow-clone",
      environment,
      `This clone is shallow, and the history between base and head can't be fetched: ${why}.`,
      "Give actions/checkout `fetch-depth: 0`, or run `git fetch --unshallow`.",
    ),
  gitObjectMissing: (path: string, commit: string) =>
    new Failure(
      "git-object-missing",
      environment,
      `Git lists ${path} at ${commit}, but its content is not in this clone.`,
      "A partial clone may be offline: run `git fetch origin <commit>`, or clone without `--filter`.",
    ),
  notAFile: (path: string) =>
    new Failure(
      "not-a-file",
      usage,
      `${path} is not a plain file.`,
      "Give the path of a file, not of a folder or a link.",
    ),
  outFolderTaken: (path: string) =>
    new Failure(
      "out-folder-taken",
      usage,
      `The folder ${path} has files that edgegate did not write.`,
      "Choose another one with `--out <folder>`, or empty it.",
    ),
  /** `when` ends the sentence "The disk was full …". */
  diskFull: (when: string, cause?: unknown) =>
    new Failure(
      "disk-full",
      environment,
      `The disk was full ${when}.`,
      "Make room and run the same command again. What can be made again is in edgegate's cache: `rm -r ~/.cache/edgegate`, or name a folder on another disk with EDGEGATE_CACHE.",
      cause,
    ),
  appTooLarge: (maxBytes: number) =>
    new Failure(
      "app-too-large",
      usage,
      `The models and inputs of this run do not fit in one Android app: it would have more than ${maxBytes} bytes.`,
      "Measure fewer variants or models in one run: `variants:` in the config.",
    ),
  fileChanged: (path: string) =>
    new Failure(
      "file-changed",
      usage,
      `The file ${path} is not the one that the documents name: it is absent or its digest differs.`,
      "Run the command that writes it again; when it came from another job, download the whole artifact.",
    ),
  configMissing: (file: string) =>
    new Failure(
      "config-missing",
      usage,
      `There is no ${file}, neither in the base commit nor in the change.`,
      `Add one; this is enough to begin with:\n\n${smallestConfig}`,
    ),
  /** `problems` are lines that name file, place, what is wrong and what is allowed; `where` says of which commit. */
  configInvalid: (problems: readonly string[], where = "") =>
    new Failure(
      "config-invalid",
      usage,
      `The config${where === "" ? "" : ` ${where}`} has ${problems.length === 1 ? "a problem" : `${problems.length} problems`}:\n${problems.map((line) => `  ${line}`).join("\n")}`,
      "Mend what each line names. `edgegate config` shows what a config comes to; `edgegate schema` prints its JSON Schema.",
    ),
  adbMissing: (program: string) =>
    new Failure(
      "adb-missing",
      environment,
      `There is no ${program} here, which the farm adb speaks to phones with.`,
      "Install it: `sudo apt-get install adb` on Debian and Ubuntu, `brew install android-platform-tools` on macOS. Or set ANDROID_HOME to an SDK that has platform-tools.",
    ),
  noPhone: (seen: readonly string[]) =>
    new Failure(
      "no-phone",
      environment,
      seen.length === 0 ? "No phone is connected." : `No phone is ready. Seen: ${seen.join("; ")}.`,
      "Connect one by cable, switch on Developer options → USB debugging, unlock it, accept this computer's key on its screen, and look at `adb devices`.",
    ),
  pythonMissing: (seen: readonly string[]) =>
    new Failure(
      "python-missing",
      environment,
      seen.length === 0
        ? "There is no Python on PATH; edgegate needs 3.10 to 3.13, with its venv module."
        : `No Python from 3.10 to 3.13 with its venv module is on PATH. Seen: ${seen.join("; ")}.`,
      "Install one: `sudo apt-get install python3 python3-venv` on Debian and Ubuntu, `brew install python@3.13` on macOS, actions/setup-python in a workflow. Or name one: `EDGEGATE_PYTHON=/path/to/python3`.",
    ),
  packagesUnreachable: (set: string, why: string) =>
    new Failure(
      "packages-unreachable",
      environment,
      `The Python packages of the ${set} set can't be downloaded: pip reaches no package index (${why}).`,
      "Check the network. Behind a proxy set HTTPS_PROXY; with a mirror set PIP_INDEX_URL; offline put the wheels in a folder and set PIP_FIND_LINKS=<folder> PIP_NO_INDEX=1.",
    ),
  packagesRefused: (set: string, why: string) =>
    new Failure(
      "packages-refused",
      environment,
      `The Python packages of the ${set} set can't be installed: ${why}.`,
      "A wheel may be missing for this platform: the locks are for Linux (x86_64, arm64) and macOS (arm64), Python 3.10 to 3.13. A wrong hash means that the index or a proxy changed a file: try another network.",
    ),
  xcodeMissing: (seen: string) =>
    new Failure(
      "xcode-missing",
      environment,
      `The iOS app can't be built here: ${seen}.`,
      "Run this on a macOS runner: edgegate's callable workflow does so by itself; in a workflow of your own, give the job that does `edgegate build`\n\n    runs-on: macos-15\n\nOn a Mac, install Xcode and start it once, then\n\n    sudo xcode-select --switch /Applications/Xcode.app && brew install xcodegen cocoapods\n\nTo go on without iPhones, leave them out of the devices.",
    ),
  requestTooLarge: (bytes: number, maxBytes: number) =>
    new Failure(
      "request-too-large",
      usage,
      `What one iPhone is asked to measure takes ${Math.ceil(bytes / 1024)} KiB; its driver can be given ${Math.floor(maxBytes / 1024)} KiB.`,
      "Measure less at once: fewer models, delegates or launches in the config (`measure:`), or fewer models in one pull request.",
    ),
  ledgerUnreadable: (name: string, cause: unknown) =>
    new Failure(
      "ledger-unreadable",
      environment,
      `The spending ledger has an entry that can't be read: ${name}.`,
      "Another version of edgegate may have written it: use the newest everywhere. What does not belong there can be deleted with `gcloud storage rm`.",
      cause,
    ),
  firebaseRefused: (said: string, status: number | undefined) =>
    new Failure(
      "firebase-refused",
      environment,
      `Firebase Test Lab can't be used: ${said}.`,
      status === 401 || status === 403
        ? "Run `edgegate doctor firebase`: it finds out which API or role is missing, and prints the command that adds it."
        : "Run `edgegate doctor firebase`. When Google's services have an outage (status.firebase.google.com), run again later.",
    ),
  firebaseUnplaced: (missing: readonly string[]) =>
    new Failure(
      "firebase-unplaced",
      usage,
      `The farm firebase needs a Google Cloud project and a bucket; ${missing.join(" and ")} ${missing.length === 1 ? "is" : "are"} not set.`,
      "Say it in the config:\n\nfirebase:\n  project: my-project\n  bucket: my-project-edgegate\n\nor in EDGEGATE_FIREBASE_PROJECT and EDGEGATE_FIREBASE_BUCKET. docs/firebase.md has the set-up step by step.",
    ),
  firebaseEndpoint: (endpoint: string) =>
    new Failure(
      "firebase-endpoint",
      usage,
      `EDGEGATE_FIREBASE_ENDPOINT is ${JSON.stringify(endpoint)}, which is not an address of this computer.`,
      "It is for an emulator: EDGEGATE_FIREBASE_ENDPOINT=http://127.0.0.1:<port>. Leave it away to use Firebase Test Lab.",
    ),
  configNotHere: (file: string) =>
    new Failure(
      "config-missing",
      usage,
      `There is no ${file} here.`,
      `Name it with --config, or add one; this is enough to begin with:\n\n${smallestConfig}`,
    ),
  caseAmbiguous: (words: string, labels: readonly string[]) =>
    new Failure(
      "case-ambiguous",
      usage,
      labels.length === 0
        ? "The plan has no case at all."
        : `${words === "" ? "No word was given" : `"${words}" fits ${labels.length} cases`}:\n${listed(labels)}`,
      "Add words until one is left, for example `edgegate explain digits float32 xnnpack`.",
    ),
  caseUnknown: (word: string, known: readonly string[], suggestion: string | undefined) =>
    new Failure(
      "case-unknown",
      usage,
      `No case has the word "${word}".${suggestion === undefined ? "" : ` Did you mean ${suggestion}?`}`,
      `Words of the cases: ${known.join(", ")}.`,
    ),
  caseNowhere: (words: string, labels: readonly string[]) =>
    new Failure(
      "case-unknown",
      usage,
      `No case has all of "${words}".`,
      `These have all but the last that did not fit:\n${listed(labels)}`,
    ),
} satisfies Record<string, (...args: never[]) => Failure>;
