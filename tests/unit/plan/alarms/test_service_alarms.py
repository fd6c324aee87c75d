"""Alarms and dashboard rows of functions, APIs and queues."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from phase3b.capacity.deployment import resolve
from phase3b.capacity.loader import load
from phase3b.capacity.model.targets import BurnRate
from phase3b.capacity.model.threshold import Threshold
from phase3b.packaging.service_packages import described
from phase3b.plan.alerts.records import CompositeAlarm, MetricAlarm
from phase3b.plan.cloudwatch.alarm import BURN_KINDS, Alarm
from phase3b.plan.cloudwatch.measures import PercentileOrAverage, PercentOf, Reminded, Share, Statistic
from phase3b.plan.cloudwatch.metrics import Metric, of_logs
from phase3b.plan.dashboards.records import Dashboard
from phase3b.plan.plan import plan

CAPACITY = load(Path(__file__).parents[4] / "capacity.yaml")
ARTIFACTS = described(CAPACITY)


def alarms(tier: str = "business", environment: str = "prod") -> dict[str, Alarm]:
    made = plan(resolve(CAPACITY, environment, tier), ARTIFACTS)
    return {record.alarm.address.name: record.alarm for record in made.records if isinstance(record, MetricAlarm)}


def test_each_function_is_watched_at_two_levels() -> None:
    found = Counter(
        (alarm.subject.function, alarm.kind) for alarm in alarms("scale").values() if alarm.subject.function is not None
    )
    kinds = {
        "duration_average", "duration_p95", "function_error_share", "function_errors", "function_throttles",
        "cold_starts", "memory", "function_concurrency",
    }  # fmt: skip
    one_level = {
        "dropped_events", "dead_letter_errors", "destination_failures", "failed_rule_invocations", "missed_schedule",
    }  # fmt: skip
    of_some = {"stream_age", "event_age", *one_level}
    for function in CAPACITY.service.functions:
        assert {kind for name, kind in found if name == function} - of_some == kinds
    # Where one event is already too many both levels are the same, and the graver one has the alarm.
    assert {kind for (_, kind), alarms in found.items() if alarms == 1} == one_level
    assert set(found.values()) == {1, 2}
    assert {name for name, kind in found if kind == "stream_age"} == {"notification_handler", "webhook_manager"}


def test_thresholds_of_the_seeds() -> None:
    """Operations guide and planning guide: errors over 1 % and 5 %, 10 in five minutes, p95 over 500 and 1,000 ms ..."""
    found = alarms()

    def levels(name: str) -> tuple[float, float]:
        return found[f"{name}_warning"].threshold, found[f"{name}_critical"].threshold

    assert levels("support_tickets_function_error_share") == (1, 5)
    assert levels("support_tickets_function_errors") == (10, 50)
    assert levels("support_tickets_duration_p95") == (500, 1000)
    assert levels("support_tickets_duration_average") == (300, 1000)
    assert levels("support_tickets_function_throttles") == (0, 10)
    assert levels("support_tickets_cold_starts") == (10, 20)
    assert levels("support_tickets_memory") == (80, 90)
    assert levels("api_client_errors") == (2, 5)
    assert levels("api_server_errors") == (0.5, 2)
    assert levels("api_latency") == (500, 1000)
    assert levels("api_cache_hits") == (50, 30)


def test_a_percentile_of_few_samples_is_their_average() -> None:
    """CloudWatch: low are fewer than 10 / (1 - 0.95) = 200 samples in a period; p99 would want 1,000, the median 20."""
    for name, metric in (
        ("support_tickets_duration_p95_critical", Metric.DURATION),
        ("api_latency_critical", Metric.API_LATENCY),
        ("websocket_latency_critical", Metric.INTEGRATION_LATENCY),
    ):
        measure = alarms("starter")[name].measure
        assert isinstance(measure, PercentileOrAverage)
        assert measure.expression == "IF(FILL(samples, 0) >= 200, p95, average)"
        assert [(each.id, each.statistic) for each in measure.queries] == [
            ("samples", "SampleCount"), ("p95", "p95"), ("average", "Average"),
        ]  # fmt: skip
        assert {each.series.metric for each in measure.queries} == {metric}
        assert PercentileOrAverage(measure.series, "p99").least_samples == 1000
        assert PercentileOrAverage(measure.series, "p50").least_samples == 20


def test_a_function_may_have_thresholds_of_its_own() -> None:
    found = alarms()
    for function, average, p95 in (
        ("cost_forecasting", (2000, 3000), (3000, 6000)),
        ("webhook_delivery", (2000, 4000), (5000, 10000)),
        ("support_tickets", (300, 1000), (500, 1000)),
    ):
        for kind, wanted in (("average", average), ("p95", p95)):
            made = tuple(found[f"{function}_duration_{kind}_{level}"] for level in ("warning", "critical"))
            assert tuple(each.threshold for each in made) == wanted
            own = f"of.{function}." if function != "support_tickets" else ""
            assert {each.rule for each in made} == {f"objectives.thresholds.functions.{own}duration_{kind}_ms"}
    # What it has not for itself is that of all.
    assert found["cost_forecasting_memory_warning"].rule == "objectives.thresholds.functions.memory_percent"


def test_throttles_that_auto_scaling_ends_ring_nothing() -> None:
    rules = CAPACITY.simulation.rules
    for alarm in alarms().values():
        if alarm.kind in {"read_throttles", "write_throttles"}:
            assert alarm.datapoints * alarm.period_seconds > rules.scale_out_minutes * 60
            assert alarm.datapoints < alarm.evaluation_periods


def test_a_share_counts_only_above_its_volume() -> None:
    alarm = alarms()["support_tickets_function_error_share_critical"]
    assert isinstance(alarm.measure, Share)
    assert alarm.measure.expression == ("IF(FILL(whole0, 0) > 20, 100 * FILL(part, 0) / (FILL(whole0, 0)), 0)")
    assert [(query.id, query.series.metric.metric_name) for query in alarm.measure.queries] == [
        ("part", "Errors"),
        ("whole0", "Invocations"),
    ]


def test_too_few_cache_hits_are_bad_and_few_requests_are_good() -> None:
    alarm = alarms()["api_cache_hits_warning"]
    assert (alarm.side, alarm.threshold) == ("below", 50)
    assert isinstance(alarm.measure, Share)
    assert alarm.measure.expression == (
        "IF(FILL(whole0, 0) + FILL(whole1, 0) > 100, 100 * FILL(part, 0) / (FILL(whole0, 0) + FILL(whole1, 0)), 100)"
    )
    # A tier without a cache has nothing to hit.
    assert "api_cache_hits_warning" not in alarms("starter")


def test_memory_is_judged_by_what_the_function_has() -> None:
    alarm = alarms()["cost_forecasting_memory_warning"]
    assert isinstance(alarm.measure, PercentOf)
    assert alarm.measure.expression == "100 * part / 768"
    series = alarm.measure.part
    assert (series.namespace, series.dimensions) == ("Phase3b/securebase-prod-cost-forecasting", ())


def test_websockets_are_named_by_their_id() -> None:
    alarm = alarms()["websocket_latency_critical"]
    assert isinstance(alarm.measure, PercentileOrAverage)
    assert dict(alarm.measure.series.dimensions) == {"ApiId": "${aws_apigatewayv2_api.websocket.id}", "Stage": "v1"}


def test_both_queues_and_their_dead_letters_are_watched() -> None:
    names = {name for name in alarms() if name.endswith("_critical")}
    assert {
        "webhook_deliveries_age_critical",
        "webhook_deliveries_fifo_age_critical",
        "webhook_deliveries_dead_letters_kept_critical",
        "webhook_deliveries_fifo_dead_letters_kept_critical",
        "failed_events_kept_critical",
    } <= names


def rung(depth: Callable[[int], int], threshold: float) -> list[str]:
    """When the alarm of dead letters goes off in a day, as its expression has it minute by minute."""
    alarm = alarms()["failed_events_kept_critical"]
    assert isinstance(alarm.measure, Reminded)
    assert (alarm.period_seconds, alarm.evaluation_periods, alarm.threshold) == (60, 1, threshold)
    python = alarm.measure.expression.replace("||", "or").replace("&&", "and")
    on, found = False, []
    for minute in range(24 * 60):
        hour, rest = divmod(minute, 60)
        functions = {
            "IF": lambda test, yes, no: yes if test else no,
            "HOUR": lambda _, h=hour: h,
            "MINUTE": lambda _, m=rest: m,
        }
        value = eval(python, {"__builtins__": {}}, {**functions, "kept": depth(minute)})  # noqa: S307  our own expression
        found += [f"{hour:02}:{rest:02}"] if value > threshold and not on else []
        on = value > threshold
    return found


def test_dead_letters_that_stay_or_keep_coming_are_told_of_again() -> None:
    """CloudWatch tells of a change of state alone, and this one changes four times a day for as long as they are there."""
    again = ["07:05", "13:05", "19:05"]
    # Eleven at a quarter past two, and one more every ten minutes.
    assert rung(lambda minute: 0 if minute < 135 else 11 + (minute - 135) // 10, 10) == ["02:15", *again]
    # The same eleven all day, there since yesterday.
    assert rung(lambda _: 11, 10) == ["00:00", "01:05", *again]
    # Taken away at eight.
    assert rung(lambda minute: 11 if 135 <= minute < 480 else 0, 10) == ["02:15", "07:05"]
    # What comes during the pause is notified of after it.
    assert rung(lambda minute: 11 if minute >= 422 else 0, 10) == ["07:05", "13:05", "19:05"]
    assert rung(lambda _: 10, 10) == []


def test_that_they_are_gone_is_not_told_as_a_pause_would_look_the_same() -> None:
    made = plan(resolve(CAPACITY, "prod"), ARTIFACTS)
    alone = {
        each.alarm.kind: each.over_topic_arn
        for each in made.records
        if isinstance(each, MetricAlarm) and each.topic_arn
    }
    assert alone["dead_letters"] is None
    assert alone["failed_notifications"] is not None
    over = {each.name for each in made.records if isinstance(each, CompositeAlarm) and each.over_topic_arn}
    assert {"securebase-prod-queues-incident-critical", "securebase-prod-functions-incident-critical"} <= over


def test_an_alarm_has_no_more_metrics_than_cloudwatch_takes() -> None:
    for alarm in alarms("enterprise").values():
        if not isinstance(alarm.measure, Statistic):
            assert len(alarm.measure.queries) + 1 <= CAPACITY.quotas.metrics_per_alarm


def test_a_metric_that_aws_publishes_is_not_one_of_logs() -> None:
    with pytest.raises(Exception, match="is not made of logs"):
        of_logs(Metric.DURATION, "x")


def test_rules_of_alarms_are_keys_of_the_file() -> None:
    for alarm in alarms().values():
        place: object = CAPACITY
        for part in alarm.rule.split("."):
            place = place[part] if isinstance(place, Mapping) else getattr(place, part)
        assert isinstance(place, BurnRate if alarm.kind in BURN_KINDS else Threshold), alarm.rule


@pytest.mark.parametrize("tier", CAPACITY.tiers)
def test_the_dashboard_is_one_that_cloudwatch_can_draw(tier: str) -> None:
    pages = [
        json.loads(record.body)
        for record in plan(resolve(CAPACITY, "prod", tier), ARTIFACTS).records
        if isinstance(record, Dashboard)
    ]
    titles = []
    for page in pages:
        assert len(page["widgets"]) <= 500
        for widget in page["widgets"]:
            assert widget["x"] + widget["width"] <= 24
            metrics = widget["properties"].get("metrics", [])
            options = [entry[-1] for entry in metrics if isinstance(entry[-1], dict)]
            ids = [each["id"] for each in options if "id" in each]
            assert len(ids) == len(set(ids)), widget
            for each in options:
                named = set(
                    re.findall(
                        r"\b(?:part|whole\d|consumed|waiting|deleted|used|counted|c)_?\d+\b", each.get("expression", "")
                    )
                )
                assert named <= set(ids), each
            titles.append(widget["properties"].get("title"))
    assert {
        "Tickets",
        "Notifications",
        "Forecasts",
        "REST API latency",
        "Cold starts",
        "Age of the oldest message",
    } <= set(titles)
