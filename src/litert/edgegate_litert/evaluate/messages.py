"""What is asked of an evaluation, and what can come of it? Shapes as src/documents/accuracy.ts has them."""

from typing import Literal

from edgegate_litert.protocol import Message

MetricName = Literal["top-1", "top-5", "mean-iou", "mse"]
InputsFrom = Literal["evaluation", "calibration", "random"]


class UnpackRequest(Message, frozen=True):
    """An .npz and the folder (which exists) for its arrays. Paths are absolute."""

    source: str
    folder: str


class Unpacked(Message, frozen=True, tag_field="status", tag="unpacked"):
    """The folder holds every array, to be mapped by each evaluation."""


class DataRefused(Message, frozen=True, tag_field="status", tag="refused"):
    """The data can't be used, with what was found and what is needed."""

    reason: str


class EvaluateRequest(Message, frozen=True):
    """One model, by absolute path. `data`: a folder of unpacked arrays; absent: random inputs."""

    model: str
    inputs_from: InputsFrom
    # Where this model's outputs are kept for others to be compared with, or are read from.
    outputs: str
    is_reference: bool
    # The variant that the outputs are of.
    reference: str
    data: str | None = None
    metric: MetricName | None = None


class TaskMeasured(Message, frozen=True, tag_field="status", tag="measured"):
    """`value` is the mean of `scores`, one a sample in data order."""

    metric: str
    unit: Literal["share", "number"]
    higher_is_better: bool
    value: float
    n: int
    scores: tuple[float, ...]


class TaskNotConfigured(Message, frozen=True, tag_field="status", tag="not-configured"):
    """No metric was asked for."""


class TaskFailed(Message, frozen=True, tag_field="status", tag="failed"):
    """The task was not scored; `cause` says whose fault that is."""

    cause: Literal["data", "model"]
    reason: str


class FidelityMeasured(Message, frozen=True, tag_field="status", tag="measured"):
    """Over the samples whose outputs were kept."""

    reference: str
    n: int
    inputs: InputsFrom
    cosine: float
    identical: bool
    max_abs_error: float
    non_finite_outputs: int
    top_one_agreement: float | None = None
    psnr_db: float | None = None


class FidelityIsReference(Message, frozen=True, tag_field="status", tag="is-reference"):
    """This is what the others are compared with."""


class FidelityFailed(Message, frozen=True, tag_field="status", tag="failed"):
    """There is nothing to compare, or nothing to compare with."""

    reason: str


class Evaluated(Message, frozen=True):
    """What the task and the comparison came to."""

    task: TaskMeasured | TaskNotConfigured | TaskFailed
    fidelity: FidelityMeasured | FidelityIsReference | FidelityFailed
