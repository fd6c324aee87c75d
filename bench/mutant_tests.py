"""Runs pytest again and again, each time in a fork of a process that has loaded what is slow to load, and nothing of ours.

    python bench/mutant_tests.py FOLDER

A line of JSON in has arguments for pytest, and how many seconds they may take; a line out says what came of it:

- `passed`: every test did
- `failed`: a test that ran failed, the first one ends the run
- `import`: no test that ran failed, but a file of tests, or what it imports, could not be loaded
- `endless`: the tests did not end in this time, or there was no more memory for them

Most of the time of a narrow run would go into loading pytest, hypothesis, boto3 and moto.
"""

from __future__ import annotations

import importlib
import json
import os
import resource
import signal
import sys
import time
from pathlib import Path
from typing import Any

# Loaded once: nothing of ours is among what they load.
SLOW = ("pytest", "hypothesis", "yaml", "pydantic", "click", "rich.console", "rich.table", "jsonschema", "numpy", "jwt",
        "boto3", "botocore.stub", "moto", "moto.dynamodb.responses", "moto.sqs.responses", "moto.cloudwatch.responses",
        "moto.secretsmanager.responses", "xdist", "xmlrpc.client")  # fmt: skip
# More than any narrow run takes; a mutation may make a list that never ends, on a machine that others use too.
MOST_BYTES = 8 * 2**30
CODES = {0: "passed", 1: "failed", 2: "import", 3: "endless"}


class Noticed:
    """A plugin of pytest: whether a test that ran has failed, which is when there is no need to run another.

    A file that can't be loaded fails before a test of it runs; the other files are asked all the same.
    """

    def __init__(self) -> None:
        self.failed = False
        self.without_memory = False
        self._session: Any = None

    def pytest_sessionstart(self, session: object) -> None:
        """Keeps whom to tell."""
        self._session = session

    def pytest_exception_interact(self, call: Any) -> None:
        """What fails for want of memory is not a test that knew better."""
        if call.excinfo.errisinstance(MemoryError):
            self.without_memory = True
            self._session.shouldfail = "no memory"

    def pytest_runtest_logreport(self, report: Any) -> None:
        """A test failed, in itself or in what it is given."""
        if report.failed:
            self.failed = True
            self._session.shouldfail = "noticed"


def main() -> None:
    """Answers until there is no more to run."""
    folder = Path(sys.argv[1])
    os.chdir(folder)
    sys.path[:] = [str(folder), *(each for each in sys.path if Path(each).resolve() != Path(__file__).parent)]
    for name in SLOW:
        importlib.import_module(name)
    for line in sys.stdin:
        asked = json.loads(line)
        print(_outcome(asked["arguments"], asked["seconds"]), flush=True)


def _outcome(arguments: list[str], seconds: float) -> str:
    child = os.fork()
    if child == 0:
        os.setsid()
        nothing = os.open(os.devnull, os.O_RDWR)
        for descriptor in (0, 1, 2):
            os.dup2(nothing, descriptor)
        # Not sys.exit: what the parent has registered for its own end is not ours to do.
        resource.setrlimit(resource.RLIMIT_AS, (MOST_BYTES, MOST_BYTES))
        os._exit(_run(arguments))
    begun = time.monotonic()
    while time.monotonic() - begun < seconds:
        done, status = os.waitpid(child, os.WNOHANG)
        if done:
            code = os.waitstatus_to_exitcode(status)
            return CODES.get(code, f"pytest ended with {code}")
        time.sleep(0.02)
    os.killpg(child, signal.SIGKILL)
    os.waitpid(child, 0)
    return "endless"


def _run(arguments: list[str]) -> int:
    noticed = Noticed()
    try:
        code = int(importlib.import_module("pytest").main([*arguments, "--continue-on-collection-errors"], [noticed]))
    except BaseException:  # noqa: BLE001  a mutation may raise anything, also while tests are collected
        code = 1
    if noticed.without_memory:
        return 3
    if noticed.failed:
        return 1
    # A conftest.py that could not be loaded, for one; no such test, which the first run of a room would have said.
    return 0 if code == 0 else 2


if __name__ == "__main__":
    main()
