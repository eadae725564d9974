"""One model on the data: its task score, and how near it is to its float32. Each runs in a process of its own."""

from pathlib import Path

import numpy as np

from edgegate_litert.data.feed import Feed, feed_from, random_feed
from edgegate_litert.data.npz import Array, DataError, DataSet, open_unpacked
from edgegate_litert.evaluate.answers import ModelRefusedError, Reals, answers
from edgegate_litert.evaluate.fidelity import OutputKeeper
from edgegate_litert.evaluate.messages import (
    Evaluated,
    EvaluateRequest,
    FidelityFailed,
    FidelityIsReference,
    FidelityMeasured,
    TaskFailed,
    TaskMeasured,
    TaskNotConfigured,
)
from edgegate_litert.evaluate.scores import METRICS, TaskMetric, labels_of
from edgegate_litert.model.arguments import Arguments, arguments_of
from edgegate_litert.model.file import read_bytes
from edgegate_litert.protocol import read_request, write_response

RANDOM_SAMPLES = 32


def run(request: Path, response: Path) -> None:
    """Verb `evaluate`: EvaluateRequest to Evaluated."""
    write_response(response, evaluate(read_request(request, EvaluateRequest)))


def evaluate(order: EvaluateRequest) -> Evaluated:
    """Never raises for what the data or the model does: that is in the outcome."""
    content = read_bytes(Path(order.model))
    arguments = arguments_of(content)
    metric = METRICS[order.metric] if order.metric is not None else None
    data = open_unpacked(Path(order.data)) if order.data is not None else None
    try:
        feed, labels = _bind(arguments, data, metric)
    except DataError as error:
        task = TaskNotConfigured() if metric is None else TaskFailed(cause="data", reason=str(error))
        return Evaluated(task=task, fidelity=FidelityFailed(reason=str(error)))
    keeper = OutputKeeper()
    scores: list[float] = []
    task_problem: TaskFailed | None = None
    try:
        for sample, outputs in enumerate(answers(content, feed)):
            keeper.add(outputs)
            if metric is not None and labels is not None and task_problem is None:
                task_problem = _score(metric, outputs, labels[sample], sample, scores)
    except ModelRefusedError as error:
        reason = f"the runtime refuses it: {error}"
        failed = TaskNotConfigured() if metric is None else TaskFailed(cause="model", reason=reason)
        return Evaluated(task=failed, fidelity=FidelityFailed(reason=reason))
    return Evaluated(task=task_problem or _task(metric, scores), fidelity=_fidelity(order, keeper))


def _bind(arguments: Arguments, data: DataSet | None, metric: TaskMetric | None) -> tuple[Feed, Array | None]:
    if data is None:
        if metric is not None:
            raise DataError("a task metric needs evaluation data")
        return random_feed(arguments, RANDOM_SAMPLES), None
    feed = feed_from(arguments, data)
    return feed, labels_of(data, feed.samples) if metric is not None else None


def _score(
    metric: TaskMetric, outputs: tuple[Reals, ...], label: Array, sample: int, scores: list[float]
) -> TaskFailed | None:
    """Adds the sample's score, or says why there can be none."""
    if not outputs:
        return TaskFailed(cause="model", reason="the model has no output")
    if not np.isfinite(outputs[0]).all():
        bad = int(np.sum(~np.isfinite(outputs[0])))
        reason = f"{bad} of {outputs[0].size} values of the first output are NaN or infinite at sample {sample}"
        return TaskFailed(cause="model", reason=reason)
    try:
        scores.append(metric.score(outputs[0], label))
    except DataError as error:
        return TaskFailed(cause="data", reason=f"{error} (sample {sample})")
    return None


def _task(metric: TaskMetric | None, scores: list[float]) -> TaskMeasured | TaskNotConfigured:
    if metric is None:
        return TaskNotConfigured()
    return TaskMeasured(
        metric=metric.name,
        unit=metric.unit,
        higher_is_better=metric.higher_is_better,
        value=float(np.mean(scores)),
        n=len(scores),
        scores=tuple(scores),
    )


def _fidelity(order: EvaluateRequest, keeper: OutputKeeper) -> FidelityMeasured | FidelityIsReference | FidelityFailed:
    if order.is_reference:
        if keeper.non_finite > 0:
            return FidelityFailed(reason=f"{keeper.non_finite} outputs are not finite numbers (NaN or infinity)")
        keeper.save(Path(order.outputs))
        return FidelityIsReference()
    return keeper.compare(Path(order.outputs), order.reference, order.inputs_from)
