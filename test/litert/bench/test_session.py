"""Does a session on this computer report what the contract asks, from real models and real inference?"""

from pathlib import Path

import numpy as np
import pytest
from models import INT32, one_operator
from sessions import FACE, SELFIE, Array, Session, face_input, face_session, of


def test_both_sides_are_loaded_in_order_and_measured_in_blocks_a_b_b_a(tmp_path: Path) -> None:
    session = face_session(tmp_path)
    session.paired("one", "face", "candidate", "baseline")
    ran = session.run()
    assert (ran.code, ran.errors) == (0, "")
    assert [event["side"] for event in of(ran.events, "loaded")] == ["candidate", "baseline"]
    blocks = of(ran.events, "block")
    assert [(block["pair"], block["position"], block["side"]) for block in blocks] == [
        (0, 0, "candidate"),
        (0, 1, "baseline"),
        (1, 0, "baseline"),
        (1, 1, "candidate"),
    ]
    assert [(len(block["droppedNs"]), len(block["samplesNs"])) for block in blocks] == [(2, 5)] * 4
    assert all(50_000 < sample < 1_000_000_000 for block in blocks for sample in block["samplesNs"])
    assert [event["status"] for event in of(ran.events, "output-check")] == ["within", "within"]
    assert ran.events[-1] == {"event": "session-finished", "launchesFinished": 1, "launchesFailed": 0}


def test_xnnpack_takes_all_of_face_and_cpu_none_so_that_cpu_is_slower(tmp_path: Path) -> None:
    session = face_session(tmp_path)
    session.case("plain", "cpu", session.cases[0]["baseline"], None)
    session.paired("one", "face", "baseline")
    session.paired("two", "plain", "baseline")
    ran = session.run()
    found = [(one["applied"], one["delegatedNodes"], one["totalNodes"]) for one in of(ran.events, "delegation")]
    assert found == [("xnnpack", 164, 164), ("cpu", 0, 164)]
    fast, slow = (
        min(sample for block in of(ran.events, "block") if block["launch"] == name for sample in block["samplesNs"])
        for name in ("one", "two")
    )
    assert slow > 1.5 * fast


def test_a_single_launch_reports_load_first_inference_and_memory_and_no_blocks(tmp_path: Path) -> None:
    session = face_session(tmp_path)
    session.single("alone", "face", "candidate")
    events = session.run().events
    assert not of(events, "block")
    (memory,) = of(events, "memory")
    assert 1 << 20 < memory["peakBytes"] - memory["beforeBytes"] < 100 << 20
    assert of(events, "loaded")[0]["loadNs"] > 0
    assert of(events, "first-inference")[0]["durationNs"] > 0


def test_a_time_box_that_is_too_small_leaves_one_pair_of_three_inferences(tmp_path: Path) -> None:
    session = face_session(tmp_path)
    session.paired("one", "face", "baseline", "candidate", box_ns=1)
    blocks = of(session.run().events, "block")
    assert [(block["pair"], len(block["samplesNs"]), len(block["droppedNs"])) for block in blocks] == [(0, 3, 2)] * 2


@pytest.mark.parametrize("delegate", ["gpu", "nnapi", "coreml"])
def test_a_delegate_that_computers_lack_is_unsupported_and_asked_for_once(tmp_path: Path, delegate: str) -> None:
    session = face_session(tmp_path, delegate)
    session.paired("one", "face", "baseline", "candidate")
    session.single("two", "face", "baseline")
    events = session.run().events
    (failed,) = of(events, "launch-failed")
    assert failed["failure"] == "unsupported"
    assert "side" not in failed
    assert [event["launch"] for event in of(events, "launch-skipped")] == ["two"]


def test_custom_operators_that_only_xnnpack_has_are_unsupported_on_cpu_in_the_runtimes_words(tmp_path: Path) -> None:
    session = Session(tmp_path)
    side = session.side(SELFIE.read_bytes(), np.zeros((1, 256, 256, 3), np.float32))
    session.case("plain", "cpu", None, side)
    session.case("fast", "xnnpack", None, side)
    session.paired("one", "plain", "candidate")
    session.paired("two", "fast", "candidate")
    events = session.run().events
    (failed,) = of(events, "launch-failed")
    assert failed["failure"] == "unsupported"
    assert "unresolved custom op: Convolution2DTransposeBias" in str(failed["detail"])
    (check,) = of(events, "output-check")
    assert check["status"] == "not-comparable"
    assert "Convolution2DTransposeBias" in str(check["detail"])


@pytest.mark.parametrize(
    ("op", "version", "says"),
    [("NEG", 99, "Didn't find op for builtin opcode 'NEG' version '99'"), ("9999", 1, "old TFLite binary")],
    ids=["a version", "an operator"],
)
def test_what_only_a_newer_runtime_has_is_unsupported(tmp_path: Path, op: str, version: int, says: str) -> None:
    session = Session(tmp_path)
    model = one_operator(op, [(1, 4)], (1, 4), version=version)
    session.case("newer", "cpu", None, session.side(model, np.ones((1, 4), np.float32)))
    session.paired("one", "newer", "candidate")
    (failed,) = of(session.run().events, "launch-failed")
    assert failed["failure"] == "unsupported"
    assert says in str(failed["detail"])


def test_a_graph_that_the_delegate_leaves_alone_is_reported_as_run_on_cpu(tmp_path: Path) -> None:
    session = Session(tmp_path)
    session.case("refused", "xnnpack", None, session.side(_negation(INT32), np.ones((1, 4), np.int32)))
    session.paired("one", "refused", "candidate")
    (delegation,) = of(session.run().events, "delegation")
    assert (delegation["requested"], delegation["applied"], delegation["delegatedNodes"]) == ("xnnpack", "cpu", 0)


def test_a_dynamic_input_takes_the_requests_shape(tmp_path: Path) -> None:
    session = Session(tmp_path)
    model = one_operator("NEG", [(1, 4)], (1, 4), dynamic=True)
    session.case("dynamic", "xnnpack", None, session.side(model, np.ones((3, 4), np.float32)))
    session.paired("one", "dynamic", "candidate")
    assert of(session.run().events, "output-check")[0]["status"] == "within"


def test_nan_outputs_are_counted_and_never_right(tmp_path: Path) -> None:
    session = Session(tmp_path)
    side = session.side(FACE.read_bytes(), np.full_like(face_input(), np.nan))
    session.case("nan", "xnnpack", None, side)
    session.paired("one", "nan", "candidate")
    (check,) = of(session.run().events, "output-check")
    assert check["status"] == "outside"
    assert check["nonFiniteOutputs"] == 14336 + 896


@pytest.mark.parametrize(
    ("inputs", "says"),
    [
        ([], "the model has 1 inputs, the request gives 0"),
        ([np.ones((2, 8), np.float32)], "input in0 is [1, 4], the request gives (2, 8)"),
        ([np.ones((1, 4), np.int32)], "input in0 is float32, the request gives int32"),
    ],
)
def test_inputs_that_do_not_fit_are_an_error_that_names_them(tmp_path: Path, inputs: list[Array], says: str) -> None:
    session = Session(tmp_path)
    session.case("odd", "cpu", None, session.side(one_operator("NEG", [(1, 4)], (1, 4)), *inputs))
    session.paired("one", "odd", "candidate")
    (failed,) = of(session.run().events, "launch-failed")
    assert (failed["failure"], failed["detail"]) == ("error", says)


@pytest.mark.parametrize(
    "model",
    [b"", b"hello", b"version https://git-lfs.github.com/spec/v1\n", FACE.read_bytes()[:60_000]],
    ids=["empty", "not a model", "a Git LFS pointer", "truncated"],
)
def test_a_file_that_is_no_model_is_invalid_and_costs_one_launch(tmp_path: Path, model: bytes) -> None:
    session = face_session(tmp_path)
    session.case("broken", "xnnpack", session.cases[0]["baseline"], session.side(model, face_input()))
    session.paired("one", "broken", "baseline", "candidate")
    session.single("two", "broken", "baseline")
    session.single("three", "broken", "candidate")
    events = session.run().events
    (failed,) = of(events, "launch-failed")
    assert (failed["failure"], failed["side"], failed["step"]) == ("invalid-model", "candidate", "load")
    assert [event["launch"] for event in of(events, "launch-finished")] == ["two"]
    assert [event["launch"] for event in of(events, "launch-skipped")] == ["three"]


def test_a_file_that_is_not_the_requests_is_an_error_and_nothing_is_measured(tmp_path: Path) -> None:
    session = face_session(tmp_path)
    session.paired("one", "face", "baseline")
    (path,) = (tmp_path / "files").glob("*.tflite")
    path.write_bytes(path.read_bytes() + b"!")
    (failed,) = of(session.run().events, "launch-failed")
    assert failed["failure"] == "error"
    assert "its SHA-256 differs" in str(failed["detail"])


def _negation(dtype: int) -> bytes:
    return one_operator("NEG", [(1, 4)], (1, 4), dtype=dtype)
