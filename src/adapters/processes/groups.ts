/** Which process groups run now, and how do they end? None outlives this process, unless it is killed itself. */
import process from "node:process";

/** Time to end by itself between SIGTERM and SIGKILL. */
const graceMs = 2000;

/** The groups that run now. */
export class ProcessGroups {
  readonly #leaders = new Set<number>();
  #watchesExit = false;

  /** A process that leads a group of its own has started. */
  add(leader: number): void {
    this.#leaders.add(leader);
    if (this.#watchesExit) return;
    this.#watchesExit = true;
    process.once("exit", () => {
      for (const pid of this.#leaders) send(pid, "SIGKILL");
    });
  }

  /** The leader is gone: whatever it started and left behind goes too. */
  remove(leader: number): void {
    send(leader, "SIGKILL");
    this.#leaders.delete(leader);
  }

  /** Asks the whole group to end, and makes it end when it does not. */
  stop(leader: number): void {
    send(leader, "SIGTERM");
    setTimeout(() => {
      if (this.#leaders.has(leader)) send(leader, "SIGKILL");
    }, graceMs).unref();
  }
}

function send(leader: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-leader, signal);
  } catch {
    // No such group any more: what was wanted.
  }
}
