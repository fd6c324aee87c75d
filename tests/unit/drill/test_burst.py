"""Samples read what they were made for, and nothing else does."""

from __future__ import annotations

import pytest
from drilled_alarms import deployed, of_each_kind
from hypothesis import given
from hypothesis import strategies as st

from phase3b.drill.alone import alone, series_of
from phase3b.drill.burst import burst, levels, of_statistic
from phase3b.local.cloudwatch.datapoints import MetricStore
from phase3b.plan.cloudwatch.measures import StatisticName
from phase3b.plan.cloudwatch.metrics import Metric

SERIES = Metric.DURATION.of(FunctionName="f")
BEGIN = 1_767_225_600


@pytest.mark.parametrize("statistic", ["Sum", "Average", "Maximum", "p50", "p95", "p99"])
@given(reading=st.floats(0.01, 1e6))
def test_a_statistic_reads_what_it_was_made_for(statistic: StatisticName, reading: float) -> None:
    store = MetricStore()
    for each in of_statistic(SERIES, statistic, reading, 1000):
        store.put(series_of(each.series, {}), BEGIN, each.value, each.count)
    (found,) = store.read(series_of(SERIES, {}), statistic, 60, BEGIN, BEGIN + 60).values()
    assert found == pytest.approx(reading, rel=1e-9)


@pytest.mark.parametrize("kind", of_each_kind())
def test_a_measure_reads_each_of_its_levels(kind: str) -> None:
    """Exactly at the threshold, so that more than and at least are told apart, and beyond it on the bad side."""
    alarm = of_each_kind()[kind]
    made = levels(alarm.measure, alarm.threshold, alarm.side)
    ready = alone(deployed(alarm))
    # An hour without a reminder.
    end = BEGIN + 3 * 3600 + alarm.period_seconds
    end -= (end - BEGIN) % 60
    for name, reading in (("at", made.at), ("beyond", made.beyond), ("normal", made.normal)):
        store = MetricStore()
        for each in burst(alarm.measure, reading, alarm.side, alarm.period_seconds):
            store.put(series_of(each.series, {}), end - 60, each.value, each.count)
        value = ready.points(store, ready.over(end))[-1].value
        assert value is not None
        if name == "at":
            assert not ready.definition.breaches(value)
            assert value == pytest.approx(made.at, rel=1e-12)
        else:
            assert ready.definition.breaches(value) is (name == "beyond")
