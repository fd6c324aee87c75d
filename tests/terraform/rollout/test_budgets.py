"""What watches costs, applied by real Terraform: the next plan is empty, and changes are made in place."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from applied_stack import client
from conftest import Start
from small_capacity import changed

from phase3b.change.guard.asked.traffic import Traffic
from phase3b.change.guard.evidence import Evidence
from phase3b.change.guard.judge import judge
from phase3b.local.aws.deployment_run import PLAN, DeploymentRun
from phase3b.local.aws.embedded_aws import EmbeddedAws
from phase3b.terraform.events import Summary

pytestmark = pytest.mark.terraform
TYPES = ("aws_budgets_budget", "aws_ce_anomaly_monitor", "aws_ce_anomaly_subscription")
BACKEND = "    backend: {type: s3,"
COSTS = """    budget: {monthly_usd: 650.5, warning_percent: 90, critical_percent: 100}
    cost_anomaly: {impact_usd: 50}
"""
ACCOUNT = "123456789012"
TOPIC = f"arn:aws:sns:us-east-1:{ACCOUNT}:securebase-prod-phase3b-alerts"
OF_ENVIRONMENT = "securebase-prod-phase3b-monthly-cost"
OF_ACCOUNT = "securebase-prod-phase3b-account-monthly-cost"


def costs_alone(stack: Path, *changes: tuple[str, str]) -> Path:
    """The stack file with what watches costs and nothing else, rewritten in place with each old text replaced."""
    whole = json.loads(stack.read_text("utf-8"))
    whole["resource"] = {kind: whole["resource"][kind] for kind in TYPES}
    whole.pop("output", None)
    text = json.dumps(whole)
    for old, new in changes:
        assert old in text, old
        text = text.replace(old, new)
    stack.write_text(text, "utf-8")
    return stack


def seen(aws: EmbeddedAws) -> dict[str, Any]:
    """What boto3 sees of it."""
    budgets, costs = client(aws, "budgets"), client(aws, "ce")
    (budget,) = budgets.describe_budgets(AccountId=ACCOUNT)["Budgets"]
    name = budget["BudgetName"]
    told: dict[str, tuple[float, list[str]]] = {}
    for each in budgets.describe_notifications_for_budget(AccountId=ACCOUNT, BudgetName=name)["Notifications"]:
        subscribers = budgets.describe_subscribers_for_notification(
            AccountId=ACCOUNT, BudgetName=name, Notification=each
        )["Subscribers"]
        told[each["NotificationType"]] = (each["Threshold"], [one["Address"] for one in subscribers])
    (monitor,) = costs.get_anomaly_monitors()["AnomalyMonitors"]
    subscriptions = costs.get_anomaly_subscriptions()["AnomalySubscriptions"]
    assert [each["MonitorArnList"] for each in subscriptions] == [[monitor["MonitorArn"]]] * len(subscriptions)
    (impact,) = {each["ThresholdExpression"]["Dimensions"]["Values"][0] for each in subscriptions}
    return {
        "name": name,
        "limit": (float(budget["BudgetLimit"]["Amount"]), budget["BudgetLimit"]["Unit"], budget["TimeUnit"]),
        "filters": budget.get("CostFilters", {}),
        "told": told,
        "monitor": (monitor["MonitorType"], monitor["MonitorDimension"]),
        "impact": [impact],
        "anomalies to": [one["Address"] for each in subscriptions for one in each["Subscribers"]],
    }


@pytest.mark.long  # Their drawing, their rights and what AWS refuses have shorter tests.
def test_a_budget_and_the_detection_of_anomalies(started: Start, stack_of: Callable[..., Path], tmp_path: Path) -> None:
    file = tmp_path / "capacity.yaml"
    file.write_text(changed((BACKEND, COSTS + BACKEND)), "utf-8")
    stack = costs_alone(stack_of("prod", file=file))
    run, aws = started(stack)
    run.apply()
    assert run.changes() == ()
    owner = ["devops@securebase.com"]
    first = {
        "name": OF_ENVIRONMENT,
        "limit": (650.5, "USD", "MONTHLY"),
        "filters": {"TagKeyValue": ["user:Environment$prod"]},
        "told": {"FORECASTED": (90, owner), "ACTUAL": (100, owner)},
        "monitor": ("DIMENSIONAL", "SERVICE"),
        "impact": ["50"],
        "anomalies to": owner,
    }
    assert seen(aws) == first

    # A receiver of what is no alarm: the budget is changed in place, anomalies get a second subscription, and the mails stay.
    file.write_text(changed((BACKEND, f"{COSTS}    notifications: {{oncall: {{to: slack}}}}\n{BACKEND}")), "utf-8")
    stack = costs_alone(stack_of("prod", file=file), ("${aws_sns_topic.alerts.arn}", TOPIC))
    run.replace_stack(stack)
    assert run.apply().summary == Summary(add=1, change=1, remove=0, operation="apply")
    assert run.changes() == ()
    assert refused(run, stack) == []
    both = [*owner, TOPIC]
    assert seen(aws) == {
        **first,
        "told": {"FORECASTED": (90, both), "ACTUAL": (100, both)},
        "anomalies to": [*owner, TOPIC],
    }

    # Another limit, other percentages, another address change what is there. All that the account costs is another budget:
    # the provider would keep the filter.
    monitors = client(aws, "ce").get_anomaly_monitors()["AnomalyMonitors"]
    file.write_text(
        changed(
            (
                BACKEND,
                """    budget: {warning_percent: 100, critical_percent: 120, covers: account}
    cost_anomaly: {impact_usd: 20.25}
"""
                + BACKEND,
            ),
            (
                'account_id: "123456789012"\n    alert_email: devops@',
                'account_id: "123456789012"\n    alert_email: costs@',
            ),
            ("  tags: {Owner: infrastructure@securebase.com}", "  tags: {Owner: costs@securebase.com}"),
        ),
        "utf-8",
    )
    stack = costs_alone(stack_of("prod", file=file))
    run.replace_stack(stack)
    assert run.apply().summary == Summary(add=1, change=2, remove=2, operation="apply")
    assert refused(run, stack) == []
    owner = ["costs@securebase.com"]
    assert seen(aws) == {
        **first,
        "name": OF_ACCOUNT,
        "limit": (150, "USD", "MONTHLY"),
        "filters": {},
        "told": {"FORECASTED": (100, owner), "ACTUAL": (120, owner)},
        "impact": ["20.25"],
        "anomalies to": owner,
    }
    assert [each["MonitorArn"] for each in client(aws, "ce").get_anomaly_monitors()["AnomalyMonitors"]] == [
        each["MonitorArn"] for each in monitors
    ]

    # A filter that somebody sets by hand, and kinds of costs that somebody leaves out: Terraform finds nothing to do.
    client(aws, "budgets").update_budget(
        AccountId=ACCOUNT,
        NewBudget={
            "BudgetName": OF_ACCOUNT,
            "BudgetType": "COST",
            "BudgetLimit": {"Amount": "150", "Unit": "USD"},
            "TimeUnit": "MONTHLY",
            "CostFilters": {"Service": ["Amazon DynamoDB"]},
            "CostTypes": {"IncludeTax": False},
        },
    )
    address = "aws_budgets_budget.account_monthly_cost"
    assert refused(run, stack) == [f"{address}/cost_filter", f"{address}/cost_types"]


def refused(run: DeploymentRun, stack: Path) -> list[str]:
    """The addresses that the guard refuses of a plan in which Terraform finds nothing to do."""
    assert run.changes() == ()
    evidence = Evidence.of_plan(run.terraform.show(PLAN), Traffic({}, 24))
    verdict = judge(replace(evidence, wanted=json.loads(stack.read_text("utf-8"))))
    return [each.address for each in verdict.refused]
