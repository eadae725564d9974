/** The real converter over a folder of its own, with its processes counted. */
import { createHash } from "node:crypto";
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { liteRt } from "../../../src/adapters/litert/lite-rt.ts";
import { folderStore } from "../../../src/adapters/store/folder.ts";
import type { FileRef } from "../../../src/documents/file-ref.ts";
import type { LiteRt, Processes } from "../../../src/ports.ts";
import { processes, python } from "../../requirements.ts";

export type Bench = {
  readonly root: string;
  readonly litert: LiteRt;
  /** Verbs of the Python half that were started, and names of other programs. */
  readonly started: string[];
  /** Writes a file below the output folder. */
  file(name: string, content: Uint8Array | string): Promise<FileRef>;
};

/** `instead` may answer for a verb in the place of its process. */
export async function aBench(
  instead: (verb: string) => Partial<Awaited<ReturnType<Processes["run"]>>> | undefined = () => undefined,
): Promise<Bench> {
  const root = await mkdtemp(join(tmpdir(), "edgegate-litert-"));
  const started: string[] = [];
  const counting: Processes = {
    ...processes,
    run(command, args, options) {
      const verb = args[1] === "edgegate_litert" ? (args[2] ?? "") : command;
      started.push(verb);
      const answer = instead(verb);
      if (answer === undefined) return processes.run(command, args, options);
      return Promise.resolve({
        exitCode: undefined,
        signal: undefined,
        stdout: "",
        stderr: "",
        timedOut: false,
        ...answer,
      });
    },
  };
  const store = folderStore(join(root, "store"));
  return {
    root,
    started,
    litert: liteRt({ processes: counting, python, store, root, repository: root }),
    async file(name, content) {
      await writeFile(join(root, name), content);
      const bytes = typeof content === "string" ? Buffer.from(content) : content;
      return { path: name, sha256: createHash("sha256").update(bytes).digest("hex"), sizeBytes: bytes.length };
    },
  };
}

/** What an order of conversion is where a test says nothing else. */
export function converting(source: FileRef): Parameters<LiteRt["convert"]>[0] {
  return {
    source,
    kind: "tflite",
    variants: undefined,
    calibration: undefined,
    into: "variants",
    signal: undefined,
    onDone: () => undefined,
  };
}
