"""
The driver: `python -m edgegate_litert.bench --request request.json --files FOLDER --report report.ndjson`, or
`--describe` for this computer's environment as JSON. Exit 0: the session finished. 64: the request is wrong. 74: the
report can't be written. 130: stopped by a signal or by the session's time box, with a sound report that says so.
"""

import argparse
import resource
import sys
from pathlib import Path

from edgegate_litert.bench.driver import Limits, Session
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
    parser.add_argument("--memory-bytes", type=int, help="let no launch take more memory than this (Linux)")
    parser.add_argument("--launch-ns", type=int, help="kill a launch that takes longer, also one that says it is alive")
    parser.add_argument("--session-ns", type=int, help="begin no launch when so much time has passed")
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
    if arguments.memory_bytes is not None:
        # Of data, as in edgegate_litert/__main__.py. Launches inherit it.
        resource.setrlimit(resource.RLIMIT_DATA, (arguments.memory_bytes, arguments.memory_bytes))
    limits = Limits(launch_ns=arguments.launch_ns, session_ns=arguments.session_ns)
    try:
        with stop.listening(), Report(arguments.report) as report:
            ended = Session(request, data, order, report, stop, limits=limits).run()
    except StorageFullError as error:
        sys.stderr.write(f"{error}\n")
        return 74
    return 0 if ended == "finished" else 130


if __name__ == "__main__":
    sys.exit(main())
