"""Which tensors does a graph hold, and who reads them? A typed view of one subgraph, for everything that only looks."""

from collections.abc import Iterator
from dataclasses import dataclass

from ai_edge_litert import schema_py_generated as schema

from edgegate_litert.model import names
from edgegate_litert.model.file import Bytes, data_of

# Of these dtypes constants are weights; others are shapes, axes, paddings and tables of text.
_WEIGHT_DTYPES = frozenset(
    {"float32", "float16", "bfloat16", "float64", "int8", "uint8", "int16", "uint16", "int4", "uint4", "int2"}
)


@dataclass(frozen=True)
class TensorView:
    """One tensor. `data` is empty unless it is a constant."""

    index: int
    name: str
    dtype: str
    shape: tuple[int, ...]
    dynamic_dimensions: tuple[int, ...]
    scale: tuple[float, ...]
    zero_point: tuple[int, ...]
    axis: int
    buffer: int
    data: Bytes

    @property
    def is_constant(self) -> bool:
        return self.data.size > 0

    @property
    def is_quantized(self) -> bool:
        return len(self.scale) > 0 and not self.dtype.startswith("float")

    @property
    def is_weights(self) -> bool:
        return self.is_constant and (self.dtype in _WEIGHT_DTYPES or self.is_quantized)

    @property
    def elements(self) -> int:
        count = 1
        for size in self.shape:
            count *= size
        return count


@dataclass(frozen=True)
class OperatorView:
    """One operator. Inputs that are absent (−1 in the file) are left out of `inputs`."""

    op: str
    version: int
    activation: str | None
    inputs: tuple[TensorView, ...]
    outputs: tuple[TensorView, ...]

    weights: TensorView | None
    """The first constant that it reads as weights, also through a DEQUANTIZE of its own."""


@dataclass(frozen=True)
class Graph:
    """One subgraph."""

    tensors: tuple[TensorView, ...]
    operators: tuple[OperatorView, ...]
    inputs: tuple[TensorView, ...]
    outputs: tuple[TensorView, ...]


def graphs(model: schema.ModelT, content: bytes) -> tuple[Graph, ...]:
    """Every subgraph; the first is the main one."""
    data = [data_of(buffer, content) for buffer in model.buffers or []]
    return tuple(_graph(model, graph, data) for graph in model.subgraphs)


def all_operators(views: tuple[Graph, ...]) -> Iterator[OperatorView]:
    """Of all subgraphs, in file order."""
    for view in views:
        yield from view.operators


def _graph(model: schema.ModelT, graph: schema.SubGraphT, data: list[Bytes]) -> Graph:
    tensors = tuple(_tensor(index, tensor, data) for index, tensor in enumerate(graph.tensors))

    def pick(indices: object) -> tuple[TensorView, ...]:
        return tuple(tensors[int(index)] for index in _list(indices) if index >= 0)

    operators: list[OperatorView] = []
    stored: dict[int, TensorView] = {}
    for operator in graph.operators or []:
        code = model.operatorCodes[operator.opcodeIndex]
        inputs, outputs = pick(operator.inputs), pick(operator.outputs)
        weights = next((one for one in (stored.get(tensor.index, tensor) for tensor in inputs) if one.is_weights), None)
        view = OperatorView(
            op=names.operator_name(code),
            version=max(1, int(code.version)),
            activation=names.activation_of(operator),
            inputs=inputs,
            outputs=outputs,
            weights=weights,
        )
        if view.op == "DEQUANTIZE" and inputs[0].is_constant:
            stored[outputs[0].index] = inputs[0]
        operators.append(view)
    return Graph(tensors=tensors, operators=tuple(operators), inputs=pick(graph.inputs), outputs=pick(graph.outputs))


def _tensor(index: int, tensor: schema.TensorT, data: list[Bytes]) -> TensorView:
    quantization = tensor.quantization
    signature = _list(tensor.shapeSignature)
    return TensorView(
        index=index,
        name=names.text(tensor.name),
        dtype=names.dtype_name(tensor.type),
        shape=tuple(_list(tensor.shape)),
        dynamic_dimensions=tuple(axis for axis, size in enumerate(signature) if size == -1),
        scale=tuple(float(scale) for scale in _list(quantization.scale)) if quantization else (),
        zero_point=tuple(_list(quantization.zeroPoint)) if quantization else (),
        axis=int(quantization.quantizedDimension) if quantization else 0,
        buffer=int(tensor.buffer),
        data=data[tensor.buffer],
    )


def _list(values: object) -> list[int]:
    """A vector of the object API: absent, a list, or a numpy array."""
    if values is None:
        return []
    return [item.item() if hasattr(item, "item") else item for item in values]  # type: ignore[attr-defined]
