import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);

// src/config/label-name.ts
var e = new RegExp("^edgegate(?!.*: accept )(?=.{0,42}$)(?:.*\\S)?$");

export {
  e as a
};
