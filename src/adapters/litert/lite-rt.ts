/** What converts, scores and feeds models? The Python package, asked one process at a time. */
import type { LiteRt } from "../../ports.ts";
import type { Context } from "./context.ts";
import { convertSource } from "./convert.ts";
import { evaluateModels } from "./evaluate.ts";
import { alone, inTurn } from "./in-turn.ts";
import { makeInputs } from "./make-inputs.ts";

/** LiteRT through Python. Results are kept in `store` by their content. */
export function liteRt(options: Omit<Context, "inTurn" | "alone">): LiteRt {
  const context: Context = { ...options, inTurn: inTurn(), alone: alone() };
  return {
    convert: (order) => convertSource(context, order),
    evaluate: (order) => evaluateModels(context, order),
    makeInputs: (order) => makeInputs(context, order),
  };
}
