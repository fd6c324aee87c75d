"""Alarms on what must happen: written where the file's load promises it, and by numbers worked out by hand."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from split_file import securebase

from phase3b.capacity.deployment import Deployment, resolve
from phase3b.capacity.loader import load, parse
from phase3b.capacity.schedules.schedule_gaps import judged_hours, longest_pause_minutes
from phase3b.errors import Phase3bError
from phase3b.naming import Names
from phase3b.packaging.service_packages import described
from phase3b.plan.alarms.absence import absence_watches
from phase3b.plan.alarms.alarms import alarms
from phase3b.plan.cloudwatch.alarm import Alarm
from phase3b.plan.cloudwatch.measures import CountInUse, DrainSeconds
from phase3b.plan.functions.records import LogMetric
from phase3b.plan.plan import plan
from policies.stack_read.metric_math import outcomes

FILE = Path(__file__).parents[4] / "capacity.yaml"
CAPACITY = load(FILE)


def deployed(tier: str, environment: str = "prod") -> Deployment:
    return resolve(CAPACITY, environment, tier)


def found(tier: str, environment: str = "prod") -> dict[str, Alarm]:
    made = deployed(tier, environment)
    return {each.address.name: each for each in alarms(made, Names(made.project, made.name, made.component))}


@pytest.mark.parametrize(
    ("tier", "promised"),
    # Of 10,000 invocations a day 47 % are requests: 30 of tickets, 12 of notifications, 3 of forecasts, 2 of webhooks. The
    # quietest hour has 12 % of the mean. 1 of 100 customers: 10,000 x 1 % x 47 % / 24 x 12 % = 0.2. 100 of 500:
    # 50,000 x 20 % x 47 % / 24 x 12 % = 23.5. min_samples is 20.
    [("starter", False), ("growth", True), ("business", True), ("enterprise", True)],
)
def test_requests_are_expected_where_the_quietest_hour_has_some(tier: str, *, promised: bool) -> None:
    assert deployed(tier).expected.requests is promised
    assert ("api_no_requests_critical" in found(tier)) is promised


def test_an_hour_without_a_request_is_missing_data() -> None:
    alarm = found("business")["api_no_requests_critical"]
    assert (alarm.side, alarm.threshold, alarm.missing) == ("below", 1, "breaching")
    assert alarm.period_seconds * alarm.datapoints == 3600
    assert alarm.description == (
        "Critical: fewer than 1 requests in five minutes reach securebase-prod-phase3b-api for 60 min"
    )


def test_nobody_expects_requests_where_no_customers_are() -> None:
    """staging is not a production, though its tier promises as much."""
    assert deployed("business", "staging").expected.requests
    assert not [name for name in found("business", "staging") if "no_requests" in name]


@pytest.mark.parametrize(
    ("tier", "promised"),
    # 0.05 write units an invocation: 10,000 x 1 % x 0.05 = 5 a day, 50,000 x 20 % x 0.05 = 500. min_samples is 100.
    [("starter", set()), ("growth", {"idempotency_keys"}), ("enterprise", {"idempotency_keys"})],
)
def test_deletions_are_expected_where_enough_is_written(tier: str, promised: set[str]) -> None:
    assert deployed(tier).expected.deletions == promised
    assert {each.subject.table for each in found(tier).values() if each.kind == "expired_items"} == promised


def test_days_without_writes_delete_nothing_and_that_is_good() -> None:
    """Of values of both metrics, below 1 are those with more than 100 units written and nothing deleted, and no others."""
    alarm = found("business")["idempotency_keys_expired_items_critical"]
    assert isinstance(alarm.measure, CountInUse)
    assert (alarm.period_seconds, alarm.datapoints, alarm.evaluation_periods) == (86_400, 5, 7)
    for written in (0, 50, 100, 101, 5000):
        for deleted in (0, 1, 300):
            (value,) = outcomes(alarm.measure.expression, {"used": (written,), "counted": (deleted,)}, {})
            assert (value < alarm.threshold) is (written > 100 and deleted == 0)


@given(
    waiting=st.integers(0, 100_000),
    deleted=st.integers(0, 100_000),
)
def test_a_queue_needs_what_waits_by_the_rate_of_deletions(waiting: int, deleted: int) -> None:
    """600 waiting, 100 deleted in 300 s: 1,800 s. None deleted: as if it were one, which is the least it can be."""
    alarm = found_once()["webhook_deliveries_drain_critical"]
    assert isinstance(alarm.measure, DrainSeconds)
    (value,) = outcomes(
        alarm.measure.expression, {"waiting": (waiting,), "deleted": (deleted,)}, {"waiting": alarm.period_seconds}
    )
    assert value == pytest.approx(waiting * 300 / max(deleted, 1))


_FOUND: dict[str, Alarm] = {}


def found_once() -> Mapping[str, Alarm]:
    if not _FOUND:
        _FOUND.update(found("business"))
    return _FOUND


def test_a_queue_of_dead_letters_is_never_empty_by_itself() -> None:
    assert {name for name, each in found_once().items() if each.kind == "queue_drain"} == {
        f"webhook_deliveries{fifo}_drain_{level}" for fifo in ("", "_fifo") for level in ("warning", "critical")
    }


def test_throttled_requests_are_told_from_other_mistakes() -> None:
    alarm = found_once()["api_throttled_critical"]
    names = [each.series.metric.metric_name for each in alarm.measure.queries]  # type: ignore[union-attr]
    assert names == ["ThrottledRequests", "Count"]
    assert [each.threshold for name, each in found_once().items() if name.startswith("api_throttled")] == [5, 25]


@pytest.mark.parametrize(
    ("expression", "minutes"),
    [
        ("rate(5 minutes)", 5),
        ("rate(1 hour)", 60),
        ("rate(2 days)", 2880),
        ("cron(0 3 * * ? *)", 1440),
        # Every quarter of an hour from 8 to 18: the longest pause is the night, 17:45 to 8:00.
        ("cron(0/15 8-17 * * ? *)", 14 * 60 + 15),
        # Friday to Monday.
        ("cron(30 6 ? * MON-FRI *)", 3 * 1440),
        ("cron(0 22-2 * * ? *)", 20 * 60),
        ("cron(0 3 1 * ? *)", 31 * 1440),
        ("cron(0 3 ? * SUN *)", 7 * 1440),
        # It ends, and then is silent permanently reason.
        ("cron(0 3 * * ? 2027)", None),
        ("cron(0 3 1 1 ? *)", 365 * 1440),
    ],
)
def test_the_longest_pause_of_a_schedule(expression: str, minutes: int | None) -> None:
    assert longest_pause_minutes(expression) == minutes


@pytest.mark.parametrize(
    ("expression", "hours"),
    # Two hours late: CloudWatch looks back for seven days, 168 hours.
    [
        ("rate(5 minutes)", 3),
        ("cron(0 3 * * ? *)", 26),
        ("cron(0 3 ? * MON-SAT *)", 50),
        ("cron(0 3 ? * SUN *)", None),
        ("rate(166 hours)", 168),
        ("rate(167 hours)", None),
    ],
)
def test_a_schedule_is_missed_after_its_pause_and_as_long_as_it_may_be_late(expression: str, hours: int | None) -> None:
    threshold = CAPACITY.objectives.thresholds.functions.scheduled_runs_per_hour_below
    assert threshold is not None
    assert judged_hours(expression, threshold) == hours


def test_no_ingest_last_night() -> None:
    """Each environment has it: what a schedule does, it does everywhere."""
    for environment in CAPACITY.environments:
        alarm = found("starter", environment)["cost_forecasting_ingest_actuals_missed_critical"]
        assert (alarm.missing, alarm.side, alarm.threshold) == ("breaching", "below", 1)
        assert alarm.description.endswith("were finished in each hour of 26 h")


def test_runs_are_counted_in_a_namespace_of_the_schedule() -> None:
    (record,) = (
        each
        for each in plan(deployed("starter"), described(CAPACITY)).records
        if isinstance(each, LogMetric) and each.metric_name == "ScheduledRuns"
    )
    assert record.pattern == '{ $.message = "task done" && $.task = "ingest_actuals" }'
    assert record.namespace == "Phase3b/securebase-prod-cost-forecasting-ingest-actuals"
    assert record.log_group_name == "${aws_cloudwatch_log_group.cost_forecasting.name}"


def test_without_assumptions_nothing_is_promised() -> None:
    silent = replace(CAPACITY, service=CAPACITY.service.model_copy(update={"assumptions": None}))
    made = resolve(silent, "prod", "enterprise")
    names = Names(made.project, made.name, made.component)
    assert {each.kind for each in absence_watches(made, names)} == {"missed_schedule"}


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        (
            "      expires_after_days: 1\n",
            "      expires_after_days: 2\n",
            "5 days are judged, and what was written to idempotency_keys on the first of them may be there for 5",
        ),
        (
            "      ttl_attribute: expires_at\n      # Every item expires",
            "      # Every item expires",
            "nothing of this table expires: it has no ttl_attribute",
        ),
    ],
)
def test_days_that_say_nothing_are_a_problem_of_the_file(old: str, new: str, said: str) -> None:
    text = securebase()
    assert old in text
    with pytest.raises(Phase3bError) as raised:
        parse(text.replace(old, new), "c.yaml")
    assert any(said in each.what for each in raised.value.problems), raised.value.problems
