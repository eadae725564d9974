"""Which data can a model be fed, what is said of the rest, and with which bytes is it run?"""

import pickle
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path

import numpy as np
import pytest
from ai_edge_litert import schema_py_generated as schema
from edgegate_litert.data.feed import feed_from, random_feed, spread
from edgegate_litert.data.inputs import Inputs, InputsRequest, run
from edgegate_litert.data.npz import DataError, DataSet, open_unpacked, unpack
from edgegate_litert.evaluate.unpack import run as run_unpack
from edgegate_litert.model.arguments import arguments_of
from edgegate_litert.model.file import parse_to_change, write
from edgegate_litert.protocol import read_request, to_json
from sample_models import PLAIN, ROOT, Array, add_model, write_npz

FOUR = np.arange(12, dtype=np.float32).reshape(3, 4)


class WritesAFile:
    """What a stranger may pickle: loading it runs code."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def __reduce__(self) -> tuple[Callable[..., object], tuple[object, ...]]:  # type: ignore[explicit-override]  # typing has @override from 3.12
        return (Path.touch, (self.path,))


def test_a_pickle_would_run_code_and_is_never_loaded(tmp_path: Path) -> None:
    proof, data = tmp_path / "code-ran", tmp_path / "data.npz"
    pickled = np.empty(1, object)
    pickled[0] = WritesAFile(proof)
    write_npz(data, {"x": pickled})
    np.load(data, allow_pickle=True)["x"]
    assert proof.exists(), "the pickle is harmless, so this test proves nothing"
    proof.unlink()
    with pytest.raises(DataError, match="array 'x' holds pickled Python objects, which edgegate never loads"):
        unpack(data, tmp_path)
    assert not proof.exists()


def test_a_bare_pickle_named_npz_is_never_loaded(tmp_path: Path) -> None:
    proof, data = tmp_path / "code-ran", tmp_path / "data.npz"
    data.write_bytes(pickle.dumps(WritesAFile(proof)))
    with pytest.raises(DataError, match=r"no readable \.npz"):
        unpack(data, tmp_path)
    assert not proof.exists()


def test_a_bare_pickle_as_a_member_is_never_loaded(tmp_path: Path) -> None:
    proof, data = tmp_path / "code-ran", tmp_path / "data.npz"
    with zipfile.ZipFile(data, "w") as archive:
        archive.writestr("x.npy", pickle.dumps(WritesAFile(proof)))
    with pytest.raises(DataError, match="array 'x'"):
        unpack(data, tmp_path)
    assert not proof.exists()


def whole_npz(path: Path) -> bytes:
    np.savez_compressed(path, x=np.random.default_rng(0).random((200, 4)))
    return path.read_bytes()


def damaged(content: bytes) -> bytes:
    """Compressed data that begins with a kind of block that there is not; the tables around it are whole."""
    start = 30 + int.from_bytes(content[26:28], "little") + int.from_bytes(content[28:30], "little")
    return content[:start] + b"\xff" + content[start + 1 :]


@pytest.mark.parametrize(
    ("name", "make", "said"),
    [
        ("empty", lambda _: b"", "the data file is empty"),
        ("pointer", lambda _: b"version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n", "git lfs pull"),
        ("text", lambda _: b"image,label\n1,2\n", "no readable"),
        ("truncated", lambda content: content[: len(content) // 2], "no readable"),
        ("damaged", damaged, "no readable"),
        ("a single array", lambda _: b"\x93NUMPY\x01\x00", r"a single \.npy array"),
        ("an archive of nothing", lambda _: b"PK\x05\x06" + bytes(18), "holds no array"),
    ],
)
def test_a_file_that_is_no_npz_says_what_it_is(
    tmp_path: Path, name: str, make: Callable[[bytes], bytes], said: str
) -> None:
    data = tmp_path / "data.npz"
    data.write_bytes(make(whole_npz(data)))
    with pytest.raises(DataError, match=said):
        unpack(data, tmp_path)
    assert name


def test_a_folder_or_nothing_in_its_place_is_told(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "absent.npz"):
        with pytest.raises(DataError, match="can't be read"):
            unpack(path, tmp_path)


def test_a_member_that_is_no_array_is_named(tmp_path: Path) -> None:
    data = tmp_path / "data.npz"
    with zipfile.ZipFile(data, "w") as archive:
        archive.writestr("readme.txt", "hello")
    with pytest.raises(DataError, match=r"'readme\.txt', which is no array"):
        unpack(data, tmp_path)


def test_what_is_unpacked_is_what_was_saved_under_any_name(tmp_path: Path) -> None:
    arrays: dict[str, Array] = {"serving/x:0": FOUR, "../y": np.array([1, 2, 3]), "none": np.zeros((0, 4))}
    write_npz(tmp_path / "data.npz", arrays)
    folder = tmp_path / "arrays"
    folder.mkdir()
    unpack(tmp_path / "data.npz", folder)
    found = open_unpacked(folder).arrays
    assert found.keys() == arrays.keys()
    for name, array in arrays.items():
        assert np.array_equal(found[name], array)
    assert {path.parent for path in tmp_path.rglob("*.npy")} == {folder}


def test_the_verb_answers_refused_with_the_reason(tmp_path: Path) -> None:
    (tmp_path / "data.npz").write_bytes(b"")
    request, response = tmp_path / "request.json", tmp_path / "response.json"
    request.write_text(f'{{"source": "{tmp_path}/data.npz", "folder": "{tmp_path}"}}')
    run_unpack(request, response)
    assert response.read_text() == '{"status": "refused", "reason": "the data file is empty"}'


PICTURES = np.zeros((5, 16, 16, 3), np.float32)


@pytest.mark.parametrize(
    ("name", "arrays", "said"),
    [
        (
            "misnamed",
            {"image": PICTURES},
            r"'picture'; found image 5×16×16×3 float32\. Needed, by signature name: picture",
        ),
        ("nothing", {}, "no array is named 'picture'"),
        ("other size", {"picture": np.zeros((5, 8, 8, 3), np.float32)}, "has the shape 8×8×3.*takes 1×16×16×3"),
        ("no sample axis", {"picture": np.zeros((16, 16, 3), np.float32)}, "axis 0 is the sample"),
        ("a single value", {"picture": np.float32(1)}, "a single value"),
        ("no sample", {"picture": np.zeros((0, 16, 16, 3), np.float32)}, "no sample"),
        (
            "bytes for real numbers",
            {"picture": PICTURES.astype(np.uint8)},
            r"is uint8; the model takes float32.*astype",
        ),
        ("words", {"picture": np.full((5, 16, 16, 3), "a")}, "the model takes float32"),
    ],
)
def test_data_that_does_not_fit_names_what_is_there_and_what_is_needed(
    name: str, arrays: Mapping[str, Array], said: str
) -> None:
    with pytest.raises(DataError, match=said):
        feed_from(arguments_of(PLAIN.read_bytes()), DataSet(dict(arrays)))
    assert name


def test_samples_may_have_the_batch_axis_or_lack_it() -> None:
    arguments = arguments_of(PLAIN.read_bytes())
    for shape in ((5, 16, 16, 3), (5, 1, 16, 16, 3)):
        feed = feed_from(arguments, DataSet({"picture": np.zeros(shape, np.float64)}))
        assert feed.samples == 5
        (value,) = feed.values(4)
        assert (value.shape, value.dtype) == ((1, 16, 16, 3), np.dtype(np.float32))


def test_integers_fit_where_their_values_do() -> None:
    arguments = arguments_of((ROOT / "test/fixtures/models/uint8-input.tflite").read_bytes())
    feed = feed_from(arguments, DataSet({"picture": np.full((1, 16, 16, 3), 255, np.int64)}))
    assert feed.values(0)[0].dtype == np.uint8
    with pytest.raises(DataError, match="is int64; the model takes uint8"):
        feed_from(arguments, DataSet({"picture": np.full((1, 16, 16, 3), 256, np.int64)}))


def test_a_dynamic_dimension_takes_what_the_data_has() -> None:
    feed = feed_from(arguments_of(add_model(dynamic=True)), DataSet({"x": np.zeros((2, 7, 4), np.float32)}))
    assert feed.shapes == ((7, 4),)


def test_samples_are_spread_over_sorted_data() -> None:
    assert list(spread(100, 4)) == [0, 25, 50, 75]
    assert list(spread(3, 200)) == [0, 1, 2]


def inputs_of(folder: Path, model: bytes, data: Path | None = None) -> tuple[Inputs, list[bytes]]:
    folder.mkdir()
    (folder / "model.tflite").write_bytes(model)
    order = InputsRequest(
        model=str(folder / "model.tflite"), folder=str(folder), data=None if data is None else str(data)
    )
    (folder / "request.json").write_text(to_json(order))
    run(folder / "request.json", folder / "response.json")
    answer = read_request(folder / "response.json", Inputs)
    return answer, [(folder / tensor.file).read_bytes() for tensor in answer.tensors]


@pytest.mark.parametrize("model", ["plain", "int32-input", "uint8-input"])
def test_random_inputs_are_the_same_every_time_and_for_every_variant(tmp_path: Path, model: str) -> None:
    content = (ROOT / f"test/fixtures/models/{model}.tflite").read_bytes()
    first, second = inputs_of(tmp_path / "a", content), inputs_of(tmp_path / "b", content)
    assert first == second
    (tensor,) = first[0].tensors
    (raw,) = first[1]
    assert (tensor.name, tensor.shape) == ("picture", (1, 16, 16, 3))
    values = np.frombuffer(raw, np.dtype(tensor.dtype).newbyteorder("<"))
    assert values.size == 16 * 16 * 3
    assert len(np.unique(values)) > 1
    low, high = (0, 255) if tensor.dtype == "uint8" else (0, 1)
    assert low <= values.min() <= values.max() <= high


def test_a_renamed_tensor_gets_the_same_random_numbers() -> None:
    model = parse_to_change(add_model())
    model.subgraphs[0].tensors[0].name = b"serving_default_x:0"
    renamed, plain = arguments_of(write(model)), arguments_of(add_model())
    assert np.array_equal(random_feed(renamed, 2).values(1)[0], random_feed(plain, 2).values(1)[0])


def test_a_device_gets_the_first_sample_of_the_data(tmp_path: Path) -> None:
    write_npz(tmp_path / "data.npz", {"x": FOUR + 1})
    _, (raw,) = inputs_of(tmp_path / "a", add_model(), tmp_path / "data.npz")
    assert np.frombuffer(raw, "<f4").tolist() == [1, 2, 3, 4]


def test_data_that_does_not_fit_leaves_random_inputs_for_the_latency(tmp_path: Path) -> None:
    write_npz(tmp_path / "data.npz", {"other": FOUR})
    assert inputs_of(tmp_path / "a", add_model(), tmp_path / "data.npz")[1] == inputs_of(tmp_path / "b", add_model())[1]


def test_an_input_that_no_bytes_can_be_made_for_has_none(tmp_path: Path) -> None:
    model = parse_to_change(add_model())
    model.subgraphs[0].tensors[0].type = schema.TensorType.STRING
    assert inputs_of(tmp_path / "a", write(model))[0].tensors == ()
