"""Where do events go? Into the report, each line whole and at once, and onto stdout as a second channel."""

import os
from pathlib import Path
from types import TracebackType

from edgegate_litert.bench.events import Event
from edgegate_litert.protocol import to_json


class StorageFullError(Exception):
    """The report can't be written: measuring on would measure for nobody."""


class Report:
    """Begins the file anew: a report that lies there belongs to another session."""

    def __init__(self, path: Path) -> None:
        try:
            self._file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_APPEND, 0o644)
        except OSError as error:
            raise StorageFullError(f"{path} can't be made: {error.strerror}") from error
        self._path = path
        self._listened_to = True

    def __enter__(self) -> "Report":
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        os.close(self._file)

    def say(self, event: Event) -> None:
        self.line(to_json(event).encode())

    def line(self, text: bytes) -> None:
        """Raises StorageFullError. The file may then end in mid-line, which readers take as cut."""
        data = text + b"\n"
        self._echo(data)
        rest = memoryview(data)
        try:
            while rest:
                rest = rest[os.write(self._file, rest) :]
        except OSError as error:
            raise StorageFullError(f"{self._path} can't be written: {error.strerror}") from error

    def _echo(self, data: bytes) -> None:
        rest = memoryview(data)
        try:
            while self._listened_to and rest:
                rest = rest[os.write(1, rest) :]
        except OSError:
            self._listened_to = False
