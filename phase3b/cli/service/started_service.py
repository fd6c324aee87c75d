"""The local service that a command works with: the one that is up, or one that is started for it."""

from __future__ import annotations

import contextlib
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Final

from phase3b.cli.service.local_session import FOLDER, not_ready
from phase3b.errors import ExitCode, Phase3bError, Problem, bad_input
from phase3b.local.aws.claim import Session, live_session

LOOK_SECONDS: Final = 0.2
END_SECONDS: Final = 60.0


@contextlib.contextmanager
def started_service(
    file: Path, environment: str, log: Path, announce: Callable[[str], None], options: Sequence[str] = ()
) -> Iterator[Session]:
    """A session that serves the environment as the file has it; what was started, with `options`, ends with the block.

    Raises:
        Phase3bError: another environment, file or tier is up, or is still being applied, or it could not be started.
    """
    there = live_session(FOLDER)
    if there is not None:
        if there.environment != environment or Path(there.file).absolute() != file.absolute() or there.tier:
            raise bad_input(
                f"the embedded AWS that is up is {there.environment}{f' at {there.tier}' if there.tier else ''} of {there.file}, not "
                f"{environment} of {file}",
                "End it with: phase3b local down",
                code="P3B-LOCAL-OTHER-FILE",
            )
        if not there.ready:
            raise not_ready()
        yield there
        return
    announce(f"starting {environment} on this machine")
    log.parent.mkdir(parents=True, exist_ok=True)
    with log.open("wb") as output:
        child = subprocess.Popen(  # noqa: S603  our own command
            [sys.executable, "-m", "phase3b", "local", "up", environment, "--file", str(file), "--no-throttling", *options],
            stdout=output, stderr=subprocess.STDOUT, start_new_session=True,
        )  # fmt: skip
        try:
            yield _ready(child, log)
        finally:
            child.terminate()
            try:
                child.wait(END_SECONDS)
            except subprocess.TimeoutExpired:
                child.kill()
                child.wait()


def _ready(child: subprocess.Popen[bytes], log: Path) -> Session:
    """Waits until it serves.

    Raises:
        Phase3bError: it ended before, with what it said last.
    """
    while True:
        session = live_session(FOLDER)
        if session is not None and session.pid == child.pid and session.ready:
            return session
        code = child.poll()
        if code is not None:
            lines = [line for line in log.read_text("utf-8", "replace").splitlines() if line.strip()]
            raise Phase3bError(
                Problem(
                    f"phase3b local up did not serve: {lines[-1] if lines else f'it ended with {code}'}",
                    f"See {log}",
                    code="P3B-SUCCESS-LOCAL",
                ),
                exit_code=ExitCode.OUTSIDE_FAILURE,
            )
        time.sleep(LOOK_SECONDS)
