"""Heat, causes of death, tolerances, the time box and delegated nodes: are the runner's small judgements right?"""

from pathlib import Path

import numpy as np
import pytest
from edgegate_litert.bench.blocks import Schedule, schedule
from edgegate_litert.bench.death import cause_of, memory_kills
from edgegate_litert.bench.delegation import Node, coverage
from edgegate_litert.bench.heat import heat
from edgegate_litert.bench.model import Output
from edgegate_litert.bench.outputs import check_outputs
from edgegate_litert.bench.request import Launch, Tolerance


def _zone(zones: Path, number: int, kind: str, celsius: float, **trips: float) -> None:
    folder = zones / f"thermal_zone{number}"
    folder.mkdir(parents=True)
    (folder / "type").write_text(f"{kind}\n", encoding="ascii")
    (folder / "temp").write_text(f"{int(celsius * 1000)}\n", encoding="ascii")
    for at, (name, point) in enumerate(trips.items()):
        (folder / f"trip_point_{at}_type").write_text(f"{name}\n", encoding="ascii")
        (folder / f"trip_point_{at}_temp").write_text(f"{int(point * 1000)}\n", encoding="ascii")


@pytest.mark.parametrize(
    ("celsius", "trips", "state"),
    [
        (60, {"passive": 80, "critical": 100}, "nominal"),
        (75, {"passive": 80, "critical": 100}, "fair"),
        (80, {"passive": 80, "critical": 100}, "serious"),
        (100, {"passive": 80, "critical": 100}, "critical"),
        (60, {"critical": 100}, "unknown"),
        (60, {}, "unknown"),
    ],
)
def test_heat_is_named_by_the_kernels_own_trip_points(
    tmp_path: Path, celsius: float, trips: dict[str, float], state: str
) -> None:
    _zone(tmp_path, 0, "iwlwifi", 99)
    _zone(tmp_path, 1, "x86_pkg_temp", celsius, **trips)
    found = heat(tmp_path)
    assert (found.state, found.celsius) == (state, celsius)


def test_without_thermal_zones_heat_is_unknown_and_has_no_temperature(tmp_path: Path) -> None:
    assert (heat(tmp_path).state, heat(tmp_path).celsius) == ("unknown", None)


@pytest.mark.parametrize(
    ("code", "errors", "killed", "failure"),
    [
        (-6, "", False, "crashed"),
        (-11, "some words\n", False, "crashed"),
        (-9, "", False, "crashed"),
        (-9, "", True, "out-of-memory"),
        (
            -6,
            "terminate called after throwing an instance of 'std::bad_alloc'\n  what():  std::bad_alloc\n",
            False,
            "out-of-memory",
        ),
        (-11, "", True, "crashed"),
        (1, "ImportError: no\n", False, "crashed"),
        (0, "", False, "crashed"),
    ],
)
def test_an_end_without_a_word_is_named(code: int, errors: str, killed: bool, failure: str) -> None:  # noqa: FBT001
    assert cause_of(code, errors, killed_for_memory=killed).failure == failure


def test_out_of_memory_kills_are_counted_in_both_kinds_of_control_groups(tmp_path: Path) -> None:
    proc, control = tmp_path / "proc", tmp_path / "cgroup"
    (proc / "self").mkdir(parents=True)
    (proc / "vmstat").write_text("pgfault 9\noom_kill 2\n", encoding="ascii")
    (proc / "self" / "cgroup").write_text("5:memory:/box\n0::/user/a\n", encoding="ascii")
    (control / "user" / "a").mkdir(parents=True)
    (control / "user" / "a" / "memory.events").write_text("oom 5\noom_kill 1\n", encoding="ascii")
    (control / "memory" / "box").mkdir(parents=True)
    (control / "memory" / "box" / "memory.oom_control").write_text("oom_kill_disable 0\noom_kill 4\n", encoding="ascii")
    assert memory_kills(proc, control) == 7
    assert memory_kills(tmp_path / "nowhere", tmp_path / "nowhere") == 0


STRICT = Tolerance(absolute=0.1, relative=0.1, outlier_share=0.0)


@pytest.mark.parametrize(
    ("mine", "reference", "tolerance", "status"),
    [
        ([1.0, 2.0], [1.0, 2.0], STRICT, "within"),
        ([0.09, 2.29], [0.0, 2.0], STRICT, "within"),
        ([0.0, 2.31], [0.0, 2.0], STRICT, "outside"),
        ([0.0, 2.31], [0.0, 2.0], Tolerance(absolute=0.1, relative=0.1, outlier_share=0.5), "within"),
        # One tenth of the largest reference, 20, is allowed everywhere; without that share it would be outside.
        ([1.9, 20.0], [0.0, 20.0], Tolerance(absolute=0, relative=0, outlier_share=0, magnitude_share=0.1), "within"),
        ([2.1, 20.0], [0.0, 20.0], Tolerance(absolute=0, relative=0, outlier_share=0, magnitude_share=0.1), "outside"),
        ([np.nan, 2.0], [np.nan, 2.0], Tolerance(absolute=0.1, relative=0.1, outlier_share=1.0), "outside"),
        ([np.inf, 2.0], [np.inf, 2.0], STRICT, "within"),
        ([np.inf, 2.0], [-np.inf, 2.0], STRICT, "outside"),
        ([1.0, 2.0], [1.0, 2.0, 3.0], STRICT, "outside"),
    ],
)
def test_an_output_is_held_against_built_in_kernels(
    mine: list[float], reference: list[float], tolerance: Tolerance, status: str
) -> None:
    outputs, others = ([Output("out", np.array(one, np.float32), 0.0, 0)] for one in (mine, reference))
    assert check_outputs("l", "candidate", outputs, others, tolerance).status == status


@pytest.mark.parametrize(("steps", "status"), [(0, "outside"), (1, "within")])
def test_quantized_outputs_are_compared_as_real_numbers_and_in_steps(steps: int, status: str) -> None:
    tolerance = Tolerance(absolute=0.1, relative=0, outlier_share=0, steps=steps)
    outputs, others = ([Output("out", np.array(one, np.int8), 0.5, -3)] for one in ([1, 2], [1, 3]))
    check = check_outputs("l", "candidate", outputs, others, tolerance)
    assert (check.status, check.max_abs_error) == (status, 0.5)


@pytest.mark.parametrize(
    ("box_ns", "expected"),
    [
        (4 * 22 * 30, Schedule(4, 20)),
        (4 * 22 * 30 - 1, Schedule(4, 19)),
        (4 * 5 * 30, Schedule(4, 3)),
        (4 * 5 * 30 - 1, Schedule(3, 3)),
        (0, Schedule(1, 3)),
    ],
)
def test_the_time_box_lowers_inferences_and_then_pairs(box_ns: int, expected: Schedule) -> None:
    launch = Launch(
        id="l",
        case="c",
        kind="paired",
        load_order=("baseline", "candidate"),
        pairs=4,
        inferences=20,
        dropped=2,
        time_box_ns=box_ns,
        check_outputs=False,
    )
    # Mean warm-up durations of 10 and 20 ns: 30 ns for one inference of each side.
    assert schedule(launch, [[5, 15], [20, 20]]) == expected


def test_delegated_nodes_are_those_between_a_delegates_outputs_and_inputs() -> None:
    def node(index: int, name: str, inputs: list[int], outputs: list[int]) -> Node:
        return {"index": index, "op_name": name, "inputs": inputs, "outputs": outputs}

    # 0 → A → 1 → B → 2 → LEFT → 3 → C → 4, with A and B in one partition and C in another.
    chain = [node(0, "A", [0], [1]), node(1, "B", [1], [2]), node(2, "LEFT", [2], [3]), node(3, "C", [3], [4])]
    assert coverage(chain) == (0, 4, 0)
    assert coverage([*chain, node(4, "DELEGATE", [0], [2]), node(5, "DELEGATE", [3], [4])]) == (3, 4, 2)
