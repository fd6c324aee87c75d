"""Runs pytest again and again, each time in a fork of a process that has loaded what is slow to load, and nothing of ours.

    python bench/mutant_tests.py FOLDER

A line of JSON in is a list of arguments for pytest; a line out says `passed`, `failed`, `timeout` or what is wrong with
the arguments. Most of the time of a narrow run would go into loading pytest, hypothesis, boto3 and moto.
"""

from __future__ import annotations

import importlib
import json
import os
import signal
import sys
import time
from pathlib import Path

# Loaded once: nothing of ours is among what they load.
SLOW = ("pytest", "hypothesis", "yaml", "pydantic", "click", "rich.console", "rich.table", "jsonschema", "numpy", "jwt",
        "boto3", "botocore.stub", "moto", "moto.dynamodb.responses", "moto.sqs.responses", "moto.cloudwatch.responses",
        "moto.secretsmanager.responses", "xdist", "xmlrpc.client")  # fmt: skip
# More than any narrow run takes on a busy machine; a mutation may never end.
LONGEST_SECONDS = 600
CODES = {0: "passed", 1: "failed", 2: "failed"}


def main() -> None:
    """Answers until there is no more to run."""
    folder = Path(sys.argv[1])
    os.chdir(folder)
    sys.path[:] = [str(folder), *(each for each in sys.path if Path(each).resolve() != Path(__file__).parent)]
    for name in SLOW:
        importlib.import_module(name)
    for line in sys.stdin:
        print(_outcome(json.loads(line)), flush=True)


def _outcome(arguments: list[str]) -> str:
    child = os.fork()
    if child == 0:
        os.setsid()
        nothing = os.open(os.devnull, os.O_RDWR)
        for descriptor in (0, 1, 2):
            os.dup2(nothing, descriptor)
        # Not sys.exit: what the parent has registered for its own end is not ours to do.
        os._exit(_run(arguments))
    begun = time.monotonic()
    while time.monotonic() - begun < LONGEST_SECONDS:
        done, status = os.waitpid(child, os.WNOHANG)
        if done:
            code = os.waitstatus_to_exitcode(status)
            return CODES.get(code, "failed" if code < 0 else f"pytest ended with {code}")
        time.sleep(0.02)
    os.killpg(child, signal.SIGKILL)
    os.waitpid(child, 0)
    return "timeout"


def _run(arguments: list[str]) -> int:
    try:
        return int(importlib.import_module("pytest").main(arguments))
    except BaseException:  # noqa: BLE001  a mutation may raise anything, also while tests are collected
        return 1


if __name__ == "__main__":
    main()
