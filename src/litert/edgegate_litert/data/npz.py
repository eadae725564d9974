"""What is in a user's .npz? Unpacked once, never unpickled, then mapped into memory by every process that needs it."""

import json
import shutil
import zipfile
import zlib
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from edgegate_litert.model.file import LFS_HEADER

Array = npt.NDArray[np.generic]

INDEX = "arrays.json"
LABELS = "y"


class DataError(ValueError):
    """The data is not what is needed; the message says what was found and what is needed."""


@dataclass(frozen=True)
class DataSet:
    """Arrays by name; axis 0 of each is the sample."""

    arrays: dict[str, Array]

    @property
    def found(self) -> str:
        """What there is, for people: `image 100×28×28 uint8, y 100 int64`."""
        return (
            ", ".join(f"{name} {shape_text(one.shape)} {one.dtype}" for name, one in self.arrays.items()) or "nothing"
        )


def shape_text(shape: tuple[int, ...]) -> str:
    """`100×28×28`."""
    return "×".join(map(str, shape)) or "a single value"


def unpack(source: Path, folder: Path) -> None:
    """Writes each array of `source` below `folder` for `open_unpacked`. Raises DataError."""
    try:
        with source.open("rb") as file:
            start = file.read(len(LFS_HEADER))
    except OSError as error:
        raise DataError(f"the data file can't be read: {error.strerror}") from error
    if start == b"":
        raise DataError("the data file is empty")
    if start == LFS_HEADER:
        raise DataError("the data file is a Git LFS pointer, not the data: run `git lfs pull`")
    if start.startswith(b"\x93NUMPY"):
        raise DataError(
            "the data file is a single .npy array; an .npz with named arrays is needed: np.savez(path, input=…, y=…)"
        )
    index: dict[str, str] = {}
    try:
        with zipfile.ZipFile(source) as archive:
            # No member gives more bytes than it says it has.
            unpacked_bytes = sum(member.file_size for member in archive.infolist())
            room = shutil.disk_usage(folder).free // 2
            if unpacked_bytes > room:
                raise DataError(
                    f"the data file unpacks to {unpacked_bytes >> 20} MiB, the disk has room for {room >> 20}"
                )
            for number, member in enumerate(archive.infolist()):
                if not member.filename.endswith(".npy"):
                    raise DataError(
                        f"the data file holds {member.filename!r}, which is no array: np.savez writes .npy members"
                    )
                target = f"{number}.npy"
                with archive.open(member) as packed, (folder / target).open("wb") as unpacked:
                    shutil.copyfileobj(packed, unpacked, 1 << 20)
                index[member.filename.removesuffix(".npy")] = target
                _open(folder / target, member.filename)
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, RuntimeError) as error:
        raise DataError(f"the data file is no readable .npz (truncated, damaged or another format): {error}") from error
    if not index:
        raise DataError("the data file holds no array")
    (folder / INDEX).write_text(json.dumps(index), encoding="utf-8")


def open_unpacked(folder: Path) -> DataSet:
    """The arrays that `unpack` left, mapped and not read."""
    index = json.loads((folder / INDEX).read_text(encoding="utf-8"))
    return DataSet({name: _open(folder / target, name) for name, target in index.items()})


def _open(path: Path, name: str) -> Array:
    try:
        array: Array = np.load(path, mmap_mode="r", allow_pickle=False)
    except ValueError as error:
        if "allow_pickle" in str(error) or "Python objects" in str(error):
            raise DataError(
                f"array {name.removesuffix('.npy')!r} holds pickled Python objects, which edgegate never loads: "
                "save numbers, for instance with .astype('float32')"
            ) from error
        raise DataError(f"array {name.removesuffix('.npy')!r} can't be read: {error}") from error
    return array
