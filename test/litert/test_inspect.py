"""Is what an inspection says what stands in the file? Against real models and one made by hand."""

import hashlib
from pathlib import Path

import numpy as np
import pytest
from edgegate_litert.convert.recipes import RecipeVariant
from edgegate_litert.model.file import UnusableModelError, parse_to_change, read_bytes, write
from edgegate_litert.model.inspect import inspect
from edgegate_litert.model.inspection import OperatorGroup, TensorInfo
from sample_models import FACE, HAND, PLAIN, SELFIE, SPARSE, add_model, with_shared_data_behind
from test_convert import calibration_for, convert_to

ALL = [FACE, HAND, PLAIN, SELFIE, SPARSE]


def test_a_model_made_by_hand_is_told_in_full() -> None:
    constant = np.array([[1, 2, 3, 4]], np.float32)
    found = inspect(add_model(constant, dynamic=True))
    assert found.operators == (
        OperatorGroup(op="ADD", version=1, count=1, input_dtype="float32", weights_dtype="float32"),
    )
    assert found.inputs == (TensorInfo(name="x", dtype="float32", shape=(1, 4), dynamic_dimensions=(0,)),)
    assert found.outputs[0].name == "y"
    assert (found.operator_count, found.tensor_count, found.parameter_count, found.subgraphs) == (1, 3, 4, 1)
    (only,) = found.constants
    assert (only.name, only.shape, only.size_bytes, only.used_by) == ("c", (1, 4), 16, "ADD")
    assert only.sha256 == hashlib.sha256(constant.tobytes()).hexdigest()
    assert found.min_runtime_version is None


def test_the_work_of_one_inference_is_counted() -> None:
    # Two convolutions of 3 × 3 over 8 × 8 places (3 → 12 → 8 channels), and a product of 8 by 4.
    assert inspect(PLAIN.read_bytes()).multiply_accumulates == 8 * 8 * 9 * (3 * 12 + 12 * 8) + 8 * 4
    assert inspect(HAND.read_bytes()).multiply_accumulates == 145_605_824
    assert inspect(add_model(np.array([[1, 2, 3, 4]], np.float32))).multiply_accumulates == 0


def test_work_that_the_file_does_not_tell_is_not_taken_for_none() -> None:
    model = parse_to_change(add_model(np.array([[1, 2, 3, 4]], np.float32)))
    model.operatorCodes[0].builtinCode = model.operatorCodes[0].deprecatedBuiltinCode = 119
    found = inspect(write(model))
    assert [group.op for group in found.operators] == ["WHILE"]
    assert found.multiply_accumulates is None


@pytest.mark.parametrize("path", ALL, ids=lambda path: path.stem)
def test_bytes_sum_to_the_size_of_the_file(path: Path) -> None:
    content = path.read_bytes()
    kinds = inspect(content).bytes
    assert kinds.constants + kinds.metadata + kinds.structure == len(content)
    assert kinds.structure > 0


@pytest.mark.parametrize("variant", ["float16", "weight-only-int8", "full-int8"])
def test_bytes_sum_in_what_every_recipe_gives(tmp_path: Path, variant: RecipeVariant) -> None:
    _, output = convert_to(tmp_path, HAND, variant, calibration_for(tmp_path, HAND, "input_1"))
    content = output.read_bytes()
    found = inspect(content)
    assert found.bytes.constants + found.bytes.metadata + found.bytes.structure == len(content)
    assert found.bytes.constants > 0.7 * len(content)


def test_bytes_sum_also_where_data_stands_behind_the_flatbuffer_and_is_shared() -> None:
    content, _ = with_shared_data_behind(read_bytes(PLAIN))
    found = inspect(content)
    assert found.bytes.constants + found.bytes.metadata + found.bytes.structure == len(content)
    assert found.bytes.constants > inspect(read_bytes(PLAIN)).bytes.constants / 4


def test_known_facts_of_a_real_model() -> None:
    found = inspect(HAND.read_bytes())
    assert found.min_runtime_version == "1.14.0"
    assert [one.name for one in found.outputs] == ["Identity", "Identity_1", "Identity_2", "Identity_3"]
    assert sum(one.count for one in found.operators) == found.operator_count
    convolutions = [one for one in found.operators if one.op == "CONV_2D"]
    assert {one.activation for one in convolutions} == {None, "RELU6"}
    # Read through DEQUANTIZE: stored as float16.
    assert {one.weights_dtype for one in convolutions} == {"float16"}


def test_custom_operators_are_told_by_their_own_name() -> None:
    assert "Convolution2DTransposeBias" in {one.op for one in inspect(SELFIE.read_bytes()).operators}


def test_at_most_two_hundred_constants_largest_first() -> None:
    constants = inspect(SPARSE.read_bytes()).constants
    sizes = [one.size_bytes for one in constants]
    assert sizes == sorted(sizes, reverse=True)
    assert len(constants) <= 200


def test_quantization_of_inputs_is_told(tmp_path: Path) -> None:
    _, output = convert_to(tmp_path, PLAIN, "full-int8", calibration_for(tmp_path, PLAIN, "picture"))
    (only,) = inspect(output.read_bytes()).inputs
    assert only.quantization is not None
    assert len(only.quantization.scale) == len(only.quantization.zero_point) == 1
    assert only.quantization.scale[0] > 0


@pytest.mark.parametrize("path", [PLAIN, FACE], ids=lambda path: path.stem)
def test_damage_anywhere_is_an_outcome_or_harmless_but_never_a_crash(path: Path) -> None:
    content = bytearray(path.read_bytes())
    generator = np.random.default_rng(0)
    refused = 0
    for place in generator.integers(8, min(len(content), 8000), 60):
        damaged = bytearray(content)
        damaged[place] ^= 0xFF
        try:
            inspect(bytes(damaged))
        except UnusableModelError:
            refused += 1
    assert refused > 0
