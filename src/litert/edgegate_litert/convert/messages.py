"""What is asked of a conversion, and what can come of it?"""

from typing import Literal

from edgegate_litert.model.arithmetic import Arithmetic
from edgegate_litert.model.inspection import Inspection
from edgegate_litert.protocol import Message

VariantName = Literal["as-is", "float32", "float16", "weight-only-int8", "dynamic-int8", "full-int8"]


class Calibration(Message, frozen=True):
    """An .npz with inputs by signature name, and how many of its samples to use."""

    data: str
    samples: int


class ConvertRequest(Message, frozen=True):
    """Paths are absolute. `output` is written only when the outcome is `converted`."""

    source: str
    variant: VariantName
    output: str
    calibration: Calibration | None = None


class Converted(Message, frozen=True, tag_field="status", tag="converted"):
    """The file is there."""

    inspection: Inspection


class Failed(Message, frozen=True, tag_field="status", tag="failed"):
    """The converter refused, in its own words."""

    reason: str


class NoEffect(Message, frozen=True, tag_field="status", tag="no-effect"):
    """The recipe ran and changed nothing that it claims to change."""

    reason: str


class NotPossible(Message, frozen=True, tag_field="status", tag="not-possible"):
    """The source does not allow it, or something must be added first."""

    reason: str


class Unusable(Message, frozen=True, tag_field="status", tag="unusable"):
    """The source itself is no model."""

    reason: str


Outcome = Converted | Failed | NoEffect | NotPossible | Unusable


class ExamineRequest(Message, frozen=True):
    """A .tflite, by absolute path."""

    source: str


class Examined(Message, frozen=True, tag_field="status", tag="model"):
    """`variants` are those that the source allows when nobody chose."""

    arithmetic: Arithmetic
    variants: tuple[VariantName, ...]
