"""Are scores, nearness and outcomes right? Against models whose answers are known, and data of every wrong kind."""

from collections.abc import Mapping
from pathlib import Path

import numpy as np
import pytest
from edgegate_litert.data.npz import DataError, unpack
from edgegate_litert.evaluate.messages import (
    Evaluated,
    EvaluateRequest,
    FidelityFailed,
    FidelityIsReference,
    FidelityMeasured,
    MetricName,
    TaskFailed,
    TaskMeasured,
    TaskNotConfigured,
)
from edgegate_litert.evaluate.scores import METRICS
from edgegate_litert.evaluate.verb import evaluate
from sample_models import FACE, Array, add_model, write_npz
from test_convert import calibration_for, convert_to

ZERO = np.zeros((1, 4), np.float32)
CLASSES = np.array([[9, 1, 2, 3], [1, 9, 2, 3], [1, 2, 9, 3], [9, 9, 0, 0]], np.float32)


def run(
    folder: Path,
    model: bytes,
    arrays: Mapping[str, Array] | None,
    metric: MetricName | None = None,
    *,
    reference: bool = True,
) -> Evaluated:
    """Evaluates as the adapter asks for it; outputs of a reference are left for the next call."""
    (folder / "model.tflite").write_bytes(model)
    unpacked = folder / "data"
    if arrays is not None:
        unpacked.mkdir(exist_ok=True)
        write_npz(folder / "data.npz", arrays)
        unpack(folder / "data.npz", unpacked)
    return evaluate(
        EvaluateRequest(
            model=str(folder / "model.tflite"),
            data=str(unpacked) if arrays is not None else None,
            inputs_from="evaluation" if arrays is not None else "random",
            outputs=str(folder / "outputs.npy"),
            is_reference=reference,
            reference="float32",
            metric=metric,
        )
    )


def test_top_1_counts_what_is_right_one_score_a_sample_in_order(tmp_path: Path) -> None:
    result = run(tmp_path, add_model(ZERO), {"x": CLASSES, "y": np.array([0, 1, 0, 1])}, "top-1")
    assert result.task == TaskMeasured(
        metric="top-1", unit="share", higher_is_better=True, value=0.5, n=4, scores=(1.0, 1.0, 0.0, 0.0)
    )
    assert result.fidelity == FidelityIsReference()


def test_top_5_of_four_classes_is_always_right(tmp_path: Path) -> None:
    result = run(tmp_path, add_model(ZERO), {"x": CLASSES, "y": np.array([3, 3, 3, 3])}, "top-5")
    assert isinstance(result.task, TaskMeasured)
    assert result.task.value == 1.0


def test_mse_is_the_mean_of_squared_errors(tmp_path: Path) -> None:
    arrays = {"x": np.ones((2, 4), np.float32), "y": np.array([[1, 1, 1, 3], [1, 1, 1, 1]], np.float32)}
    result = run(tmp_path, add_model(ZERO), arrays, "mse")
    assert isinstance(result.task, TaskMeasured)
    assert (result.task.value, result.task.scores, result.task.higher_is_better) == (0.5, (1.0, 0.0), False)


@pytest.mark.parametrize(
    ("name", "output", "label", "expected"),
    [
        ("a mask that is right", [[[[0.9], [0.1]]]], [[1, 0]], 1.0),
        ("a mask that is half right", [[[[0.9], [0.9]]]], [[1, 0]], 0.25),
        ("channels", [[[[3, 1, 0], [0, 1, 3]]]], [[0, 2]], 1.0),
        ("a class that stands only in the answer", [[[[3, 1, 0], [0, 1, 3]]]], [[0, 0]], 0.25),
        ("a label with a channel axis", [[[[3, 1, 0], [0, 1, 3]]]], [[[0], [2]]], 1.0),
        ("a mask without a channel axis", [[[0.9, 0.1]]], [[[1, 0]]], 1.0),
        ("pixels that are not labelled", [[[[0.9], [0.9]]]], [[1, 255]], 1.0),
    ],
)
def test_mean_iou(name: str, output: list[object], label: list[object], expected: float) -> None:
    assert METRICS["mean-iou"].score(np.array(output, np.float64), np.array(label)) == pytest.approx(expected), name


def test_mean_iou_refuses_labels_that_are_no_class() -> None:
    with pytest.raises(DataError, match="go from 0 to 7; the model tells 2 classes"):
        METRICS["mean-iou"].score(np.array([[[[0.9], [0.1]]]]), np.array([[7, 0]]))


@pytest.mark.parametrize(
    ("arrays", "reason"),
    [
        ({"image": CLASSES, "y": np.zeros(4, np.int64)}, "no array is named 'x'; found image 4×4 float32, y 4 int64"),
        ({"x": CLASSES}, "no array 'y' with the labels; found x 4×4 float32"),
        ({"x": np.zeros((4, 5), np.float32), "y": np.zeros(4)}, "has the shape 5 (of 4×5, axis 0 is the sample)"),
        ({"x": np.zeros((4, 4), np.uint8), "y": np.zeros(4)}, "array 'x' is uint8; the model takes float32"),
        ({"x": CLASSES, "y": np.zeros(3)}, "there are 4 samples and the labels 'y' are 3"),
        ({"x": CLASSES[:0], "y": np.zeros(0)}, "the data has no sample"),
        ({"x": CLASSES, "y": np.array([0, 1, 2, 4])}, "label 4 is no class of the model, whose first output has 4"),
        ({"x": CLASSES, "y": np.array([0, 1, 2, 0.5])}, "label 0.5 of 'y' is no class number"),
        ({"x": CLASSES, "y": np.array(["a", "b", "c", "d"])}, "not numbers"),
    ],
)
def test_data_that_does_not_fit_says_what_was_found_and_what_is_needed(
    tmp_path: Path, arrays: dict[str, Array], reason: str
) -> None:
    result = run(tmp_path, add_model(ZERO), arrays, "top-1")
    assert isinstance(result.task, TaskFailed)
    assert result.task.cause == "data"
    assert reason in result.task.reason
    assert result.fidelity == FidelityIsReference()


def test_doubles_are_taken_for_a_float_input_and_a_batch_axis_may_stand_there(tmp_path: Path) -> None:
    arrays = {"x": CLASSES.reshape(4, 1, 4).astype(np.float64), "y": np.array([0, 1, 2, 0])}
    result = run(tmp_path, add_model(ZERO), arrays, "top-1")
    assert isinstance(result.task, TaskMeasured)
    assert result.task.value == 1.0


def test_outputs_that_are_not_finite_are_counted_and_named(tmp_path: Path) -> None:
    samples = CLASSES.copy()
    samples[1:3, 0] = np.nan
    result = run(tmp_path, add_model(ZERO), {"x": samples, "y": np.array([0, 1, 2, 0])}, "top-1")
    assert result.task == TaskFailed(
        cause="model", reason="2 of 4 samples give NaN or infinite outputs; the first is sample 1"
    )
    assert isinstance(result.fidelity, FidelityFailed)
    assert "2 outputs are not finite" in result.fidelity.reason


def test_a_dynamic_shape_takes_the_shape_of_the_data(tmp_path: Path) -> None:
    arrays = {"x": np.stack([CLASSES[:3], CLASSES[1:]])}
    result = run(tmp_path, add_model(ZERO, dynamic=True), arrays)
    assert result == Evaluated(task=TaskNotConfigured(), fidelity=FidelityIsReference())


def test_a_custom_operator_is_refused_in_the_words_of_the_runtime(tmp_path: Path) -> None:
    result = run(tmp_path, add_model(custom="MyOperator"), {"x": CLASSES, "y": np.zeros(4)}, "top-1")
    assert isinstance(result.task, TaskFailed)
    assert result.task.cause == "model"
    assert "MyOperator" in result.task.reason


def test_nearness_of_known_outputs(tmp_path: Path) -> None:
    run(tmp_path, add_model(ZERO), {"x": CLASSES})
    shifted = run(tmp_path, add_model(np.array([[0, 0, 0, 8]], np.float32)), {"x": CLASSES}, reference=False).fidelity
    assert isinstance(shifted, FidelityMeasured)
    assert shifted.n == 4
    assert shifted.inputs == "evaluation"
    assert shifted.max_abs_error == 8.0
    # 3 + 8 passes 9 in three of the four samples.
    assert shifted.top_one_agreement == 0.25
    assert shifted.psnr_db == pytest.approx(10 * np.log10(81 / 16))
    assert not shifted.identical
    assert 0.5 < shifted.cosine < 0.95


def test_a_model_is_identical_to_itself_also_on_random_inputs(tmp_path: Path) -> None:
    run(tmp_path, FACE.read_bytes(), None)
    same = run(tmp_path, FACE.read_bytes(), None, reference=False).fidelity
    assert isinstance(same, FidelityMeasured)
    assert (same.identical, same.max_abs_error, same.psnr_db) == (True, 0.0, None)
    assert same.cosine == pytest.approx(1.0)
    # Boxes and scores of anchors are no vectors of classes.
    assert same.top_one_agreement is None
    assert same.inputs == "random"


def test_other_inputs_than_the_float32_had_are_not_compared(tmp_path: Path) -> None:
    run(tmp_path, add_model(ZERO), {"x": CLASSES})
    other = run(tmp_path, add_model(ZERO), {"unknown": CLASSES}, reference=False).fidelity
    assert isinstance(other, FidelityFailed)
    assert "other inputs" in other.reason


def test_full_int8_takes_the_same_real_numbers_by_its_own_scale(tmp_path: Path) -> None:
    calibration = calibration_for(tmp_path, FACE, "input")
    _, quantized = convert_to(tmp_path, FACE, "full-int8", calibration)
    with np.load(calibration) as arrays:
        samples = {"input": arrays["input"][:4]}
    run(tmp_path, FACE.read_bytes(), samples)
    near = run(tmp_path, quantized.read_bytes(), samples, reference=False).fidelity
    assert isinstance(near, FidelityMeasured)
    assert near.cosine > 0.99
