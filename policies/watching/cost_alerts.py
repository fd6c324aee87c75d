"""Policy of budgets and cost anomaly detection: each tells somebody, of everything, and in time."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from policies.policy import Policy, Verdict
from policies.stack_read.bounds import number
from policies.stack_read.stack import Resource, Stack, Values

BUDGET: Final = "aws_budgets_budget"
MONITOR: Final = "aws_ce_anomaly_monitor"
SUBSCRIPTION: Final = "aws_ce_anomaly_subscription"
SUBSCRIBERS: Final = ("subscriber_email_addresses", "subscriber_sns_topic_arns")
# What AWS Budgets calls a tag by: the key, and behind the $ the value.
TAG: Final = "TagKeyValue"


def _budget(budget: Resource, stack: Stack) -> Iterator[str]:
    if budget.text("budget_type") != "COST":
        yield f"it is a budget of {budget.text('budget_type') or 'nothing'}, not of costs"
    for each in budget.blocks("cost_filter"):
        values = [stack.resolved(str(value)) for value in each.get("values") or ()]
        if (each.get("name"), values) != (TAG, [f"user:Environment${stack.context.environment}"]):
            yield f"it counts only {each.get('name')} {', '.join(values)}, and nobody is notified of other spending"
    told = [each for each in budget.blocks("notification") if any(each.get(key) for key in SUBSCRIBERS)]
    spent = [each for each in told if each.get("notification_type") == "ACTUAL"]
    most = number("budgets", "most_percent")
    if not spent:
        yield "nobody is notified of what was spent; AWS forecasts only after about five weeks"
    elif all(_percent(each, budget) > most for each in spent):
        least = min(_percent(each, budget) for each in spent)
        yield f"nobody is told before {least:,.0f} % of it are spent (policies/stack_read/bounds.yaml: {most} %)"


def _percent(notification: Values, budget: Resource) -> float:
    """At what percentage of the budget somebody is told; one that waits for less to be spent never comes."""
    if notification.get("comparison_operator") != "GREATER_THAN":
        return float("inf")
    threshold = float(notification["threshold"])
    absolute = notification.get("threshold_type") == "ABSOLUTE_VALUE"
    return threshold / float(budget.text("limit_amount")) * 100 if absolute else threshold


def _subscription(subscription: Resource) -> Iterator[str]:
    if not any(each.get("address") for each in subscription.blocks("subscriber")):
        yield "nobody is notified of what a monitor finds"
    if not subscription.values.get("monitor_arn_list"):
        yield "it subscribes to no monitor"


def _monitor(monitor: Resource, stack: Stack) -> Iterator[str]:
    arns = [str(arn) for each in stack.all(SUBSCRIPTION) for arn in each.values.get("monitor_arn_list") or ()]
    if not any(stack.meant(arn, MONITOR) is monitor for arn in arns):
        yield "no subscription of this stack tells of what it finds"


def _tells(resource: Resource, stack: Stack) -> Verdict:
    match resource.type:
        case "aws_budgets_budget":
            return tuple(_budget(resource, stack))
        case "aws_ce_anomaly_monitor":
            return tuple(_monitor(resource, stack))
        case _:
            return tuple(_subscription(resource))


POLICIES: Final = (
    Policy(
        "P3B_COST_ALERT",
        "Each budget and each cost anomaly monitor tells somebody, of all that is spent and in time",
        (BUDGET, MONITOR, SUBSCRIPTION),
        "A budget stops nothing: it is the mail that it sends. One that sees a part, or speaks at ten times the amount, looks as "
        "if somebody watched.",
        "Write the budget and cost_anomaly of the environment: the module adds who is notified",
        "environments.{environment}.budget",
        _tells,
    ),
)
