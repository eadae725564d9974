"""How hot is this computer? From the kernel's thermal zones, where it shows them."""

from pathlib import Path
from typing import Literal, NamedTuple

from edgegate_litert.bench.events import Thermal

_ZONES = Path("/sys/class/thermal")
# The zones that speak of the processor, best first; others (battery, Wi-Fi) would answer another question.
_PROCESSOR = ("x86_pkg_temp", "cpu-thermal", "cpu_thermal", "soc_thermal", "TCPU", "acpitz")
_NEAR_CELSIUS = 5.0


class _Zone(NamedTuple):
    celsius: float
    trips: dict[str, float]


def heat(zones: Path = _ZONES) -> Thermal:
    """
    `serious`: at or past the point where the kernel slows the processor (trip `passive`, or `hot`); `critical`: past
    the next; `fair`: within 5 °C below. `unknown` without such a point; the temperature is given when there is one.
    """
    zone = _processor_zone(zones)
    if zone is None:
        return Thermal(state="unknown")
    return Thermal(state=_state(zone), celsius=zone.celsius)


def _state(zone: _Zone) -> Literal["unknown", "nominal", "fair", "serious", "critical"]:
    slows = min((zone.trips[kind] for kind in ("passive", "hot") if kind in zone.trips), default=None)
    if slows is None:
        return "unknown"
    if zone.celsius >= zone.trips.get("critical", float("inf")):
        return "critical"
    if zone.celsius >= slows:
        return "serious"
    return "fair" if zone.celsius >= slows - _NEAR_CELSIUS else "nominal"


def _processor_zone(zones: Path) -> _Zone | None:
    found: dict[str, _Zone] = {}
    for folder in sorted(zones.glob("thermal_zone*")):
        kind = _read(folder / "type")
        celsius = _celsius(folder / "temp")
        if kind is None or celsius is None:
            continue
        trips: dict[str, float] = {}
        for trip in sorted(folder.glob("trip_point_*_type")):
            name = _read(trip)
            at = _celsius(trip.with_name(trip.name.replace("_type", "_temp")))
            if name is not None and at is not None and at > 0:
                trips.setdefault(name, at)
        found.setdefault(kind, _Zone(celsius, trips))
    return next((found[kind] for kind in _PROCESSOR if kind in found), None)


def _read(path: Path) -> str | None:
    try:
        return path.read_text(encoding="ascii").strip()
    except (OSError, UnicodeDecodeError):
        return None


def _celsius(path: Path) -> float | None:
    text = _read(path)
    try:
        return None if text is None else int(text) / 1000
    except ValueError:
        return None
