"""Alarms of error budgets that are spent too fast: levels and windows worked out by hand, and who tells of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from split_file import securebase

from phase3b.capacity.deployment import Deployment, resolve
from phase3b.capacity.loader import load, parse
from phase3b.capacity.model.targets import BurnRate
from phase3b.naming import Names
from phase3b.plan.alarms.alarms import alarms
from phase3b.plan.alerts.planned import alarm_records, told_together
from phase3b.plan.alerts.records import CompositeAlarm, MetricAlarm
from phase3b.plan.apis.budget_alarms import QUICK_PERCENT, bad_percent, longest_answer, window_threshold
from phase3b.plan.cloudwatch.alarm import BURN_KINDS, Alarm
from phase3b.plan.cloudwatch.measures import Share, ShareSlower, Statistic

CAPACITY = load(Path(__file__).parents[4] / "capacity.yaml")


def deployment(*edits: tuple[str, str], environment: str = "prod") -> Deployment:
    text = securebase()
    for old, new in edits:
        assert old in text, old
        text = text.replace(old, new)
    return resolve(parse(text, "capacity.yaml"), environment)


def of(made: Deployment) -> tuple[Alarm, ...]:
    return tuple(each for each in alarms(made, names(made)) if each.kind in BURN_KINDS)


def names(made: Deployment) -> Names:
    return Names(made.project, made.name, made.component)


def composites(made: Deployment, watched: Sequence[Alarm]) -> dict[str, CompositeAlarm]:
    records = alarm_records(made, watched, told_together(made, names(made), watched))
    return {each.address.name: each for each in records if isinstance(each, CompositeAlarm)}


# 99.9 %: 0.1 % may be bad. 14.4 times that is 1.44 %, 6 times is 0.6 %. Of 95 %: 72 % and 30 %.
@pytest.mark.parametrize(
    ("name", "percent", "seconds", "few"),
    [
        ("api_availability_burn_fast_long_critical", 1.44, 3600, 150),
        ("api_availability_burn_fast_short_critical", 1.44, 300, 12),
        ("api_availability_burn_slow_long_critical", 0.6, 21600, 400),
        ("api_availability_burn_slow_short_critical", 0.6, 1800, 33),
        ("api_latency_burn_fast_long_critical", 72, 3600, 150),
        ("api_latency_burn_fast_short_critical", 72, 300, 12),
        ("api_latency_burn_slow_long_critical", 30, 21600, 400),
        ("api_latency_burn_slow_short_critical", 30, 1800, 33),
    ],
)
def test_each_window_is_one_period_beyond_the_rate_times_the_budget(
    name: str, percent: float, seconds: int, few: int
) -> None:
    found = {each.address.name: each for each in of(deployment())}
    assert len(found) == 8
    alarm = found[name]
    assert (alarm.threshold, alarm.period_seconds, alarm.evaluation_periods, alarm.datapoints) == (
        percent, seconds, 1, 1
    )  # fmt: skip
    assert isinstance(alarm.measure, Share | ShareSlower)
    assert (alarm.measure.min_samples, alarm.missing, alarm.side) == (few, "notBreaching", "above")


def test_what_each_says() -> None:
    found = {each.address.name: each for each in of(deployment())}
    assert found["api_availability_burn_fast_long_critical"].description == (
        "Critical: more than 1.44 % of the requests to securebase-prod-phase3b-api are answered with 5xx, 14.4 times what "
        "uptime_percent allows, in 60 min"
    )
    assert found["api_latency_burn_slow_short_critical"].description == (
        "Critical: more than 30 % of the requests to securebase-prod-phase3b-api take longer than 500 ms, 6 times what "
        "latency_p95_ms allows, in 30 min"
    )
    assert isinstance(found["api_latency_burn_fast_long_critical"].measure, ShareSlower)
    assert [(each.id, each.statistic) for each in found["api_latency_burn_fast_long_critical"].measure.queries] == [
        ("samples", "SampleCount"), ("quick", "PR(:500)")
    ]  # fmt: skip


def test_one_page_for_both_windows_and_for_the_whole_incident() -> None:
    made = deployment()
    watched = alarms(made, names(made))
    found = composites(made, watched)
    burns = {name: each for name, each in found.items() if each.all_of}
    assert sorted(burns) == [
        f"api_{kind}_{rate}_incident_critical"
        for kind in ("availability_burn", "latency_burn") for rate in ("fast", "slow")
    ]  # fmt: skip
    fast = burns["api_availability_burn_fast_incident_critical"]
    long, short = (
        f'ALARM("${{aws_cloudwatch_metric_alarm.api_availability_burn_fast_{window}_critical.alarm_name}}")'
        for window in ("long", "short")
    )
    assert fast.rule == f"{long} AND {short}"
    assert (fast.topic_arn, fast.over_topic_arn) == (None, None)
    apis = found["apis_incident_critical"]
    assert set(apis.composites) == {each.address for each in burns.values()}
    assert f'ALARM("${{{fast.address}.alarm_name}}") OR ' in apis.rule
    assert "_long_" not in apis.rule
    assert " AND " not in apis.rule
    assert apis.topic_arn == apis.over_topic_arn == "${aws_sns_topic.alerts.arn}"
    quiet = {
        each.address: each.topic_arn
        for each in alarm_records(made, watched, told_together(made, names(made), watched))
        if isinstance(each, MetricAlarm) and each.alarm.kind in BURN_KINDS
    }
    assert len(quiet) == 8
    assert set(quiet.values()) == {None}


def test_the_only_composite_of_a_part_tells_by_itself() -> None:
    """Where nothing else of the APIs is watched, a composite over one composite would be it again."""
    made = deployment()
    both = tuple(each for each in of(made) if each.kind == "availability_burn" and each.subject.burn_rate == "fast")
    (only,) = composites(made, both).values()
    assert only.address.name == "api_availability_burn_fast_incident_critical"
    assert only.topic_arn == only.over_topic_arn == "${aws_sns_topic.alerts.arn}"
    four = tuple(each for each in of(made) if each.kind == "availability_burn")
    found = composites(made, four)
    assert {name: each.topic_arn is None for name, each in found.items()} == {
        "api_availability_burn_fast_incident_critical": True,
        "api_availability_burn_slow_incident_critical": True,
        "apis_incident_critical": False,
    }


def test_without_the_key_and_outside_of_production_there_is_none() -> None:
    level = CAPACITY.objectives.service_level.model_copy(update={"burn_rates": {}})
    without = CAPACITY.objectives.model_copy(update={"service_level": level})
    assert of(replace(deployment(), objectives=without)) == ()
    assert of(deployment(environment="staging")) == ()
    assert of(deployment(environment="dev")) == ()


@pytest.mark.parametrize("tier", CAPACITY.tiers)
def test_a_switch_of_the_tier_changes_none_of_them(tier: str) -> None:
    assert of(resolve(CAPACITY, "prod", tier)) == of(deployment())


def test_a_rate_that_no_share_of_slow_requests_reaches_is_watched_for_availability_alone() -> None:
    """20 times 5 % are all requests, and no more than all can be slow; 20 times 0.1 % are 2 %."""
    found = of(deployment(("fast: {rate: 14.4,", "fast: {rate: 20,")))
    assert {(each.kind, each.subject.burn_rate) for each in found} == {
        ("availability_burn", "fast"), ("availability_burn", "slow"), ("latency_burn", "slow")
    }  # fmt: skip
    assert {each.threshold for each in found if each.subject.burn_rate == "fast"} == {2}


@given(
    rate=st.integers(11, 10_000).map(lambda tenths: tenths / 10),
    good=st.integers(0, 99_999).map(lambda thousandths: thousandths / 1000),
    long=st.integers(2, 1440),
    data=st.data(),
)
def test_both_windows_of_any_rate_judge_one_level_over_their_own_time(
    rate: float, good: float, long: int, data: st.DataObject
) -> None:
    short = data.draw(st.integers(1, long - 1))
    burn = BurnRate(rate=rate, long_minutes=long, short_minutes=short, min_samples=data.draw(st.integers(0, 10_000)))
    of_long, of_short = (window_threshold(burn, window, good) for window in ("long", "short"))
    assert of_long.critical == of_long.warning == of_short.critical == bad_percent(burn, good)
    # In thousandths of a percent and tenths it is a whole number: nothing of floating point is left.
    assert of_long.critical == round(rate * 10) * (100_000 - round(good * 1000)) / 10_000
    assert (of_long.period_seconds, of_short.period_seconds) == (long * 60, short * 60)
    assert of_long.min_samples == burn.min_samples
    # As few by the minute, and never more than would be in it at an even rate.
    assert of_short.min_samples * long <= burn.min_samples * short < (of_short.min_samples + 1) * long


def test_the_level_of_latency_is_of_the_95_that_the_key_names() -> None:
    burn = BurnRate(rate=2, long_minutes=60, short_minutes=5)
    assert QUICK_PERCENT == 95
    assert bad_percent(burn, QUICK_PERCENT) == 10


def test_a_statistic_alone_is_judged_by_none_of_them() -> None:
    assert not any(isinstance(each.measure, Statistic) for each in of(deployment()))


def test_an_answer_may_take_as_long_as_the_target_and_without_one_as_the_warning() -> None:
    latency = CAPACITY.objectives.thresholds.api.latency_p95_ms.model_copy(update={"target": 400.0, "warning": 700.0})

    def longest(**changed: float | None) -> tuple[float, str]:
        api = CAPACITY.objectives.thresholds.api.model_copy(
            update={"latency_p95_ms": latency.model_copy(update=changed)}
        )
        thresholds = CAPACITY.objectives.thresholds.model_copy(update={"api": api})
        return longest_answer(CAPACITY.objectives.model_copy(update={"thresholds": thresholds}))

    assert longest() == (400, "objectives.thresholds.api.latency_p95_ms.target")
    assert longest(target=None) == (700, "objectives.thresholds.api.latency_p95_ms.warning")
