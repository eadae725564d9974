"""How near are a variant's outputs to those of its own float32, on the same inputs?"""

from pathlib import Path

import numpy as np
import numpy.typing as npt

from edgegate_litert.evaluate.answers import Reals
from edgegate_litert.evaluate.messages import FidelityFailed, FidelityMeasured, InputsFrom

# Outputs beyond this are not kept: a comparison of many samples says no more than one of some.
KEPT_BYTES = 64 << 20

Kept = npt.NDArray[np.float32]


class OutputKeeper:
    """Keeps outputs of the first samples, all outputs of one side by side."""

    def __init__(self) -> None:
        self._rows: list[Kept] = []
        self._bytes = 0
        self.non_finite = 0
        # Where the one vector of classes stands; None: no output is one.
        self._classes: slice | None = None

    def add(self, outputs: tuple[Reals, ...]) -> None:
        row = np.concatenate([one.reshape(-1) for one in outputs] or [np.empty(0)]).astype(np.float32)
        self.non_finite += int(np.sum(~np.isfinite(row)))
        if self._bytes + row.nbytes > KEPT_BYTES and self._rows:
            return
        self._rows.append(row)
        self._bytes += row.nbytes
        self._classes = _vector_of_classes(outputs)

    def save(self, path: Path, inputs: InputsFrom) -> None:
        """For variants to be compared with. Nothing is left when the outputs differ in size from sample to sample."""
        if len({row.size for row in self._rows}) == 1:
            _inputs_file(path).write_text(inputs, encoding="ascii")
            np.save(path, np.stack(self._rows), allow_pickle=False)

    def compare(self, kept: Path, reference: str, inputs: InputsFrom) -> FidelityMeasured | FidelityFailed:
        """Against what `save` left of the reference, a variant."""
        if not kept.exists():
            return FidelityFailed(reason="there is nothing to compare with: no outputs of the float32 are there")
        if _inputs_file(kept).read_text(encoding="ascii") != inputs:
            return FidelityFailed(reason="the float32 was run on other inputs: the data fits only one of the two")
        wanted: Kept = np.load(kept, mmap_mode="r", allow_pickle=False)
        n = min(len(wanted), len(self._rows))
        if n == 0 or any(row.size != wanted.shape[1] for row in self._rows[:n]):
            return FidelityFailed(reason="the outputs have other shapes than those of the float32")
        found, exact = np.stack(self._rows[:n]).astype(np.float64), np.asarray(wanted[:n], dtype=np.float64)
        if not np.isfinite(exact).all():
            return FidelityFailed(reason="the float32 itself gives outputs that are not finite")
        finite = np.isfinite(found)
        if not finite.all():
            count = int(found.size - finite.sum())
            return FidelityFailed(reason=f"{count} of {found.size} outputs are not finite numbers (NaN or infinity)")
        return self._measured(found, exact, reference, inputs)

    def _measured(self, found: Reals, exact: Reals, reference: str, inputs: InputsFrom) -> FidelityMeasured:
        error = found - exact
        square = float(np.mean(error**2))
        identical = not np.any(error)
        # Of outputs that are all zero, the other's size is the only one there is.
        peak = float(np.max(np.abs(exact))) or float(np.max(np.abs(found)))
        agreement = None
        if self._classes is not None:
            same = np.argmax(found[:, self._classes], axis=1) == np.argmax(exact[:, self._classes], axis=1)
            agreement = float(np.mean(same))
        return FidelityMeasured(
            reference=reference,
            n=len(found),
            inputs=inputs,
            cosine=float(np.mean(_cosines(found, exact))),
            identical=identical,
            max_abs_error=float(np.max(np.abs(error))),
            non_finite_outputs=self.non_finite,
            top_one_agreement=agreement,
            psnr_db=None if square == 0 else float(10 * np.log10(peak**2 / square)),
        )


def _inputs_file(outputs: Path) -> Path:
    return outputs.with_name(outputs.name + ".inputs")


def _vector_of_classes(outputs: tuple[Reals, ...]) -> slice | None:
    """The only vector among the outputs. Of several, nobody knows which one has classes (landmarks are vectors too)."""
    places = []
    start = 0
    for one in outputs:
        if one.ndim > 0 and one.shape[-1] == one.size > 1:
            places.append(slice(start, start + one.size))
        start += one.size
    return places[0] if len(places) == 1 else None


def _cosines(found: Reals, exact: Reals) -> Reals:
    """Row by row; two rows of zeros point the same way, one row of zeros points nowhere."""
    lengths = np.linalg.norm(found, axis=1) * np.linalg.norm(exact, axis=1)
    both_zero = ~found.any(axis=1) & ~exact.any(axis=1)
    dots = np.sum(found * exact, axis=1)
    return np.where(both_zero, 1.0, np.clip(dots / np.where(lengths == 0, 1.0, lengths), -1.0, 1.0))
