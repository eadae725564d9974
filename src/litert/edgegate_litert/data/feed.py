"""Which value goes into which input for which sample? Names, shapes and dtypes are checked before anything runs."""

import zlib
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from edgegate_litert.data.npz import LABELS, Array, DataError, DataSet, shape_text
from edgegate_litert.model.arguments import Argument, Arguments

Values = tuple[npt.NDArray[np.generic], ...]


@dataclass(frozen=True)
class Feed:
    """Samples for one model. `shapes` are those that the inputs must be resized to, in the model's order of inputs."""

    samples: int
    shapes: tuple[tuple[int, ...], ...]
    _columns: tuple["_Column", ...]

    def values(self, sample: int) -> Values:
        """One value an input, in the dtype and shape that the model takes."""
        return tuple(column.value(sample) for column in self._columns)


@dataclass(frozen=True)
class _Column:
    argument: Argument
    array: Array
    shape: tuple[int, ...]

    def value(self, sample: int) -> npt.NDArray[np.generic]:
        return quantized(self.argument, np.asarray(self.array[sample]).reshape(self.shape))


def feed_from(arguments: Arguments, data: DataSet) -> Feed:
    """Binds the data to a model. Raises DataError, naming what was found and what is needed."""
    needed = ", ".join(f"{one.name} ({one.shape_text} {one.tensor.dtype})" for one in arguments.inputs)
    columns = tuple(_column(one, data, needed) for one in arguments.inputs)
    counts = {column.argument.name: len(column.array) for column in columns}
    if len(set(counts.values())) > 1:
        raise DataError(f"the inputs have different numbers of samples: {counts}; axis 0 is the sample")
    samples = next(iter(counts.values()), 0)
    if samples == 0:
        raise DataError(f"the data has no sample: found {data.found}; axis 0 is the sample")
    return Feed(samples=samples, shapes=tuple(column.shape for column in columns), _columns=columns)


def _column(argument: Argument, data: DataSet, needed: str) -> _Column:
    array = data.arrays.get(argument.name, data.arrays.get(argument.tensor.name))
    if array is None:
        hint = "" if len(data.arrays) == 0 else f"; found {data.found}"
        raise DataError(
            f"no array is named {argument.name!r}{hint}. Needed, by signature name: {needed}, and labels {LABELS}"
        )
    shape = _shape_of_sample(argument, array)
    _check_dtype(argument, array)
    return _Column(argument, array, shape)


def _shape_of_sample(argument: Argument, array: Array) -> tuple[int, ...]:
    """A sample may lack the model's batch axis of one."""
    if array.ndim == 0:
        raise DataError(f"array {argument.name!r} is a single value; axis 0 must be the sample")
    sample = tuple(array.shape[1:])
    for shape in (sample, (1, *sample)):
        if fits(shape, argument):
            return shape
    raise DataError(
        f"a sample of {argument.name!r} has the shape {shape_text(sample)} "
        f"(of {shape_text(array.shape)}, axis 0 is the sample); the model takes {argument.shape_text}"
    )


def fits(shape: tuple[int, ...], argument: Argument) -> bool:
    """Whether a shape is the model's, dynamic dimensions being free."""
    tensor = argument.tensor
    return len(shape) == len(tensor.shape) and all(
        axis in tensor.dynamic_dimensions or given == wanted
        for axis, (given, wanted) in enumerate(zip(shape, tensor.shape, strict=True))
    )


def _check_dtype(argument: Argument, array: Array) -> None:
    """Same kind of number, or real numbers for an integer input that has a scale. Anything else would be a guess."""
    wanted = _numpy_dtype(argument)
    if array.dtype == wanted or (array.dtype.kind == "f" and (wanted.kind == "f" or argument.tensor.is_quantized)):
        return
    if array.dtype.kind in "iu" and wanted.kind in "iu" and not argument.tensor.is_quantized:
        low, high = _limits(wanted)
        if array.size == 0 or (array.min() >= low and array.max() <= high):
            return
    raise DataError(
        f"array {argument.name!r} is {array.dtype}; the model takes {argument.tensor.dtype}. "
        f"Save it in that type, scaled as the model was trained: {argument.name}.astype('{argument.tensor.dtype}')"
    )


def _numpy_dtype(argument: Argument) -> np.dtype[np.generic]:
    try:
        return np.dtype(argument.tensor.dtype)
    except TypeError:
        raise DataError(f"input {argument.name!r} is {argument.tensor.dtype}, which data can't be given for") from None


def quantized(argument: Argument, value: npt.NDArray[np.generic]) -> npt.NDArray[np.generic]:
    """The value in the input's own dtype: real numbers become integers by the input's scale, rounded and clipped."""
    wanted = _numpy_dtype(argument)
    tensor = argument.tensor
    if value.dtype.kind == "f" and tensor.is_quantized:
        low, high = _limits(wanted)
        stored = np.rint(value.astype(np.float32) / np.float32(tensor.scale[0])) + tensor.zero_point[0]
        return np.asarray(np.clip(stored, low, high), dtype=wanted)
    return np.asarray(value, dtype=wanted, order="C")


def _limits(dtype: np.dtype[np.generic]) -> tuple[int, int]:
    bits = 8 * dtype.itemsize
    return (-(1 << (bits - 1)), (1 << (bits - 1)) - 1) if dtype.kind == "i" else (0, (1 << bits) - 1)


def random_feed(arguments: Arguments, samples: int) -> Feed:
    """
    The same numbers at every run and for every variant.

    Real inputs are uniform in [0, 1), unscaled bytes over their whole range, wider integers 0 or 1 (an index that every
    table has). Dynamic dimensions take their stored size.
    """
    columns = tuple(_random_column(argument, samples) for argument in arguments.inputs)
    return Feed(samples=samples, shapes=tuple(column.shape for column in columns), _columns=columns)


def _random_column(argument: Argument, samples: int) -> _Column:
    tensor = argument.tensor
    dtype = _numpy_dtype(argument)
    shape = tuple(max(1, size) if axis in tensor.dynamic_dimensions else size for axis, size in enumerate(tensor.shape))
    # By position, not by name: converters rename tensors.
    generator = np.random.default_rng([zlib.crc32(b"edgegate"), argument.position])
    full = (samples, *shape)
    array: npt.NDArray[np.generic]
    if dtype.kind == "f" or tensor.is_quantized:
        array = generator.random(full, dtype=np.float32)
    elif dtype.kind == "b":
        array = generator.integers(0, 2, full).astype(np.bool_)
    elif dtype.itemsize == 1 and dtype.kind in "iu":
        low, high = _limits(dtype)
        array = generator.integers(low, high + 1, full).astype(dtype)
    elif dtype.kind in "iu":
        array = generator.integers(0, 2, full).astype(dtype)
    else:
        raise DataError(f"input {argument.name!r} is {tensor.dtype}, for which no random value can be made")
    return _Column(argument, array, shape)


def spread(available: int, wanted: int) -> Iterator[int]:
    """`wanted` sample numbers, evenly over all that there are: data is often sorted by class."""
    count = min(available, wanted)
    yield from (number * available // count for number in range(count))
