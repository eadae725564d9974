import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);

// src/errors/exit-codes.ts
var e = {
  /** Verdict pass or warn. */
  ok: 0,
  /** Verdict fail. */
  fail: 1,
  /** Wrong usage or configuration. */
  usage: 2,
  /** The environment: permissions, missing tools, no network. */
  environment: 3,
  /** Verdict inconclusive, under `on-inconclusive: fail`. */
  inconclusive: 4,
  /** A bug in edgegate. */
  bug: 70,
  /** Interrupted (128 + SIGINT). */
  interrupted: 130
};

export {
  e as a
};
