"""Can this .npz be read? Unpacks it once, for every evaluation to map."""

from pathlib import Path

from edgegate_litert.data.npz import DataError, unpack
from edgegate_litert.evaluate.messages import DataRefused, Unpacked, UnpackRequest
from edgegate_litert.protocol import read_request, write_response


def run(request: Path, response: Path) -> None:
    """Verb `unpack`: UnpackRequest to Unpacked or DataRefused."""
    order = read_request(request, UnpackRequest)
    try:
        unpack(Path(order.source), Path(order.folder))
    except DataError as error:
        write_response(response, DataRefused(reason=str(error)))
    else:
        write_response(response, Unpacked())
