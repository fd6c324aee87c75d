"""Traffic from a CloudWatch metric stream in its JSON format: an object a line, as Firehose puts them into S3.

A point is of one minute: DynamoDB's consumed capacity is aggregated at one-minute intervals ("DynamoDB metrics and
dimensions", Amazon DynamoDB Developer Guide), and a stream has each point as it was published. Times are in milliseconds,
`value` has the statistics, of which `sum` is what was consumed ("CloudWatch metric stream output in JSON format", Amazon
CloudWatch User Guide). A stream has all metrics of an account: what is not consumed capacity of our tables is left out,
and counted. Firehose delivers at least once: the same point again is one point.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from phase3b.capacity.text.problem_text import quoted
from phase3b.errors import Location, Phase3bError, Problem
from phase3b.files.json_lines import json_lines
from phase3b.plan.cloudwatch.metrics import DYNAMODB
from phase3b.simulation.capacity.amounts import SECONDS_PER_MINUTE
from phase3b.simulation.traces.text.series_label import CONSUMED, longest
from phase3b.simulation.traces.text.timestamps import seconds_of_number
from phase3b.simulation.traces.trace import MOST_UNITS_PER_SECOND, Points, SeriesKey, clock, too_many

FORM: Final = "P3B-TRACE-FORM"
TABLE: Final = "TableName"
INDEX: Final = "GlobalSecondaryIndexName"
_SIDES: Final = {metric.metric_name: side for side, metric in CONSUMED.items()}
_MARK: Final = '"metric_stream_name"'
_BEGINNING: Final = 10_000
STOPS_AT: Final = 1000


def is_metric_stream(text: str) -> bool:
    """Whether a text of JSON is one of a metric stream."""
    return _MARK in text[:_BEGINNING]


@dataclass(slots=True)
class StreamReader:
    """Reads the lines of one file."""

    file: str
    indexes: Mapping[str, Sequence[str]]
    problems: list[Problem] = field(default_factory=list)
    found: dict[SeriesKey, dict[int, tuple[float, int]]] = field(default_factory=dict)
    owners: dict[SeriesKey, tuple[str, int]] = field(default_factory=dict)
    """The table in AWS that a series is of, and the line that said it first."""
    keys: dict[tuple[str, str, str | None], SeriesKey | None] = field(default_factory=dict)
    """Whose series a metric of a table and an index in AWS is: the same ones are in every minute."""
    minutes: dict[int, int] = field(default_factory=dict)
    """Minutes by their timestamps: each is that of all series."""
    others: int = 0
    again: int = 0

    def complain(self, line: int, what: str, fix: str, *, code: str) -> None:
        """A problem with a line."""
        self.problems.append(Problem(what, fix, Location(self.file, line, 1), code=code))

    def read(self, text: str) -> dict[SeriesKey, Points]:
        """The points of all lines.

        Raises:
            Phase3bError: with every problem of the file, the first twenty in words.
        """
        for line, record in json_lines(text, self.file, "Copy the file again: an object a line"):
            if isinstance(record, Problem):
                self.problems.append(record)
            else:
                self._record(line, record)
            if len(self.problems) > STOPS_AT:
                break
        if not self.found and not self.problems:
            what = "it has no consumed capacity of a table of the service"
            fix = f"Stream {' and '.join(_SIDES)} of {DYNAMODB}"
            self.complain(1, what, fix, code="P3B-TRACE-EMPTY")
        if self.problems:
            raise Phase3bError(*too_many(self.problems))
        counted = (
            (self.others, "other metrics or tables are left out"),
            (self.again, "the same point were there again"),
        )
        notes = tuple(f"{count:,} records of {what}" for count, what in counted if count)
        return {key: self._points(each, notes) for key, each in self.found.items()}

    def _points(self, amounts: Mapping[int, tuple[float, int]], notes: tuple[str, ...]) -> Points:
        minutes = sorted(amounts)
        values = [amounts[each] for each in minutes]
        return Points(
            self.file,
            "sum",
            minutes,
            [each for each, _ in values],
            [line for _, line in values],
            1,
            sparse=True,
            notes=notes,
        )

    def _record(self, line: int, record: object) -> None:
        if not isinstance(record, dict) or "metric_name" not in record:
            self.complain(line, "this is no record of a metric stream", "Give the stream's files alone", code=FORM)
            return
        key = self._key(line, record)
        if key is None:
            self.others += 1
            return
        amount, minute = self._sum(line, record), self._minute(line, record)
        if amount is None or minute is None:
            return
        points = self.found.setdefault(key, {})
        known = points.get(minute)
        if known is None:
            points[minute] = amount, line
        elif known[0] == amount:
            self.again += 1
        else:
            what = f"{key}: {clock(minute)} has a sum of {amount:g} here, and of {known[0]:g} in line {known[1]}"
            self.complain(line, what, "Keep the one that is right", code="P3B-TRACE-STEP")

    def _key(self, line: int, record: Mapping[str, object]) -> SeriesKey | None:
        """Whose series it is; None where it is of another metric or table."""
        dimensions = record.get("dimensions")
        if (
            record.get("namespace") != DYNAMODB
            or not isinstance(dimensions, dict)
            or not {TABLE} <= dimensions.keys() <= {TABLE, INDEX}
        ):
            return None
        named, index = str(dimensions[TABLE]), str(dimensions[INDEX]) if INDEX in dimensions else None
        metric = str(record["metric_name"]), named, index
        if metric not in self.keys:
            self.keys[metric] = self._series(*metric)
        key = self.keys[metric]
        if key is None:
            return None
        known, first = self.owners.setdefault(key, (named, line))
        if known != named:
            what = f"{quoted(named)} is {key.table} as well as {quoted(known)} in line {first}"
            self.complain(line, what, "Give the records of one environment", code="P3B-TRACE-SERIES")
            return None
        return key

    def _series(self, metric: str, table_name: str, index_name: str | None) -> SeriesKey | None:
        """The series of names in AWS; None where the service has no such table or index."""
        side, table = _SIDES.get(metric), longest(table_name.lower().replace("-", "_"), self.indexes)
        if side is None or table is None:
            return None
        if index_name is None:
            return SeriesKey(table, None, side)
        index = longest(index_name.lower().replace("-", "_"), self.indexes[table])
        return None if index is None else SeriesKey(table, index, side)

    def _sum(self, line: int, record: Mapping[str, object]) -> float | None:
        value = record.get("value")
        amount = value.get("sum") if isinstance(value, dict) else None
        if record.get("unit") not in {"Count", "None"}:
            what = f"the unit {quoted(record.get('unit'))} is not that of consumed capacity"
            self.complain(line, what, "Give the stream's files as they are", code="P3B-TRACE-STATISTIC")
        elif isinstance(amount, bool) or not isinstance(amount, (int, float)):
            fix = "Give the stream's files as they are"
            self.complain(line, f"value.sum is {quoted(amount)}, not a number", fix, code="P3B-TRACE-NUMBER")
        elif not math.isfinite(amount) or amount < 0:
            what = f"value.sum is {amount:g}: a Sum of consumed capacity is 0 or more"
            self.complain(line, what, "Give the stream's files as they are", code="P3B-TRACE-NUMBER")
        elif amount > MOST_UNITS_PER_SECOND * SECONDS_PER_MINUTE:
            what = f"{amount:g} is more than any table is asked"
            self.complain(line, what, "Is it the sum of one minute?", code="P3B-TRACE-NUMBER")
        else:
            return float(amount)
        return None

    def _minute(self, line: int, record: Mapping[str, object]) -> int | None:
        time = record.get("timestamp")
        if type(time) is int and time in self.minutes:
            return self.minutes[time]
        if isinstance(time, bool) or not isinstance(time, (int, float)):
            what = f"timestamp is {quoted(time)}, not milliseconds since 1970"
            self.complain(line, what, "Give the stream's files as they are", code="P3B-TRACE-TIME")
            return None
        seconds = seconds_of_number(time)
        if isinstance(seconds, Problem):
            self.complain(line, seconds.what, seconds.fix, code=seconds.code)
            return None
        minute = int(seconds // SECONDS_PER_MINUTE)
        if isinstance(time, int):
            self.minutes[time] = minute
        return minute
