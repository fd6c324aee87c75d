"""Traffic from CloudWatch's own JSON: what `aws cloudwatch get-metric-data` or get-metric-statistics prints.

GetMetricData has a series for each query, and says in its label (or id) what it is; GetMetricStatistics has one series,
and says no table. Both give points in any order. No point means that nothing was consumed.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from phase3b.capacity.text.problem_text import listed, quoted
from phase3b.capacity.text.text_file import read_text
from phase3b.errors import Location, Phase3bError, Problem
from phase3b.files.json_file import parse_json
from phase3b.files.json_tokens import Key, line_and_column, start_of
from phase3b.plan.cloudwatch.metrics import Metric
from phase3b.simulation.capacity.amounts import SECONDS_PER_MINUTE
from phase3b.simulation.traces.csv_trace import seconds_of
from phase3b.simulation.traces.trace import (
    MOST_PROBLEMS,
    MOST_UNITS_PER_SECOND,
    Points,
    SeriesKey,
    Side,
    clock,
    too_many,
)

CONSUMED: Final[Mapping[Side, Metric]] = {"read": Metric.CONSUMED_READ, "write": Metric.CONSUMED_WRITE}
# What a label may say that is no Sum.
OTHER_STATISTICS: Final = ("average", "maximum", "minimum", "samplecount")
# A Sum has the unit Count; an answer without units is that of GetMetricData.
UNITS: Final = (None, "Count", "None")


@dataclass(slots=True)
class JsonReader:
    """Reads one answer; `indexes` are the indexes of each table, `table` the one that the command names."""

    file: str
    text: str
    indexes: Mapping[str, Sequence[str]]
    table: str | None
    problems: list[Problem] = field(default_factory=list)
    found: dict[SeriesKey, Points] = field(default_factory=dict)
    periods: dict[str | None, int | None] = field(default_factory=dict)

    def complain(self, path: tuple[Key, ...], what: str, fix: str, *, code: str) -> None:
        """A problem at a path; lines are looked up when it is printed, for the first ones only."""
        where = Location(self.file, 1, 1)
        if len(self.problems) <= MOST_PROBLEMS:
            where = Location(self.file, *line_and_column(self.text, start_of(self.text, path)))
        self.problems.append(Problem(what, fix, where, code=code))

    def read(self) -> dict[SeriesKey, Points]:
        """The points of the answer.

        Raises:
            Phase3bError: with every problem of the text, the first twenty in words.
        """
        root = parse_json(self.text, self.file, "Save what the AWS CLI printed").value
        if isinstance(root, dict):
            self._query(root)
        if isinstance(root, dict) and isinstance(root.get("MetricDataResults"), list):
            for number, result in enumerate(root["MetricDataResults"]):
                self._result(result, ("MetricDataResults", number))
        elif isinstance(root, dict) and isinstance(root.get("Datapoints"), list):
            self._statistics(root)
        else:
            self.complain(
                (),
                "there is neither MetricDataResults nor Datapoints in it",
                "Save what the AWS CLI printed",
                code="P3B-TRACE-FORM",
            )
        if self.problems:
            raise Phase3bError(*too_many(self.problems))
        return self.found

    def _query(self, root: Mapping[str, object]) -> None:
        """What the file says of the request: its period (beside the results, or in MetricDataQueries), and whether it is whole."""
        if root.get("NextToken"):
            fix = "Ask again with that token until there is none (the AWS CLI does unless --no-paginate or --max-items is given)"
            self.complain(("NextToken",), "NextToken says that the answer is cut", fix, code="P3B-TRACE-FORM")
        if "Period" in root:
            self.periods[None] = self._minutes(root["Period"], ("Period",))
        queries = root.get("MetricDataQueries")
        for number, query in enumerate(queries if isinstance(queries, list) else ()):
            asked = query.get("MetricStat") if isinstance(query, dict) else None
            if not isinstance(asked, dict):
                continue
            path: tuple[Key, ...] = ("MetricDataQueries", number, "MetricStat")
            if asked.get("Stat", "Sum") != "Sum":
                what = f"the statistic is {quoted(asked['Stat'])}, not Sum"
                self.complain((*path, "Stat"), what, "Ask for Sum", code="P3B-TRACE-STATISTIC")
            if "Period" in asked:
                self.periods[str(query.get("Id"))] = self._minutes(asked["Period"], (*path, "Period"))

    def _minutes(self, seconds: object, path: tuple[Key, ...]) -> int | None:
        if (
            isinstance(seconds, int)
            and not isinstance(seconds, bool)
            and seconds > 0
            and not seconds % SECONDS_PER_MINUTE
        ):
            return seconds // SECONDS_PER_MINUTE
        what = f"{quoted(seconds)} is not a period of whole minutes"
        self.complain(path, what, "Ask for a period of 60 seconds or a multiple of it", code="P3B-TRACE-STEP")
        return None

    def _result(self, result: object, path: tuple[Key, ...]) -> None:
        if not isinstance(result, dict):
            self.complain(path, "a result is a mapping", "Save what the AWS CLI printed", code="P3B-TRACE-FORM")
            return
        key = self._key(result, path)
        times, values = result.get("Timestamps"), result.get("Values")
        if not isinstance(times, list) or not isinstance(values, list) or len(times) != len(values):
            self.complain(
                path,
                "Timestamps and Values are not two lists of one length",
                "Ask CloudWatch again",
                code="P3B-TRACE-FORM",
            )
            return
        if result.get("StatusCode", "Complete") != "Complete":
            what = f"CloudWatch says of this series: {quoted(result['StatusCode'])}"
            self.complain((*path, "StatusCode"), what, "Follow NextToken until it is Complete", code="P3B-TRACE-FORM")
        if key is not None:
            pairs = (
                (time, value, (*path, "Timestamps", number), (*path, "Values", number))
                for number, (time, value) in enumerate(zip(times, values, strict=True))
            )
            self._points(key, pairs, path, self.periods.get(str(result.get("Id")), self.periods.get(None)))

    def _statistics(self, root: Mapping[str, object]) -> None:
        datapoints = root["Datapoints"]
        key = self._key(root, ())
        if not isinstance(datapoints, list) or key is None:
            return
        pairs: list[tuple[object, object, tuple[Key, ...], tuple[Key, ...]]] = []
        for number, point in enumerate(datapoints):
            at = ("Datapoints", number)
            if not isinstance(point, dict) or "Sum" not in point:
                there = [
                    name for name in ("Average", "Maximum", "Minimum") if isinstance(point, dict) and name in point
                ]
                what = f"a point has no Sum, but {listed(there)}" if there else "a point has no Sum"
                self.complain(
                    at, what, "Ask for --statistics Sum: only that says what was consumed", code="P3B-TRACE-STATISTIC"
                )
                continue
            if point.get("Unit") not in UNITS:
                what = f"the unit {quoted(point['Unit'])} is not that of consumed capacity"
                self.complain(
                    (*at, "Unit"),
                    what,
                    "Ask for ConsumedReadCapacityUnits or ConsumedWriteCapacityUnits",
                    code="P3B-TRACE-STATISTIC",
                )
                continue
            pairs.append((point.get("Timestamp"), point["Sum"], (*at, "Timestamp"), (*at, "Sum")))
        self._points(key, iter(pairs), (), self.periods.get(None))

    def _key(self, result: Mapping[str, object], path: tuple[Key, ...]) -> SeriesKey | None:
        """Whose series it is: by its label and its id, and by --table."""
        sentence = " ".join(str(result.get(name, "")) for name in ("Label", "Id"))
        words = sentence.lower().replace("-", "_")
        others = [each for each in OTHER_STATISTICS if each in words.split() or f"_{each}" in words]
        if others:
            what = f"{quoted(sentence.strip())} is labelled {others[0].capitalize()}, not Sum"
            self.complain(
                path, what, "Ask for the statistic Sum: only that says what was consumed", code="P3B-TRACE-STATISTIC"
            )
            return None
        sides = [side for side, metric in CONSUMED.items() if metric.metric_name.lower() in words]
        sides = sides or [side for side in CONSUMED if side in words]
        if len(sides) != 1:
            metrics = listed(metric.metric_name for metric in CONSUMED.values())
            self.complain(
                path,
                f"{quoted(sentence.strip())} does not say whether it is reads or writes",
                f"Label it {metrics}",
                code="P3B-TRACE-SERIES",
            )
            return None
        table = _longest(words, self.indexes) or self.table
        if table is None:
            fix = f"Name one with --table, or let the label name it: {listed(self.indexes, word='and')}"
            self.complain(path, f"{quoted(sentence.strip())} names no table", fix, code="P3B-TRACE-SERIES")
            return None
        key = SeriesKey(table, _longest(words.replace(table, "", 1), self.indexes.get(table, ())), sides[0])
        if key in self.found:
            self.complain(path, f"there is a second series of {key}", "Keep one of them", code="P3B-TRACE-SERIES")
            return None
        return key

    def _points(
        self,
        key: SeriesKey,
        pairs: Iterator[tuple[object, object, tuple[Key, ...], tuple[Key, ...]]],
        path: tuple[Key, ...],
        period: int | None,
    ) -> None:
        amounts: dict[int, float] = {}
        for time, value, time_path, value_path in pairs:
            seconds = _seconds(time)
            if isinstance(seconds, Problem):
                self.complain(time_path, seconds.what, seconds.fix, code=seconds.code)
                continue
            amount = self._amount(value, value_path)
            if amount is None:
                continue
            minute = int(seconds // SECONDS_PER_MINUTE)
            if minute in amounts:
                what = f"{key}: there are two points of {clock(minute)}"
                self.complain(time_path, what, "Ask for a period of 60 seconds or more", code="P3B-TRACE-STEP")
            amounts[minute] = amount
        minutes = sorted(amounts)
        # Where a series begins: its points are not in the order of their lines.
        line = 1 if not minutes else line_and_column(self.text, start_of(self.text, path))[0]
        self.found[key] = Points(
            self.file, "sum", minutes, [amounts[each] for each in minutes], [line] * len(minutes), period, sparse=True
        )

    def _amount(self, value: object, path: tuple[Key, ...]) -> float | None:
        if isinstance(value, bool) or not isinstance(value, (int, float)):
            self.complain(path, f"{quoted(value)} is not a number", "Ask CloudWatch again", code="P3B-TRACE-NUMBER")
        elif not math.isfinite(value):
            self.complain(path, f"{value} is not a finite number", "Ask CloudWatch again", code="P3B-TRACE-NUMBER")
        elif value < 0:
            self.complain(
                path,
                f"{value:g} is negative",
                "A Sum of consumed capacity is 0 or more",
                code="P3B-TRACE-NUMBER",
            )
        elif value > MOST_UNITS_PER_SECOND * SECONDS_PER_MINUTE**2:
            self.complain(
                path,
                f"{value:g} is more than any table is asked",
                "Is it the Sum of one period?",
                code="P3B-TRACE-NUMBER",
            )
        else:
            return float(value)
        return None


def read_cloudwatch(file: Path, indexes: Mapping[str, Sequence[str]], table: str | None) -> dict[SeriesKey, Points]:
    """The points of an answer of CloudWatch that was saved as JSON.

    Raises:
        Phase3bError: with every problem of the file (exit code 2).
    """
    text = read_text(file, str(file), "name a pattern")
    return JsonReader(str(file), text, indexes, table).read()


def _seconds(time: object) -> float | Problem:
    if isinstance(time, (int, float)) and not isinstance(time, bool) and math.isfinite(time):
        return seconds_of(str(int(time)))
    return (
        seconds_of(time)
        if isinstance(time, str)
        else Problem(f"{quoted(time)} is not a time", "Ask CloudWatch again", code="P3B-TRACE-TIME")
    )


def _longest(words: str, names: Sequence[str] | Mapping[str, object]) -> str | None:
    """The longest of the names that is in a label: tenant_status before tenant."""
    return max((name for name in names if name in words), key=len, default=None)
