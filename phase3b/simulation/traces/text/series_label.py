"""Whose series a label of CloudWatch or Grafana names: table, index, side, statistic and period.

Labels are what somebody typed or what a tool made of the metric and its dimensions; what they leave open is not guessed.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from phase3b.capacity.text.problem_text import listed, quoted
from phase3b.errors import Problem
from phase3b.plan.cloudwatch.metrics import DYNAMODB, Metric
from phase3b.simulation.capacity.amounts import SECONDS_PER_MINUTE
from phase3b.simulation.traces.trace import Kind, SeriesKey, Side

CONSUMED: Final[Mapping[Side, Metric]] = {"read": Metric.CONSUMED_READ, "write": Metric.CONSUMED_WRITE}
# What a label may say that is no Sum.
OTHER_STATISTICS: Final = ("average", "maximum", "minimum", "samplecount")
_SHORT_STATISTICS: Final[Mapping[str, str]] = {"avg": "Average", "max": "Maximum", "min": "Minimum"}
_PER_SECOND: Final = re.compile(r"per.second|/ ?s(ec(ond)?)?\b|\bperiod\(|\brate\(")
_PERIOD: Final = re.compile(r"\bperiod ?[:=]? ?([0-9]{1,6})\b")
_WORD: Final = re.compile(r"[a-z0-9.]+")
# Metrics of DynamoDB that are no consumed capacity, whose names have "read" or "write" in them, too.
_OTHERS: Final = tuple(
    metric.metric_name.lower() for metric in Metric if metric.namespace == DYNAMODB and metric not in CONSUMED.values()
)


@dataclass(frozen=True, slots=True)
class LabelledSeries:
    """A series by its label; `kind` is None where the label says neither Sum nor per second, `period` is in minutes."""

    key: SeriesKey
    kind: Kind | None
    period: int | None


def read_label(label: str, indexes: Mapping[str, Sequence[str]], table: str | None) -> LabelledSeries | Problem:
    """What a label says; `table` is whose series it is where the label names none."""
    lower = label.lower()
    words = lower.replace("-", "_")
    text = quoted(label.strip())
    parts = set(_WORD.findall(lower.replace("_", " ")))
    kind = kind_of(lower, parts)
    if isinstance(kind, str) and kind not in {"sum", "rate"}:
        what = f"{text} is labelled {kind}, not Sum"
        fix = "Ask for the statistic Sum: only that says what was consumed"
        return Problem(what, fix, code="P3B-TRACE-STATISTIC")
    metrics = listed(metric.metric_name for metric in CONSUMED.values())
    sides: list[Side] = [side for side, metric in CONSUMED.items() if metric.metric_name.lower() in words]
    other = next((name for name in _OTHERS if name in words), None)
    if not sides and other is not None:
        return Problem(f"{text} is not consumed capacity", f"Ask for {metrics}", code="P3B-TRACE-STATISTIC")
    sides = sides or [side for side in CONSUMED if side in words]
    if len(sides) != 1:
        what = f"{text} does not say whether it is reads or writes"
        return Problem(what, f"Label it {metrics}", code="P3B-TRACE-SERIES")
    if "requests" in parts:
        what = f"{text} are requests, and a request has from half a unit to hundreds"
        return Problem(what, f"Ask for the Sum of {metrics}", code="P3B-TRACE-STATISTIC")
    named = longest(words, indexes) or table
    if named is None:
        fix = f"Name one with --table, or let the label name it: {listed(indexes, word='and')}"
        return Problem(f"{text} names no table", fix, code="P3B-TRACE-SERIES")
    key = SeriesKey(named, longest(words.replace(named, "", 1), indexes.get(named, ())), sides[0])
    seconds = _PERIOD.search(lower)
    period = None
    if seconds is not None:
        if int(seconds[1]) % SECONDS_PER_MINUTE or not int(seconds[1]):
            what = f"{text} has a period of {seconds[1]} seconds, which are not whole minutes"
            return Problem(what, "Ask for a period of 60 seconds or a multiple of it", code="P3B-TRACE-STEP")
        period = int(seconds[1]) // SECONDS_PER_MINUTE
    return LabelledSeries(key, _kind(kind), period)


def kind_of(lower: str, parts: set[str]) -> str | None:
    """`sum`, `rate`, another statistic by its name, or None where the label does not say."""
    if _PER_SECOND.search(lower):
        return "rate"
    for name in OTHER_STATISTICS:
        if name in parts:
            return "SampleCount" if name == "samplecount" else name.capitalize()
    short = next((whole for name, whole in _SHORT_STATISTICS.items() if name in parts), None)
    percentile = next((part for part in parts if re.fullmatch(r"(p|tm|wm|tc|ts)[0-9]{1,2}(\.[0-9]+)?", part)), None)
    return short or percentile or ("sum" if "sum" in parts else None)


def _kind(text: str | None) -> Kind | None:
    match text:
        case "sum" | "rate":
            return text
        case _:
            return None


def longest(words: str, names: Sequence[str] | Mapping[str, object]) -> str | None:
    """The longest of the names that is in a label: tenant_status before tenant."""
    return max((name for name in names if name in words), key=len, default=None)
