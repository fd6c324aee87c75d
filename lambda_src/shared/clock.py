"""Time as the service writes it: ISO 8601 in UTC with milliseconds, which sorts as text."""

from __future__ import annotations

import time


def now() -> float:
    """Seconds since 1970."""
    return time.time()


def iso(seconds: float) -> str:
    """1769074200.25 -> 2026-01-22T09:30:00.250Z."""
    milliseconds = round(seconds * 1000)
    whole, rest = divmod(milliseconds, 1000)
    return f"{time.strftime('%Y-%m-%dT%H:%M:%S', time.gmtime(whole))}.{rest:03d}Z"


def seconds_of(text: str) -> float:
    """The reverse of `iso`.

    Raises:
        ValueError: the text is no such time.
    """
    from calendar import timegm  # noqa: PLC0415  only where a time is read back

    whole, _, rest = text.removesuffix("Z").partition(".")
    return timegm(time.strptime(whole, "%Y-%m-%dT%H:%M:%S")) + int(rest or 0) / 1000
