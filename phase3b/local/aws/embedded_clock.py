"""What time it is in the embedded AWS, whose clock can be moved on."""

from __future__ import annotations

import urllib.request
from datetime import UTC, datetime
from typing import NamedTuple

from phase3b.errors import outside_failure
from phase3b.files.json_file import parse_json

SECONDS_TO_ANSWER = 10


class AccountTime(NamedTuple):
    """Seconds since 1970 of the account's clock, and how many of them pass in one of the machine."""

    now: float
    speed: float


def embedded_now(endpoint: str) -> datetime:
    """The account's time, in UTC.

    Raises:
        Phase3bError: the embedded AWS does not answer (exit code 3).
    """
    return datetime.fromtimestamp(embedded_time(endpoint).now, UTC)


def embedded_time(endpoint: str) -> AccountTime:
    """The account's time and its speed.

    Raises:
        Phase3bError: the embedded AWS does not answer (exit code 3).
    """
    direct = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    try:
        with direct.open(f"{endpoint}/phase3b/clock", timeout=SECONDS_TO_ANSWER) as answer:
            read = parse_json(answer.read().decode(), "the embedded AWS's clock", "Start it again")
            return AccountTime(read.get("now").number(), read.get("speed").number())
    except OSError as error:
        raise outside_failure(
            f"the embedded AWS at {endpoint} does not answer: {error}",
            "Start it again with: phase3b local up",
            code="P3B-LOCAL-AWS-FAILED",
        ) from None
