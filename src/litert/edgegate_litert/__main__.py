"""Which verb was asked for? `python -m edgegate_litert VERB --request request.json --response response.json`."""

import argparse
import importlib
import sys
from pathlib import Path
from typing import Protocol

from edgegate_litert.protocol import BadRequestError

# Each verb is a module with `run(request, response)`. Imported only when asked for: the quantizer alone costs 0.4 s.
VERBS = {
    "convert": "edgegate_litert.convert.verb",
    "examine": "edgegate_litert.convert.examine",
    "framework": "edgegate_litert.convert.framework",
    "unpack": "edgegate_litert.evaluate.unpack",
    "evaluate": "edgegate_litert.evaluate.verb",
    "inputs": "edgegate_litert.data.inputs",
}


class Verb(Protocol):
    """What a verb's module offers: read the request, do the work, write the response whole."""

    def run(self, request: Path, response: Path) -> None: ...


def main() -> int:
    """Exit 0: the response is written. 64: the request can't be read (edgegate's own fault, as is any traceback)."""
    parser = argparse.ArgumentParser(prog="python -m edgegate_litert", description="edgegate's LiteRT half.")
    parser.add_argument("verb", choices=sorted(VERBS))
    parser.add_argument("--request", type=Path, required=True, help="JSON file to read")
    parser.add_argument("--response", type=Path, required=True, help="JSON file to write")
    arguments = parser.parse_args()
    verb: Verb = importlib.import_module(VERBS[arguments.verb])
    try:
        verb.run(arguments.request, arguments.response)
    except BadRequestError as error:
        sys.stderr.write(f"{error}\n")
        return 64
    return 0


if __name__ == "__main__":
    sys.exit(main())
