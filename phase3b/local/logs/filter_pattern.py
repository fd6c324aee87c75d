"""Filter patterns of CloudWatch Logs: which lines a metric filter counts, and the number that it takes from one.

Source: "Filter pattern syntax for metric filters, subscription filters, filter log events, and Live Tail" and "Filter
pattern syntax for metric filters" in the Amazon CloudWatch Logs User Guide (read 2026-11-29).
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, Final, Protocol

from phase3b.local.logs.json_pattern import json_pattern, selected, selector_of
from phase3b.local.logs.pattern_text import PatternError
from phase3b.local.logs.space_pattern import named_fields, space_pattern
from phase3b.local.logs.term_pattern import term_pattern

__all__ = ["FilterPattern", "LogEvent", "MetricValue", "PatternError", "filter_pattern", "metric_value"]
_UNREAD: Final = object()


@dataclass(slots=True)
class LogEvent:
    """A line of a log; read as JSON, at most once, when a pattern asks for it."""

    text: str
    _read: Any = field(default=_UNREAD, repr=False)

    @property
    def json(self) -> Mapping[str, Any] | None:
        """The object that the line is; None where it is none."""
        if self._read is _UNREAD:
            self._read = _object(self.text)
        found: Mapping[str, Any] | None = self._read
        return found


class FilterPattern(Protocol):
    """A pattern that was understood."""

    def matches(self, event: LogEvent) -> bool:
        """Whether a line is one of those that it is for."""


def filter_pattern(text: str) -> FilterPattern:
    """A pattern as its text says it: JSON in braces, fields in brackets, terms otherwise; an empty one takes every line.

    Raises:
        PatternError: CloudWatch Logs would not take it, or it uses what this module does not know.
    """
    stripped = text.strip()
    if stripped.startswith("{"):
        return _OfJson(json_pattern(stripped))
    if stripped.startswith("["):
        return _OfText(space_pattern(stripped))
    return _OfText(term_pattern(stripped))


@dataclass(frozen=True, slots=True)
class _OfJson:
    condition: Any

    def matches(self, event: LogEvent) -> bool:
        read = event.json
        return read is not None and bool(self.condition(read))


@dataclass(frozen=True, slots=True)
class _OfText:
    condition: Any

    def matches(self, event: LogEvent) -> bool:
        return bool(self.condition(event.text))


@dataclass(frozen=True)
class MetricValue:
    """What a metric filter adds for a line: a number, or a field of the line."""

    text: str
    pattern: str

    @cached_property
    def _fixed(self) -> float | None:
        return None if self.text.startswith("$") else float(self.text)

    @cached_property
    def _selector(self) -> tuple[str | int, ...]:
        return selector_of(self.text)

    def of(self, event: LogEvent) -> float | None:
        """The number; None where the line has none at that place, and nothing is added."""
        if self._fixed is not None:
            return self._fixed
        if self.pattern.strip().startswith("["):
            return _number(named_fields(self.pattern.strip(), event.text).get(self.text[1:]))
        read = event.json
        return None if read is None else _number(selected(read, self._selector))


def metric_value(text: str, pattern: str) -> MetricValue:
    """The value of a metric filter with a pattern.

    Raises:
        PatternError: it is neither a number nor a field.
    """
    made = MetricValue(text, pattern)
    if not text.startswith("$"):
        try:
            float(text)
        except ValueError:
            raise PatternError(f"the metric value {text!r} is neither a number nor a field") from None
    elif not pattern.strip().startswith("["):
        selector_of(text)
    return made


def _number(found: object) -> float | None:
    if isinstance(found, bool) or not isinstance(found, (int, float, str)):
        return None
    try:
        return float(found)
    except ValueError:
        return None


def _object(text: str) -> Mapping[str, Any] | None:
    if not text.lstrip().startswith("{"):
        return None
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        return None
    return found if isinstance(found, dict) else None
