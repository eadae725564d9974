"""
Can sudden ends be rehearsed? EDGEGATE_REHEARSE=abort@block:candidate makes a launch do that at that step of that side,
so that tests can watch the driver answer. Nothing in edgegate sets it.
"""

import os
import signal
import sys

from edgegate_litert.bench.events import Step
from edgegate_litert.bench.request import SideName


def rehearse(step: Step, side: SideName) -> None:
    """Does nothing unless this very step was asked for."""
    fault, _, place = os.environ.get("EDGEGATE_REHEARSE", "").partition("@")
    if place != f"{step}:{side}":
        return
    if fault == "abort":
        os.abort()
    if fault == "exit":
        os._exit(3)
    if fault == "hang":
        while True:
            signal.pause()
    if fault == "kill":
        os.kill(os.getpid(), signal.SIGKILL)
    if fault == "out-of-memory":
        raise MemoryError
    sys.stderr.write(f"EDGEGATE_REHEARSE names the unknown fault {fault}\n")
    os._exit(70)
