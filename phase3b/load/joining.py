"""Workers on this machine for a master on another."""

from __future__ import annotations

import subprocess
import time
from collections.abc import Callable
from pathlib import Path
from typing import Final

from phase3b.capacity.text.problem_text import quoted
from phase3b.errors import bad_input, outside_failure
from phase3b.load.launch import Running, events_of

LARGEST_PORT: Final = 65_535


def address_of(text: str) -> tuple[str, int]:
    """Host and port of HOST:PORT.

    Raises:
        Phase3bError: it is no such text.
    """
    host, _, port = text.rpartition(":")
    if not host or not port.isdecimal() or not 1 <= int(port) <= LARGEST_PORT:
        raise bad_input(
            f"{quoted(text)} is not the address of a master",
            "Write HOST:PORT, such as 10.0.0.5:5557",
            code="P3B-LOAD-WORKER",
        )
    return host, int(port)


def join(host: str, port: int, processes: int, patience: float, folder: Path, connected: Callable[[], None]) -> float:
    """Works for a master until its run is over; how many seconds that took. `connected` is called when the first has reached it.

    Raises:
        Phase3bError: it can't be reached, refuses these workers, or ended before its run.
    """
    folder.mkdir(parents=True, exist_ok=True)
    running, began = Running(folder), time.monotonic()
    try:
        children = [
            running.start_worker(number, host, port, patience, stdout=subprocess.PIPE) for number in range(processes)
        ]
        why = ""
        for number, child in enumerate(children):
            for event in events_of(child):
                match event["event"]:
                    case "connected" if not number:
                        connected()
                    case "failed":
                        why = why or str(event["why"])
                    case _:
                        pass
            if child.wait() and not why:
                why = running.last_line() or f"a worker ended with {child.returncode}"
    finally:
        running.end()
    if why:
        raise outside_failure(
            f"this machine did not take part: {why}",
            f"Check that phase3b load run --master listens at {host}:{port}, and that this machine may reach it",
            code="P3B-LOAD-WORKER",
        )
    return time.monotonic() - began
