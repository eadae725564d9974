"""What stands in a .tflite file? Operators, tensors, constants, bytes and declarations, without running it."""

import math
from collections import Counter
from collections.abc import Iterable

from ai_edge_litert import schema_py_generated as schema

from edgegate_litert.model import names
from edgegate_litert.model.file import UnusableModelError, data_of, parse, sha256
from edgegate_litert.model.graph import Graph, OperatorView, TensorView, all_operators, graphs
from edgegate_litert.model.inspection import (
    BytesByKind,
    ConstantInfo,
    DtypeBytes,
    Inspection,
    OperatorGroup,
    Quantization,
    TensorInfo,
)
from edgegate_litert.model.work import multiply_accumulates

MOST_CONSTANTS = 200
# Larger numbers are no longer whole in JSON.
_LARGEST_WHOLE = (1 << 53) - 1


def inspect(content: bytes) -> Inspection:
    """Raises UnusableModelError for a file that can't be read."""
    model = parse(content)
    try:
        return _inspect(model, content)
    except (IndexError, AttributeError, TypeError, UnicodeError) as error:
        raise UnusableModelError("the file is damaged: its tables name things that are not there") from error


def _inspect(model: schema.ModelT, content: bytes) -> Inspection:
    views = graphs(model, content)
    readers = _first_readers(views)
    constants = [(number, tensor) for number, view in enumerate(views) for tensor in view.tensors if tensor.is_constant]
    weights = {
        (number, tensor.index)
        for number, view in enumerate(views)
        for operator in view.operators
        for tensor in operator.inputs
        if tensor.is_weights
    }
    parameters = sum(tensor.elements for number, tensor in constants if (number, tensor.index) in weights)
    if not 0 <= parameters <= _LARGEST_WHOLE:
        raise UnusableModelError(f"the file is damaged: it claims to hold {parameters} parameters")
    work = multiply_accumulates(views)
    described = [_constant(tensor, readers.get((number, tensor.index))) for number, tensor in constants]
    return Inspection(
        min_runtime_version=_min_runtime_version(model, content),
        subgraphs=len(views),
        operators=_groups(all_operators(views)),
        operator_count=sum(len(view.operators) for view in views),
        tensor_count=sum(len(view.tensors) for view in views),
        parameter_count=parameters,
        multiply_accumulates=work if work is not None and 0 <= work <= _LARGEST_WHOLE else None,
        inputs=tuple(map(tensor_info, views[0].inputs)),
        outputs=tuple(map(tensor_info, views[0].outputs)),
        signature_keys=tuple(names.text(signature.signatureKey) for signature in model.signatureDefs or []),
        bytes=_bytes(model, content, {tensor.buffer for _, tensor in constants}),
        constants_by_dtype=_by_dtype([tensor for _, tensor in constants]),
        constants=tuple(sorted(described, key=lambda one: (-one.size_bytes, one.name, one.sha256))[:MOST_CONSTANTS]),
    )


def tensor_info(tensor: TensorView) -> TensorInfo:
    """An input or output as the document has it."""
    if not all(map(math.isfinite, tensor.scale)):
        raise UnusableModelError(f"the file is damaged: tensor {tensor.name!r} has a scale that is no number")
    if any(abs(value) > _LARGEST_WHOLE for value in tensor.zero_point):
        raise UnusableModelError(f"the file is damaged: tensor {tensor.name!r} has a zero point that no dtype holds")
    quantization = (
        Quantization(scale=tensor.scale, zero_point=tensor.zero_point, axis=tensor.axis)
        if tensor.is_quantized
        else None
    )
    return TensorInfo(
        name=tensor.name,
        dtype=tensor.dtype,
        shape=tensor.shape,
        dynamic_dimensions=tensor.dynamic_dimensions,
        quantization=quantization,
    )


def _groups(operators: Iterable[OperatorView]) -> tuple[OperatorGroup, ...]:
    counts = Counter(
        (
            one.op,
            one.version,
            one.activation,
            one.inputs[0].dtype if one.inputs else None,
            one.weights.dtype if one.weights else None,
        )
        for one in operators
    )
    return tuple(
        OperatorGroup(
            op=op,
            version=version,
            activation=activation,
            input_dtype=input_dtype,
            weights_dtype=weights_dtype,
            count=count,
        )
        for (op, version, activation, input_dtype, weights_dtype), count in counts.items()
    )


def _first_readers(views: tuple[Graph, ...]) -> dict[tuple[int, int], str]:
    readers: dict[tuple[int, int], str] = {}
    for number, view in enumerate(views):
        for operator in view.operators:
            for tensor in operator.inputs:
                readers.setdefault((number, tensor.index), operator.op)
    return readers


def _constant(tensor: TensorView, used_by: str | None) -> ConstantInfo:
    return ConstantInfo(
        name=tensor.name,
        dtype=tensor.dtype,
        shape=tensor.shape,
        size_bytes=int(tensor.data.size),
        used_by=used_by,
        sha256=sha256(tensor.data),
    )


def _by_dtype(constants: list[TensorView]) -> tuple[DtypeBytes, ...]:
    seen: set[int] = set()
    tensors: Counter[str] = Counter()
    sizes: Counter[str] = Counter()
    for tensor in constants:
        tensors[tensor.dtype] += 1
        if tensor.buffer not in seen:
            sizes[tensor.dtype] += int(tensor.data.size)
        seen.add(tensor.buffer)
    return tuple(DtypeBytes(dtype=name, tensors=tensors[name], size_bytes=sizes[name]) for name in sorted(tensors))


def _bytes(model: schema.ModelT, content: bytes, constant_buffers: set[int]) -> BytesByKind:
    data = [data_of(buffer, content) for buffer in model.buffers]
    metadata_buffers = {int(entry.buffer) for entry in model.metadata or []} - constant_buffers
    # The quantizer writes equal data once and lets several buffers point there.
    places = {(model.buffers[one].offset or -one, data[one].size) for one in constant_buffers}
    constants = sum(size for _, size in places)
    metadata = sum(int(data[one].size) for one in metadata_buffers)
    structure = len(content) - constants - metadata
    if structure < 0:
        raise UnusableModelError("the file is damaged: its buffers overlap, they hold more bytes than it has")
    return BytesByKind(constants=constants, metadata=metadata, structure=structure)


def _min_runtime_version(model: schema.ModelT, content: bytes) -> str | None:
    for entry in model.metadata or []:
        if names.text(entry.name) == "min_runtime_version":
            version = data_of(model.buffers[entry.buffer], content).tobytes().rstrip(b"\0")
            return version.decode("ascii", "replace") or None
    return None
