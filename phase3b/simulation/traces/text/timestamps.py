"""Times of traffic files: ISO 8601, the date forms of consoles and spreadsheets, and numbers since 1970.

Seconds and milliseconds are told apart by what they would mean: DynamoDB began on 2012-01-18, and a number that is a time
from then to 2100 under one unit is none under any other. Whether 05/11/2026 is in May or in November is seen where another
time of the same file can be only one of them; otherwise the file is refused with both readings.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Final

from phase3b.capacity.text.problem_text import quoted
from phase3b.errors import Problem

NO_TIME: Final = "Write 2026-01-22T09:30:00Z, or seconds since 1970"
# 12 digits and more are after the year 5138, and beyond 9999 a minute can't be written as a date again.
MOST_SECONDS: Final = 99_999_999_999
DYNAMODB_BEGAN: Final = datetime(2012, 1, 18, tzinfo=UTC).timestamp()
LAST: Final = datetime(2100, 1, 1, tzinfo=UTC).timestamp()
UNITS: Final[Mapping[str, int]] = {
    "seconds": 1,
    "milliseconds": 1_000,
    "microseconds": 1_000_000,
    "nanoseconds": 1_000_000_000,
}
MOST_DIGITS: Final = 20
NOON: Final = 12
MONTHS: Final = 12
_DECIMAL: Final = re.compile(r"[0-9]{1,20}\.[0-9]{1,9}")
_ZONE_NAMES: Final = (" UTC", " GMT")
_TIME: Final = (
    r"(?:[T ]|, ?) *(?P<hour>[0-9]{1,2}):(?P<minute>[0-9]{2})(?::(?P<second>[0-9]{2})(?:[.,][0-9]{1,9})?)?"
    r"(?: *(?P<half>[AaPp])\.?[Mm]\.?)? *(?P<zone>Z|[+-][0-9]{2}:?[0-9]{2})?"
)
_YEAR_FIRST: Final = re.compile(
    rf"(?P<year>[0-9]{{4}})[/.-](?P<first>[0-9]{{1,2}})[/.-](?P<second_of>[0-9]{{1,2}}){_TIME}"
)
_YEAR_LAST: Final = re.compile(
    rf"(?P<first>[0-9]{{1,2}})(?P<mark>[/.-])(?P<second_of>[0-9]{{1,2}})(?P=mark)(?P<year>[0-9]{{4}}){_TIME}"
)


@dataclass(slots=True)
class Times:
    """Seconds since 1970 by the texts that say them; `wrong` has what is to be said, once for a cause of many texts."""

    seconds: dict[str, float] = field(default_factory=dict)
    wrong: dict[str, Problem] = field(default_factory=dict)
    without_zone: bool = False


def read_times(texts: Iterable[str]) -> Times:
    """The times of one file; a time without a zone is UTC."""
    found, zoned = Times(), ""
    bare: str | None = None
    local: dict[str, re.Match[str]] = {}
    for text in texts:
        if text.isdecimal() and text.isascii():
            read: float | datetime | Problem = _since_1970(text)
        else:
            read = _date(text, local)
        if isinstance(read, datetime):
            if read.tzinfo is None:
                bare = text if bare is None else bare
                read = read.replace(tzinfo=UTC)
            else:
                zoned = zoned or text
            read = _in_range(text, read)
        elif not isinstance(read, Problem) and text not in local:
            zoned = zoned or text
        if isinstance(read, Problem):
            found.wrong[text] = read
        elif text not in local:
            found.seconds[text] = read
    named = _read_local(local, found)
    bare = named.get(False) if bare is None else bare
    zoned = zoned or named.get(True, "")
    found.without_zone = bare is not None
    if bare is not None and zoned:
        what = f"{quoted(bare.strip())} has no time zone, and {quoted(zoned.strip())} has one"
        found.wrong[bare] = Problem(what, "Give all times in UTC", code="P3B-TRACE-TIME")
    return found


def seconds_of(text: str) -> float | Problem:
    """Seconds since 1970 of one time."""
    found = read_times([text])
    return found.wrong[text] if text in found.wrong else found.seconds[text]


def seconds_of_number(number: float) -> float | Problem:
    """Seconds since 1970 of a number of JSON, which may be in milliseconds."""
    if not math.isfinite(number) or number < 0:
        return Problem(f"{quoted(number)} is not a time", NO_TIME, code="P3B-TRACE-TIME")
    return _told_apart(number, str(number))


def _since_1970(text: str) -> float | Problem:
    if len(text) > MOST_DIGITS:
        return Problem(f"{quoted(text)} is not a time", NO_TIME, code="P3B-TRACE-TIME")
    return _told_apart(int(text), text)


def _told_apart(number: float, text: str) -> float | Problem:
    for per_second in UNITS.values():
        if DYNAMODB_BEGAN <= number / per_second < LAST:
            return number / per_second
    readings = " and ".join(f"{_shown(number / UNITS[unit])} in {unit}" for unit in ("seconds", "milliseconds"))
    what = f"{text} is no time since 1970 that can be meant: {readings}, and DynamoDB began in 2012"
    return Problem(what, NO_TIME, code="P3B-TRACE-TIME")


def _shown(seconds: float) -> str:
    return datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%d %H:%M") if seconds <= MOST_SECONDS else "after 5138"


def _date(text: str, local: dict[str, re.Match[str]]) -> datetime | float | Problem:
    """A date, or a number with decimals; what depends on other times of the file is put into `local`, and 0 returned."""
    plain = text.strip()
    if plain != text and plain.isdecimal() and plain.isascii():
        return _since_1970(plain)
    if not plain.isascii():
        return Problem(f"{quoted(plain)} is not a time", NO_TIME, code="P3B-TRACE-TIME")
    if plain.endswith(_ZONE_NAMES):
        plain = f"{plain[:-4]}Z"
    try:
        return datetime.fromisoformat(plain.replace("/", "-") if "/" in plain else plain)
    except ValueError:
        pass  # it is a date of another form, or a number, or none
    if _DECIMAL.fullmatch(plain):
        return _told_apart(float(plain), plain)
    match = _YEAR_FIRST.fullmatch(plain)
    if match is not None:
        return _made(match, match["first"], match["second_of"]) or _none(plain)
    match = _YEAR_LAST.fullmatch(plain)
    if match is None:
        return _none(plain)
    if match["mark"] == ".":
        return _made(match, match["second_of"], match["first"]) or _none(plain)
    local[text] = match
    return 0.0


def _none(plain: str) -> Problem:
    return Problem(f"{quoted(plain)} is not a time", NO_TIME, code="P3B-TRACE-TIME")


def _made(match: re.Match[str], month: str, day: str) -> datetime | None:
    hour, half = int(match["hour"]), match["half"]
    if half is not None:
        if not 1 <= hour <= NOON:
            return None
        hour = hour % NOON + (NOON if half in "pP" else 0)
    zone = (match["zone"] or "").replace("Z", "+00:00")
    date = f"{match['year']}-{int(month):02}-{int(day):02}"
    try:
        return datetime.fromisoformat(f"{date}T{hour:02}:{match['minute']}:{match['second'] or '00'}{zone}")
    except ValueError:
        return None


def _read_local(local: Mapping[str, re.Match[str]], found: Times) -> dict[bool, str]:
    """Times with the year last: day first or month first, as one of them shows. Gives the first with and without a zone."""
    zones: dict[bool, str] = {}
    day_first = next((text for text, each in local.items() if int(each["first"]) > MONTHS), None)
    month_first = next((text for text, each in local.items() if int(each["second_of"]) > MONTHS), None)
    if day_first is not None and month_first is not None:
        what = f"{quoted(day_first.strip())} has the day first, and {quoted(month_first.strip())} the month"
        found.wrong[month_first] = Problem(what, NO_TIME, code="P3B-TRACE-TIME")
        return zones
    unclear = next((text for text, each in local.items() if int(each["first"]) != int(each["second_of"])), None)
    if day_first is None and month_first is None and unclear is not None:
        either = local[unclear]
        readings = [
            _made(either, either["second_of"], either["first"]),
            _made(either, either["first"], either["second_of"]),
        ]
        days = " or ".join(each.strftime("%Y-%m-%d") for each in readings if each is not None)
        if days:
            what = f"{quoted(unclear.strip())} is {days}, and no time of the file shows which"
            found.wrong[unclear] = Problem(what, NO_TIME, code="P3B-TRACE-TIME")
            return zones
    for text, each in local.items():
        first, second = each["first"], each["second_of"]
        made = _made(each, second, first) if day_first is not None else _made(each, first, second)
        seconds = _none(text.strip()) if made is None else _in_range(text, made.replace(tzinfo=made.tzinfo or UTC))
        if isinstance(seconds, Problem):
            found.wrong[text] = seconds
        else:
            zones.setdefault(each["zone"] is not None, text)
            found.seconds[text] = seconds
    return zones


def _in_range(text: str, time: datetime) -> float | Problem:
    since = time.timestamp()
    if 0 <= since <= MOST_SECONDS:
        return since
    return Problem(f"{quoted(text.strip())} is before 1970 or after 5138", NO_TIME, code="P3B-TRACE-TIME")
