"""One loaded side: a model file in an interpreter, its inputs set, its outputs read into buffers of their own."""

import hashlib
from collections.abc import Callable
from pathlib import Path
from typing import Literal, NamedTuple, TypedDict

import numpy as np
import numpy.typing as npt
from ai_edge_litert.interpreter import Interpreter, OpResolverType

from edgegate_litert.bench import memory
from edgegate_litert.bench.delegation import Coverage, coverage
from edgegate_litert.bench.refusal import RefusedError, failure_of
from edgegate_litert.bench.request import File, SideJob

Array = npt.NDArray[np.generic]
Kernels = Literal["built-in", "xnnpack"]

_RESOLVERS = {
    "built-in": OpResolverType.BUILTIN_WITHOUT_DEFAULT_DELEGATES,
    "xnnpack": OpResolverType.BUILTIN,
}
_CHUNK_BYTES = 1 << 20


class Output(NamedTuple):
    """An output's values, and the scale and zero point that give them meaning (scale 0: not quantized)."""

    name: str
    values: Array
    scale: float
    zero_point: int


class _Detail(TypedDict):
    """What is used of what the interpreter tells about a tensor."""

    name: str
    index: int
    quantization: tuple[float, int]


class Model:
    """Raises RefusedError wherever the runtime does not go along."""

    def __init__(self, path: Path, kernels: Kernels, threads: int, inputs: list[tuple[str, Array]]) -> None:
        """Makes the interpreter, applies the delegate, allocates: this is what `loadNs` covers."""
        try:
            self._interpreter = Interpreter(
                model_path=str(path), num_threads=threads, experimental_op_resolver_type=_RESOLVERS[kernels]
            )
        except (ValueError, RuntimeError) as error:
            raise RefusedError(failure_of(str(error), "invalid-model"), str(error)) from error
        except MemoryError as error:
            raise RefusedError("out-of-memory", str(error) or "MemoryError") from error
        try:
            self._resize(inputs)
            self._interpreter.allocate_tensors()
        except (ValueError, RuntimeError) as error:
            raise self._allocation_refused(str(error)) from error
        except MemoryError as error:
            raise RefusedError("out-of-memory", str(error) or "MemoryError") from error

    def _allocation_refused(self, words: str) -> RefusedError:
        """The runtime says nothing when it gets no memory for its tensors, so the largest is held against the room."""
        if words.strip():
            return RefusedError(failure_of(words, "invalid-model"), words)
        details = self._interpreter.get_tensor_details()
        largest = max(int(np.prod(one["shape"], dtype=np.int64)) * np.dtype(one["dtype"]).itemsize for one in details)
        room = memory.available_bytes()
        if largest <= room:
            return RefusedError("invalid-model", "the runtime can't prepare the model and does not say why")
        mebibytes = f"one tensor alone needs {largest >> 20} MiB, {room >> 20} MiB are left"
        return RefusedError("out-of-memory", f"the runtime got no memory for its tensors: {mebibytes}")

    def _resize(self, inputs: list[tuple[str, Array]]) -> None:
        details = self._interpreter.get_input_details()
        if len(details) != len(inputs):
            raise RefusedError("error", f"the model has {len(details)} inputs, the request gives {len(inputs)}")
        for detail, (_, values) in zip(details, inputs, strict=True):
            declared = [int(size) for size in detail["shape"]]
            if declared == list(values.shape):
                continue
            signature = [int(size) for size in detail["shape_signature"]]
            if len(signature) != values.ndim or -1 not in signature:
                raise RefusedError("error", f"input {detail['name']} is {declared}, the request gives {values.shape}")
            self._interpreter.resize_tensor_input(detail["index"], values.shape, strict=True)

    def set_inputs(self, inputs: list[tuple[str, Array]]) -> None:
        for detail, (dtype, values) in zip(self._interpreter.get_input_details(), inputs, strict=True):
            wanted = np.dtype(detail["dtype"])
            if wanted != values.dtype:
                raise RefusedError("error", f"input {detail['name']} is {wanted}, the request gives {dtype}")
            self._interpreter.set_tensor(detail["index"], values)

    def coverage(self) -> Coverage:
        return coverage(self._interpreter._get_ops_details())  # noqa: SLF001 (the runtime has no public way)

    def first_inference(self) -> None:
        """Runs once and makes the output buffers: only now are shapes that depend on the data known."""
        self._invoke()
        self._details: list[_Detail] = self._interpreter.get_output_details()
        self._buffers: list[Array] = [self._interpreter.get_tensor(detail["index"]) for detail in self._details]

    def inference(self) -> Callable[[], None]:
        """What is timed: run, and copy every output into its buffer. A bare function: its cost is in each sample."""
        invoke = self._interpreter.invoke
        copy = np.copyto
        outputs = tuple(
            (buffer, self._interpreter.tensor(detail["index"]))
            for buffer, detail in zip(self._buffers, self._details, strict=True)
        )

        def infer() -> None:
            invoke()
            for buffer, view in outputs:
                copy(buffer, view())

        return infer

    def outputs(self) -> list[Output]:
        """As the last inference left them."""
        return [_output(detail, buffer) for detail, buffer in zip(self._details, self._buffers, strict=True)]

    def _invoke(self) -> None:
        try:
            self._interpreter.invoke()
        except (ValueError, RuntimeError) as error:
            raise RefusedError(failure_of(str(error), "error"), str(error)) from error


def _output(detail: _Detail, buffer: Array) -> Output:
    scale, zero_point = detail["quantization"]  # (0.0, 0) when not quantized
    return Output(detail["name"], buffer, float(scale), int(zero_point))


def read_inputs(side: SideJob, folder: Path) -> list[tuple[str, Array]]:
    """The inputs' dtype and values. Raises RefusedError when bytes and shape don't fit together."""
    inputs: list[tuple[str, Array]] = []
    for tensor, file in zip(side.inputs, side.input_files, strict=True):
        verify(file, folder)
        try:
            values = np.fromfile(folder / file.path, dtype=np.dtype(tensor.dtype)).reshape(tensor.shape)
        except (TypeError, ValueError) as error:
            raise RefusedError("error", f"the input {tensor.name} can't be read: {error}") from error
        inputs.append((tensor.dtype, values))
    return inputs


def verify(file: File, folder: Path) -> None:
    """Raises RefusedError when the file is not the one that the request names."""
    digest = hashlib.sha256()
    try:
        with (folder / file.path).open("rb") as stream:
            while chunk := stream.read(_CHUNK_BYTES):
                digest.update(chunk)
    except OSError as error:
        raise RefusedError("error", f"{file.path} can't be read: {error.strerror}") from error
    if digest.hexdigest() != file.sha256:
        raise RefusedError("error", f"{file.path} is not the file that the request names: its SHA-256 differs")
