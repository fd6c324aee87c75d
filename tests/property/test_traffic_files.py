"""A trace that is written in any of the formats and read again is the same trace."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from phase3b.simulation.traces.file_traffic import read_file
from phase3b.simulation.traces.trace import KeyShare, Sampling, SeriesKey, trace_of

INDEXES = {"tickets": ["by_tenant"], "webhooks": []}
KEYS = [SeriesKey(table, index, side) for table, index in (("tickets", None), ("tickets", "by_tenant"), ("webhooks", None)) for side in ("read", "write")]  # fmt: skip
METRICS = {"read": "ConsumedReadCapacityUnits", "write": "ConsumedWriteCapacityUnits"}
Series = Mapping[SeriesKey, Sequence[int]]
"""Thousandths of units of each minute."""
START = st.integers(int(datetime(2013, 1, 1, tzinfo=UTC).timestamp()) // 60, int(datetime(2090, 1, 1, tzinfo=UTC).timestamp()) // 60)  # fmt: skip
ORDER = st.sampled_from(["oldest", "newest", "shuffled"])


@st.composite
def traces(draw: st.DrawFn) -> Series:
    keys = draw(st.lists(st.sampled_from(KEYS), min_size=1, max_size=4, unique=True))
    minutes = draw(st.integers(2, 6))
    return {key: draw(st.lists(st.integers(0, 10**8), min_size=minutes, max_size=minutes)) for key in keys}


def label(key: SeriesKey) -> str:
    return f"prod-{key.table} {key.index_name or ''} {METRICS[key.side]} Sum".replace("_", "-")


def when(minute: int, form: str) -> str:
    return datetime.fromtimestamp(60 * minute, UTC).strftime(form)


def rows(series: Series, order: str) -> list[int]:
    found = list(range(len(next(iter(series.values())))))
    if order == "newest":
        found.reverse()
    return found[1::2] + found[::2] if order == "shuffled" else found


def columns(series: Series, start: int, order: str) -> str:
    lines = ["time,table,index,read_units,write_units"]
    for table, index in dict.fromkeys((key.table, key.index_name) for key in series):
        for at in rows(series, order):
            read, write = (series.get(SeriesKey(table, index, side), [0] * 9)[at] / 1000 for side in ("read", "write"))
            lines.append(f"{60 * (start + at)},{table},{index or ''},{read!r},{write!r}")
    return "\n".join(lines)


def rates(series: Series, start: int, order: str) -> str:
    """Units per second, in twelve digits, so that the thousandths of the minute are those again."""
    lines = ["date;table;index;read_units_per_second;write_units_per_second"]
    for table, index in dict.fromkeys((key.table, key.index_name) for key in series):
        for at in rows(series, order):
            read, write = (
                series.get(SeriesKey(table, index, side), [0] * 9)[at] / 60_000 for side in ("read", "write")
            )
            lines.append(f"{when(start + at, '%d.%m.%Y %H:%M')};{table};{index or ''};{read:.12f};{write:.12f}")
    return "\n".join(lines)


def console(series: Series, start: int, order: str) -> str:
    lines = [f"Full label,{','.join(label(key) for key in series)}"]
    lines += [
        f"{when(start + at, '%Y/%m/%d %H:%M:%S')},{','.join(repr(each[at] / 1000) for each in series.values())}"
        for at in rows(series, order)
    ]
    return "\n".join(lines)


def console_comma(series: Series, start: int, order: str) -> str:
    lines = [
        f"Id;{';'.join(f'm{number}' for number in range(len(series)))}",
        f"Label;{';'.join(label(key) for key in series)}",
    ]
    for at in rows(series, order):
        numbers = ";".join(f"{each[at] / 1000:.4f}".replace(".", ",") for each in series.values())
        lines.append(f"{when(start + at, '%d.%m.%Y %H:%M:%S')};{numbers}")
    return "\n".join(lines)


def grafana(series: Series, start: int, order: str) -> str:
    lines = ["Time," + ",".join(f'"{label(key)}"' for key in series)]
    lines += [
        f"{60_000 * (start + at)},{','.join(repr(each[at] / 1000) for each in series.values())}"
        for at in rows(series, order)
    ]
    return "\n".join(lines)


def grafana_long(series: Series, start: int, order: str) -> str:
    lines = ["Series,Time,Value"]
    for at in rows(series, order):
        lines += [
            f'"{label(key)}",{when(start + at, "%Y-%m-%dT%H:%M:%S.000Z")},{each[at] / 1000!r}'
            for key, each in series.items()
        ]
    return "\n".join(lines)


def metric_data(series: Series, start: int, order: str) -> str:
    def result(number: int, key: SeriesKey) -> dict[str, object]:
        places = rows(series, order)
        return {
            "Id": f"m{number}", "Label": label(key), "StatusCode": "Complete",
            "Timestamps": [when(start + at, "%Y-%m-%dT%H:%M:%S+00:00") for at in places],
            "Values": [series[key][at] / 1000 for at in places],
        }  # fmt: skip

    return json.dumps({"MetricDataResults": [result(number, key) for number, key in enumerate(series)], "Messages": []})


def stream(series: Series, start: int, order: str) -> str:
    def record(key: SeriesKey, at: int) -> str:
        dimensions = {"TableName": f"prod-{key.table}"}
        if key.index_name is not None:
            dimensions["GlobalSecondaryIndexName"] = key.index_name.replace("_", "-")
        return json.dumps(
            {"metric_stream_name": "s", "namespace": "AWS/DynamoDB", "metric_name": METRICS[key.side], "dimensions": dimensions,
             "timestamp": 60_000 * (start + at), "value": {"sum": series[key][at] / 1000, "count": 1}, "unit": "Count"}
        )  # fmt: skip

    return "\n".join(record(key, at) for at in rows(series, order) for key in series)


WRITERS: dict[str, Callable[[Series, int, str], str]] = {
    each.__name__: each for each in (columns, rates, console, console_comma, grafana, grafana_long, metric_data, stream)
}


@pytest.mark.parametrize("name", WRITERS)
@settings(max_examples=30)
@given(traces(), START, ORDER)
def test_what_is_written_is_read(name: str, series: Series, start: int, order: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "traffic"
        file.write_text(WRITERS[name](series, start, order), "utf-8")
        points = read_file(file, INDEXES, None)
        assert not isinstance(points, KeyShare)
        found = trace_of("traffic", points, Sampling())
    assert found.start_minute == start
    assert {key: each for key, each in found.series.items() if key in series} == series
    # Columns have both sides of a table; what the trace did not have is 0.
    assert all(not any(each) for key, each in found.series.items() if key not in series)
