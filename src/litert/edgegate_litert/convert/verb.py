"""One variant of one .tflite: converted, or why not. Each runs in a process of its own, which may die of it."""

import tempfile
from pathlib import Path

from edgegate_litert.convert.effect import why_no_effect
from edgegate_litert.convert.messages import (
    Calibration,
    Converted,
    ConvertRequest,
    Failed,
    NoEffect,
    NotPossible,
    Outcome,
    Unusable,
)
from edgegate_litert.convert.prepare import fold, prepare
from edgegate_litert.convert.recipes import Sample, quantize
from edgegate_litert.data.feed import feed_from, spread
from edgegate_litert.data.npz import DataError, open_unpacked, unpack
from edgegate_litert.model.arguments import arguments_of
from edgegate_litert.model.arithmetic import arithmetic_of
from edgegate_litert.model.file import UnusableModelError, parse, read_bytes
from edgegate_litert.model.graph import graphs
from edgegate_litert.model.inspect import inspect
from edgegate_litert.protocol import read_request, write_response

NO_CALIBRATION = (
    "full-int8 needs sample inputs to choose its ranges from. Add to this model in the config: "
    "`calibration: { data: train.npz, samples: 200 }`, an .npz with the inputs by signature name"
)


def run(request: Path, response: Path) -> None:
    """Verb `convert`: ConvertRequest to Outcome; the file is written to the request's `output` when converted."""
    order = read_request(request, ConvertRequest)
    write_response(response, convert(order))


def convert(order: ConvertRequest) -> Outcome:
    """Writes the file only when the outcome is `converted`."""
    try:
        source = read_bytes(Path(order.source))
        arithmetic = arithmetic_of(graphs(parse(source), source))
        if order.variant == "as-is" or (order.variant == "float32" and arithmetic == "float32"):
            return _keep(source, order)
        if arithmetic == "quantized":
            return NotPossible(reason="the source is already quantized; only as-is is possible")
        if arithmetic == "float16":
            return NotPossible(reason="the source computes with float16 or sparse tensors; only as-is is possible")
        if order.variant == "float32":
            return _keep(fold(source), order)
        prepared = prepare(source)
        samples: list[Sample] = []
        if order.variant == "full-int8":
            if order.calibration is None:
                return NotPossible(reason=NO_CALIBRATION)
            samples = calibration_samples(prepared, order.calibration)
    except UnusableModelError as error:
        return Unusable(reason=str(error))
    except DataError as error:
        return NotPossible(reason=f"full-int8 needs calibration data that fits: {error}")
    signature = arguments_of(prepared).signature
    if signature is None:
        return Failed(reason="the model's signatures name no input of its main graph")
    try:
        result = quantize(prepared, order.variant, signature, samples)
    except Exception as error:  # noqa: BLE001 - whatever the quantizer raises is its answer
        return Failed(reason=f"{type(error).__name__}: {error}"[:2000])
    missing = why_no_effect(order.variant, graphs(parse(result), result))
    if missing is not None:
        return NoEffect(reason=missing)
    return _keep(result, order)


def calibration_samples(prepared: bytes, calibration: Calibration) -> list[Sample]:
    """Evenly spread over the data. Raises DataError."""
    arguments = arguments_of(prepared)
    with tempfile.TemporaryDirectory(prefix="edgegate-") as folder:
        unpack(Path(calibration.data), Path(folder))
        feed = feed_from(arguments, open_unpacked(Path(folder)))
        names = [argument.name for argument in arguments.inputs]
        return [
            dict(zip(names, feed.values(number), strict=True)) for number in spread(feed.samples, calibration.samples)
        ]


def _keep(content: bytes, order: ConvertRequest) -> Converted:
    inspection = inspect(content)
    Path(order.output).write_bytes(content)
    return Converted(inspection=inspection)
