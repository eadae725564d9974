"""Why did a launch end without a word? A signal, the system's out-of-memory killer and the watchdog, told apart."""

import signal
from pathlib import Path
from typing import NamedTuple

from edgegate_litert.bench.events import Failure
from edgegate_litert.bench.refusal import ran_out_of_memory

_WORDS = 400


class Death(NamedTuple):
    failure: Failure
    detail: str


def cause_of(return_code: int, errors: str, *, killed_for_memory: bool) -> Death:
    """
    `return_code` as subprocess gives it (negative: a signal). `killed_for_memory`: the kernel counted an out-of-memory
    kill while the launch ran; without it, SIGKILL came from somebody else.
    """
    last = _last_words(errors)
    if ran_out_of_memory(errors):
        return Death("out-of-memory", last)
    if return_code == -signal.SIGKILL:
        if killed_for_memory:
            return Death("out-of-memory", "killed by the system for want of memory")
        return Death("crashed", "killed from outside (SIGKILL); the system counted no out-of-memory kill")
    how = f"ended with exit code {return_code} without a word" if return_code >= 0 else _signal_name(-return_code)
    return Death("crashed", f"{how}: {last}" if last else how)


def memory_kills(proc: Path = Path("/proc"), control: Path = Path("/sys/fs/cgroup")) -> int:
    """Out-of-memory kills that the kernel counted, here and in this control group; only growth means something."""
    files = [proc / "vmstat", control / "memory.events", control / "memory" / "memory.oom_control"]
    try:
        for line in (proc / "self" / "cgroup").read_text(encoding="utf-8").splitlines():
            _, controllers, path = line.split(":", 2)
            if not controllers:
                files.append(control / path.lstrip("/") / "memory.events")
            elif "memory" in controllers.split(","):
                files.append(control / "memory" / path.lstrip("/") / "memory.oom_control")
    except (OSError, ValueError):
        pass
    return sum(_counter(path, "oom_kill") for path in dict.fromkeys(files))


def _counter(path: Path, name: str) -> int:
    try:
        lines = path.read_text(encoding="ascii").splitlines()
    except (OSError, UnicodeDecodeError):
        return 0
    return sum(int(value) for key, _, value in (line.partition(" ") for line in lines) if key == name)


def _signal_name(number: int) -> str:
    try:
        return f"ended by {signal.Signals(number).name}"
    except ValueError:
        return f"ended by signal {number}"


def _last_words(errors: str) -> str:
    lines = [line.strip() for line in errors.splitlines() if line.strip() and not line.startswith("INFO:")]
    return lines[-1][:_WORDS] if lines else ""
