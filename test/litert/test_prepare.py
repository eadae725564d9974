"""Does the pre-pass cure what makes the quantizer fail silently, and change nothing of what a model computes?"""

from pathlib import Path

import numpy as np
import pytest
from ai_edge_litert import schema_py_generated as schema
from edgegate_litert.convert.prepare import fold, prepare
from edgegate_litert.model.arithmetic import arithmetic_of
from edgegate_litert.model.file import parse, parse_to_change, read_bytes, write
from edgegate_litert.model.graph import graphs
from sample_models import FACE, HAND, PLAIN, SELFIE, SPARSE, outputs_of, random_inputs


@pytest.mark.parametrize("path", [FACE, HAND, SELFIE, PLAIN], ids=lambda path: path.stem)
@pytest.mark.parametrize("change", [prepare, fold], ids=["prepare", "fold"])
def test_outputs_are_the_same_to_the_last_bit(path: Path, change: object) -> None:
    assert callable(change)
    content = read_bytes(path)
    inputs = random_inputs(content)
    before, after = outputs_of(content, inputs), outputs_of(change(content), inputs)
    assert len(before) == len(after) > 0
    for one, other in zip(before, after, strict=True):
        assert np.array_equal(one, other)
        assert np.ptp(one.astype(np.float32)) > 0 or one.size == 1


@pytest.mark.parametrize("path", [FACE, HAND, SELFIE], ids=lambda path: path.stem)
def test_float16_weights_become_float32_and_their_operators_go(path: Path) -> None:
    content = read_bytes(path)
    before = graphs(parse(content), content)[0]
    folded = fold(content)
    after = graphs(parse(folded), folded)[0]
    assert arithmetic_of((before,)) == "float16-weights"
    assert arithmetic_of((after,)) == "float32"
    gone = [one for one in before.operators if one.op == "DEQUANTIZE"]
    assert len(gone) > 0
    assert [one.op for one in after.operators] == [one.op for one in before.operators if one.op != "DEQUANTIZE"]
    assert len(before.tensors) - len(after.tensors) == len(gone)


def test_a_model_without_signature_gets_one_by_tensor_names() -> None:
    model = parse(prepare(read_bytes(HAND)))
    (signature,) = model.signatureDefs
    assert [entry.name for entry in signature.inputs] == [b"input_1"]
    assert [entry.name for entry in signature.outputs] == [b"Identity", b"Identity_1", b"Identity_2", b"Identity_3"]


def test_a_signature_that_is_there_stays() -> None:
    model = parse(prepare(read_bytes(PLAIN)))
    assert [entry.name for entry in model.signatureDefs[0].inputs] == [b"picture"]


def test_operator_codes_that_stand_only_in_the_deprecated_field_are_filled_in() -> None:
    model = parse_to_change(read_bytes(PLAIN))
    codes = [code.builtinCode for code in model.operatorCodes]
    for code in model.operatorCodes:
        code.builtinCode = schema.BuiltinOperator.ADD
    old = write(model)
    assert [code.builtinCode for code in parse(prepare(old)).operatorCodes] == codes


def test_data_starts_at_multiples_of_sixteen() -> None:
    content = prepare(read_bytes(FACE))
    model = schema.Model.GetRootAs(content, 0)
    starts = [
        buffer._tab.Vector(buffer._tab.Offset(4))
        for buffer in map(model.Buffers, range(model.BuffersLength()))
        if buffer.DataLength() > 0
    ]
    assert len(starts) > 10
    assert {start % 16 for start in starts} == {0}


def test_equal_inputs_give_equal_bytes() -> None:
    content = read_bytes(FACE)
    assert prepare(content) == prepare(content)


def test_sparse_weights_are_left_alone() -> None:
    content = read_bytes(SPARSE)
    assert arithmetic_of(graphs(parse(content), content)) == "float16"
