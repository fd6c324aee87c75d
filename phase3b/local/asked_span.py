"""The seconds that a load test asks about, and how many of them are kept."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

KEPT_SECONDS: Final = 2 * 3600


def asked_span(query: Mapping[str, Sequence[str]]) -> tuple[int, int]:
    """The seconds that a query names.

    Raises:
        ValueError: it names none, or more than are kept.
    """
    try:
        begin, end = (int(query[name][-1]) for name in ("begin", "end"))
    except KeyError as error:
        raise ValueError(f"{error.args[0]} is missing: seconds since 1970") from None
    if not 0 < end - begin <= KEPT_SECONDS:
        raise ValueError(f"end must be after begin, and at most {KEPT_SECONDS} seconds")
    return begin, end
