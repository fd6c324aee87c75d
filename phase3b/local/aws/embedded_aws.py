"""moto server as a child process that cannot outlive what started it unnoticed."""

from __future__ import annotations

import importlib.util
import json
import os
import signal
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from types import TracebackType
from typing import IO, TYPE_CHECKING, ClassVar, Final, Self

from phase3b.errors import outside_failure
from phase3b.files.json_file import parse_json
from phase3b.local.aws.listening import HOST, listening, listening_near, port_of
from phase3b.local.kept.kept_state import FILE, KEEP_PATH, KeptPlace, Saved, Settled
from phase3b.problems.missing_package import how_to_install

if TYPE_CHECKING:
    from phase3b.capacity.model.quotas import Quotas
    from phase3b.local.aws.behaviour import Behaviour

# moto[server]: moto itself and what it serves with; ministack, whose DynamoDB answers.
NEEDED: Final = ("moto", "flask", "werkzeug", "ministack")
START_SECONDS: Final = 30.0
# A day at once is 1,440 minutes, in each of which every alarm is evaluated.
ADVANCE_SECONDS: Final = 600.0
STOP_SECONDS: Final = 5.0
# Names a file to the server, to which it writes each action that it has judged by a role's policies.
JUDGED_LOG: Final = "PHASE3B_JUDGED_LOG"
# Names to the server, as JSON, where its account is kept.
KEPT: Final = "PHASE3B_KEPT"
# What the server ends with where it can't use what is kept.
UNREADABLE: Final = 75
# A large account is written before it ends.
KEPT_STOP_SECONDS: Final = 60.0


@dataclass(frozen=True, slots=True)
class Keep:
    """That the account is kept, and where; with `load` it begins with what is kept there."""

    place: KeptPlace
    load: bool


class EmbeddedAws:
    """The embedded AWS while a `with` block runs.

    Raises:
        Phase3bError: on entering, when the port is taken, moto is not installed, or the server does not answer.
    """

    # What is run: a measurement runs another one around the same server.
    program: ClassVar[tuple[str, ...]] = ("-m", "phase3b.local.aws.moto_server")

    def __init__(
        self,
        port: int | None = None,
        *,
        preferred_port: int | None = None,
        account_id: str | None = None,
        quotas: Quotas | None = None,
        judged: Path | None = None,
        keep: Keep | None = None,
        behaviour: Behaviour | None = None,
    ) -> None:
        self._keep = keep
        self._behaviour = behaviour
        self._port = port
        self._preferred_port = preferred_port
        self._quotas = quotas
        self._judged = judged
        self._account_id = account_id
        self._process: subprocess.Popen[bytes] | None = None
        self._log: IO[bytes] | None = None

    @property
    def endpoint(self) -> str:
        """Where it listens: http://127.0.0.1:PORT."""
        return f"http://{HOST}:{self._port}"

    @property
    def pid(self) -> int:
        """The server's process."""
        if self._process is None:
            raise outside_failure(
                "the embedded AWS is not running", "Start it with: phase3b local up", code="P3B-LOCAL-DOWN"
            )
        return self._process.pid

    def __enter__(self) -> Self:
        missing = [name for name in NEEDED if importlib.util.find_spec(name) is None]
        if missing:
            raise outside_failure(
                f"the embedded AWS needs packages that are not installed: {', '.join(missing)}",
                how_to_install("local"),
                code="P3B-EXTRA-MISSING",
            )
        preferred = self._preferred_port if self._port is None else None
        listener = listening(self._port) if preferred is None else listening_near(preferred)
        self._port = port_of(listener)
        self._log = tempfile.TemporaryFile()
        environment = {
            **own_environment(),
            "PYTHONWARNINGS": "ignore",
        }
        if self._account_id is not None:
            environment["MOTO_ACCOUNT_ID"] = self._account_id
        if self._judged is not None:
            environment[JUDGED_LOG] = str(self._judged)
        if self._keep is not None:
            place = self._keep.place
            kept = {"environment": place.environment, "options": place.options, "load": self._keep.load}
            environment[KEPT] = json.dumps({"folder": str(place.folder.absolute()), **kept})
        given = ["" if self._quotas is None else self._quotas.model_dump_json()]
        if self._behaviour is not None:
            given.append(self._behaviour.as_json())
        # The child alone holds the socket: were it to end, nothing would listen any more.
        with listener:
            self._process = subprocess.Popen(  # noqa: S603  our own module
                [sys.executable, *self.program, str(listener.fileno()), *given],
                pass_fds=[listener.fileno()],
                # Never written to: its end tells the server that we are gone.
                stdin=subprocess.PIPE,
                stdout=self._log,
                stderr=subprocess.STDOUT,
                env=environment,
                # Ctrl-C goes to the terminal's whole process group; Terraform must still reach the server to end well.
                start_new_session=True,
            )
        try:
            self._wait_until_it_answers()
        except BaseException:
            self.stop()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def advance_clock(self, seconds: float) -> None:
        """Moves on the account's time, by which AWS counts changes of TTL, decreases of capacity and names in deletion."""
        direct = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        with direct.open(f"{self.endpoint}/phase3b/clock", data=f"{seconds}".encode(), timeout=ADVANCE_SECONDS):
            return

    def keep(self, settled: Settled | None = None) -> Saved:
        """Writes the account; with the digests of what is applied, from now on whenever it changes."""
        return self._asked({} if settled is None else asdict(settled))

    def kept(self) -> Saved:
        """What was written last."""
        return self._asked(None)

    def _asked(self, sent: Mapping[str, object] | None) -> Saved:
        direct = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        data = None if sent is None else json.dumps(sent).encode()
        try:
            with direct.open(f"{self.endpoint}{KEEP_PATH}", data=data, timeout=KEPT_STOP_SECONDS) as answer:
                read = parse_json(answer.read().decode(), KEEP_PATH, "Try again")
                return Saved(read.get("saved").text(), read.get("failing").text())
        except OSError as error:
            raise outside_failure(
                f"the embedded AWS did not say what it keeps: {error}; {self.log_tail()}",
                "Start it again with: phase3b local up",
                code="P3B-LOCAL-AWS-FAILED",
            ) from None

    def running(self) -> bool:
        """Whether the server is still there."""
        return self._process is not None and self._process.poll() is None

    def log_tail(self, lines: int = 12) -> str:
        """The last lines that the server said."""
        return "\n".join(self._text()[-lines:])

    def failures(self) -> tuple[str, ...]:
        """The exceptions that requests ended with: mistakes of the server, which a client only sees as retries."""
        lines = self._text()
        found = [
            next((line for line in lines[at + 1 :] if line and not line.startswith(" ")), "")
            for at, line in enumerate(lines)
            if line.startswith("Traceback ")
        ]
        return tuple(dict.fromkeys(each for each in found if each))

    def _text(self) -> list[str]:
        if self._log is None:
            return []
        # The server writes at the same file offset: reading must not move it.
        size = os.fstat(self._log.fileno()).st_size
        return os.pread(self._log.fileno(), size, 0).decode("utf-8", "replace").splitlines()

    def stop(self) -> None:
        """Ends the server and everything it started."""
        if self._process is not None and self._process.poll() is None:
            os.killpg(self._process.pid, signal.SIGTERM)
            try:
                self._process.wait(STOP_SECONDS if self._keep is None else KEPT_STOP_SECONDS)
            except subprocess.TimeoutExpired:
                os.killpg(self._process.pid, signal.SIGKILL)
                self._process.wait()
        if self._process is not None and self._process.stdin is not None:
            self._process.stdin.close()
        if self._log is not None:
            self._log.close()
            self._log = None

    def _wait_until_it_answers(self) -> None:
        deadline = time.monotonic() + START_SECONDS
        # A proxy of the user's (HTTP_PROXY) has no business between this machine and itself.
        direct = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        while (left := deadline - time.monotonic()) > 0:
            if not self.running():
                if self._keep is not None and self._process is not None and self._process.returncode == UNREADABLE:
                    raise self._keep.place.unreadable(self.log_tail().rpartition(f"{FILE}: ")[2])
                raise outside_failure(
                    f"the embedded AWS ended while starting: {self.log_tail()}",
                    f"Check that the moto of pyproject.toml is installed. {how_to_install('local')}",
                    code="P3B-LOCAL-AWS-FAILED",
                )
            try:
                # Asked before it serves, it answers as soon as it does.
                with direct.open(f"{self.endpoint}/moto-api/", timeout=left):
                    return
            except (urllib.error.URLError, ConnectionError, TimeoutError):
                time.sleep(0.05)
        raise outside_failure(
            f"the embedded AWS did not respond within {START_SECONDS:g} s: {self.log_tail()}",
            "Try again",
            code="P3B-LOCAL-AWS-FAILED",
        )


def own_environment() -> dict[str, str]:
    """This process's environment without what leads to another AWS or another state.

    AWS_PROFILE names credentials that the embedded AWS has no use for, and where that profile is missing both the
    server and the provider refuse to start; a workspace or a data folder of the user's keeps state that is not ours;
    TF_CLI_ARGS_plan=-destroy would be obeyed.
    """
    return {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("AWS_", "TF_CLI_ARGS")) and name not in {"TF_WORKSPACE", "TF_DATA_DIR"}
    }
