import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  l as a,
  m as b,
  n as c,
  o as d
} from "./chunk-NMK5PFYQ.js";
import "./chunk-Q3K7A6SZ.js";
import "./chunk-TFW7LRV5.js";
import "./chunk-QABR5SMZ.js";
import "./chunk-CPQBIKZ7.js";
import "./chunk-3UGP4P64.js";
import "./chunk-YR4T4FCR.js";
import "./chunk-MATG72RU.js";
import "./chunk-X3O4D2LT.js";
import "./chunk-64WU6PY2.js";
import "./chunk-3P6HYWCU.js";
import "./chunk-K2C3OODJ.js";
import "./chunk-ZV56ONXB.js";
export {
  c as cancelFirebase,
  b as examineFirebase,
  d as placeInOutput,
  a as wireFirebase
};
