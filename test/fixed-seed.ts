/** Properties draw the same examples at every run, so that a red run is red again; FC_SEED draws others. */
import process from "node:process";
import { configureGlobal } from "fast-check";

configureGlobal({ seed: Number(process.env["FC_SEED"] ?? 20_261_124) });
