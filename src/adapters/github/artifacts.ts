/** How do documents get from one job of a workflow run to another? As its artifacts, named by what they are and the attempt. */
import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import process from "node:process";
import type { DefaultArtifactClient } from "@actions/artifact";
import { failures } from "../../errors/catalogue.ts";
import { withoutSecret } from "../../errors/redact.ts";
import type { Handover } from "../../ports.ts";
import { attemptIn, type Environment } from "./workflow-run.ts";

/** What @actions/artifact reads from its process's environment; nothing that we start inherits it. */
const needed = ["ACTIONS_RUNTIME_TOKEN", "ACTIONS_RESULTS_URL"] as const;
const retentionDays = 14;

/**
 * Artifacts of the workflow run of `env`. `prefix` keeps several gates in one run apart. Throws an `artifacts-refused`
 * failure where the server does not take or give them (GitHub Enterprise Server has no such artifacts).
 */
export function runArtifacts(order: { readonly env: Environment; readonly prefix: string }): Handover {
  const { env, prefix } = order;
  const { attempt } = attemptIn(env);
  const nameOf = (part: string): string => `${prefix}-${part}-a${attempt}`;

  return {
    async give(part, root, paths) {
      if (paths.length === 0) throw failures.internal(`nothing to give as ${part}`);
      await withClient(env, `give ${nameOf(part)}`, (client) =>
        client.uploadArtifact(
          nameOf(part),
          paths.map((path) => join(root, path)),
          root,
          { retentionDays },
        ),
      );
    },
    async take(part, into) {
      return withClient(env, `take ${prefix}-${part}`, async (client) => {
        const { artifacts } = await client.listArtifacts();
        const newest = newestOf(artifacts, `${prefix}-${part}`, attempt);
        if (newest !== undefined) await download(client, newest, into);
        return newest !== undefined;
      });
    },
    async takeAll(part, into) {
      return withClient(env, `take ${prefix}-${part}`, async (client) => {
        const { artifacts } = await client.listArtifacts();
        const numbers = new Set(artifacts.flatMap(({ name }) => numberOf(name, `${prefix}-${part}`) ?? []));
        const taken: number[] = [];
        for (const number of [...numbers].sort((a, b) => a - b)) {
          const newest = newestOf(artifacts, `${prefix}-${part}-${number}`, attempt);
          if (newest === undefined) continue;
          await download(client, newest, into(number));
          taken.push(number);
        }
        return taken;
      });
    },
  };
}

type Listed = { readonly id: number; readonly name: string; readonly digest?: string | undefined };

/** A later attempt is not ours to read: this job belongs to the one that it was started in. */
function newestOf(artifacts: readonly Listed[], name: string, attempt: number): Listed | undefined {
  return artifacts
    .flatMap((one) => {
      const of = attemptOf(one.name, name);
      return of === undefined || of > attempt ? [] : [{ ...one, of }];
    })
    .reduce<(Listed & { readonly of: number }) | undefined>(
      (best, one) => (best === undefined || one.of > best.of ? one : best),
      undefined,
    );
}

async function download(client: Client, { id, name, digest }: Listed, into: string): Promise<void> {
  await mkdir(into, { recursive: true });
  const { digestMismatch } = await client.downloadArtifact(id, {
    path: into,
    ...(digest === undefined ? {} : { expectedHash: digest }),
  });
  if (digestMismatch !== true) return;
  await rm(into, { recursive: true, force: true });
  throw failures.artifactsRefused(`take ${name}`, "its bytes are not those that were given");
}

/** The number in `NAME-N-aM`; undefined when the artifact is not called so. */
function numberOf(name: string, wanted: string): number | undefined {
  const rest = name.startsWith(`${wanted}-`) ? name.slice(wanted.length + 1) : "";
  const found = /^([1-9]\d{0,2})-a\d+$/.exec(rest)?.[1];
  return found === undefined ? undefined : Number(found);
}

/** The attempt in `NAME-aN`; undefined when the artifact is not called so. */
export function attemptOf(name: string, wanted: string): number | undefined {
  const digits = name.startsWith(`${wanted}-a`) ? name.slice(wanted.length + 2) : "";
  return /^[1-9]\d{0,5}$/.test(digits) ? Number(digits) : undefined;
}

type Client = InstanceType<typeof DefaultArtifactClient>;

async function withClient<Result>(env: Environment, what: string, use: (client: Client) => Promise<Result>) {
  const before = needed.map((name) => [name, process.env[name]] as const);
  for (const name of needed) {
    const value = env[name];
    if (value === undefined) throw failures.artifactsRefused(what, `${name} is not set in this step`);
    process.env[name] = value;
  }
  try {
    const artifact = await import("@actions/artifact");
    return await use(new artifact.DefaultArtifactClient());
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    throw failures.artifactsRefused(what, withoutSecret(said, env["ACTIONS_RUNTIME_TOKEN"] ?? ""), error);
  } finally {
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
}
