/** What if every text that comes from outside means harm? Names of devices, operators and tensors, and reasons of tools. */
import { plainOperators, plainOutput } from "./scene-model.ts";
import { configOf, plainShip, sampleSide } from "./sample-model.ts";
import { computer, type Scene } from "./scene.ts";

const main = { ms: 6.2, bytes: 2_310_480, wrong: 31 };

/** `attack` stands wherever a text comes from outside. */
export function hostileScene(attack: string): Scene {
  return {
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
            operators: [...plainOperators, { op: `EVIL_OP ${attack}`, version: 1, count: 2 }],
            outputs: [plainOutput, { ...plainOutput, name: `tensor ${attack}` }],
            xnnpack: { wrongOutput: attack },
          }),
          "full-int8": { status: "failed", reason: attack },
          "dynamic-int8": { status: "no-effect", reason: `${attack} again` },
        },
      },
    },
    devices: [
      {
        ...computer,
        device: { farm: "host", model: `Phone ${attack}`, osVersion: `14 ${attack}` },
        environment: {
          ...computer.environment,
          deviceModel: attack,
          osVersion: attack,
          osBuild: attack,
          abi: attack,
          soc: attack,
          runtime: { name: attack, version: attack },
        },
      },
    ],
  };
}

export const usualAttack =
  "@octocat #1 <img src=x onerror=alert(1)> | `rm -rf` **bold** [click](https://evil.example) </details> :x: \u001B[31mred \u202Eturned\n::error::pwned\n<!-- edgegate:report -->";
