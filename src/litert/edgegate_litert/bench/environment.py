"""What must be equal for two measurements to be compared? This computer, its system, the runtime and this runner."""

import hashlib
import platform
import subprocess
import sys
from importlib import metadata
from pathlib import Path

from edgegate_litert.bench.events import Environment, Power, Runtime

_SUPPLIES = Path("/sys/class/power_supply")


def environment() -> Environment:
    """Imports nothing heavy: the runtime's version comes from its package."""
    return Environment(
        platform="host",
        device_model=_processor(),
        os_version=_system(),
        os_build=platform.release(),
        abi=platform.machine(),
        soc="unknown",
        runtime=Runtime(name="LiteRT", version=metadata.version("ai-edge-litert")),
        app_sha256=_runner_digest(),
    )


def power(supplies: Path = _SUPPLIES) -> Power | None:
    """The first battery's level and whether it charges; None without a battery."""
    for battery in sorted(supplies.glob("BAT*")):
        try:
            level = int((battery / "capacity").read_text(encoding="ascii")) / 100
            status = (battery / "status").read_text(encoding="ascii").strip()
        except (OSError, ValueError):
            continue
        return Power(battery_fraction=min(1.0, max(0.0, level)), charging=status in {"Charging", "Full"})
    return None


def _runner_digest() -> str:
    """Of this runner's sources and the Python that runs them: both are in every inference's path."""
    digest = hashlib.sha256(f"{platform.python_implementation()} {platform.python_version()}".encode())
    for source in sorted(Path(__file__).parent.glob("*.py")):
        digest.update(f"\n{source.name}\n".encode())
        digest.update(source.read_bytes())
    return digest.hexdigest()


def _processor() -> str:
    if sys.platform == "darwin":
        command = ["/usr/sbin/sysctl", "-n", "machdep.cpu.brand_string"]
        return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()
    for path, field in (("/proc/cpuinfo", "model name"), ("/proc/cpuinfo", "Model")):
        for line in _lines(path):
            name, _, value = line.partition(":")
            if name.strip() == field and value.strip():
                return value.strip()
    board = "".join(_lines("/proc/device-tree/model")).strip("\0 ")
    return board or f"unknown {platform.machine()}"


def _system() -> str:
    if sys.platform == "darwin":
        return f"macOS {platform.mac_ver()[0]}"
    fields = dict(line.split("=", 1) for line in _lines("/etc/os-release") if "=" in line)
    name = fields.get("NAME", platform.system()).strip('"')
    version = fields.get("VERSION_ID", "").strip('"')
    return f"{name} {version}".strip()


def _lines(path: str) -> list[str]:
    try:
        return Path(path).read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return []
