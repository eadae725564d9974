/** How does a plausible image classifier come out of every conversion? The numbers that the scenes vary. */
import type { OperatorGroup, TensorInfo } from "../../src/documents/inspection.ts";
import type { Behaviour, SceneSide, SceneVariant } from "./scene-model.ts";

type Converted = Extract<SceneVariant, { readonly bytes: number }>;

export type SampleModel = {
  /** p50 of float32 on XNNPACK. */
  readonly ms: number;
  /** Of the float32 file. */
  readonly bytes: number;
  /** Of 1,000 images, by float32. */
  readonly wrong?: number;
  readonly operators?: readonly OperatorGroup[];
  readonly outputs?: readonly TensorInfo[];
  /** Filters of its last convolution; 400 where not said. */
  readonly channels?: number;
  /** Behaviour of float32 on XNNPACK beyond its speed. */
  readonly xnnpack?: Partial<Extract<Behaviour, { readonly ms: number }>>;
};

/** On this computer int8 arithmetic is slower than float; weights alone as int8 cost nothing. */
export function sampleSide(model: SampleModel) {
  const { ms, bytes, wrong, operators, outputs, channels, xnnpack } = model;
  const of = (share: number, more: number, on: Converted["on"], agrees = 0.998): Converted => ({
    bytes: Math.round(bytes * share),
    ...(wrong === undefined ? {} : { wrong: wrong + more }),
    ...(operators === undefined ? {} : { operators }),
    ...(outputs === undefined ? {} : { outputs }),
    ...(channels === undefined ? {} : { channels }),
    agrees,
    on,
  });
  return {
    float32: of(1, 0, { cpu: { ms: ms * 3.2 }, xnnpack: { ms, ...xnnpack } }),
    float16: of(0.507, 0, { cpu: { ms: ms * 3.21 }, xnnpack: { ms: ms * 1.01 } }, 1),
    "weight-only-int8": of(0.268, 1, { cpu: { ms: ms * 3.2 }, xnnpack: { ms: ms * 1.005 } }, 0.997),
    "dynamic-int8": of(0.263, 2, { cpu: { ms: ms * 3.6 }, xnnpack: { ms: ms * 1.52, delegated: [7, 4] } }, 0.995),
    "full-int8": of(0.271, 4, { cpu: { ms: ms * 4.1 }, xnnpack: { ms: ms * 1.31 } }, 0.991),
  } satisfies SceneSide;
}

export const budgets = `budgets:
  latency-p90: { max: 100 ms, reserve: 30 ms }
  latency-p50: { max-increase: 5%, floor: 0.5 ms }
  accuracy: { max-drop: 1 pp }
  size: { max: 20 MB, max-increase: 10% }
  delegated-nodes: { max-drop: 0 }
  partitions: { max-increase: 0, level: warn }
`;

/** The config of one model; `model` are further lines of it, `rest` of the file. */
export function configOf(name: string, ship: string | undefined, rest = budgets): string {
  const lines = ship === undefined ? "" : `    ship: { host: ${ship} }\n`;
  return `version: 1
models:
  ${name}:
    source: models/${name}.tflite
    calibration: { data: train.npz }
    evaluation: { data: test.npz }
${lines}delegates: [cpu, xnnpack]
${rest}`;
}

export const plainShip = "{ variant: float32, delegates: [xnnpack] }";
