"""In which numbers does a .tflite compute? That decides which variants it allows."""

from typing import Literal

from edgegate_litert.model.graph import Graph, all_operators

# `float16-weights`: constants stored as float16 and read through DEQUANTIZE only; the arithmetic is float32.
Arithmetic = Literal["float32", "float16-weights", "float16", "quantized"]


def arithmetic_of(views: tuple[Graph, ...]) -> Arithmetic:
    """`quantized`: some tensor is. `float16`: something besides DEQUANTIZE reads or makes float16."""
    tensors = [tensor for view in views for tensor in view.tensors]
    if any(tensor.is_quantized for tensor in tensors):
        return "quantized"
    if not any(tensor.dtype == "float16" for tensor in tensors):
        return "float32"
    made = {id(tensor) for operator in all_operators(views) for tensor in operator.outputs}
    folds = all(
        operator.op == "DEQUANTIZE" or not any(tensor.dtype == "float16" for tensor in operator.inputs)
        for operator in all_operators(views)
    )
    constant = all(tensor.is_constant and id(tensor) not in made for tensor in tensors if tensor.dtype == "float16")
    return "float16-weights" if folds and constant else "float16"
