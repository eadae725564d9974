"""The inspection document's shapes, field by field as src/documents/inspection.ts has them."""

from edgegate_litert.protocol import Message


class Quantization(Message, frozen=True):
    """Affine quantization: real = scale × (stored − zero point); `axis` counts when there are several scales."""

    scale: tuple[float, ...]
    zero_point: tuple[int, ...]
    axis: int


class TensorInfo(Message, frozen=True):
    """An input or output. A dynamic dimension shows as its stored size, and its position in `dynamic_dimensions`."""

    name: str
    dtype: str
    shape: tuple[int, ...]
    dynamic_dimensions: tuple[int, ...]
    quantization: Quantization | None = None


class OperatorGroup(Message, frozen=True):
    """Operators of one kind: same code, version, fused activation and dtype of first input and weights."""

    op: str
    version: int
    count: int
    activation: str | None = None
    input_dtype: str | None = None
    weights_dtype: str | None = None


class ConstantInfo(Message, frozen=True):
    """A constant tensor; `used_by` is the operator that reads it first."""

    name: str
    dtype: str
    shape: tuple[int, ...]
    size_bytes: int
    sha256: str
    used_by: str | None = None


class BytesByKind(Message, frozen=True):
    """They sum to the file's size."""

    constants: int
    metadata: int
    structure: int


class DtypeBytes(Message, frozen=True):
    """Constants of one dtype; a buffer that two of them share counts once."""

    dtype: str
    tensors: int
    size_bytes: int


class Inspection(Message, frozen=True):
    """What stands in a .tflite file, read without running it."""

    subgraphs: int
    operators: tuple[OperatorGroup, ...]
    operator_count: int
    tensor_count: int
    parameter_count: int
    inputs: tuple[TensorInfo, ...]
    outputs: tuple[TensorInfo, ...]
    signature_keys: tuple[str, ...]
    bytes: BytesByKind
    constants_by_dtype: tuple[DtypeBytes, ...]
    constants: tuple[ConstantInfo, ...]
    min_runtime_version: str | None = None
    multiply_accumulates: int | None = None
