/** Is everything there that a repository needs on GitHub? Reads the clone, and with a token asks GitHub; changes nothing. */
import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { type CallerNeeds, ownerFix, readCaller, type CallerWorkflow } from "../../config/caller-workflow.ts";
import { parseSettings } from "../../config/parse-settings.ts";
import { printProblem } from "../../config/problem.ts";
import { type GateName, usualGate } from "../../documents/gate-name.ts";
import type { Settings } from "../../documents/settings.ts";
import { plural } from "../../render/format/quantity.ts";
import type { CommandContext } from "../cli/commands.ts";
import {
  cloneOf,
  environmentRule,
  nameOfRepository,
  requiredChecks,
  runnerVersion,
  type Clone,
} from "../wire-clone.ts";
import type { DoctorCheck } from "./answer.ts";

const folder = ".github/workflows";

/** In the order in which they are to be mended. */
export async function examineGithub(configFile: string, context: CommandContext): Promise<readonly DoctorCheck[]> {
  const { cwd, env, signal } = context;
  const clone = await cloneOf(cwd, signal);
  const config = await configCheck(clone.root, configFile);
  const files = config.settings === undefined ? [] : await modelFiles(clone, config.settings);
  const callers = await callersIn(clone.root, {
    ...(config.settings === undefined ? {} : { pullRequests: config.settings.pullRequests }),
    usesLfs: await clone.usesLfs(files),
    defaultBranch: await clone.defaultBranch(),
  });
  const server = await serverOf(clone, env);
  return [
    config.check,
    ...workflowChecks(callers),
    ...serverChecks(server, callers),
    ...sharedChecks(callers),
    ...(await ruleChecks(clone, server, { gates: gatesOf(callers), context })),
    ...(await environmentChecks(clone, server, { callers, context })),
    ...(config.settings === undefined ? [] : [await lfsCheck(clone, files)]),
    await shallowCheck(clone, env),
    ...(await runnerChecks(env, signal)),
  ];
}

async function configCheck(
  root: string,
  configFile: string,
): Promise<{ readonly check: DoctorCheck; readonly settings?: Settings }> {
  const name = "config";
  const text = await readFile(join(root, configFile), "utf8").catch(() => undefined);
  if (text === undefined)
    return { check: { name, status: "missing", found: `there is no ${configFile}`, fix: "edgegate init" } };
  const reading = parseSettings(text, configFile);
  if (reading.status === "invalid") {
    const found = `${configFile} has ${plural(reading.problems.length, "problem")}`;
    return { check: { name, status: "missing", found, fix: reading.problems.map(printProblem).join("\n") } };
  }
  const { settings } = reading;
  return {
    check: { name, status: "ok", found: `${configFile} names ${plural(settings.models.length, "model")}` },
    settings,
  };
}

async function callersIn(root: string, needs: CallerNeeds): Promise<readonly CallerWorkflow[]> {
  const names = await readdir(join(root, folder)).catch(() => []);
  const read = names
    .filter((name) => /\.ya?ml$/.test(name))
    .toSorted()
    .map(async (name) => readCaller(`${folder}/${name}`, await readFile(join(root, folder, name), "utf8"), needs));
  return (await Promise.all(read)).flatMap((one) => (one === undefined ? [] : [one]));
}

function workflowChecks(callers: readonly CallerWorkflow[]): readonly DoctorCheck[] {
  const name = "workflow";
  const judging = callers.filter(({ judges }) => judges).map(({ path }) => path);
  const none: DoctorCheck = {
    name,
    status: "missing",
    found: "no workflow judges pull requests",
    fix: "edgegate init",
  };
  const lacks = callers.flatMap(({ path, lacks }) =>
    lacks.map(({ what, fix, sometimes }): DoctorCheck => ({
      name: path,
      status: sometimes === true ? "unknown" : "missing",
      found: what,
      fix,
    })),
  );
  return [
    judging.length === 0 ? none : { name, status: "ok", found: `${judging.join(", ")} judges pull requests` },
    ...ownerChecks(callers),
    ...callers.flatMap((one) => followChecks(one, callers)),
    ...callers.flatMap((one) => farmChecks(one, callers)),
    ...lacks,
  ];
}

/** The same cause in each of them, and one command that mends all. */
function ownerChecks(callers: readonly CallerWorkflow[]): readonly DoctorCheck[] {
  const paths = callers.filter(({ unowned }) => unowned).map(({ path }) => path);
  if (paths.length === 0) return [];
  const found = `${plural(paths.length, "workflow")} can't start: they use edgegate of OWNER, which is nobody`;
  return [{ name: "owner", status: "missing", found, fix: ownerFix(paths) }];
}

/** That may be meant, as phones cost; nothing else would tell of a slip. An expression's value can't be read here. */
function farmChecks(
  { path, follows, farms }: CallerWorkflow,
  callers: readonly CallerWorkflow[],
): readonly DoctorCheck[] {
  const judging = callers.filter(({ judges }) => judges);
  const theirs = judging.flatMap((one) => one.farms);
  const other = farms.filter((farm) => !theirs.includes(farm));
  if (follows === undefined || theirs.length === 0 || other.length === 0) return [];
  if ([...theirs, ...other].some((farm) => farm.includes("${{"))) return [];
  const found = `pull requests of forks are measured with the farm ${other.join(", ")}, and others, by ${judging.map((one) => one.path).join(", ")}, with ${theirs.join(", ")}: the same limits are held against unlike numbers`;
  return [{ name: path, status: "unknown", found, fix: `If that is not meant:\nwith:\n  farm: ${theirs[0] ?? ""}` }];
}

/** GitHub starts what follows a workflow by that one's name, and says nothing where there is none of it. */
function followChecks({ path, follows }: CallerWorkflow, callers: readonly CallerWorkflow[]): readonly DoctorCheck[] {
  const names = callers.filter(({ judges }) => judges).map(({ name }) => name);
  if (follows === undefined || names.length === 0 || names.some((name) => follows.includes(name))) return [];
  const found = `it follows ${follows.join(", ") || "no workflow"}, and the one that judges pull requests is named ${names.join(", ")}`;
  const fix = `on:\n  workflow_run:\n    workflows: [${names.map((name) => JSON.stringify(name)).join(", ")}]\n    types: [completed]`;
  return [{ name: path, status: "missing", found, fix }];
}

/** Whose checks there are, each once; the usual one's where nothing judges yet. */
function gatesOf(callers: readonly CallerWorkflow[]): readonly GateName[] {
  const gates = [...new Set(callers.flatMap((one) => one.gates))].toSorted();
  return gates.length === 0 ? [usualGate] : gates;
}

/** Of two gates that share a check and a comment, the one that ends last would be all that is seen. */
function sharedChecks(callers: readonly CallerWorkflow[]): readonly DoctorCheck[] {
  const all = callers.flatMap(({ path, gates }) => gates.map((gate) => ({ path, gate })));
  return gatesOf(callers).flatMap((gate) => {
    const paths = all.filter((one) => one.gate === gate).map(({ path }) => path);
    if (paths.length < 2) return [];
    const found = `${[...new Set(paths)].join(", ")}: ${paths.length} jobs judge as "${gate}", and the check and the comment are the last one's`;
    return [{ name: "gates", status: "missing", found, fix: `with:\n  name: ${gate.slice(0, 28)}-2` }];
  });
}

type Server = { readonly host: string; readonly apiUrl: string; readonly isEnterpriseServer: boolean };

async function serverOf(clone: Clone, env: CommandContext["env"]): Promise<Server> {
  const origin = await clone.origin();
  const named = env["GITHUB_SERVER_URL"] ?? origin ?? "https://github.com";
  const host = /^(?:[a-z+]+:\/\/)?(?:[^@/]+@)?([^/:]+)/i.exec(named)?.[1]?.toLowerCase() ?? "github.com";
  const isCloud = host === "github.com" || host.endsWith(".ghe.com");
  const usual =
    host === "github.com" ? "https://api.github.com" : isCloud ? `https://api.${host}` : `https://${host}/api/v3`;
  return { host, apiUrl: env["GITHUB_API_URL"] ?? usual, isEnterpriseServer: !isCloud && /[/@:]/.test(named) };
}

/** What Enterprise Server lacks of github.com, by its own pages: `$/`, and the artifacts of today. */
function serverChecks(
  { host, isEnterpriseServer }: Server,
  callers: readonly CallerWorkflow[],
): readonly DoctorCheck[] {
  if (!isEnterpriseServer) return [];
  const name = "server";
  const lacking = callers.filter(({ inJobs, bySelfReference }) => inJobs || bySelfReference).map(({ path }) => path);
  if (lacking.length === 0)
    return [{ name, status: "ok", found: `${host} is no github.com, and one job does all with what it has` }];
  return [
    {
      name,
      status: "missing",
      found: `GitHub Enterprise Server (${host}) knows no \`$/\`, and has no artifacts that jobs could hand documents on with`,
      fix: `In place of ${lacking.join(", ")}, put edgegate's workflows/edgegate.yml, which does all in one job, and there:\n${stageStep}`,
    },
  ];
}

/** The step behind the action, which refers to nothing beside it. It has no defaults. */
const stageStep = `- uses: OWNER/edgegate/stage@v1
  with:
    stage: gate
    name: edgegate
    config: edgegate.yml
    farm: host
    out: edgegate-out
    publish: github
    token: \${{ github.token }}`;

async function ruleChecks(
  clone: Clone,
  { apiUrl, host }: Server,
  { gates, context }: { readonly gates: readonly GateName[]; readonly context: CommandContext },
): Promise<readonly DoctorCheck[]> {
  const name = "required check";
  const { env, signal } = context;
  const repository = env["GITHUB_REPOSITORY"] ?? (await nameOfRepository(clone.root, signal));
  const [owner, repo] = repository.split("/");
  const branch = await clone.defaultBranch();
  const fixOf = (wanted: readonly GateName[]): string =>
    `https://${host}/${repository}/settings/branches: for ${branch}, require the status ${wanted.length === 1 ? "check" : "checks"} ${wanted.map((gate) => `"${gate}"`).join(", ")}.`;
  const token = env["GITHUB_TOKEN"] ?? env["GH_TOKEN"] ?? "";
  if (owner === undefined || repo === undefined)
    return [{ name, status: "unknown", found: "the clone has no origin on GitHub, so nobody can be asked" }];
  if (token === "")
    return [
      {
        name,
        status: "unknown",
        found: "GitHub was not asked: there is no token",
        fix: 'GITHUB_TOKEN="$(gh auth token)" edgegate doctor github',
      },
    ];
  const rule = await requiredChecks({ apiUrl, owner, repo, branch, token });
  if (rule.status === "unreadable") {
    const found = `the rules of ${branch} can't be read with this token: ${rule.reason}`;
    return [{ name, status: "unknown", found, fix: fixOf(gates) }];
  }
  return gates.map((gate): DoctorCheck => {
    if (rule.required.includes(gate)) return { name, status: "ok", found: `"${gate}" is required on ${branch}` };
    const found = `"${gate}" is not required on ${branch}: a red one stops nobody`;
    return { name, status: "missing", found, fix: fixOf([gate]) };
  });
}

/** Whether those who are to approve phones for forks are there. Without a token that is asked of nobody, which the check of the rules says. */
async function environmentChecks(
  clone: Clone,
  { apiUrl, host }: Server,
  { callers, context }: { readonly callers: readonly CallerWorkflow[]; readonly context: CommandContext },
): Promise<readonly DoctorCheck[]> {
  const { env, signal } = context;
  const repository = env["GITHUB_REPOSITORY"] ?? (await nameOfRepository(clone.root, signal));
  const [owner, repo] = repository.split("/");
  const token = env["GITHUB_TOKEN"] ?? env["GH_TOKEN"] ?? "";
  if (owner === undefined || repo === undefined || token === "") return [];
  const name = "environment";
  const fixOf = (one: string) =>
    `https://${host}/${repository}/settings/environments: give ${one} required reviewers, who approve phones for forks.`;
  const names = [...new Set(callers.flatMap(({ environments }) => environments))];
  return Promise.all(
    names.map(async (environment): Promise<DoctorCheck> => {
      const rule = await environmentRule({ apiUrl, owner, repo, token, environment });
      const fix = fixOf(environment);
      if (rule.status === "unreadable")
        return { name, status: "unknown", found: `${environment} can't be read with this token: ${rule.reason}`, fix };
      if (rule.asksReviewers) return { name, status: "ok", found: `${environment} has required reviewers` };
      return { name, status: "missing", found: `${environment} has no required reviewers, so no phone is paid`, fix };
    }),
  );
}

/** Files of models and their data, as git lists them. */
async function modelFiles(clone: Clone, { models }: Settings): Promise<readonly string[]> {
  const paths = models.flatMap(({ source, evaluation, calibration }) =>
    [source, evaluation?.data, calibration?.data].filter((path) => path !== undefined),
  );
  return (await clone.files()).filter((file) => paths.some((path) => file === path || file.startsWith(`${path}/`)));
}

async function lfsCheck(clone: Clone, files: readonly string[]): Promise<DoctorCheck> {
  const name = "Git LFS";
  const pointers = await clone.lfsPointers(files);
  if (pointers.length === 0) return { name, status: "ok", found: "every model and data file here is the file itself" };
  const found = `only pointers are here: ${pointers.slice(0, 5).join(", ")}${pointers.length > 5 ? ` and ${pointers.length - 5} more` : ""}`;
  const pull = "git lfs pull";
  if (await clone.hasLfs()) return { name, status: "missing", found, fix: pull };
  return {
    name,
    status: "missing",
    found: `${found}; git-lfs is not installed`,
    fix: `Install git-lfs, then: git lfs install && ${pull}`,
  };
}

async function shallowCheck(clone: Clone, env: CommandContext["env"]): Promise<DoctorCheck> {
  const name = "history";
  if (!(await clone.isShallow())) return { name, status: "ok", found: "the clone has all commits" };
  // In a workflow two commits are what is needed, and what lacks is fetched.
  if (env["GITHUB_ACTIONS"] === "true") return { name, status: "ok", found: "the clone is shallow, as in workflows" };
  const found = "the clone is shallow: a merge base may not be in it";
  return { name, status: "missing", found, fix: "git fetch --unshallow" };
}

/** The first that knows `$/`; Node 24, which the action runs on, came before. */
const oldestRunner = [2, 336, 0] as const;

async function runnerChecks(env: CommandContext["env"], signal: AbortSignal): Promise<readonly DoctorCheck[]> {
  if (env["GITHUB_ACTIONS"] !== "true") return [];
  const name = "runner";
  if (env["RUNNER_ENVIRONMENT"] === "github-hosted")
    return [{ name, status: "ok", found: "GitHub's own, always new enough" }];
  const workspace = env["RUNNER_WORKSPACE"];
  if (workspace === undefined) return [{ name, status: "unknown", found: "it does not say where it is installed" }];
  const version = await runnerVersion(join(workspace, "..", ".."), signal);
  if (version === undefined)
    return [
      { name, status: "unknown", found: "it is not where runners install themselves, or does not say its version" },
    ];
  const text = version.join(".");
  const differs = oldestRunner.findIndex((part, index) => part !== version[index]);
  if (differs === -1 || (version[differs] ?? 0) > (oldestRunner[differs] ?? 0))
    return [{ name, status: "ok", found: `it is ${text}` }];
  const found = `it is ${text}, and ${oldestRunner.join(".")} is the first that knows \`$/\`, with which the action names its own parts`;
  return [{ name, status: "missing", found, fix: "Update the runner: https://github.com/actions/runner/releases" }];
}
