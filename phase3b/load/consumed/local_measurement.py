"""What the embedded AWS and the local API measured during a run, asked of them when it is over."""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from typing import Any
from urllib.error import URLError
from urllib.request import urlopen

from phase3b.errors import Phase3bError, outside_failure
from phase3b.files.json_file import parse_json
from phase3b.load.consumed.consumption import Read, Span
from phase3b.local.api.lambda_service.measurements import MEASURED_PATH
from phase3b.local.asked_span import KEPT_SECONDS
from phase3b.local.aws.claim import Session
from phase3b.local.dynamodb.consumption import CONSUMED_PATH

PATIENCE_SECONDS = 30
QUIET_SECONDS = 2
LATEST_SECONDS = 20
FIX = "Start it with phase3b local up (where it still runs, phase3b local down ends it before), and run the test again"


def local_measurement(session: Session, begun_at: float, warm_up_seconds: float, seconds: float) -> Read:
    """Of a run that began its warm-up at `begun_at`, in seconds since 1970.

    Raises:
        Phase3bError: one of them did not answer.
    """
    begin = round(begun_at + warm_up_seconds)
    end = max(begin + 1, begin + round(seconds))
    known = max(begin, end - KEPT_SECONDS)
    span = Span(min(round(begun_at), begin - 1), known, end, known == begin)
    return Read(
        span,
        _asked(f"{session.endpoint}{CONSUMED_PATH}", span.begin, span.end),
        _asked(f"{session.functions}{MEASURED_PATH}", span.begin, span.end),
        _asked(f"{session.functions}{MEASURED_PATH}", span.before, begin),
    )


def late_units(
    session: Session, end: int, now: Callable[[], float] = time.time, sleep: Callable[[float], None] = time.sleep
) -> tuple[float, bool]:
    """Units that were consumed after a run's last second, by streams, queues and answers on their way; and whether that was all.

    They are waited for until two seconds pass without any.

    Raises:
        Phase3bError: the embedded AWS did not respond.
    """
    deadline = end + LATEST_SECONDS
    while True:
        upto = max(end + 1, math.floor(now()))
        read = _asked(f"{session.endpoint}{CONSUMED_PATH}", end, upto)
        by_second = [sum(each) for each in zip(*(lane["series"] for lane in read["lanes"]), strict=True)]
        quiet = upto - end >= QUIET_SECONDS and not any(by_second[-QUIET_SECONDS:])
        if quiet or upto >= deadline:
            return sum(by_second), quiet
        sleep(1.0)


def _asked(url: str, begin: int, end: int) -> Any:
    try:
        with urlopen(f"{url}?begin={begin}&end={end}", timeout=PATIENCE_SECONDS) as answer:  # noqa: S310  of this machine's session
            return parse_json(answer.read().decode(), url, FIX).value
    except (URLError, OSError, ValueError, Phase3bError) as error:
        why = str(getattr(error, "reason", error))
        raise outside_failure(
            f"what the run consumed could not be queried at {url}: {why}", FIX, code="P3B-LOAD-NOT-MEASURED"
        ) from None
