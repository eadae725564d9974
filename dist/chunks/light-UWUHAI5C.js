import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  a
} from "./chunk-GPYXYNYK.js";
import "./chunk-ZV56ONXB.js";
export default a();
