import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  g as o,
  i as t,
  k as s,
  l as c
} from "./chunks/chunk-PL24KZKB.js";
import "./chunks/chunk-MIUVJAEJ.js";
import "./chunks/chunk-4LBPI474.js";

// src/entrypoints/stage-post.ts
import n from "node:process";
try {
  let e = t("mark"), r = e === "" ? 0 : await c(e, s());
  r > 0 && o(`Ended ${r} processes that the stage had left running.`);
} catch (e) {
  o(`Left-over processes could not be looked for: ${String(e)}`);
}
n.exitCode = 0;
