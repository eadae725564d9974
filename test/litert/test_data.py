"""Is a user's .npz read without ever running what is in it, and are inputs the same at every run?"""

import json
import pickle
import zipfile
from pathlib import Path

import numpy as np
import pytest
from edgegate_litert.data.feed import random_feed, spread
from edgegate_litert.data.inputs import run as make_inputs
from edgegate_litert.data.npz import DataError, open_unpacked, unpack
from edgegate_litert.model.arguments import arguments_of
from sample_models import FACE, PLAIN, Floats, add_model, write_npz
from typing_extensions import override


class Bomb:
    """Unpickling it would leave a trace."""

    def __init__(self, path: str) -> None:
        self.path = path

    @override
    def __reduce__(self) -> tuple[object, tuple[str, str]]:
        return (open, (self.path, "w"))


def test_a_pickled_array_is_refused_and_never_unpickled(tmp_path: Path) -> None:
    trace = tmp_path / "trace"
    objects = np.empty(1, object)
    objects[0] = Bomb(str(trace))
    write_npz(tmp_path / "data.npz", {"x": objects})
    with pytest.raises(DataError, match="'x' holds pickled Python objects, which edgegate never loads"):
        unpack(tmp_path / "data.npz", tmp_path)
    assert not trace.exists()


def test_a_member_that_is_a_bare_pickle_is_refused_and_never_unpickled(tmp_path: Path) -> None:
    trace = tmp_path / "trace"
    with zipfile.ZipFile(tmp_path / "data.npz", "w") as archive:
        archive.writestr("x.npy", pickle.dumps(Bomb(str(trace))))
    with pytest.raises(DataError, match="which edgegate never loads"):
        unpack(tmp_path / "data.npz", tmp_path)
    assert not trace.exists()


def test_names_that_are_no_file_names_are_kept_apart_from_paths(tmp_path: Path) -> None:
    write_npz(tmp_path / "data.npz", {"../serving/x:0": np.arange(3), "y": np.arange(3)})
    (tmp_path / "into").mkdir()
    unpack(tmp_path / "data.npz", tmp_path / "into")
    assert sorted(one.name for one in (tmp_path / "into").iterdir()) == ["0.npy", "1.npy", "arrays.json"]
    assert sorted(one.name for one in tmp_path.iterdir()) == ["data.npz", "into"]
    assert open_unpacked(tmp_path / "into").arrays["../serving/x:0"].tolist() == [0, 1, 2]


def npz_bytes(folder: Path) -> bytes:
    write_npz(folder / "whole.npz", {"x": np.arange(1000)})
    return (folder / "whole.npz").read_bytes()


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("empty", b"", "the data file is empty"),
        ("lfs", b"version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n", "Git LFS pointer"),
        ("npy", b"\x93NUMPY\x01\x00", "a single .npy array"),
        ("text", b"a,b\n1,2\n", "no readable .npz"),
    ],
)
def test_a_file_that_is_no_npz_is_named(tmp_path: Path, name: str, content: bytes, reason: str) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(DataError, match=reason):
        unpack(path, tmp_path)


@pytest.mark.parametrize("share", [0.1, 0.5, 0.95, 0.999])
def test_a_truncated_npz_is_named(tmp_path: Path, share: float) -> None:
    content = npz_bytes(tmp_path)
    (tmp_path / "cut.npz").write_bytes(content[: int(len(content) * share)])
    with pytest.raises(DataError, match=r"no readable \.npz"):
        unpack(tmp_path / "cut.npz", tmp_path)


def test_samples_are_spread_evenly() -> None:
    assert list(spread(10, 5)) == [0, 2, 4, 6, 8]
    assert list(spread(3, 200)) == [0, 1, 2]


def test_random_inputs_are_the_same_at_every_run_and_lie_in_zero_to_one() -> None:
    arguments = arguments_of(FACE.read_bytes())
    (first,), (again,) = random_feed(arguments, 2).values(1), random_feed(arguments, 2).values(1)
    assert np.array_equal(first, again)
    assert first.shape == (1, 128, 128, 3)
    assert 0 <= float(first.min()) < 0.01
    assert 0.99 < float(first.max()) < 1


def written(folder: Path, model: bytes, data: Path | None) -> list[tuple[str, list[int], Floats]]:
    """Dtype, shape and values of each input that the verb wrote."""
    (folder / "model.tflite").write_bytes(model)
    request = {"model": str(folder / "model.tflite"), "folder": str(folder)} | ({"data": str(data)} if data else {})
    (folder / "request.json").write_text(json.dumps(request))
    make_inputs(folder / "request.json", folder / "response.json")
    tensors = json.loads((folder / "response.json").read_text())["tensors"]
    return [(one["dtype"], one["shape"], np.fromfile(folder / one["file"], "<f4")) for one in tensors]


def test_inputs_are_the_first_sample_as_little_endian_bytes(tmp_path: Path) -> None:
    write_npz(tmp_path / "data.npz", {"x": np.array([[1, 2, 3, 4], [5, 6, 7, 8]], ">f4"), "y": np.arange(2)})
    ((dtype, shape, values),) = written(tmp_path, add_model(), tmp_path / "data.npz")
    assert (dtype, shape, values.tolist()) == ("float32", [1, 4], [1, 2, 3, 4])


def test_inputs_without_data_or_with_data_that_does_not_fit_are_random_and_the_same(tmp_path: Path) -> None:
    write_npz(tmp_path / "data.npz", {"z": np.zeros((1, 4), np.float32)})
    ((_, shape, without),) = written(tmp_path, PLAIN.read_bytes(), None)
    ((_, _, misfit),) = written(tmp_path, PLAIN.read_bytes(), tmp_path / "data.npz")
    assert without.size == int(np.prod(shape)) > 0
    assert np.array_equal(without, misfit)
