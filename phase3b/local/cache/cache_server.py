"""A real Valkey or Redis as a child process that cannot outlive what started it.

It knows one user, by the hash of the password in Secrets Manager and with the access that ElastiCache was given; nobody else gets
in. It holds nothing on a disk, and speaks without TLS, as no certificate of AWS is valid for this machine.
"""

from __future__ import annotations

import hashlib
import shutil
import signal
import socket
import subprocess
import time
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Final, Self

from phase3b.local.aws.listening import HOST, listening, port_of
from phase3b.local.cache.applied_cache import AppliedCache
from phase3b.plan.cache.planned import PARAMETERS

PROGRAMS: Final = ("valkey-server", "redis-server")
START_SECONDS: Final = 20.0
CONFIGURATION: Final = "server.conf"
ASK_SECONDS: Final = 1.0
# Of this machine, which has more to do; a node has more. What was used least lately makes room.
MEMORY: Final = "64mb"
# Ends the server when our end of the pipe is closed, however we end: `cat` has nothing more to read then.
WATCH: Final = 'cat; kill -9 "$1"'


class NoCacheServerError(Exception):
    """No server of either kind is installed, or it did not start; why."""


def installed() -> str | None:
    """The server that is installed: Valkey where there are both."""
    return next((found for name in PROGRAMS if (found := shutil.which(name)) is not None), None)


@dataclass(slots=True)
class CacheServer:
    """The server while a `with` block runs, with its files in a folder.

    Raises:
        NoCacheServerError: on entering, when it is not installed or does not start.
    """

    cache: AppliedCache
    folder: Path
    port: int = 0
    program: str = ""
    _process: subprocess.Popen[bytes] | None = None
    _watch: subprocess.Popen[bytes] | None = None

    @property
    def name(self) -> str:
        """Of the program: valkey-server or redis-server."""
        return Path(self.program).name

    @property
    def pid(self) -> int:
        """Of the server's process; 0 while none runs."""
        return self._process.pid if self._process is not None and self._process.poll() is None else 0

    def __enter__(self) -> Self:
        found = installed()
        if found is None:
            raise NoCacheServerError(
                "neither valkey-server nor redis-server is installed (Debian: apt-get install redis-server)"
            )
        self.program = found
        with listening() as free:
            self.port = port_of(free)
        try:
            self.start()
        except BaseException:
            self.stop()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def start(self) -> None:
        """Starts it, empty, at the port that it has.

        Raises:
            NoCacheServerError: it ends, or does not answer.
        """
        self.folder.mkdir(parents=True, exist_ok=True)
        log = self.folder / "server.log"
        configuration = self.folder / CONFIGURATION
        configuration.write_text(self._configuration(), "utf-8")
        # In sessions of their own: Ctrl-C goes to the terminal's whole process group, and functions may still be at work.
        with log.open("wb") as output:
            self._process = subprocess.Popen(  # noqa: S603  a server of the system's
                [self.program, str(configuration)],
                stdin=subprocess.DEVNULL, stdout=output, stderr=output, start_new_session=True,
            )  # fmt: skip
        self._watch = subprocess.Popen(  # noqa: S603  our own line
            ["/bin/sh", "-c", WATCH, "sh", str(self._process.pid)],
            stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True,
        )  # fmt: skip
        ends_at = time.monotonic() + START_SECONDS
        while not self.answers():
            if not self.pid:
                raise NoCacheServerError(f"{self.program} ended while starting: {_last_line(log)}")
            if time.monotonic() > ends_at:
                raise NoCacheServerError(f"{self.program} did not answer within {START_SECONDS:g} s: {_last_line(log)}")
            time.sleep(0.02)

    def stop(self) -> None:
        """Ends it at once: it holds nothing that is not in the tables."""
        # First who would end it: the number of a process that is gone may be another's.
        for each in (self._watch, self._process):
            if each is not None:
                each.kill()
                each.wait()
        if self._watch is not None and self._watch.stdin is not None:
            self._watch.stdin.close()
        self._watch = self._process = None
        (self.folder / CONFIGURATION).unlink(missing_ok=True)

    def pause(self) -> None:
        """From now on it takes connections and does not answer."""
        if self._process is not None:
            self._process.send_signal(signal.SIGSTOP)

    def resume(self) -> None:
        """It answers again, with what it has."""
        if self._process is not None:
            self._process.send_signal(signal.SIGCONT)

    def answers(self) -> bool:
        """Whether it says something, be it that it does not know us."""
        try:
            with socket.create_connection((HOST, self.port), ASK_SECONDS) as asked:
                asked.sendall(b"PING\r\n")
                return bool(asked.recv(100))
        except OSError:
            return False

    def _configuration(self) -> str:
        digest = hashlib.sha256(self.cache.password.encode()).hexdigest()
        lines = [
            f"bind {HOST}",
            f"port {self.port}",
            "user default off",
            f"user {self.cache.user} #{digest} {self.cache.access}",
            'save ""',
            "appendonly no",
            f'dir "{self.folder.absolute()}"',
            f"maxmemory {MEMORY}",
            *(f"{name} {value}" for name, value in PARAMETERS.items()),
        ]
        return "".join(f"{line}\n" for line in lines)


def _last_line(log: Path) -> str:
    lines = log.read_text("utf-8", "replace").splitlines() if log.exists() else []
    return next((line for line in reversed(lines) if line.strip()), "it said nothing")
