"""Do Python's outputs and another runtime's agree? REQUEST FILES OUTPUTS, where OUTPUTS has a line of JSON a case, as the cores of the apps print them.

Prints one line of JSON a case: the output check of the other runtime's outputs against this one's, by the case's own tolerance.
"""

import sys
from pathlib import Path

import msgspec
import numpy as np
from edgegate_litert.bench.model import Model, Output, read_inputs
from edgegate_litert.bench.outputs import check_outputs
from edgegate_litert.bench.request import jobs, parse


class Told(msgspec.Struct):
    """One output of the other runtime."""

    name: str
    dtype: str
    scale: float
    zero_point: int = msgspec.field(name="zeroPoint")
    file: str


class Line(msgspec.Struct):
    case: str
    outputs: list[Told] = []
    refused: str = ""


def main() -> None:
    files, told = Path(sys.argv[2]), Path(sys.argv[3])
    asked = {job.launch.case: job for job in jobs(parse(Path(sys.argv[1]).read_bytes()), files)}
    for text in told.read_text().splitlines():
        line = msgspec.json.decode(text, type=Line)
        if line.refused:
            print(msgspec.json.encode({"case": line.case, "status": "refused", "detail": line.refused}).decode())
            continue
        job = asked[line.case]
        side = job.side("candidate")
        inputs = read_inputs(side, files)
        model = Model(files / side.model.path, "xnnpack" if job.delegate == "xnnpack" else "built-in", 1, inputs)
        model.set_inputs(inputs)
        model.first_inference()
        mine = model.outputs()
        theirs = [
            Output(
                one.name,
                np.fromfile(told.parent / one.file, dtype=one.dtype).reshape(own.values.shape),
                one.scale,
                one.zero_point,
            )
            for one, own in zip(line.outputs, mine, strict=True)
        ]
        found = check_outputs("l", "candidate", theirs, mine, job.tolerance)
        answer = {"case": line.case, "status": found.status, "detail": found.detail}
        print(msgspec.json.encode(answer).decode())


main()
