from __future__ import annotations

import json
from pathlib import Path

import pytest
from simulated import INDEXES

from phase3b.errors import Phase3bError
from phase3b.simulation.traces.cloudwatch_trace import read_cloudwatch
from phase3b.simulation.traces.trace import Points, SeriesKey

START = 1_767_571_200 // 60


def read(folder: Path, value: object, table: str | None = None) -> dict[SeriesKey, Points]:
    file = folder / "answer.json"
    file.write_text(value if isinstance(value, str) else json.dumps(value, indent=1), "utf-8")
    return read_cloudwatch(file, INDEXES, table)


def problems(folder: Path, value: object, table: str | None = None) -> list[str]:
    with pytest.raises(Phase3bError) as caught:
        read(folder, value, table)
    return [str(each).removeprefix(f"{folder}/") for each in caught.value.problems]


def test_get_metric_data_newest_first(tmp_path: Path) -> None:
    answer = {
        "MetricDataResults": [
            {
                "Id": "m1",
                "Label": "securebase-prod-support-tickets ConsumedReadCapacityUnits",
                "Timestamps": ["2026-01-05T00:01:00+00:00", "2026-01-05T00:00:00+00:00"],
                "Values": [120.0, 60.0],
                "StatusCode": "Complete",
            },
            {
                "Id": "support_tickets_tenant_status_write",
                "Label": "m2",
                "Timestamps": [1767571200],
                "Values": [6],
            },
        ],
        "Messages": [],
    }
    found = read(tmp_path, answer)
    reads = found[SeriesKey("support_tickets", None, "read")]
    assert (reads.minutes, reads.amounts, reads.kind) == ([START, START + 1], [60.0, 120.0], "sum")
    assert found[SeriesKey("support_tickets", "tenant_status", "write")].amounts == [6.0]


def test_get_metric_statistics_in_any_order(tmp_path: Path) -> None:
    answer = {
        "Label": "ConsumedWriteCapacityUnits",
        "Datapoints": [
            {"Timestamp": "2026-01-05T00:05:00Z", "Sum": 5.0, "Unit": "Count"},
            {"Timestamp": "2026-01-05T00:02:00Z", "Sum": 2.0, "Unit": "Count"},
        ],
    }
    found = read(tmp_path, answer, "webhooks")[SeriesKey("webhooks", None, "write")]
    assert (found.minutes, found.amounts) == ([START + 2, START + 5], [2.0, 5.0])


def test_what_is_wrong_with_an_answer(tmp_path: Path) -> None:
    points = [
        {"Timestamp": "2026-01-05T00:00:00Z", "Average": 5.0, "Unit": "Count"},
        {"Timestamp": "2026-01-05T00:01:00Z", "Sum": -5.0, "Unit": "Count"},
        {"Timestamp": "2026-01-05T00:01:00Z", "Sum": 5.0, "Unit": "Bytes"},
        {"Timestamp": "soon", "Sum": 5.0},
        {"Timestamp": "2026-01-05T00:04:00Z", "Sum": "5"},
        {"Timestamp": "2026-01-05T00:05:00Z", "Sum": 5},
        {"Timestamp": "2026-01-05T00:05:10Z", "Sum": 5},
    ]
    answer = {"Label": "ConsumedWriteCapacityUnits", "Datapoints": points}
    assert problems(tmp_path, answer, "webhooks") == [
        "answer.json:4:3: a point has no Sum, but Average. Ask for --statistics Sum: only that says what was consumed. [P3B-TRACE-STATISTIC]",
        (
            'answer.json:17:12: the unit "Bytes" is not that of consumed capacity. Ask for ConsumedReadCapacityUnits or '
            "ConsumedWriteCapacityUnits. [P3B-TRACE-STATISTIC]"
        ),
        "answer.json:11:11: -5 is negative. A Sum of consumed capacity is 0 or more. [P3B-TRACE-NUMBER]",
        'answer.json:20:17: "soon" is not a time. Write 2026-01-22T09:30:00Z, or seconds since 1970. [P3B-TRACE-TIME]',
        'answer.json:25:11: "5" is not a number. Ask CloudWatch again. [P3B-TRACE-NUMBER]',
        (
            "answer.json:32:17: webhooks writes: there are two points of 2026-01-05 00:05. Ask for a period of 60 seconds "
            "or more. [P3B-TRACE-STEP]"
        ),
    ]


def test_series_that_can_not_be_told(tmp_path: Path) -> None:
    results = [
        {"Id": "m1", "Label": "Latency", "Timestamps": [], "Values": []},
        {"Id": "m2", "Label": "ConsumedReadCapacityUnits", "Timestamps": [], "Values": []},
        {"Id": "m3", "Label": "webhooks reads", "Timestamps": [1767571200], "Values": []},
        {"Id": "m4", "Label": "webhooks reads", "Timestamps": [], "Values": [], "StatusCode": "PartialData"},
        {"Id": "m5", "Label": "webhooks reads", "Timestamps": [], "Values": []},
        "nothing",
    ]
    assert [each.split(". ")[0] for each in problems(tmp_path, {"MetricDataResults": results})] == [
        'answer.json:3:3: "Latency m1" does not say whether it is reads or writes',
        'answer.json:9:3: "ConsumedReadCapacityUnits m2" names no table',
        "answer.json:15:3: Timestamps and Values are not two lists of one length",
        'answer.json:28:18: CloudWatch says of this series: "PartialData"',
        "answer.json:30:3: there is a second series of webhooks reads",
        "answer.json:36:3: a result is a mapping",
    ]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('{"a": [1,\n2,', "answer.json:2:3: it is not JSON"),
        pytest.param("[" * 100_000, "answer.json:1:201: nested more than 200 levels deep", id="deep"),
        pytest.param(f"[{'9' * 5000}]", "answer.json:1:2 [0]: a number of 5,000 characters", id="digits"),
        ("{}", "answer.json:1:1: there is neither MetricDataResults nor Datapoints in it"),
        ("[1]", "answer.json:1:1: there is neither MetricDataResults nor Datapoints in it"),
    ],
)
def test_what_is_no_answer(tmp_path: Path, text: str, said: str) -> None:
    found = problems(tmp_path, text)
    assert len(found) == 1
    assert found[0].split(":")[0:2] == said.split(":")[0:2]
    assert said.split(": ", 1)[1] in found[0]


def answered(**more: object) -> dict[str, object]:
    result = {"Id": "m1", "Label": "webhooks reads", "Timestamps": [1767571200], "Values": [60]}
    return {"MetricDataResults": [result], **more}


def test_the_period_is_read_from_the_request(tmp_path: Path) -> None:
    """Beside the results, or in the query of the same id, which is nearer."""
    key = SeriesKey("webhooks", None, "read")
    queries = [{"Id": "m1", "MetricStat": {"Period": 3600, "Stat": "Sum"}}]
    assert read(tmp_path, answered())[key].period is None
    assert read(tmp_path, answered(Period=300))[key].period == 5
    assert read(tmp_path, answered(Period=300, MetricDataQueries=queries))[key].period == 60
    points = {"Label": "ConsumedReadCapacityUnits", "Period": 60, "Datapoints": []}
    assert read(tmp_path, points, "webhooks")[key].period == 1


def test_an_answer_that_is_cut_or_no_sum(tmp_path: Path) -> None:
    queries = [{"Id": "m1", "MetricStat": {"Period": 45, "Stat": "Average"}}]
    cut = answered(NextToken="more", MetricDataQueries=queries)
    assert [each.split(": ", 1)[1].split(". ")[0] for each in problems(tmp_path, cut)] == [
        "NextToken says that the answer is cut",
        'the statistic is "Average", not Sum',
        "45 is not a period of whole minutes",
    ]
    label = {"MetricDataResults": [{"Id": "m1", "Label": "webhooks reads Average", "Timestamps": [], "Values": []}]}
    assert 'webhooks reads Average m1" is labelled Average, not Sum' in problems(tmp_path, label)[0]


@pytest.mark.parametrize(
    ("expression", "kind"),
    [
        ("m0/PERIOD(m0)", "rate"),
        (" FILL(m0, 0) / PERIOD(m0) ", "rate"),
        ("FILL(m0, REPEAT)", "sum"),
        ("m0*2", None),
        ("RATE(m0)", None),
        ("m0/60", None),
        ("AVG(METRICS())", None),
    ],
)
def test_what_an_expression_makes_of_the_metric(expression: str, kind: str | None, tmp_path: Path) -> None:
    """The metric itself, or units per second of it; another expression is refused, unless the answer does not have it."""
    query = {"Id": "m1", "Expression": expression}
    answer = answered(MetricDataQueries=[query])
    if kind is None:
        (problem,) = problems(tmp_path, answer)
        assert f'what "{expression}" computes is not known to be consumed capacity' in problem
    else:
        assert read(tmp_path, answer)[SeriesKey("webhooks", None, "read")].kind == kind
    hidden = answered(MetricDataQueries=[{**query, "ReturnData": False}])
    assert read(tmp_path, hidden)[SeriesKey("webhooks", None, "read")].kind == "sum"
