import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  a,
  b
} from "./chunk-LUS7IO65.js";
import "./chunk-YPXNED45.js";
import "./chunk-GPYXYNYK.js";
import "./chunk-ZV56ONXB.js";
export {
  a as VERSION,
  b as retry
};
