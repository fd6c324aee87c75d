"""Starts the processes of a run, passes on what they tell, and ends them however it ends."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import FrameType
from typing import Any, Final

from phase3b.errors import outside_failure
from phase3b.files.json_file import JsonDocument, JsonPart, read_json
from phase3b.load.order import Order

Told = Callable[[Mapping[str, Any]], None]
RESULT: Final = "result.json"
END_SECONDS: Final = 10.0
EVERY_ADDRESS: Final = ("0.0.0.0", "*", "::")  # noqa: S104  compared with, not bound to


@dataclass(frozen=True, slots=True)
class Processes:
    """How many workers there are, and of them on this machine; `host` and `port` are where the master listens."""

    workers: int
    here: int
    host: str
    port: int
    on_lost: str = "continue"
    patience_seconds: float = 60.0

    @classmethod
    def of_this_machine(cls, workers: int, on_lost: str) -> Processes:
        """All on this machine, at a port that is free."""
        return cls(workers, workers, "127.0.0.1", free_port(), on_lost)

    @property
    def reached_at(self) -> str:
        """Where workers of this machine find the master."""
        return "127.0.0.1" if self.host in EVERY_ADDRESS else self.host


def free_port() -> int:
    """A port that nothing listens on now."""
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        port: int = one.getsockname()[1]
        return port


@dataclass(slots=True)
class Running:
    """The processes of a run, with the files that they write in a folder."""

    folder: Path
    children: list[subprocess.Popen[bytes]] = field(default_factory=list)
    logs: list[Path] = field(default_factory=list)

    def start(self, name: str, *arguments: str, **streams: Any) -> subprocess.Popen[bytes]:
        """One process of the engine; what it writes to standard error is in a log of its own."""
        log = self.folder / f"{name}.log"
        self.logs.append(log)
        with log.open("wb") as errors:
            child = subprocess.Popen(  # noqa: S603  our own module
                [sys.executable, "-m", "phase3b.load.engine", *arguments],
                env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path), "PYTHONWARNINGS": "ignore"},
                # Ctrl-C is this program's: the master is told, and writes down what there is.
                start_new_session=True,
                stderr=errors,
                **streams,
            )
        self.children.append(child)
        return child

    def start_worker(
        self, number: int, host: str, port: int, patience: float, **streams: Any
    ) -> subprocess.Popen[bytes]:
        """A worker of the master at an address."""
        return self.start(
            f"worker-{number}", "worker", "--host", host, "--port", str(port), "--patience", str(patience), **streams
        )

    def end(self) -> None:
        """Ends what has not ended by itself."""
        for child in self.children:
            if child.poll() is None:
                child.terminate()
        for child in self.children:
            try:
                child.wait(END_SECONDS)
            except subprocess.TimeoutExpired:
                child.kill()
                child.wait()
            for pipe in (child.stdin, child.stdout):
                if pipe is not None:
                    pipe.close()

    def last_line(self) -> str:
        """The last line that a process wrote to its log."""
        for log in self.logs:
            lines = [line for line in log.read_text("utf-8", "replace").splitlines() if line.strip()]
            if lines:
                return lines[-1].strip()
        return ""


def launched(order: Order, processes: Processes, folder: Path, told: Told) -> JsonPart:
    """Runs it, and gives what the master wrote down; `told` hears each of its events. Ctrl-C ends a run with what there is.

    Where that could not be kept in a file, it says why in `unwritten`.

    Raises:
        Phase3bError: the engine could not be started, its workers did not come, or its master ended without a result.
    """
    folder.mkdir(parents=True, exist_ok=True)
    result = folder / RESULT
    result.unlink(missing_ok=True)
    running = Running(folder)
    try:
        master = running.start(
            "master", "master", "--host", processes.host, "--port", str(processes.port), "--workers",
            str(processes.workers), "--out", str(result), "--on-lost", processes.on_lost, "--patience",
            str(processes.patience_seconds), stdin=subprocess.PIPE, stdout=subprocess.PIPE,
        )  # fmt: skip
        if master.stdin is None:
            raise AssertionError("a pipe was asked for")
        failed, unwritten = "", dict[str, Any]()
        with _interrupts(master):
            with contextlib.suppress(BrokenPipeError):
                master.stdin.write(order.as_json().encode())
                master.stdin.close()
            for event in events_of(master):
                match event["event"]:
                    case "listening":
                        for number in range(processes.here):
                            running.start_worker(
                                number, processes.reached_at, processes.port, processes.patience_seconds,
                                stdout=subprocess.DEVNULL,
                            )  # fmt: skip
                    case "failed":
                        failed = str(event["why"])
                    case "unwritten":
                        unwritten = {**event["result"], "unwritten": f"{result} can't be written: {event['why']}"}
                    case _:
                        pass
                told(event)
        code = master.wait()
    finally:
        running.end()
    if unwritten:
        return JsonPart(JsonDocument(str(result), "", "Run it again"), (), unwritten)
    if code or not result.is_file():
        raise outside_failure(
            f"the load test did not run: {failed or running.last_line() or f'its master ended with {code}'}",
            f"See the logs in {folder}",
            code="P3B-LOAD-ENGINE",
        )
    return read_json(result, "Run it again")


def events_of(child: subprocess.Popen[bytes]) -> Iterator[dict[str, Any]]:
    """Each line that a process of the engine prints."""
    if child.stdout is None:
        raise AssertionError("a pipe was asked for")
    for line in child.stdout:
        with contextlib.suppress(ValueError):
            event = json.loads(line)
            if isinstance(event, dict) and "event" in event:
                yield event


@contextlib.contextmanager
def _interrupts(master: subprocess.Popen[bytes]) -> Iterator[None]:
    """Ctrl-C is passed on to the master, which ends the run and writes down what there is; a second one ends everything."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return

    def passed_on(number: int, frame: FrameType | None) -> None:
        del number, frame
        signal.signal(signal.SIGINT, before)
        master.send_signal(signal.SIGINT)

    before = signal.signal(signal.SIGINT, passed_on)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
