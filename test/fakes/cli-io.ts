/** A process that only remembers: what the command line printed, asked for, and was told. */
import type { CommandContext, CommandResult, Commands } from "../../src/entrypoints/cli/commands.ts";
import type { CliIo } from "../../src/entrypoints/cli/io.ts";
import type { CaseKey } from "../../src/documents/case-key.ts";

export type FakeIo = CliIo & {
  readonly out: () => string;
  readonly err: () => string;
  /** Verbs in the order of their calls, with their options. */
  readonly calls: readonly { readonly verb: string; readonly options: unknown; readonly context: CommandContext }[];
};

export function fakeIo(
  order: {
    readonly env?: CliIo["env"];
    readonly files?: Readonly<Record<string, string>>;
    readonly cases?: readonly CaseKey[];
    readonly result?: () => Promise<CommandResult>;
    readonly signal?: AbortSignal;
    readonly isTTY?: boolean;
    readonly nodeVersion?: string;
  } = {},
): FakeIo {
  const written = { out: "", err: "" };
  const calls: { verb: string; options: unknown; context: CommandContext }[] = [];
  const result = order.result ?? (async () => ({ exitCode: 0, terminal: "done", json: { done: true } }) as const);
  const verb =
    (name: string) =>
    (options: unknown, context: CommandContext): Promise<CommandResult> => {
      calls.push({ verb: name, options, context });
      return result();
    };
  const commands: Commands = {
    init: verb("init"),
    gate: verb("gate"),
    prepare: verb("prepare"),
    build: verb("build"),
    run: verb("run"),
    conclude: verb("conclude"),
    judge: verb("judge"),
    cancel: verb("cancel"),
    doctor: verb("doctor"),
    explain: verb("explain"),
    cases: async () => order.cases ?? [],
  };
  return {
    stdout: { write: (text) => (written.out += text), isTTY: order.isTTY },
    stderr: { write: (text) => (written.err += text), isTTY: order.isTTY },
    env: order.env ?? {},
    cwd: "/repo",
    version: "1.2.3",
    nodeVersion: order.nodeVersion ?? "v24.0.0",
    signal: order.signal ?? new AbortController().signal,
    loadCommands: async () => commands,
    openProgress: async () => ({
      start: () => ({ update: () => undefined, finish: () => undefined }),
      note: () => undefined,
      warn: () => undefined,
      close: () => undefined,
    }),
    readText: async (path) => order.files?.[path],
    out: () => written.out,
    err: () => written.err,
    calls,
  };
}
