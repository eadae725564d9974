"""What is reported? The events of benchmark-apps/contract; src/documents/bench-report.ts is the source."""

from typing import Literal

from edgegate_litert.bench.request import DelegateName, SideName
from edgegate_litert.protocol import Message

Failure = Literal["crashed", "hung", "out-of-memory", "unsupported", "invalid-model", "error"]
Step = Literal["load", "first-inference", "warm-up", "block", "output-check"]


class Event(Message, frozen=True, tag_field="event"):
    """One line of a report."""


class Runtime(Message, frozen=True):
    name: str
    version: str


class Environment(Message, frozen=True):
    platform: Literal["host"]
    device_model: str
    os_version: str
    os_build: str
    abi: str
    soc: str
    runtime: Runtime
    app_sha256: str


class Thermal(Message, frozen=True):
    state: Literal["unknown", "nominal", "fair", "serious", "critical"]
    celsius: float | None = None


class Power(Message, frozen=True):
    battery_fraction: float | None = None
    charging: bool | None = None


class SessionStarted(Event, frozen=True, tag="session-started"):
    schema_version: Literal[1]
    request_id: str
    request_sha256: str
    round: int
    started_at: str
    environment: Environment
    power: Power | None = None


class CooledDown(Event, frozen=True, tag="cooled-down"):
    waited_ns: int
    thermal: Thermal


class LaunchStarted(Event, frozen=True, tag="launch-started"):
    launch: str
    case: str
    kind: Literal["paired", "single"]
    load_order: tuple[SideName, ...]


class LaunchSkipped(Event, frozen=True, tag="launch-skipped"):
    launch: str
    case: str
    failure: Failure
    detail: str
    side: SideName | None = None


class StepBegins(Event, frozen=True, tag="step"):
    launch: str
    side: SideName
    step: Step


class Alive(Event, frozen=True, tag="alive"):
    launch: str


class Loaded(Event, frozen=True, tag="loaded"):
    launch: str
    side: SideName
    load_ns: int
    model_sha256: str


class Delegation(Event, frozen=True, tag="delegation"):
    launch: str
    side: SideName
    requested: DelegateName
    applied: DelegateName
    delegated_nodes: int
    total_nodes: int
    partitions: int
    proof: Literal["graph"]
    options: dict[str, bool | int | str]


class FirstInference(Event, frozen=True, tag="first-inference"):
    launch: str
    side: SideName
    duration_ns: int


class WarmedUp(Event, frozen=True, tag="warmed-up"):
    launch: str
    side: SideName
    samples_ns: list[int]


class Block(Event, frozen=True, tag="block"):
    launch: str
    side: SideName
    pair: int
    position: int
    dropped_ns: list[int]
    samples_ns: list[int]
    thermal_before: Thermal
    thermal_after: Thermal


class OutputCheck(Event, frozen=True, tag="output-check"):
    launch: str
    side: SideName
    status: Literal["within", "outside", "not-comparable"]
    detail: str
    max_abs_error: float | None = None
    outlier_share: float | None = None
    non_finite_outputs: int | None = None


class Memory(Event, frozen=True, tag="memory"):
    launch: str
    side: SideName
    before_bytes: int
    peak_bytes: int


class LaunchFinished(Event, frozen=True, tag="launch-finished"):
    launch: str


class LaunchFailed(Event, frozen=True, tag="launch-failed"):
    launch: str
    failure: Failure
    detail: str
    side: SideName | None = None
    step: Step | None = None


class SessionFinished(Event, frozen=True, tag="session-finished"):
    launches_finished: int
    launches_failed: int


class SessionInterrupted(Event, frozen=True, tag="session-interrupted"):
    reason: Literal["signal", "time-box", "storage-full"]
    detail: str
