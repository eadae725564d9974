/** Which workflow files does a repository need? The templates that come with edgegate, filled in. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { failures } from "../../errors/catalogue.ts";
import { toolRoot } from "../tool-root.ts";

/** The gate in one job: for those who want no callable workflow. */
const notByDefault = "edgegate.yml";

/** Each template's text by the path that its first line gives. */
export async function workflowFiles(order: {
  readonly farm: string;
  readonly defaultBranch: string;
  /** `owner/edgegate@ref`. Absent: the template's own words stay. */
  readonly uses: string | undefined;
}): Promise<ReadonlyMap<string, string>> {
  const folder = join(toolRoot(), "workflows");
  const names = (await readdir(folder)).filter((name) => name.endsWith(".yml") && name !== notByDefault).toSorted();
  const files = new Map<string, string>();
  for (const name of names) {
    const text = await readFile(join(folder, name), "utf8");
    const path = /^# Copy to (\.github\/workflows\/[\w-]+\.yml)\b/.exec(text)?.[1];
    if (path === undefined) throw failures.internal(`the template ${name} does not say where it belongs`);
    files.set(path, filled(text, order));
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
