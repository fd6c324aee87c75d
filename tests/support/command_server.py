"""Imports what the commands of phase3b import, and then becomes one, again and again: `python command_server.py FD`.

A request is a message on the socket FD: arguments, folder and environment as JSON, with four descriptors: where its exit code is
told, and its stdin, stdout and stderr. It ends with the process that has the other end.
"""

from __future__ import annotations

import atexit
import gc
import importlib
import json
import os
import pkgutil
import runpy
import signal
import socket
import sys
import threading
import time
from pathlib import Path
from typing import Final

LARGEST_REQUEST: Final = 150_000
DESCRIPTORS: Final = 4
# What most commands import. Nothing of it looks at the environment or the folder when it is imported; moto, Locust and jsii do.
PACKAGES: Final = (
    "phase3b.capacity",
    "phase3b.plan",
    "phase3b.pricing",
    "phase3b.change",
    "phase3b.cli",
    "phase3b.runbook",
)
LIBRARIES: Final = ("rich.console", "rich.table", "boto3", "botocore.config", "yaml", "pydantic")
ROOT: Final = Path(__file__).resolve().parents[2]


def prepare() -> None:
    """The imports, and what is computed once in a process: the models of a capacity file."""
    sys.path[0] = str(ROOT)
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
    for library in LIBRARIES:
        importlib.import_module(library)
    for package in PACKAGES:
        made = importlib.import_module(package)
        for each in pkgutil.walk_packages(made.__path__, f"{package}."):
            importlib.import_module(each.name)
    from phase3b.capacity.loader import load  # noqa: PLC0415  it takes its time, as the others do

    load(ROOT / "capacity.yaml")
    # What is there stays: no fork has to look through it, and none makes a copy of it.
    gc.collect()
    gc.freeze()


def serve(channel: socket.socket) -> dict[str, object] | None:
    """Waits for requests: None where nobody asks any more, and in a process of its own each request."""
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    while True:
        message, descriptors, _, _ = socket.recv_fds(channel, LARGEST_REQUEST, DESCRIPTORS)
        if not message:
            return None
        if os.fork() == 0:
            break
        for each in descriptors:
            os.close(each)
    # Whoever waits for the command is a process, too: the server goes on.
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    channel.close()
    told, *standard = descriptors
    command = os.fork()
    if command:
        for each in standard:
            os.close(each)
        _, status = os.waitpid(command, 0)
        os.write(told, str(os.waitstatus_to_exitcode(status)).encode())
        os._exit(0)
    os.close(told)
    for number, each in enumerate(standard):
        os.dup2(each, number)
        os.close(each)
    request: dict[str, object] = json.loads(message)
    return request


def become(request: dict[str, object]) -> None:
    """The command, as `python -m phase3b` would begin it."""
    environment, arguments, folder = request["environment"], request["arguments"], str(request["folder"])
    assert isinstance(environment, dict)
    assert isinstance(arguments, list)
    os.environ.clear()
    os.environ.update(environment)
    time.tzset()
    os.chdir(folder)
    sys.path[0] = folder
    sys.argv = ["phase3b", *arguments]
    code: object = 0
    try:
        runpy.run_module("phase3b", run_name="__main__", alter_sys=True)
    except SystemExit as end:
        code = end.code
    except BaseException:  # noqa: BLE001  as Python does with what nobody catches
        sys.excepthook(*sys.exc_info())
        code = 1
    # Python would take everything apart that was imported, which takes longer than the command.
    threading._shutdown()  # type: ignore[attr-defined]  # threads end first, as ever
    atexit._run_exitfuncs()
    for each in (sys.stdout, sys.stderr):
        each.flush()
    os._exit(code if isinstance(code, int) else 0 if code is None else 1)


def main() -> None:
    """Until nobody asks any more."""
    prepare()
    request = serve(socket.socket(fileno=int(sys.argv[1])))
    if request is not None:
        become(request)


if __name__ == "__main__":
    main()
