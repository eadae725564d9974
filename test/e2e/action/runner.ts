/** What runs the workflow? act, as GitHub's runner would, on this computer and without a network of its own. */
import { cp, mkdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { inject } from "vitest";
import { makeBundles } from "../../../scripts/bundles.ts";
import { workflowTools } from "../../../scripts/workflow-tools.ts";
import { makeOnce } from "../../../src/adapters/cache/make-once.ts";
import { quietProgress } from "../../fakes/progress.ts";
import { processes } from "../../requirements.ts";
import { type Caller, fullName, owner, type Push, put } from "./caller.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));

/**
 * The action as act can run it: act does not know `$/`, GitHub's word for "this repository at this commit", so that one
 * reference is spelled out. Everything else is the action itself, with bundles made of the sources as they are.
 */
export async function installAction(folder: string): Promise<void> {
  const actionYml = await readFile(join(root, "action.yml"), "utf8");
  await put(join(folder, "action.yml"), forAct(actionYml));
  for (const name of callables) {
    const callable = await readFile(join(root, ".github/workflows", name), "utf8");
    await put(join(folder, ".github/workflows", name), callable.replaceAll("uses: $/stage\n", ours));
  }
  await cp(join(root, "stage"), join(folder, "stage"), { recursive: true });
  await cp(join(root, "src/litert"), join(folder, "src/litert"), {
    recursive: true,
    filter: (path) => !path.endsWith("__pycache__"),
  });
  await cp(join(root, "benchmark-apps"), join(folder, "benchmark-apps"), { recursive: true });
  await cp(join(root, "package.json"), join(folder, "package.json"));
  await cp(await bundles(), join(folder, "dist"), { recursive: true });
}

/** The folder of this run that has them. */
async function bundles(): Promise<string> {
  const folder = join(inject("sharedFolder"), "dist");
  await makeOnce(folder, async (draft) => {
    for (const [path, text] of await makeBundles()) await put(join(draft, path), text);
  });
  return folder;
}

const callables = ["edgegate.yml", "fork.yml"];
const ours = `uses: ${owner}/edgegate/stage@v1\n`;

/** Throws unless there is exactly the one reference to spell out. */
export function forAct(actionYml: string): string {
  const parts = actionYml.split("uses: $/stage\n");
  if (parts.length !== 2 || actionYml.split("$/").length !== 2) throw new Error("action.yml needs one `uses: $/stage`");
  return parts.join(ours);
}

export type RunOutcome = {
  readonly exitCode: number | undefined;
  readonly log: string;
  /** Outputs of the edgegate step, as the runner took them. */
  readonly outputs: ReadonlyMap<string, string>;
};

type World = {
  readonly caller: Caller;
  readonly action: string;
  readonly apiUrl: string;
  readonly token: string;
  readonly scratch: string;
  readonly cacheFolder: string;
  /** More environment of the runner. */
  readonly env?: Readonly<Record<string, string>>;
};

/** Runs the caller's workflow for a push to its pull request. `scratch` is for act's own files. */
export async function runWorkflow(
  order: World & { readonly push: Push; readonly number: number; readonly fork?: string },
): Promise<RunOutcome> {
  const { push } = order;
  const side = (ref: string, sha: string, full_name = fullName) => ({ ref, sha, repo: { full_name } });
  return runEvent({
    ...order,
    workflow: "edgegate.yml",
    event: "pull_request",
    payload: {
      action: "synchronize",
      number: order.number,
      pull_request: {
        number: order.number,
        head: side("change", push.headSha, order.fork),
        base: side("main", push.baseSha),
      },
    },
  });
}

/** Runs one of the caller's workflows for an event. `repository` of its payload is added to. */
export async function runEvent(
  order: World & {
    /** Its file's name. */
    readonly workflow: string;
    readonly event: string;
    readonly payload: Readonly<Record<string, unknown>> & { readonly repository?: object };
  },
): Promise<RunOutcome> {
  const { caller, scratch, payload } = order;
  const [ownerName = "", name = ""] = fullName.split("/");
  const repository = { full_name: fullName, name, owner: { login: ownerName }, ...payload.repository };
  await put(join(scratch, "event.json"), JSON.stringify({ ...payload, repository }));
  const workflows = await Promise.all(
    ["workflows/edgegate.yml", ...callables.map((name) => `.github/workflows/${name}`)].map((path) =>
      readFile(join(root, path), "utf8"),
    ),
  );
  const stubs = await makeStubs(scratch, workflows.join("\n"));
  const { act } = await workflowTools(quietProgress);
  const [command, ...before] = act;
  const local = [`${owner}/edgegate@v1=${order.action}`, ...stubs].flatMap((one) => ["--local-repository", one]);
  const env = {
    GITHUB_API_URL: order.apiUrl,
    EDGEGATE_CACHE: order.cacheFolder,
    EDGEGATE_PYTHON: process.env["EDGEGATE_PYTHON"] ?? "",
    ...order.env,
    PATH: `${dirname(process.execPath)}:${process.env["PATH"] ?? ""}`,
  };
  const { exitCode, stdout, stderr } = await processes.run(
    command,
    [
      ...before,
      order.event,
      "--workflows",
      `.github/workflows/${order.workflow}`,
      "--eventpath",
      join(scratch, "event.json"),
      ...["ubuntu-24.04", "ubuntu-24.04-arm"].flatMap((runner) => ["--platform", `${runner}=-self-hosted`]),
      "--action-offline-mode",
      "--pull=false",
      "--secret",
      `GITHUB_TOKEN=${order.token}`,
      ...Object.entries(env).flatMap(([name, value]) => ["--env", `${name}=${value}`]),
      ...local,
    ],
    {
      cwd: caller.folder,
      env: { XDG_CACHE_HOME: join(scratch, "cache"), XDG_CONFIG_HOME: join(scratch, "config"), PATH: env.PATH },
      timeoutMs: 600_000,
    },
  );
  const log = stdout + stderr;
  return { exitCode, log, outputs: outputsIn(log) };
}

/** Actions of others, which can't be had here, as actions that do nothing, or just what ours needs: they are not ours to test. */
async function makeStubs(scratch: string, workflow: string): Promise<readonly string[]> {
  const found = workflow.matchAll(
    /uses: (actions\/(?:cache|upload-artifact)|google-github-actions\/auth)(\/\w+)?(@\S+)/g,
  );
  const used = [...found].map(([, name = "", part = "", version = ""]) => ({ name: name + version, part }));
  await Promise.all(
    used.map(async ({ name, part }) => {
      const folder = join(stubFolder(scratch, name), part);
      await mkdir(folder, { recursive: true });
      const inputs = ["path", "key", "restore-keys", "name", "workload_identity_provider", "service_account"]
        .map((input) => `  ${input}: { description: x }\n`)
        .join("");
      const step = `    - run: ${name.startsWith("google") ? proveToGoogle : "'true'"}\n      shell: bash\n`;
      await put(
        join(folder, "action.yml"),
        `name: stub\ndescription: stub\ninputs:\n${inputs}runs:\n  using: composite\n  steps:\n${step}`,
      );
    }),
  );
  return [...new Set(used.map(({ name }) => `${name}=${stubFolder(scratch, name)}`))];
}

/** Leaves credentials for the steps that follow, where there are any to leave, and wants to know who vouches for whom. */
const proveToGoogle = `|
        test -n "\${{ inputs.workload_identity_provider }}" && test -n "\${{ inputs.service_account }}"
        echo "GOOGLE_APPLICATION_CREDENTIALS=$LAB_CREDENTIALS" >> "$GITHUB_ENV"`;

function stubFolder(scratch: string, name: string): string {
  return join(scratch, "stubs", name.replaceAll(/\W/g, "-"));
}

function outputsIn(log: string): ReadonlyMap<string, string> {
  return new Map(
    [...log.matchAll(/::set-output:: ([\w-]+)=(.*)$/gm)].map(([, name = "", value = ""]) => [name, value.trim()]),
  );
}
