/** Everything that a stage is given, played by what asks for nothing; a test replaces what it is about. */
import type { Workspace } from "../../src/ports.ts";
import type { Ports } from "../../src/stages/stage-ports.ts";
import { fakeLiteRt } from "./lite-rt.ts";
import { quietProgress } from "./progress.ts";
import { twoSides } from "./two-sides.ts";

export function ports(workspace: Workspace, change: Partial<Ports> = {}): Ports {
  return {
    repository: { open: async () => twoSides({ baseline: {}, candidate: {} }) },
    workspace,
    litert: fakeLiteRt(),
    farm: {
      name: "host",
      needsApp: false,
      offers: "own",
      devices: async () => [{ device: { farm: "host", model: "here", osVersion: "1" }, platform: "host" }],
      run: () => Promise.reject(new Error("nothing is measured here")),
    },
    appBuilders: [],
    pullRequest: undefined,
    decisions: undefined,
    commit: undefined,
    history: undefined,
    spending: undefined,
    today: "2026-11-24",
    progress: quietProgress,
    signal: undefined,
    toolVersion: "1",
    gate: "edgegate",
    links: {},
    ...change,
  };
}
