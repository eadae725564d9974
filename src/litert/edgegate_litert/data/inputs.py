"""With which bytes is a model run on a device? Raw tensors of the first sample, or of a fixed seed."""

import tempfile
from pathlib import Path

import numpy as np

from edgegate_litert.data.feed import Values, feed_from, random_feed
from edgegate_litert.data.npz import DataError, open_unpacked, unpack
from edgegate_litert.model.arguments import Arguments, arguments_of
from edgegate_litert.model.file import read_bytes
from edgegate_litert.protocol import Message, read_request, write_response


class InputsRequest(Message, frozen=True):
    """Paths are absolute; `folder` exists. `data`: an .npz; absent, or not fitting: random values."""

    model: str
    folder: str
    data: str | None = None


class InputTensor(Message, frozen=True):
    """`file` is the name below the folder: little-endian, C order."""

    index: int
    name: str
    dtype: str
    shape: tuple[int, ...]
    file: str


class Inputs(Message, frozen=True):
    """In the model's own order of inputs; none where an input has a dtype that no value can be made for."""

    tensors: tuple[InputTensor, ...]


def run(request: Path, response: Path) -> None:
    """Verb `inputs`: InputsRequest to Inputs; one file a tensor."""
    order = read_request(request, InputsRequest)
    arguments = arguments_of(read_bytes(Path(order.model)))
    try:
        values = _values(arguments, order.data)
    except DataError:
        write_response(response, Inputs(tensors=()))
        return
    tensors = []
    for argument, value in zip(arguments.inputs, values, strict=True):
        file = f"{argument.position}.bin"
        little = np.ascontiguousarray(value).astype(value.dtype.newbyteorder("<"), copy=False)
        (Path(order.folder) / file).write_bytes(little.tobytes())
        tensors.append(
            InputTensor(
                index=argument.position,
                name=argument.name,
                dtype=argument.tensor.dtype,
                shape=tuple(int(size) for size in value.shape),
                file=file,
            )
        )
    write_response(response, Inputs(tensors=tuple(tensors)))


def _values(arguments: Arguments, data: str | None) -> Values:
    """Data that does not fit is told by the evaluation; latency needs inputs all the same."""
    if data is not None:
        with tempfile.TemporaryDirectory(prefix="edgegate-") as folder:
            try:
                unpack(Path(data), Path(folder))
                return feed_from(arguments, open_unpacked(Path(folder))).values(0)
            except DataError:
                pass
    return random_feed(arguments, 1).values(0)
