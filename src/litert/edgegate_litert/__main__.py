"""Which verb was asked for? `python -m edgegate_litert VERB --request request.json --response response.json`."""

import argparse
import importlib
import resource
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
    """
    Exit 0: the response is written. 64: the request can't be read (edgegate's own fault, as is any traceback). 71:
    memory has run out, of this computer or of what `--memory-bytes` leaves.
    """
    parser = argparse.ArgumentParser(prog="python -m edgegate_litert", description="edgegate's LiteRT half.")
    parser.add_argument("verb", choices=sorted(VERBS))
    parser.add_argument("--request", type=Path, required=True, help="JSON file to read")
    parser.add_argument("--response", type=Path, required=True, help="JSON file to write")
    parser.add_argument("--memory-bytes", type=int, help="take no more memory than this (Linux)")
    arguments = parser.parse_args()
    if arguments.memory_bytes is not None:
        # Data, not address space: the runtime reserves more than it uses, and files that are mapped cost nothing.
        resource.setrlimit(resource.RLIMIT_DATA, (arguments.memory_bytes, arguments.memory_bytes))
    verb: Verb = importlib.import_module(VERBS[arguments.verb])
    try:
        verb.run(arguments.request, arguments.response)
    except BadRequestError as error:
        sys.stderr.write(f"{error}\n")
        return 64
    except MemoryError as error:
        sys.stderr.write(f"{error}\n")
        return 71
    return 0


if __name__ == "__main__":
    sys.exit(main())
