import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);

// src/entrypoints/actions/secrets.ts
var s = /^(INPUT_TOKEN|GITHUB_TOKEN|GH_TOKEN|ACTIONS_RUNTIME_TOKEN|ACTIONS_ID_TOKEN_REQUEST_TOKEN)$/i;
function o(e) {
  let n = Object.keys(e).filter((t) => s.test(t)), i = n.flatMap((t) => {
    let r = e[t];
    return r === void 0 || r === "" ? [] : [r];
  });
  for (let t of n) delete e[t];
  return i;
}
function c(e) {
  return Object.fromEntries(Object.entries(e).filter(([n]) => !s.test(n)));
}

export {
  o as a,
  c as b
};
