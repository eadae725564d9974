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
_NOT_LABELLED = 255


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
    if number != wanted[0]:
        raise DataError(f"label {wanted[0]} of {LABELS!r} is no class number")
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
    """
    The mean over the classes that stand in the label or the answer; one channel is a mask, past one half.

    Pixels with the label 255 are not labelled, as in Pascal VOC, and count nowhere.
    """
    image = output[0] if output.ndim > 1 and output.shape[0] == 1 else output
    truth = _label_map(label, image.shape).astype(np.int64)
    channels = 1 if image.shape == truth.shape else image.shape[-1]
    if image.shape not in {truth.shape, (*truth.shape, channels)}:
        raise DataError(
            f"a label of {LABELS!r} is {shape_text(truth.shape)}, the first output is {shape_text(output.shape)}"
        )
    found = np.argmax(image, axis=-1) if channels > 1 else (image.reshape(truth.shape) > _HALF).astype(np.int64)
    labelled = truth != _NOT_LABELLED
    truth, found = truth[labelled], found[labelled]
    classes = max(channels, 2)
    if truth.size > 0 and not (truth.min() >= 0 and truth.max() < classes):
        raise DataError(
            f"the labels {LABELS!r} go from {truth.min()} to {truth.max()}; the model tells {classes} classes"
        )
    shares = [
        np.sum((found == one) & (truth == one)) / np.sum((found == one) | (truth == one))
        for one in np.union1d(truth, found)
    ]
    return float(np.mean(shares)) if shares else 1.0


def _label_map(label: Array, image: tuple[int, ...]) -> Array:
    """The label as it fits the image: it may carry a batch or a channel axis of one. Unchanged when it does not fit."""
    shapes = [label.shape]
    if label.ndim > 1:
        shapes += [label.shape[:-1]] * (label.shape[-1] == 1) + [label.shape[1:]] * (label.shape[0] == 1)
    shape = next((one for one in shapes if one in {image, image[:-1]}), label.shape)
    return label.reshape(shape)


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
