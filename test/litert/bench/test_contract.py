"""Does the Python reader take and refuse the same requests as the TypeScript one?"""

from pathlib import Path

import pytest
from edgegate_litert.bench.request import jobs, parse
from edgegate_litert.protocol import BadRequestError
from sessions import ROOT

FIXTURES = ROOT / "benchmark-apps/contract/fixtures"


def fixtures(folder: str) -> list[Path]:
    found = sorted((FIXTURES / folder).glob("*.request.json"))
    assert found, f"no fixtures in {folder}"
    return found


@pytest.mark.parametrize("path", fixtures("good"), ids=lambda path: path.name)
def test_a_good_request_becomes_one_job_a_launch(path: Path) -> None:
    request = parse(path.read_bytes())
    order = jobs(request, FIXTURES)
    assert [job.launch.id for job in order] == [launch.id for launch in request.launches]


@pytest.mark.parametrize("path", fixtures("bad/schema"), ids=lambda path: path.name)
def test_what_the_schema_refuses_is_refused(path: Path) -> None:
    with pytest.raises(BadRequestError, match="can't be read"):
        parse(path.read_bytes())


@pytest.mark.parametrize("path", fixtures("bad/meaning"), ids=lambda path: path.name)
def test_names_that_lead_nowhere_are_refused(path: Path) -> None:
    request = parse(path.read_bytes())
    with pytest.raises(BadRequestError):
        jobs(request, FIXTURES)
