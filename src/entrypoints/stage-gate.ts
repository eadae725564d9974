/** What runs when the step runs? The gate, with everything that the step says of it. */
import process from "node:process";
import { gate } from "../stages/gate.ts";
import { renderSummary, renderTerminal } from "../render/report.ts";
import type { GateAnswer, GateOrder } from "./actions/run-stage.ts";
import { wire } from "./wire.ts";

/** `env` is the workflow's environment, with its tokens; child processes get the process's own, without. */
export function stageGate(env: Readonly<Record<string, string | undefined>>) {
  return async (order: GateOrder): Promise<GateAnswer> => {
    const { base, head, config, farm, out, publish, progress, signal, runUrl } = order;
    const ports = wire({
      cwd: process.cwd(),
      env: order.python === undefined ? env : { ...env, EDGEGATE_PYTHON: order.python },
      signal,
      progress,
      out,
      farm,
      publish,
      token: order.token ?? "",
      runUrl,
    });
    const { verdict, input, published, comment } = await gate(ports, { base, head, configFile: config });
    return {
      verdict,
      input,
      published,
      summary: renderSummary(input),
      log: renderTerminal(input, { color: false, width: 120 }),
      reportPath: ports.workspace.absolute(comment.path),
      documentsPath: ports.workspace.root,
    };
  };
}
