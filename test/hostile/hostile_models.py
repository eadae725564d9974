"""Which .tflite files are made to harm whoever reads them? `python hostile_models.py FOLDER` writes each, by its name."""

import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import flatbuffers
import numpy as np
from ai_edge_litert import schema_py_generated as schema
from edgegate_litert.model.file import IDENTIFIER, parse_to_change, write
from sample_models import add_model

# Any model with two constants would do.
SOUND = add_model(np.arange(4, dtype=np.float32))


def changed(change: Callable[[schema.ModelT], None]) -> bytes:
    """The sound model with something else written in it."""
    model = parse_to_change(SOUND)
    change(model)
    return write(model)


def offsets_lead_out() -> bytes:
    """Its root is far behind its end."""
    return b"\xf0\xff\xff\x7f" + SOUND[4:]


def one_table_millions_of_times() -> bytes:
    """A thousand graphs that are one, with thousands of tensors that are one: 40 kB, which unfold to millions of tables."""
    builder = flatbuffers.Builder(1 << 16)
    schema.TensorStart(builder)
    tensor = schema.TensorEnd(builder)
    tensors = _vector(builder, [tensor] * 8000)
    schema.SubGraphStart(builder)
    schema.SubGraphAddTensors(builder, tensors)
    graph = schema.SubGraphEnd(builder)
    graphs = _vector(builder, [graph] * 1000)
    schema.ModelStart(builder)
    schema.ModelAddVersion(builder, 3)
    schema.ModelAddSubgraphs(builder, graphs)
    builder.Finish(schema.ModelEnd(builder), IDENTIFIER)
    return bytes(builder.Output())


def _vector(builder: flatbuffers.Builder, tables: list[int]) -> int:
    builder.StartVector(4, len(tables), 4)
    for table in tables:
        builder.PrependUOffsetTRelative(table)
    return int(builder.EndVector())


def more_parameters_than_numbers() -> bytes:
    """Four values, declared as 2⁹³."""

    def change(model: schema.ModelT) -> None:
        model.subgraphs[0].tensors[2].shape = np.array([(1 << 31) - 1] * 3, np.int32)

    return changed(change)


def negative_dimension() -> bytes:
    def change(model: schema.ModelT) -> None:
        model.subgraphs[0].tensors[2].shape = np.array([-4], np.int32)

    return changed(change)


def zero_point_beyond_numbers() -> bytes:
    def change(model: schema.ModelT) -> None:
        tensor = model.subgraphs[0].tensors[0]
        tensor.type = schema.TensorType.INT8
        tensor.quantization = schema.QuantizationParametersT()
        tensor.quantization.scale, tensor.quantization.zeroPoint = [1.0], [1 << 62]

    return changed(change)


def overlapping_buffers() -> bytes:
    """Two constants with nearly the whole file each."""

    def change(model: schema.ModelT) -> None:
        graph = model.subgraphs[0]
        other = schema.TensorT()
        other.name, other.shape, other.type, other.buffer = b"d", np.array([4], np.int32), schema.TensorType.FLOAT32, 2
        graph.tensors.append(other)
        model.buffers.append(schema.BufferT())
        for place, buffer in enumerate(model.buffers[1:3]):
            buffer.data, buffer.offset, buffer.size = None, 16 + 16 * place, len(SOUND) - 100

    return changed(change)


def tables_name_what_is_not_there() -> bytes:
    def change(model: schema.ModelT) -> None:
        model.subgraphs[0].operators[0].inputs = np.array([0, 4000], np.int32)

    return changed(change)


def millions_of_inputs() -> bytes:
    """Each of which would be described."""

    def change(model: schema.ModelT) -> None:
        model.subgraphs[0].inputs = np.zeros(1_500_000, np.int32)

    return changed(change)


def input_larger_than_memory() -> bytes:
    def change(model: schema.ModelT) -> None:
        for tensor in model.subgraphs[0].tensors[:2]:
            tensor.shape = np.array([1 << 14, 1 << 16, 4], np.int32)

    return changed(change)


def answer_larger_than_memory() -> bytes:
    """Gives a thousand million numbers for one."""
    model = schema.ModelT()
    model.version = 3
    code = schema.OperatorCodeT()
    code.builtinCode = code.deprecatedBuiltinCode = schema.BuiltinOperator.FILL
    code.version = 1
    model.operatorCodes = [code]
    dims = schema.BufferT()
    dims.data = np.array([1 << 15, 1 << 15], "<i4").view(np.uint8)
    model.buffers = [schema.BufferT(), dims]
    tensors = []
    for name, shape, dtype, buffer in (
        (b"x", [], schema.TensorType.FLOAT32, 0),
        (b"y", [1 << 15, 1 << 15], schema.TensorType.FLOAT32, 0),
        (b"dims", [2], schema.TensorType.INT32, 1),
    ):
        tensor = schema.TensorT()
        tensor.name, tensor.type, tensor.buffer = name, dtype, buffer
        tensor.shape = np.array(shape, np.int32)
        tensors.append(tensor)
    operator = schema.OperatorT()
    operator.inputs, operator.outputs = np.array([2, 0], np.int32), np.array([1], np.int32)
    graph = schema.SubGraphT()
    graph.tensors, graph.operators = tensors, [operator]
    graph.inputs, graph.outputs = np.array([0], np.int32), np.array([1], np.int32)
    model.subgraphs = [graph]
    return write(model)


def answer_of_640_mebibytes() -> bytes:
    """Its input, forty million times."""
    return _repeating(40 << 20)


def answer_of_64_mebibytes() -> bytes:
    """Its input, four million times: it takes its time."""
    return _repeating(4 << 20)


def _repeating(times: int) -> bytes:
    def change(model: schema.ModelT) -> None:
        sizes = np.array([times, 4], "<i4")
        graph, code = model.subgraphs[0], model.operatorCodes[0]
        code.builtinCode = schema.BuiltinOperator.BROADCAST_TO
        code.deprecatedBuiltinCode, code.version = 127, 2
        operator = graph.operators[0]
        operator.inputs, operator.builtinOptionsType, operator.builtinOptions = np.array([0, 2], np.int32), 0, None
        graph.tensors[1].shape = sizes
        dims = graph.tensors[2]
        dims.shape, dims.type = np.array([2], np.int32), schema.TensorType.INT32
        model.buffers[1].data = sizes.view(np.uint8)

    return changed(change)


def graph_that_calls_itself() -> bytes:
    """A loop whose body is the graph that it stands in."""

    def change(model: schema.ModelT) -> None:
        graph = model.subgraphs[0]
        code = model.operatorCodes[0]
        code.builtinCode = code.deprecatedBuiltinCode = schema.BuiltinOperator.WHILE
        operator = graph.operators[0]
        operator.inputs, operator.outputs = np.array([0], np.int32), np.array([1], np.int32)
        operator.builtinOptionsType = schema.BuiltinOptions.WhileOptions
        operator.builtinOptions = schema.WhileOptionsT()
        operator.builtinOptions.condSubgraphIndex, operator.builtinOptions.bodySubgraphIndex = 1, 0
        always = schema.BufferT()
        always.data = np.array([1], np.uint8)
        model.buffers.append(always)
        given, answer = schema.TensorT(), schema.TensorT()
        given.name, given.shape, given.type = b"given", np.array([1, 4], np.int32), schema.TensorType.FLOAT32
        answer.name, answer.shape, answer.type = b"always", np.array([1], np.int32), schema.TensorType.BOOL
        answer.buffer = len(model.buffers) - 1
        condition = schema.SubGraphT()
        condition.tensors, condition.operators = [given, answer], []
        condition.inputs, condition.outputs = np.array([0], np.int32), np.array([1], np.int32)
        model.subgraphs.append(condition)

    return changed(change)


def _bomb(path: Path) -> None:
    """A little array that says of itself that it has 2⁵⁰ bytes."""
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("x.npy", b"")
        archive.infolist()[0].file_size = 1 << 50


def main() -> None:
    folder = Path(sys.argv[1])
    _bomb(folder / "bomb.npz")
    for make in (
        offsets_lead_out,
        one_table_millions_of_times,
        more_parameters_than_numbers,
        negative_dimension,
        zero_point_beyond_numbers,
        overlapping_buffers,
        tables_name_what_is_not_there,
        millions_of_inputs,
        input_larger_than_memory,
        answer_larger_than_memory,
        answer_of_640_mebibytes,
        answer_of_64_mebibytes,
        graph_that_calls_itself,
    ):
        (folder / f"{make.__name__}.tflite").write_bytes(make())
    (folder / "sound.tflite").write_bytes(SOUND)


if __name__ == "__main__":
    main()
