"""Makes XNNPACK of the LiteRT wheel choose among the kernels that its builds for Android have: no AVX-512.

XNNPACK leaves AVX-512 kernels out of every mobile build (`XNN_PLATFORM_MOBILE`). On a processor that has it, the wheel is faster by that alone.
Imported before any interpreter is made, this clears the processor's AVX-512 flags in the wheel's copy of cpuinfo. For a benchmark only:
it finds a private symbol with `nm` and knows the layout of `struct cpuinfo_x86_isa` of 2024 to 2026; it stops when the flags there are not this processor's.
"""

import ctypes
import subprocess
from pathlib import Path

import ai_edge_litert.interpreter  # noqa: F401 (loads the library)

_LIBRARY = "libpywrap_litert_common.so"
_AVX2, _AVX512F, _AVX512DQ, _AVX512_LAST = 0x1C, 0x1D, 0x21, 0x30
_ISA_BYTES = 0x50


def _loaded() -> tuple[int, str]:
    for line in Path("/proc/self/maps").read_text().splitlines():
        fields = line.split()
        if line.endswith(_LIBRARY) and int(fields[2], 16) == 0:
            return int(fields[0].split("-")[0], 16), fields[5]
    raise SystemExit(f"{_LIBRARY} is not loaded")


def _symbols(library: str) -> dict[str, int]:
    listed = subprocess.run(["nm", library], check=True, capture_output=True, text=True).stdout  # noqa: S603, S607
    fields = [line.split() for line in listed.splitlines()]
    return {one[2]: int(one[0], 16) for one in fields if len(one) == 3}  # noqa: PLR2004


def leave_avx512_out() -> None:
    base, library = _loaded()
    symbols = _symbols(library)
    ctypes.CFUNCTYPE(ctypes.c_bool)(base + symbols["cpuinfo_initialize"])()
    isa = (ctypes.c_uint8 * _ISA_BYTES).from_address(base + symbols["cpuinfo_isa"])
    flags = next(line for line in Path("/proc/cpuinfo").read_text().splitlines() if line.startswith("flags")).split()
    for at, name in ((_AVX2, "avx2"), (_AVX512F, "avx512f"), (_AVX512DQ, "avx512dq")):
        if bool(isa[at]) != (name in flags):
            raise SystemExit(f"cpuinfo's layout has changed: byte {at:#x} is not {name}")
    for at in range(_AVX512F, _AVX512_LAST + 1):
        isa[at] = 0


leave_avx512_out()
