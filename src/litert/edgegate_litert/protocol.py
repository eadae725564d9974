"""How do the two halves of edgegate talk? A JSON file in, a JSON file out; on stdout only progress, one JSON a line."""

import json
import os
from pathlib import Path
from typing import TypeVar

import msgspec


class Message(
    msgspec.Struct, frozen=True, forbid_unknown_fields=True, rename="camel", omit_defaults=True, kw_only=True
):
    """A frozen record that travels as JSON: camelCase names, no unknown fields, an absent field instead of null."""


class BadRequestError(ValueError):
    """The request is not what the verb reads: the two halves are of different versions, or there is a bug."""


AnyMessage = TypeVar("AnyMessage", bound=Message)


def read_request(path: Path, kind: type[AnyMessage]) -> AnyMessage:
    """Reads a request strictly. Raises BadRequestError, naming the field that is wrong."""
    try:
        return msgspec.json.decode(path.read_bytes(), type=kind)
    except (OSError, msgspec.MsgspecError) as error:
        raise BadRequestError(f"{path.name}: {error}") from error


def write_response(path: Path, message: Message) -> None:
    """Writes whole (temporary file, rename). Raises ValueError for NaN and infinities."""
    partial = path.with_name(path.name + ".partial")
    partial.write_text(to_json(message), encoding="utf-8")
    partial.replace(path)


def to_json(message: Message) -> str:
    """JSON text of a message on one line. msgspec alone would turn NaN into null."""
    return json.dumps(msgspec.to_builtins(message), allow_nan=False, ensure_ascii=True)


class Progress(Message, frozen=True, tag_field="event", tag="progress"):
    """How far a verb is. `detail` is for people."""

    done: int
    total: int
    detail: str = ""


def report(message: Message) -> None:
    """Writes one line to stdout at once. Whole lines only: one write call, even when libraries print too."""
    os.write(1, (to_json(message) + "\n").encode())
