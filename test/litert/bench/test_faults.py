"""Crash, hang, want of memory, a kill, a full disk, an interruption: what is each called, and what does it cost?"""

import os
import resource
import signal
import time
from pathlib import Path

import numpy as np
import pytest
from models import one_operator
from sessions import Session, face_session, of

GIBIBYTE = 1 << 30


def two_launches(folder: Path) -> Session:
    session = face_session(folder)
    session.paired("one", "face", "baseline", "candidate")
    session.single("two", "face", "baseline")
    return session


@pytest.mark.parametrize(
    ("fault", "failure", "says"),
    [
        ("abort", "crashed", "ended by SIGABRT"),
        ("exit", "crashed", "ended with exit code 3 without a word"),
        ("kill", "crashed", "killed from outside (SIGKILL); the system counted no out-of-memory kill"),
        ("out-of-memory", "out-of-memory", "MemoryError"),
    ],
)
def test_a_sudden_end_costs_one_launch_and_is_laid_to_its_side(
    tmp_path: Path, fault: str, failure: str, says: str
) -> None:
    ran = two_launches(tmp_path).run(rehearse=f"{fault}@block:candidate")
    (failed,) = of(ran.events, "launch-failed")
    assert failed == {
        "event": "launch-failed",
        "launch": "one",
        "failure": failure,
        "side": "candidate",
        "step": "block",
        "detail": says,
    }
    assert [event["launch"] for event in of(ran.events, "launch-finished")] == ["two"]
    assert ran.code == 0


def test_a_hung_launch_is_killed_after_its_silence_and_the_next_one_runs(tmp_path: Path) -> None:
    session = two_launches(tmp_path)
    session.more = {"hangTimeoutNs": 1_500_000_000}
    ran = session.run(rehearse="hang@warm-up:baseline")
    (failed,) = of(ran.events, "launch-failed")
    assert (failed["failure"], failed["side"], failed["step"]) == ("hung", "baseline", "warm-up")
    assert failed["detail"] == "silent for 1.5 s"
    assert [event["launch"] for event in of(ran.events, "launch-finished")] == ["two"]


def test_what_crashed_twice_is_not_tried_again_on_that_side(tmp_path: Path) -> None:
    session = face_session(tmp_path)
    for name in ("one", "two", "three"):
        session.paired(name, "face", "baseline", "candidate")
    session.single("alone", "face", "baseline")
    ran = session.run(rehearse="abort@block:candidate")
    assert [event["launch"] for event in of(ran.events, "launch-failed")] == ["one", "two"]
    (skipped,) = of(ran.events, "launch-skipped")
    assert (skipped["launch"], skipped["failure"], skipped["side"]) == ("three", "crashed", "candidate")
    assert [event["launch"] for event in of(ran.events, "launch-finished")] == ["alone"]


def test_built_in_kernels_that_crash_in_the_output_check_leave_the_blocks_standing(tmp_path: Path) -> None:
    ran = two_launches(tmp_path).run(rehearse="abort@output-check:candidate")
    assert [event["status"] for event in of(ran.events, "output-check")] == ["within", "not-comparable"]
    assert [event["launch"] for event in of(ran.events, "launch-finished")] == ["one", "two"]


def test_a_model_larger_than_the_memory_limit_is_out_of_memory(tmp_path: Path) -> None:
    session = Session(tmp_path)
    elements = 1 << 29
    model = one_operator("BROADCAST_TO", [(1,)], (elements,), shape_of=(elements,), version=2)
    session.case("huge", "cpu", None, session.side(model, np.ones((1,), np.float32)))
    session.paired("one", "huge", "candidate")
    limit = (GIBIBYTE, GIBIBYTE)
    ran = session.run(before=lambda: resource.setrlimit(resource.RLIMIT_AS, limit))
    (failed,) = of(ran.events, "launch-failed")
    assert failed["failure"] == "out-of-memory"
    assert "one tensor alone needs 2048 MiB" in str(failed["detail"])


def test_a_launch_killed_by_somebody_else_is_a_crash(tmp_path: Path) -> None:
    session = two_launches(tmp_path)
    process = session.start(rehearse="hang@block:baseline")
    assert process.stdout is not None
    for line in process.stdout:
        if '"step": "block"' in line:
            break
    (child,) = _children(process.pid)
    os.kill(child, signal.SIGKILL)
    process.communicate(timeout=60)
    (failed,) = of(session.events(), "launch-failed")
    assert failed["failure"] == "crashed"
    assert "killed from outside" in str(failed["detail"])


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_a_stopped_driver_ends_its_launch_and_says_so_in_a_sound_report(tmp_path: Path, number: int) -> None:
    session = two_launches(tmp_path)
    process = session.start(rehearse="hang@block:candidate")
    assert process.stdout is not None
    for line in process.stdout:
        if '"step": "block"' in line and '"candidate"' in line:
            break
    (child,) = _children(process.pid)
    process.send_signal(number)
    process.communicate(timeout=60)
    assert process.returncode == 130
    last = session.events()[-1]
    assert (last["event"], last["reason"], last["detail"]) == (
        "session-interrupted",
        "signal",
        signal.Signals(number).name,
    )
    assert not of(session.events(), "launch-failed")
    assert not Path(f"/proc/{child}").exists()


def test_a_driver_that_is_killed_leaves_no_launch_behind(tmp_path: Path) -> None:
    session = two_launches(tmp_path)
    process = session.start(rehearse="hang@block:baseline")
    assert process.stdout is not None
    for line in process.stdout:
        if '"step": "block"' in line:
            break
    (child,) = _children(process.pid)
    process.kill()
    process.communicate(timeout=60)
    deadline = time.monotonic() + 10
    while Path(f"/proc/{child}/stat").exists() and _state(child) != "Z" and time.monotonic() < deadline:
        os.sched_yield()
    assert not Path(f"/proc/{child}/stat").exists() or _state(child) == "Z"


def test_a_full_disk_ends_the_session_at_once_and_by_name(tmp_path: Path) -> None:
    session = two_launches(tmp_path)
    process = session.start(report=Path("/dev/full"))
    output, errors = process.communicate(timeout=60)
    assert process.returncode == 74
    assert "/dev/full can't be written: No space left on device" in errors
    assert '"launch-started"' not in output


def test_a_session_that_outlives_its_time_box_starts_no_more_launches(tmp_path: Path) -> None:
    session = two_launches(tmp_path)
    session.more = {"sessionTimeBoxNs": 1}
    ran = session.run()
    assert ran.code == 130
    assert ran.events[-1]["reason"] == "time-box"
    assert not of(ran.events, "launch-started")


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ({"mood": "good"}, "unknown field `mood`"),
        ({"schemaVersion": 2}, "Invalid enum value 2"),
        ({"launches": []}, "length >= 1"),
    ],
)
def test_a_request_that_is_not_of_the_contract_is_refused_before_anything_runs(
    tmp_path: Path, change: dict[str, object], says: str
) -> None:
    session = two_launches(tmp_path)
    session.more = change
    process = session.start()
    output, errors = process.communicate(timeout=60)
    assert (process.returncode, output) == (64, "")
    assert says in errors
    assert not session.report.exists()


def _children(parent: int) -> list[int]:
    text = Path(f"/proc/{parent}/task/{parent}/children").read_text(encoding="ascii")
    return [int(child) for child in text.split()]


def _state(process: int) -> str:
    try:
        return Path(f"/proc/{process}/stat").read_text(encoding="ascii").rsplit(")", 1)[1].split()[0]
    except OSError:
        return "Z"
