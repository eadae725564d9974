"""What does a model answer to each sample? As real numbers: quantized outputs are read with their own scale."""

from collections.abc import Iterator

import numpy as np
import numpy.typing as npt
from ai_edge_litert.interpreter import Interpreter

from edgegate_litert.data.feed import Feed

Reals = npt.NDArray[np.float64]


class ModelRefusedError(RuntimeError):
    """The runtime does not run this file with these inputs; the message is its own."""


def answers(content: bytes, feed: Feed) -> Iterator[tuple[Reals, ...]]:
    """
    All outputs of one sample after the other, on one thread with XNNPACK, as a plain app would run it.

    Raises ModelRefusedError.
    """
    try:
        interpreter = Interpreter(model_content=content, num_threads=1)
        inputs = interpreter.get_input_details()
        for detail, shape in zip(inputs, feed.shapes, strict=True):
            if tuple(detail["shape"]) != shape:
                interpreter.resize_tensor_input(detail["index"], shape, strict=True)
        interpreter.allocate_tensors()
        for sample in range(feed.samples):
            for detail, value in zip(inputs, feed.values(sample), strict=True):
                interpreter.set_tensor(detail["index"], value)
            interpreter.invoke()
            details = interpreter.get_output_details()
            yield tuple(real(interpreter.get_tensor(one["index"]), one["quantization"]) for one in details)
    except (ValueError, RuntimeError) as error:
        # It says nothing when it gets no memory for its tensors.
        raise ModelRefusedError(str(error).strip() or "without a word, as when memory runs out") from error


def real(values: npt.NDArray[np.generic], quantization: tuple[float, int]) -> Reals:
    """(stored − zero point) × scale; a scale of 0 means not quantized."""
    scale, zero_point = quantization
    numbers = values.astype(np.float64)
    return (numbers - zero_point) * scale if scale else numbers
