"""CloudWatch Logs: FilterLogEvents and StartLiveTail with every filter pattern; moto takes those it does not know for all lines.

Source: FilterLogEvents in the Amazon CloudWatch Logs API Reference.
"""

from __future__ import annotations

from functools import lru_cache

import moto.logs.models as logs_models
from moto.logs.exceptions import InvalidParameterException

from phase3b.local.logs.filter_pattern import FilterPattern, LogEvent, PatternError, filter_pattern


class EventMessageFilter:
    """In the place of moto's: one for each line that is looked at."""

    def __init__(self, pattern: str) -> None:
        try:
            self._pattern = _read(pattern or "")
        except PatternError as error:
            raise InvalidParameterException(msg=f"Invalid filter pattern: {error}") from None

    def matches(self, message: str) -> bool:
        """Whether a line is one of those that were asked for."""
        return self._pattern.matches(LogEvent(message))


@lru_cache(maxsize=100)
def _read(pattern: str) -> FilterPattern:
    return filter_pattern(pattern)


def fill() -> None:
    """Adds what is missing to moto's module."""
    logs_models.EventMessageFilter = EventMessageFilter  # type: ignore[assignment, attr-defined]
