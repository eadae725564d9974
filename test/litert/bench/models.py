"""Models of one operator, built byte by byte: the odd ones that no converter would make."""

import flatbuffers
from ai_edge_litert import schema_py_generated as schema

Shape = tuple[int, ...]
FLOAT32 = schema.TensorType.FLOAT32
INT32 = schema.TensorType.INT32


def one_operator(  # noqa: PLR0913 (each is a property of the one operator)
    op: str,
    inputs: list[Shape],
    output: Shape,
    *,
    version: int = 1,
    shape_of: Shape | None = None,
    dynamic: bool = False,
    dtype: int = FLOAT32,
) -> bytes:
    """
    `op`: a built-in operator's name in the schema, its code in digits, or any other text for a custom one. `shape_of`:
    a last, constant int32 input. `dynamic`: the first dimension of inputs and output is.
    """
    model = schema.ModelT()
    model.version = 3
    model.buffers = [schema.BufferT()]
    graph = schema.SubGraphT()
    graph.tensors = [_tensor(f"in{at}", shape, dtype, dynamic=dynamic) for at, shape in enumerate(inputs)]
    graph.inputs = list(range(len(inputs)))
    if shape_of is not None:
        data = schema.BufferT()
        data.data = b"".join(size.to_bytes(4, "little") for size in shape_of)
        model.buffers.append(data)
        constant = _tensor("shape", (len(shape_of),), INT32, dynamic=False)
        constant.buffer = 1
        graph.tensors.append(constant)
    graph.tensors.append(_tensor("out", output, dtype, dynamic=dynamic))
    graph.outputs = [len(graph.tensors) - 1]
    operator = schema.OperatorT()
    operator.inputs = list(range(len(graph.tensors) - 1))
    operator.outputs = graph.outputs
    graph.operators = [operator]
    model.subgraphs = [graph]
    model.operatorCodes = [_code(op, version)]
    builder = flatbuffers.Builder(1024)
    builder.Finish(model.Pack(builder), b"TFL3")
    return bytes(builder.Output())


def _tensor(name: str, shape: Shape, dtype: int, *, dynamic: bool) -> schema.TensorT:
    tensor = schema.TensorT()
    tensor.name = name
    tensor.type = dtype
    tensor.shape = list(shape)
    if dynamic:
        tensor.shapeSignature = [-1, *shape[1:]]
    tensor.buffer = 0
    return tensor


def _code(op: str, version: int) -> schema.OperatorCodeT:
    code = schema.OperatorCodeT()
    code.version = version
    known: int | None = int(op) if op.isdigit() else getattr(schema.BuiltinOperator, op, None)
    code.builtinCode = schema.BuiltinOperator.CUSTOM if known is None else known
    code.deprecatedBuiltinCode = min(code.builtinCode, 127)
    if known is None:
        code.customCode = op
    return code
