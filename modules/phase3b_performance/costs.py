"""The budget of an environment, and who is notified of unusual costs."""

from __future__ import annotations

from typing import assert_never

from modules.phase3b_performance.drawn import Drawn, drawn
from phase3b.plan.costs.records import Budget, CostMonitor, CostRecord, CostSubscription


def draw(record: CostRecord) -> Drawn:
    """Draws a budget, or anomaly detection."""
    match record:
        case Budget():
            return draw_budget(record)
        case CostMonitor():
            # The account's monitor of every service that it pays for.
            return drawn(record.address, name=record.name, monitor_type="DIMENSIONAL", monitor_dimension="SERVICE")
        case CostSubscription():
            return draw_cost_subscription(record)
        case _:
            assert_never(record)


def draw_budget(record: Budget) -> Drawn:
    """A monthly budget in USD, which tells of its forecast and of what was spent."""
    return drawn(
        record.address,
        name=record.name,
        budget_type="COST",
        limit_amount=record.usd,
        limit_unit="USD",
        time_unit="MONTHLY",
        cost_filter=None if record.tag is None else [{"name": "TagKeyValue", "values": [record.tag]}],
        notification=[
            {
                "comparison_operator": "GREATER_THAN",
                "notification_type": kind,
                "threshold": percent,
                "threshold_type": "PERCENTAGE",
                "subscriber_email_addresses": [record.email],
                **({} if record.topic_arn is None else {"subscriber_sns_topic_arns": [record.topic_arn]}),
            }
            for kind, percent in (("FORECASTED", record.forecast_percent), ("ACTUAL", record.actual_percent))
        ],
    )


def draw_cost_subscription(record: CostSubscription) -> Drawn:
    """One mail a day, or each at once: AWS sends single anomalies to topics alone, and takes no other frequency of one."""
    impact = {
        "key": "ANOMALY_TOTAL_IMPACT_ABSOLUTE",
        "match_options": ["GREATER_THAN_OR_EQUAL"],
        "values": [record.impact_usd],
    }
    return drawn(
        record.address,
        name=record.name,
        frequency="DAILY" if record.told == "EMAIL" else "IMMEDIATE",
        monitor_arn_list=[record.monitor_arn],
        subscriber=[{"type": record.told, "address": record.to}],
        threshold_expression={"dimension": impact},
    )
