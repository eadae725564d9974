"""
What must a .tflite look like so that the quantizer does what it says?

Given files as they are found in the wild, litert-quantizer 0.11 succeeds and does nothing, or fails far from the cause:
float16 weights behind DEQUANTIZE stay as they are, a missing signature stops calibration, and files that name their
operators only in the deprecated field are misread into broken int8 files. `prepare` cures all three; what the model
computes stays the same to the last bit.
"""

from collections.abc import Iterable

import numpy as np
from ai_edge_litert import schema_py_generated as schema

from edgegate_litert.model import names
from edgegate_litert.model.arguments import argument_names
from edgegate_litert.model.file import parse_to_change, write

SIGNATURE_KEY = "serving_default"


def prepare(content: bytes) -> bytes:
    """Float32 weights, a signature, operator codes in both fields. Equal inputs give equal bytes."""
    model = parse_to_change(content)
    fold_float16_weights(model)
    fill_operator_codes(model)
    add_signature(model)
    return write(model)


def fold(content: bytes) -> bytes:
    """Only float16 weights made float32: what a float16 file's own float32 variant is."""
    model = parse_to_change(content)
    fold_float16_weights(model)
    return write(model)


def fill_operator_codes(model: schema.ModelT) -> None:
    """Copies the deprecated field where only that is set."""
    for code in model.operatorCodes:
        code.builtinCode = names.builtin_code(code)


def add_signature(model: schema.ModelT) -> None:
    """Names inputs and outputs of the main graph as their tensors, or by position where those names are not unique."""
    if model.signatureDefs:
        return
    graph = model.subgraphs[0]
    signature = schema.SignatureDefT()
    signature.signatureKey = SIGNATURE_KEY.encode()
    signature.subgraphIndex = 0
    signature.inputs = _tensor_maps(graph, graph.inputs, "input")
    signature.outputs = _tensor_maps(graph, graph.outputs, "output")
    model.signatureDefs = [signature]


def _tensor_maps(graph: schema.SubGraphT, indices: Iterable[int], kind: str) -> list[schema.TensorMapT]:
    listed = [int(index) for index in indices]
    maps = []
    tensor_names = tuple(names.text(graph.tensors[index].name) for index in listed)
    for index, name in zip(listed, argument_names(tensor_names, kind), strict=True):
        entry = schema.TensorMapT()
        entry.name = name.encode()
        entry.tensorIndex = index
        maps.append(entry)
    return maps


def fold_float16_weights(model: schema.ModelT) -> None:
    """Replaces each constant float16 → DEQUANTIZE → float32 by a float32 constant, and drops what nobody needs then."""
    folded: dict[int, int] = {}
    for graph in model.subgraphs:
        kept = []
        for operator in graph.operators or []:
            if _folds(model, graph, operator):
                source = graph.tensors[operator.inputs[0]]
                if source.buffer not in folded:
                    folded[source.buffer] = _float32_copy(model, model.buffers[source.buffer].data)
                graph.tensors[operator.outputs[0]].buffer = folded[source.buffer]
            else:
                kept.append(operator)
        if len(kept) != len(graph.operators or []):
            graph.operators = kept
            _drop_unread_tensors(model, graph)
    if folded:
        _drop_unread_data(model)


def _folds(model: schema.ModelT, graph: schema.SubGraphT, operator: schema.OperatorT) -> bool:
    if names.operator_name(model.operatorCodes[operator.opcodeIndex]) != "DEQUANTIZE":
        return False
    source = graph.tensors[operator.inputs[0]]
    return source.type == schema.TensorType.FLOAT16 and model.buffers[source.buffer].data is not None


def _float32_copy(model: schema.ModelT, data: np.typing.NDArray[np.uint8]) -> int:
    buffer = schema.BufferT()
    buffer.data = np.ascontiguousarray(data).view("<f2").astype("<f4").view(np.uint8)
    model.buffers.append(buffer)
    return len(model.buffers) - 1


def _drop_unread_tensors(model: schema.ModelT, graph: schema.SubGraphT) -> None:
    """Leaves out the tensors of dropped operators, and renumbers the others."""
    read: set[int] = {int(index) for index in [*graph.inputs, *graph.outputs]}
    for operator in graph.operators:
        for indices in (operator.inputs, operator.outputs, operator.intermediates):
            read.update(int(index) for index in (() if indices is None else indices))
    places: dict[int, int] = {}
    for index in range(len(graph.tensors)):
        if index in read:
            places[index] = len(places)

    def renumbered(indices: Iterable[int] | None) -> np.typing.NDArray[np.int32] | None:
        if indices is None:
            return None
        return np.array([places[int(index)] if index >= 0 else -1 for index in indices], np.int32)

    for operator in graph.operators:
        operator.inputs, operator.outputs = renumbered(operator.inputs), renumbered(operator.outputs)
        operator.intermediates = renumbered(operator.intermediates)
    graph.inputs, graph.outputs = renumbered(graph.inputs), renumbered(graph.outputs)
    number = next(position for position, one in enumerate(model.subgraphs) if one is graph)
    for signature in model.signatureDefs or []:
        if signature.subgraphIndex == number:
            for entry in [*(signature.inputs or []), *(signature.outputs or [])]:
                entry.tensorIndex = places[int(entry.tensorIndex)]
    graph.tensors = [graph.tensors[index] for index in places]


def _drop_unread_data(model: schema.ModelT) -> None:
    """Empties buffers that no tensor or metadata names. Their numbers stay: others are named by number."""
    read = {int(tensor.buffer) for graph in model.subgraphs for tensor in graph.tensors}
    read |= {int(entry.buffer) for entry in model.metadata or []}
    for number, buffer in enumerate(model.buffers):
        if number not in read:
            buffer.data, buffer.offset, buffer.size = None, 0, 0
