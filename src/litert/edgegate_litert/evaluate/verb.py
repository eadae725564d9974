"""One model on the data: its task score, and how near it is to its float32. Each runs in a process of its own."""

import time
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import numpy as np

from edgegate_litert.data.feed import Feed, feed_from, random_feed
from edgegate_litert.data.npz import Array, DataError, open_unpacked
from edgegate_litert.evaluate.answers import ModelRefusedError, Reals, answers
from edgegate_litert.evaluate.fidelity import OutputKeeper
from edgegate_litert.evaluate.messages import (
    Evaluated,
    EvaluateRequest,
    FidelityFailed,
    FidelityIsReference,
    FidelityMeasured,
    InputsFrom,
    TaskFailed,
    TaskMeasured,
    TaskNotConfigured,
)
from edgegate_litert.evaluate.scores import METRICS, TaskMetric, labels_of
from edgegate_litert.model.arguments import Arguments, arguments_of
from edgegate_litert.model.file import read_bytes
from edgegate_litert.protocol import Progress, read_request, report, write_response

RANDOM_SAMPLES = 32
# Whoever waits takes a long silence for a hang.
SECONDS_BETWEEN_REPORTS = 5.0


def run(request: Path, response: Path) -> None:
    """Verb `evaluate`: EvaluateRequest to Evaluated."""
    write_response(response, evaluate(read_request(request, EvaluateRequest)))


def evaluate(order: EvaluateRequest) -> Evaluated:
    """Never raises for what the data or the model does: that is in the outcome."""
    content = read_bytes(Path(order.model))
    arguments = arguments_of(content)
    metric = METRICS[order.metric] if order.metric is not None else None
    try:
        bound = _bind(arguments, order, metric)
    except DataError as error:  # not even random values can be made for an input
        return _nothing(metric, "data", str(error))
    keeper = OutputKeeper()
    tally = _Tally(metric)
    heard = time.monotonic()
    try:
        for sample, outputs in enumerate(answers(content, bound.feed)):
            keeper.add(outputs)
            if bound.labels is not None:
                tally.add(outputs, bound.labels[sample], sample)
            if time.monotonic() - heard > SECONDS_BETWEEN_REPORTS:
                heard = time.monotonic()
                report(Progress(done=sample + 1, total=bound.feed.samples))
    except ModelRefusedError as error:
        return _nothing(metric, "model", f"the runtime refuses it: {error}")
    task = tally.task() if bound.problem is None else TaskFailed(cause="data", reason=bound.problem)
    return Evaluated(
        task=TaskNotConfigured() if metric is None else task, fidelity=_fidelity(order, keeper, bound.inputs)
    )


@dataclass(frozen=True)
class _Bound:
    """Inputs for the model, and labels where there are any. `problem`: why the task can't be scored on the data."""

    feed: Feed
    inputs: InputsFrom
    labels: Array | None = None
    problem: str | None = None


def _bind(arguments: Arguments, order: EvaluateRequest, metric: TaskMetric | None) -> _Bound:
    """Data that does not fit leaves random inputs, on which variants can still be compared."""
    if order.data is None:
        problem = None if metric is None else "a task metric needs evaluation data"
        return _Bound(random_feed(arguments, RANDOM_SAMPLES), "random", problem=problem)
    data = open_unpacked(Path(order.data))
    try:
        feed = feed_from(arguments, data)
    except DataError as error:
        return _Bound(random_feed(arguments, RANDOM_SAMPLES), "random", problem=str(error))
    if metric is None:
        return _Bound(feed, order.inputs_from)
    try:
        return _Bound(feed, order.inputs_from, labels=labels_of(data, feed.samples))
    except DataError as error:
        return _Bound(feed, order.inputs_from, problem=str(error))


class _Tally:
    """The task's scores so far, and the samples for which there can be none."""

    def __init__(self, metric: TaskMetric | None) -> None:
        self._metric = metric
        self._scores: list[float] = []
        self._not_finite: list[int] = []
        self._problem: str | None = None

    def add(self, outputs: tuple[Reals, ...], label: Array, sample: int) -> None:
        if self._metric is None or self._problem is not None:
            return
        if not outputs or not np.isfinite(outputs[0]).all():
            self._not_finite.append(sample)
            return
        try:
            self._scores.append(self._metric.score(outputs[0], label))
        except DataError as error:
            self._problem = f"{error} (sample {sample})"

    def task(self) -> TaskMeasured | TaskFailed:
        if self._problem is not None:
            return TaskFailed(cause="data", reason=self._problem)
        if self._not_finite:
            count, total = len(self._not_finite), len(self._not_finite) + len(self._scores)
            first = f"the first is sample {self._not_finite[0]}"
            return TaskFailed(cause="model", reason=f"{count} of {total} samples give NaN or infinite outputs; {first}")
        if self._metric is None or not self._scores:
            return TaskFailed(cause="data", reason="no sample was scored")
        return TaskMeasured(
            metric=self._metric.name,
            unit=self._metric.unit,
            higher_is_better=self._metric.higher_is_better,
            value=float(np.mean(self._scores)),
            n=len(self._scores),
            scores=tuple(self._scores),
        )


def _nothing(metric: TaskMetric | None, cause: Literal["data", "model"], reason: str) -> Evaluated:
    task = TaskNotConfigured() if metric is None else TaskFailed(cause=cause, reason=reason)
    return Evaluated(task=task, fidelity=FidelityFailed(reason=reason))


def _fidelity(
    order: EvaluateRequest, keeper: OutputKeeper, inputs: InputsFrom
) -> FidelityMeasured | FidelityIsReference | FidelityFailed:
    if not order.is_reference:
        return keeper.compare(Path(order.outputs), order.reference, inputs)
    if keeper.non_finite > 0:
        return FidelityFailed(reason=f"{keeper.non_finite} outputs are not finite numbers (NaN or infinity)")
    keeper.save(Path(order.outputs), inputs)
    return FidelityIsReference()
