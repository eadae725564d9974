import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  h as a,
  i as b,
  j as c,
  k as d
} from "./chunk-AW4NKXGB.js";
import "./chunk-Q3K7A6SZ.js";
import "./chunk-VPHVWHIQ.js";
import "./chunk-2DJABXMF.js";
import "./chunk-T2E5Y44U.js";
import "./chunk-KRHUNNOF.js";
import "./chunk-MV7VLRZH.js";
import "./chunk-N6WWLB4J.js";
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
