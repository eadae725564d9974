"""
What does the host runner itself cost, per sample? Its real loop over its real inference function, with the runtime's native
call taken out, so that only the runner is left. Prints ns a sample: of the whole loop, and of the part that a sample contains.
"""

import json
import statistics
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
from edgegate_litert.bench.blocks import timed
from edgegate_litert.bench.model import Model

SAMPLES = 20_000


class NoRuntime:
    """Stands for the native interpreter: invokes nothing, hands out the same tensors."""

    def __init__(self, native: object) -> None:
        self._native = native

    def Invoke(self) -> None:  # noqa: N802 (the runtime's own name)
        return

    def tensor(self, *arguments: object) -> object:
        return self._native.tensor(*arguments)


def main() -> None:
    path = Path(sys.argv[1])
    shape = [int(size) for size in sys.argv[2].split(",")]
    inputs = [("float32", np.zeros(shape, np.float32))]
    model = Model(path, "xnnpack", 1, inputs)
    model.set_inputs(inputs)
    model.first_inference()
    # Outputs of one element: what stays is the call, not the copying of this model's outputs, which the contract wants timed.
    model._buffers = [buffer.reshape(-1)[:1].copy() for buffer in model._buffers]
    interpreter = model._interpreter
    native = interpreter._interpreter
    interpreter._interpreter = NoRuntime(native)
    views = {detail["index"]: np.zeros(1, np.float32) for detail in model._details}
    interpreter._interpreter.tensor = lambda _owner, index, *_rest: views[index]
    infer = model.inference()
    timed(infer, 1000, lambda: None)
    start = time.perf_counter_ns()
    samples = timed(infer, SAMPLES, lambda: None)
    whole = (time.perf_counter_ns() - start) / SAMPLES
    print(json.dumps({"loopNs": round(whole), "insideNs": statistics.median(samples), "outputs": len(views)}))


main()
