"""What it costs to watch changes that were kept."""

from __future__ import annotations

from dataclasses import replace

import pytest
from priced_plan import billed, capacity, chosen, cost

from phase3b.capacity.model.tuned import Tuned
from phase3b.packaging.service_packages import described
from phase3b.plan.functions.batch_metrics import BATCH_METRICS
from phase3b.plan.functions.records import LambdaFunction
from phase3b.plan.plan import plan


def test_what_tuning_publishes_costs_where_a_change_was_kept() -> None:
    """Two metrics 0.60, and their alarm 0.10; nothing of either before."""
    assert not [each for each in billed({}).lines if each.component == "metrics of tuning"]
    deployment = chosen().deployment
    tuned = deployment.environment.model_copy(update={"tuned": Tuned(since="2026-11-30", functions={})})
    made = plan(replace(deployment, environment=tuned), described(capacity()))
    bill = billed({}, plan=made)
    assert cost(bill, "metrics in Phase3b", "metrics of tuning") == pytest.approx(0.60)
    alarm = "aws_cloudwatch_metric_alarm.tuned_failed_changes_critical"
    assert cost(bill, alarm, "alarm on a metric") == pytest.approx(0.10)
    # Items, those that were not taken, calls: of the two functions that write many items.
    assert cost(bill, "metrics in Phase3b", "metrics of batch writes") == pytest.approx(0.90)
    counting = [
        each.name for each in made.records if isinstance(each, LambdaFunction) and BATCH_METRICS in each.environment
    ]
    assert counting == ["securebase-prod-notification-handler", "securebase-prod-cost-forecasting"]
    assert not [each for each in billed({}).lines if each.component == "metrics of batch writes"]
