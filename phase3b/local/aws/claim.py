"""One embedded AWS a project: a lock that its process holds while it lives, and a note of where it is.

The lock and not the process's number says whether it lives: the system frees a lock however its holder ends, and a
number is given to another process some day.
"""

from __future__ import annotations

import fcntl
import json
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import IO, Final

from phase3b.errors import Phase3bError, bad_input
from phase3b.files.json_file import JsonPart, read_json

LOCK: Final = "up.lock"
NOTE: Final = "up.json"
TRIES: Final = 5
TRY_SECONDS: Final = 0.05


@dataclass(frozen=True, slots=True)
class Served:
    """The local API of a session; `websocket_url` is empty where the service has none.

    `local_key` says that `api_key` was made for this machine alone, as the environment names no customer of the tenant.
    `calls` are lines for a shell in which TOKEN and KEY are set; `not_run` are functions of container images.
    `cache` is a sentence about the cache, empty where the tier has none.
    """

    rest_url: str
    websocket_url: str
    openapi_url: str
    inbox_url: str
    private_webhooks: bool
    api_key: str
    local_key: bool
    tenant: str
    logs: str
    functions: tuple[str, ...]
    calls: tuple[str, ...]
    not_run: tuple[str, ...] = ()
    dashboard_url: str = ""
    cache: str = ""


@dataclass(frozen=True, slots=True)
class Second:
    """The second region of a session: its environment, region, Terraform's folder, where its functions are, and what is served."""

    environment: str
    region: str
    folder: str
    functions: str
    outputs: Mapping[str, str]
    served: Served | None


@dataclass(frozen=True, slots=True)
class Session:
    """An embedded AWS that is up; `since` is local time in ISO 8601, `folder` has Terraform's state.

    `functions` is where functions can be invoked, empty where none are served; `file` is the capacity file, `kept` the file in which the account is
    kept, empty where it is not; `tier` is the tier that it has in place of the file's, empty where it is that; `ready` says
    that all is applied, `served` what is served then: nothing where the service has no API. `speed` is how many times as fast the
    account's time passes, `throttling` whether tables throttle. `second` is the second region, where it is up, too.
    """

    environment: str
    endpoint: str
    pid: int
    since: str
    folder: str
    functions: str = ""
    file: str = ""
    kept: str = ""
    tier: str = ""
    ready: bool = False
    outputs: Mapping[str, str] = field(default_factory=dict)
    look_around: tuple[str, ...] = ()
    served: Served | None = None
    speed: float = 1.0
    throttling: bool = True
    second: Second | None = None


@contextmanager
def claim(folder: Path) -> Iterator[None]:
    """Holds the project's claim while the block runs.

    Raises:
        Phase3bError: another process holds it.
    """
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / LOCK).open("w") as lock:
        if not _locked(lock):
            other = read_session(folder)
            sentence = f" ({other.environment} at {other.endpoint})" if other is not None else ""
            raise bad_input(
                f"the embedded AWS of this project is up already{sentence}",
                "End it with: phase3b local down",
                code="P3B-LOCAL-UP-ALREADY",
            )
        # One that was killed has left its note; `down` must not rely on it before ours is written.
        (folder / NOTE).unlink(missing_ok=True)
        try:
            yield
        finally:
            (folder / NOTE).unlink(missing_ok=True)


def _locked(lock: IO[str]) -> bool:
    """Tries for a moment: `status` and `down` hold the lock just long enough to see whether it is free."""
    for _ in range(TRIES):
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            time.sleep(TRY_SECONDS)
        else:
            return True
    return False


def note(folder: Path, session: Session) -> None:
    """Writes down where the embedded AWS is, for `status` and `down`."""
    fresh = folder / f"{NOTE}.new"
    fresh.write_text(json.dumps(asdict(session), indent=2), "utf-8")
    fresh.replace(folder / NOTE)


def read_session(folder: Path) -> Session | None:
    """What was written down, whether it still holds or not."""
    try:
        read = read_json(folder / NOTE, "End it with: phase3b local down")
        served = read.get("served")
        return Session(
            **{
                name: read.get(name).text()
                for name in ("environment", "endpoint", "since", "folder", "functions", "file", "kept")
            },
            pid=read.get("pid").integer(),
            # One that an earlier version brought up has none, no speed, and throttles nothing.
            tier="" if (tier := read.find("tier")) is None else tier.text(),
            speed=1.0 if (speed := read.find("speed")) is None else speed.number(),
            throttling=False if (throttling := read.find("throttling")) is None else throttling.flag(),
            ready=read.get("ready").flag(),
            outputs={name: each.text() for name, each in read.get("outputs").members().items()},
            look_around=_texts(read.get("look_around")),
            served=None if served.is_nothing() else _read_served(served),
            second=None if (second := read.find("second")) is None or second.is_nothing() else _read_second(second),
        )
    except Phase3bError:
        # A note that nobody wrote in full means nothing: whether an embedded AWS is up is what the lock says.
        return None


def _read_second(read: JsonPart) -> Second:
    served = read.get("served")
    return Second(
        **{name: read.get(name).text() for name in ("environment", "region", "folder", "functions")},
        outputs={name: each.text() for name, each in read.get("outputs").members().items()},
        served=None if served.is_nothing() else _read_served(served),
    )


def _read_served(read: JsonPart) -> Served:
    texts = ("rest_url", "websocket_url", "openapi_url", "inbox_url", "api_key", "tenant", "logs")
    return Served(
        **{name: read.get(name).text() for name in texts},
        private_webhooks=read.get("private_webhooks").flag(),
        local_key=read.get("local_key").flag(),
        functions=_texts(read.get("functions")),
        not_run=_texts(read.get("not_run")),
        calls=_texts(read.get("calls")),
        # As of the tier.
        dashboard_url="" if (dashboard := read.find("dashboard_url")) is None else dashboard.text(),
        cache="" if (cache := read.find("cache")) is None else cache.text(),
    )


def _texts(read: JsonPart) -> tuple[str, ...]:
    return tuple(each.text() for each in read.each())


def held(folder: Path) -> bool:
    """Whether a process holds the claim."""
    if not (folder / LOCK).exists():
        return False
    with (folder / LOCK).open("r") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_SH | fcntl.LOCK_NB)
        except BlockingIOError:
            return True
    return False


def live_session(folder: Path) -> Session | None:
    """The embedded AWS that is up; a note that its process left behind is removed."""
    if held(folder):
        return read_session(folder)
    (folder / NOTE).unlink(missing_ok=True)
    return None
