import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  c as a
} from "./chunk-4IUEKZ3A.js";
import "./chunk-ZV56ONXB.js";
export default a();
