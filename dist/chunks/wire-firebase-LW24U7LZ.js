import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  m as a,
  n as b,
  o as c,
  p as d
} from "./chunk-PK56HMZM.js";
import "./chunk-Q3K7A6SZ.js";
import "./chunk-QYT3A7IM.js";
import "./chunk-CIAIFVI6.js";
import "./chunk-HLIEJOQH.js";
import "./chunk-E7OPYPDN.js";
import "./chunk-KS67KJ2N.js";
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
