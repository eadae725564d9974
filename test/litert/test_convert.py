"""Does each recipe do what it claims on real models, and is everything else a named outcome?"""

from pathlib import Path

import numpy as np
import pytest
from edgegate_litert.convert.effect import why_no_effect
from edgegate_litert.convert.examine import examine
from edgegate_litert.convert.messages import (
    Calibration,
    Converted,
    ConvertRequest,
    Examined,
    Failed,
    NoEffect,
    NotPossible,
    Outcome,
    Unusable,
    VariantName,
)
from edgegate_litert.convert.recipes import RecipeVariant
from edgegate_litert.convert.verb import convert
from edgegate_litert.model.file import parse, read_bytes, with_data_inside
from edgegate_litert.model.graph import graphs
from sample_models import (
    FACE,
    HAND,
    PLAIN,
    SELFIE,
    SPARSE,
    add_model,
    outputs_of,
    random_inputs,
    with_shared_data_behind,
    write_npz,
)

RECIPES: tuple[RecipeVariant, ...] = ("float16", "weight-only-int8", "dynamic-int8", "full-int8")


def convert_to(
    folder: Path, source: Path, variant: VariantName, calibration: Path | None = None
) -> tuple[Outcome, Path]:
    output = folder / f"{variant}.tflite"
    chosen = Calibration(data=str(calibration), samples=8) if calibration else None
    order = ConvertRequest(source=str(source), variant=variant, output=str(output), calibration=chosen)
    return convert(order), output


def calibration_for(folder: Path, source: Path, name: str) -> Path:
    """Sixteen random samples for a model with one input."""
    (value,) = random_inputs(read_bytes(source))
    path = folder / "calibration.npz"
    samples = np.random.default_rng(1).random((16, *value.shape[1:]), dtype=np.float32)
    write_npz(path, {name: samples})
    return path


@pytest.mark.parametrize(
    ("source", "name"), [(FACE, "input"), (HAND, "input_1"), (SELFIE, "input_1"), (PLAIN, "picture")]
)
@pytest.mark.parametrize("variant", RECIPES)
def test_every_recipe_changes_what_it_claims(tmp_path: Path, source: Path, name: str, variant: RecipeVariant) -> None:
    outcome, output = convert_to(tmp_path, source, variant, calibration_for(tmp_path, source, name))
    assert isinstance(outcome, Converted)
    dtypes = {one.dtype: one.size_bytes for one in outcome.inspection.constants_by_dtype}
    wanted = "float16" if variant == "float16" else "int8"
    assert dtypes[wanted] > dtypes.get("float32", 0)
    assert outcome.inspection.inputs[0].dtype == ("int8" if variant == "full-int8" else "float32")
    assert outcome.inspection.signature_keys != ()
    if variant != "full-int8":
        inputs = random_inputs(read_bytes(source))
        expected, found = (outputs_of(read_bytes(source), inputs), outputs_of(output.read_bytes(), inputs))
        for exact, near in zip(expected, found, strict=True):
            limit = 0.2 * float(exact.max() - exact.min()) + 0.05
            assert float(np.mean(np.abs(exact - near))) < limit


@pytest.mark.parametrize("variant", RECIPES)
def test_equal_sources_give_equal_bytes(tmp_path: Path, variant: RecipeVariant) -> None:
    calibration = calibration_for(tmp_path, HAND, "input_1")
    first = convert_to(tmp_path, HAND, variant, calibration)[1].read_bytes()
    assert convert_to(tmp_path, HAND, variant, calibration)[1].read_bytes() == first


@pytest.mark.parametrize("variant", ["float16", "weight-only-int8", "dynamic-int8"])
def test_all_weights_stand_inside_the_flatbuffer_where_every_runtime_finds_them(
    tmp_path: Path, variant: RecipeVariant
) -> None:
    _, output = convert_to(tmp_path, Path("examples/digits/model.tflite"), variant)
    content = output.read_bytes()
    buffers = parse(content).buffers
    # The quantizer itself puts weights of this size behind it.
    assert max(len(one.data) for one in buffers if one.data is not None) > 4096
    assert all(not one.offset for one in buffers)
    assert with_data_inside(content) == content


def test_data_that_buffers_share_is_written_once() -> None:
    shared, names = with_shared_data_behind(read_bytes(PLAIN))
    inside = parse(with_data_inside(shared))
    tensors = [tensor for tensor in inside.subgraphs[0].tensors if tensor.name in names]
    assert len({tensor.buffer for tensor in tensors}) == 1
    assert bytes(inside.buffers[tensors[0].buffer].data) == shared[-len(inside.buffers[tensors[0].buffer].data) :]


def test_float32_of_a_float32_file_is_the_file_itself(tmp_path: Path) -> None:
    outcome, output = convert_to(tmp_path, PLAIN, "float32")
    assert isinstance(outcome, Converted)
    assert output.read_bytes() == PLAIN.read_bytes()


def test_as_is_is_the_file_itself_also_with_float16_weights(tmp_path: Path) -> None:
    outcome, output = convert_to(tmp_path, FACE, "as-is")
    assert isinstance(outcome, Converted)
    assert output.read_bytes() == FACE.read_bytes()


def test_full_int8_without_calibration_says_what_to_add(tmp_path: Path) -> None:
    outcome, output = convert_to(tmp_path, PLAIN, "full-int8")
    assert isinstance(outcome, NotPossible)
    assert "calibration: { data: train.npz, samples: 200 }" in outcome.reason
    assert not output.exists()


def test_full_int8_with_data_that_does_not_fit_says_what_was_found(tmp_path: Path) -> None:
    path = tmp_path / "calibration.npz"
    np.savez(path, image=np.zeros((3, 4), np.float32))
    outcome, _ = convert_to(tmp_path, PLAIN, "full-int8", path)
    assert isinstance(outcome, NotPossible)
    assert "no array is named 'picture'; found image 3×4 float32" in outcome.reason


def test_a_quantized_source_stays_as_it_is(tmp_path: Path) -> None:
    _, quantized = convert_to(tmp_path, PLAIN, "dynamic-int8")
    assert examine(quantized) == Examined(arithmetic="quantized", variants=("as-is",))
    outcome, _ = convert_to(tmp_path, quantized, "float32")
    assert outcome == NotPossible(reason="the source is already quantized; only as-is is possible")


@pytest.mark.parametrize(
    ("source", "arithmetic", "variants"),
    [
        (PLAIN, "float32", ("float32", *RECIPES)),
        (FACE, "float16-weights", ("as-is", "float32", *RECIPES)),
        (SPARSE, "float16", ("as-is",)),
    ],
)
def test_a_source_allows_what_its_arithmetic_allows(source: Path, arithmetic: str, variants: tuple[str, ...]) -> None:
    found = examine(source)
    assert isinstance(found, Examined)
    assert (found.arithmetic, found.variants) == (arithmetic, variants)


@pytest.mark.parametrize("variant", ["float16", "weight-only-int8", "dynamic-int8"])
def test_a_model_without_weights_has_no_effect(tmp_path: Path, variant: RecipeVariant) -> None:
    source = tmp_path / "add.tflite"
    source.write_bytes(add_model())
    outcome, output = convert_to(tmp_path, source, variant)
    assert isinstance(outcome, NoEffect)
    assert "none of them has weights" in outcome.reason
    assert not output.exists()


def test_a_result_that_is_its_source_is_never_taken_for_an_effect() -> None:
    content = PLAIN.read_bytes()
    views = graphs(parse(content), content)
    assert all(why_no_effect(variant, views) is not None for variant in RECIPES)


def test_weight_only_is_not_taken_for_dynamic(tmp_path: Path) -> None:
    _, output = convert_to(tmp_path, PLAIN, "weight-only-int8")
    content = output.read_bytes()
    views = graphs(parse(content), content)
    assert why_no_effect("weight-only-int8", views) is None
    assert why_no_effect("dynamic-int8", views) == (
        "the int8 weights are converted back before each operator: no operator computes in int8"
    )


def test_a_custom_operator_stops_what_must_run_the_model(tmp_path: Path) -> None:
    source = tmp_path / "custom.tflite"
    source.write_bytes(add_model(custom="MyOperator"))
    calibration = tmp_path / "calibration.npz"
    np.savez(calibration, x=np.ones((2, 4), np.float32))
    outcome, _ = convert_to(tmp_path, source, "full-int8", calibration)
    assert isinstance(outcome, Failed)
    assert "MyOperator" in outcome.reason


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("empty", b"", "the file is empty"),
        ("lfs", b"version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n", "Git LFS pointer"),
        ("text", b"hello, this is no model", "not a .tflite model"),
        ("zip", b"PK\x03\x04 a keras file under a wrong name", "not a .tflite model"),
        ("short", b"abc", "not a .tflite model"),
    ],
)
def test_a_file_that_is_no_model_is_named(tmp_path: Path, name: str, content: bytes, reason: str) -> None:
    source = tmp_path / f"{name}.tflite"
    source.write_bytes(content)
    found = examine(source)
    assert isinstance(found, Unusable)
    assert reason in found.reason
    assert convert_to(tmp_path, source, "float16")[0] == found


@pytest.mark.parametrize("share", [0.02, 0.3, 0.6, 0.9, 0.999])
@pytest.mark.parametrize("path", [PLAIN, FACE], ids=lambda path: path.stem)
def test_a_truncated_file_is_named(tmp_path: Path, path: Path, share: float) -> None:
    source = tmp_path / "cut.tflite"
    content = path.read_bytes()
    source.write_bytes(content[: int(len(content) * share)])
    found = examine(source)
    assert isinstance(found, Unusable)
    assert "truncated" in found.reason
