"""How right is one answer? Each task metric gives one score a sample; the metric's value is their mean."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

import numpy as np
import numpy.typing as npt

from edgegate_litert.data.npz import LABELS, Array, DataError, DataSet, shape_text
from edgegate_litert.evaluate.messages import MetricName

Reals = npt.NDArray[np.float64]
# The first output as real numbers, and the sample's label.
Score = Callable[[Reals, Array], float]

_TOP_FIVE = 5
_HALF = 0.5


@dataclass(frozen=True)
class TaskMetric:
    """`share`: a score from 0 to 1. `number`: any."""

    name: MetricName
    unit: Literal["share", "number"]
    higher_is_better: bool
    score: Score


def _classes(output: Reals, label: Array) -> tuple[Reals, int]:
    scores, wanted = output.reshape(-1), np.asarray(label).reshape(-1)
    if wanted.size != 1:
        raise DataError(f"a label of {LABELS!r} must be one class number; a sample has {shape_text(label.shape)}")
    number = int(wanted[0])
    if not 0 <= number < scores.size:
        raise DataError(f"label {number} is no class of the model, whose first output has {scores.size} values")
    return scores, number


def _top(count: int) -> Score:
    def score(output: Reals, label: Array) -> float:
        scores, wanted = _classes(output, label)
        # Equal scores count in favour of the lower index, as argmax does.
        better = int(np.sum(scores > scores[wanted])) + int(np.sum(scores[:wanted] == scores[wanted]))
        return float(better < count)

    return score


def _mean_iou(output: Reals, label: Array) -> float:
    """The mean over the classes that stand in the label or the answer; one channel is a mask, past one half."""
    truth = np.squeeze(np.asarray(label)).astype(np.int64)
    mask = output[0] if output.ndim > truth.ndim + 1 or (output.ndim > 1 and output.shape[0] == 1) else output
    channels = mask.shape[-1] if mask.ndim > truth.ndim else 0
    found = np.argmax(mask, axis=-1) if channels > 1 else (np.squeeze(mask) > _HALF).astype(np.int64)
    if found.shape != truth.shape:
        raise DataError(
            f"a label of {LABELS!r} is {shape_text(truth.shape)}, the model's first output gives "
            f"{shape_text(found.shape)} pixels"
        )
    classes = np.union1d(np.unique(truth), np.unique(found))
    shares = [np.sum((found == one) & (truth == one)) / np.sum((found == one) | (truth == one)) for one in classes]
    return float(np.mean(shares))


def _squared_error(output: Reals, label: Array) -> float:
    wanted = np.asarray(label, dtype=np.float64).reshape(-1)
    given = output.reshape(-1)
    if given.size != wanted.size:
        raise DataError(f"a label of {LABELS!r} has {wanted.size} values, the model's first output has {given.size}")
    return float(np.mean((given - wanted) ** 2))


METRICS: dict[MetricName, TaskMetric] = {
    "top-1": TaskMetric("top-1", "share", higher_is_better=True, score=_top(1)),
    "top-5": TaskMetric("top-5", "share", higher_is_better=True, score=_top(_TOP_FIVE)),
    "mean-iou": TaskMetric("mean-iou", "share", higher_is_better=True, score=_mean_iou),
    "mse": TaskMetric("mse", "number", higher_is_better=False, score=_squared_error),
}


def labels_of(data: DataSet, samples: int) -> Array:
    """One label a sample. Raises DataError."""
    labels = data.arrays.get(LABELS)
    if labels is None:
        raise DataError(f"the data has no array {LABELS!r} with the labels; found {data.found}")
    if labels.ndim == 0 or len(labels) != samples:
        raise DataError(f"there are {samples} samples and the labels {LABELS!r} are {shape_text(labels.shape)}")
    if labels.dtype.kind not in "iufb":
        raise DataError(f"the labels {LABELS!r} are {labels.dtype}, not numbers")
    return labels
