"""
The driver: `python -m edgegate_litert.bench --request request.json --files FOLDER --report report.ndjson`, or
`--describe` for this computer's environment as JSON. Exit 0: the session finished. 64: the request is wrong. 74: the
report can't be written. 130: stopped by a signal or by the session's time box, with a sound report that says so.
"""

import argparse
import sys
from pathlib import Path

from edgegate_litert.bench.driver import Session
from edgegate_litert.bench.environment import environment
from edgegate_litert.bench.report import Report, StorageFullError
from edgegate_litert.bench.request import jobs, parse
from edgegate_litert.bench.watch import Stop
from edgegate_litert.protocol import BadRequestError, to_json


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m edgegate_litert.bench", description="edgegate's host runner.")
    parser.add_argument("--describe", action="store_true", help="print this computer's environment and end")
    parser.add_argument("--request", type=Path, help="the bench request (JSON)")
    parser.add_argument("--files", type=Path, help="the folder that the request's paths are relative to")
    parser.add_argument("--report", type=Path, help="the report to write (NDJSON)")
    arguments = parser.parse_args()
    if arguments.describe:
        sys.stdout.write(f"{to_json(environment())}\n")
        return 0
    if arguments.request is None or arguments.files is None or arguments.report is None:
        parser.error("--request, --files and --report are needed")
    stop = Stop()
    try:
        data = arguments.request.read_bytes()
        request = parse(data)
        order = jobs(request, arguments.files.resolve())
    except (BadRequestError, OSError) as error:
        sys.stderr.write(f"{error}\n")
        return 64
    try:
        with stop.listening(), Report(arguments.report) as report:
            ended = Session(request, data, order, report, stop).run()
    except StorageFullError as error:
        sys.stderr.write(f"{error}\n")
        return 74
    return 0 if ended == "finished" else 130


if __name__ == "__main__":
    sys.exit(main())
