"""How are inferences timed? Warm-up, one block, and the arithmetic of the time box."""

from collections.abc import Callable
from time import perf_counter_ns
from typing import NamedTuple

from edgegate_litert.bench.request import Launch, WarmUp

_SILENCE_NS = 1_000_000_000
_FEWEST_INFERENCES = 3


class Schedule(NamedTuple):
    """What fits into the time box."""

    pairs: int
    inferences: int


def timed(infer: Callable[[], None], count: int, alive: Callable[[], None]) -> list[int]:
    """
    Durations of `count` inferences in ns. Says `alive` between inferences after a second of silence, so that a slow
    model is not taken for a hung one; a fast one never gets there.
    """
    clock = perf_counter_ns
    samples = [0] * count
    speak_at = clock() + _SILENCE_NS
    for index in range(count):
        start = clock()
        infer()
        end = clock()
        samples[index] = end - start
        if end > speak_at:
            alive()
            speak_at = clock() + _SILENCE_NS
    return samples


def warm_up(infer: Callable[[], None], order: WarmUp, alive: Callable[[], None]) -> list[int]:
    """Runs until both minimums are met, or until the maximum time is over; at least once."""
    samples: list[int] = []
    begun = perf_counter_ns()
    while True:
        samples += timed(infer, 1, alive)
        spent = perf_counter_ns() - begun
        if spent >= order.max_ns or (len(samples) >= order.min_inferences and spent >= order.min_ns):
            return samples


def schedule(launch: Launch, warm: list[list[int]]) -> Schedule:
    """
    Lowers inferences, then pairs, until pairs × (dropped + inferences) × the sides' mean warm-up durations fit into the
    time box. Whole numbers throughout, so that every language comes to the same counts.
    """
    turn_ns = max(1, sum(sum(samples) // len(samples) for samples in warm))
    box, dropped = launch.time_box_ns, launch.dropped
    if launch.pairs * (dropped + launch.inferences) * turn_ns <= box:
        return Schedule(launch.pairs, launch.inferences)
    inferences = box // (launch.pairs * turn_ns) - dropped
    if inferences >= _FEWEST_INFERENCES:
        return Schedule(launch.pairs, inferences)
    pairs = box // ((dropped + _FEWEST_INFERENCES) * turn_ns)
    return Schedule(max(1, min(launch.pairs, pairs)), _FEWEST_INFERENCES)
