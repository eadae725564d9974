"""A SavedModel, .keras or .h5 as a float32 .tflite. The one module that needs TensorFlow."""

import os
from pathlib import Path
from typing import Literal

from edgegate_litert.convert.messages import Failed, Unusable
from edgegate_litert.protocol import Message, read_request, write_response


class FrameworkRequest(Message, frozen=True):
    """Paths are absolute. `output` is written only when the outcome is `converted`."""

    source: str
    kind: Literal["saved-model", "keras", "h5"]
    output: str


class FrameworkConverted(Message, frozen=True, tag_field="status", tag="converted"):
    """The float32 .tflite is there."""


def run(request: Path, response: Path) -> None:
    """Verb `framework`: FrameworkRequest to FrameworkConverted, Unusable or Failed."""
    order = read_request(request, FrameworkRequest)
    write_response(response, convert(order))


def convert(order: FrameworkRequest) -> FrameworkConverted | Unusable | Failed:
    """Only builtin operators: what TensorFlow's own kernels would have to run can't run in a plain app."""
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")
    os.environ.setdefault("CUDA_VISIBLE_DEVICES", "")
    import keras  # noqa: PLC0415 - seconds to load, and only here
    import tensorflow as tf  # noqa: PLC0415

    try:
        if order.kind == "saved-model":
            converter = tf.lite.TFLiteConverter.from_saved_model(order.source)
        else:
            # Safe mode refuses code inside the file, which a stranger may have put there.
            model = keras.models.load_model(order.source, compile=False, safe_mode=True)
            converter = tf.lite.TFLiteConverter.from_keras_model(model)
    except Exception as error:  # noqa: BLE001 - whatever the loader raises says why the file can't be read
        return Unusable(reason=f"the source can't be loaded: {_words(error)}")
    try:
        content = converter.convert()
    except Exception as error:  # noqa: BLE001 - the converter's own reason
        return Failed(reason=_words(error))
    Path(order.output).write_bytes(content)
    return FrameworkConverted()


def _words(error: Exception) -> str:
    return f"{type(error).__name__}: {error}"[:2000]
