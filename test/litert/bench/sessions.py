"""Real sessions for tests: requests over real model files, run by the real driver in a process of its own."""

import hashlib
import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

ROOT = Path(__file__).resolve().parents[3]
PACKAGE = ROOT / "src" / "litert"
FACE = ROOT / "node_modules/@mediapipe/face_detection/face_detection_short_range.tflite"
SELFIE = ROOT / "node_modules/@mediapipe/selfie_segmentation/selfie_segmentation.tflite"
PLAIN = ROOT / "test/fixtures/models/plain.tflite"

Json = dict[str, Any]
Array = npt.NDArray[np.generic]


class Ran(NamedTuple):
    """How the driver ended, what it reported, and what it said on stderr."""

    code: int
    events: list[Json]
    errors: str


class Session:
    """A folder with a request in the making. Defaults make a short session."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.report = folder / "report.ndjson"
        self.files: dict[str, Json] = {}
        self.cases: list[Json] = []
        self.launches: list[Json] = []
        self.more: Json = {}
        (folder / "files").mkdir()

    def file(self, data: bytes, extension: str) -> str:
        sha256 = hashlib.sha256(data).hexdigest()
        file_id = f"f-{sha256[:24]}"
        path = f"files/{sha256}.{extension}"
        if file_id not in self.files:
            (self.folder / path).write_bytes(data)
            self.files[file_id] = {"id": file_id, "path": path, "sha256": sha256, "sizeBytes": len(data)}
        return file_id

    def side(self, model: bytes, *inputs: Array) -> Json:
        return {
            "model": self.file(model, "tflite"),
            "inputs": [
                {
                    "index": index,
                    "name": f"input {index}",
                    "dtype": str(values.dtype),
                    "shape": list(values.shape),
                    "file": self.file(values.tobytes(), "bin"),
                }
                for index, values in enumerate(inputs)
            ],
        }

    def case(self, name: str, delegate: str, baseline: Json | None, candidate: Json | None) -> None:
        one: Json = {
            "id": name,
            "gated": True,
            "delegate": delegate,
            "threads": 1,
            "tolerance": {"absolute": 1e-3, "relative": 1e-2, "outlierShare": 0},
        }
        sides = {"baseline": baseline, "candidate": candidate}
        self.cases.append(one | {side: value for side, value in sides.items() if value is not None})

    def paired(self, name: str, case: str, *sides: str, inferences: int = 5, box_ns: int = 5_000_000_000) -> None:
        counts: Json = {"pairs": 2, "inferences": inferences, "dropped": 2, "timeBoxNs": box_ns, "checkOutputs": True}
        self.launches.append({"id": name, "case": case, "kind": "paired", "loadOrder": list(sides)} | counts)

    def single(self, name: str, case: str, side: str) -> None:
        counts: Json = {"pairs": 0, "inferences": 0, "dropped": 0, "timeBoxNs": 0, "checkOutputs": False}
        self.launches.append({"id": name, "case": case, "kind": "single", "loadOrder": [side]} | counts)

    def request(self) -> Json:
        return {
            "kind": "bench-request",
            "schemaVersion": 1,
            "requestId": "r-test",
            "round": 1,
            "files": list(self.files.values()),
            "cases": self.cases,
            "launches": self.launches,
            "warmUp": {"minInferences": 3, "minNs": 0, "maxNs": 2_000_000_000},
            "hangTimeoutNs": 20_000_000_000,
            "coolDown": {"pauseNs": 0, "maxStartCelsius": 1000, "maxWaitNs": 0},
        } | self.more

    def start(
        self, *, report: Path | None = None, before: Callable[[], None] | None = None, rehearse: str = ""
    ) -> "subprocess.Popen[str]":
        path = self.folder / "request.json"
        path.write_text(json.dumps(self.request()), encoding="utf-8")
        command = [sys.executable, "-m", "edgegate_litert.bench", "--request", str(path)]
        return subprocess.Popen(
            [*command, "--files", str(self.folder), "--report", str(report or self.report)],
            env={**os.environ, "PYTHONPATH": str(PACKAGE), "EDGEGATE_REHEARSE": rehearse},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            preexec_fn=before,  # noqa: PLW1509 (a limit has to be set before the program begins; nothing here is threaded)
        )

    def run(self, *, before: Callable[[], None] | None = None, rehearse: str = "") -> Ran:
        process = self.start(before=before, rehearse=rehearse)
        _, errors = process.communicate(timeout=100)
        return Ran(process.returncode, self.events(), errors)

    def events(self) -> list[Json]:
        return [json.loads(line) for line in self.report.read_text(encoding="utf-8").splitlines()]


def face_session(folder: Path, delegate: str = "xnnpack") -> Session:
    """Face on both sides, one case `face`, no launches yet."""
    session = Session(folder)
    side = session.side(FACE.read_bytes(), face_input())
    session.case("face", delegate, side, side)
    return session


def face_input() -> Array:
    return np.random.default_rng(0).random((1, 128, 128, 3), dtype=np.float32)


def of(events: list[Json], name: str) -> list[Json]:
    return [event for event in events if event["event"] == name]
