"""Do requests and responses survive the way between the two halves, and is everything else refused?"""

import json
from pathlib import Path

import pytest
from edgegate_litert.protocol import BadRequestError, Message, read_request, write_response


class Example(Message, frozen=True):
    """A message with a required and an optional field."""

    size_bytes: int
    ratio: float | None = None


def test_a_message_is_read_as_it_was_written(tmp_path: Path) -> None:
    write_response(tmp_path / "a.json", Example(size_bytes=3, ratio=0.5))
    assert read_request(tmp_path / "a.json", Example) == Example(size_bytes=3, ratio=0.5)


def test_an_absent_field_is_left_out_and_names_are_camel_case(tmp_path: Path) -> None:
    write_response(tmp_path / "a.json", Example(size_bytes=3))
    assert json.loads((tmp_path / "a.json").read_text()) == {"sizeBytes": 3}


@pytest.mark.parametrize("ratio", [float("nan"), float("inf")])
def test_a_number_that_is_not_finite_is_never_written(tmp_path: Path, ratio: float) -> None:
    with pytest.raises(ValueError, match="JSON compliant"):
        write_response(tmp_path / "a.json", Example(size_bytes=3, ratio=ratio))
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("unknown field", '{"sizeBytes": 3, "extra": 1}'),
        ("missing field", "{}"),
        ("wrong type", '{"sizeBytes": "3"}'),
        ("cut in the middle", '{"sizeBytes": 3'),
    ],
)
def test_a_request_that_is_not_understood_is_refused(tmp_path: Path, name: str, text: str) -> None:
    (tmp_path / "a.json").write_text(text)
    with pytest.raises(BadRequestError, match=r"a\.json"):
        read_request(tmp_path / "a.json", Example)
    assert name
