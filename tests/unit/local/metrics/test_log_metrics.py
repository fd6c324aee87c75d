"""Lines of logs that become data points: the embedded format, metric filters, access logs."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest
from points_made import KeptPoints

from phase3b.local.logs.access_log import AccessLog, access_line
from phase3b.local.logs.embedded_metrics import embedded_points
from phase3b.local.logs.followed_logs import CountedLines, FollowedLogs
from phase3b.local.logs.metric_filters import metric_filters
from phase3b.local.metrics.own_metrics import OwnMetrics
from phase3b.local.metrics.rest_metrics import Exchange, RestMetrics
from phase3b.plan.apis.planned import _STATUS_METRICS
from phase3b.plan.functions.planned import COLD_START_PATTERN, MEMORY_FIELD, REPORT_PATTERN

# As lambda_src/shared/metrics.py writes it.
EMBEDDED = {
    "_aws": {
        "Timestamp": 1,
        "CloudWatchMetrics": [
            {
                "Namespace": "Phase3b",
                "Dimensions": [["Service", "Environment"]],
                "Metrics": [{"Name": "TicketsCreated", "Unit": "Count"}],
            }
        ],
    },
    "Service": "acme",
    "Environment": "prod",
    "TicketsCreated": 2,
}
REPORT = {"type": "platform.report", "record": {"metrics": {"initDurationMs": 9.5, "maxMemoryUsedMB": 92}}}


def transformed(name: str, pattern: str, metric: str, value: str, **more: object) -> dict[str, object]:
    made = {"metricName": metric, "metricNamespace": "Phase3b/acme", "metricValue": value, **more}
    return {
        "filterName": name,
        "logGroupName": "/aws/lambda/f",
        "filterPattern": pattern,
        "metricTransformations": [made],
    }


def test_a_line_of_the_embedded_format() -> None:
    (point,) = embedded_points(EMBEDDED)
    assert point == ("Phase3b", "TicketsCreated", {"Service": "acme", "Environment": "prod"}, 2.0, "Count")


@pytest.mark.parametrize(
    ("line", "points"),
    [
        ({**EMBEDDED, "TicketsCreated": [1, 2.5, "x", True]}, 2),
        ({**EMBEDDED, "TicketsCreated": "2"}, 0),
        ({name: text for name, text in EMBEDDED.items() if name != "Service"}, 0),
        ({**EMBEDDED, "Service": ""}, 0),
        ({**EMBEDDED, "_aws": []}, 0),
        ({**EMBEDDED, "_aws": {"CloudWatchMetrics": [1, {"Namespace": 2}, {"Namespace": "a", "Dimensions": 3}]}}, 0),
        ({"message": "no metric"}, 0),
    ],
)
def test_what_breaks_the_format_is_no_metric(line: dict[str, object], points: int) -> None:
    assert len(list(embedded_points(line))) == points


def test_each_set_of_dimensions_is_a_metric_of_its_own() -> None:
    directive = {"Namespace": "N", "Dimensions": [["Service"], []], "Metrics": [{"Name": "A"}, {"Name": "B"}]}
    line = {"_aws": {"CloudWatchMetrics": [directive]}, "Service": "s", "A": 1, "B": 2}
    assert [(name, of, value) for _, name, of, value, _ in embedded_points(line)] == [
        ("A", {"Service": "s"}, 1),
        ("A", {}, 1),
        ("B", {"Service": "s"}, 2),
        ("B", {}, 2),
    ]


def test_a_log_that_is_written_becomes_data_points(tmp_path: Path) -> None:
    points = KeptPoints()
    described = [
        transformed("starts", COLD_START_PATTERN, "ColdStarts", "1"),
        transformed("memory", REPORT_PATTERN, "MaxMemoryUsedMB", MEMORY_FIELD),
        transformed("by level", "{ $.level = * }", "Lines", "1", dimensions={"Level": "$.level"}),
    ]
    lines = CountedLines(points, lambda: described)
    assert lines.look().not_evaluated == ()
    followed, log = FollowedLogs(lines), tmp_path / "f.log"
    followed.add("/aws/lambda/f", log)
    assert not followed.read()
    text = json.dumps(EMBEDDED) + "\n" + json.dumps(REPORT) + "\n" + '{"level": "ERROR"}\n{"lev'
    log.write_text(text)
    assert followed.read()
    # The rest of a line comes later.
    assert points.of("Lines", Level="INFO") == []
    with log.open("a") as file:
        file.write('el": "INFO"}\nno JSON\n')
    assert followed.read()
    assert not followed.read()
    assert points.of("TicketsCreated", Service="acme", Environment="prod") == [2]
    assert (points.of("ColdStarts"), points.of("MaxMemoryUsedMB")) == ([1], [92])
    assert points.of("Lines", Level="ERROR") == points.of("Lines", Level="INFO") == [1]
    assert {namespace for namespace, *_ in points.kept} == {"Phase3b", "Phase3b/acme"}


def test_a_filter_that_can_not_be_evaluated_is_said() -> None:
    made = metric_filters(
        [
            transformed("good", "ERROR", "A", "1"),
            transformed("bad", "{ $.a ~ 1 }", "B", "1"),
            transformed("default", "ERROR", "C", "1", defaultValue=0),
        ]
    )
    assert [each.name for each in made.groups["/aws/lambda/f"]] == ["good"]
    assert made.not_evaluated == (
        "the metric filter bad of /aws/lambda/f is not evaluated here: '~' is no comparison",
        "the metric filter default of /aws/lambda/f is not evaluated here: a default value, which is put where no line matches, is not",
    )


def test_an_access_line_has_what_the_format_names() -> None:
    template = '{"status":"$context.status","tenant":"$context.authorizer.tenantId","no":"$context.nothing","e":"$context.error.message"}'
    line = access_line(template, {"status": 403, "authorizer": {"tenantId": 'a"b'}, "error": {"message": ""}})
    assert json.loads(line) == {"status": "403", "tenant": 'a"b', "no": "-", "e": "-"}


def test_requests_are_counted_by_api_gateway_and_by_the_filters_of_its_access_log() -> None:
    points, file = KeptPoints(), io.BytesIO()
    described = [
        {**transformed(suffix, pattern, metric.metric_name, "1"), "logGroupName": "/aws/apigateway/api"}
        for suffix, metric, pattern in _STATUS_METRICS
    ]
    lines = CountedLines(points, lambda: described)
    lines.look()
    log = AccessLog(
        '{"status":"$context.status","path":"$context.resourcePath"}',
        file,
        lambda line: lines.line("/aws/apigateway/api", line),
    )
    rest = RestMetrics(OwnMetrics(points), "acme-api", "v1", log, ("acl", "us-east-1"))
    for status, cached in (
        (200, True),
        (200, True),
        (200, False),
        (401, None),
        (403, None),
        (404, None),
        (429, None),
        (500, None),
    ):
        rest.answered(Exchange("id", "GET", path="/things", cached=cached), status, 10)
    of = {"ApiName": "acme-api", "Stage": "v1"}
    assert points.total("Count", **of) == len(points.of("Latency", **of)) == 8
    assert points.of("4XXError", **of) == [0, 0, 0, 1, 1, 1, 1, 0]
    assert points.of("5XXError", **of) == [0, 0, 0, 0, 0, 0, 0, 1]
    assert (points.total("CacheHitCount", **of), points.total("CacheMissCount", **of)) == (2, 1)
    assert points.total("AllowedRequests", WebACL="acl", Rule="ALL", Region="us-east-1") == 8
    assert (points.total("ClientMistakes"), points.total("RefusedRequests"), points.total("ThrottledRequests")) == (
        1,
        2,
        1,
    )
    assert json.loads(file.getvalue().splitlines()[3]) == {"status": "401", "path": "/things"}
