/**
 * Which attacks is edgegate proof against? By name: the test that plays each, and its defence with what the source would
 * be without it. mutants.test.ts takes every defence away in turn, and the attack must then succeed.
 */

export type Attack = {
  readonly name: string;
  /** The test: its file below test/, and what its full name holds. */
  readonly test: readonly [file: string, title: string];
  /** The defence: its file below src/, a text that stands there once, and what stands in its place without the defence. */
  readonly mutant: readonly [file: string, text: string, instead: string];
  /** More of the same file that belongs to the defence. */
  readonly also?: readonly (readonly [text: string, instead: string])[];
};

const files = "hostile/fork-files.test.ts";
const zip = "adapters/github/strangers-zip.ts";
const run = "adapters/github/fork-run.ts";
const artifact = "adapters/github/strangers-artifact.ts";
const theirs = "adapters/github/fork-run.test.ts";
const measuring = "hostile/measuring.test.ts";
const pull = "adapters/github/fork-pull.ts";

export const attacks: readonly Attack[] = [
  // What a fork's run leaves.
  ...["a path that climbs out", "an absolute path"].map((name): Attack => ({
    name,
    test: [files, `is refused with ${name}`],
    // Where a name's file goes, said by us; and the zip library's own look at names, which sees bytes only then.
    mutant: [zip, "const place = placeOf(name);", "const place: string | undefined = name;"],
    also: [
      ["strictFileNames: true", "decodeStrings: false"],
      ["const name = entry.fileName;", "const name = String(entry.fileName);"],
    ],
  })),
  {
    name: "a path with backslashes",
    test: [files, "a path with backslashes"],
    mutant: [zip, "strictFileNames: true", "strictFileNames: false"],
  },
  {
    name: "a git hook among the models",
    test: [files, "is refused with a hook"],
    mutant: [zip, "const place = placeOf(name);", "const place: string | undefined = name;"],
  },
  {
    name: "forged accuracy",
    test: [files, "is refused with forged scores"],
    mutant: [zip, "const place = placeOf(name);", "const place: string | undefined = name;"],
  },
  {
    name: "a forged baseline",
    test: [files, "a baseline of the fork's own"],
    mutant: ["stages/adopt.ts", 'side === "candidate" && ', ""],
  },
  {
    name: "a model's name that is a hidden folder",
    test: [files, "a model whose name begins with a dot"],
    mutant: ["stages/adopt.ts", "sound && ModelName.safeParse(model).success", "sound"],
  },
  {
    name: "the same file twice in a zip",
    test: [files, "is refused with the same file twice"],
    mutant: [zip, "if (seen.has(folded))", "if (seen.has(folded) && false)"],
  },
  {
    name: "two files that are one on a disk that ignores case",
    test: [files, "two names that are one on a disk"],
    mutant: [zip, "name.toLowerCase()", "name"],
  },
  {
    name: "a symbolic link in a zip",
    test: [files, "a symbolic link"],
    mutant: [zip, "=== symbolicLink", "=== -1"],
  },
  {
    name: "a file larger than is taken, also in 64 bits",
    test: [files, "a size that only 64 bits hold"],
    mutant: [zip, "entry.uncompressedSize > limits.fileBytes", "false"],
  },
  {
    name: "files that overlap in a zip, or are too large together",
    test: [files, "two names for the same bytes"],
    mutant: [zip, "totalBytes > limits.totalBytes", "false"],
  },
  {
    name: "more files than are taken",
    test: [files, "is refused with too many files"],
    mutant: [zip, "opened.entryCount > limits.files", "false"],
  },
  {
    name: "a bomb that claims to be small",
    test: [files, "a bomb that claims to be small"],
    mutant: [zip, "validateEntrySizes: true", "validateEntrySizes: false"],
  },
  {
    name: "an artifact too large to be fetched",
    test: [files, "is larger than is taken, before it"],
    mutant: [artifact, "artifact.size_in_bytes > limits.zipBytes", "false"],
  },
  {
    name: "an artifact larger than it says",
    test: [files, "is larger than GitHub says"],
    mutant: [artifact, "zip.length > limits.zipBytes", "false"],
  },
  {
    name: "bytes that are not those given",
    test: [files, "has other bytes than were given"],
    mutant: [artifact, "&& artifact.digest !== digest", "&& false"],
  },
  {
    name: "a forged sha: another commit's artifact",
    test: [files, "belongs to another commit"],
    mutant: [artifact, "|| artifact.workflow_run.head_sha !== of.headSha", ""],
  },
  {
    name: "duplicate artifacts of one name",
    test: [files, "is refused when there are two of its name"],
    mutant: [run, "if (others.length > 0) throw refuse", "if (false) throw refuse"],
  },
  // Which pull request it is about.
  {
    name: "a forged sha: a commit that is no pull request's head",
    test: [theirs, "there is only another commit"],
    mutant: [pull, "head.sha === headSha &&", ""],
  },
  {
    name: "a forged number: another fork's pull request",
    test: [theirs, "the same commit in their other fork"],
    mutant: [pull, "sameName(head.repo?.full_name, headRepository) &&", ""],
  },
  {
    name: "a green check of another branch's config",
    test: [theirs, "calls the check after the branch"],
    mutant: ["adapters/github/commit-status.ts", "pull.baseBranch === pull.defaultBranch ? gate", "true ? gate"],
  },
  {
    name: "a green check for a pull request that was closed meanwhile",
    test: [theirs, "where the pull request is no longer open"],
    mutant: ["adapters/github/commit-status.ts", '"reason" in named && state === "success"', "false"],
  },
  {
    name: "a run of before the pull request was opened",
    test: [theirs, "was opened since the run began"],
    mutant: [pull, " || Date.parse(pull.created_at) > began", ""],
  },
  {
    name: "a run of another branch",
    test: [theirs, "is of another branch at the same commit"],
    mutant: [pull, "pull.head.ref !== headBranch || ", ""],
  },
  {
    name: "a pull request that goes into another branch after its run",
    test: [theirs, "goes into another branch since"],
    mutant: [pull, '["base_ref_changed"', '["-"'],
  },
  {
    name: "a run that slept while its branch held other commits",
    test: [theirs, "has held other commits since"],
    mutant: [pull, '["head_ref_force_pushed"', '["-"'],
  },
  {
    name: "one commit as the head of two pull requests",
    test: [theirs, "guesses nothing where one commit"],
    mutant: [pull, "if (others.length > 0)", "if (false)"],
  },
  {
    name: "a forged merge commit",
    test: [files, "GitHub names merges another commit"],
    mutant: ["stages/fork-merge.ts", "merged !== headSha", "false"],
  },
  {
    name: "a config of the fork's own where the base has none",
    test: [files, "by a config of the fork's own where the base has none"],
    mutant: ["stages/settings.ts", "if (byStranger && base === undefined)", "if (false)"],
  },
  {
    name: "a model whose name makes it left out unsaid",
    test: ["config/mistakes.test.ts", "a model whose name JavaScript keeps for itself"],
    mutant: ["config/yaml-text.ts", 'key.value === "__proto__"', "false"],
  },
  {
    name: "phones of the fork's own choice",
    test: [files, "pins no phones where the base pins none"],
    mutant: ["stages/settings.ts", "byStranger ? undefined : ", ""],
  },
  {
    name: "the repository's own command on a stranger's file",
    test: [files, "is never given to the repository's own command"],
    mutant: ["stages/evaluate.ts", '"command" && order.fromStranger', '"command" && false'],
  },
  // What measuring takes.
  {
    name: "a model that takes the runner's memory when it is measured",
    test: [measuring, "that takes all memory"],
    mutant: ["adapters/farms/host/farm.ts", "`--memory-bytes=${memoryBytes}`,", ""],
  },
  {
    name: "a model that is slow, and says that it is alive",
    test: [measuring, "that is slow"],
    mutant: ["adapters/farms/host/farm.ts", "`--launch-ns=${launchMs * 1_000_000}`,", ""],
  },
  {
    name: "models that take the job's time together",
    test: [measuring, "takes no more time than all have together"],
    mutant: ["adapters/farms/host/farm.ts", "`--session-ns=${sessionMs * 1_000_000}`,", ""],
  },
  {
    name: "a model that takes long to be scored, and reports on the way",
    test: ["adapters/litert/python-verb.test.ts", "is ended where it may only take so long"],
    mutant: ["adapters/litert/python-verb.ts", "answerMs && setTimeout(", "false && setTimeout("],
  },
  {
    name: "a stranger's models read and measured like one's own",
    test: [measuring, "has a limit, and who reads one's own has none"],
    mutant: ["entrypoints/wire.ts", "strangers = order.strangersModels === true", "strangers = false"],
  },
  {
    name: "a fork's models taken for one's own",
    test: ["entrypoints/actions/run-stage.test.ts", "knows that models are a stranger's when it has to run"],
    mutant: ["entrypoints/actions/run-stage.ts", ", followsFork: true", ""],
  },
  // Who may spend.
  {
    name: "phones by a label of before the push",
    test: ["hostile/fork-approval.test.ts", "wait with a label of before the push"],
    mutant: [run, "|| Date.parse(set.created_at) <= Date.parse(event.endedAt)", ""],
  },
  {
    name: "phones by a label of before a push that the fork's run slept through",
    test: ["hostile/fork-approval.test.ts", "wait with a label of before the run's end"],
    mutant: [run, "Date.parse(event.endedAt)", "Date.parse(event.createdAt)"],
  },
  {
    name: "phones by a stranger's label",
    test: ["hostile/fork-approval.test.ts", "wait with a stranger's label"],
    mutant: [run, "return mayWrite(role) ?", "return (mayWrite(role) || true) ?"],
  },
  {
    name: "phones by an environment that lets in everybody",
    test: ["hostile/fork-approval.test.ts", "are not paid where it has no reviewers"],
    mutant: [
      "adapters/github/environment-reviewers.ts",
      "(rule.reviewers ?? []).length > 0) ?? false",
      "(rule.reviewers ?? []).length > 0) !== undefined",
    ],
  },
  {
    name: "phones for a model that is said not to change",
    test: ["hostile/fork-approval.test.ts", "waits for a label with another model"],
    mutant: [
      "stages/approve.ts",
      "read.settings, read.settings, progress)) === 0",
      "undefined, undefined, progress)) === 0",
    ],
  },
  {
    name: "phones for a model that only the fork's config names",
    test: ["hostile/fork-approval.test.ts", "waits for a label with another config"],
    mutant: [
      "stages/approve.ts",
      '!== (await sides.identity("candidate", configFile))',
      '!== (await sides.identity("baseline", configFile))',
    ],
  },
  {
    name: "phones for a change that is none against an older base",
    test: ["hostile/fork-approval.test.ts", "is judged by the merge that was looked at"],
    mutant: ["stages/adopt.ts", "order.unchangedIn ?? pull.mergeSha", "pull.mergeSha"],
  },
  // What is obeyed.
  {
    name: "a slash command in an edited comment",
    test: ["hostile/commands.test.ts", "that was edited, maybe by somebody else"],
    mutant: ["adapters/github/event.ts", 'action === "created" && ', ""],
  },
  {
    name: "a slash command of a bot",
    test: ["hostile/commands.test.ts", "of a bot is not heard"],
    mutant: ["adapters/github/event.ts", 'user?.type === "User"', "user !== null"],
  },
  {
    name: "a slash command of a stranger",
    test: ["hostile/commands.test.ts", "of a stranger with the role read"],
    mutant: ["stages/answer.ts", "if (!mayWrite(role))", "if (false)"],
  },
  {
    name: "a comment that takes hours to be read",
    test: ["hostile/commands.test.ts", "ends in an odd way is read at once"],
    mutant: ["domain/command.ts", "/[\\r\\n\\u2028\\u2029]/", "/\\r?\\n/"],
  },
  {
    name: "a waiver by who opened the pull request",
    test: ["hostile/commands.test.ts", "of who opened the pull request accepts"],
    mutant: ["stages/decisions.ts", "author !== who.login ||", "true ||"],
  },
  // History.
  {
    name: "history of a fork's own main",
    test: ["hostile/history.test.ts", "a fork's push to its own main"],
    mutant: ["entrypoints/actions/may-record.ts", "if (isFork)", "if (false)"],
  },
  {
    name: "history of a tag called main",
    test: ["hostile/history.test.ts", "a tag called main"],
    mutant: ["entrypoints/actions/may-record.ts", "if (ref !== `refs/heads/${defaultBranch}`)", "if (false)"],
  },
  {
    name: "a history file that fills the memory",
    test: ["hostile/history.test.ts", "would fill the memory"],
    mutant: ["adapters/github/data-branch.ts", "(size ?? 0) > largestBytes", "false"],
  },
  {
    name: "history of another device in a device's place",
    test: ["hostile/history.test.ts", "with another device's records"],
    mutant: ["documents/history.ts", "historyPath(file.device) !== historyPath(device)", "false"],
  },
  // The runner.
  {
    name: "a workflow command in a line of the log",
    test: ["hostile/runner.test.ts", "a command that stops commands > in what an output"],
    mutant: ["entrypoints/actions/step-report.ts", "core.info(guardCommand(line))", "core.info(line)"],
  },
  {
    name: "a workflow command behind a lone carriage return",
    test: ["hostile/runner.test.ts", "a command behind a lone carriage return > in what an output"],
    mutant: ["entrypoints/actions/step-report.ts", "text.split(/\\r\\n?|\\n/)", 'text.split("\\n")'],
  },
  {
    name: "a workflow command in a warning",
    test: ["hostile/runner.test.ts", "a command that sets an output > in what an output"],
    mutant: ["adapters/terminal/log-progress.ts", 'workflowData(lines.map(indented).join("\\n"))', "lines.join()"],
  },
  {
    name: "a workflow command of the old kind in progress",
    test: ["hostile/runner.test.ts", "a command of the old kind > in what an output"],
    mutant: ["adapters/terminal/task-state.ts", '.replaceAll("##[", "# #[")', ""],
  },
  {
    name: "HTML behind a block of code in the job summary",
    test: ["hostile/runner.test.ts", "the end of a block of code > in an error of a tool"],
    mutant: ["entrypoints/actions/run-stage.ts", "message.replaceAll(fence, \"'''\")", "message"],
  },
  // Secrets.
  {
    name: "a token in an error text of GitHub's",
    test: ["hostile/secrets.test.ts", "gets none of its forms into the words of who comments"],
    mutant: ["adapters/github/refusal.ts", "withoutSecret(text, token)", "text"],
  },
  {
    name: "a token in an error text of a data branch",
    test: ["hostile/secrets.test.ts", "gets none of its forms into the words of who reads a data branch"],
    mutant: ["adapters/github/data-branch.ts", "saidBy(error, token)", 'saidBy(error, "")'],
  },
  {
    name: "a token in base64",
    test: ["hostile/secrets.test.ts", "in a basic authorization"],
    mutant: ["errors/redact.ts", ", ...inBase64(secret)", ""],
  },
  {
    name: "a token in a URL",
    test: ["hostile/secrets.test.ts", "in a URL"],
    mutant: ["errors/redact.ts", "encodeURIComponent(secret), ", ""],
  },
  {
    name: "a token for another server than its own",
    test: ["hostile/private-repository.test.ts", "gets no token where its address"],
    mutant: ["adapters/git/fetch-token.ts", "`http.${server}/.extraheader`", '"http.extraheader"'],
  },
  // The comment.
  {
    name: "a comment of a stranger's that bears our marker",
    test: ["adapters/github/pull-request.test.ts", "is never a person's comment that copies the marker"],
    mutant: ["adapters/github/sticky-comment.ts", " && writtenBy(comment, self)", ""],
  },
  {
    name: "a pointer of Git LFS to more than the memory holds",
    test: ["adapters/git/repository.test.ts", "to more than is held in memory is not followed"],
    mutant: ["adapters/git/lfs.ts", "if (sizeBytes > mostBytes)", "if (false)"],
  },
  {
    name: "data that unpacks to more than the disk holds",
    test: ["hostile/models.test.ts", "that unpack to more than the disk holds"],
    mutant: ["litert/edgegate_litert/data/npz.py", "if unpacked_bytes > room:", "if False:"],
  },
  {
    name: "a mention of a team",
    test: ["hostile/comment.test.ts", "a team"],
    mutant: [
      "render/markdown/escape-markdown.ts",
      "unlinked(plainLine(text)).replace(structural",
      "plainLine(text).replace(structural",
    ],
  },
  {
    name: "a forged hidden state",
    test: ["hostile/comment.test.ts", "forges no hidden state: a newer run"],
    mutant: [
      "render/markdown/escape-markdown.ts",
      "const structural = /[\\\\`*[\\]<>|",
      "const structural = /[\\\\`*[\\]|",
    ],
  },
  {
    name: "a table's cell that ends early",
    test: ["hostile/comment.test.ts", "ends a cell or a table"],
    mutant: ["render/markdown/escape-markdown.ts", "[\\]<>|~&$", "[\\]<>~&$"],
  },
  {
    name: "a text that turns the reading direction",
    test: ["hostile/comment.test.ts", "turns the reading direction"],
    mutant: ["render/format/plain-line.ts", '.replace(/\\p{Cf}/gu, "�")', ""],
  },
  // Models.
  {
    name: "a FlatBuffer whose offsets lead out of the file",
    test: ["hostile/models.test.ts", "with offsets_lead_out is refused"],
    mutant: ["litert/edgegate_litert/model/file.py", "    _verify(content)\n", ""],
  },
  {
    name: "a table that stands in a file millions of times",
    test: ["hostile/models.test.ts", "with one_table_millions_of_times"],
    mutant: ["litert/edgegate_litert/model/file.py", "    _verify(content)\n", ""],
  },
  {
    name: "a model that takes all memory",
    test: ["hostile/models.test.ts", "with millions_of_inputs"],
    mutant: [
      "adapters/litert/python-verb.ts",
      'memoryBytes === undefined ? [] : ["--memory-bytes"',
      'true ? [] : ["--memory-bytes"',
    ],
  },
  {
    name: "a shape that no number holds",
    test: ["hostile/models.test.ts", "with more_parameters_than_numbers"],
    mutant: ["litert/edgegate_litert/model/inspect.py", "if not 0 <= parameters <= _LARGEST_WHOLE:", "if False:"],
  },
  {
    name: "buffers that overlap in a model",
    test: ["hostile/models.test.ts", "with overlapping_buffers"],
    mutant: ["litert/edgegate_litert/model/inspect.py", "if structure < 0:", "if False:"],
  },
];
