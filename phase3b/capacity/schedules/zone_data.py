"""A time zone as this machine knows it: Python takes its rules from the system or from the package tzdata."""

from __future__ import annotations

from datetime import UTC, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from phase3b.capacity.text.problem_text import quoted
from phase3b.errors import outside_failure


def zone_of(name: str) -> tzinfo:
    """The time zone with a name of the IANA database; UTC is known everywhere.

    Raises:
        Phase3bError: the machine does not know it (exit code 3).
    """
    if name == "UTC":
        return UTC
    try:
        return ZoneInfo(name)
    except ZoneInfoNotFoundError:
        raise outside_failure(
            f"this machine has no data of the time zone {quoted(name)}",
            "Install the package tzdata, of the system or of pip",
            code="P3B-EXTRA-MISSING",
        ) from None
