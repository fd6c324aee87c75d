"""Several processes on one real cache, and what is done to it meanwhile: killed, stopped, slowed, filled, started again."""

from __future__ import annotations

import asyncio
import json
import os
import socket
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from cache_worker import SharedTable
from real_cache import HOST, RealCache

ROOT = Path(__file__).parents[2]
MODULES = ("lambda_src", "tests/functions", "tests/support")
PATIENCE_SECONDS = 300


class SlowProxy:
    """Stands before a cache, and holds back what passes for so long, each way."""

    def __init__(self, port: int) -> None:
        self.seconds, self.port, self._behind = 0.0, 0, port
        self._loop = asyncio.new_event_loop()
        started = threading.Event()
        self._thread = threading.Thread(target=self._run, args=(started,), daemon=True)
        self._thread.start()
        started.wait()

    def _run(self, started: threading.Event) -> None:
        asyncio.set_event_loop(self._loop)
        server = self._loop.run_until_complete(asyncio.start_server(self._pass, HOST, 0))
        self.port = server.sockets[0].getsockname()[1]
        started.set()
        self._loop.run_forever()
        server.close()
        pending = asyncio.all_tasks(self._loop)
        for each in pending:
            each.cancel()
        self._loop.run_until_complete(asyncio.gather(*pending, return_exceptions=True))
        self._loop.close()

    async def _pass(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            behind_reader, behind_writer = await asyncio.open_connection(HOST, self._behind)
        except OSError:
            writer.close()
            return
        await asyncio.gather(self._one_way(reader, behind_writer), self._one_way(behind_reader, writer))

    async def _one_way(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while chunk := await reader.read(65_536):
                if self.seconds:
                    await asyncio.sleep(self.seconds)
                writer.write(chunk)
                await writer.drain()
        except OSError:
            pass
        finally:
            writer.close()

    def close(self) -> None:
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()


def p95(times: list[float]) -> float:
    """Of no times at all: not a number."""
    return sorted(times)[len(times) * 95 // 100] if times else float("nan")


@dataclass
class Found:
    """What all processes found together."""

    counts: Counter[str] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)
    wrongs: int = 0
    times: dict[str, list[tuple[float, float]]] = field(default_factory=lambda: {"read": [], "write": []})

    def p95_ms(self, kind: str, began: float = 0, ended: float = float("inf")) -> float:
        """Of what began in a time."""
        return p95(self.times_of(kind, began, ended)) * 1000

    def times_of(self, kind: str, began: float = 0, ended: float = float("inf")) -> list[float]:
        """Seconds of each that began in a time."""
        return [took for at, took in self.times[kind] if began <= at < ended]


@dataclass
class Load:
    """Processes under way."""

    folder: Path
    processes: list[subprocess.Popen[bytes]]

    def answers(self) -> int:
        return sum(int(file.read_text() or 0) for file in self.folder.glob("answers-*"))

    def ended(self) -> Found:
        """Ends them, and puts together what they found."""
        (self.folder / "end").touch()
        found = Found()
        for number, process in enumerate(self.processes):
            assert process.wait(PATIENCE_SECONDS) == 0
            said: dict[str, Any] = json.loads((self.folder / f"found-{number}").read_text())
            found.counts.update(said["counts"])
            found.wrong += said["wrong"]
            found.wrongs += said["wrongs"]
            for kind, times in said["times"].items():
                found.times[kind] += [(at, took) for at, took in times]
        return found


@contextmanager
def load(folder: Path, port: int, processes: int, open_seconds: float) -> Iterator[Load]:
    """Processes that read and write while a `with` block runs; with port 0 without a cache."""
    folder.mkdir()
    SharedTable(folder / "table", made=True)
    environment = {
        **os.environ,
        "PYTHONPATH": os.pathsep.join(str(ROOT / each) for each in MODULES),
        "OPEN_SECONDS": str(open_seconds),
    }
    command = [sys.executable, str(ROOT / "tests/functions/cache_worker.py"), str(folder), str(port)]
    found = Load(folder, [subprocess.Popen([*command, str(each)], env=environment) for each in range(processes)])
    try:
        while found.answers() < processes:
            assert all(each.poll() is None for each in found.processes)
            time.sleep(0.05)
        yield found
    finally:
        for each in found.processes:
            if each.poll() is None and not (folder / "end").exists():
                each.kill()
            each.wait()


def fill(cache: RealCache, entries: int) -> None:
    """More than it may hold, so that it forgets what was not used for longest, versions among it."""
    with socket.create_connection((HOST, cache.port), 10) as filling:
        for number in range(entries):
            filling.sendall(f"SET filler{number} {'x' * 4000}\r\n".encode())
            assert filling.recv(100) == b"+OK\r\n"


@dataclass
class Faults:
    """What is done to a cache, and when."""

    cache: RealCache
    proxy: SlowProxy
    seconds: float
    away: list[tuple[str, float, float]] = field(default_factory=list)

    @contextmanager
    def _noted(self, what: str) -> Iterator[None]:
        began = time.time()
        yield
        time.sleep(self.seconds)
        self.away.append((what, began, time.time()))

    def killed(self) -> None:
        with self._noted("killed"):
            self.cache.kill()
        self.cache.start()

    def stopped(self) -> None:
        with self._noted("stopped"):
            self.cache.pause()
        self.cache.resume()

    def slowed(self, seconds: float) -> None:
        with self._noted(f"slowed by {seconds * 1000:.0f} ms each way"):
            self.proxy.seconds = seconds
        self.proxy.seconds = 0

    def filled(self, entries: int) -> None:
        with self._noted("filled"):
            fill(self.cache, entries)

    def restarted(self) -> None:
        self.cache.kill()
        self.cache.start()
        time.sleep(self.seconds)

    def all(self, entries: int) -> None:
        """Each, one after the other, with a time between in which it is well."""
        for fault in (
            self.killed,
            self.stopped,
            lambda: self.slowed(0.015),
            lambda: self.slowed(0.024),
            lambda: self.slowed(0.1),
            lambda: self.filled(entries),
            self.restarted,
        ):
            fault()
            time.sleep(self.seconds)
