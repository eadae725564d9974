"""One launch: a process that reads its job from stdin, measures, and writes events to stdout. The driver starts it."""

import ctypes
import os
import signal
import sys

import msgspec

from edgegate_litert.bench.events import LaunchFailed
from edgegate_litert.bench.refusal import RefusedError, failure_of
from edgegate_litert.bench.request import Job
from edgegate_litert.bench.voice import Voice

_PARENT_DEATH_SIGNAL = 1  # PR_SET_PDEATHSIG


def main() -> int:
    _die_with_parent()
    job = msgspec.json.decode(sys.stdin.buffer.read(), type=Job)
    # The runtime's libraries may print; only events may reach the driver.
    descriptor = os.dup(1)
    os.dup2(2, 1)
    voice = Voice(job.launch.id, descriptor)
    try:
        _measure(job, voice)
    except RefusedError as refused:
        _fail(job, voice, refused)
    except MemoryError as error:
        _fail(job, voice, RefusedError("out-of-memory", str(error) or "MemoryError"))
    except Exception as error:  # noqa: BLE001 (whatever it is, the report has to say it)
        words = f"{type(error).__name__}: {error}"
        _fail(job, voice, RefusedError(failure_of(words, "error"), words))
    return 0


def _fail(job: Job, voice: Voice, refused: RefusedError) -> None:
    voice.say(
        LaunchFailed(
            launch=job.launch.id, failure=refused.failure, detail=refused.detail, side=voice.side, step=voice.step
        )
    )


def _measure(job: Job, voice: Voice) -> None:
    if job.delegate not in {"cpu", "xnnpack"}:
        # No side's fault: without a side, a failure concerns all of them.
        raise RefusedError("unsupported", f"LiteRT on this computer has no {job.delegate} delegate")
    # Only a launch that measures pays for the runtime.
    from edgegate_litert.bench.measure import measure  # noqa: PLC0415

    measure(job, voice)


def _die_with_parent() -> None:
    """A driver that is killed outright leaves no launch behind, where the kernel can arrange it (Linux)."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PARENT_DEATH_SIGNAL, signal.SIGKILL)


if __name__ == "__main__":
    sys.exit(main())
