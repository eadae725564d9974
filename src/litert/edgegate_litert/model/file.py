"""Is this a .tflite file, and which objects does it hold?"""

import hashlib
from pathlib import Path

import flatbuffers
import numpy as np
import numpy.typing as npt
from ai_edge_litert import schema_py_generated as schema
from ai_edge_litert.interpreter import Interpreter, OpResolverType

Bytes = npt.NDArray[np.uint8]

LFS_HEADER = b"version https://git-lfs.github.com/spec/v1\n"
# Offsets in a flatbuffer have a sign; and some room is left for what is written around the data.
_LARGEST_FLATBUFFER = (1 << 31) - (1 << 24)
IDENTIFIER = b"TFL3"
# What LiteRT 2.3 says when its FlatBuffer verifier refuses a file; the tests make it happen.
_UNSOUND = "not a valid Flatbuffer"


class UnusableModelError(ValueError):
    """The file is no .tflite model that can be read; the message says what it is instead."""


def read_bytes(path: Path) -> bytes:
    """The file's bytes, verified: no offset leads out of them. Raises UnusableModelError for everything else."""
    content = path.read_bytes()
    if content == b"":
        raise UnusableModelError("the file is empty")
    if content.startswith(LFS_HEADER):
        raise UnusableModelError("the file is a Git LFS pointer, not the model: run `git lfs pull`")
    if len(content) < 8 or content[4:8] != IDENTIFIER:
        raise UnusableModelError(f"the file is not a .tflite model: bytes 4 to 8 are {content[4:8]!r}, not b'TFL3'")
    _verify(content)
    return content


def _verify(content: bytes) -> None:
    """
    Every offset, the depth and the number of tables are looked at by the runtime's own verifier, before anything here
    follows one: the object API follows whatever is written, and one table may stand in a file a million times.
    """
    try:
        Interpreter(
            model_content=content,
            num_threads=1,
            experimental_op_resolver_type=OpResolverType.BUILTIN_WITHOUT_DEFAULT_DELEGATES,
        )
    except (ValueError, RuntimeError) as error:
        # Sound files may hold operators that this runtime lacks: they can still be read.
        if _UNSOUND in str(error):
            raise UnusableModelError("the file is truncated or damaged: it is no sound FlatBuffer") from error


def parse(content: bytes) -> schema.ModelT:
    """The model as objects. Raises UnusableModelError when offsets lead nowhere, as in a file that was cut off."""
    try:
        model = schema.ModelT.InitFromPackedBuf(content, 0)
        for buffer in model.buffers or []:
            if buffer.offset and buffer.offset > 1 and buffer.offset + buffer.size > len(content):
                end = buffer.offset + buffer.size
                raise UnusableModelError(f"the file is truncated: it has {len(content)} bytes, a buffer ends at {end}")
            data_of(buffer, content)
    except (UnusableModelError, MemoryError):
        raise
    except Exception as error:
        raise UnusableModelError("the file is truncated or damaged: its offsets lead nowhere") from error
    if not model.subgraphs or any(graph.tensors is None for graph in model.subgraphs):
        raise UnusableModelError("the file holds no graph")
    return model


def data_of(buffer: schema.BufferT, content: bytes) -> Bytes:
    """A buffer's bytes, also when they stand behind the flatbuffer, as the quantizer writes them. Empty: none."""
    if buffer.offset and buffer.offset > 1:
        return np.frombuffer(content, np.uint8, count=buffer.size, offset=buffer.offset)
    if buffer.data is None or len(buffer.data) == 0:
        return np.empty(0, np.uint8)
    return np.asarray(buffer.data, np.uint8)


def parse_to_change(content: bytes) -> schema.ModelT:
    """The model as objects that `write` can write again: all data stands in its buffers."""
    model = parse(content)
    for buffer in model.buffers or []:
        data = data_of(buffer, content)
        # Empty data is not the same as none: the runtime would take it for a constant that is too short.
        buffer.data, buffer.offset, buffer.size = data if data.size > 0 else None, 0, 0
    return model


class _AligningBuilder(flatbuffers.Builder):  # type: ignore[misc]  # flatbuffers ships no types
    """Starts bytes at multiples of 16, as the schema asks and the object API alone does not do."""

    def CreateNumpyVector(self, x: Bytes) -> int:  # noqa: N802 - flatbuffers' own name
        if x.dtype != np.uint8:
            return int(super().CreateNumpyVector(x))
        self.StartVector(1, x.size, 16)
        data = np.ascontiguousarray(x).tobytes()
        start: int = self.Head() - len(data)
        self.head = start
        self.Bytes[start : start + len(data)] = data
        self.vectorNumElems = x.size
        return int(self.EndVector())


def write(model: schema.ModelT) -> bytes:
    """The model as the bytes of a file. Equal models give equal bytes."""
    builder = _AligningBuilder(1 << 20)
    builder.Finish(model.Pack(builder), IDENTIFIER)
    return bytes(builder.Output())


def sha256(data: Bytes) -> str:
    """Lower-case hex digest."""
    return hashlib.sha256(data.tobytes()).hexdigest()


def with_data_inside(content: bytes) -> bytes:
    """
    The same model with all data inside the flatbuffer. The quantizer puts it behind, where TensorFlow Lite's C API (and
    with it every iOS app) does not find it. A model that is too large for a flatbuffer stays as it is.
    """
    if len(content) > _LARGEST_FLATBUFFER:
        return content
    buffers = parse(content).buffers or []
    model = parse_to_change(content)
    first: dict[tuple[int, int], int] = {}
    same: dict[int, int] = {}
    for index, buffer in enumerate(buffers):
        if buffer.offset and buffer.offset > 1:
            same[index] = first.setdefault((buffer.offset, buffer.size), index)
    for graph in model.subgraphs or []:
        for tensor in graph.tensors or []:
            tensor.buffer = same.get(tensor.buffer, tensor.buffer)
    # Data that buffers shared is written once.
    for index, one in same.items():
        if index != one:
            model.buffers[index].data = None
    return write(model)
