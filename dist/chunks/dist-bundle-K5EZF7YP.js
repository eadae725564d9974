import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  a,
  b
} from "./chunk-AUUM3BOE.js";
import "./chunk-YPXNED45.js";
import "./chunk-DLSW5LSG.js";
import "./chunk-ZV56ONXB.js";
export {
  a as VERSION,
  b as retry
};
