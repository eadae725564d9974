/** Which workflow files does a repository need? The templates that come with edgegate, filled in. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { failures } from "../../errors/catalogue.ts";
import { toolRoot } from "../tool-root.ts";

/** The gate in one job is for those who want no callable workflow. */
const inOneJob = "edgegate.yml";
/** The same workflow with other triggers: where pull requests may wait, and where none does. */
const whenReady = "pull-request-when-ready.yml";
const always = "pull-request.yml";

/** Each template's text by the path that its first line gives. */
export async function workflowFiles(order: {
  readonly farm: string;
  readonly defaultBranch: string;
  /** Whether some pull requests are not judged at once. */
  readonly mayWait: boolean;
  /** `owner/edgegate@ref`. Absent: the template's own words stay. */
  readonly uses: string | undefined;
}): Promise<ReadonlyMap<string, string>> {
  const folder = join(toolRoot(), "workflows");
  const others = new Set([inOneJob, order.mayWait ? always : whenReady]);
  const names = (await readdir(folder)).filter((name) => name.endsWith(".yml") && !others.has(name)).toSorted();
  const files = new Map<string, string>();
  for (const name of names) {
    const text = await readFile(join(folder, name), "utf8");
    const path = /^# Copy to (\.github\/workflows\/[\w-]+\.yml)\b/.exec(text)?.[1];
    if (path === undefined) throw failures.internal(`the template ${name} does not say where it belongs`);
    // Its head tells who copies it by hand what to do.
    const body = text.replace(/^(?:#.*\n)+/, `# Written by \`edgegate init\`, from workflows/${name} of edgegate.\n`);
    files.set(path, filled(body, order));
  }
  return files;
}

function filled(text: string, order: Parameters<typeof workflowFiles>[0]): string {
  const [repository, ref] = order.uses?.split("@") ?? [];
  const named =
    repository === undefined || ref === undefined
      ? text
      : text.replaceAll(
          /OWNER\/edgegate(\/\S*)?@v1/g,
          (_, path: string | undefined) => `${repository}${path ?? ""}@${ref}`,
        );
  return named
    .replaceAll(/^( +farm:) host$/gm, (_, key: string) => `${key} ${order.farm}`)
    .replaceAll(/^( +branches:) \[main\]$/gm, (_, key: string) => `${key} [${JSON.stringify(order.defaultBranch)}]`);
}
