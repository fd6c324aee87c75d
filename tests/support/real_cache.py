"""A real Redis or Valkey on this machine: started, killed, stopped for a while, filled and started again."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import pytest

HOST = "127.0.0.1"
NAMES = ("valkey-server", "redis-server")
PATIENCE_SECONDS = 20


def program() -> str:
    """The server; where there is none, the test is skipped with one line, or fails where nothing may be."""
    for name in NAMES:
        if (found := shutil.which(name)) is not None:
            return found
    why = "no Valkey or Redis is installed: apt-get install redis-server"
    if os.environ.get("PHASE3B_REQUIRE_TERRAFORM"):
        pytest.fail(why)
    pytest.skip(why)


def free_port() -> int:
    with socket.socket() as found:
        found.bind((HOST, 0))
        port: int = found.getsockname()[1]
        return port


class RealCache:
    """A server of one test, with nothing of what it holds on a disk."""

    def __init__(self, folder: Path, *options: str) -> None:
        self.program, self.folder, self.options, self.port = program(), folder, options, free_port()
        self._process: subprocess.Popen[bytes] | None = None
        self.start()

    def start(self) -> None:
        command = [
            self.program, "--port", str(self.port), "--bind", HOST, "--save", "", "--appendonly", "no", "--dir",
            str(self.folder), *self.options,
        ]  # fmt: skip
        self._process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        ends_at = time.monotonic() + PATIENCE_SECONDS
        while not self._answers():
            assert self._process.poll() is None, f"{command} has ended"
            assert time.monotonic() < ends_at, f"{command} does not answer"
            time.sleep(0.02)

    def _answers(self) -> bool:
        try:
            with socket.create_connection((HOST, self.port), 1) as asked:
                asked.sendall(b"PING\r\n")
                return bool(asked.recv(100))
        except OSError:
            return False

    def _signal(self, number: int) -> None:
        assert self._process is not None
        os.kill(self._process.pid, number)

    def kill(self) -> None:
        """Ends it as a power cut would."""
        assert self._process is not None
        self._signal(signal.SIGKILL)
        self._process.wait()

    def pause(self) -> None:
        """It takes connections and says nothing."""
        self._signal(signal.SIGSTOP)

    def resume(self) -> None:
        self._signal(signal.SIGCONT)

    def close(self) -> None:
        if self._process is not None and self._process.poll() is None:
            self.kill()

    def asked(self, *words: str) -> str:
        """What it says to a command that is none of ours."""
        with socket.create_connection((HOST, self.port), 5) as asked:
            asked.sendall((" ".join(words) + "\r\n").encode())
            return asked.recv(1_000_000).decode()

    def environment(self) -> Mapping[str, str]:
        """What Terraform would tell a function of it, without TLS."""
        return {"CACHE_HOST": HOST, "CACHE_PORT": str(self.port), "CACHE_TLS": "0"}


@contextmanager
def real_cache(folder: Path, *options: str) -> Iterator[RealCache]:
    """One while a `with` block runs."""
    found = RealCache(folder, *options)
    try:
        yield found
    finally:
        found.close()
