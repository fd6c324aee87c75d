"""`python -m phase3b` without its imports: `subprocess.run` of that command is a fork of a process that has imported them.

Two thirds of the time that most commands take are imports, and a run of the tests calls some thousand commands. Each is a process
of its own still, with its own folder, environment, input and output; only what Python does before `__main__` is done once. What
asks for more than that (a terminal, a timeout, variables of Python, another interpreter) is run as ever, and so is everything where
PHASE3B_REAL_PROCESSES is set, as `make test-long` does.
"""

from __future__ import annotations

import atexit
import json
import os
import socket
import subprocess
import sys
import threading
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import IO, Any, Final

from command_server import LARGEST_REQUEST

SERVER: Final = Path(__file__).with_name("command_server.py")
ROOT: Final = SERVER.parents[2]
COMMAND: Final = [sys.executable, "-m", "phase3b"]
REAL_PROCESSES: Final = "PHASE3B_REAL_PROCESSES"
# What is passed on; whoever gives anything else gets a process of their own.
KNOWN: Final = {"cwd", "env", "input", "capture_output", "check", "text"}
# Python reads them when it starts, which was before.
OF_PYTHON: Final = ("PYTHON", "LC_", "LANG", "COVERAGE", "LD_", "MALLOC_")
MEANING_NOTHING: Final = {"PYTHONDONTWRITEBYTECODE"}

_run = subprocess.run


class ForkedCommands:
    """One server for each process of the tests, which is started with the first command and ends with them."""

    def __init__(self) -> None:
        self._channel: socket.socket | None = None
        self._server_process: subprocess.Popen[bytes] | None = None
        self._pid = 0
        self._of_python = _of_python(os.environ)
        self._lock = threading.Lock()

    def run(self, *given: Any, **options: Any) -> subprocess.CompletedProcess[Any]:
        """In place of `subprocess.run`."""
        command = given[0] if len(given) == 1 else None
        if not self._takes(command, options):
            return _run(*given, **options)
        text, check = bool(options.get("text")), bool(options.get("check"))
        arguments = [os.fspath(each) for each in command][len(COMMAND) :]
        code, stdout, stderr = self._ended(arguments, options, options.get("input"))
        shown: tuple[Any, Any] = (stdout, stderr)
        if text:
            shown = tuple(each.decode("utf-8").replace("\r\n", "\n") for each in shown)
        done = subprocess.CompletedProcess(command, code, *shown)
        if check:
            done.check_returncode()
        return done

    def _takes(self, command: object, options: Mapping[str, Any]) -> bool:
        if not isinstance(command, Sequence) or [*command[: len(COMMAND)]] != COMMAND:
            return False
        if not options.get("capture_output") or not options.keys() <= KNOWN or os.environ.get(REAL_PROCESSES):
            return False
        # In a copy of the project the phase3b is another one.
        folder = Path(options.get("cwd") or ".").resolve()
        if folder != ROOT and (folder / "phase3b").exists():
            return False
        environment = options.get("env") or os.environ
        return _of_python(environment) == self._of_python

    def _ended(
        self, arguments: list[str], options: Mapping[str, Any], sent: str | bytes | None
    ) -> tuple[int, bytes, bytes]:
        request = {
            "arguments": arguments,
            "folder": os.path.abspath(options.get("cwd") or "."),  # noqa: PTH100  with its links, as a shell says it
            "environment": dict(options.get("env") or os.environ),
        }
        with ExitStack() as stack:
            files: list[IO[bytes]] = [stack.enter_context(_memory(name)) for name in ("stdin", "stdout", "stderr")]
            if sent:
                files[0].write(sent.encode() if isinstance(sent, str) else sent)
                files[0].seek(0)
            here, there = socket.socketpair()
            stack.enter_context(here)
            with there, self._lock:
                message = json.dumps(request).encode()
                assert len(message) < LARGEST_REQUEST
                socket.send_fds(self._server(), [message], [there.fileno(), *(each.fileno() for each in files)])
            code = int(here.recv(32) or b"-9")
            for each in files:
                each.seek(0)
            return code, files[1].read(), files[2].read()

    def _server(self) -> socket.socket:
        if self._channel is None or self._pid != os.getpid():
            here, there = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
            with there:
                self._server_process = subprocess.Popen(
                    [sys.executable, str(SERVER), str(there.fileno())], pass_fds=[there.fileno()]
                )
            self._channel, self._pid = here, os.getpid()
            atexit.register(self._end)
        return self._channel

    def _end(self) -> None:
        if self._channel is not None and self._server_process is not None and self._pid == os.getpid():
            self._channel.close()
            self._server_process.wait()


def _memory(name: str) -> IO[bytes]:
    return os.fdopen(os.memfd_create(name), "w+b", buffering=0)


def _of_python(environment: Mapping[str, str]) -> dict[str, str]:
    return {
        name: value for name, value in environment.items() if name.startswith(OF_PYTHON) and name not in MEANING_NOTHING
    }
