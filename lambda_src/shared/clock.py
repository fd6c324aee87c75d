"""Time as the service writes it: ISO 8601 in UTC with milliseconds, which sorts as text."""

from __future__ import annotations

import re
import time

# RFC 3339, section 5.6.
DATE_TIME = re.compile(
    r"([0-9]{4})-(0[1-9]|1[0-2])-([0-9]{2})[Tt]([01][0-9]|2[0-3]):([0-5][0-9]):([0-5][0-9]|60)(\.[0-9]+)?"
    r"(?:[Zz]|([+-])([01][0-9]|2[0-3]):([0-5][0-9]))"
)


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


def seconds_of_date_time(text: str) -> float:
    """Seconds since 1970 of a time as RFC 3339 writes it, with any offset; one of the year 0 is as one of the year 1.

    Raises:
        ValueError: the text is no such time.
    """
    from calendar import monthrange, timegm  # noqa: PLC0415  only where a time is read back

    found = DATE_TIME.fullmatch(text)
    if found is None or not 1 <= int(found[3]) <= monthrange(int(found[1]), int(found[2]))[1]:
        raise ValueError("no date and time of RFC 3339")
    year, month, day, hour, minute, second = map(int, found.groups()[:6])
    seconds = timegm((max(1, year), month, day, hour, minute, second)) + float(found[7] or 0)
    offset = 60 * (60 * int(found[9] or 0) + int(found[10] or 0))
    return seconds + offset if found[8] == "-" else seconds - offset
