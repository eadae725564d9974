"""How does a session go? Launch after launch in the order of the request; what happens to one costs only that one."""

import hashlib
from datetime import datetime, timezone
from time import monotonic_ns
from typing import Literal, NamedTuple

import msgspec

from edgegate_litert.bench.death import Death, cause_of, memory_kills
from edgegate_litert.bench.environment import environment, power
from edgegate_litert.bench.events import (
    CooledDown,
    Failure,
    LaunchFailed,
    LaunchFinished,
    LaunchSkipped,
    LaunchStarted,
    OutputCheck,
    SessionFinished,
    SessionInterrupted,
    SessionStarted,
    Step,
)
from edgegate_litert.bench.heat import heat
from edgegate_litert.bench.report import Report
from edgegate_litert.bench.request import BenchRequest, Job, SideName
from edgegate_litert.bench.watch import End, Patience, Stop, run_launch

# Seen so often, a failure of one side of a case is not worth another launch.
_ENOUGH: dict[Failure, int] = {"unsupported": 1, "invalid-model": 1, "crashed": 2, "hung": 2, "out-of-memory": 2}
_HEAT_POLL_SECONDS = 1.0


class Heard(msgspec.Struct):
    """What the driver needs to know of a launch's line."""

    event: str
    side: SideName | None = None
    step: Step | None = None
    failure: Failure | None = None
    detail: str = ""


class Limits(NamedTuple):
    """What whoever started the driver grants beside the request's own limits; None: no more than those."""

    launch_ns: int | None
    session_ns: int | None


class Session:
    """One request on this computer."""

    def __init__(  # noqa: PLR0913 (each is something of its own)
        self,
        request: BenchRequest,
        request_bytes: bytes,
        jobs: list[Job],
        report: Report,
        stop: Stop,
        *,
        limits: Limits,
    ) -> None:
        self._request = request
        self._sha256 = hashlib.sha256(request_bytes).hexdigest()
        self._jobs = jobs
        self._report = report
        self._stop = stop
        self._limits = limits
        self._finished = 0
        self._failed = 0
        self._failures: dict[tuple[str, SideName], list[Death]] = {}

    def run(self) -> Literal["finished", "interrupted"]:
        """Raises StorageFullError when the report can't be written."""
        begun = monotonic_ns()
        asked_ns = self._request.session_time_box_ns
        boxes_ns = [ns for ns in (asked_ns, self._limits.session_ns) if isinstance(ns, int)]
        self._report.say(
            SessionStarted(
                schema_version=1,
                request_id=self._request.request_id,
                request_sha256=self._sha256,
                round=self._request.round,
                started_at=datetime.now(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ"),
                environment=environment(),
                power=power(),
            )
        )
        for done, job in enumerate(self._jobs):
            if self._skip(job):
                continue
            if boxes_ns and monotonic_ns() - begun >= min(boxes_ns):
                return self._interrupt(
                    "time-box", f"the session's time was over after {done} of {len(self._jobs)} launches"
                )
            if self._cool_down() or not self._launch(job):
                return self._interrupt("signal", self._stop.signal or "stopped")
        self._report.say(SessionFinished(launches_finished=self._finished, launches_failed=self._failed))
        return "finished"

    def _interrupt(self, reason: Literal["signal", "time-box"], detail: str) -> Literal["interrupted"]:
        self._report.say(SessionInterrupted(reason=reason, detail=detail))
        return "interrupted"

    def _skip(self, job: Job) -> bool:
        for side in job.launch.load_order:
            seen = self._failures.get((job.launch.case, side), [])
            failures = [death.failure for death in seen]
            enough = [death for death in seen if failures.count(death.failure) >= _ENOUGH[death.failure]]
            if enough:
                self._report.say(
                    LaunchSkipped(
                        launch=job.launch.id,
                        case=job.launch.case,
                        failure=enough[-1].failure,
                        side=side,
                        detail=enough[-1].detail,
                    )
                )
                return True
        return False

    def _cool_down(self) -> bool:
        """True when stopped."""
        rules = self._request.cool_down
        if self._stop.wait(rules.pause_ns / 1e9):
            return True
        begun = monotonic_ns()
        now = heat()
        polls = 0
        while now.celsius is not None and now.celsius > rules.max_start_celsius:
            if monotonic_ns() - begun >= rules.max_wait_ns:
                break
            if self._stop.wait(_HEAT_POLL_SECONDS):
                return True
            polls += 1
            now = heat()
        if polls > 0:
            self._report.say(CooledDown(waited_ns=monotonic_ns() - begun, thermal=now))
        return False

    def _launch(self, job: Job) -> bool:
        """False when stopped."""
        launch = job.launch
        self._report.say(
            LaunchStarted(launch=launch.id, case=launch.case, kind=launch.kind, load_order=launch.load_order)
        )
        kills = memory_kills()
        last = Heard(event="")
        checked: set[SideName] = set()

        def on_line(line: bytes) -> None:
            nonlocal last
            heard = msgspec.json.decode(line, type=Heard)
            self._report.line(line)
            if heard.event in {"step", "launch-finished", "launch-failed"}:
                last = heard
            if heard.event == "output-check" and heard.side is not None:
                checked.add(heard.side)

        patience = Patience(silence_ns=self._request.hang_timeout_ns, launch_ns=self._limits.launch_ns)
        end = run_launch(job, patience, self._stop, on_line)
        if last.event == "launch-finished":
            self._finished += 1
        elif last.event == "launch-failed":
            self._note(job, last.side, Death(last.failure or "error", last.detail))
        elif end.how == "stopped":
            return False
        elif last.step == "output-check":
            self._finish_unchecked(job, checked, self._death(end, kills))
        else:
            death = self._death(end, kills)
            # Both sides took of the launch's time; where it ran out says nothing of them.
            side = None if end.how == "overdue" and len(launch.load_order) > 1 else last.side
            self._report.say(
                LaunchFailed(launch=launch.id, failure=death.failure, side=side, step=last.step, detail=death.detail)
            )
            self._note(job, side, death)
        return True

    def _death(self, end: End, kills: int) -> Death:
        if end.how == "hung":
            return Death("hung", f"silent for {self._request.hang_timeout_ns / 1e9:g} s")
        if end.how == "overdue":
            return Death("hung", f"not done after {(self._limits.launch_ns or 0) / 1e9:g} s")
        return cause_of(end.return_code, end.errors, killed_for_memory=memory_kills() > kills)

    def _finish_unchecked(self, job: Job, checked: set[SideName], death: Death) -> None:
        """Only built-in kernels run in an output check: their end is no fault of the delegate, and the blocks stand."""
        detail = f"the built-in kernels can't run this file: {death.failure}, {death.detail}"
        for side in job.launch.load_order:
            if side not in checked:
                self._report.say(OutputCheck(launch=job.launch.id, side=side, status="not-comparable", detail=detail))
        self._report.say(LaunchFinished(launch=job.launch.id))
        self._finished += 1

    def _note(self, job: Job, side: SideName | None, death: Death) -> None:
        """A failure without a side concerns both."""
        self._failed += 1
        sides: tuple[SideName, ...] = ("baseline", "candidate") if side is None else (side,)
        if death.failure in _ENOUGH:
            for one in sides:
                self._failures.setdefault((job.launch.case, one), []).append(death)
