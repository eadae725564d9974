/** What happens on Ctrl-C? The first ends the work in good order, the second at once. */
import { exitCodes } from "../errors/exit-codes.ts";

/** The part of a process that signals come from. */
export type SignalSource = {
  on(signal: "SIGINT" | "SIGTERM", listener: () => void): unknown;
  off(signal: "SIGINT" | "SIGTERM", listener: () => void): unknown;
  exit(code: number): unknown;
};

/** A signal that fires on the first interrupt; `release` gives the process its default handling back. */
export function interruptible(
  source: SignalSource,
  say: (text: string) => void,
): { readonly signal: AbortSignal; readonly release: () => void } {
  const controller = new AbortController();
  const interrupt = (): void => {
    if (controller.signal.aborted) {
      source.exit(exitCodes.interrupted);
      return;
    }
    say("Interrupted: ending the work in good order. Once more ends it at once.\n");
    controller.abort();
  };
  source.on("SIGINT", interrupt);
  source.on("SIGTERM", interrupt);
  return {
    signal: controller.signal,
    release: () => {
      source.off("SIGINT", interrupt);
      source.off("SIGTERM", interrupt);
    },
  };
}
