"""How is one launch run and watched? In a process of its own, freshly executed, killed when it hangs or we stop."""

import os
import selectors
import signal
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from time import monotonic_ns
from types import FrameType
from typing import IO, Literal, NamedTuple

import msgspec

from edgegate_litert.bench.request import Job

_ERRORS_KEPT = 16_384
_CHUNK = 65_536


class End(NamedTuple):
    """
    `ended`: by itself, with a return code (negative: a signal). `hung`: silent too long. `overdue`: too long in all.
    `stopped`: by us.
    """

    how: Literal["ended", "hung", "overdue", "stopped"]
    return_code: int
    errors: str


class Patience(NamedTuple):
    """How long a launch may be silent, and how long it may take in all. None: as long as it says something."""

    silence_ns: int
    launch_ns: int | None

    def left_ns(self, begun_ns: int, heard_ns: int) -> int:
        """Until the first of both is over."""
        silence_ends_ns = heard_ns + self.silence_ns
        ends_ns = silence_ends_ns if self.launch_ns is None else min(silence_ends_ns, begun_ns + self.launch_ns)
        return ends_ns - monotonic_ns()

    def is_overdue(self, begun_ns: int) -> bool:
        return self.launch_ns is not None and monotonic_ns() - begun_ns >= self.launch_ns


class Stop:
    """Turns SIGINT, SIGTERM and SIGHUP into something that can be waited for; nothing is interrupted in mid-line."""

    def __init__(self) -> None:
        self.signal: str | None = None
        self._reader, self._writer = socket.socketpair()

    @contextmanager
    def listening(self) -> Iterator[None]:
        signals = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
        before = {number: signal.signal(number, self._on_signal) for number in signals}
        try:
            yield
        finally:
            for number, handler in before.items():
                signal.signal(number, handler)

    def _on_signal(self, number: int, _frame: FrameType | None) -> None:
        self.signal = signal.Signals(number).name
        self._writer.send(b"!")

    def wait(self, seconds: float) -> bool:
        """Sleeps; at once True when stopped."""
        with selectors.DefaultSelector() as selector:
            selector.register(self._reader, selectors.EVENT_READ)
            return self.signal is not None or bool(selector.select(seconds))

    def fileno(self) -> int:
        return self._reader.fileno()


def run_launch(job: Job, patience: Patience, stop: Stop, on_line: Callable[[bytes], None]) -> End:
    """
    Starts the launch by exec (a fork would inherit the memory layout, the very bias that launches average out) and
    hands each whole line of its to `on_line`. Whatever happens, the process and its children are gone afterwards.
    """
    with subprocess.Popen(
        [sys.executable, "-m", "edgegate_litert.bench.launch"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        # Ctrl-C in a terminal reaches the driver only, which then ends its launch itself.
        start_new_session=True,
    ) as child:
        try:
            return _attend(child, job, patience, stop, on_line)
        finally:
            _kill(child)


def _attend(
    child: "subprocess.Popen[bytes]", job: Job, patience: Patience, stop: Stop, on_line: Callable[[bytes], None]
) -> End:
    if child.stdin is None or child.stdout is None or child.stderr is None:
        raise AssertionError("pipes were asked for")
    _hand_over(child.stdin, msgspec.json.encode(job))
    errors = bytearray()
    pending = bytearray()
    how: Literal["ended", "hung", "overdue", "stopped"] = "ended"
    pipes = 2
    with selectors.DefaultSelector() as selector:
        selector.register(child.stdout, selectors.EVENT_READ, "events")
        selector.register(child.stderr, selectors.EVENT_READ, "errors")
        selector.register(stop, selectors.EVENT_READ, "stop")
        begun = heard = monotonic_ns()
        while pipes:
            ready = selector.select(max(0.0, patience.left_ns(begun, heard) / 1e9))
            overdue = patience.is_overdue(begun)
            if how == "ended" and (stop.signal is not None or overdue or not ready):
                how = "stopped" if stop.signal is not None else "overdue" if overdue else "hung"
                selector.unregister(stop)
                _kill(child)
                continue
            for key, _ in ready:
                data = os.read(key.fd, _CHUNK)
                if not data:
                    selector.unregister(key.fileobj)
                    pipes -= 1
                elif key.data == "errors":
                    errors = (errors + data)[-_ERRORS_KEPT:]
                else:
                    heard = monotonic_ns()
                    *lines, rest = (pending + data).split(b"\n")
                    pending = bytearray(rest)
                    for line in lines:
                        on_line(bytes(line))
            if how != "ended" and not ready:
                break  # Somebody outside the launch's group holds its pipes open; nothing more of ours will come.
    return End(how, child.wait(), errors.decode(errors="replace"))


def _hand_over(stdin: IO[bytes], data: bytes) -> None:
    try:
        stdin.write(data)
        stdin.close()
    except BrokenPipeError:
        return  # It died before it read its job; its end says how.


def _kill(child: "subprocess.Popen[bytes]") -> None:
    with suppress(ProcessLookupError, PermissionError):
        os.killpg(child.pid, signal.SIGKILL)
    child.wait()
