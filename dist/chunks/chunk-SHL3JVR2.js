import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);

// src/entrypoints/farm-names.ts
var s = ["host", "jvm", "swift", "adb", "firebase"];

export {
  s as a
};
