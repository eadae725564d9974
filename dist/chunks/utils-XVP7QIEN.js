import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  b as a,
  c as b,
  d as c,
  e as d,
  f as e
} from "./chunk-JGMTQWNL.js";
import "./chunk-YPXNED45.js";
import "./chunk-OZQISBXE.js";
import "./chunk-ZV56ONXB.js";
export {
  d as GitHub,
  b as context,
  c as defaults,
  e as getOctokitOptions,
  a as getUserAgentWithOrchestrationId
};
