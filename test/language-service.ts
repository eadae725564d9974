/** What would GitHub's own editor say of a workflow or an action? Its language service, offline, over a folder of files. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { LogLevel, registerLogger, setLogLevel, validate } from "@actions/languageservice";
import { TextDocument } from "vscode-languageserver-textdocument";
import { parse } from "yaml";
import { z } from "zod";

const Metadata = z.object({
  name: z.string(),
  description: z.string(),
  inputs: z.record(z.string(), z.object({ description: z.string(), required: z.boolean().default(false) })),
});

/** The service catches its own faults and only logs them: a file that it failed on would look clean. */
const faults: string[] = [];
const quiet = (): void => undefined;
registerLogger({ error: (said) => faults.push(said), warn: quiet, info: quiet, log: quiet });
setLogLevel(LogLevel.Error);

/**
 * `path:line: message` for everything it has to say of the file at `path` under `root`; an action is an action by its name,
 * a workflow by its folder. `ours` says in which folder the files of a repository lie: what is called there is read and
 * held against the call. Of others' actions the service is told nothing, so it looks at no inputs of theirs. It keeps what it
 * parsed by address: a file that has changed needs another folder.
 */
export async function languageService(
  root: string,
  path: string,
  ours: Readonly<Record<string, string>>,
): Promise<readonly string[]> {
  const text = await readFile(join(root, path), "utf8");
  const document = TextDocument.create(pathToFileURL(join(root, path)).href, "yaml", 1, text);
  const before = faults.length;
  const diagnostics = await validate(document, {
    fileProvider: {
      async getFileContent(reference) {
        const there = "repository" in reference ? ours[`${reference.owner}/${reference.repository}`] : root;
        if (there === undefined) throw new Error(`${reference.path} is in another repository`);
        return { name: reference.path, content: await readFile(join(there, reference.path), "utf8") };
      },
    },
    actionsMetadataProvider: {
      async fetchActionMetadata({ owner, name, path: below }) {
        const there = ours[`${owner}/${name}`];
        if (there === undefined) return { name, description: "" };
        return Metadata.parse(parse(await readFile(join(there, below ?? "", "action.yml"), "utf8")));
      },
    },
  });
  return [
    ...diagnostics.map(({ range, message }) => {
      const said = typeof message === "string" ? message : message.value;
      return `${path}:${range.start.line + 1}: ${said}`;
    }),
    ...faults.slice(before).map((said) => `${path}: ${said}`),
  ];
}
