/** Does anything here reach for the real network? While it is on, every connection that does not stay on this computer fails, loudly. */
import { Socket } from "node:net";

export interface LoopbackOnly {
  /** Hosts that were tried. */
  readonly refused: readonly string[];
  stop(): void;
}

export function loopbackOnly(): LoopbackOnly {
  const refused: string[] = [];
  const real: unknown = Reflect.get(Socket.prototype, "connect");
  if (typeof real !== "function") throw new TypeError("sockets connect in another way now");
  const really = real;
  function connect(this: Socket, ...given: unknown[]): unknown {
    const host = hostOf(given);
    if (host === undefined || /^(127\.\d+\.\d+\.\d+|::1|localhost)$/.test(host))
      return Reflect.apply(really, this, given);
    refused.push(host);
    throw new Error(`a connection to ${host} was about to leave this computer`);
  }
  Object.assign(Socket.prototype, { connect });
  return {
    refused,
    stop: () => {
      Object.assign(Socket.prototype, { connect: real });
    },
  };
}

/** Undefined: no host is named (a path, or this computer by default). */
function hostOf(given: readonly unknown[]): string | undefined {
  // Node itself passes what it has read of the arguments as a list.
  const [first, second] = given.flat();
  if (typeof first === "object" && first !== null && "host" in first && typeof first.host === "string")
    return first.host;
  return typeof first === "number" && typeof second === "string" ? second : undefined;
}
