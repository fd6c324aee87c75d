"""A file of each format, made for this, with totals that were added up by hand; and what is wrong with others."""

from __future__ import annotations

import codecs
import gzip
from pathlib import Path
from typing import NamedTuple

import pytest
from simulated import INDEXES, capacity

from phase3b.errors import ExitCode, Phase3bError
from phase3b.simulation.traces.file_formats import FORMATS, FormatName
from phase3b.simulation.traces.file_page import page
from phase3b.simulation.traces.file_traffic import format_of, read_file
from phase3b.simulation.traces.text.file_text import traffic_text
from phase3b.simulation.traces.trace import Gaps, KeyShare, Sampling, SeriesKey, Trace, trace_of
from phase3b.simulation.traces.traffic import files_trace

FILES = Path(__file__).parents[3] / "support" / "traffic_files"
TEN = 1_795_946_400 // 60  # 2026-11-29 10:00 UTC
TICKET_READS, TICKET_WRITES = (SeriesKey("support_tickets", None, side) for side in ("read", "write"))
READS, WRITES = (SeriesKey("webhooks", None, side) for side in ("read", "write"))
STATUS = "tenant_status"


class Case(NamedTuple):
    """A fixture: what tells it, what is asked beside it, and its minutes in units, worked out by hand."""

    name: FormatName
    series: dict[SeriesKey, list[float]]
    table: str | None = None
    sampling: Sampling = Sampling()


CASES = {
    # Minute 10:02 has no row, and minute 10:01 no writes: CloudWatch has no point where nothing was consumed.
    "console.csv": Case("console", {TICKET_READS: [120, 180.5, 0, 60], TICKET_WRITES: [6, 0, 0, 12]}),
    # 1,500.5 units in five minutes are 300.1 in each; 300.25 are 60.05.
    "console-comma.csv": Case("console", {SeriesKey("support_tickets", STATUS, "read"): [300.1] * 5 + [60.05] * 5}),
    # 60 units a second are 3,600 in each of five minutes.
    "nab.csv": Case(
        "columns", {WRITES: [3600] * 5 + [5400] * 5 + [1800] * 5}, "webhooks",
        Sampling(period=5, values="write_units_per_second"),
    ),
    "grafana-wide.csv": Case("grafana", {READS: [60, 60, 30, 15], WRITES: [7.5, 2.5, 2.5, 5]}, None, Sampling("hold", 1)),
    # 1.5 a second is 90 in the minute.
    "grafana-long.csv": Case("grafana", {READS: [90, 150], WRITES: [15, 0]}),
    # Ten requests of half a unit are 5 units; 1 unit a second is 60. 11:00 in Paris is 10:00.
    "requests.csv": Case("columns", {READS: [5, 10], WRITES: [60, 120]}),
    # The writes are an expression: half a unit a second.
    "get-metric-data.json": Case("get-metric-data", {READS: [60, 30], WRITES: [30, 0]}, None, Sampling(period=1)),
    "get-metric-statistics.json": Case("get-metric-statistics", {WRITES: [120] * 5 + [30] * 5}, "webhooks"),
    "metric-stream.jsonl": Case(
        "metric-stream", {TICKET_READS: [60, 45.5, 0, 0], SeriesKey("support_tickets", STATUS, "write"): [0, 0, 0, 6]}
    ),
}  # fmt: skip


def trace(file: Path, table: str | None = None, sampling: Sampling | None = None) -> Trace:
    points = read_file(file, INDEXES, table, None if sampling is None else sampling.values)
    assert not isinstance(points, KeyShare)
    return trace_of(str(file), points, sampling)


@pytest.mark.parametrize("name", CASES)
def test_each_format_by_hand(name: str) -> None:
    case = CASES[name]
    found = trace(FILES / name, case.table, case.sampling)
    assert found.start_minute == TEN
    assert {key: [each / 1000 for each in series] for key, series in found.series.items()} == case.series
    assert format_of(FILES / name, traffic_text(FILES / name), INDEXES) == case.name


def test_every_format_has_a_fixture_and_is_in_the_documents(root: Path) -> None:
    assert {each.name for each in FORMATS} == {case.name for case in CASES.values()} | {"insight-report"}
    assert (root / "docs/traffic-files.md").read_text("utf-8") == page(), "run: make docs"


@pytest.mark.parametrize("name", ["console.csv", "console-comma.csv", "grafana-long.csv", "metric-stream.jsonl"])
def test_in_any_encoding_and_packed(name: str, tmp_path: Path) -> None:
    text = (FILES / name).read_text("utf-8")
    case = CASES[name]
    ways = {
        "utf-8": codecs.BOM_UTF8 + text.encode(),
        "little": codecs.BOM_UTF16_LE + text.encode("utf-16-le"),
        "big": codecs.BOM_UTF16_BE + text.encode("utf-16-be"),
        "windows": text.replace("\n", "\r\n").encode(),
        "gzip": gzip.compress(text.encode()),
        "members": gzip.compress(text[:100].encode()) + gzip.compress(text[100:].encode()),
    }
    for way, content in ways.items():
        # The name says nothing: Firehose gives its files none that does.
        file = tmp_path / f"part-{way}"
        file.write_bytes(content)
        assert {key: [each / 1000 for each in series] for key, series in trace(file).series.items()} == case.series, way


def test_what_is_said_of_a_file() -> None:
    notes = {name: trace(FILES / name, CASES[name].table, CASES[name].sampling).notes for name in CASES}
    assert "its times have no zone and are taken as UTC" in notes["console.csv"]
    assert "one point in 5 minutes, taken as even: shorter spikes are not seen" in notes["console-comma.csv"]
    assert "each of its requests is taken as 0.5 units, as the file says" in notes["requests.csv"]
    assert "3 records of other metrics or tables are left out" in notes["metric-stream.jsonl"]
    assert "1 records of the same point were there again" in notes["metric-stream.jsonl"]
    assert notes["grafana-long.csv"] == ()


def test_minutes_of_one_series_prove_nothing_of_another(tmp_path: Path) -> None:
    """Reads each minute, writes once in 60: a batch of one minute, or an hour of even traffic."""
    file = tmp_path / "answer.json"
    times = [f"2026-11-29T{10 + minute // 60}:{minute % 60:02}:00Z" for minute in range(61)]
    results = [
        ("m1", "webhooks ConsumedReadCapacityUnits Sum", times),
        ("m2", "webhooks ConsumedWriteCapacityUnits Sum", times[::60]),
    ]
    listed = ",\n".join(
        f'{{"Id": "{name}", "Label": "{label}", "Timestamps": {each}, "Values": {[3600] * len(each)}}}'.replace(
            "'", '"'
        )
        for name, label, each in results
    )
    file.write_text(f'{{"MetricDataResults": [\n{listed}]}}', "utf-8")
    with pytest.raises(Phase3bError) as caught:
        trace(file)
    (problem,) = caught.value.problems
    assert (problem.where is not None and problem.where.line, problem.what) == (
        3,
        (
            "the period is not known: all points are a multiple of 60 minutes apart. With periods of 60 seconds the busiest "
            "minute has 60 units per second; with 3,600 seconds it has 1"
        ),
    )
    assert trace(file, None, Sampling(period=1)).series[WRITES] == [3_600_000] + [0] * 59 + [3_600_000]


CONSOLE = "Full label,webhooks ConsumedReadCapacityUnits{}\n"
TIMES = "time,read_units\n"
BROKEN = {
    "a thousand, or one and a bit": (
        "time;read_units\n2026-11-29T10:00:00Z;1,234\n2026-11-29T10:01:00Z;2,500\n",
        ['2: "1,234" is 1.234 with a decimal comma, and 1234 with a decimal point; the file does not show which'],
    ),
    "both decimal marks": (
        "time;read_units\n2026-11-29T10:00:00Z;1,5\n2026-11-29T10:01:00Z;2.5\n",
        ['2: "1,5" has a decimal comma, and "2.5" a decimal point'],
    ),
    "with and without a zone": (
        TIMES + "2026-11-29T10:00:00Z,1\n2026-11-29 10:01:00,1\n",
        ['3: "2026-11-29 10:01:00" has no time zone, and "2026-11-29T10:00:00Z" has one'],
    ),
    "May or November": (
        TIMES + "05/11/2026 10:00,1\n05/11/2026 10:01,1\n",
        ['2: "05/11/2026 10:00" is 2026-11-05 or 2026-05-11, and no time of the file shows which'],
    ),
    "day first and month first": (
        TIMES + "25/11/2026 10:00,1\n11/26/2026 10:01,1\n",
        ['3: "25/11/2026 10:00" has the day first, and "11/26/2026 10:01" the month'],
    ),
    "the hour that is there twice": (
        TIMES + "2026-10-25 02:00,1\n2026-10-25 02:59,1\n2026-10-25 02:00,1\n",
        ["4: 2026-10-25 02:00 is there twice, first in line 2"],
    ),
    "cells without a number": (
        TIMES + "1795946400,NaN\n1795946460,\n1795946520,-1\n1795946580,1e15\n",
        ["2: NaN is not a finite number", "3: a cell is empty", "4: -1 is negative", "5: 1e15 is more than any table is asked"],
    ),
    "header only": (TIMES, ["1: there are no rows below the columns"]),
    "too many cells": (TIMES + "1795946400,1,234\n", ["2: 3 cells for 2 columns"]),
    "too many columns": (
        "time,read_units," + ",".join(f"x{number}" for number in range(30)) + "\n",
        [f'1: there is no column "x{number}"' for number in range(20)] + ["10 more like these"],
    ),
    "rounded for a screen": (
        '"Time","webhooks ConsumedReadCapacityUnits_Sum"\n1795946400000,12.3 K\n1795946460000,1\n',
        ['2: "12.3 K" is a number with a unit, rounded for a screen'],
    ),
    "no statistic": (
        CONSOLE.format("") + "2026/11/29 10:00:00,1\n",
        [
            '1: "webhooks ConsumedReadCapacityUnits" does not say its statistic',
        ],
    ),
    "an average": (
        CONSOLE.format(" Average") + "2026/11/29 10:00:00,1\n",
        ['1: "webhooks ConsumedReadCapacityUnits Average" is labelled Average, not Sum'],
    ),
    "throttles": (
        "Full label,webhooks ReadThrottleEvents Sum\n2026/11/29 10:00:00,1\n",
        ['1: "webhooks ReadThrottleEvents Sum" is not consumed capacity'],
    ),
    "requests": ("time,read_requests\n1795946400,1\n", ["1: read_requests are requests, and a request has from half a unit to hundreds"]),
    "requests by their label": (
        "Full label,webhooks read requests Sum\n2026/11/29 10:00:00,1\n",
        ['1: "webhooks read requests Sum" are requests, and a request has from half a unit to hundreds'],
    ),
    "nobody says what": ("timestamp,value\n1795946400,1\n", ["1: the column value does not say what its numbers are"]),
    "a period in the console": (
        CONSOLE.format(" Sum") + "Period,90 seconds\n2026/11/29 10:00:00,1\n",
        ['1: "90 seconds" is not a period of whole minutes'],
    ),
    "the same series twice": (
        "Full label,webhooks reads Sum,webhooks ConsumedReadCapacityUnits Sum\n2026/11/29 10:00:00,1,1\n",
        ["1: there is a second series of webhooks reads"],
    ),
    "a statement that is none": ("# values: units_per_secnd\n" + TIMES, ['1: "units_per_secnd" is not what values can be']),
    "a stream that is cut": ('{"metric_stream_name": "s", "metric_name": "x"}\n{"metric_stream_name": "s", \n', ["2: it is not JSON"]),
}  # fmt: skip


@pytest.mark.parametrize("name", BROKEN)
def test_what_is_wrong_is_said_at_its_line(name: str, tmp_path: Path) -> None:
    text, said = BROKEN[name]
    file = tmp_path / "traffic"
    file.write_text(text, "utf-8")
    with pytest.raises(Phase3bError) as caught:
        trace(file, "webhooks")
    assert caught.value.exit_code == ExitCode.BAD_INPUT
    found = [f"{'' if each.where is None else f'{each.where.line}: '}{each.what}" for each in caught.value.problems]
    assert len(found) == len(said), found
    for problem, begin in zip(found, said, strict=True):
        assert problem.startswith(begin)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"\x7fELF\x02\x01\x01\x00\x00\x00\x01", "this is a binary file, not text"),
        (b"time,read_units\n\x00\n", "this line has a null byte, as a binary file"),
        ("time,read_units\n".encode("utf-16-le"), "this is text in UTF-16 without its byte order mark"),
        (codecs.BOM_UTF32_LE + "time".encode("utf-32-le"), "this is text in UTF-32"),
        (codecs.BOM_UTF16_LE + b"t", "this begins as text in UTF-16, and is not"),
        (gzip.compress(b"time,read_units\n" * 99)[:-9], "this is gzip, and it is damaged or cut"),
        (b"\xff\xfetime", "there is no line of columns"),
    ],
    ids=["binary", "null byte", "no mark", "utf-32", "half", "cut", "another"],
)
def test_what_is_no_text(content: bytes, said: str, tmp_path: Path) -> None:
    file = tmp_path / "traffic.csv"
    file.write_bytes(content)
    with pytest.raises(Phase3bError, match=said):
        trace(file, "webhooks")


def record(sum_of: object, *, at: int = TEN, name: str = "securebase-prod-webhooks", unit: str = "Count") -> str:
    return (
        '{"metric_stream_name": "s", "namespace": "AWS/DynamoDB", "metric_name": "ConsumedReadCapacityUnits", "dimensions": '
        f'{{"TableName": "{name}"}}, "timestamp": {at * 60_000}, "value": {{"sum": {sum_of}, "max": 1}}, "unit": "{unit}"}}'
    )


def test_what_is_wrong_with_a_stream(tmp_path: Path) -> None:
    lines = [record(1), record(2), record(-1), record("null"), record(1, unit="Bytes"), record(3, name="securebase-dev-webhooks"), record(1, at=5), "[]"]  # fmt: skip
    file = tmp_path / "stream"
    file.write_text("\n\n".join(lines), "utf-8")
    with pytest.raises(Phase3bError) as caught:
        trace(file)
    assert [f"{each.where and each.where.line}: {each.what}" for each in caught.value.problems] == [
        "3: webhooks reads: 2026-11-29 10:00 has a sum of 2 here, and of 1 in line 1",
        "5: value.sum is -1: a Sum of consumed capacity is 0 or more",
        "7: value.sum is None, not a number",
        '9: the unit "Bytes" is not that of consumed capacity',
        '11: "securebase-dev-webhooks" is webhooks as well as "securebase-prod-webhooks" in line 1',
        (
            "13: 300000 is no time since 1970 that can be meant: 1970-01-04 11:20 in seconds and 1970-01-01 00:05 in "
            "milliseconds, and DynamoDB began in 2012"
        ),
        "15: this is no record of a metric stream",
    ]


def test_every_broken_line_of_a_stream_is_said_at_once(tmp_path: Path) -> None:
    """A line that is no JSON, one with a key twice, one with NaN, one that is cut: and what else is wrong with the others."""
    lines = [
        record(1),
        record(2, at=TEN + 1)[:-1],
        record("NaN", at=TEN + 2),
        record(3, at=TEN + 3).replace('"max"', '"sum"'),
        record(-1, at=TEN + 4),
        record("1" * 41, at=TEN + 5),
        record("1e999", at=TEN + 6),
        record(4, at=TEN + 7).replace('"Count"', "[" * 201 + "]" * 201),
        record(5, at=TEN + 8) + ",",
        record(6, at=TEN + 9),
    ]
    file = tmp_path / "stream"
    file.write_text("\n".join(lines), "utf-8")
    with pytest.raises(Phase3bError) as caught:
        trace(file)
    assert [f"{each.where and each.where.line}: {each.what}" for each in caught.value.problems] == [
        "2: it is not JSON: expecting ',' delimiter",
        "3: NaN is not a number of JSON",
        '4: "sum" is written twice in one object',
        "5: value.sum is -1: a Sum of consumed capacity is 0 or more",
        "6: a number of 41 characters",
        "7: 1e999 is more than a number can hold",
        "8: nested more than 200 levels deep",
        "9: it is not JSON: extra data",
    ]
    file.write_text("\n".join([record(1), *("{" for _ in range(1500))]), "utf-8")
    with pytest.raises(Phase3bError) as caught:
        trace(file)
    assert len(caught.value.problems) == 21
    assert caught.value.problems[-1].what == "981 more like these"


def test_a_report_measures_the_busiest_key(tmp_path: Path) -> None:
    """760 of 2,000 units are 38 %."""
    report = FILES / "insight-report.json"
    share = read_file(report, INDEXES, None)
    assert share == KeyShare(str(report), "support_tickets", 0.38, 37)
    found = files_trace(capacity(), [str(FILES / "console.csv"), str(report)], None, Sampling())
    assert found.busiest_keys == {"support_tickets": share}
    assert found.scaled(2).only("support_tickets").noted("x").busiest_keys == found.busiest_keys
    assert f"support_tickets: the busiest of 37 keys has 38.0 % of what was consumed ({report})" in found.notes
    with pytest.raises(Phase3bError, match="has the busiest keys, reads and writes together, and no traffic"):
        files_trace(capacity(), [str(report)], None, Sampling())
    text = report.read_text("utf-8")
    wrong = {
        text.replace("-PKC-", "-PKT-"): "PKT rules have throttled keys",
        text.replace("-PKC-", "-SKC-"): "SKC rules have single items",
        text.replace("-PKC-", "-SKT-"): "SKT rules have throttled items",
        text.replace("-PKC-", "-XYZ-"): "is no rule of Contributor Insights for DynamoDB",
        text.replace('"RuleName"', '"Rule"'): "it does not say its rule",
        text.replace("support-tickets", "orders"): '"securebase-prod-orders" is not a table of the service',
        text.replace("760.0", "2760.0", 1): "a key has 2760, and all together have 2000",
        text.replace("2000.0", "0"): "there are no keys in it",
    }
    for number, (other, said) in enumerate(wrong.items()):
        file = tmp_path / f"{number}.json"
        file.write_text(other, "utf-8")
        with pytest.raises(Phase3bError, match=said):
            read_file(file, INDEXES, None)


def test_gaps_of_a_screen_are_not_no_traffic() -> None:
    """An empty cell of Grafana may be no data: unlike CloudWatch's own files it is refused until somebody says."""
    with pytest.raises(Phase3bError, match="webhooks reads: 1 minute is missing after 2026-11-29 10:00"):
        trace(FILES / "grafana-wide.csv", None, Sampling(period=1))
    gaps: Gaps = "zero"
    assert trace(FILES / "grafana-wide.csv", None, Sampling(gaps, 1)).series[READS] == [60_000, 0, 30_000, 15_000]
