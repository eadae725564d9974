"""Is the output right? Element by element against the same file's output on built-in kernels."""

from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from edgegate_litert.bench.events import OutputCheck
from edgegate_litert.bench.model import Output
from edgegate_litert.bench.request import SideName, Tolerance


class _Found(NamedTuple):
    """Of one output: how many elements disagree beyond tolerance, are NaN or infinite, and the largest finite error."""

    elements: int
    outliers: int
    nan: int
    non_finite: int
    max_error: float


def check_outputs(
    launch: str, side: SideName, outputs: list[Output], reference: list[Output], tolerance: Tolerance
) -> OutputCheck:
    """`outside` names the worst output. A NaN is right nowhere; an infinity only where the reference has the same."""
    if [one.values.shape for one in outputs] != [one.values.shape for one in reference]:
        detail = "the outputs have other shapes than on built-in kernels"
        return OutputCheck(launch=launch, side=side, status="outside", detail=detail)
    found = [_compare(mine, other, tolerance) for mine, other in zip(outputs, reference, strict=True)]
    share = max((one.outliers / one.elements for one in found if one.elements), default=0.0)
    non_finite = sum(one.non_finite for one in found)
    nan = sum(one.nan for one in found)
    error = max((one.max_error for one in found), default=0.0)
    within = nan == 0 and share <= tolerance.outlier_share
    return OutputCheck(
        launch=launch,
        side=side,
        status="within" if within else "outside",
        detail=_words(outputs, found, tolerance) if not within else f"largest error {error:.3g}",
        max_abs_error=error,
        outlier_share=share,
        non_finite_outputs=non_finite,
    )


def _compare(output: Output, reference: Output, tolerance: Tolerance) -> _Found:
    mine = _real(output)
    other = _real(reference)
    finite = np.isfinite(mine) & np.isfinite(other)
    error = np.abs(np.subtract(mine, other, where=finite, out=np.zeros_like(mine)))
    slack = tolerance.absolute + tolerance.relative * np.abs(np.where(finite, other, 0.0))
    largest = float(np.abs(other[np.isfinite(other)]).max(initial=0.0))
    slack = np.maximum(slack, tolerance.magnitude_share * largest)
    # Half a step more than asked, so that rounding in the conversion to real numbers decides nothing.
    agrees = error <= np.maximum(slack, (tolerance.steps + 0.5) * output.scale if tolerance.steps else 0.0)
    agrees = np.where(finite, agrees, mine == other)
    return _Found(
        elements=mine.size,
        outliers=int(mine.size - np.count_nonzero(agrees)),
        nan=int(np.count_nonzero(np.isnan(mine))),
        non_finite=int(mine.size - np.count_nonzero(np.isfinite(mine))),
        max_error=float(error.max(initial=0.0)),
    )


def _real(output: Output) -> npt.NDArray[np.float64]:
    values = output.values.astype(np.float64)
    return (values - output.zero_point) * output.scale if output.scale else values


def _words(outputs: list[Output], found: list[_Found], tolerance: Tolerance) -> str:
    worst = max(range(len(found)), key=lambda at: (found[at].nan, found[at].outliers / max(1, found[at].elements)))
    one = found[worst]
    if one.nan:
        return f"{one.nan} of {one.elements} elements of {outputs[worst].name} are NaN"
    allowed = f"{tolerance.absolute:g} + {tolerance.relative:g} × |reference|"
    if tolerance.magnitude_share:
        allowed += f" and than {tolerance.magnitude_share:g} of the largest value"
    return (
        f"{one.outliers} of {one.elements} elements of {outputs[worst].name} are further than {allowed} "
        f"from built-in kernels; largest error {one.max_error:.3g}"
    )
