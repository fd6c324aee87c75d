"""AWS's sixteen reasons: each has a metric of the catalogue, an alarm that sees it, and a line of the dashboard."""

from __future__ import annotations

import itertools

import pytest
from doctor_made import around, owner

from phase3b.operations.doctor.reasons import LIMITS, Limit, reason, throttles, throttles_by
from phase3b.plan.alarms.alarms import alarms
from phase3b.plan.cloudwatch.graph import Graph, Line
from phase3b.plan.cloudwatch.measures import Statistic
from phase3b.plan.dashboards.faults import fault_row
from phase3b.plan.tables.scaling_dimension import SIDES

# "DynamoDB throttling resolution guide", read on 2026-11-29.
DOCUMENTED = {
    "TableReadKeyRangeThroughputExceeded", "TableWriteKeyRangeThroughputExceeded",
    "IndexReadKeyRangeThroughputExceeded", "IndexWriteKeyRangeThroughputExceeded",
    "TableReadProvisionedThroughputExceeded", "TableWriteProvisionedThroughputExceeded",
    "IndexReadProvisionedThroughputExceeded", "IndexWriteProvisionedThroughputExceeded",
    "TableReadAccountLimitExceeded", "TableWriteAccountLimitExceeded",
    "IndexReadAccountLimitExceeded", "IndexWriteAccountLimitExceeded",
    "TableReadMaxOnDemandThroughputExceeded", "TableWriteMaxOnDemandThroughputExceeded",
    "IndexReadMaxOnDemandThroughputExceeded", "IndexWriteMaxOnDemandThroughputExceeded",
}  # fmt: skip
# "Diagnosing throttling": the metric that counts each.
METRICS = {
    "ProvisionedThroughputExceeded": "ProvisionedThroughputThrottleEvents",
    "KeyRangeThroughputExceeded": "KeyRangeThroughputThrottleEvents",
    "MaxOnDemandThroughputExceeded": "MaxOnDemandThroughputThrottleEvents",
    "AccountLimitExceeded": "AccountLimitThrottleEvents",
}
OWNERS = (owner("support_tickets"), owner("support_tickets", "tenant_status"))


def test_the_reasons_are_those_that_aws_documents() -> None:
    made = {reason(each, side, limit) for each, side, limit in itertools.product(OWNERS, SIDES, LIMITS)}
    assert made == DOCUMENTED


@pytest.mark.parametrize("limit", LIMITS)
def test_each_has_the_metric_that_aws_documents(limit: Limit) -> None:
    for each, side in itertools.product(OWNERS, SIDES):
        series = throttles_by(limit, each, side)
        if series is None:
            # "DynamoDB metrics and dimensions" has TableName alone.
            assert (each.index is not None, side, limit) == (True, "write", "AccountLimitExceeded")
        else:
            assert series.metric.metric_name == f"{side.capitalize()}{METRICS[limit]}"


@pytest.mark.parametrize("tier", [None, "enterprise"])
def test_no_cause_of_a_throttle_is_invisible(tier: str | None) -> None:
    """An alarm on the cause, or on all throttles of that side; a line of the cause wherever it can occur."""
    made = around("prod", tier)
    watched = {
        each.measure.series for each in alarms(made.deployment, made.names) if isinstance(each.measure, Statistic)
    }
    for table in made.deployment.tables:
        drawn = {
            line.series
            for widget in fault_row(made.deployment, table, made.names)
            if isinstance(widget, Graph)
            for line in widget.lines
            if isinstance(line, Line)
        }
        for index in (None, *(each.name for each in table.indexes)):
            each = owner(table.name, index, tier=tier)
            for side in SIDES:
                assert throttles(each, side) in watched
                hot = throttles_by("KeyRangeThroughputExceeded", each, side)
                assert hot in watched
                assert hot in drawn
                others = {throttles_by(limit, each, side) for limit in LIMITS} - {hot, None}
                # One of them, as it is paid for; of an on-demand index's writes without a maximum AWS publishes none.
                unpublished = throttles_by("AccountLimitExceeded", each, side) is None
                assert len(others & drawn) == 1 or unpublished
