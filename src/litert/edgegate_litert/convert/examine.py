"""Is a .tflite usable, and which variants does it allow?"""

from pathlib import Path

from edgegate_litert.convert.messages import Examined, ExamineRequest, Unusable, VariantName
from edgegate_litert.model.arithmetic import Arithmetic, arithmetic_of
from edgegate_litert.model.file import UnusableModelError, parse, read_bytes
from edgegate_litert.model.graph import graphs
from edgegate_litert.model.inspect import inspect
from edgegate_litert.protocol import read_request, write_response

FROM_FLOAT: tuple[VariantName, ...] = ("float32", "float16", "weight-only-int8", "dynamic-int8", "full-int8")

ALLOWED: dict[Arithmetic, tuple[VariantName, ...]] = {
    "float32": FROM_FLOAT,
    "float16-weights": ("as-is", *FROM_FLOAT),
    "float16": ("as-is",),
    "quantized": ("as-is",),
}


def run(request: Path, response: Path) -> None:
    """Verb `examine`: ExamineRequest to Examined or Unusable."""
    order = read_request(request, ExamineRequest)
    write_response(response, examine(Path(order.source)))


def examine(source: Path) -> Examined | Unusable:
    """Reads all of the file, so that damage anywhere in its tables shows."""
    try:
        content = read_bytes(source)
        inspect(content)
        arithmetic = arithmetic_of(graphs(parse(content), content))
    except UnusableModelError as error:
        return Unusable(reason=str(error))
    return Examined(arithmetic=arithmetic, variants=ALLOWED[arithmetic])
