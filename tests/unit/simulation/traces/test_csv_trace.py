from __future__ import annotations

from pathlib import Path

import pytest
from simulated import INDEXES

from phase3b.errors import ExitCode, Phase3bError
from phase3b.simulation.traces.csv_trace import read_csv
from phase3b.simulation.traces.text.timestamps import NO_TIME
from phase3b.simulation.traces.trace import Gaps, Sampling, SeriesKey, Trace, trace_of

READS = SeriesKey("support_tickets", None, "read")
WRITES = SeriesKey("support_tickets", None, "write")
HEAD = "time,table,index,read_units_per_second,write_units_per_second\n"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "trace.csv"


def traced(
    file: Path, text: str, table: str | None = None, gaps: Gaps | None = None, period: int | None = None
) -> Trace:
    file.write_text(text, "utf-8")
    return trace_of("trace.csv", read_csv(file, INDEXES, table), Sampling(gaps, period))


def problems(file: Path, text: str, table: str | None = None) -> list[str]:
    with pytest.raises(Phase3bError) as caught:
        traced(file, text, table)
    assert caught.value.exit_code == ExitCode.BAD_INPUT
    return [str(each).removeprefix(f"{file.parent}/") for each in caught.value.problems]


def test_rates_and_sums_mean_the_same(file: Path) -> None:
    rates = traced(file, f"{HEAD}2026-01-05T00:00:00Z,support_tickets,,1.5,2\n", period=1)
    sums = traced(file, "time,read_units,write_units\n2026-01-05T00:00:00Z,90,120\n", "support_tickets", period=1)
    # 1.5 units a second are 90 in a minute: 90,000 thousandths.
    assert rates.series == sums.series == {READS: [90_000], WRITES: [120_000]}
    assert rates.start_minute == sums.start_minute == 1_767_571_200 // 60


def test_rows_in_any_order(file: Path) -> None:
    """Newest first as tables of consoles show them, or shuffled: by their times. A time that is there twice is refused."""
    rows = ["1767571320,7\n", "1767571260,5\n", "1767571200,3\n"]
    for order in ((0, 1, 2), (2, 1, 0), (1, 0, 2)):
        text = "time,read_units\n" + "".join(rows[each] for each in order)
        assert traced(file, text, "support_tickets").series[READS] == [3000, 5000, 7000]
    twice = "time,read_units\n1767571200,3\n1767571260,5\n1767571200,3\n"
    assert problems(file, twice, "support_tickets") == [
        "trace.csv:4:1: 1767571200 is there twice, first in line 2. Keep one row of each time. [P3B-TRACE-TIME]"
    ]
    all_twice = twice + "1767571260,5\n"
    assert (
        "1767571200 is there twice, first in line 2; 2 rows have a time of another one"
        in problems(file, all_twice, "support_tickets")[0]
    )


def test_rows_of_one_minute_are_put_together(file: Path) -> None:
    rows = "1767571200,1,60\n1767571230,3,60\n1767571260,5,30\n"
    rates = traced(file, f"time,read_units_per_second,write_units\n{rows}", "support_tickets")
    # The mean of 1 and 3 a second; the sum of 60 and 60.
    assert rates.series == {READS: [120_000, 300_000], WRITES: [120_000, 30_000]}


def test_every_way_to_write_a_time(file: Path) -> None:
    starts = {
        traced(file, f"time,read_units\n{time},1\n", "support_tickets", period=1).start_minute
        for time in ("2026-01-05T01:00:00+01:00", "2026-01-05 00:00", "1767571200", "20260105T000000Z", " 1767571200 ")
    }
    assert starts == {1_767_571_200 // 60}


def test_an_hourly_batch_is_not_an_hour_of_traffic(file: Path) -> None:
    """3,600 units, once an hour: 60 a second in one minute, or 1 a second all the time."""
    text = "time,read_units\n1767571200,3600\n1767574800,1800\n"
    assert problems(file, text, "support_tickets") == [
        (
            "trace.csv:2:1: the period is not known: all points are a multiple of 60 minutes apart. With periods of 60 seconds the "
            "busiest minute has 60 units per second; with 3,600 seconds it has 1. Say which: --period 60 (or another), or in the "
            'file: "Period": 60 in JSON, # period: 60 above the columns of a CSV. [P3B-TRACE-STEP]'
        )
    ]
    assert traced(file, text, "support_tickets", period=60).series[READS] == [60_000] * 60 + [30_000] * 60
    batches = traced(file, text, "support_tickets", "zero", period=1).series[READS]
    assert (batches[0], batches[60], sum(batches)) == (3_600_000, 1_800_000, 5_400_000)
    rates = problems(file, text.replace("read_units", "read_units_per_second"), "support_tickets")
    assert (
        "With periods of 60 seconds one minute of 60 has up to 3,600 units per second, and the others are missing; with 3,600 "
        "seconds all have." in rates[0]
    )


def test_the_period_above_the_columns(file: Path) -> None:
    rows = "time,read_units\n1767571200,300\n1767571500,600\n"
    trace = traced(file, f"# exported on Monday, by hand\n# Period = 300\n{rows}", "support_tickets")
    assert trace.series[READS] == [60_000] * 5 + [120_000] * 5
    said = {
        "# period: 300\n": (1, "trace.csv:3:1: --period says 60 seconds, and the file says 300 seconds. Leave --period out, or correct it. [P3B-TRACE-STEP]"),
        "# period: 90\n": (None, 'trace.csv:1:1: "90" is not a period of whole minutes. Write seconds, 60 or a multiple of it. [P3B-TRACE-STEP]'),
        "# period: 600\n": (None, "trace.csv:3:1: the file says a period of 600 seconds, and points are nearer than that. Correct the period in the file. [P3B-TRACE-STEP]"),
        "# period: 240\n": (None, "trace.csv:3:1: the file says a period of 240 seconds, and points are 5 minutes apart, which is no multiple of that. Correct the period in the file. [P3B-TRACE-STEP]"),
        "": (10, "trace.csv:2:1: --period says a period of 600 seconds, and points are nearer than that. Leave --period out, or correct it. [P3B-TRACE-STEP]"),
    }  # fmt: skip
    for above, (period, text) in said.items():
        with pytest.raises(Phase3bError) as caught:
            traced(file, f"{above}{rows}", "support_tickets", period=period)
        assert [str(each).removeprefix(f"{file.parent}/") for each in caught.value.problems] == [text]


def test_rows_within_a_minute_prove_that_none_is_longer(file: Path) -> None:
    text = "time,read_units\n1767571200,30\n1767571230,30\n1767574800,60\n"
    assert sum(traced(file, text, "support_tickets", "zero").series[READS]) == 120_000


def test_one_point_in_five_minutes_is_spread_and_said(file: Path) -> None:
    trace = traced(file, "time,read_units\n1767571200,300\n1767571500,600\n", "support_tickets", period=5)
    assert trace.series[READS] == [60_000] * 5 + [120_000] * 5
    assert trace.notes == ("one point in 5 minutes, taken as even: shorter spikes are not seen",)


def test_gaps_are_refused_or_filled_as_told(file: Path) -> None:
    text = "time,read_units\n1767571200,1\n1767571260,2\n1767571440,3\n"
    assert problems(file, text, "support_tickets") == [
        (
            "trace.csv:4:1: support_tickets reads: 2 minutes are missing after 2026-01-05 00:01. Complete it, or say what "
            "missing minutes are: --gaps zero (no traffic) or --gaps hold (as the minute before). [P3B-TRACE-GAP]"
        )
    ]
    assert traced(file, text, "support_tickets", "zero").series[READS] == [1000, 2000, 0, 0, 3000]
    held = traced(file, text, "support_tickets", "hold")
    assert held.series[READS] == [1000, 2000, 2000, 2000, 3000]
    assert held.notes == (
        "support_tickets reads: 2 of 5 minutes have no point and are taken as the minute before",
    )  # fmt: skip


def test_a_series_that_begins_later_or_ends_earlier_is_a_gap(file: Path) -> None:
    rows = (
        "1767571200,support_tickets,1\n1767571260,support_tickets,1\n1767571260,webhooks,1\n1767571320,webhooks,1\n"
        "1767571320,support_tickets,1\n1767571380,support_tickets,1\n"
    )
    said = problems(file, f"time,table,read_units\n{rows}")
    assert [each.split(". ")[0] for each in said] == [
        "trace.csv:4:1: webhooks reads begin at 2026-01-05 00:01, and other traffic at 2026-01-05 00:00",
        "trace.csv:5:1: webhooks reads end at 2026-01-05 00:02, and other traffic at 2026-01-05 00:03",
    ]


def test_all_problems_of_the_rows_at_once(file: Path) -> None:
    rows = (
        "2026-01-05T00:00:00Z,support_tickets,,1,1\n"
        "2026-01-05T00:01:00Z,suport_tickets,,1,1\n"
        "2026-01-05T00:01:00Z,support_tickets,tenant_statu,1,1\n"
        "2026-01-05T00:02:00Z,support_tickets,,-4,1e999\n"
        "2026-01-05T00:01:00Z,support_tickets,,1,1\n"
        "2026-01-05T00:02:00Z,support_tickets,,1,1\n"
        'yesterday,support_tickets,,"1,000",\n'
        '2026-01-05T00:03:00Z,support_tickets,,"1,000",\n'
        "60000,support_tickets,,1,1\n"
        f"{'9' * 5000},support_tickets,,1,1\n"
        "1969-12-31T23:59:00Z,support_tickets,,1,1\n"
        "0001-01-01T00:00:00+05:00,support_tickets,,1,1\n"
        "9999-12-31T23:59:00-05:00,support_tickets,,1,1\n"
        "2026-01-05T00:04:00Z,support_tickets,,1\n"
        "2026-01-05T00:05:00Z,support_tickets,,99999999999,many\n"
        "2026-01-05T00:06:00Z,support_tickets,,1_000,\u0661\n"
        "\u0661\u0662,support_tickets,,1,1\n"
    )
    assert problems(file, HEAD + rows) == [
        'trace.csv:3:1: there is no table "suport_tickets". Did you mean `support_tickets`? [P3B-TRACE-TABLE]',
        'trace.csv:4:1: the table support_tickets has no index "tenant_statu". Did you mean `tenant_status`? [P3B-TRACE-TABLE]',
        "trace.csv:5:1: -4 is negative. Write 0 or more. [P3B-TRACE-NUMBER]",
        "trace.csv:5:1: 1e999 is not a finite number. Write an ordinary number. [P3B-TRACE-NUMBER]",
        "trace.csv:7:1: 2026-01-05T00:02:00Z is there twice, first in line 5. Keep one row of each time. [P3B-TRACE-TIME]",
        'trace.csv:8:1: "yesterday" is not a time. Write 2026-01-22T09:30:00Z, or seconds since 1970. [P3B-TRACE-TIME]',
        (
            'trace.csv:8:1: "1,000" is 1 with a decimal comma, and 1000 with a decimal point; the file does not show which. '
            "Export numbers with a decimal point and without separators, or write # decimal: comma (or point) above the "
            "columns. [P3B-TRACE-NUMBER]"
        ),
        "trace.csv:9:1: a cell is empty. Write a number; 0 where nothing was used. [P3B-TRACE-NUMBER]",
        (
            "trace.csv:10:1: 60000 is no time since 1970 that can be meant: 1970-01-01 16:40 in seconds and 1970-01-01 00:01 "
            f"in milliseconds, and DynamoDB began in 2012. {NO_TIME}. [P3B-TRACE-TIME]"
        ),
        f'trace.csv:11:1: "{"9" * 55}..." is not a time. {NO_TIME}. [P3B-TRACE-TIME]',
        f'trace.csv:12:1: "1969-12-31T23:59:00Z" is before 1970 or after 5138. {NO_TIME}. [P3B-TRACE-TIME]',
        f'trace.csv:13:1: "0001-01-01T00:00:00+05:00" is before 1970 or after 5138. {NO_TIME}. [P3B-TRACE-TIME]',
        f'trace.csv:14:1: "9999-12-31T23:59:00-05:00" is before 1970 or after 5138. {NO_TIME}. [P3B-TRACE-TIME]',
        "trace.csv:15:1: 4 cells for 5 columns. Complete the row. [P3B-TRACE-FORM]",
        "trace.csv:16:1: 99999999999 is more than any table is asked. Check the unit. [P3B-TRACE-NUMBER]",
        'trace.csv:16:1: "many" is not a number. Write a number; 0 where nothing was used. [P3B-TRACE-NUMBER]',
        'trace.csv:17:1: "1_000" is not a number. Write 1000. [P3B-TRACE-NUMBER]',
        'trace.csv:17:1: "\u0661" is not a number. Write a number; 0 where nothing was used. [P3B-TRACE-NUMBER]',
        f'trace.csv:18:1: "\u0661\u0662" is not a time. {NO_TIME}. [P3B-TRACE-TIME]',
    ]


@pytest.mark.parametrize(
    ("head", "said"),
    [
        ("", "the file is empty. Begin with a line of columns: time,table,index,read_units_per_second,write_units_per_second. [P3B-FILE-EMPTY]"),
        ("1767571200,5", 'there is no line of columns, but "1767571200,5". Use time, table, index, read_units_per_second, write_units_per_second, read_units or write_units. [P3B-TRACE-COLUMNS]'),
        ("time,reads", 'there is no column "reads". Say in which unit: read_units_per_second, or read_units for the sum of a row\'s time. [P3B-TRACE-COLUMNS]'),
        ("time,WriteCapacity", 'there is no column "WriteCapacity". Say in which unit: write_units_per_second, or write_units for the sum of a row\'s time. [P3B-TRACE-COLUMNS]'),
        ("time,read_unit", 'there is no column "read_unit". Did you mean `read_units`? [P3B-TRACE-COLUMNS]'),
        ("time,time,read_units", "the column time appears twice. Keep one. [P3B-TRACE-COLUMNS]"),
        ("read_units", "there is no column `time`. Add it: 2026-01-22T09:30:00Z, or seconds since 1970. [P3B-TRACE-COLUMNS]"),
        ("time,index", "there is no column of reads or writes. Add one of read_units_per_second, write_units_per_second, read_units or write_units. [P3B-TRACE-COLUMNS]"),
        ("time,read_units,read_units_per_second", "reads are there both as a sum and by the second. Keep one of the two columns. [P3B-TRACE-COLUMNS]"),
        ("time,read_units", "there are no rows below the columns. Add one for each minute. [P3B-TRACE-EMPTY]"),
    ],
)  # fmt: skip
def test_columns_that_can_not_be(file: Path, head: str, said: str) -> None:
    assert f"trace.csv:1:1: {said}" in problems(file, head, "support_tickets")


def test_a_table_has_to_be_known(file: Path) -> None:
    said = "trace.csv:1:1: neither a column `table` nor --table says which table it is. Add one of the two. [P3B-TRACE-TABLE]"
    assert problems(file, "time,read_units\n1767571200,1\n") == [said]


def test_too_long_is_said_at_the_row_where_it_is(file: Path) -> None:
    rows = "".join(f"{1_767_571_200 + day * 86_400},1\n" for day in range(200))
    said = problems(file, f"time,read_units\n{rows}", "support_tickets")
    # Line 2 is day 0: day 93 is the first beyond 92.
    assert said == ["trace.csv:95:1: the trace is longer than 92 days: this row is of 2026-04-08 00:00. Cut it, or correct the times. [P3B-TRACE-LENGTH]"]  # fmt: skip


def test_points_a_day_apart_say_nothing(file: Path) -> None:
    said = problems(file, "# period: 86400\ntime,read_units\n1767571200,1\n1767657600,1\n", "support_tickets")
    assert said == [
        "trace.csv:3:1: one point in 1,440 minutes does not show single minutes. Give a point a minute, or one an hour at least. [P3B-TRACE-STEP]"
    ]  # fmt: skip


def test_of_many_problems_twenty_are_told(file: Path) -> None:
    rows = "".join(f"{1_767_571_200 + 60 * minute},-1\n" for minute in range(500))
    said = problems(file, f"time,read_units\n{rows}", "support_tickets")
    assert len(said) == 21
    assert said[-1] == "480 more like these. Fix these first, then try again. [P3B-MORE-PROBLEMS]"


def test_what_is_no_text(file: Path) -> None:
    file.write_bytes(b"time,read_units\n1767571200,\xff\n")
    with pytest.raises(Phase3bError, match="this is not text in UTF-8"):
        read_csv(file, INDEXES, "support_tickets")
