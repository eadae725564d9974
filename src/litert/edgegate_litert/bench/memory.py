"""How much memory does this process hold, and what was the most?"""

import resource
import sys
from pathlib import Path

_STATUS = Path("/proc/self/status")
_MEMINFO = Path("/proc/meminfo")
_CLEAR_REFS = Path("/proc/self/clear_refs")


def resident_bytes() -> int:
    """Resident memory now. Where the system does not tell (macOS), the highest so far."""
    return _kilobytes("VmRSS")


def forget_peak() -> None:
    """Lets the peak begin anew, where the kernel can: imports of other libraries must not hide a model's peak."""
    try:
        _CLEAR_REFS.write_text("5", encoding="ascii")
    except OSError:
        return


def peak_bytes() -> int:
    """The most resident memory since `forget_peak`, or since the process began where the kernel can't forget."""
    return _kilobytes("VmHWM")


def available_bytes() -> int:
    """What this process may still take: the system's free memory or what a limit leaves, whichever is least."""
    room = sys.maxsize
    for kind, field in ((resource.RLIMIT_AS, "VmSize"), (resource.RLIMIT_DATA, "VmData")):
        limit, _ = resource.getrlimit(kind)
        if limit != resource.RLIM_INFINITY:
            room = min(room, max(0, limit - _kilobytes(field)))
    free = _field(_MEMINFO, "MemAvailable")
    return room if free is None else min(room, free)


def _kilobytes(field: str) -> int:
    value = _field(_STATUS, field)
    if value is not None:
        return value
    highest = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return highest if sys.platform == "darwin" else highest * 1024


def _field(path: Path, field: str) -> int | None:
    """In bytes; None where the system has no such file or line."""
    try:
        lines = path.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return None
    for line in lines:
        name, _, value = line.partition(":")
        if name == field:
            return int(value.split()[0]) * 1024
    return None
