import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  h as a,
  i as b,
  j as c,
  k as d
} from "./chunk-BUEHPRMY.js";
import "./chunk-Q3K7A6SZ.js";
import "./chunk-VPHVWHIQ.js";
import "./chunk-HV4LVRIL.js";
import "./chunk-KTSSEEOG.js";
import "./chunk-BEASP5AM.js";
import "./chunk-ZXA3H3SH.js";
import "./chunk-ZQU6WMFM.js";
import "./chunk-64WU6PY2.js";
import "./chunk-3P6HYWCU.js";
import "./chunk-K2C3OODJ.js";
import "./chunk-ZV56ONXB.js";
export {
  c as cancelFirebase,
  b as examineFirebase,
  d as measuredIn,
  a as wireFirebase
};
