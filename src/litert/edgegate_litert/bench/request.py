"""
What is asked for? The request of benchmark-apps/contract, read strictly; bench-request.ts is its source. What is absent
is UNSET, because None would let a null through.
"""

from pathlib import Path
from typing import Annotated, Literal

import msgspec
from msgspec import UNSET, UnsetType

from edgegate_litert.protocol import BadRequestError, Message

SideName = Literal["baseline", "candidate"]
DelegateName = Literal["cpu", "xnnpack", "gpu", "nnapi", "coreml"]

_Id = Annotated[str, msgspec.Meta(pattern="^[a-z0-9][a-z0-9-]{0,63}$")]
_Sha256 = Annotated[str, msgspec.Meta(pattern="^[0-9a-f]{64}$")]
_Path = Annotated[str, msgspec.Meta(pattern=r"^[A-Za-z0-9_][A-Za-z0-9_.-]*(/[A-Za-z0-9_][A-Za-z0-9_.-]*)*$")]
_Count = Annotated[int, msgspec.Meta(ge=0)]
_Positive = Annotated[int, msgspec.Meta(gt=0)]
_Ratio = Annotated[float, msgspec.Meta(ge=0)]
_Fraction = Annotated[float, msgspec.Meta(ge=0, le=1)]


class File(Message, frozen=True):
    id: _Id
    path: _Path
    sha256: _Sha256
    size_bytes: _Count


class Tensor(Message, frozen=True):
    index: _Count
    name: str
    dtype: Annotated[str, msgspec.Meta(pattern="^[a-z0-9]+$")]
    shape: tuple[_Count, ...]
    file: _Id


class Side(Message, frozen=True):
    model: _Id
    inputs: tuple[Tensor, ...]


class Tolerance(Message, frozen=True):
    absolute: _Ratio
    relative: _Ratio
    outlier_share: _Fraction
    steps: _Count = 0
    magnitude_share: _Fraction = 0.0


class DelegateOptions(Message, frozen=True):
    reduced_precision: bool | UnsetType = UNSET
    quantized_models: bool | UnsetType = UNSET
    preference: Literal["fast-single-answer", "sustained-speed"] | UnsetType = UNSET


class Case(Message, frozen=True):
    id: _Id
    gated: bool
    delegate: DelegateName
    threads: _Positive
    tolerance: Tolerance
    options: DelegateOptions | UnsetType = UNSET
    baseline: Side | UnsetType = UNSET
    candidate: Side | UnsetType = UNSET

    def __post_init__(self) -> None:
        if self.baseline is UNSET and self.candidate is UNSET:
            raise ValueError("a case has at least one side")

    def side(self, name: SideName) -> Side | None:
        side = self.baseline if name == "baseline" else self.candidate
        return None if isinstance(side, UnsetType) else side


class Launch(Message, frozen=True):
    id: _Id
    case: _Id
    kind: Literal["paired", "single"]
    load_order: Annotated[tuple[SideName, ...], msgspec.Meta(min_length=1, max_length=2)]
    pairs: _Count
    inferences: _Count
    dropped: _Count
    time_box_ns: _Count
    check_outputs: bool


class WarmUp(Message, frozen=True):
    min_inferences: _Positive
    min_ns: _Count
    max_ns: _Count


class CoolDown(Message, frozen=True):
    pause_ns: _Count
    max_start_celsius: float
    max_wait_ns: _Count


class BenchRequest(Message, frozen=True):
    kind: Literal["bench-request"]
    schema_version: Literal[1]
    request_id: _Id
    round: Literal[1, 2]
    files: tuple[File, ...]
    cases: Annotated[tuple[Case, ...], msgspec.Meta(min_length=1)]
    launches: Annotated[tuple[Launch, ...], msgspec.Meta(min_length=1)]
    warm_up: WarmUp
    hang_timeout_ns: _Count
    cool_down: CoolDown
    session_time_box_ns: _Count | UnsetType = UNSET


class SideJob(Message, frozen=True):
    """One side with its files where they are; digests as the request gives them."""

    model: File
    inputs: tuple[Tensor, ...]
    input_files: tuple[File, ...]


class Job(Message, frozen=True):
    """All that one launch needs to know, as its process reads it from stdin."""

    launch: Launch
    delegate: DelegateName
    threads: _Positive
    tolerance: Tolerance
    warm_up: WarmUp
    folder: str
    baseline: SideJob | None = None
    candidate: SideJob | None = None

    def side(self, name: SideName) -> SideJob:
        side = self.baseline if name == "baseline" else self.candidate
        if side is None:
            raise BadRequestError(f"launch {self.launch.id} loads a {name} that its case lacks")
        return side


def parse(data: bytes) -> BenchRequest:
    """Reads a request. Raises BadRequestError, naming what is wrong."""
    try:
        return msgspec.json.decode(data, type=BenchRequest)
    except msgspec.MsgspecError as error:
        raise BadRequestError(f"the request can't be read: {error}") from error


def jobs(request: BenchRequest, folder: Path) -> list[Job]:
    """The launches in order, each with all that it needs. Raises BadRequestError when names lead nowhere."""
    files = {file.id: file for file in request.files}
    cases = {case.id: case for case in request.cases}
    for kind, parts in (("files", request.files), ("cases", request.cases), ("launches", request.launches)):
        if len({part.id for part in parts}) < len(parts):
            raise BadRequestError(f"two {kind} have one id")
    if request.warm_up.min_ns > request.warm_up.max_ns:
        raise BadRequestError("the warm-up's minimum exceeds its maximum")
    return [_job(launch, cases, files, request.warm_up, folder) for launch in request.launches]


def _job(launch: Launch, cases: dict[str, Case], files: dict[str, File], warm_up: WarmUp, folder: Path) -> Job:
    case = cases.get(launch.case)
    if case is None:
        raise BadRequestError(f"launch {launch.id} names the unknown case {launch.case}")
    if len(set(launch.load_order)) < len(launch.load_order):
        raise BadRequestError(f"launch {launch.id} loads one side twice")
    if launch.kind == "single" and (len(launch.load_order) > 1 or launch.pairs > 0):
        raise BadRequestError(f"launch {launch.id} is single and has two sides or blocks")
    if launch.kind == "paired" and (launch.pairs < 1 or launch.inferences < 3):
        raise BadRequestError(f"launch {launch.id} is paired and has fewer than one pair of three inferences")
    sides: dict[SideName, SideJob] = {}
    for name in launch.load_order:
        side = case.side(name)
        if side is None:
            raise BadRequestError(f"launch {launch.id} loads a {name} that its case lacks")
        try:
            sides[name] = SideJob(
                model=files[side.model],
                inputs=side.inputs,
                input_files=tuple(files[tensor.file] for tensor in side.inputs),
            )
        except KeyError as missing:
            raise BadRequestError(f"case {case.id} names the unknown file {missing.args[0]}") from missing
        if [tensor.index for tensor in side.inputs] != list(range(len(side.inputs))):
            raise BadRequestError(f"case {case.id} has inputs out of order")
    return Job(
        launch=launch,
        delegate=case.delegate,
        threads=case.threads,
        tolerance=case.tolerance,
        warm_up=warm_up,
        folder=str(folder),
        baseline=sides.get("baseline"),
        candidate=sides.get("candidate"),
    )
