/** How is git asked? One runner: fixed locale and no prompts, answers as text or bytes, and its own words on failure. */
import type { ProcessResult, Processes } from "../../ports.ts";

/** Runs git in one folder. Rejects only when git itself can't be started or the run is interrupted. */
export class Git {
  readonly #processes: Processes;
  readonly #folder: string;
  readonly #signal: AbortSignal | undefined;

  constructor(processes: Processes, folder: string, signal: AbortSignal | undefined) {
    this.#processes = processes;
    this.#folder = folder;
    this.#signal = signal;
  }

  /** `more`: what only this process has in its environment. */
  run(
    args: readonly string[],
    stdin?: string | Uint8Array,
    more: Readonly<Record<string, string>> = {},
  ): Promise<ProcessResult> {
    const options = this.#options(stdin);
    return this.#processes.run("git", args, { ...options, env: { ...options.env, ...more } });
  }

  /** Stdout without its last newline, or undefined when git exits with anything but 0. */
  async ask(args: readonly string[], stdin?: string): Promise<string | undefined> {
    const result = await this.run(args, stdin);
    return result.exitCode === 0 ? result.stdout.replace(/\n$/, "") : undefined;
  }

  /** Stdout as bytes, or undefined when git exits with anything but 0. */
  async bytes(args: readonly string[], stdin?: Uint8Array): Promise<Uint8Array | undefined> {
    const result = await this.#processes.runForBytes("git", args, this.#options(stdin));
    return result.exitCode === 0 ? result.bytes : undefined;
  }

  #options(stdin: string | Uint8Array | undefined) {
    return {
      cwd: this.#folder,
      env: { LC_ALL: "C", GIT_TERMINAL_PROMPT: "0", GIT_OPTIONAL_LOCKS: "0" },
      ...(stdin === undefined ? {} : { stdin }),
      ...(this.#signal === undefined ? {} : { signal: this.#signal }),
    };
  }
}
