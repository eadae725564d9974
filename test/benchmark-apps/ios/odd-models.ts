/** Which models show what no ordinary one does? Most of one operator, built by the Python tests' own builder. */
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { processes, python } from "../../requirements.ts";

const script = `
import sys
from pathlib import Path
from edgegate_litert.model.file import read_bytes
from models import one_operator, schema
from sample_models import PLAIN, with_shared_data_behind

folder = Path(sys.argv[1])
models = {
    "int8": one_operator("NEG", [(1, 4)], (1, 4), dtype=schema.TensorType.INT8),
    "dynamic": one_operator("NEG", [(1, 4)], (1, 4), dynamic=True),
    "small": one_operator("NEG", [(1, 4)], (1, 4)),
    "custom": one_operator("OddOperator", [(1, 4)], (1, 4)),
    "data-behind": with_shared_data_behind(read_bytes(PLAIN))[0],
    "too-new": one_operator("NEG", [(1, 4)], (1, 4), version=99),
}
for name, content in models.items():
    (folder / f"{name}.tflite").write_bytes(content)
`;

export type OddModel = "int8" | "dynamic" | "small" | "custom" | "data-behind" | "too-new";

/** Writes them below `folder` and gives their paths. Needs `litert`. */
export async function oddModels(folder: string): Promise<(name: OddModel) => string> {
  await mkdir(folder, { recursive: true });
  const { exitCode, stderr } = await processes.run(await python.python("litert"), ["-c", script, folder], {
    env: { PYTHONPATH: "src/litert:test/litert:test/litert/bench" },
  });
  if (exitCode !== 0) throw new Error(stderr);
  return (name) => join(folder, `${name}.tflite`);
}
