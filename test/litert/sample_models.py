"""Models for tests: real ones from npm packages and the project's own fixtures, and small ones that are made here."""

from collections.abc import Mapping
from pathlib import Path

import numpy as np
import numpy.typing as npt
from ai_edge_litert import schema_py_generated as schema
from ai_edge_litert.interpreter import Interpreter
from edgegate_litert.model.file import parse_to_change, write

ROOT = Path(__file__).resolve().parents[2]
MEDIAPIPE = ROOT / "node_modules" / "@mediapipe"
FACE = MEDIAPIPE / "face_detection" / "face_detection_short_range.tflite"
HAND = MEDIAPIPE / "hands" / "hand_landmark_lite.tflite"
SELFIE = MEDIAPIPE / "selfie_segmentation" / "selfie_segmentation.tflite"
SPARSE = MEDIAPIPE / "face_detection" / "face_detection_full_range_sparse.tflite"
PLAIN = ROOT / "test" / "fixtures" / "models" / "plain.tflite"

Array = npt.NDArray[np.generic]
Floats = npt.NDArray[np.float32]


def outputs_of(content: bytes, inputs: list[Floats]) -> list[Floats]:
    """What a model answers, outputs in its own order."""
    interpreter = Interpreter(model_content=content, num_threads=1)
    interpreter.allocate_tensors()
    for detail, value in zip(interpreter.get_input_details(), inputs, strict=True):
        interpreter.set_tensor(detail["index"], value)
    interpreter.invoke()
    return [interpreter.get_tensor(detail["index"]) for detail in interpreter.get_output_details()]


def random_inputs(content: bytes, seed: int = 0) -> list[Floats]:
    """Uniform in [0, 1), in the model's shapes."""
    interpreter = Interpreter(model_content=content)
    generator = np.random.default_rng(seed)
    return [generator.random(one["shape"], dtype=np.float32) for one in interpreter.get_input_details()]


def write_npz(path: Path, arrays: Mapping[str, Array]) -> None:
    """An .npz with arrays of any names, also such that are no Python identifiers."""
    np.savez(path, allow_pickle=True, **dict(arrays))


def add_model(
    constant: npt.NDArray[np.float32] | None = None, *, custom: str | None = None, dynamic: bool = False
) -> bytes:
    """y = x + constant over 4 values (or x + x), or a custom operator in its place; no signature."""
    model = schema.ModelT()
    model.version = 3
    code = schema.OperatorCodeT()
    code.builtinCode = schema.BuiltinOperator.CUSTOM if custom else schema.BuiltinOperator.ADD
    code.deprecatedBuiltinCode = code.builtinCode
    code.version = 1
    code.customCode = custom.encode() if custom else None
    model.operatorCodes = [code]
    model.buffers = [schema.BufferT()]
    tensors = []
    for name in (b"x", b"y") if constant is None else (b"x", b"y", b"c"):
        tensor = schema.TensorT()
        tensor.name = name
        tensor.shape = np.array([1, 4], np.int32)
        if dynamic and name != b"c":
            tensor.shapeSignature = np.array([-1, 4], np.int32)
        tensor.type = schema.TensorType.FLOAT32
        tensors.append(tensor)
    if constant is not None:
        buffer = schema.BufferT()
        buffer.data = constant.astype("<f4").view(np.uint8)
        model.buffers.append(buffer)
        tensors[2].buffer = 1
        tensors[2].shape = np.array(constant.shape, np.int32)
    operator = schema.OperatorT()
    operator.inputs = np.array([0, 0 if constant is None else 2], np.int32)
    operator.outputs = np.array([1], np.int32)
    if custom is None:
        operator.builtinOptionsType = schema.BuiltinOptions.AddOptions
        operator.builtinOptions = schema.AddOptionsT()
    graph = schema.SubGraphT()
    graph.tensors, graph.operators = tensors, [operator]
    graph.inputs, graph.outputs = np.array([0], np.int32), np.array([1], np.int32)
    model.subgraphs = [graph]
    return write(model)


def with_shared_data_behind(content: bytes) -> tuple[bytes, set[bytes]]:
    """The model with the data of two of its tensors behind the flatbuffer, in one place; and their names."""
    model = parse_to_change(content)
    weighty = [
        tensor
        for tensor in model.subgraphs[0].tensors
        if model.buffers[tensor.buffer].data is not None and len(model.buffers[tensor.buffer].data) > 64
    ][:2]
    data = bytes(model.buffers[weighty[0].buffer].data)
    place = len(content) + (1 << 12)
    for tensor in weighty:
        one = model.buffers[tensor.buffer]
        one.data, one.offset, one.size = None, place, len(data)
    return write(model).ljust(place, b"\0") + data, {tensor.name for tensor in weighty}
