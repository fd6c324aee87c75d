"""Traffic from CloudWatch's own JSON: what `aws cloudwatch get-metric-data` or get-metric-statistics prints.

GetMetricData has a series for each query, and says in its label (or id) what it is; GetMetricStatistics has one series,
and says no table. Both give points in any order. No point means that nothing was consumed.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, Literal

from phase3b.capacity.text.problem_text import listed, quoted
from phase3b.errors import Location, Phase3bError, Problem
from phase3b.files.json_file import parse_json
from phase3b.files.json_tokens import Key, line_and_column, start_of
from phase3b.simulation.capacity.amounts import SECONDS_PER_MINUTE
from phase3b.simulation.traces.text.file_text import traffic_text
from phase3b.simulation.traces.text.series_label import read_label
from phase3b.simulation.traces.text.timestamps import seconds_of, seconds_of_number
from phase3b.simulation.traces.trace import (
    MOST_PROBLEMS,
    MOST_UNITS_PER_SECOND,
    Kind,
    Points,
    SeriesKey,
    clock,
    too_many,
)

# Metric math that leaves units of a period as they are, or makes units per second of them.
_SAME_UNITS: Final = re.compile(r"\s*FILL\(\s*\w+\s*,\s*[\w.]+\s*\)\s*")
_PER_SECOND: Final = re.compile(
    r"\s*(\w+\s*/\s*PERIOD\(\s*\w+\s*\)|FILL\(\s*\w+\s*,\s*[\w.]+\s*\)\s*/\s*PERIOD\(\s*\w+\s*\))\s*"
)
NO_STATISTIC: Final = "it does not have the statistic that was asked for, and is taken as Sum"
_Part = Literal["time", "value"]
_LISTS: Final[Mapping[_Part, str]] = {"time": "Timestamps", "value": "Values"}
_MEMBERS: Final[Mapping[_Part, str]] = {"time": "Timestamp", "value": "Sum"}
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
    kinds: dict[str, Kind] = field(default_factory=dict)
    """What the request says of a series, by its id."""
    times: dict[str | float, float | Problem] = field(default_factory=dict)

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
            self._expression(query, number)
            asked = query.get("MetricStat") if isinstance(query, dict) else None
            if not isinstance(asked, dict):
                continue
            path: tuple[Key, ...] = ("MetricDataQueries", number, "MetricStat")
            if asked.get("Stat") == "Sum":
                self.kinds[str(query.get("Id"))] = "sum"
            elif "Stat" in asked:
                what = f"the statistic is {quoted(asked['Stat'])}, not Sum"
                self.complain((*path, "Stat"), what, "Ask for Sum", code="P3B-TRACE-STATISTIC")
            if "Period" in asked:
                self.periods[str(query.get("Id"))] = self._minutes(asked["Period"], (*path, "Period"))

    def _expression(self, query: object, number: int) -> None:
        expression = query.get("Expression") if isinstance(query, dict) else None
        if not isinstance(query, dict) or not isinstance(expression, str) or query.get("ReturnData") is False:
            return
        if _PER_SECOND.fullmatch(expression):
            self.kinds[str(query.get("Id"))] = "rate"
        elif not _SAME_UNITS.fullmatch(expression):
            what = f"what {quoted(expression)} computes is not known to be consumed capacity"
            fix = "Ask for the metric itself, or for it divided by its PERIOD"
            self.complain(("MetricDataQueries", number, "Expression"), what, fix, code="P3B-TRACE-STATISTIC")

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
        key, kind = self._key(result, path)
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
            name = str(result.get("Id"))
            points = Points(
                self.file, kind or self.kinds.get(name, "sum"), period=self.periods.get(name, self.periods.get(None))
            )
            if kind is None and name not in self.kinds:
                points.notes = (NO_STATISTIC,)
            self._points(key, points, times, values, lambda number, of: (*path, _LISTS[of], number))

    def _statistics(self, root: Mapping[str, object]) -> None:
        datapoints = root["Datapoints"]
        key, _ = self._key(root, ())
        if not isinstance(datapoints, list) or key is None:
            return
        times: list[object] = []
        sums: list[object] = []
        numbers: list[int] = []
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
            times.append(point.get("Timestamp"))
            sums.append(point["Sum"])
            numbers.append(number)
        points = Points(self.file, "sum", period=self.periods.get(None))
        self._points(key, points, times, sums, lambda number, of: ("Datapoints", numbers[number], _MEMBERS[of]))

    def _key(self, result: Mapping[str, object], path: tuple[Key, ...]) -> tuple[SeriesKey | None, Kind | None]:
        """Whose series it is, and what its numbers are: by its label and its id, and by --table."""
        sentence = " ".join(str(result.get(name, "")) for name in ("Label", "Id"))
        found = read_label(sentence, self.indexes, self.table)
        if isinstance(found, Problem):
            self.complain(path, found.what, found.fix, code=found.code)
            return None, None
        if found.key in self.found:
            what = f"there is a second series of {found.key}"
            self.complain(path, what, "Keep one of them", code="P3B-TRACE-SERIES")
            return None, None
        if found.period is not None:
            self.periods.setdefault(str(result.get("Id")), found.period)
        return found.key, found.kind

    def _points(
        self,
        key: SeriesKey,
        points: Points,
        times: Sequence[object],
        values: Sequence[object],
        path: Callable[[int, _Part], tuple[Key, ...]],
    ) -> None:
        """Points in the order of their times, whatever that of the file is."""
        amounts: dict[int, tuple[float, int]] = {}
        for number, (time, value) in enumerate(zip(times, values, strict=True)):
            seconds = self._seconds(time)
            if isinstance(seconds, Problem):
                self.complain(path(number, "time"), seconds.what, seconds.fix, code=seconds.code)
                continue
            amount = self._amount(value, lambda number=number: path(number, "value"))  # type: ignore[misc]
            if amount is None:
                continue
            minute = int(seconds // SECONDS_PER_MINUTE)
            if minute in amounts:
                what = f"{key}: there are two points of {clock(minute)}"
                fix = "Ask for a period of 60 seconds or more"
                self.complain(path(number, "time"), what, fix, code="P3B-TRACE-STEP")
            amounts[minute] = amount, number
        points.minutes = sorted(amounts)
        points.amounts = [amounts[each][0] for each in points.minutes]
        points.sparse = True
        order = [amounts[each][1] for each in points.minutes]

        def place(position: int) -> Location:
            start = start_of(self.text, path(order[position], "time"))
            return Location(self.file, *line_and_column(self.text, start))

        points.place = place
        self.found[key] = points

    def _seconds(self, time: object) -> float | Problem:
        """A time of the answer, which other series have as well."""
        if isinstance(time, bool) or not isinstance(time, (str, int, float)):
            return Problem(f"{quoted(time)} is not a time", "Ask CloudWatch again", code="P3B-TRACE-TIME")
        if time not in self.times:
            self.times[time] = seconds_of(time) if isinstance(time, str) else seconds_of_number(time)
        return self.times[time]

    def _amount(self, value: object, path: Callable[[], tuple[Key, ...]]) -> float | None:
        if isinstance(value, bool) or not isinstance(value, (int, float)):
            self.complain(path(), f"{quoted(value)} is not a number", "Ask CloudWatch again", code="P3B-TRACE-NUMBER")
            return None
        if 0 <= value <= MOST_UNITS_PER_SECOND * SECONDS_PER_MINUTE**2:
            return float(value)
        if not math.isfinite(value):
            self.complain(path(), f"{value} is not a finite number", "Ask CloudWatch again", code="P3B-TRACE-NUMBER")
        elif value < 0:
            fix = "A Sum of consumed capacity is 0 or more"
            self.complain(path(), f"{value:g} is negative", fix, code="P3B-TRACE-NUMBER")
        else:
            fix = "Is it the Sum of one period?"
            self.complain(path(), f"{value:g} is more than any table is asked", fix, code="P3B-TRACE-NUMBER")
        return None


def read_cloudwatch(file: Path, indexes: Mapping[str, Sequence[str]], table: str | None) -> dict[SeriesKey, Points]:
    """The points of an answer of CloudWatch that was saved as JSON.

    Raises:
        Phase3bError: with every problem of the file (exit code 2).
    """
    return cloudwatch_points(str(file), traffic_text(file), indexes, table)


def cloudwatch_points(
    file: str, text: str, indexes: Mapping[str, Sequence[str]], table: str | None
) -> dict[SeriesKey, Points]:
    """The points of a text of JSON.

    Raises:
        Phase3bError: with every problem of the text, the first twenty in words.
    """
    return JsonReader(file, text, indexes, table).read()
