/** What if every text that comes from outside means harm? Names of devices, operators and tensors, and reasons of tools. */
import { plainOperators, plainOutput } from "./scene-model.ts";
import { configOf, plainShip, sampleSide } from "./sample-model.ts";
import { computer, type Scene } from "./scene.ts";

const attack =
  "@octocat #1 <img src=x onerror=alert(1)> | `rm -rf` **bold** [click](https://evil.example) :x:\n::error::pwned\n<!-- edgegate:report -->";
const main = { ms: 6.2, bytes: 2_310_480, wrong: 31 };

export const hostile: Scene = {
  config: configOf("digits", plainShip),
  models: {
    digits: {
      change: "modified",
      renamedFrom: `models/${attack}`,
      baseline: sampleSide(main),
      candidate: {
        ...sampleSide({
          ...main,
          ms: 7.9,
          operators: [...plainOperators, { op: `EVIL|OP\`${attack}`, version: 1, count: 2 }],
          outputs: [plainOutput, { ...plainOutput, name: `</summary></details>${attack}` }],
          xnnpack: { wrongOutput: attack },
        }),
        "full-int8": { status: "failed", reason: attack },
        "dynamic-int8": { status: "no-effect", reason: "\u001B[31mred\u001B[0m \u202Eturned\u202C" },
      },
    },
  },
  devices: [
    {
      ...computer,
      device: { farm: "host", model: `Phone | ${attack}`, osVersion: "14 <b>" },
      environment: {
        ...computer.environment,
        deviceModel: attack,
        osBuild: attack,
        soc: "|||",
        runtime: { name: attack, version: "``" },
      },
    },
  ],
  links: { artifact: "javascript:alert(1)", run: "https://github.com/team/app/actions/runs/1" },
};
