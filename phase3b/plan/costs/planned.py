"""Deployment -> records of what watches its costs."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from phase3b.capacity.deployment import Deployment
from phase3b.naming import Address, Names
from phase3b.plan.alarms.events import ALERTS
from phase3b.plan.costs.records import Budget, CostMonitor, CostSubscription
from phase3b.plan.iam.policies import CostService
from phase3b.plan.records import Record

# The provider keeps a filter that is no longer written, and its plan does not report it: one without is another budget.
BUDGET: Final = Address("aws_budgets_budget", "monthly_cost")
BUDGET_OF_ACCOUNT: Final = Address("aws_budgets_budget", "account_monthly_cost")
MONITOR: Final = Address("aws_ce_anomaly_monitor", "services")
SUBSCRIPTION: Final = Address("aws_ce_anomaly_subscription", "services")
SUBSCRIPTION_OF_TOPIC: Final = Address("aws_ce_anomaly_subscription", "services_alerts")
# AWS Budgets names a tag of ours by this word, a key and, behind the $, a value.
TAG: Final = "user:Environment$"


def budget_records(deployment: Deployment, names: Names) -> Iterator[Record]:
    """The budget of an environment that has one, and the detection of anomalies where the environment pays attention to it."""
    environment = deployment.environment
    budget, anomaly = environment.budget, environment.cost_anomaly
    topic = Address("aws_sns_topic", ALERTS).ref("arn") if published_costs(deployment) else None
    if budget is not None:
        usd = deployment.tier.documented.monthly_cost_usd if budget.monthly_usd is None else budget.monthly_usd
        of_account = budget.covers == "account"
        address = BUDGET_OF_ACCOUNT if of_account else BUDGET
        yield Budget(
            address,
            names.shared(address.name),
            amount(usd),
            None if of_account else f"{TAG}{deployment.name}",
            environment.alert_email,
            budget.warning_percent,
            budget.critical_percent,
            topic,
        )
    if anomaly is not None:
        if anomaly.monitor_arn is None:
            yield CostMonitor(MONITOR, names.shared("cost-anomalies"))
        monitor = MONITOR.ref("arn") if anomaly.monitor_arn is None else anomaly.monitor_arn
        impact = amount(anomaly.impact_usd)
        name = names.shared("cost-anomalies")
        yield CostSubscription(SUBSCRIPTION, name, monitor, "EMAIL", environment.alert_email, impact)
        if topic is not None:
            yield CostSubscription(SUBSCRIPTION_OF_TOPIC, f"{name}-alerts", monitor, "SNS", topic, impact)


def published_costs(deployment: Deployment) -> tuple[CostService, ...]:
    """What is found of costs and published to the alert topic: all of it, where a receiver wants what is no alarm.

    The mails that AWS sends by itself go on: they are what is left where a given key does not allow it to publish.
    """
    environment = deployment.environment
    if not any(receiver.others for receiver in environment.notifications.values()):
        return ()
    there: tuple[tuple[CostService, object], ...] = (
        ("budgets", environment.budget),
        ("anomalies", environment.cost_anomaly),
    )
    return tuple(service for service, has in there if has is not None)


def amount(usd: float) -> str:
    """An amount as AWS takes it, a decimal number in text: 5000, 12.5."""
    return f"{usd:.2f}".rstrip("0").rstrip(".")
